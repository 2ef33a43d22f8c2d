/**
 * The picture, put together. It holds the state that lives in the browser (filter, selection, zoom),
 * hands it to the drawing, and tells its owner when the user changes it.
 */
import { adoptStyles, afterFirstPaint, element, reducedMotion } from "../dom";
import { openDialog } from "../figure/dialog";
import type { Shared } from "../layout";
import { canColour, type Colouring } from "../layout/sides";
import baseCss from "../styles/base.css";
import sankeyCss from "../styles/sankey.css";
import { applyTheme, readTheme, type Theme } from "../theme";
import type { Picture, Selection, Shown } from "../types";
import type { Mark } from "./axis";
import { Drawing } from "./drawing";
import { listen } from "./events";
import { drawKey } from "./key";
import { createLegend, type Legend } from "./legend";
import { buildScaffold, type Scaffold } from "./scaffold";
import { spoken } from "./spoken";
import {
  NOTHING,
  emphasisOf,
  sameSelection,
  toggleBeam,
  validSelection,
  validShown,
  type Echo,
  type Emphasis,
  type State,
} from "./state";
import type { SankeyEvents, SankeyInput } from "./input";
import { createToolbar, type Toolbar } from "./toolbar";
import { createTooltip, type Tooltip } from "./tooltip";
import { Zoomer } from "./zoom";

const FADE = 180; // ms
const MANY_STRANDS = 400; // past this, transitions would stutter

export class Sankey {
  readonly parts: Scaffold;
  readonly tooltip: Tooltip;
  readonly zoomer: Zoomer;
  readonly drawing: Drawing;
  theme: Theme;
  state: State = NOTHING;
  private readonly legend: Legend;
  private readonly toolbar: Toolbar;
  private readonly watcher: ResizeObserver;
  private whole = true; // opens so; Fit goes to the readable end of what is too wide, and back
  private pictureText = "";
  private themeText = "";
  private asked: string | undefined; // the `show` last received
  private shared: Shared | undefined;
  private title = "";
  private subtitle = "";
  private hovered: Selection = null;

