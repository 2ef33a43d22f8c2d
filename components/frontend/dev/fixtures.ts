/**
 * Pictures to look at and to test with: a seeded attention matrix, a small backward beam search, and
 * the cases where drawings tend to break.
 */
import type { PageData, Picture, PictureBeam, PictureLink, PictureNode, Strip } from "../src/types";
import { nodeId } from "../src/unpack";

/** mulberry32: small, seeded, good enough to draw with. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Matrix = number[][]; // (query, key)

export interface Shape {
  sink?: number; // attention to position 0
  local?: number; // how fast attention falls with distance
  sharp?: number; // larger: fewer keys take most
}

export function attention(
  length: number,
  seed: number,
  { sink = 0.2, local = 0.02, sharp = 3 }: Shape = {},
): Matrix {
  const next = random(seed);
  return Array.from({ length }, (_, query) => {
    const raw = Array.from(
      { length: query + 1 },
      (_, key) => next() ** sharp * Math.exp(-local * (query - key)),
    );
    const sum = raw.reduce((total, value) => total + value, 0);
    return raw.map((value, key) => (value / sum) * (1 - sink) + (key === 0 ? sink : 0));
  });
}

interface Beam {
  positions: number[]; // target first
  weights: number[];
  score: number;
}

export function search(matrix: Matrix, target: number, beams: number, topK = 5, maxSteps = 600): Beam[] {
  const norm = (beam: Beam) => beam.score / Math.max(1, beam.weights.length);
  const best = (all: Beam[]) => all.sort((a, b) => norm(b) - norm(a)).slice(0, beams);
  let active: Beam[] = [{ positions: [target], weights: [], score: 0 }];
  let done: Beam[] = [];
  for (let step = 0; step < maxSteps && active.length > 0; step++) {
    const next: Beam[] = [];
    for (const beam of active) {
      const here = beam.positions[beam.positions.length - 1]!;
      const keys = Array.from({ length: here }, (_, key) => key).sort(
        (a, b) => matrix[here]![b]! - matrix[here]![a]!,
      );
      if (keys.length === 0) done.push(beam);
      for (const key of keys.slice(0, topK)) {
        const weight = matrix[here]![key]!;
        next.push({
          positions: [...beam.positions, key],
          weights: [...beam.weights, weight],
          score: beam.score + Math.log(weight),
        });
      }
    }
    done = best(done);
    active = best(next);
  }
  return best([...done, ...active]);
}

type Token = Pick<PictureNode, "position" | "label" | "special" | "token_id">;

export function tokensOf(words: string[]): Token[] {
  return words.map((name, position) => ({
    position,
    label: name.replaceAll(" ", "\u2423").replaceAll("\n", "\u21b5").replaceAll("\t", "\u21e5"),
    special: name.startsWith("<|"),
    token_id: 100 + position * 7,
  }));
}

export function layerPicture(
  words: string[],
  matrix: Matrix,
  beamCount: number,
  target = words.length - 1,
): Picture {
  return pictureOf(words, search(matrix, target, beamCount), matrix, target, 3);
}

export function pictureOf(
  words: string[],
  found: Beam[],
  matrix: Matrix,
  target: number,
  layer: number,
): Picture {
  const tokens = tokensOf(words);
  const id = (position: number) => nodeId(layer, position);
  const norms = found.map((beam) => beam.score / Math.max(1, beam.weights.length));
  const total = norms.reduce((sum, norm) => sum + Math.exp(norm), 0);
  const beams: Weighted[] = found.map((beam, i) => ({
    rank: i + 1,
    score: norms[i]!,
    score_raw: beam.score,
    share: Math.exp(norms[i]!) / total,
    nodes: [...beam.positions].reverse().map(id),
    weights: [...beam.weights].reverse(),
    hops: beam.weights.length,
    text: [...beam.positions]
      .reverse()
      .map((position) => quoted(words[position]!))
      .join(" -> "),
  }));
  const nodes = new Set(found.flatMap((beam) => beam.positions)).add(target);
  return {
    version: 1,
    graph: "layer",
    target: id(target),
    nodes: [...nodes].map((position) =>
      node(tokens[position]!, id(position), layer, matrix[position] ?? [], tokens),
    ),
    links: linksOf(beams),
    beams,
  };
}

/** A beam and the weights of its edges, earliest first. */
export type Weighted = PictureBeam & { weights: number[] };

