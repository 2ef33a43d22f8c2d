/**
 * The picture: layout, drawing and interaction put together. It holds the state that lives in the
 * browser (filter, selection, zoom) and tells its owner when the user changes it.
 */
import { adoptStyles, element, textMeasure, uniqueId } from "../dom";
import { layout, type Layout, type PlacedNode, type PlacedStrand, type Shared } from "../layout";
import type { Measure } from "../layout/labels";
import baseCss from "../styles/base.css";
import sankeyCss from "../styles/sankey.css";
import { applyTheme, readTheme, type Theme } from "../theme";
import type { Picture, SankeyData, Selection, Shown } from "../types";
import { applyEmphasis, shadeOfOther } from "./emphasis";
import { exportSvg, type Fill } from "./export";
import { listen } from "./events";
import { updateLabels } from "./labelling";
import { drawKey } from "./key";
import { createLegend, type Legend } from "./legend";
import { drawAxis, drawNodes, placeAxis, type Nodes } from "./nodes";
import { drawOther, placeOther, shadeOther } from "./other";
import { Overview } from "./overview";
import { fillOf } from "./ink";
import { drawPatterns, drawRibbons, type Ribbons } from "./ribbons";
import { save } from "./save";
import { buildScaffold, type Scaffold } from "./scaffold";
import { spoken, summary } from "./spoken";
import {
  NOTHING,
  emphasisOf,
  linkKey,
  sameSelection,
  toggleBeam,
  validSelection,
  validShown,
  type Echo,
  type Emphasis,
  type State,
} from "./state";
import { createToolbar, type FileKind } from "./toolbar";
import { createTooltip, type Tooltip } from "./tooltip";
import { Zoomer, type Place } from "./zoom";

export interface SankeyEvents {
  select?(selection: Selection): void;
  show?(shown: Shown): void;
  hover?(over: Selection): void;
  chip?(beam: number | null): void; // under the pointer
  zoom?(place: Place): void; // by the user
}

export interface SankeyInput extends Omit<SankeyData, "kind"> {
  shared?: Shared; // with the pictures beside it
  title?: string; // of a saved file
}

const MANY_STRANDS = 400; // past this, transitions would stutter

export class Sankey {
  readonly parts: Scaffold;
  readonly tooltip: Tooltip;
  readonly zoomer: Zoomer;
  theme: Theme;
  layout!: Layout;
  state: State = NOTHING;
  nodes!: Nodes;
  private ribbons!: Ribbons;
  private drawStrands!: (strands: PlacedStrand[]) => Ribbons;
  private drawPlaced!: (nodes: PlacedNode[]) => Nodes;
  private drawn: [number, number] = [0, 0]; // from where to where, in px of the picture
  private drawing = false;
  private tabStop: string | undefined;
  private readonly legend: Legend;
  private readonly overview: Overview;
  private readonly watcher: ResizeObserver;
  private readonly patternId = uniqueId("ra-pattern");
  private measure!: Measure;
  private width = 0;
  private whole = false;
  private pictureText = "";
  private themeText = "";
  private asked: string | undefined; // the `show` last received
  private shared: Shared | undefined;
  private title = "";
  private hovered: Selection = null;
  private pointedAt: Echo | null = null;
  private pointed: Element[] = [];

  constructor(
    private readonly host: HTMLElement,
    private readonly events: SankeyEvents,
  ) {
    adoptStyles(host, baseCss);
    adoptStyles(host, sankeyCss);
    this.parts = buildScaffold(host);
    this.theme = readTheme(host);
    this.tooltip = createTooltip(this.parts.stage);
    this.zoomer = new Zoomer(this.parts.svg, (place) => {
      this.zoomed();
      if (place) this.events.zoom?.(place);
    });
    this.overview = new Overview(this.parts.overview, (share) => this.zoomer.panTo(share));
    this.legend = createLegend({
      toggle: (beam) => this.show(toggleBeam(this.state.picture, this.state.shown, beam)),
      all: () => this.show(null),
      hover: (beam) => {
        this.set({ hover: beam });
        this.events.chip?.(beam);
      },
    });
    const toolbar = createToolbar({
      zoom: (direction) => this.zoomer.by(direction),
      fit: () => this.fit(),
      save: (kind) => void this.save(kind),
    });
    this.parts.head.append(this.legend.element, toolbar);
    listen(this);
    this.watcher = new ResizeObserver(() => this.resized());
    this.watcher.observe(this.parts.stage);
    // Labels are measured in the page's font, which may come late.
    if (document.fonts.status === "loading") void document.fonts.ready.then(() => this.redraw());
  }

