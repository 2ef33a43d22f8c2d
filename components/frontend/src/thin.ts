/** Paths that carry next to nothing: what is said of them, so that they are not taken for the answer. */
import { list } from "./format";
import type { Picture } from "./types";

const THIN = 0.01; // of the mass of all routes

/** The beams, of these, that carry under 1 %. */
export function thinOf({ beams, other, parts }: Picture, of: Iterable<number>): number[] {
  if (!other || parts) return [];
  return [...of].filter((beam) => beams[beam]!.share < THIN * other.total);
}

/** In one sentence; "" where there are none. */
export function thinInWords(picture: Picture, shown: ReadonlySet<number>): string {
  const thin = thinOf(picture, shown);
  const noun = picture.graph === "network" ? "route" : "path";
  if (thin.length === 0) return "";
  if (thin.length === shown.size)
    return thin.length === 1 ? `This ${noun} carries under 1 %.` : `Each of these ${thin.length} ${noun}s carries under 1 %.`;
  const ranks = thin.map((beam) => picture.beams[beam]!.rank).sort((a, b) => a - b);
  if (ranks.length === 1) return `The faint ${noun} ${ranks[0]} carries under 1 %.`;
  return `The faint ${noun}s ${rangeOf(ranks)} carry under 1 % each.`;
}

/** `10 to 20`, or `3, 7, 9`. */
function rangeOf(ranks: number[]): string {
  const [first, last] = [ranks[0]!, ranks.at(-1)!];
  return last - first === ranks.length - 1 && ranks.length > 2 ? `${first} to ${last}` : list(ranks);
}
