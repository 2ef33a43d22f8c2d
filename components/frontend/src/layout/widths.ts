/**
 * Values to pixels. One scale for the whole picture: the fullest column takes a fixed part of the
 * height, and no node grows out of proportion. A strand is never thinner than MIN_STRAND.
 */
import type { Graph, Item, Link } from "./graph";

export const MIN_STRAND = 1.5;
export const MIN_NODE = 10;
const FULLEST_COLUMN = 0.54; // of the height
const LARGEST_NODE = 0.48; // of the height
const LARGEST_STRAND = 0.21; // of the height: past it a beam looks like a wall
const LARGE = 0.05; // of all mass: a best beam below that is not drawn as large as it could be

/** Sets the width of links and strands and the height of items. */
export function setWidths(graph: Graph, columns: Item[][], scale: number): void {
  for (const link of graph.links) setLinkWidth(link, scale);
  const backs = graph.links.filter((link) => link.back);
  for (const item of columns.flat()) item.height = item.node ? nodeHeight(item, backs) : laneHeight(item);
}

/**
 * Px for a value of 1 that suits the picture. `total` is the mass of all routes, drawn or not (0: not known):
 * beams that carry next to nothing of it are not to look like the answer.
 */
export function ownScale(graph: Graph, columns: Item[][], height: number, total = 0): number {
  const flows = columns.map((column) => column.map((item) => flowOf(item)));
  const fullest = Math.max(0, ...flows.map((column) => column.reduce((sum, flow) => sum + flow, 0)));
  const largest = Math.max(0, ...flows.flat(), ...graph.links.map((link) => link.data.value));
  const strand = Math.max(LARGE * total, ...graph.links.flatMap((link) => link.strands.map(({ value }) => value)));
  const scale = height * Math.min(FULLEST_COLUMN / fullest, LARGEST_NODE / largest, LARGEST_STRAND / strand);
  return Number.isFinite(scale) ? scale : 1; // nothing to draw
}

/** What flows through an item: the larger of what comes in and what goes out. */
export function flowOf(item: Item): number {
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  return Math.max(
    sum(item.ins.map((segment) => segment.link.data.value)),
    sum(item.outs.map((segment) => segment.link.data.value)),
  );
}

function setLinkWidth(link: Link, scale: number): void {
  for (const strand of link.strands) strand.width = Math.max(MIN_STRAND, strand.value * scale);
  link.width = link.strands.reduce((sum, strand) => sum + strand.width, 0);
}

const laneHeight = (item: Item) => item.ins[0]?.link.width ?? 0;

function nodeHeight(item: Item, backs: Link[]): number {
  const width = (links: Link[]) => links.reduce((sum, link) => sum + link.width, 0);
  const left = [...item.ins.map((s) => s.link), ...backs.filter((link) => link.target === item)];
  const right = [...item.outs.map((s) => s.link), ...backs.filter((link) => link.source === item)];
  return Math.max(MIN_NODE, width(left), width(right));
}
