/**
 * The picture's elements: drawn where it is looked at, marked as the state has it, labelled where the zoom
 * leaves room. It decides nothing; the state is handed in.
 */
import { textMeasure, uniqueId } from "../dom";
import { layout, type Layout, type PlacedNode, type PlacedStrand, type Shared } from "../layout";
import { filtered } from "../layout/filter";
import { folded, isOpen, runsOf } from "../layout/fold";
import { coloured } from "../layout/sides";
import type { Measure } from "../layout/labels";
import type { Theme } from "../theme";
import { thinInWords } from "../thin";
import type { Picture } from "../types";
import { drawAxis, drawFolds, marksOf, placeAxis, placeFolds } from "./axis";
import { depth, depthInWords } from "./depth";
import { applyEmphasis } from "./emphasis";
import { fillOf, type Fill } from "./ink";
import { updateLabels } from "./labelling";
import { drawNodes, type Nodes } from "./nodes";
import { dimOther, drawOther, placeOther } from "./other";
import { Overview } from "./overview";
import { drawPatterns, drawRibbons, type Ribbons } from "./ribbons";
import type { Scaffold } from "./scaffold";
import { summary } from "./spoken";
import { emphasisOf, linkKey, sameShown, type Echo, type Emphasis, type State } from "./state";
import type { Zoomer } from "./zoom";

/** What a drawing is made of. */
export interface Scene {
  picture: Picture;
  theme: Theme;
  whole: boolean; // also what is too wide to be read
  shared: Shared | undefined;
  tallest?: number | undefined; // px
}

export class Drawing {
  readonly patternId = uniqueId("ra-pattern");
  layout: Layout | null = null;
  width = 0;
  seen!: Picture; // filtered, folded and coloured
  private laidOut: Pick<State, "shown" | "unfolded" | "by"> | null = null;
  nodes!: Nodes;
  private ribbons!: Ribbons;
  private drawStrands!: (strands: PlacedStrand[]) => Ribbons;
  private drawPlaced!: (nodes: PlacedNode[]) => Nodes;
  private theme!: Theme;
  private measure!: Measure;
  private drawn: [number, number] = [0, 0]; // from where to where, in px of the picture
  private moving = false;
  private tabStop: string | undefined;
  private pointedAt: Echo | null = null;
  private pointed: Element[] = [];
  private readonly overview: Overview;

  constructor(
    private readonly parts: Scaffold,
    private readonly zoomer: Zoomer,
  ) {
    this.overview = new Overview(parts.overview, (share) => zoomer.panTo(share));
  }

  /** Lays out and draws everything; `keep` keeps the zoom. */
  draw({ picture, theme, whole, shared, tallest }: Scene, state: State, keep: boolean): void {
    const { svg, stage, defs, other, ribbons, nodes, axis, folds } = this.parts;
    this.width = stage.clientWidth;
    if (this.width === 0) return; // not on screen yet: the observer calls again
    const focused = svg.querySelector<SVGElement>("g.ra-node:focus")?.dataset.id;
    this.theme = theme;
    this.measure = textMeasure(theme.font, 13);
    const { shown, unfolded, by } = state;
    this.laidOut = { shown, unfolded, by };
    const part = filtered(picture, shown);
    const seen = coloured(folded(part, unfolded), by);
    this.seen = seen;
    const placed = layout(seen, { width: this.width, whole, tallest, measure: this.measure }, shared);
    this.layout = placed;
    svg.setAttribute("width", String(this.width));
    svg.setAttribute("height", String(placed.viewHeight));
    svg.setAttribute("aria-label", summary(picture));
    drawPatterns(defs, picture, theme, this.patternId);
    drawOther(other, placed, seen.other, theme);
    drawAxis(axis, placed, theme);
    drawFolds(folds, marksOf(placed, runsOf(part).filter((run) => isOpen(run, unfolded))), theme);
    this.drawStrands = drawRibbons(ribbons, placed, picture, theme, this.patternId);
    this.drawPlaced = drawNodes(nodes, placed, picture, theme);
    this.overview.draw(placed, theme, this.width);
    this.tabStop = picture.target;
    this.drawn = [0, 0];
    this.moving = true; // to the scene; that draws nothing yet
    this.zoomer.setScene(placed, this.width, keep);
    this.moving = false;
    this.refresh(state);
    if (focused) this.focus(focused);
  }

  /** Whether what is laid out is what this state asks for. */
  shows({ shown, unfolded, by }: State): boolean {
    const { laidOut } = this;
    return laidOut?.unfolded === unfolded && laidOut.by === by && sameShown(laidOut.shown, shown);
  }

