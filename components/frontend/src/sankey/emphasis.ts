/** Shows what is hidden, dimmed and marked. */
import type { PlacedNode } from "../layout";
import type { Theme } from "../theme";
import type { PictureLink, Selection } from "../types";
import type { Nodes } from "./nodes";
import type { Ribbons } from "./ribbons";
import type { Emphasis } from "./state";

export const DIMMED = 0.12;

export function applyEmphasis(ribbons: Ribbons, nodes: Nodes, emphasis: Emphasis, selection: Selection, theme: Theme): void {
  ribbons
    .attr("data-shown", ({ beam }) => emphasis.shown.has(beam))
    .style("display", ({ beam }) => (emphasis.shown.has(beam) ? null : "none"))
    .attr("opacity", ({ beam }) => (emphasis.lit.has(beam) ? 1 : DIMMED))
    .attr("stroke", ({ link }) => (isSelected(link, selection) ? theme.text : theme.background));
  nodes
    .attr("data-shown", (placed) => isOn(placed, emphasis.shown))
    .style("display", (placed) => (isOn(placed, emphasis.shown) ? null : "none"))
    .attr("opacity", (placed) => (isOn(placed, emphasis.lit) ? 1 : DIMMED))
    .attr("aria-pressed", ({ node }) => selection?.kind === "node" && selection.id === node.id)
    .select("rect.ra-ring")
    .attr("stroke", ({ node }) => (selection?.kind === "node" && selection.id === node.id ? theme.primary : "none"))
    .attr("stroke-width", 2);
  nodes.each(function (placed) {
    const [y0, y1] = extentOf(placed, emphasis.shown);
    this.querySelector("rect.ra-body")!.setAttribute("y", String(y0));
    this.querySelector("rect.ra-body")!.setAttribute("height", String(y1 - y0));
    this.querySelector("rect.ra-ring")!.setAttribute("y", String(y0 - 4));
    this.querySelector("rect.ra-ring")!.setAttribute("height", String(y1 - y0 + 8));
  });
}

const isSelected = (link: PictureLink, selection: Selection) =>
  selection?.kind === "link" && selection.source === link.source && selection.target === link.target;

/** A node without links (a target that nothing led to) is always there. */
export function isOn({ ports }: PlacedNode, beams: Set<number>): boolean {
  return ports.length === 0 || ports.some(({ beam }) => beams.has(beam));
}

/** From the top to the bottom of the shown strands that touch the node. */
export function extentOf({ ports, y0, y1 }: PlacedNode, shown: Set<number>): [number, number] {
  const on = ports.filter(({ beam }) => shown.has(beam));
  if (on.length === 0 || on.length === ports.length) return [y0, y1];
  const [top, bottom] = [Math.min(...on.map((port) => port.y0)), Math.max(...on.map((port) => port.y1))];
  const short = Math.max(0, Math.min(10, y1 - y0) - (bottom - top)) / 2;
  return [top - short, bottom + short];
}
