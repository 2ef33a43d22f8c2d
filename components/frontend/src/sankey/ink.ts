/** The colour and the stripes of a beam, or of a part of a difference. */
import { beamColour, beamPattern } from "../colours";
import { mix, type Theme } from "../theme";
import type { Picture, Side } from "../types";

export interface Ink {
  colour: string;
  pattern: number; // 0: plain
}

/** A beam and how it is filled in the picture. */
export type Fill = [beam: number, fill: string];

/**
 * What speaks for the answer has the colour of a gain, what speaks against it that of a loss. What the answer
 * loses where a hop is cut is told by shades of one hue, and grey where that is nothing.
 */
export function sideColour(side: Side, { change, background }: Theme): string {
  const shade = (amount: number) => mix(change.changed, background, amount);
  const colours: Record<Side, string> = {
    ...{ for: change.gained, against: change.lost },
    ...{ half: shade(0), tenth: shade(0.35), little: shade(0.62), nothing: change.both, helps: change.lost },
  };
  return colours[side];
}

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
