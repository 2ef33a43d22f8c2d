/**
 * Where everything goes: numbers and SVG paths, no DOM, no colours, no events.
 *
 * d3-sankey does not know cycles, least widths, lanes for long links or strands, so the steps are ours;
 * each stands in a file of its own and can be replaced.
 */
import type { Picture, PictureLink, PictureNode, Side } from "../types";
import { byLayer, byLongestPath } from "./columns";
import { backLine, centreLine, strandPath, type CentreLine } from "./curve";
import { MAX_VIEW, MIN_VIEW, measureFrame, type Frame, type Room } from "./frame";
import { buildGraph, positionOf, type Graph, type Item, type Link } from "./graph";
import { cutIntoSegments } from "./lanes";
import { bandBelow, neededBelow, type OtherBand } from "./other";
import { orderByCrossings, orderByPosition, toColumns } from "./order";
import { neededByNeighbours, neededByRows, placeByNeighbours, placeByRows } from "./place";
import { orderBeams, stackPorts, stackStrands } from "./ports";
import { stopsOf, straighten } from "./straighten";
import { flowOf, ownScale, setWidths } from "./widths";

export type { Frame, Room } from "./frame";

const TOP = 30; // room for the labels of the top nodes
const BOTTOM = 16;
const AXIS = 38; // and for the names of the columns, and what they are
const BACK_GAP = 10; // between the arcs of back links

export interface PlacedNode {
  node: PictureNode;
  column: number;
  x: number; // centre
  y0: number;
  y1: number;
  flow: number;
  leads: boolean; // the first of its row: the one to label in the network graph
  below: boolean; // the label has more room below
  passes: boolean; // network graph: all that comes in goes on in its row
  ports: { beam: number; y0: number; y1: number }[]; // where strands touch it
}

export interface PlacedStrand {
  link: PictureLink;
  beam: number;
  side: Side | undefined;
  value: number;
  readonly path: string; // worked out when asked for: of a wide picture few are in view
  x0: number;
  x1: number;
  span: number; // columns; below 1 it runs back
  width: number;
}

export interface Layout extends Frame {
  nodes: PlacedNode[];
  strands: PlacedStrand[]; // in drawing order
  other: OtherBand | null;
  rows: boolean; // one row for each position (network graph)
  columns: Column[];
}

export interface Column {
  x: number;
  layer: number | null; // null: layers are folded here
}

/** What pictures side by side share, so that the same value has the same width in all of them. */
export interface Shared {
  scale: number; // px for a value of 1
  needed: number; // px of height
}

export function layout(picture: Picture, room: Room, shared?: Shared): Layout {
  const draft = drawUp(picture, baseHeight(room.width));
  const needed = size(draft, shared?.scale);
  const frame = place(draft, room, Math.max(needed, shared?.needed ?? 0));
  const { graph, columns, rows } = draft;
  return {
    ...frame,
    rows,
    nodes: placedNodes(draft, frame),
    strands: placedStrands(graph, frame, neededBelow(draft.below)),
    other: bandBelow(graph, frame, draft.below, rows ? AXIS : 0),
    columns: columns.map((column, i) => ({ x: frame.xOf(i), layer: column.find(({ node }) => node)?.node?.layer ?? null })),
  };
}

/** What ribbons' widths are scaled to: wide windows have high pictures. */
const baseHeight = (width: number) => Math.max(MIN_VIEW, Math.min(MAX_VIEW, 0.3 * width));

/** The smallest of the pictures' own scales, and the height that the tallest of them then needs. */
export function share(pictures: Picture[]): Shared {
  const drafts = pictures.map((picture) => drawUp(picture, baseHeight(0)));
  const scale = Math.min(...drafts.map((draft) => draft.scale));
  return { scale, needed: Math.max(0, ...drafts.map((draft) => size(draft, scale))) };
}

/** Columns and their order: what does not depend on widths. */
interface Draft {
  graph: Graph;
  columns: Item[][];
  rows: boolean;
  picture: Picture;
  other: number; // value of the routes that are not drawn
  below: number; // px of their band at the picture's scale
  scale: number; // px for a value of 1 if it has the choice
}

function drawUp(picture: Picture, height: number): Draft {
  const graph = buildGraph(picture);
  const rows = picture.graph === "network";
  (rows ? byLayer : byLongestPath)(graph);
  const columns = toColumns([...graph.items, ...cutIntoSegments(graph)]);
  if (rows) orderByPosition(columns);
  else orderByCrossings(columns, graph.target);
  const other = picture.other?.share ?? 0;
  const scale = ownScale(graph, columns, height, picture.other?.total ?? 0);
  return { graph, columns, rows, picture, other, below: 0, scale };
}

/** Sets widths and ports; returns the height that they need. */
function size(draft: Draft, scale = draft.scale): number {
  const { graph, columns, rows, other, picture } = draft;
  setWidths(graph, columns, scale);
  stackPorts(columns.flat(), graph.links);
  draft.below = other * scale;
  const inTurn = picture.beams.map((_, beam) => beam);
  stackStrands(graph.links, picture.parts ? inTurn : orderBeams(graph, inTurn.length));
  return (rows ? neededByRows : neededByNeighbours)(columns) + TOP + bottomOf(draft);
}

