/**
 * Network graph: what flows into the target on routes that are not drawn, as one band under the others.
 * It has the picture's scale, so that a few routes cannot look like the whole.
 */
import type { Frame } from "./frame";
import type { Graph } from "./graph";

export interface OtherBand {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

/** Makes room for the band in the target, under the ports of its links. */
export function reserveOther({ target }: Graph, width: number): void {
  if (!target || !(width > 0)) return;
  target.pad = width;
  target.height += width;
  for (const segment of target.ins) segment.targetOffset -= width / 2;
}

/** The band, from the first column to the target. */
export function otherBand({ target }: Graph, frame: Frame): OtherBand | null {
  if (!target || target.pad === 0) return null;
  const y1 = target.y + target.height / 2;
  const x1 = frame.xOf(target.column) - frame.nodeWidth / 2;
  return { x0: frame.xOf(0), x1, y0: y1 - target.pad, y1 };
}
