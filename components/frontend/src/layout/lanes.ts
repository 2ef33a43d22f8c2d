/**
 * Cuts every link into segments between neighbouring columns. Where a long link passes a column it
 * gets a lane: an item without a node, which keeps its place among the nodes, so that the link runs
 * between them and not across them.
 */
import { makeItem, type Graph, type Item, type Link, type Segment } from "./graph";

/** Past this many lanes the weakest long links run straight to their end. */
export const MAX_LANES = 3000;

/** Fills in each link's segments; returns the lanes. */
export function cutIntoSegments({ links }: Graph, maxLanes = MAX_LANES): Item[] {
  const lanes: Item[] = [];
  const strongestFirst = [...links].sort((a, b) => b.data.value - a.data.value);
  for (const link of strongestFirst) {
    if (link.back) {
      link.segments = [segmentOf(link, link.source, link.target)]; // no neighbours to either end
      continue;
    }
    const span = link.target.column - link.source.column;
    const room = lanes.length + span - 1 <= maxLanes;
    const own = room ? lanesOf(link) : [];
    lanes.push(...own);
    connect(link, [link.source, ...own, link.target]);
  }
  return lanes;
}

function lanesOf(link: Link): Item[] {
  const lanes: Item[] = [];
  for (let column = link.source.column + 1; column < link.target.column; column++) {
    lanes.push(makeItem(`${link.source.id}>${link.target.id}@${column}`, null, column));
  }
  return lanes;
}

function connect(link: Link, stops: Item[]): void {
  for (let i = 1; i < stops.length; i++) {
    const [source, target] = [stops[i - 1]!, stops[i]!];
    const segment = segmentOf(link, source, target);
    link.segments.push(segment);
    source.outs.push(segment);
    target.ins.push(segment);
  }
}

function segmentOf(link: Link, source: Item, target: Item): Segment {
  return { link, source, target, sourceOffset: 0, targetOffset: 0 };
}
