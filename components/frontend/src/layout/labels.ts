/**
 * Which labels are shown, where, and how long: in screen pixels, so that they keep their size at every
 * zoom. The weightiest come first; one that would lie on another label or on a node is left out and
 * comes back on zooming in.
 */
import { graphemes } from "../graphemes";

export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export type Side = "left" | "right" | "above" | "below";

export interface Wanted {
  id: string;
  text: string;
  suffix: string; // the position, never shortened
  second?: string; // a line below, as bold; a share at its end is never shortened
  bold: boolean;
  node: Box;
  sides: Side[]; // in order of preference
  lean?: "left" | "right"; // above and below the node, away from the ribbons that all leave it on the other side
  priority: number; // Infinity: shown in any case
  room: Record<Side, number>; // px for the label
}

export interface Placement {
  id: string;
  text: string;
  second?: string;
  side: Side;
  x: number;
  y: number; // baseline
  width: number;
}

export type Measure = (text: string, bold?: boolean) => number;

export const LABEL_HEIGHT = 15;
export const LINE = 16; // from one baseline to the next
const GAP = 5;
const LEAST_LEFT = 5; // characters of a shortened label
const MOST = 200; // labels that are tried: there is room for fewer
const MARK = 6; // between text and position

export function placeLabels(wanted: Wanted[], view: Box, measure: Measure): Placement[] {
  const placed: Placement[] = [];
  const taken: Box[] = [];
  const inView = wanted.filter(({ node }) => overlaps(node, view));
  const weightiest = [...inView].sort((a, b) => b.priority - a.priority).slice(0, MOST);
  for (const one of weightiest) {
    const isFree = (box: Box) =>
      !taken.some((other) => overlaps(other, box)) &&
      !inView.some((other) => other !== one && overlaps(other.node, box));
    const label = firstFree(one, isFree, view, measure);
    if (!label) continue;
    taken.push(boxOf(label));
    placed.push(label);
  }
  return placed;
}

function firstFree(
  one: Wanted,
  isFree: (box: Box) => boolean,
  view: Box,
  measure: Measure,
): Placement | null {
  let first: Placement | null = null;
  for (const side of one.sides) {
    const label = labelAt(one, side, view, measure);
    if (!label) continue;
    const box = boxOf(label);
    if (fits(box, view) && isFree(box)) return label;
    first ??= label;
  }
  return one.priority === Infinity ? first : null;
}

function labelAt(one: Wanted, side: Side, view: Box, measure: Measure): Placement | null {
  const suffix = one.suffix ? measure(one.suffix) + MARK : 0;
  const text = shorten(one.text, one.room[side] - suffix, (part) => measure(part, one.bold));
  if (text.length < LEAST_LEFT && text !== one.text) return null; // "a\u2026" says nothing
  const second = one.second && shortenName(one.second, one.room[side], (part) => measure(part, one.bold));
  const width = Math.max(measure(text, one.bold) + suffix, second ? measure(second, one.bold) : 0);
  const more = second ? LINE : 0; // px below the first baseline
  const [cx, cy] = [(one.node.x0 + one.node.x1) / 2, (one.node.y0 + one.node.y1) / 2];
  const start = { left: one.node.x1 - width, right: one.node.x0, middle: cx - width / 2 }[one.lean ?? "middle"];
  const middle = Math.max(view.x0 + 2, Math.min(start, view.x1 - 2 - width)); // not past the edge
  const x = { left: one.node.x0 - GAP - width, right: one.node.x1 + GAP, above: middle, below: middle };
  const beside = cy + 4 - more / 2;
  const y = { left: beside, right: beside, above: one.node.y0 - GAP - more, below: one.node.y1 + GAP + 10 };
  return { id: one.id, text, ...(second && { second }), side, x: x[side], y: y[side], width };
}

export function boxOf({ x, y, width, second }: Placement): Box {
  return { x0: x - 2, y0: y - LABEL_HEIGHT + 4, x1: x + width + 2, y1: y + 4 + (second ? LINE : 0) };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

function fits(box: Box, view: Box): boolean {
  return box.x0 >= view.x0 && box.x1 <= view.x1 && box.y0 >= view.y0 && box.y1 <= view.y1;
}

/** The longest beginning that fits, with an ellipsis; at least one character. */
export function shorten(text: string, maxWidth: number, measure: (text: string) => number): string {
  if (measure(text) <= maxWidth) return text;
  const parts = graphemes(text);
  let [low, high] = [1, parts.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(parts.slice(0, middle).join("") + "\u2026") <= maxWidth) low = middle;
    else high = middle - 1;
  }
  return low < parts.length ? parts.slice(0, low).join("") + "\u2026" : text;
}

const SHARE = / (over |under )?\S+ %$/;

/** The text shortened before the share that it ends with: a number that is cut is another number. */
function shortenName(text: string, maxWidth: number, measure: (text: string) => number): string {
  const share = SHARE.exec(text)?.[0] ?? "";
  const name = text.slice(0, text.length - share.length);
  return shorten(name, maxWidth - measure(share), measure) + share;
}

/** The text in lines that fit, broken between words. */
export function wrap(text: string, maxWidth: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines[lines.length - 1];
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer) <= maxWidth) lines[lines.length - 1] = longer;
    else lines.push(shorten(word, maxWidth, measure));
  }
  return lines;
}