  update({ picture, show, caption, shared, title }: SankeyInput): void {
    const text = JSON.stringify(picture);
    const isNew = text !== this.pictureText;
    const asked = JSON.stringify(show ?? null);
    if (isNew) this.takePicture(picture, text, show);
    else if (asked !== this.asked) this.state.shown = validShown(picture, show);
    this.asked = asked;
    this.parts.caption.textContent = caption ?? "";
    this.parts.pruned.textContent = picture.pruned ?? "";
    this.title = title ?? "";
    const resized = JSON.stringify(shared) !== JSON.stringify(this.shared);
    this.shared = shared;
    const recoloured = this.takeTheme();
    if (!isNew && !recoloured && !resized) return this.refresh();
    this.legend.setPicture(picture, this.theme);
    drawKey(this.parts.key, picture, this.theme);
    this.draw(!isNew);
  }

  /** Takes over from the same picture elsewhere on the page, before the first update. */
  inherit(other: Sankey): void {
    this.state = { ...other.state, hover: null };
    this.pictureText = other.pictureText;
    this.asked = other.asked;
    this.whole = other.whole;
    this.zoomer.inherit(other.zoomer);
  }

  /** Whether the theme is another one. */
  private takeTheme(): boolean {
    const theme = readTheme(this.host);
    const before = this.themeText;
    this.theme = theme;
    this.themeText = JSON.stringify(theme);
    applyTheme(this.host, theme);
    return this.themeText !== before;
  }

  /** A new picture starts unfiltered; a selection stays if the picture still has it. */
  private takePicture(picture: Picture, text: string, show: Shown): void {
    const { selection, shown } = this.state;
    this.pictureText = text;
    this.whole = false;
    this.tooltip.hide();
    const kept = validSelection(picture, selection);
    this.state = { ...NOTHING, picture, shown: validShown(picture, show), selection: kept };
    if (!sameSelection(selection, kept)) queueMicrotask(() => this.events.select?.(null));
    if (shown && !this.state.shown) queueMicrotask(() => this.events.show?.(null));
  }

  /** Lays out and draws everything; `keep` keeps the zoom. */
  private draw(keep: boolean): void {
    const { svg, defs, ribbons, nodes, axis } = this.parts;
    this.width = this.parts.stage.clientWidth;
    if (this.width === 0) return; // not on screen yet: the observer calls again
    const focused = svg.querySelector<SVGElement>("g.ra-node:focus")?.dataset.id;
    this.measure = textMeasure(this.theme.font, 13);
    const { picture } = this.state;
    const room = { width: this.width, whole: this.whole, measure: this.measure };
    this.layout = layout(picture, room, this.shared);
    for (const [name, value] of Object.entries({ width: this.width, height: this.layout.viewHeight })) {
      svg.setAttribute(name, String(value));
    }
    svg.setAttribute("aria-label", summary(picture));
    drawPatterns(defs, picture, this.theme, this.patternId);
    drawOther(this.parts.other, this.layout, picture.other, this.theme);
    this.drawStrands = drawRibbons(ribbons, this.layout, picture, this.theme, this.patternId);
    this.drawPlaced = drawNodes(nodes, this.layout, picture, this.theme);
    this.tabStop = picture.target;
    this.drawn = [0, 0];
    drawAxis(axis, this.layout, this.theme);
    this.overview.draw(this.layout, this.theme, this.width);
    this.drawing = true; // moving to the scene draws nothing yet
    this.zoomer.setScene(this.layout, this.width, keep);
    this.drawing = false;
    this.refresh();
    if (focused) this.focus(focused);
    const calm = this.layout.strands.length > MANY_STRANDS;
    requestAnimationFrame(() => this.host.classList.toggle("ra-lively", !calm)); // not on first drawing
  }

  /** Of a picture wider than its window, draws what is in view and as much again on either side. */
  private drawInView(): boolean {
    const { layout } = this;
    const transform = this.zoomer.transform();
    const view = [transform.invertX(0), transform.invertX(this.width)] as const;
    const [from, to] = this.drawn;
    if (Math.max(0, view[0]) >= from && Math.min(layout.width, view[1]) <= to && to > from) return false;
    const margin = layout.wide ? view[1] - view[0] : Infinity;
    this.drawn = [view[0] - margin, view[1] + margin];
    const isIn = (x0: number, x1: number) => x1 >= this.drawn[0] && x0 <= this.drawn[1];
    this.ribbons = this.drawStrands(layout.strands.filter(({ x0, x1 }) => isIn(x0, x1)));
    this.nodes = this.drawPlaced(layout.nodes.filter(({ x }) => isIn(x, x)));
    this.makeTabStop(this.tabStop);
    this.point(this.pointedAt);
    return true;
  }

  /** After a change of filter or selection. */
  private refresh(): void {
    if (!this.layout) return;
    this.drawInView();
    const emphasis = this.emphasis();
    applyEmphasis(this.ribbons, this.nodes, emphasis, this.state, this.theme);
    shadeOther(this.parts.other, shadeOfOther(emphasis, this.state.picture.beams.length));
    this.legend.setShown(this.state.shown);
    this.place();
  }

