/** Shows what is dimmed and marked. */
import type { PlacedNode } from "../layout";
import { hopOf } from "../layout/fold";
import type { Theme } from "../theme";
import type { PictureLink } from "../types";
import type { Nodes } from "./nodes";
import type { Ribbons } from "./ribbons";
import { linkKey, type Emphasis, type State } from "./state";

export const DIMMED = 0.12;
export const RING = 4; // px from a node to the ring that marks it

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
function markRibbons(ribbons: Ribbons, { lit }: Emphasis, of: State, theme: Theme): void {
  ribbons.each(function ({ beam, link }) {
    const [bright, selected] = [lit.has(beam), isMarked(link, of)];
    const state = `${bright} ${selected}`;
    if ((states.get(this) ?? PLAIN) === state) return;
    states.set(this, state);
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

/** How each ribbon and node is marked; a new one is bright and not selected. */
const states = new WeakMap<Element, string>();
const PLAIN = "true false";

function markNodes(nodes: Nodes, { lit }: Emphasis, { selection, echo }: State): void {
  nodes.each(function (placed) {
    const { id } = placed.node;
    const selected = selection?.kind === "node" && selection.id === id;
    const ringed = selected || (echo?.nodes.has(id) ?? false);
    const bright = isOn(placed, lit);
    const state = `${bright} ${selected}${ringed ? " ringed" : ""}`;
    if ((states.get(this) ?? PLAIN) === state) return;
    states.set(this, state);
    this.setAttribute("opacity", String(bright ? 1 : DIMMED));
    this.setAttribute("aria-pressed", String(selected));
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

function isMarked(link: PictureLink, { selection, echo }: State): boolean {
  const { source, target } = hopOf(link);
  if (selection?.kind === "link") return selection.source === source && selection.target === target;
  return echo?.links.has(linkKey(source, target)) ?? false;
}

/** A node without links (a target that nothing led to) is always there. */
export function isOn({ ports }: PlacedNode, beams: Set<number>): boolean {
  return ports.length === 0 || ports.some(({ beam }) => beams.has(beam));
}
