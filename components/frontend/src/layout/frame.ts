/**
 * The size of the picture. If the columns fit the container at a readable distance the picture is as
 * wide as the container; if not, it is squeezed into it where the whole is asked for, else it keeps a readable
 * distance and starts at its right end, at the target.
 */
import type { Item } from "./graph";

export interface Room {
  width: number; // of the container, px
  whole: boolean; // squeeze all columns into it
  tallest?: number | undefined; // px of height, past which it is drawn smaller
  measure: (text: string, bold?: boolean) => number; // px
}

export interface Frame {
  width: number; // of the content
  height: number;
  viewHeight: number; // of the window onto it
  scale: number; // at which the content fits the window's height
  wide: boolean; // wider than the container
  crowded: boolean; // whole, but too close to be read
  pitch: number; // px between columns
  nodeWidth: number;
  beside: boolean; // there is room for labels beside the outer columns
  targetBeside: boolean; // there is room for the target's label beside it, at least
  xOf: (column: number) => number;
}

export const MIN_VIEW = 420;
export const MAX_VIEW = 640;
const NODE_WIDTH = 14;
const SIDE = 18; // margin without labels
const NARROW = 79; // margin with labels that every picture can have
const MOST = 210; // margin with labels that no picture exceeds
const MAX_PITCH = 460;
const FAR_APART = 50; // px between columns that leave the target's label room on a phone

interface Pitches {
  least: number; // below this the picture cannot be read whole
  readable: number; // and has this distance where it is not whole
}

const LAYER: Pitches = { least: 28, readable: 84 };
const ROWS: Pitches = { least: 11, readable: 28 }; // rows are labelled at their start only

export function measureFrame(columns: Item[][], needed: number, rows: boolean, room: Room): Frame {
  const viewHeight = Math.round(Math.max(MIN_VIEW, Math.min(room.tallest ?? MAX_VIEW, needed)));
  const height = Math.max(needed, viewHeight);
  const scale = viewHeight / height;
  const width = room.width / scale;
  const beside = room.width >= (rows ? 300 : 440);
  const left = marginFor(columns[0] ?? [], room, beside, false) / scale;
  const last = columns[columns.length - 1] ?? [];
  const gaps = Math.max(1, columns.length - 1);
  const named = (beside ? marginFor(last, room, beside, true) : longestIn(last, room, true)) / scale;
  const targetBeside = beside || (columns.length > 1 && ((width - left - named) / gaps) * scale >= FAR_APART);
  const right = targetBeside ? named : marginFor(last, room, false, true) / scale;
  const fitted = (width - left - right) / gaps;
  const limits = rows ? ROWS : LAYER;
  const wide = !room.whole && fitted * scale < limits.least;
  const pitch = wide ? limits.readable / scale : Math.min(fitted, MAX_PITCH / scale);
  const start = wide ? left : left + Math.max(0, (fitted - pitch) * gaps) / 2;
  const alone = columns.length === 1;
  return {
    width: wide ? left + right + pitch * gaps : width,
    height,
    viewHeight,
    scale,
    wide,
    pitch,
    crowded: !wide && fitted * scale < limits.least,
    nodeWidth: Math.min(NODE_WIDTH, pitch * (rows ? 0.2 : 0.4)),
    beside,
    targetBeside,
    xOf: (column) => (alone ? width / 2 : start + column * pitch),
  };
}

/** Room beside the outer columns for their labels, where the container is wide enough. */
function marginFor(column: Item[], room: Room, beside: boolean, bold: boolean): number {
  const share = column.some(({ node }) => node?.answer) ? 0.34 : 0.18; // an answer's probability is not cut
  const most = Math.max(room.width * share, NARROW);
  return beside ? Math.min(longestIn(column, room, bold), most) : SIDE + 6;
}

/** What the longest label of a column takes. */
function longestIn(column: Item[], room: Room, bold: boolean): number {
  const lines = column.flatMap(({ node }) =>
    node ? [`${node.label} ${node.position}`, node.answer ? `→ ${node.answer}` : ""] : [],
  );
  const labels = lines.map((line) => room.measure(line, bold));
  return Math.min(Math.max(0, ...labels) + SIDE + 14, MOST);
}
