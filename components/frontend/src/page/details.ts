/** What is known of the selected node or link, as a list of terms. */
import { element } from "../dom";
import {
  beamList,
  beamsOfLink,
  beamsOfNode,
  isolated,
  layerName,
  linkOf,
  list,
  nodeName,
  number,
} from "../format";
import type { Picture, PictureLink, PictureNode, Selection } from "../types";

type Term = [string, string];

export function details(selection: Selection, picture: Picture): HTMLElement {
  const terms = termsOf(selection, picture);
  if (!terms) return element("p", {}, "Click a token or a ribbon in the picture to see its numbers here.");
  return element(
    "dl",
    {},
    ...terms.flatMap(([name, value]) => [element("dt", {}, name), element("dd", { dir: "auto" }, value)]),
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
    ["token", node.label],
    ["position", String(node.position)],
    ["id", String(node.token_id)],
    ["layer", picture.graph === "network" ? layerName(node.layer) : String(node.layer)],
    ["paths", ranks(beamsOfNode(node.id, picture), picture)],
  ];
  const predecessors = node.predecessors.map(
    (one) => `${isolated(one.label)} (${one.position}) ${number(one.weight)}`,
  );
  return predecessors.length > 0 ? [...terms, ["attends most to", predecessors.join(", ")]] : terms;
}

function linkTerms(link: PictureLink, picture: Picture): Term[] {
  const name = (id: string) => {
    const node = picture.nodes.find((one) => one.id === id);
    return node ? nodeName(node, picture.graph) : id;
  };
  const terms: Term[] = [
    ["from", name(link.target)],
    ["back to", name(link.source)],
    [picture.graph === "layer" ? "attention" : "weight", number(link.weight)],
    ["drawn width", number(link.value)],
    ["paths", ranks(beamsOfLink(link), picture)],
  ];
  const heads = link.heads?.map(({ head, weight }) => `${head} (${number(weight)})`) ?? [];
  return heads.length > 0 ? [...terms, ["heads", list(heads)]] : terms;
}
