/** Pointer and keyboard on the picture; one listener each, whatever the number of nodes. */
import { select } from "d3-selection";
import { describeLink, describeNode, linkOf, type Description } from "../format";
import type { PlacedNode, PlacedStrand } from "../layout";
import { hopOf, isFolded } from "../layout/fold";
import type { Selection } from "../types";
import type { Mark } from "./axis";
import type { Sankey } from "./index";
import { KEYS, neighbour } from "./keyboard";
import type { Label } from "./labelling";

type Hit = { node: PlacedNode } | { strand: PlacedStrand } | null;

const foldOf = (event: Event): Mark | null => {
  const one = event.target instanceof Element ? event.target.closest("g.ra-fold") : null;
  return one && select<Element, Mark>(one).datum();
};

export function listen(sankey: Sankey): void {
  const { svg } = sankey.parts;
  svg.addEventListener("pointermove", (event) => hover(sankey, event));
  svg.addEventListener("pointerleave", () => leave(sankey));
  svg.addEventListener("pointerdown", () => sankey.tooltip.hide());
  svg.addEventListener("click", (event) => {
    const fold = foldOf(event);
    if (fold) sankey.fold(fold);
    else click(sankey, hitOf(event));
  });
  svg.addEventListener("keydown", (event) => press(sankey, event));
  svg.addEventListener("focusin", (event) => focus(sankey, event));
  svg.addEventListener("focusout", () => leave(sankey));
  sankey.parts.head.addEventListener("keydown", (event) => {
    if (event.key === "Escape") sankey.select(null);
  });
}

function hitOf(event: Event): Hit {
  const target = event.target instanceof Element ? event.target : null;
  const node = target?.closest("g.ra-node");
  if (node) return { node: select<Element, PlacedNode>(node).datum() };
  const label = target?.closest("g.ra-label");
  if (label) return { node: select<Element, Label>(label).datum().placed };
  const ribbon = target?.closest("path.ra-ribbon");
  return ribbon ? { strand: select<Element, PlacedStrand>(ribbon).datum() } : null;
}

function hover(sankey: Sankey, event: PointerEvent): void {
  const hit = event.buttons === 0 ? hitOf(event) : null;
  if (!hit) return leave(sankey);
  sankey.over(selectionOf(hit));
  const { left, top } = sankey.parts.stage.getBoundingClientRect();
  sankey.tooltip.show(describe(sankey, hit), event.clientX - left, event.clientY - top);
}

function leave(sankey: Sankey): void {
  sankey.tooltip.hide();
  sankey.over(null);
}

function describe({ state: { picture } }: Sankey, hit: NonNullable<Hit>): Description {
  if ("node" in hit) return describeNode(hit.node.node, picture);
  const { link, beam } = hit.strand;
  return describeLink(isFolded(link) ? link : (linkOf(selectionOf(hit), picture) ?? link), picture, beam);
}

function click(sankey: Sankey, hit: Hit): void {
  sankey.tooltip.hide();
  const picked = selectionOf(hit);
  if (hit && "node" in hit) sankey.drawing.makeTabStop(hit.node.node.id);
  const again = JSON.stringify(picked) === JSON.stringify(sankey.state.selection);
  sankey.select(again ? null : picked);
}

function selectionOf(hit: Hit): Selection {
  if (!hit) return null;
  if ("node" in hit) return { kind: "node", id: hit.node.node.id };
  const { source, target } = hopOf(hit.strand.link);
  return { kind: "link", source, target };
}

function press(sankey: Sankey, event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape") return sankey.select(null);
  const [hit, fold] = [hitOf(event), foldOf(event)];
  if (fold && (event.key === "Enter" || event.key === " ")) {
    sankey.fold(fold);
    event.preventDefault();
    return event.stopPropagation();
  }
  if (!hit || !("node" in hit)) return;
  if (event.key === "Enter" || event.key === " ") click(sankey, hit);
  else if (KEYS.includes(event.key)) step(sankey, event.key, hit.node);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function step(sankey: Sankey, key: string, from: PlacedNode): void {
  const nodes = sankey.drawing.layout?.nodes ?? [];
  const next = neighbour(key, from, nodes, sankey.drawing.seen);
  if (!next) return;
  sankey.zoomer.reveal(next.x, (next.y0 + next.y1) / 2); // which draws it if it was far away
  sankey.drawing.focus(next.node.id);
}

/** A node that gets the focus by keyboard comes into view and shows its tooltip. */
function focus(sankey: Sankey, event: FocusEvent): void {
  const hit = hitOf(event);
  const target = event.target as Element;
  if (!hit || !("node" in hit) || !target.matches(":focus-visible")) return;
  const { node } = hit;
  sankey.over(selectionOf(hit));
  sankey.zoomer.reveal(node.x, (node.y0 + node.y1) / 2);
  const [x, y] = sankey.zoomer.transform().apply([node.x, node.y1]);
  sankey.tooltip.show(describeNode(node.node, sankey.state.picture), x, y);
}
