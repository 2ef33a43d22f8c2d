/**
 * Takes needless bends out of long links: a lane through which the link may as well run on a smooth
 * curve, without coming too near to its neighbours in that column, is let go. Strongest links first.
 */
import { lineThrough, type Point } from "./curve";
import type { Item, Link } from "./graph";

const CLEAR = 6; // px to keep from a lane, or from a node above
const CLEAR_LABEL = 22; // and from a node below, which has its label on top

export function straighten(links: Link[], columns: Item[][], xOf: (column: number) => number): void {
  const long = links.filter((link) => link.segments.length > 1);
  for (const link of long.sort((a, b) => b.data.value - a.data.value)) straightenLink(link, columns, xOf);
}

/** Keeps the lane that is most in the way of a straighter line, and tries again, until none is. */
function straightenLink(link: Link, columns: Item[][], xOf: (column: number) => number): void {
  const lanes = link.segments.slice(1).map((segment) => segment.source);
  for (const lane of lanes) lane.bends = false;
  for (let round = 0; round <= lanes.length; round++) {
    const line = lineThrough(stopsOf(link, xOf));
    const free = lanes.filter((lane) => !lane.bends);
    const troubles = free.map((lane) => trouble(lane, line(xOf(lane.column)), columns[lane.column]!));
    const worst = troubles.indexOf(Math.max(...troubles));
    if (free.length === 0 || troubles[worst]! <= 0) {
      for (const lane of free) lane.y = line(xOf(lane.column));
      return;
    }
    free[worst]!.bends = true;
  }
}

/** The points that a link's line has to go through: its ends and the lanes at which it bends. */
export function stopsOf(link: Link, xOf: (column: number) => number, inset = 0): Point[] {
  const { segments, source, target } = link;
  const last = segments[segments.length - 1]!;
  const lanes = segments.slice(1).map((segment) => segment.source);
  return [
    { x: xOf(source.column) + inset, y: source.y + segments[0]!.sourceOffset },
    ...lanes.filter((lane) => lane.bends).map((lane) => ({ x: xOf(lane.column), y: lane.y })),
    { x: xOf(target.column) - inset, y: target.y + last.targetOffset },
  ];
}

/** By how many px a lane at this height would come too near to its neighbours in the column. */
function trouble(lane: Item, y: number, column: Item[]): number {
  const upper = column[lane.order - 1];
  const lower = column[lane.order + 1];
  const top = upper ? upper.y + upper.height / 2 + CLEAR : -Infinity;
  const bottom = lower ? lower.y - lower.height / 2 - (lower.node ? CLEAR_LABEL : CLEAR) : Infinity;
  return Math.max(top - (y - lane.height / 2), y + lane.height / 2 - bottom);
}
