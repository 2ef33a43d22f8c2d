/**
 * Puts the labels where the zoom leaves room for them. They keep their size, so they stand in a layer of
 * their own that is not zoomed; only those that have a place are elements.
 */
import type { ZoomTransform } from "d3-zoom";
import type { Layout, PlacedNode } from "../layout";
import {
  LINE,
  placeLabels,
  type Box,
  type Measure,
  type Placement,
  type Side,
  type Wanted,
} from "../layout/labels";
import { svgElement } from "../dom";
import { isolated, markParts } from "../format";
import type { Theme } from "../theme";
import type { Picture } from "../types";
import { DIMMED, isOn } from "./emphasis";
import type { Group } from "./ribbons";
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
  theme: Theme;
}

/** A label that has a place, and the node that it names. */
export type Label = Placement & { placed: PlacedNode };

export function updateLabels(group: Group, nodes: PlacedNode[], scene: Scene): void {
  const byId = new Map(nodes.map((placed) => [placed.node.id, placed]));
  const wanted = nodes.flatMap((placed) => wantedLabel(placed, scene));
  const labels = placeLabels(wanted, scene.view, scene.measure);
  group
    .selectAll<SVGGElement, Label>("g")
    .data(
      labels.map((label): Label => ({ ...label, placed: byId.get(label.id)! })),
      ({ id }) => id,
    )
    .join((enter) => enter.append(() => svgElement("g", { class: "ra-label" })))
    .each(function (label) {
      showLabel(this, label, scene);
    });
}

function wantedLabel(placed: PlacedNode, scene: Scene): Wanted[] {
  const { picture, layout, emphasis, transform, view } = scene;
  const { node } = placed;
  const x = transform.applyX(placed.x);
  if (x < view.x0 - layout.nodeWidth || x > view.x1 + layout.nodeWidth) return [];
  const isTarget = node.id === picture.target;
  // A row of the network graph is named at its start; further on only where there is ample room.
  if (layout.rows && !placed.leads && !isTarget && layout.pitch * transform.k < 110) return [];
  const lit = isOn(placed, emphasis.lit);
  return [
    {
      id: node.id,
      text: node.label,
      suffix: String(node.position),
      ...(node.answer && { second: answerOf(node.answer) }),
      bold: isTarget,
      node: screenBox(placed, scene),
      sides: sidesOf(placed, scene),
      ...leanOf(placed, scene),
      priority: isTarget ? Infinity : placed.flow + (lit ? 1e6 : 0) + (placed.leads && layout.rows ? 1e3 : 0),
      room: roomOf(placed, scene),
    },
  ];
}

const answerOf = (answer: string) => `→ ${answer}`;

function screenBox(placed: PlacedNode, { layout, transform }: Scene): Box {
  const half = layout.nodeWidth / 2;
  return {
    x0: transform.applyX(placed.x - half),
    x1: transform.applyX(placed.x + half),
    y0: transform.applyY(placed.y0),
    y1: transform.applyY(placed.y1),
  };
}

function sidesOf(placed: PlacedNode, { picture, layout: { beside, targetBeside } }: Scene): Side[] {
  const upright: Side[] = placed.below ? ["below", "above"] : ["above", "below"];
  if (placed.node.id === picture.target) return targetBeside ? ["right", ...upright, "left"] : upright;
  if (placed.column === 0) return beside ? ["left", ...upright] : upright;
  return upright;
}

/** Where there is no room beside the outer columns, their labels stand over them and as far outside as they can. */
function leanOf(placed: PlacedNode, { picture, layout }: Scene): Pick<Wanted, "lean"> {
  if (layout.columns.length === 1) return {};
  if (placed.node.id === picture.target) return layout.targetBeside ? {} : { lean: "right" };
  return placed.column === 0 && !layout.beside ? { lean: "left" } : {};
}

/**
 * Beside the outer columns a label may reach the edge; over a node it may reach past its column, and that of
 * the target as far as it needs, since it names the answer.
 */
function roomOf(placed: PlacedNode, scene: Scene): Record<Side, number> {
  const { layout, picture, view, transform } = scene;
  const box = screenBox(placed, scene);
  const pastItsColumn = layout.pitch * transform.k * (layout.rows ? 4 : 1.4);
  const isAlone = layout.columns.length === 1 || placed.node.id === picture.target;
  const over = isAlone ? LONGEST : Math.max(SHORTEST, Math.min(pastItsColumn, LONGEST));
  return {
    left: Math.min(LONGEST, box.x0 - view.x0 - EDGE),
    right: Math.min(LONGEST, view.x1 - box.x1 - EDGE),
    above: over,
    below: over,
  };
}

/** Moving is cheap, new content is not: a browser measures it. */
function showLabel(element: SVGGElement, label: Label, { emphasis, measure, picture, theme }: Scene): void {
  element.setAttribute("transform", `translate(${label.x},${label.y})`);
  element.setAttribute("opacity", String(isOn(label.placed, emphasis.lit) ? 1 : DIMMED));
  const { text, muted, background, font } = theme;
  const content = [label.text, label.second, label.placed.node.position, text, muted, background, font].join(" ");
  if (contents.get(element) === content) return;
  contents.set(element, content);
  const bold = label.id === picture.target;
  element.replaceChildren(...contentOf(label, bold, measure(label.text, bold), theme));
}

const contents = new WeakMap<Element, string>();

function contentOf(label: Label, bold: boolean, width: number, theme: Theme): SVGElement[] {
  const { node } = label.placed;
  const shared = {
    "font-family": theme.font,
    stroke: theme.background,
    "stroke-width": 3.5,
    "stroke-linejoin": "round",
    "paint-order": "stroke",
  };
  const weight = bold ? 700 : 400;
  const token = svgElement(
    "text",
    { class: "ra-token", ...shared, "font-size": 13, "font-weight": weight, fill: theme.text },
    ...markParts(isolated(label.text)).map(({ text, mark }) => span(text, mark ? theme.muted : null)),
  );
  const position = svgElement(
    "text",
    {
      class: "ra-position",
      ...shared,
      "font-size": 10.5,
      fill: theme.muted,
      x: width + (node.special ? 8 : 4),
    },
    String(node.position),
  );
  const answer = label.second
    ? [svgElement("text", { class: "ra-answer", ...shared, "font-size": 13, "font-weight": weight, fill: theme.text, y: LINE }, span(label.second, null))]
    : [];
  return [...(node.special ? [badge(width, theme)] : []), token, position, ...answer];
}

function badge(width: number, { secondary, border }: Theme): SVGElement {
  const box = { x: -4, y: -12, width: width + 8, height: 17, rx: 4 };
  return svgElement("rect", { class: "ra-badge", ...box, fill: secondary, stroke: border });
}

function span(text: string, fill: string | null): SVGElement {
  return svgElement("tspan", { fill }, text);
}
