/** What is known of the selected node or link, as a list of terms. */
import { element } from "../dom";
import {
  beamList,
  beamsOfLink,
  beamsOfNode,
  effectRow,
  headsOf,
  isolated,
  layerName,
  layersOf,
  linkOf,
  list,
  nodeName,
  number,
  weightName,
} from "../format";
import type { Picture, PictureLink, PictureNode, Selection } from "../types";

type Term = [string, string];

export function details(selection: Selection, picture: Picture): HTMLElement {
  const terms = termsOf(selection, picture);
  if (!terms) return element("p", {}, "Click a token or a ribbon in the picture to see its numbers here.");
  return element(
    "dl",
    {},
    ...terms.flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value)]),
  );
}

function termsOf(selection: Selection, picture: Picture): Term[] | null {
  const link = linkOf(selection, picture);
  if (link) return linkTerms(link, picture);
  const node = selection?.kind === "node" ? picture.nodes.find(({ id }) => id === selection.id) : undefined;
  return node ? nodeTerms(node, picture) : null;
}

const ranks = (beams: number[], picture: Picture) => beamList(beams, picture).replace(/^paths? /, "");

function nodeTerms(node: PictureNode, picture: Picture): Term[] {
  const terms: Term[] = [
    ["token", isolated(node.label)],
    ["position", String(node.position)],
    ["id", String(node.token_id)],
    ...(picture.graph === "token" ? [] : [layerTerm(node, picture)]),
    ["paths", ranks(beamsOfNode(node.id, picture), picture)],
  ];
  const predecessors = node.predecessors.map(
    (one) => `${isolated(one.label)} (${one.position}) ${number(one.weight)}`,
  );
  return predecessors.length > 0 ? [...terms, ["attends most to", predecessors.join(", ")]] : terms;
}

const layerTerm = (node: PictureNode, { graph }: Picture): Term => [
  "layer",
  graph === "network" ? layerName(node.layer) : String(node.layer),
];

function linkTerms(link: PictureLink, picture: Picture): Term[] {
  const name = (id: string) => {
    const node = picture.nodes.find((one) => one.id === id);
    return node ? nodeName(node, picture.graph) : id;
  };
  const terms: Term[] = [
    ["from", name(link.target)],
    ["back to", name(link.source)],
    [weightName(picture), number(link.weight)],
    ["drawn width", number(link.value)],
    ["paths", ranks(beamsOfLink(link), picture)],
  ];
  if (link.speaks_for !== undefined) terms.push(["speaks for", number(link.speaks_for)]);
  if (link.speaks_against !== undefined) terms.push(["speaks against", number(link.speaks_against)]);
  if (effectRow(link)) terms.push(["receipt", effectRow(link)]);
  const [layers, heads] = [layersOf(link.layers ?? []), headsOf(link)];
  if (layers.length > 0) terms.push(["layers", list(layers)]);
  if (heads.length > 0) terms.push(["heads", list(heads)]);
  return terms;
}
