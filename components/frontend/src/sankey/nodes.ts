/** Draws nodes, the elements of their labels, and the names of the columns. */
import type { EnterElement, Selection as D3Selection } from "d3-selection";
import type { ZoomTransform } from "d3-zoom";
import { nodeColour } from "../colours";
import { describeNode, layerName } from "../format";
import type { Layout, PlacedNode } from "../layout";
import type { Theme } from "../theme";
import type { Picture, PictureNode } from "../types";
import { RING } from "./emphasis";
import type { Group } from "./ribbons";

const AXIS_ROOM = 34; // px for the name of a column

export type Nodes = D3Selection<SVGGElement, PlacedNode, SVGGElement, unknown>;

export function drawNodes(
  group: Group,
  layout: Layout,
  placed: PlacedNode[],
  picture: Picture,
  theme: Theme,
): Nodes {
  const nodes = group
    .selectAll<SVGGElement, PlacedNode>("g.ra-node")
    .data(placed, ({ node }) => node.id)
    .join(newNode)
    .order()
    .attr("aria-label", ({ node }) => ariaLabel(node, picture))
    .attr("transform", ({ x }) => `translate(${x},0)`);
  const last = Math.max(...layout.nodes.map(({ node }) => node.position));
  const radius = Math.min(3, layout.nodeWidth / 2);
  for (const kind of ["ra-ring", "ra-body"] as const) {
    const grow = kind === "ra-ring" ? RING : 0;
    nodes
      .select<SVGRectElement>(`rect.${kind}`)
      .attr("x", -layout.nodeWidth / 2 - grow)
      .attr("width", layout.nodeWidth + 2 * grow)
      .attr("rx", radius + grow);
  }
  nodes
    .select("rect.ra-body")
    .attr("fill", ({ node }) => nodeColour(node.position, last, theme.dark))
    .attr("stroke", ({ node }) => (node.id === picture.target ? theme.text : theme.background))
    .attr("vector-effect", ({ node }) => (node.id === picture.target ? "non-scaling-stroke" : null))
    .attr("stroke-width", ({ node }) => (node.id === picture.target ? 2.25 : layout.nodeWidth < 4 ? 0 : 1));
  styleLabels(nodes, picture, theme);
  return nodes;
}

function newNode(enter: D3Selection<EnterElement, PlacedNode, SVGGElement, unknown>): Nodes {
  const nodes = enter
    .append("g")
    .attr("class", "ra-node")
    .attr("data-id", ({ node }) => node.id)
    .attr("role", "button");
  nodes
    .append("rect")
    .attr("class", "ra-ring")
    .attr("fill", "none")
    .attr("display", "none")
    .attr("vector-effect", "non-scaling-stroke");
  nodes.append("rect").attr("class", "ra-body");
  const label = nodes.append("g").attr("class", "ra-label");
  label.append("rect").attr("class", "ra-badge");
  label.append("text").attr("class", "ra-token");
  label.append("text").attr("class", "ra-position");
  return nodes;
}

function styleLabels(nodes: Nodes, picture: Picture, theme: Theme): void {
  nodes
    .selectAll<SVGTextElement, PlacedNode>("text")
    .attr("font-family", theme.font)
    .attr("font-size", 13)
    .attr("fill", theme.text)
    .attr("stroke", theme.background)
    .attr("stroke-width", 3.5)
    .attr("stroke-linejoin", "round")
    .attr("paint-order", "stroke");
  nodes.select("text.ra-token").attr("font-weight", ({ node }) => (node.id === picture.target ? 700 : 400));
  nodes.select("text.ra-position").attr("font-size", 10.5).attr("fill", theme.muted);
  nodes
    .select("rect.ra-badge")
    .attr("display", ({ node }) => (node.special ? null : "none"))
    .attr("fill", theme.secondary)
    .attr("stroke", theme.border)
    .attr("rx", 4);
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
  return room < 64 ? String(layer) : layerName(layer);
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
