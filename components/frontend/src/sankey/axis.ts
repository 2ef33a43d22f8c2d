/**
 * Under the network graph: what stands in each column, and the layers that are folded. A folded run is a
 * break in the ribbons and a button; so is the bracket under a run that was unfolded.
 */
import type { ZoomTransform } from "d3-zoom";
import { setAttributes, svgElement } from "../dom";
import type { Column, Layout } from "../layout";
import type { Run } from "../layout/fold";
import type { Box } from "../layout/labels";
import type { Theme } from "../theme";
import type { Group } from "./ribbons";

const ROOM = 22; // px for a number
const WIDE = 76; // px, and for "embeddings"
const FONT = 10.5;
const NAMES = 19; // px from the lower edge to the columns' names
const TITLE = 5; // and to what they are
const EDGE = 8; // px: nearer to the edge a name would be cut

/** A run of layers, folded or not, and where it is. */
export interface Mark extends Run {
  folded: boolean;
  x0: number; // of the columns at its ends
  x1: number;
}

/** Where the layout has folded runs, and where those that are not folded. */
export function marksOf({ columns, rows }: Layout, open: Run[]): Mark[] {
  if (!rows) return [];
  const folds = columns.flatMap(({ layer }, i): Mark[] => {
    const [before, after] = [columns[i - 1], columns[i + 1]];
    if (layer !== null || !before || !after) return [];
    return [{ from: before.layer!, to: after.layer!, folded: true, x0: before.x, x1: after.x }];
  });
  const at = (layer: number) => columns.find((column) => column.layer === layer)?.x ?? 0;
  return [...folds, ...open.map((run) => ({ ...run, folded: false, x0: at(run.from), x1: at(run.to) }))];
}

export function drawAxis(group: Group, layout: Layout, theme: Theme): void {
  const shared = { "text-anchor": "middle", "font-family": theme.font, "font-size": FONT, fill: theme.muted };
  const halo = { stroke: theme.background, "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke" };
  const named = layout.rows ? layout.columns.filter(({ layer }) => layer !== null) : [];
  const title = svgElement("text", { class: "ra-axis-title", ...shared, ...halo }, "after layer");
  group.node()!.replaceChildren(...(layout.rows ? [title] : []));
  group
    .selectAll<SVGTextElement, Column>("text.ra-column-name")
    .data(named)
    .join((enter) => enter.append(() => svgElement("text", { class: "ra-column-name", ...shared, ...halo })))
    .text(({ layer }) => (layer === 0 ? embeddings(layout) : String(layer! - 1)));
}

const embeddings = ({ pitch, scale, beside }: Layout) => (beside && pitch * scale >= WIDE ? "embeddings" : "embed.");

/** Names as many columns as there is room for: the first, and from the target's on. None is cut at an edge. */
export function placeAxis(group: Group, layout: Layout, transform: ZoomTransform, width: number): void {
  const last = layout.columns.length - 1;
  const step = Math.ceil(ROOM / (layout.pitch * transform.k));
  const first = Math.ceil(34 / (layout.pitch * transform.k)); // columns that its name covers
  const at = new Map(layout.columns.map((column, i) => [column, i]));
  group
    .selectAll<SVGTextElement, Column>("text.ra-column-name")
    .attr("x", ({ x }) => transform.applyX(x))
    .attr("y", layout.viewHeight - NAMES)
    .attr("display", (column) => {
      const [i, x] = [at.get(column)!, transform.applyX(column.x)];
      const named = i === 0 || (i >= first && (last - i) % step === 0);
      const half = i === 0 ? 3 * EDGE : EDGE;
      return named && x >= half && x <= width - half ? null : "none";
    });
  group.select("text.ra-axis-title").attr("x", width / 2).attr("y", layout.viewHeight - TITLE);
}

/** The buttons, and the breaks in the ribbons. */
export function drawFolds(group: Group, marks: Mark[], theme: Theme): void {
  group
    .selectAll<SVGGElement, Mark>("g")
    .data(marks, ({ from, folded }) => `${from} ${folded}`)
    .join((enter) => enter.append((mark) => foldElement(mark, theme)))
    .each(function (mark) {
      this.setAttribute("aria-label", spoken(mark));
      this.querySelector("title")!.textContent = spoken(mark);
      if (!mark.folded) this.querySelector("text")!.textContent = "fold";
    });
}

/** Layers from 0, as they are counted everywhere. */
const layersOf = ({ from, to }: Run) => `${from}–${to - 1}`;

const spoken = (run: Mark) =>
  run.folded
    ? `Layers ${run.from} to ${run.to - 1}: nothing moves. Show them.`
    : `Fold layers ${run.from} to ${run.to - 1}, in which nothing moves.`;

function foldElement({ from, folded }: Mark, theme: Theme): SVGGElement {
  const line = { stroke: theme.muted, fill: "none", "stroke-width": 1 };
  const name = { "text-anchor": "middle", "font-family": theme.font, "font-size": FONT, fill: theme.text };
  const ground = folded ? { fill: theme.background, "fill-opacity": 0.72 } : { fill: theme.background, "fill-opacity": 0 };
  return svgElement(
    "g",
    { class: "ra-fold", role: "button", tabindex: 0, "data-from": from, "aria-expanded": String(!folded) },
    svgElement("title"),
    svgElement("rect", ground),
    svgElement("path", { ...line, ...(folded && { "stroke-dasharray": "2 3" }) }),
    svgElement("text", name),
  );
}

const BREAK = 14; // px wide
const BRACKET = 15; // px high, over the names
const NEAR = 38; // px: from there to the embeddings their name reaches, and the run's stands above it
const NAME_HEIGHT = 12; // px
const AROUND = 8; // px from the nodes to the ends of a break

export function placeFolds(group: Group, layout: Layout, transform: ZoomTransform): void {
  const foot = layout.viewHeight - NAMES;
  const top = transform.applyY(Math.min(...layout.nodes.map(({ y0 }) => y0))) - AROUND;
  const bottom = transform.applyY(Math.max(...layout.nodes.map(({ y1 }) => y1))) + AROUND;
  group.selectAll<SVGGElement, Mark>("g").each(function (mark) {
    const { folded, x0, x1 } = mark;
    const [left, right] = [transform.applyX(x0), transform.applyX(x1)];
    const middle = (left + right) / 2;
    const half = folded ? BREAK / 2 : (right - left) / 2;
    const box: Box = { x0: middle - half, x1: middle + half, y0: top, y1: bottom };
    if (!folded) [box.y0, box.y1] = [foot - 11 - BRACKET, foot - 11];
    const part = (name: string) => this.querySelector(name)!;
    setAttributes(part("rect"), { x: box.x0, y: box.y0, width: 2 * half, height: box.y1 - box.y0 });
    setAttributes(part("path"), { d: folded ? breakOf(box) : bracketOf(box) });
    const below = mark.from === 0 && middle - left < NEAR ? foot - NAME_HEIGHT : foot;
    setAttributes(part("text"), { x: middle, y: folded ? below : box.y1 - 5 });
    if (folded) part("text").textContent = right - left > WORDY ? `${layersOf(mark)}: nothing moves` : layersOf(mark);
  });
}

const WORDY = 220; // px between two columns, for more than the layers' numbers

const breakOf = ({ x0, x1, y0, y1 }: Box) => `M${x0},${y0}L${x0},${y1}M${x1},${y0}L${x1},${y1}`;
const bracketOf = ({ x0, x1, y0, y1 }: Box) => `M${x0},${y0 + 9}L${x0},${y1}L${x1},${y1}L${x1},${y0 + 9}`;
