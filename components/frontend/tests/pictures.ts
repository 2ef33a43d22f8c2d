import { attention, layerPicture, linksOf } from "../dev/fixtures";
import { prose } from "../dev/cases";
import type { Picture } from "../src/types";

export const ROOM = { width: 1000, whole: false, measure: (text: string) => text.length * 7 };

/** A picture from paths alone: beams as lists of names, earliest first, all weights the same. */
export function pictureFromPaths(paths: string[][], weight = 0.5, shares?: number[]): Picture {
  const names = [...new Set(paths.flat())];
  const target = paths[0]!.at(-1)!;
  const beams = paths.map((nodes, i) => ({
    rank: i + 1,
    score: -1 - i,
    score_raw: -1 - i,
    share: shares?.[i] ?? 1 / paths.length,
    nodes,
    weights: nodes.slice(1).map(() => weight),
    hops: nodes.length - 1,
    text: nodes.join(" -> "),
  }));
  const nodes = names.map((name, position) => ({
    id: name,
    position,
    layer: 1,
    label: name,
    special: false,
    token_id: position,
    predecessors: [],
  }));
  return { version: 1, graph: "layer", target, nodes, links: linksOf(beams), beams };
}

export function randomPicture(seed: number, length = 30, beams = 8): Picture {
  return layerPicture(prose(length, seed), attention(length, seed, { sink: 0.08 }), beams);
}

/** Numbers of a path's `M x,y` start and all its end points. */
export function pointsOf(path: string): [number, number][] {
  return [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map((match) => [Number(match[1]), Number(match[2])]);
}
