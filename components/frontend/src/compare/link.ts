/**
 * What corresponds to what over the columns: tokens of the same group; nodes of such tokens, in the
 * network graph at the nearest relative depth; links both of whose ends correspond. Pure functions.
 */
import { linkKey, type Echo } from "../sankey/state";
import type { CompareColumn, Item, Picture, PictureLink, PictureNode, Shown } from "../types";

export interface LinkedItems extends Echo {
  positions: number[];
}

type Column = Pick<CompareColumn, "picture" | "groups" | "paths">;

const EMPTY: Picture = { version: 1, graph: "layer", target: "", nodes: [], links: [], beams: [] };

/** What stands in `to` for an item of `from`; of its own column, what belongs to the item. */
export function counterparts(item: Item, from: Column, to: Column): LinkedItems {
  const sameGroup = groupTest(from, to);
  const source = from.picture ?? EMPTY;
  const target = to.picture ?? EMPTY;
  if (item.kind === "token") {
    const same = sameGroup(item.position);
    return linked(to, same, target.nodes.filter(({ position }) => same(position)), []);
  }
  if (item.kind === "node") {
    const node = source.nodes.find(({ id }) => id === item.id);
    if (!node) return linked(to, () => false, [], []);
    const same = sameGroup(node.position);
    const nodes = target.nodes.filter(({ position }) => same(position));
    return linked(to, same, nearest(node, source, nodes, target), []);
  }
  return linkedLinks(item, source, target, to, sameGroup);
}

/** The beams of `to` with the same paths as these of `from`; null: no choice was made. */
export function samePaths(beams: Shown, from: Column, to: Column): Shown {
  return beamsOf(numbersOf(beams, from), to);
}

/** The numbers of these beams, by which other columns and tables know them; null: no choice was made. */
export function numbersOf(beams: Shown, { paths }: Column): Shown {
  const numbers = new Set(beams?.map((beam) => paths?.[beam] ?? null));
  return beams && [...numbers].filter((number) => number !== null).sort((a, b) => a - b);
}

/** The beams of a column that have these numbers; null: no choice was made. */
export function beamsOf(numbers: Shown, { paths }: Column): Shown {
  return numbers && (paths ?? []).flatMap((path, beam) => (path !== null && numbers.includes(path) ? [beam] : []));
}

type Test = (position: number) => boolean;

/** For a position of `from`, which positions of `to` are in its group. */
function groupTest(from: Column, to: Column): (position: number) => Test {
  return (position) => {
    if (from === to) return (other) => other === position;
    const group = from.groups[position] ?? null;
    return (other) => group !== null && to.groups[other] === group;
  };
}

function linked(to: Column, same: Test, nodes: PictureNode[], links: PictureLink[]): LinkedItems {
  return {
    positions: to.groups.flatMap((_, position) => (same(position) ? [position] : [])),
    nodes: new Set(nodes.map(({ id }) => id)),
    links: new Set(links.map((link) => linkKey(link.source, link.target))),
  };
}

/** 0 at the embeddings, 1 at the target's layer; null in the layer graph, where all have one layer. */
export function depthOf(node: PictureNode, { graph, nodes, target }: Picture): number | null {
  if (graph === "layer") return null;
  const top = nodes.find(({ id }) => id === target)?.layer;
  return top ? node.layer / top : 0;
}

function nearest(node: PictureNode, from: Picture, found: PictureNode[], to: Picture): PictureNode[] {
  const depth = depthOf(node, from);
  if (depth === null || to.graph === "layer") return found;
  const away = (one: PictureNode) => Math.abs(depthOf(one, to)! - depth);
  const least = Math.min(...found.map(away));
  return found.filter((one) => away(one) <= least + 1e-9);
}

function linkedLinks(
  item: { source: string; target: string },
  from: Picture,
  to: Picture,
  column: Column,
  sameGroup: (position: number) => Test,
): LinkedItems {
  const [source, target] = [item.source, item.target].map((id) => from.nodes.find((node) => node.id === id));
  if (!source || !target) return linked(column, () => false, [], []);
  const [isSource, isTarget] = [sameGroup(source.position), sameGroup(target.position)];
  const byId = new Map(to.nodes.map((node) => [node.id, node]));
  const matching = to.links.filter(
    (link) => isSource(byId.get(link.source)?.position ?? -1) && isTarget(byId.get(link.target)?.position ?? -1),
  );
  const ends = new Set(nearest(target, from, matching.map((link) => byId.get(link.target)!), to));
  const links = matching.filter((link) => ends.has(byId.get(link.target)!));
  const nodes = links.flatMap((link) => [byId.get(link.source)!, byId.get(link.target)!]);
  return linked(column, (position) => isSource(position) || isTarget(position), nodes, links);
}
