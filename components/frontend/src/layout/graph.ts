/**
 * The graph that the layout works on: nodes and links by reference, cycles broken.
 *
 * Attention in a causal model only looks back, so its graph has no cycle. In an encoder one beam may
 * use a -> b and another b -> a; the weakest link of each cycle then becomes a *back link*, which has
 * no say in the columns and is drawn as an arc.
 */
import type { Picture, PictureLink, PictureNode, Side } from "../types";

/** One beam's part of a link. */
export interface Strand {
  beam: number;
  side: Side | undefined;
  value: number;
  width: number; // px
  offset: number; // px, from the top of the link to the top of the strand
}

/** A link's piece between two neighbouring columns; a short link has one. */
export interface Segment {
  link: Link;
  source: Item;
  target: Item;
  sourceOffset: number; // px, from the item's centre to the link's centre
  targetOffset: number;
}

export interface Link {
  data: PictureLink;
  source: Item;
  target: Item;
  back: boolean;
  width: number; // px
  strands: Strand[];
  segments: Segment[];
}

/** A node, or (node = null) the place where a long link passes a column. */
export interface Item {
  id: string;
  node: PictureNode | null;
  column: number;
  order: number; // within its column
  height: number; // px
  y: number; // px, of its centre
  ins: Segment[];
  outs: Segment[];
  bends: boolean; // a lane: whether its link's line has to go through it
}

export interface Graph {
  target: Item | undefined;
  items: Item[];
  links: Link[];
}

export function makeItem(id: string, node: PictureNode | null, column = 0): Item {
  return { id, node, column, order: 0, height: 0, y: 0, ins: [], outs: [], bends: true };
}

/** In the text; of a lane that runs along a row, the row's. */
export const positionOf = ({ node, ins }: Item): number => (node ?? ins[0]!.link.source.node!).position;

export function buildGraph(picture: Picture): Graph {
  const byId = new Map<string, Item>();
  for (const node of picture.nodes) byId.set(node.id, makeItem(node.id, node));
  const links: Link[] = [];
  for (const data of picture.links) {
    const source = byId.get(data.source);
    const target = byId.get(data.target);
    if (source && target) links.push(makeLink(data, source, target)); // a link to nowhere is left out
  }
  if (links.some(({ source, target }) => !leadsOn(source.node!, target.node!))) markBackLinks(links);
  return { target: byId.get(picture.target), items: [...byId.values()], links };
}

/** Links that all lead on to another layer or a later token make no cycle. */
const leadsOn = (from: PictureNode, to: PictureNode) =>
  from.layer < to.layer || (from.layer === to.layer && from.position < to.position);

function makeLink(data: PictureLink, source: Item, target: Item): Link {
  const strands = data.shares.map(({ beam, side, value }) => ({ beam, side, value, width: 0, offset: 0 }));
  return { data, source, target, back: false, width: 0, strands, segments: [] };
}

/** Marks the weakest link of every cycle, until none is left. */
export function markBackLinks(links: Link[]): void {
  for (;;) {
    const cycle = findCycle(links.filter((link) => !link.back));
    if (cycle.length === 0) return;
    cycle.reduce((weak, link) => (link.data.value < weak.data.value ? link : weak)).back = true;
  }
}

/** The links of one cycle, or none. Depth first without recursion: paths may be 500 long. */
function findCycle(links: Link[]): Link[] {
  const outs = groupBy(links, (link) => link.source);
  const done = new Set<Item>();
  for (const start of outs.keys()) {
    const trail: Link[] = []; // the links from start to here
    const onTrail = new Set<Item>([start]);
    const stack = [{ item: start, next: 0 }];
    while (stack.length > 0 && !done.has(start)) {
      const top = stack[stack.length - 1]!;
      const link = outs.get(top.item)?.[top.next++];
      if (!link) {
        done.add(top.item);
        onTrail.delete(top.item);
        stack.pop();
        trail.pop();
      } else if (onTrail.has(link.target)) {
        return [...trail, link].slice(trail.findIndex((one) => one.source === link.target));
      } else if (!done.has(link.target)) {
        trail.push(link);
        onTrail.add(link.target);
        stack.push({ item: link.target, next: 0 });
      }
    }
  }
  return [];
}

export function groupBy<K, V>(values: Iterable<V>, key: (value: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}