  constructor(
    private readonly host: HTMLElement,
    private readonly events: SankeyEvents,
  ) {
    this.theme = readTheme(host); // first: once it is a container, a browser lays the page out to answer
    adoptStyles(host, baseCss);
    adoptStyles(host, sankeyCss);
    this.parts = buildScaffold(host);
    this.tooltip = createTooltip(this.parts.stage);
    this.zoomer = new Zoomer(this.parts.svg, (place) => {
      this.drawing.follow(this.state);
      if (place) this.events.zoom?.(place);
    });
    this.drawing = new Drawing(this.parts, this.zoomer);
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
      save: () => this.save(),
      colour: (by) => this.colour(by === this.state.by ? "paths" : by),
    });
    this.toolbar = toolbar;
    this.parts.head.append(this.legend.element, toolbar.element);
    listen(this);
    this.watcher = new ResizeObserver(() => this.resized());
    this.watcher.observe(this.parts.stage);
    // Labels are measured in the page's font, which may come late.
    if (document.fonts.status === "loading") void document.fonts.ready.then(() => this.redraw());
  }

  update({ picture, show, select, caption, shared, title, subtitle }: SankeyInput): void {
    const text = JSON.stringify(picture);
    const isNew = text !== this.pictureText;
    const asked = JSON.stringify(show ?? null);
    if (isNew) this.takePicture(picture, text, show);
    else if (asked !== this.asked) this.state.shown = validShown(picture, show);
    this.asked = asked;
    if (select !== undefined) this.take(select);
    this.parts.caption.textContent = caption ?? "";
    this.parts.pruned.textContent = picture.pruned ?? "";
    this.title = title ?? "";
    this.subtitle = subtitle ?? "";
    const resized = JSON.stringify(shared) !== JSON.stringify(this.shared);
    this.shared = shared;
    const recoloured = this.takeTheme();
    if (!isNew && !recoloured && !resized) return this.refresh();
    this.legend.setPicture(picture, this.theme);
    this.colour(canColour(picture, this.state.by) ? this.state.by : "paths");
    this.draw(!isNew);
  }

  /** What the ribbons' colours mean from now on. */
  private colour(by: Colouring): void {
    const { picture } = this.state;
    this.toolbar.setColouring((one) => canColour(picture, one), by);
    drawKey(this.parts.key, picture, this.theme, by);
    if (by !== this.state.by) this.set({ by });
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
    this.whole = true;
    this.tooltip.hide();
    const kept = validSelection(picture, selection);
    this.state = { ...NOTHING, picture, shown: validShown(picture, show), selection: kept };
    if (!sameSelection(selection, kept)) queueMicrotask(() => this.events.select?.(null));
    if (shown && !this.state.shown) queueMicrotask(() => this.events.show?.(null));
  }

  private draw(keep: boolean): void {
    const { theme, whole, shared } = this;
    const { picture } = this.state;
    this.drawing.draw({ picture, theme, whole, shared }, this.state, keep);
    this.legend.setShown(this.state.shown);
    const calm = (this.drawing.layout?.strands.length ?? 0) > MANY_STRANDS;
    afterFirstPaint(() => this.host.classList.toggle("ra-lively", !calm)); // not on first drawing, and it styles all anew
  }

  /** After a change of selection; a filter lays the picture out anew. */
  private refresh(): void {
    if (!this.drawing.shows(this.state)) return this.relayout();
    this.drawing.refresh(this.state);
    this.legend.setShown(this.state.shown);
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

  /** Shows a selection that was made elsewhere, and tells nobody of it. */
  mark(selection: Selection): void {
    if (this.take(selection)) this.refresh();
  }

  /** Whether it is another selection than before. */
  private take(asked: Selection): boolean {
    const selection = validSelection(this.state.picture, asked);
    if (sameSelection(selection, this.state.selection)) return false;
    this.state = { ...this.state, selection, echo: null };
    this.parts.live.textContent = spoken(selection, this.state.picture);
    return true;
  }

  show(shown: Shown): void {
    this.set({ shown, absent: false });
    this.events.show?.(shown);
  }

  /** Shows the layers of a folded run, or folds them again. */
  fold({ from, to, folded }: Mark): void {
    const layers = Array.from({ length: to - from }, (_, i) => from + i);
    const rest = [...this.state.unfolded].filter((layer) => !layers.includes(layer));
    this.set({ unfolded: new Set(folded ? [...rest, ...layers] : rest) });
    this.parts.svg.querySelector<SVGElement>(`g.ra-fold[data-from="${from}"]`)?.focus();
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
    this.drawing.point(echo);
  }

  /** What is under the pointer, or has the focus. */
  over(selection: Selection): void {
    if (sameSelection(selection, this.hovered)) return;
    this.hovered = selection;
    this.events.hover?.(selection);
  }

  /** Fits the picture; of one that is too wide, all of it and its readable end in turn. */
  private fit(): void {
    if (this.zoomer.isHome() && (this.drawing.layout?.wide || this.whole)) {
      this.whole = !this.whole;
      this.draw(false);
    } else this.zoomer.home();
  }

  private resized(): void {
    if (this.parts.stage.clientWidth !== this.drawing.width) this.redraw();
  }

  /** The new picture comes up where the old one was. */
  private relayout(): void {
    this.redraw();
    const calm = reducedMotion() || !this.host.classList.contains("ra-lively");
    if (!calm) this.parts.viewport.animate({ opacity: [0.2, 1] }, FADE);
  }

  private redraw(): void {
    if (this.state !== NOTHING && this.host.isConnected) this.draw(true);
  }

  private save(): void {
    const { state, theme, shared, title, subtitle } = this;
    const words = { title, subtitle, caption: this.parts.caption.textContent ?? "" };
    openDialog(this.host, { state, theme, shared, words });
  }

  destroy(): void {
    this.watcher.disconnect();
    this.host.remove();
  }
}

export function createSankey(parent: HTMLElement | ShadowRoot, events: SankeyEvents): Sankey {
  const host = element("div", { class: "ra-root ra-picture-root" });
  parent.append(host);
  return new Sankey(host, events);
}
