/** Numbers and names as people read them. */
import type { Picture, PictureBeam, PictureLink, PictureNode, Selection } from "./types";

const MINUS = "\u2212";
const NBSP = "\u00a0";
const MANY = 8;

/** Two or three significant digits, a true minus sign: 0.31, 0.052, 3.1e−5, −1.36, 12.4. */
export function number(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? "\u221e" : value < 0 ? `${MINUS}\u221e` : "?";
  const size = Math.abs(value);
  return (value < 0 ? MINUS : "") + digits(size).replace("e-", `e${MINUS}`);
}

function digits(size: number): string {
  if (size === 0) return "0";
  if (size < 0.001) return size.toExponential(1);
  if (size < 0.1) return size.toPrecision(2);
  if (size < 1) return size.toFixed(2) === "1.00" ? size.toFixed(3) : size.toFixed(2);
  if (size < 10) return size.toFixed(2);
  return size < 100 ? size.toFixed(1) : size.toFixed(0);
}

/** 44 %, 6.1 %, 0.18 %; over 99.9 % and under 0.01 % where rounding would say all or nothing. */
export function percent(share: number): string {
  return `${shareText(share)}${NBSP}%`;
}

function shareText(share: number): string {
  if (share > 0 && share < 0.0001) return "under 0.01";
  if (share > 0.999 && share < 1) return "over 99.9";
  const value = share * 100;
  if (value < 1) return value === 0 ? "0" : String(Number(value.toPrecision(2)));
  return value < 9.95 || (value > 99 && value < 100) ? value.toFixed(1) : value.toFixed(0);
}

/** `1, 3, 4`; past eight `1, 2, … (20)`. */
export function list(values: (number | string)[]): string {
  if (values.length <= MANY) return values.join(", ");
  return `${values.slice(0, MANY - 1).join(", ")}, \u2026 (${values.length})`;
}

export function nodeName(node: PictureNode, graph: Picture["graph"]): string {
  if (graph !== "network") return `${isolated(node.label)} (${node.position})`;
  return `${isolated(node.label)} (${node.position}, ${layerName(node.layer)})`;
}

/** Of what stands between layers: the embeddings, then each layer's output, layers counted from 0. */
export function layerName(layer: number): string {
  return layer === 0 ? "embeddings" : `layer ${layer - 1}`;
}

export function beamList(beams: number[], picture: Picture): string {
  if (picture.parts) return [...new Set(beams)].sort().map((part) => picture.beams[part]!.text).join(", ");
  const ranks = [...new Set(beams)].map((beam) => picture.beams[beam]?.rank ?? beam + 1);
  const sorted = ranks.sort((a, b) => a - b);
  return `${sorted.length === 1 ? "path" : "paths"} ${list(sorted)}`;
}

export function beamsOfLink(link: PictureLink): number[] {
  return link.shares.map((share) => share.beam);
}

/** Asked for every node, so found for all of them at once. */
const beamsByNode = new WeakMap<Picture, Map<string, number[]>>();

export function beamsOfNode(id: string, picture: Picture): number[] {
  let found = beamsByNode.get(picture);
  if (!found) {
    found = new Map();
    for (const [i, beam] of picture.beams.entries())
      for (const node of new Set(beam.nodes)) found.set(node, [...(found.get(node) ?? []), i]);
    beamsByNode.set(picture, found);
  }
  return found.get(id) ?? [];
}

export interface Description {
  title: string;
  rows: string[];
}

/** `␣lazy (7) ← ␣over (5) · attention 0.31 · paths 1, 3` and what else is known of a link. */
export function describeLink(link: PictureLink, picture: Picture, beam?: number): Description {
  const find = (id: string) => picture.nodes.find((node) => node.id === id);
  const [source, target] = [find(link.source), find(link.target)];
  const name = (node: PictureNode | undefined) => (node ? nodeName(node, picture.graph) : "?");
  const facts = picture.parts
    ? link.shares.map((share) => `${picture.beams[share.beam]!.text} ${number(share.value)}`)
    : [`${weightName(picture)} ${number(link.weight)}`, beamList(beamsOfLink(link), picture)];
  const rows = picture.parts ? [] : [shareRow(link, picture, beam), sidesRow(link), effectRow(link), layersRow(link), headsRow(link)];
  if (source && source.position === target?.position) rows.push("same position: the residual stream");
  return {
    title: [`${name(target)} \u2190 ${name(source)}`, ...facts].join(" \u00b7 "),
    rows: rows.filter((row) => row !== ""),
  };
}

function shareRow(link: PictureLink, picture: Picture, beam?: number): string {
  const share = link.shares.find((one) => one.beam === beam);
  const of = beam === undefined ? undefined : picture.beams[beam];
  if (!share || !of) return "";
  return `path ${of.rank} carries ${number(share.value)} of the ${number(link.value)} that is drawn`;
}

/** `speaks 0.52 for the answer, −0.13 against it`. */
export function sidesRow({ speaks_for, speaks_against }: PictureLink): string {
  if (speaks_for === undefined || speaks_against === undefined) return "";
  return `speaks ${number(speaks_for)} for the answer, ${number(speaks_against)} against it`;
}

/** `cut, the answer loses 3.40 nats and has 1.9 %; random edges in its place cost 0.02`. */
export function effectRow({ lost, left, instead }: PictureLink): string {
  if (typeof lost !== "number" || typeof left !== "number") return "";
  const change = lost < 0 ? `gains ${number(-lost)}` : `loses ${number(lost)}`;
  const random = typeof instead === "number" ? `; random edges in its place cost ${number(instead)}` : "";
  return `cut, the answer ${change} nats and has ${percent(left)}${random}`;
}

