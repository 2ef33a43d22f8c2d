/** The picture as a figure is asked for: a pure function. */
import type { Picture } from "../types";
import type { FigureOptions } from "./options";

/** The picture without what is not wanted in the figure. */
export function asAsked(picture: Picture, { rest, marks }: Pick<FigureOptions, "rest" | "marks">): Picture {
  const { other, ...without } = picture;
  const kept = rest ? picture : without;
  return marks ? kept : unmarked(kept);
}

/** White space as itself. A token of nothing else keeps its marks: it would be no name. */
function unmarked(picture: Picture): Picture {
  const plain = (label: string) => label.replaceAll("\u2423", " ").trim() || label;
  const nodes = picture.nodes.map((node) => ({
    ...node,
    label: plain(node.label),
    ...(node.answer && { answer: plain(node.answer) }),
  }));
  return { ...picture, nodes };
}
