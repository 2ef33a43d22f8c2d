/** The colour and the stripes of a beam, or of a part of a difference. */
import { beamColour, beamPattern } from "../colours";
import type { Theme } from "../theme";
import type { Picture, Side } from "../types";

export interface Ink {
  colour: string;
  pattern: number; // 0: plain
}

/** A beam and how it is filled in the picture. */
export type Fill = [beam: number, fill: string];

/** What speaks for the answer has the colour of a gain, what speaks against it that of a loss. */
export const sideColour = (side: Side, { change }: Theme): string => (side === "for" ? change.gained : change.lost);

const PARTS = ["both", "gained", "lost"] as const;

export function inkOf(beam: number, { parts, hues }: Picture, theme: Theme): Ink {
  const part = parts && PARTS[beam];
  if (part) return { colour: theme.change[part], pattern: part === "lost" ? 1 : 0 };
  const hue = hues?.[beam] ?? beam;
  return { colour: beamColour(hue, theme.beams), pattern: beamPattern(hue) };
}

/** What fills a ribbon: the colour, or the pattern that `drawPatterns` made of it. */
export function fillOf(beam: number, picture: Picture, theme: Theme, patternId: string): string {
  const { colour, pattern } = inkOf(beam, picture, theme);
  return pattern === 0 ? colour : `url(#${patternId}-${beam})`;
}
