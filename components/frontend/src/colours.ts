/** Colours of beams and nodes. */
import { hcl } from "d3-color";
import { interpolateRgb, piecewise } from "d3-interpolate";

/**
 * Eight hues in the spirit of Okabe & Ito (2008), moved apart until a colour-blind reader can tell any
 * two: under normal sight, protan-, deutan- and tritanopia they differ by at least 9 (100 times the
 * distance in OKLab; a test measures it). A beam keeps its hue, lighter on night than on paper.
 */
const ON_LIGHT = ["#0a5fb9", "#e69114", "#269474", "#f4539f", "#04b1f0", "#8b2e04", "#8f5df0", "#8d7210"];
const ON_DARK = ["#4887eb", "#efad16", "#33c88f", "#cb74ae", "#94dcff", "#c0593a", "#ae9ef5", "#d3dc87"];

export const HUES = ON_LIGHT.length;

export function beamColours(dark: boolean): readonly string[] {
  return dark ? ON_DARK : ON_LIGHT;
}

export function beamColour(beam: number, colours: readonly string[]): string {
  return colours[beam % colours.length]!;
}

/**
 * A difference: what is in both, gained, lost, and (of tokens) changed. Blue, orange and grey part for
 * every kind of sight; what is lost is striped as well, for print without colours.
 */
const CHANGE_ON_LIGHT = { both: "#9aa1ab", gained: "#0a5fb9", lost: "#e07b00", changed: "#8f5df0" };
const CHANGE_ON_DARK = { both: "#7d8592", gained: "#5b9df2", lost: "#efa016", changed: "#b9a6fb" };
export type ChangeColours = typeof CHANGE_ON_LIGHT;

export const changeColours = (dark: boolean): ChangeColours => (dark ? CHANGE_ON_DARK : CHANGE_ON_LIGHT);

/** 0: plain; 1, 2, 3: the hues again, with this pattern. */
export function beamPattern(beam: number): number {
  return Math.floor(beam / HUES) % 4;
}

/** Viridis (van der Walt & Smith 2015) at ten places. */
const VIRIDIS = [
  "#440154",
  "#482878",
  "#3e4a89",
  "#31688e",
  "#26828e",
  "#1f9e89",
  "#35b779",
  "#6dcd59",
  "#b4de2c",
  "#fde725",
];
const viridis = piecewise(interpolateRgb, VIRIDIS);

const SHADES = 256;
const shades = { light: new Map<number, string>(), dark: new Map<number, string>() };

/** By position; the bright end is held back on light paper, the dark end on night. */
export function nodeColour(position: number, last: number, dark: boolean): string {
  const t = last > 0 ? Math.max(0, Math.min(1, position / last)) : 1;
  const shade = Math.round(t * (SHADES - 1));
  const known = shades[dark ? "dark" : "light"];
  if (!known.has(shade)) known.set(shade, shadeOf(shade / (SHADES - 1), dark));
  return known.get(shade)!;
}

function shadeOf(t: number, dark: boolean): string {
  const colour = hcl(viridis(dark ? 0.14 + 0.86 * t : 0.94 * t));
  colour.l = dark ? Math.max(colour.l, 38) : Math.min(colour.l, 74);
  return colour.formatHex();
}
