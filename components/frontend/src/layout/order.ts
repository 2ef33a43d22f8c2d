/**
 * The order of the items in each column (Sugiyama, Tagawa & Toda 1981), so that strong links cross
 * little:
 *
 * 1. start from a walk backward from the target, strongest link first;
 * 2. sweep to the left and to the right, sorting each column by the weighted mean place of its
 *    neighbours;
 * 3. swap neighbours in a column while that lessens the crossings;
 * 4. keep the best order seen. A crossing counts as the product of the two links' values.
 */
import { groupBy, positionOf, type Item, type Segment } from "./graph";

const SWEEPS = 12;
const MAX_SEGMENTS = 6000; // past this the swaps would take longer than they are worth

export function toColumns(items: Item[]): Item[][] {
  const byColumn = groupBy(items, (item) => item.column);
  const columns = [...byColumn.keys()].sort((a, b) => a - b).map((column) => byColumn.get(column)!);
  for (const column of columns) column.sort((a, b) => a.order - b.order);
  return columns;
}

/** Orders by position in the text: in the network graph a token keeps its row. */
export function orderByPosition(columns: Item[][]): void {
  for (const column of columns) {
    column.sort((a, b) => positionOf(a) - positionOf(b));
    renumber(column);
  }
}

export function orderByCrossings(columns: Item[][], target: Item | undefined): void {
  walkBackward(columns, target);
  let best = columns.map((column) => [...column]);
  let fewest = countCrossings(columns);
  const after: Item[][] = []; // a sweep to the left, and one to the right
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    sweepOnce(columns, sweep % 2 === 0);
    const order = columns.flat();
    if (after[sweep % 2]?.every((item, i) => item === order[i])) break; // from here on it goes round
    after[sweep % 2] = order;
    const crossings = countCrossings(columns);
    if (crossings < fewest) [best, fewest] = [columns.map((column) => [...column]), crossings];
  }
  best.forEach((column, i) => {
    columns[i]!.splice(0, column.length, ...column);
    renumber(column);
  });
}

function renumber(column: Item[]): void {
  column.forEach((item, order) => (item.order = order));
}

const value = (segment: Segment) => segment.link.data.value || 1e-9;

function walkBackward(columns: Item[][], target: Item | undefined): void {
  const seen = new Map<Item, number>();
  const all = columns.flat().sort((a, b) => b.column - a.column);
  for (const start of target ? [target, ...all] : all) {
    const stack = [start];
    for (let item = stack.pop(); item; item = stack.pop()) {
      if (seen.has(item)) continue;
      seen.set(item, seen.size);
      const weakestFirst = [...item.ins].sort((a, b) => value(a) - value(b));
      stack.push(...weakestFirst.map((segment) => segment.source));
    }
  }
  for (const column of columns) {
    column.sort((a, b) => seen.get(a)! - seen.get(b)!);
    renumber(column);
  }
}

function sweepOnce(columns: Item[][], leftward: boolean): void {
  const inTurn = leftward ? [...columns].reverse() : columns;
  for (const column of inTurn) {
    const places = new Map(column.map((item) => [item, meanPlace(item, leftward)]));
    column.sort((a, b) => places.get(a)! - places.get(b)!);
    renumber(column);
  }
  const segments = columns.reduce((sum, column) => sum + column.reduce((n, it) => n + it.ins.length, 0), 0);
  if (segments <= MAX_SEGMENTS) for (const column of inTurn) swapNeighbours(column);
}

/** Mean order of the neighbours on one side, weighted; an item without any stays where it is. */
function meanPlace(item: Item, leftward: boolean): number {
  const segments = leftward ? item.outs : item.ins;
  const total = segments.reduce((sum, segment) => sum + value(segment), 0);
  if (total === 0) return item.order;
  const place = (segment: Segment) => (leftward ? segment.target : segment.source).order;
  return segments.reduce((sum, segment) => sum + place(segment) * value(segment), 0) / total;
}

function swapNeighbours(column: Item[]): void {
  for (let round = 0; round < column.length; round++) {
    let swapped = false;
    for (let i = 1; i < column.length; i++) {
      const [upper, lower] = [column[i - 1]!, column[i]!];
      if (savedBySwap(upper.ins, lower.ins, "source") + savedBySwap(upper.outs, lower.outs, "target") <= 1e-12) continue;
      [column[i - 1], column[i]] = [lower, upper];
      [lower.order, upper.order] = [i - 1, i];
      swapped = true;
    }
    if (!swapped) return;
  }
}

/** Crossings between the links of two items of a column, less those if the second stood above the first. */
function savedBySwap(upper: Segment[], lower: Segment[], end: "source" | "target"): number {
  let sum = 0;
  for (const a of upper) {
    const { column, order } = a[end];
    for (const b of lower) {
      const other = b[end];
      if (other.column === column && order !== other.order) sum += Math.sign(order - other.order) * value(a) * value(b);
    }
  }
  return sum;
}

function crossingsBetween(upper: Segment[], lower: Segment[]): number {
  let sum = 0;
  for (const a of upper) {
    const { column, order } = a.source;
    for (const b of lower) {
      const other = b.source;
      if (other.column === column && order > other.order) sum += value(a) * value(b);
    }
  }
  return sum;
}

export function countCrossings(columns: Item[][]): number {
  let sum = 0;
  for (const column of columns) {
    for (let i = 0; i < column.length; i++) {
      for (let j = i + 1; j < column.length; j++) sum += crossingsBetween(column[i]!.ins, column[j]!.ins);
    }
  }
  return sum;
}
