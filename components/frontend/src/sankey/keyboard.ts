/**
 * The picture by keyboard: one tab stop; arrows go along the strongest link or within the column,
 * Home and End to the first node and the target, Enter or Space selects, Escape clears.
 */
import type { PlacedNode } from "../layout";
import type { Picture } from "../types";

export const KEYS = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"];

/** The node to go to, among those that are shown. */
export function neighbour(
  key: string,
  from: PlacedNode,
  nodes: PlacedNode[],
  picture: Picture,
): PlacedNode | undefined {
  switch (key) {
    case "ArrowLeft":
      return strongest(from, nodes, picture, "target", "source");
    case "ArrowRight":
      return strongest(from, nodes, picture, "source", "target");
    case "ArrowUp":
    case "ArrowDown":
      return inColumn(from, nodes, key === "ArrowDown" ? 1 : -1);
    case "Home":
      return [...nodes].sort((a, b) => a.column - b.column || a.y0 - b.y0)[0];
    case "End":
      return nodes.find(({ node }) => node.id === picture.target);
    default:
      return undefined;
  }
}

type End = "source" | "target";

function strongest(
  from: PlacedNode,
  nodes: PlacedNode[],
  picture: Picture,
  here: End,
  there: End,
): PlacedNode | undefined {
  const byId = new Map(nodes.map((placed) => [placed.node.id, placed]));
  const links = picture.links.filter((link) => link[here] === from.node.id && byId.has(link[there]));
  const best = links.sort((a, b) => b.value - a.value)[0];
  return best && byId.get(best[there]);
}

function inColumn(from: PlacedNode, nodes: PlacedNode[], step: number): PlacedNode | undefined {
  const column = nodes.filter((placed) => placed.column === from.column).sort((a, b) => a.y0 - b.y0);
  return column[column.indexOf(from) + step];
}
