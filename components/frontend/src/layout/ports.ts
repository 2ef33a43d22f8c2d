/**
 * Where links leave and reach the nodes, and the order of the beams inside a link.
 *
 * On each side of a node its links are stacked in the order of their other ends. The beams of a link
 * are stacked in one order that holds for the whole picture, like lines on a transit map; it is
 * chosen so that beams that part further on already lie on the side to which they will turn.
 */
import type { Graph, Item, Link, Segment } from "./graph";

export function stackPorts(items: Item[], links: Link[]): void {
  const backs = links.filter((link) => link.back).flatMap((link) => link.segments);
  for (const item of items) {
    item.ins.sort((a, b) => a.source.order - b.source.order || a.source.column - b.source.column);
    item.outs.sort((a, b) => a.target.order - b.target.order || b.target.column - a.target.column);
    const left = [...item.ins, ...backs.filter((segment) => segment.target === item)];
    const right = [...item.outs, ...backs.filter((segment) => segment.source === item)];
    stack(left, (segment, offset) => (segment.targetOffset = offset));
    stack(right, (segment, offset) => (segment.sourceOffset = offset));
  }
}

/** Stacks links centred on the item, so that a node's links sit in its middle. */
function stack(segments: Segment[], set: (segment: Segment, offset: number) => void): void {
  let offset = -segments.reduce((sum, segment) => sum + segment.link.width, 0) / 2;
  for (const segment of segments) {
    set(segment, offset + segment.link.width / 2);
    offset += segment.link.width;
  }
}

/** The order of all beams, top first: by votes at the nodes where two beams part; ties by rank. */
export function orderBeams(graph: Graph, beamCount: number): number[] {
  const votes = Array.from({ length: beamCount }, () => new Array<number>(beamCount).fill(0));
  for (const item of graph.items) {
    castVotes(item.ins, votes);
    castVotes(item.outs, votes);
  }
  const wins = votes.map((row, i) => row.reduce((sum, v, j) => sum + Math.sign(v - votes[j]![i]!), 0));
  return wins.map((_, beam) => beam).sort((a, b) => wins[b]! - wins[a]! || a - b);
}

/** A beam in an upper link votes to lie above every beam in a lower one, the thicker the louder. */
function castVotes(segments: Segment[], votes: number[][]): void {
  for (let i = 0; i < segments.length; i++) {
    for (let j = i + 1; j < segments.length; j++) {
      for (const upper of segments[i]!.link.strands) {
        for (const lower of segments[j]!.link.strands) {
          const row = votes[upper.beam];
          if (row && lower.beam in row) row[lower.beam]! += Math.min(upper.width, lower.width);
        }
      }
    }
  }
}

export function stackStrands(links: Link[], beamOrder: number[]): void {
  const place = new Map(beamOrder.map((beam, i) => [beam, i]));
  for (const link of links) {
    link.strands.sort((a, b) => (place.get(a.beam) ?? 0) - (place.get(b.beam) ?? 0));
    let offset = 0;
    for (const strand of link.strands) {
      strand.offset = offset;
      offset += strand.width;
    }
  }
}
