/**
 * Heights of the items, once columns, order and widths are known.
 *
 * Layer graph: each item is drawn to the weighted mean height of its neighbours, lanes with more force
 * so that long links run straight. A column's items keep their order and their gaps: among all places
 * that do, the nearest to the wished ones is found exactly (isotonic regression by pooling adjacent
 * violators). Network graph: one row for each position, so that the residual stream runs straight.
 */
import { groupBy, positionOf, type Item, type Segment } from "./graph";

const ROUNDS = 36;
const STILL = 0.1; // px: when no column's top moves by more, it stays so
const LABEL = 24; // room for a label over a node
const ROW_GAP = 12;
const SPREAD = 5.5; // gaps over nodes grow up to this much where there is room

export interface Band {
  top: number;
  bottom: number;
}

/** Least space between two neighbours of a column. */
function gapBetween(upper: Item, lower: Item, spread = 1): number {
  if (lower.node && upper.node) return LABEL * spread;
  if (lower.node) return LABEL * Math.min(spread, 1.5);
  return (upper.node ? 10 : 5) * spread;
}

const heights = (items: Item[]) => items.reduce((sum, item) => sum + item.height, 0);

function gaps(column: Item[], spread = 1): number {
  return column.slice(1).reduce((sum, item, i) => sum + gapBetween(column[i]!, item, spread), 0);
}

/** The height that the tallest column needs. */
export function neededByNeighbours(columns: Item[][]): number {
  return Math.max(0, ...columns.map((column) => heights(column) + gaps(column)));
}

export function placeByNeighbours(columns: Item[][], band: Band): void {
  const spread = spreadFor(columns, band.bottom - band.top);
  const shifts = new Map(columns.map((column) => [column, shiftsOf(column, spread)]));
  const centre = (band.top + band.bottom) / 2;
  for (const item of columns.flat()) item.y = centre;
  const backward = [...columns].reverse();
  for (let round = 0; round < ROUNDS; round++) {
    const both = round >= ROUNDS / 2;
    const leftward = round % 2 === 0;
    let moved = 0;
    for (const column of leftward ? backward : columns) {
      const before = column[0]!.y;
      const wishes = column.map((item) => wish(item, leftward || both, !leftward || both));
      settle(column, wishes, shifts.get(column)!, band);
      moved = Math.max(moved, Math.abs(column[0]!.y - before));
    }
    if (both && moved < STILL) break;
  }
  centreAll(columns.flat(), band);
}

function spreadFor(columns: Item[][], height: number): number {
  const fits = (spread: number) =>
    columns.every((column) => heights(column) + gaps(column, spread) <= height);
  return [SPREAD, 4, 3, 2.5, 2, 1.6, 1.3].find(fits) ?? 1;
}

interface Wish {
  y: number;
  weight: number;
}

/** Where an item would like to be: level with its neighbours, port to port. */
function wish(item: Item, right: boolean, left: boolean): Wish {
  let sum = 0;
  let weight = 0;
  for (const s of right ? item.outs : []) {
    const force = pullOf(s);
    sum += (s.target.y + s.targetOffset - s.sourceOffset) * force;
    weight += force;
  }
  for (const s of left ? item.ins : []) {
    const force = pullOf(s);
    sum += (s.source.y + s.sourceOffset - s.targetOffset) * force;
    weight += force;
  }
  return weight > 0 ? { y: sum / weight, weight } : { y: item.y, weight: 1e-6 };
}

const PULLS = [1, 2, 8]; // by how many of its ends are lanes

function pullOf(segment: Segment): number {
  const lanes = Number(!segment.source.node) + Number(!segment.target.node);
  return segment.link.width * PULLS[lanes]!;
}

/** How far below the first item of a column each of its items stands if there is no more than the least space. */
export function shiftsOf(column: Item[], spread: number): number[] {
  const shifts = [0];
  for (let i = 1; i < column.length; i++) {
    const [upper, lower] = [column[i - 1]!, column[i]!];
    shifts.push(shifts[i - 1]! + (upper.height + lower.height) / 2 + gapBetween(upper, lower, spread));
  }
  return shifts;
}

/** The nearest places to the wishes that keep order, the gaps in `shifts`, and band. */
export function settle(column: Item[], wishes: Wish[], shifts: number[], band: Band): void {
  if (column.length === 1) {
    const [item, half] = [column[0]!, column[0]!.height / 2];
    item.y = Math.max(band.top + half, Math.min(band.bottom - half, wishes[0]!.y));
    return;
  }
  const pooled = poolAdjacent(wishes.map(({ y, weight }, i) => ({ y: y - shifts[i]!, weight })));
  const low = band.top + column[0]!.height / 2;
  const high = band.bottom - column[column.length - 1]!.height / 2 - shifts[shifts.length - 1]!;
  column.forEach((item, i) => {
    item.y = Math.max(low, Math.min(high, pooled[i]!)) + shifts[i]!;
  });
}

/** Weighted isotonic regression; called some 20,000 times for a wide picture, so without objects. */
export function poolAdjacent(wishes: Wish[]): number[] {
  const [ys, weights, sizes]: [number[], number[], number[]] = [[], [], []];
  for (const wish of wishes) {
    let { y, weight } = wish;
    let size = 1;
    while (ys.length > 0 && ys[ys.length - 1]! > y) {
      const more = weights.pop()!;
      y = (ys.pop()! * more + y * weight) / (more + weight);
      weight += more;
      size += sizes.pop()!;
    }
    ys.push(y);
    weights.push(weight);
    sizes.push(size);
  }
  const pooled: number[] = [];
  for (let block = 0; block < ys.length; block++) for (let i = 0; i < sizes[block]!; i++) pooled.push(ys[block]!);
  return pooled;
}

function centreAll(items: Item[], band: Band): void {
  if (items.length === 0) return;
  const top = Math.min(...items.map((item) => item.y - item.height / 2));
  const bottom = Math.max(...items.map((item) => item.y + item.height / 2));
  const shift = (band.top + band.bottom) / 2 - (top + bottom) / 2;
  for (const item of items) item.y += shift;
}

function rows(items: Item[]): { items: Item[]; height: number }[] {
  const byPosition = groupBy(items, positionOf);
  return [...byPosition.entries()]
    .sort((a, b) => a[0] - b[0])
    .map(([, row]) => ({ items: row, height: Math.max(...row.map((item) => item.height)) }));
}

export function neededByRows(columns: Item[][]): number {
  const all = rows(columns.flat());
  return all.reduce((sum, row) => sum + row.height + ROW_GAP, 0) - ROW_GAP;
}

export function placeByRows(columns: Item[][], band: Band): void {
  const all = rows(columns.flat());
  const free = band.bottom - band.top - all.reduce((sum, row) => sum + row.height, 0);
  const gap = Math.min(ROW_GAP * 4, Math.max(ROW_GAP, free / Math.max(1, all.length - 1)));
  let y = band.top;
  for (const row of all) {
    for (const item of row.items) item.y = y + row.height / 2;
    y += row.height + gap;
  }
  centreAll(columns.flat(), band);
}
