/**
 * What flows into the target on routes or paths that are not drawn, as one band below all else. It has the
 * picture's scale; where it would be the loudest thing there it is cut short, and has a broken edge.
 */
import { MIN_VIEW, type Frame } from "./frame";
import type { Graph } from "./graph";

export interface OtherBand {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
  cut: boolean; // lower than its share at the picture's scale
}

const HIGHEST = MIN_VIEW / 6; // px, of a band below: a sixth of the lowest picture
const LABELS = 24; // px over it, for the labels of the lowest nodes
const MARGIN = 16; // px under it, where a thin one has its name

/** The height, px, that a band of this width takes below all else. */
export function neededBelow(width: number): number {
  return width > 0 ? Math.min(width, HIGHEST) + LABELS : 0;
}

/** The band, from the first column to the target; `axis` px stand under it. */
export function bandBelow({ target }: Graph, frame: Frame, width: number, axis: number): OtherBand | null {
  if (!target || !(width > 0)) return null;
  const [x1, y1] = [frame.xOf(target.column) + frame.nodeWidth / 2, frame.height - MARGIN - axis];
  return { x0: frame.xOf(0) - frame.nodeWidth / 2, x1, y0: y1 - Math.min(width, HIGHEST), y1, cut: width > HIGHEST };
}