  /** After a zoom. */
  private zoomed(): void {
    if (!this.layout || this.drawing) return;
    if (this.drawInView()) applyEmphasis(this.ribbons, this.nodes, this.emphasis(), this.state, this.theme);
    this.place();
  }

  /** Puts everything that keeps its size to where the zoom has it. */
  private place(): void {
    const { picture } = this.state;
    const transform = this.zoomer.transform();
    this.parts.viewport.setAttribute("transform", String(transform));
    const { layout, measure } = this;
    const bottom = layout.viewHeight - (layout.rows ? 16 : 2); // the axis stands below
    const view = { x0: 2, y0: 2, x1: this.width - 2, y1: bottom };
    const scene = { picture, layout, emphasis: this.emphasis(), transform, view, measure, theme: this.theme };
    updateLabels(this.parts.labels, this.nodes.data(), scene);
    placeOther(this.parts.other, layout, transform);
    placeAxis(this.parts.axis, layout, transform);
    this.overview.follow(transform);
  }

  emphasis(): Emphasis {
    return emphasisOf(this.state);
  }

  set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
    this.refresh();
  }

  select(selection: Selection): void {
    if (sameSelection(selection, this.state.selection)) return;
    this.set({ selection, echo: null });
    this.parts.live.textContent = spoken(selection, this.state.picture);
    this.events.select?.(selection);
  }

  show(shown: Shown): void {
    this.set({ shown, absent: false });
    this.events.show?.(shown);
  }

  /** Shows the beams that are shown in another picture; none of them leaves all of these dimmed. */
  follow(beams: Shown): void {
    const { picture } = this.state;
    this.set({ shown: validShown(picture, beams), absent: beams?.length === 0 });
  }

  /** Shows what corresponds to a selection in another picture, in place of a selection here. */
  echo(echo: Echo | null): void {
    if (echo || this.state.echo || this.state.selection) this.set({ echo, selection: null });
  }

  /** Points out what corresponds to what is under the pointer elsewhere. */
  point(echo: Echo | null): void {
    for (const one of this.pointed) one.classList.remove("ra-echo");
    this.pointedAt = echo;
    this.pointed = echo && this.nodes ? this.elementsOf(echo) : [];
    for (const one of this.pointed) one.classList.add("ra-echo");
  }

  private elementsOf({ nodes, links }: Echo): Element[] {
    const nodesOn = nodes.size > 0 ? this.nodes.filter(({ node }) => nodes.has(node.id)).nodes() : [];
    const labels = this.parts.labels.selectAll<SVGGElement, { id: string }>("g").filter(({ id }) => nodes.has(id));
    const on = ({ link }: { link: { source: string; target: string } }) =>
      links.has(linkKey(link.source, link.target));
    return [...nodesOn, ...labels.nodes(), ...(links.size > 0 ? this.ribbons.filter(on).nodes() : [])];
  }

  /** What is under the pointer, or has the focus. */
  over(selection: Selection): void {
    if (sameSelection(selection, this.hovered)) return;
    this.hovered = selection;
    this.events.hover?.(selection);
  }

  makeTabStop(id: string | undefined): void {
    this.tabStop = id;
    this.nodes.attr("tabindex", ({ node }) => (node.id === id ? 0 : -1));
  }

  focus(id: string): void {
    this.makeTabStop(id);
    this.nodes
      .filter(({ node }) => node.id === id)
      .node()
      ?.focus({ preventScroll: true });
  }

  /** Fits the picture; of one that is too wide, all of it and its readable end in turn. */
  private fit(): void {
    if (this.zoomer.isHome() && (this.layout.wide || this.whole)) {
      this.whole = !this.whole;
      this.draw(false);
    } else this.zoomer.home();
  }

  private resized(): void {
    if (this.parts.stage.clientWidth !== this.width) this.redraw();
  }

  private redraw(): void {
    if (this.state !== NOTHING && this.host.isConnected) this.draw(true);
  }

  private save(kind: FileKind): Promise<void> {
    const { theme, parts, title } = this;
    const { picture } = this.state;
    const shown = [...this.emphasis().shown];
    const fills = shown.map((beam): Fill => [beam, fillOf(beam, picture, theme, this.patternId)]);
    const words = { title, caption: parts.caption.textContent ?? "" };
    const exported = exportSvg(parts.svg, picture, fills, words, theme, this.zoomer.transform().k);
    return save(exported, kind, fileName(title), theme.font);
  }

  destroy(): void {
    this.watcher.disconnect();
    this.host.remove();
  }
}

/** A name that every file system takes. */
export function fileName(title: string): string {
  const words = title.normalize("NFKD").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
  return ["reverse-attention", words.slice(0, 60)].filter(Boolean).join("-");
}

export function createSankey(parent: HTMLElement | ShadowRoot, events: SankeyEvents): Sankey {
  const host = element("div", { class: "ra-root ra-picture-root" });
  parent.append(host);
  return new Sankey(host, events);
}
