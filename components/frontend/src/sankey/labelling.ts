/** Puts the labels where the zoom leaves room for them; they keep their size. */
import type { ZoomTransform } from "d3-zoom";
import type { Layout, PlacedNode } from "../layout";
import {
  placeLabels,
  type Box,
  type Measure,
  type Placement,
  type Side,
  type Wanted,
} from "../layout/labels";
import { markParts } from "../format";
import type { Picture } from "../types";
import { extentOf, isOn } from "./emphasis";
import type { Nodes } from "./nodes";
import type { Emphasis } from "./state";

const LONGEST = 220;
const SHORTEST = 84;
const EDGE = 10;

export interface Scene {
  picture: Picture;
  layout: Layout;
  emphasis: Emphasis;
  transform: ZoomTransform;
  view: Box;
  measure: Measure;
  muted: string; // the colour of marks and positions
}

export function updateLabels(nodes: Nodes, scene: Scene): void {
  const wanted = nodes.data().flatMap((placed) => wantedLabel(placed, scene));
  const placed = new Map(placeLabels(wanted, scene.view, scene.measure).map((label) => [label.id, label]));
  nodes.each(function (one) {
    const label = this.lastElementChild as SVGGElement;
    const placement = placed.get(one.node.id);
    const display = placement ? "" : "none";
    if (label.style.display !== display) label.style.display = display;
    if (placement) showLabel(label, placement, one, scene);
  });
}

function wantedLabel(placed: PlacedNode, scene: Scene): Wanted[] {
  const { picture, layout, emphasis, transform, view } = scene;
  const { node } = placed;
  const x = transform.applyX(placed.x);
  if (x < view.x0 - layout.nodeWidth || x > view.x1 + layout.nodeWidth) return [];
  const isTarget = node.id === picture.target;
  if (!isOn(placed, emphasis.shown)) return [];
  // A row of the network graph is named at its start; further on only where there is ample room.
  if (layout.rows && !placed.leads && !isTarget && layout.pitch * transform.k < 110) return [];
  const lit = isOn(placed, emphasis.lit);
  return [
    {
      id: node.id,
      text: node.label,
      suffix: String(node.position),
      bold: isTarget,
      node: screenBox(placed, scene),
      sides: sidesOf(placed, scene),
      priority: isTarget ? Infinity : placed.flow + (lit ? 1e6 : 0) + (placed.leads && layout.rows ? 1e3 : 0),
      room: roomOf(placed, scene),
    },
  ];
}

function screenBox(placed: PlacedNode, { layout, emphasis, transform }: Scene): Box {
  const [y0, y1] = extentOf(placed, emphasis.shown);
  const half = layout.nodeWidth / 2;
  return {
    x0: transform.applyX(placed.x - half),
    x1: transform.applyX(placed.x + half),
    y0: transform.applyY(y0),
    y1: transform.applyY(y1),
  };
}

function sidesOf(placed: PlacedNode, { picture, layout: { beside } }: Scene): Side[] {
  const upright: Side[] = placed.below ? ["below", "above"] : ["above", "below"];
  if (placed.node.id === picture.target) return beside ? ["right", ...upright, "left"] : upright;
  if (placed.column === 0) return beside ? ["left", ...upright] : upright;
  return upright;
}

/** Beside the outer columns a label may reach the edge; over a node it may reach past its column. */
function roomOf(placed: PlacedNode, scene: Scene): Record<Side, number> {
  const { layout, view, transform } = scene;
  const box = screenBox(placed, scene);
  const upright =
    layout.columns.length === 1 ? LONGEST : layout.pitch * transform.k * (layout.rows ? 4 : 1.4);
  const over = Math.max(SHORTEST, Math.min(upright, LONGEST));
  return {
    left: Math.min(LONGEST, box.x0 - view.x0 - EDGE),
    right: Math.min(LONGEST, view.x1 - box.x1 - EDGE),
    above: over,
    below: over,
  };
}

function showLabel(
  label: SVGGElement,
  placement: Placement,
  { x, node }: PlacedNode,
  { transform, measure, muted, picture }: Scene,
): void {
  const [cx, cy] = transform.invert([placement.x, placement.y]);
  label.setAttribute("transform", `translate(${cx - x},${cy}) scale(${1 / transform.k})`);
  const [badge, token, position] = Array.from(label.children) as [SVGElement, SVGElement, SVGElement];
  if (token.textContent !== placement.text || token.dataset.muted !== muted) {
    token.replaceChildren(
      ...markParts(placement.text).map(({ text, mark }) => span(text, mark ? muted : null)),
    );
    token.dataset.muted = muted;
  }
  const bold = placement.id === picture.target;
  const special = badge.getAttribute("display") !== "none";
  position.textContent = String(node.position);
  const width = measure(placement.text, bold);
  position.setAttribute("x", String(width + (special ? 8 : 4)));
  for (const [name, value] of Object.entries({ x: -4, y: -12, width: width + 8, height: 17 })) {
    badge.setAttribute(name, String(value));
  }
}

function span(text: string, fill: string | null): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", "tspan");
  made.textContent = text;
  if (fill) made.setAttribute("fill", fill);
  return made;
}
