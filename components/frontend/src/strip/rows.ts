/**
 * Where the rows of a strip break, from the widths of what stands in it: so that of thousands of tokens
 * only those in view need to be elements.
 */
import type { Strip } from "../types";

/** A token by its index, or words between tokens. */
export type Item = { at: number; width: number; last: boolean } | { words: string; width: number; here: boolean };

export const isToken = (item: Item): item is Extract<Item, { at: number }> => "at" in item;

type Measure = (text: string) => number;

const BOX = 10; // px that a box adds to its text: padding and border
const MARKED = 9; // and a mark's sign
const WORDS = 16; // and words between tokens

/** Tokens and the words between them; `last`: a line ends after it. */
export function itemsOf(strip: Strip, positions: number[], measure: Measure): Item[] {
  return strip.labels.flatMap((label, at): Item[] => {
    const skipped = positions[at]! - (positions[at - 1] ?? -1) - 1;
    const before = [
      ...(skipped > 0 ? [{ words: `\u2026 ${skipped} tokens \u2026`, here: false }] : []),
      ...(strip.generated === positions[at] ? [{ words: "generated", here: true }] : []),
    ];
    const width = Math.ceil(measure(label)) + BOX + (strip.marks?.[at] ? MARKED : 0);
    return [
      ...before.map((one) => ({ ...one, width: Math.ceil(measure(one.words)) + WORDS })),
      { at, width, last: label.includes("\u21b5") },
    ];
  });
}

/** Fills row after row; an item wider than a row has one of its own. */
export function breakRows(items: Item[], width: number, gap: number): Item[][] {
  const rows: Item[][] = [];
  let row: Item[] = [];
  let used = 0;
  const close = () => {
    if (row.length > 0) rows.push(row);
    [row, used] = [[], 0];
  };
  for (const item of items) {
    if (used > 0 && used + gap + item.width > width) close();
    used += (used > 0 ? gap : 0) + item.width;
    row.push(item);
    if (isToken(item) && item.last) close();
  }
  close();
  return rows;
}
