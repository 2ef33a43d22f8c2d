/**
 * Which column each node stands in. A step of its own, so that another rule can take its place.
 *
 * Layer graph: a node stands as many columns left of the target as the longest path between them has
 * hops. Network graph: one column for each layer, and one for the layers that are folded between two.
 */
import type { Graph, Item, Link } from "./graph";

export type AssignColumns = (graph: Graph) => void;

export const byLongestPath: AssignColumns = (graph) => {
  const hops = longestPaths(graph);
  const last = Math.max(0, ...hops.values());
  for (const item of graph.items) item.column = last - (hops.get(item) ?? 0);
};

export const byLayer: AssignColumns = (graph) => {
  const layers = [...new Set(graph.items.map((item) => item.node?.layer ?? 0))].sort((a, b) => a - b);
  const columns = new Map<number, number>();
  let next = 0;
  layers.forEach((layer, i) => {
    if (i > 0) next += layer - layers[i - 1]! > 1 ? 2 : 1;
    columns.set(layer, next);
  });
  for (const item of graph.items) item.column = columns.get(item.node?.layer ?? 0)!;
};

/** Longest number of hops from each item to the end, in reverse topological order (Kahn). */
function longestPaths({ items, links, target }: Graph): Map<Item, number> {
  const forward = links.filter((link) => !link.back);
  const waiting = new Map<Item, number>(items.map((item) => [item, 0]));
  const ins = new Map<Item, Link[]>(items.map((item) => [item, []]));
  for (const link of forward) {
    waiting.set(link.source, waiting.get(link.source)! + 1);
    ins.get(link.target)!.push(link);
  }
  // An item whose only way on is a back link still stands left of the target.
  const hops = new Map<Item, number>(items.map((item) => [item, item === target ? 0 : 1]));
  if (items.length === 1) hops.set(items[0]!, 0);
  const ready = items.filter((item) => waiting.get(item) === 0);
  for (let item = ready.pop(); item; item = ready.pop()) {
    for (const { source } of ins.get(item)!) {
      hops.set(source, Math.max(hops.get(source)!, hops.get(item)! + 1));
      waiting.set(source, waiting.get(source)! - 1);
      if (waiting.get(source) === 0) ready.push(source);
    }
  }
  return hops;
}