function bottomOf({ graph, rows, below }: Draft): number {
  const backs = graph.links.filter((link) => link.back);
  return backs.reduce((sum, link) => sum + link.width + BACK_GAP, BOTTOM + (rows ? AXIS : 0) + neededBelow(below));
}

function place(draft: Draft, room: Room, needed: number): Frame {
  const { graph, columns, rows } = draft;
  const frame = measureFrame(columns, needed, rows, room);
  const band = { top: TOP, bottom: frame.height - bottomOf(draft) };
  if (rows) placeByRows(columns, band);
  else {
    placeByNeighbours(columns, band);
    straighten(graph.links, columns, frame.xOf);
  }
  return frame;
}

function placedNodes({ graph, columns, rows }: Draft, frame: Frame): PlacedNode[] {
  const leading = new Map<number, Item>();
  for (const item of columns.flat()) {
    if (item.node && !leading.has(item.node.position)) leading.set(item.node.position, item);
  }
  const ports = portsOf(graph);
  return graph.items.map((item) => ({
    node: item.node!,
    column: item.column,
    x: frame.xOf(item.column),
    y0: item.y - item.height / 2,
    y1: item.y + item.height / 2,
    flow: flowOf(item),
    leads: leading.get(item.node!.position) === item,
    below: prefersBelow(item, columns[item.column]!, frame.height),
    passes: rows && passes(item),
    ports: ports.get(item) ?? [],
  }));
}

function passes(item: Item): boolean {
  const { position } = item.node!;
  const stays = (end: Item) => positionOf(end) === position;
  const [ins, outs] = [item.ins.map(({ source }) => source), item.outs.map(({ target }) => target)];
  return ins.length > 0 && outs.length > 0 && [...ins, ...outs].every(stays);
}

function portsOf(graph: Graph): Map<Item, PlacedNode["ports"]> {
  const ports = new Map<Item, PlacedNode["ports"]>(graph.items.map((item) => [item, []]));
  for (const link of graph.links) {
    const [first, last] = [link.segments[0], link.segments[link.segments.length - 1]];
    for (const { beam, width, offset } of link.strands) {
      const add = (item: Item, centre: number) => {
        const y0 = item.y + centre - link.width / 2 + offset;
        ports.get(item)!.push({ beam, y0, y1: y0 + width });
      };
      if (first) add(link.source, first.sourceOffset);
      if (last) add(link.target, last.targetOffset);
    }
  }
  return ports;
}

/** Whether more links leave a node upward than downward, and a label fits below. */
function prefersBelow(item: Item, column: Item[], height: number): boolean {
  const ends = [...item.ins.map((s) => [s.source, s.link]), ...item.outs.map((s) => [s.target, s.link])];
  const rise = (ends as [Item, Link][]).reduce((sum, [end, link]) => sum + (item.y - end.y) * link.width, 0);
  const bottom = item.y + item.height / 2;
  const next = column[column.indexOf(item) + 1];
  const space = next ? next.y - next.height / 2 - bottom - (next.node ? 22 : 0) : height - bottom;
  return rise > 0 && space >= 22;
}

function placedStrands(graph: Graph, frame: Frame, below: number): PlacedStrand[] {
  let floor = frame.height - 8 - below;
  const strands = graph.links.flatMap((link) => {
    if (link.back) floor -= link.width + BACK_GAP;
    const arc = floor + link.width / 2;
    const line = once(() => (link.back ? arcOf(link, frame, arc) : lineOf(link, frame)));
    const span = link.target.column - link.source.column;
    const ends = [frame.xOf(link.source.column), frame.xOf(link.target.column)];
    const [x0, x1] = [Math.min(...ends), Math.max(...ends)];
    return link.strands.map(({ beam, side, value, width, offset }) => {
      const from = offset - link.width / 2;
      return {
        ...{ link: link.data, beam, side, value, width, span, x0, x1 },
        get path() {
          return strandPath(line(), from, from + width);
        },
      };
    });
  });
  // Arcs behind, then long links; the best beam on top.
  const depth = ({ span }: PlacedStrand) => (span < 1 ? 0 : span > 1 ? 1 : 2);
  return strands.sort((a, b) => depth(a) - depth(b) || b.beam - a.beam);
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function lineOf(link: Link, frame: Frame): CentreLine {
  return centreLine(stopsOf(link, frame.xOf, frame.nodeWidth / 2), link.width);
}

function arcOf(link: Link, frame: Frame, floor: number): CentreLine {
  const { source, target, sourceOffset, targetOffset } = link.segments[0]!;
  return backLine(
    { x: frame.xOf(source.column) + frame.nodeWidth / 2, y: source.y + sourceOffset },
    { x: frame.xOf(target.column) - frame.nodeWidth / 2, y: target.y + targetOffset },
    floor,
    link.width,
  );
}
