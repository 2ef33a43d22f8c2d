/** Shows what is hidden, dimmed and marked. */
import type { PlacedNode } from "../layout";
import type { Theme } from "../theme";
import type { PictureLink } from "../types";
import type { Nodes } from "./nodes";
import type { Ribbons } from "./ribbons";
import { linkKey, type Emphasis, type State } from "./state";

export const DIMMED = 0.12;
export const RING = 4; // px from a node to the ring that marks it

export type Shade = "full" | "dimmed" | "hidden";

/** What becomes of the band of other routes: it is there with all beams only. */
export function shadeOfOther({ shown, lit }: Emphasis, beams: number): Shade {
  if (shown.size < beams) return "hidden";
  return lit.size < shown.size ? "dimmed" : "full";
}

export function applyEmphasis(
  ribbons: Ribbons,
  nodes: Nodes,
  emphasis: Emphasis,
  state: State,
  theme: Theme,
): void {
  markRibbons(ribbons, emphasis, state, theme);
  markNodes(nodes, emphasis, state);
}

/** There may be thousands: only those that change are touched. */
function markRibbons(ribbons: Ribbons, { shown, lit }: Emphasis, of: State, theme: Theme): void {
  ribbons.each(function ({ beam, link }) {
    const [on, bright, selected] = [shown.has(beam), lit.has(beam), isMarked(link, of)];
    const state = `${on} ${bright} ${selected}`;
    if ((states.get(this) ?? PLAIN) === state) return;
    states.set(this, state);
    this.dataset.shown = String(on);
    this.style.display = on ? "" : "none";
    this.style.strokeWidth = selected ? "2" : "";
    if (bright) this.removeAttribute("opacity");
    else this.setAttribute("opacity", String(DIMMED));
    for (const [name, value] of [
      ["stroke", theme.text],
      ["vector-effect", "non-scaling-stroke"],
    ] as const) {
      if (selected) this.setAttribute(name, value);
      else this.removeAttribute(name);
    }
  });
}

/** How each ribbon and node is marked; a new one is shown, bright and not selected. */
const states = new WeakMap<Element, string>();
const PLAIN = "true true false";

function markNodes(nodes: Nodes, { shown, lit }: Emphasis, { selection, echo }: State): void {
  nodes.each(function (placed) {
    const { id } = placed.node;
    const selected = selection?.kind === "node" && selection.id === id;
    const ringed = selected || (echo?.nodes.has(id) ?? false);
    const [on, bright] = [isOn(placed, shown), isOn(placed, lit)];
    const [y0, y1] = extentOf(placed, shown);
    const plain = y0 === placed.y0 && y1 === placed.y1 && !ringed;
    const state = `${on} ${bright} ${selected}${plain ? "" : ` ${ringed} ${y0} ${y1}`}`;
    if ((states.get(this) ?? PLAIN) === state) return;
    states.set(this, state);
    this.dataset.shown = String(on);
    this.style.display = on ? "" : "none";
    this.setAttribute("opacity", String(bright ? 1 : DIMMED));
    this.setAttribute("aria-pressed", String(selected));
    setExtents(this, y0, y1);
    const ring = this.firstElementChild!;
    if (ringed) ring.removeAttribute("display");
    else ring.setAttribute("display", "none");
  });
}

/** Of a node, which holds its ring and its body. */
export function setExtents(node: SVGGElement, y0: number, y1: number): void {
  setExtent(node.firstElementChild!, y0 - RING, y1 + RING);
  setExtent(node.lastElementChild!, y0, y1);
}

function setExtent(rect: Element, y0: number, y1: number): void {
  rect.setAttribute("y", String(y0));
  rect.setAttribute("height", String(y1 - y0));
}

function isMarked({ source, target }: PictureLink, { selection, echo }: State): boolean {
  if (selection?.kind === "link") return selection.source === source && selection.target === target;
  return echo?.links.has(linkKey(source, target)) ?? false;
}

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