  /** After a change of selection. */
  refresh(state: State): void {
    if (!this.layout) return;
    this.drawInView(this.layout);
    const emphasis = emphasisOf(state);
    applyEmphasis(this.ribbons, this.nodes, emphasis, state, this.theme);
    dimOther(this.parts.other, emphasis.lit.size < emphasis.shown.size);
    this.parts.thin.textContent = thinInWords(state.picture, emphasis.shown);
    this.drawDepth(state.picture, emphasis);
    this.place(this.layout, state);
  }

  /** In which layers the hops of what stands out happen. */
  private drawDepth(picture: Picture, { lit }: Emphasis): void {
    const { depth: host } = this.parts;
    const fills = [...lit].map((beam): Fill => [beam, fillOf(beam, picture, this.theme, this.patternId)]);
    const { height, draw } = depth(fills, picture, this.width, this.theme);
    host.replaceChildren(...draw(0));
    host.setAttribute("height", String(height));
    host.setAttribute("aria-label", depthInWords(fills, picture));
    host.toggleAttribute("hidden", height === 0);
  }

  /** After a zoom. */
  follow(state: State): void {
    if (!this.layout || this.moving) return;
    if (this.drawInView(this.layout))
      applyEmphasis(this.ribbons, this.nodes, emphasisOf(state), state, this.theme);
    this.place(this.layout, state);
  }

  /** Of a picture wider than its window, draws what is in view and as much again on either side. */
  private drawInView({ width, wide, strands, nodes }: Layout): boolean {
    const transform = this.zoomer.transform();
    const view = [transform.invertX(0), transform.invertX(this.width)] as const;
    const [from, to] = this.drawn;
    if (Math.max(0, view[0]) >= from && Math.min(width, view[1]) <= to && to > from) return false;
    const margin = wide ? view[1] - view[0] : Infinity;
    this.drawn = [view[0] - margin, view[1] + margin];
    const isIn = (x0: number, x1: number) => x1 >= this.drawn[0] && x0 <= this.drawn[1];
    this.ribbons = this.drawStrands(strands.filter(({ x0, x1 }) => isIn(x0, x1)));
    this.nodes = this.drawPlaced(nodes.filter(({ x }) => isIn(x, x)));
    this.makeTabStop(this.tabStop);
    this.point(this.pointedAt);
    return true;
  }

  /** Puts everything that keeps its size to where the zoom has it. */
  private place(layout: Layout, state: State): void {
    const { picture } = state;
    const transform = this.zoomer.transform();
    this.parts.viewport.setAttribute("transform", String(transform));
    const bottom = layout.viewHeight - (layout.rows ? 40 : 2); // the axis stands below
    const view = { x0: 2, y0: 2, x1: this.width - 2, y1: bottom };
    const { measure, theme } = this;
    const scene = { picture, layout, emphasis: emphasisOf(state), transform, view, measure, theme };
    updateLabels(this.parts.labels, this.nodes.data(), scene);
    placeOther(this.parts.other, layout, transform);
    placeAxis(this.parts.axis, layout, transform, this.width);
    placeFolds(this.parts.folds, layout, transform);
    this.overview.follow(transform);
  }

  /** Points out what corresponds to what is under the pointer elsewhere. */
  point(echo: Echo | null): void {
    for (const one of this.pointed) one.classList.remove("ra-echo");
    this.pointedAt = echo;
    this.pointed = echo && this.nodes ? this.elementsOf(echo) : [];
    for (const one of this.pointed) one.classList.add("ra-echo");
  }

  private elementsOf({ nodes, links }: Echo): Element[] {
    const { labels } = this.parts;
    const nodesOn = this.nodes.filter(({ node }) => nodes.has(node.id)).nodes();
    const labelsOn = labels.selectAll<SVGGElement, { id: string }>("g").filter(({ id }) => nodes.has(id));
    const on = ({ link }: PlacedStrand) => links.has(linkKey(link.source, link.target));
    return [...nodesOn, ...labelsOn.nodes(), ...(links.size > 0 ? this.ribbons.filter(on).nodes() : [])];
  }

  makeTabStop(id: string | undefined): void {
    this.tabStop = id;
    this.nodes.attr("tabindex", ({ node }) => (node.id === id ? 0 : -1));
  }

  focus(id: string): void {
    this.makeTabStop(id);
    const one = this.nodes.filter(({ node }) => node.id === id).node();
    one?.focus({ preventScroll: true });
  }
}
