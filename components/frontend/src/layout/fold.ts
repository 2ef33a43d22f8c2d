/**
 * Folds the runs of layers in which nothing moves: every route stays in its row, so that a column for each
 * layer would say nothing. What is left of a run is its first and last column, with a lane between them.
 */
import { nodeId } from "../unpack";
import type { Picture, PictureLink, PictureNode } from "../types";
import { groupBy } from "./graph";

/** Columns by what stands in them (0: the embeddings); the layers between them are the run's. */
export interface Run {
  from: number;
  to: number;
}

const LEAST = 3; // layers: a shorter run takes no more room than its hint

/** The runs that are worth folding, from the left. */
export function runsOf({ graph, nodes, links }: Picture): Run[] {
  if (graph !== "network") return [];
  const layerOf = new Map(nodes.map((node) => [node.id, node.layer]));
  const steps = groupBy(links, (link) => layerOf.get(link.source)!);
  const runs: Run[] = [];
  let run: Run | null = null;
  for (const from of [...steps.keys()].sort((a, b) => a - b)) {
    const step = steps.get(from)!;
    if (!isStill(step, nodes)) run = null;
    else if (run && run.to === from && strandsOf(step) === strandsOf(steps.get(from - 1)!)) run.to = from + 1;
    else runs.push((run = { from, to: from + 1 }));
  }
  return runs.filter(({ from, to }) => to - from >= LEAST);
}

const positions = new WeakMap<PictureNode[], Map<string, number>>();

function positionsOf(nodes: PictureNode[]): Map<string, number> {
  const known = positions.get(nodes) ?? new Map(nodes.map(({ id, position }) => [id, position]));
  positions.set(nodes, known);
  return known;
}

function isStill(step: PictureLink[], nodes: PictureNode[]): boolean {
  const at = positionsOf(nodes);
  return step.every(({ source, target }) => at.get(source) === at.get(target));
}

/** Which beams run in which rows, and how wide. */
function strandsOf(step: PictureLink[]): string {
  const told = step.map(({ source, shares }) => {
    const row = /P\d+$/.exec(source)?.[0];
    return `${row} ${shares.map(({ beam, value }) => `${beam}:${value.toPrecision(4)}`).join(" ")}`;
  });
  return told.sort().join("\n");
}

/** A link over a folded run, with the hops that it stands for. */
export interface FoldedLink extends PictureLink {
  stays: PictureLink[];
}

export const isFolded = (link: PictureLink): link is FoldedLink => "stays" in link;

/** The hop that a link is, or, over a folded run, the first that it stands for. */
export const hopOf = (link: PictureLink): PictureLink => (isFolded(link) ? link.stays[0]! : link);

/** Whether a run was asked to be shown: one of its layers was. */
export const isOpen = ({ from, to }: Run, open: ReadonlySet<number>) =>
  [...open].some((layer) => from <= layer && layer < to);

export function folded(picture: Picture, open: ReadonlySet<number>): Picture {
  const runs = runsOf(picture).filter((run) => !isOpen(run, open));
  if (runs.length === 0) return picture;
  const layerOf = new Map(picture.nodes.map((node) => [node.id, node.layer]));
  const runOf = (link: PictureLink) => {
    const layer = layerOf.get(link.source)!;
    return runs.find(({ from, to }) => from <= layer && layer < to);
  };
  const within = ({ layer }: PictureNode) => runs.some(({ from, to }) => from < layer && layer < to);
  const byRun = groupBy(picture.links, runOf);
  const kept = byRun.get(undefined) ?? [];
  const over = runs.flatMap((run) => linksOver(run, byRun.get(run)!, positionsOf(picture.nodes)));
  return { ...picture, nodes: picture.nodes.filter((node) => !within(node)), links: [...kept, ...over] };
}

/** One link for each row of a run. */
function linksOver({ from, to }: Run, links: PictureLink[], at: Map<string, number>): FoldedLink[] {
  return [...groupBy(links, (link) => at.get(link.source)!)].map(([position, stays]) => ({
    ...stays[0]!,
    source: nodeId(from, position),
    target: nodeId(to, position),
    weight: stays.reduce((product, { weight }) => product * weight, 1),
    heads: [],
    stays,
  }));
}
