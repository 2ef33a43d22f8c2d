/** Draws nodes and the names of the columns. */
import type { Selection as D3Selection } from "d3-selection";
import type { ZoomTransform } from "d3-zoom";
import { nodeColour } from "../colours";
import { afterPaint, setAttributes, svgElement } from "../dom";
import { describeNode, layerName } from "../format";
import type { Layout, PlacedNode } from "../layout";
import type { Theme } from "../theme";
import type { Picture, PictureNode } from "../types";
import { RING, setExtents } from "./emphasis";
import type { Group } from "./ribbons";

const AXIS_ROOM = 34; // px for the name of a column

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
    afterPaint(() => nodes.attr("aria-label", ({ node }) => ariaLabel(node, picture))); // hundreds of sentences
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

export function drawAxis(group: Group, layout: Layout, theme: Theme): void {
  group
    .selectAll<SVGTextElement, Layout["columns"][number]>("text")
    .data(layout.rows ? layout.columns : [])
    .join("text")
    .attr("text-anchor", "middle")
    .attr("font-family", theme.font)
    .attr("font-size", 10.5)
    .attr("fill", theme.muted)
    .attr("stroke", theme.background)
    .attr("stroke-width", 3)
    .attr("stroke-linejoin", "round")
    .attr("paint-order", "stroke")
    .text(({ layer }) => columnName(layer, layout));
}

function columnName(layer: number, { pitch, scale, beside }: Layout): string {
  const room = pitch * scale;
  if (layer === 0) return room < 80 || !beside ? "embed." : layerName(0);
  return room < 64 ? String(layer - 1) : layerName(layer);
}

/** Names as many columns as there is room for, from the target's on. */
export function placeAxis(group: Group, layout: Layout, transform: ZoomTransform): void {
  const step = Math.ceil(AXIS_ROOM / (layout.pitch * transform.k));
  group
    .selectAll<SVGTextElement, Layout["columns"][number]>("text")
    .attr("x", ({ x }) => transform.applyX(x))
    .attr("y", layout.viewHeight - 5)
    .attr("display", (_, i) => ((layout.columns.length - 1 - i) % step === 0 ? null : "none"));
}
