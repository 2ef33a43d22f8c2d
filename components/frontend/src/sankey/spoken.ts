/** What a screen reader says of the picture and of a selection. */
import { describeLink, describeNode, isolated, linkOf } from "../format";
import type { Picture, Selection } from "../types";

export function summary({ beams, nodes, target }: Picture): string {
  const named = nodes.find(({ id }) => id === target);
  const answer = named?.answer ? ` → ${named.answer}` : "";
  return `Attention paths to ${isolated(named?.label ?? "")}${answer}: ${beams.length} paths over ${nodes.length} nodes`;
}

export function spoken(selection: Selection, picture: Picture): string {
  const link = linkOf(selection, picture);
  const node = selection?.kind === "node" && picture.nodes.find(({ id }) => id === selection.id);
  const said = link ? describeLink(link, picture) : node ? describeNode(node, picture) : null;
  return said ? `Selected: ${[said.title, ...said.rows].join(", ")}` : "Nothing selected";
}