/** What a link's weight is. */
export function weightName({ graph }: Picture): string {
  if (graph === "token") return "mass of all routes";
  return graph === "layer" ? "attention" : "weight";
}

const SHOWN_LAYERS = 4;

/** `layers 24 (31 %), 21 (12 %), …`: those that make most of a token path's hop. */
function layersRow({ layers }: PictureLink): string {
  const named = layersOf(layers ?? []);
  if (named.length === 0) return "";
  const shown = named.slice(0, SHOWN_LAYERS).join(", ");
  return `${named.length === 1 ? "layer" : "layers"} ${shown}${named.length > SHOWN_LAYERS ? ", \u2026" : ""}`;
}

/** Layers and their shares, the largest first. */
export function layersOf(shares: number[]): string[] {
  const order = shares.map((_, layer) => layer).sort((a, b) => shares[b]! - shares[a]! || a - b);
  return order.filter((layer) => shares[layer]! > 0).map((layer) => `${layer} (${percent(shares[layer]!)})`);
}

function headsRow(link: PictureLink): string {
  const named = headsOf(link);
  return named.length === 0 ? "" : `${named.length === 1 ? "head" : "heads"} ${list(named)}`;
}

/** `3 (0.31)`; of a token path's hop with the layer and the share, `24.3 (31 %)`. */
export function headsOf({ heads = [] }: PictureLink): string[] {
  return heads.map(({ head, weight, layer }) =>
    layer === undefined ? `${head} (${number(weight)})` : `${layer}.${head} (${percent(weight)})`,
  );
}

export function describeNode(node: PictureNode, picture: Picture): Description {
  const beams = beamList(beamsOfNode(node.id, picture), picture);
  const layer = picture.graph === "network" ? [layerName(node.layer)] : [];
  const rows = [[`position ${node.position}`, ...layer, `id ${node.token_id}`, beams].join(" \u00b7 ")];
  const heaviest = node.predecessors
    .slice(0, 4)
    .map((one) => `${isolated(one.label)} (${one.position}) ${number(one.weight)}`);
  if (heaviest.length > 0) rows.push(`\u2190 ${heaviest.join(", ")}`);
  const label = isolated(node.label);
  const title = node.id === picture.target ? `${label} \u00b7 target` : label;
  return { title, rows };
}

export function describeBeam(beam: PictureBeam, picture: Picture): string {
  if (picture.parts) return `What is ${beam.text}`;
  return `Path ${beam.rank}, ${worthName(picture)} ${worth(beam, picture)}: ${pathText(beam, picture, 24)}`;
}

/** What a path is ranked by: its share of all routes' mass, or its score. */
export function worth(beam: PictureBeam, { graph }: Picture): string {
  return graph === "layer" ? number(beam.score) : percent(beam.share);
}

export const worthName = ({ graph }: Picture): string => (graph === "layer" ? "score" : "mass");

/**
 * The tokens of a path with their positions, earliest first, without stays at one token (one that does nothing
 * else says so); with `most`, its middle left out. In the network graph the layer of each move stands at its arrow.
 */
export function pathText(beam: PictureBeam, picture: Picture, most = Infinity): string {
  const nodes = nodesById(picture);
  const route = beam.nodes.map((id) => nodes.get(id));
  const moves = route.filter((node, i) => i === 0 || node?.position !== route[i - 1]?.position);
  const steps = moves.map((node, i) => {
    const layer = i > 0 && picture.graph === "network" && node ? raised(node.layer - 1) : "";
    return `${i > 0 ? ` \u2192${layer} ` : ""}${node ? `${isolated(node.label)} (${node.position})` : "?"}`;
  });
  if (steps.length === 1) return `stays at ${steps[0]}`;
  const out = steps.length - most;
  if (out > 1) steps.splice(Math.ceil(most / 2), out, ` \u2192 \u2026 ${out} more \u2026`);
  return steps.join("");
}

const RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
const raised = (n: number) => String(n).replace(/\d/g, (digit) => RAISED[Number(digit)]!);

/** Asked for every path, so made once. */
const byId = new WeakMap<Picture, Map<string, PictureNode>>();

function nodesById(picture: Picture): Map<string, PictureNode> {
  const known = byId.get(picture) ?? new Map(picture.nodes.map((node) => [node.id, node]));
  byId.set(picture, known);
  return known;
}

/** The blocks of Unicode whose characters run from the right. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const LETTER = /\p{L}/u;

/** Whether the first letter of the text runs from the right. */
export function startsRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(LETTER.exec(text)?.[0] ?? "");
}

/** Text that runs right to left is kept from turning what stands beside it. */
export function isolated(label: string): string {
  return RIGHT_TO_LEFT.test(label) ? `\u2068${label}\u2069` : label;
}

const MARKS = /([\u2423\u21b5\u21e5\u240d\u00b7]+)/;

/** Splits a label into text and the marks that stand for white space, which are drawn muted. */
export function markParts(label: string): { text: string; mark: boolean }[] {
  const parts = label.split(MARKS).map((text, i) => ({ text, mark: i % 2 === 1 }));
  return parts.filter(({ text }) => text !== "");
}

export function linkOf(selection: Selection, picture: Picture): PictureLink | undefined {
  if (selection?.kind !== "link") return undefined;
  return picture.links.find((one) => one.source === selection.source && one.target === selection.target);
}
