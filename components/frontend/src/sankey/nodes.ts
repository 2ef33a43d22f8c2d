/** Draws the nodes. */
import type { Selection as D3Selection } from "d3-selection";
import { nodeColour } from "../colours";
import { afterFirstPaint, setAttributes, svgElement } from "../dom";
import { describeNode } from "../format";
import type { Layout, PlacedNode } from "../layout";
import type { Theme } from "../theme";
import type { Picture, PictureNode } from "../types";
import { RING, setExtents } from "./emphasis";
import type { Group } from "./ribbons";

const PASSING = 0.22; // opacity of a node at which nothing moves

export type Nodes = D3Selection<SVGGElement, PlacedNode, SVGGElement, unknown>;

/** Takes away what is drawn; gives a function that draws those nodes that it is called with. */
export function drawNodes(
  group: Group,
  layout: Layout,
  picture: Picture,
  theme: Theme,
): (placed: PlacedNode[]) => Nodes {
  group.selectAll("g.ra-node").remove();
  const plain = template(layout, theme);
  const last = Math.max(...picture.nodes.map(({ position }) => position)); // also of what is filtered out
  const newNode = (placed: PlacedNode): SVGGElement => {
    const made = plain.cloneNode(true) as SVGGElement;
    const { node, x, y0, y1 } = placed;
    setAttributes(made, { "data-id": node.id, transform: `translate(${x},0)` });
    const body = made.lastElementChild!;
    body.setAttribute("fill", nodeColour(node.position, last, theme.dark));
    if (placed.passes) body.setAttribute("fill-opacity", String(PASSING));
    if (node.id === picture.target) setAttributes(body, TARGET(theme));
    setExtents(made, y0, y1);
    return made;
  };
  return (placed) => {
    const nodes = group
      .selectAll<SVGGElement, PlacedNode>("g.ra-node")
      .data(placed, ({ node }) => node.id)
      .join((enter) => enter.append(newNode))
      .order();
    afterFirstPaint(() => nodes.attr("aria-label", ({ node }) => ariaLabel(node, picture))); // hundreds of sentences
    return nodes;
  };
}

const TARGET = ({ text }: Theme) => ({
  stroke: text,
  "stroke-width": 2.25,
  "vector-effect": "non-scaling-stroke",
});

/** What all nodes share: a ring that marks a node, under the node. */
function template({ nodeWidth }: Layout, theme: Theme): SVGGElement {
  const radius = Math.min(3, nodeWidth / 2);
  const rect = (grow: number, attributes: Record<string, string | number>) =>
    svgElement("rect", {
      x: -nodeWidth / 2 - grow,
      width: nodeWidth + 2 * grow,
      rx: radius + grow,
      ...attributes,
    });
  const ring = rect(RING, {
    class: "ra-ring",
    fill: "none",
    stroke: theme.primary,
    "stroke-width": 2,
    display: "none",
    "vector-effect": "non-scaling-stroke",
  });
  const outline = { stroke: theme.background, "stroke-width": nodeWidth < 4 ? 0 : 1 };
  const body = rect(0, { class: "ra-body", ...outline });
  const attributes = { class: "ra-node", role: "button", "aria-pressed": false, "data-shown": true };
  return svgElement("g", attributes, ring, body);
}

function ariaLabel(node: PictureNode, picture: Picture): string {
  const { title, rows } = describeNode(node, picture);
  return `${title}, ${rows.join(", ")}`;
}