const quoted = (word: string) => (/\s/.test(word) ? `"${word}"` : word);

function node(token: Token, id: string, layer: number, row: number[], tokens: Token[]): PictureNode {
  const predecessors = row
    .map((weight, position) => ({ position, label: tokens[position]?.label ?? "", weight }))
    .filter((one) => one.position !== token.position)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 5);
  const { position, label, special, token_id } = token;
  return { id, position, layer, label, special, token_id, predecessors };
}

export function linksOf(beams: Weighted[]): PictureLink[] {
  const links = new Map<string, PictureLink>();
  beams.forEach((beam, index) => {
    for (let i = 1; i < beam.nodes.length; i++) {
      const [source, target, weight] = [beam.nodes[i - 1]!, beam.nodes[i]!, beam.weights[i - 1]!];
      const link = links.get(`${source}>${target}`) ?? { source, target, value: 0, weight, shares: [] };
      link.shares.push({ beam: index, value: beam.share * weight });
      link.value += beam.share * weight;
      links.set(`${source}>${target}`, link);
    }
  });
  return [...links.values()];
}

/** Routes through all layers; each inner node gives out what it takes in. */
export function networkPicture(words: string[], layers: number, routes: number, seed: number): Picture {
  const tokens = tokensOf(words);
  const found = randomRoutes(words.length - 1, layers, routes, random(seed));
  const beams = found.map((route, i) => routeBeam(route, i, words));
  const ids = new Set(beams.flatMap((beam) => beam.nodes));
  const nodes = [...ids].map((id) => {
    const [layer, position] = id.slice(1).split("_P").map(Number) as [number, number];
    return node(tokens[position]!, id, layer, [], tokens);
  });
  const target = nodeId(layers, words.length - 1);
  return { version: 1, graph: "network", target, nodes, links: linksOf(beams), beams };
}

/** Different routes from the last position back to the embeddings, most of them mostly straight. */
function randomRoutes(last: number, layers: number, count: number, next: () => number): number[][] {
  const routes = Array.from({ length: count }, (_, route) => {
    const back = [last];
    for (let layer = layers; layer > 0; layer--) {
      const here = back[back.length - 1]!;
      const moves = next() < 0.6 / Math.sqrt(layers) + route * 0.008;
      back.push(moves ? Math.floor(next() ** 1.4 * (here + 1)) : here);
    }
    return back.reverse();
  });
  return [...new Map(routes.map((route) => [route.join(), route])).values()];
}

function routeBeam(route: number[], index: number, words: string[]): Weighted {
  const mass = 0.3 / (index + 2);
  return {
    rank: index + 1,
    score: Math.log(mass) / (route.length - 1),
    score_raw: Math.log(mass),
    share: 1,
    nodes: route.map((position, layer) => nodeId(layer, position)),
    weights: route.slice(1).map(() => mass),
    hops: route.length - 1,
    text: route.map((position) => quoted(words[position]!)).join(" -> "),
  };
}

export function stripOf(words: string[], shades = random(words.length)): Strip {
  const tokens = tokensOf(words);
  return {
    labels: tokens.map(({ label }) => label),
    ids: tokens.map(({ token_id }) => token_id),
    special: tokens.flatMap(({ special, position }) => (special ? [position] : [])),
    shade: { name: "influence", values: tokens.map(() => shades() ** 3), largest: 0.31 },
  };
}

export function pageOf(title: string, picture: Picture, words: string[]): PageData {
  const target = picture.nodes.find(({ id }) => id === picture.target)!.position;
  return {
    kind: "page",
    title,
    facts: [
      ["model", "demo-qwen2"],
      ["layer", "3 of 4"],
      ["tokens", String(words.length)],
      ["time", "38 ms"],
    ],
    strip: stripOf(words),
    target,
    picture,
    prediction: null,
    sections: [],
    caption: "Attention shows where the model looked, not why it answered.",
    name: "demo-qwen2 \u00b7 layer 3",
    prompt: words.join(" "),
    version: "0.1.0",
  };
}
