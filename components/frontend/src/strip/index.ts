/** The text as a strip of token boxes; one of them is the target. A list box by role. */
import { adoptStyles, element, textMeasure } from "../dom";
import baseCss from "../styles/base.css";
import tokensCss from "../styles/tokens.css";
import { applyTheme, readTheme, type Theme } from "../theme";
import type { Strip, TokensData } from "../types";
import { between, box, type Known } from "./boxes";
import { directionOf, type Direction } from "./direction";
import { breakRows, isToken, itemsOf, type Item } from "./rows";
import { legendOf, positionsOf, shader } from "./shading";
import { stepFrom } from "./steps";
import { RowWindow } from "./window";

export interface TokenEvents {
  pick?(position: number): void; // without it the strip only shows
  hover?(position: number | null): void;
}

const GAP = 2;
const SLACK = 6; // px kept free in a row: the target is bold
const SIDE = 6; // px of padding, both sides

export class TokenStrip {
  private readonly host = element("div", { class: "ra-root" });
  private readonly strip: HTMLElement;
  private readonly window: RowWindow;
  private readonly legend = element("div", { class: "ra-strip-legend" });
  private readonly watcher = new ResizeObserver(() => this.resized());
  private readonly printing = () => this.window.update(true);
  private knownText = "";
  private known: Known | null = null;
  private indices = new Map<number, number>(); // of each position
  private rows: Item[][] = [];
  private direction: Direction = "ltr";
  private rowOf: number[] = []; // of each token, by index
  private boxes = new Map<number, HTMLElement>(); // by index
  private width = 0;
  private target = -1; // an index, as the following are
  private stop = -1; // the box that Tab reaches
  private marks: Record<"ra-path" | "ra-echo", Set<number>> = { "ra-path": new Set(), "ra-echo": new Set() };

  constructor(
    parent: HTMLElement | ShadowRoot,
    private readonly events: TokenEvents,
  ) {
    parent.append(this.host);
    for (const css of [baseCss, tokensCss]) adoptStyles(this.host, css);
    this.strip = element("div", {
      class: events.pick ? "ra-tokens ra-pickable" : "ra-tokens",
      role: events.pick ? "listbox" : "list",
      "aria-label": events.pick ? "Tokens; choose the target" : "Tokens",
    });
    const sheet = element("div", { class: "ra-token-rows", role: "presentation" });
    this.strip.append(sheet);
    this.window = new RowWindow(this.strip, sheet, {
      make: (row) => this.newRow(this.rows[row]!),
      gone: (row) => this.forget(this.rows[row]!),
      kept: () => this.rowOf[this.stop],
    });
    this.host.append(this.strip, this.legend);
    this.listen();
    this.watcher.observe(this.strip);
    addEventListener("beforeprint", this.printing);
    if (document.fonts.status === "loading") void document.fonts.ready.then(() => this.relayout());
  }

  update({ strip, target, path }: Omit<TokensData, "kind">): void {
    const theme = readTheme(this.host);
    applyTheme(this.host, theme);
    const text = JSON.stringify([strip, theme.dark, theme.secondary, theme.font]);
    const isNew = text !== this.knownText;
    this.knownText = text;
    const focused = this.strip.contains(this.root().activeElement);
    const moved = isNew ? this.take(strip, theme, target) : this.setTarget(target);
    this.follow(path ?? []);
    if (moved && !isNew && this.events.pick) this.reveal(this.target);
    if (focused && moved) this.boxes.get(this.stop)?.focus({ preventScroll: true });
  }

  /** Marks the positions of a path. */
  follow(path: Iterable<number>): void {
    this.mark("ra-path", path);
  }

  /** Marks positions that correspond to what is under the pointer elsewhere. */
  echo(positions: Iterable<number>): void {
    this.mark("ra-echo", positions);
  }

  destroy(): void {
    this.watcher.disconnect();
    removeEventListener("beforeprint", this.printing);
    this.host.remove();
  }

  get isDrawn(): boolean {
    return this.known !== null;
  }

  private root(): Document | ShadowRoot {
    return this.strip.getRootNode() as Document | ShadowRoot;
  }

  private take(strip: Strip, theme: Theme, target: number): true {
    const positions = positionsOf(strip);
    const [special, template] = [new Set(strip.special), new Set(strip.template)];
    const shade = strip.shade ? shader(strip.shade.name, theme) : null;
    const pickable = this.events.pick !== undefined;
    this.known = { strip, positions, special, template, theme, shade, pickable };
    this.strip.dir = this.direction = directionOf(strip);
    this.indices = new Map(positions.map((position, i) => [position, i]));
    this.legend.replaceChildren(...legendOf(strip, theme));
    this.legend.hidden = this.legend.childElementCount === 0;
    this.marks = { "ra-path": new Set(), "ra-echo": new Set() };
    this.target = this.indices.get(target) ?? -1;
    this.stop = Math.max(0, this.target);
    this.relayout(this.target);
    return true;
  }

  private resized(): void {
    if (this.strip.clientWidth === this.width) return;
    this.relayout(this.width === 0 ? this.target : undefined);
  }

  /** Breaks the rows anew; the token `show` comes into view. */
  private relayout(show?: number): void {
    this.width = this.strip.clientWidth;
    if (!this.known || this.width === 0) return; // not on screen yet: the observer calls again
    const { strip, positions, theme } = this.known;
    const items = itemsOf(strip, positions, textMeasure(theme.font, 14));
    this.boxes.clear();
    this.rows = breakRows(items, this.width - SIDE - SLACK, GAP);
    this.rowOf = [];
    this.rows.forEach((row, r) => row.forEach((item) => isToken(item) && (this.rowOf[item.at] = r)));
    this.window.reset(this.rows.length, show === undefined ? undefined : this.rowOf[show]);
  }

  private newRow(items: Item[]): HTMLElement {
    const boxes = items.map((one) => (isToken(one) ? this.newBox(one.at) : between(one.words, one.here)));
    return element("div", { class: "ra-token-row", role: "presentation" }, ...boxes);
  }

  private forget(items: Item[]): void {
    for (const item of items) if (isToken(item)) this.boxes.delete(item.at);
  }

  private newBox(at: number): HTMLElement {
    const made = box(this.known!, at);
    this.boxes.set(at, made);
    for (const [name, on] of Object.entries(this.marks)) made.classList.toggle(name, on.has(at));
    this.dress(at);
    return made;
  }

  /** Target and tab stop, of a box that there is. */
  private dress(at: number): void {
    const one = this.boxes.get(at);
    if (!one) return;
    one.classList.toggle("ra-target", at === this.target);
    if (!this.events.pick) return;
    one.setAttribute("aria-selected", String(at === this.target));
    one.tabIndex = at === this.stop ? 0 : -1;
  }

  /** Whether the target is another one. */
  private setTarget(position: number): boolean {
    const [before, target] = [this.target, this.indices.get(position) ?? -1];
    if (target === before) return false;
    this.target = target;
    for (const at of [before, target]) this.dress(at);
    this.setStop(Math.max(0, target));
    return true;
  }

  private setStop(at: number): void {
    const before = this.stop;
    this.stop = at;
    for (const one of [before, at]) this.dress(one);
    this.window.update();
  }

  private mark(name: "ra-path" | "ra-echo", positions: Iterable<number>): void {
    const before = this.marks[name];
    const now = new Set(Array.from(positions, (position) => this.indices.get(position) ?? -1));
    for (const at of before) if (!now.has(at)) this.boxes.get(at)?.classList.remove(name);
    for (const at of now) if (!before.has(at)) this.boxes.get(at)?.classList.add(name);
    this.marks[name] = now;
  }

  private reveal(at: number): void {
    const row = this.rowOf[at];
    if (row !== undefined) this.window.reveal(row);
  }

  private listen(): void {
    const { strip, events } = this;
    const positionAt = (event: Event) => {
      const one = (event.target as Element).closest<HTMLElement>(".ra-token-box");
      return one ? Number(one.dataset.position) : null;
    };
    strip.addEventListener("scroll", () => this.window.update(), { passive: true });
    if (events.hover) {
      strip.addEventListener("pointerover", (event) => events.hover!(positionAt(event)));
      strip.addEventListener("pointerleave", () => events.hover!(null));
      strip.addEventListener("focusin", (event) => events.hover!(positionAt(event)));
      strip.addEventListener("focusout", () => events.hover!(null));
    }
    if (!events.pick) return;
    strip.addEventListener("click", (event) => {
      const position = positionAt(event);
      if (position !== null) events.pick!(position);
    });
    strip.addEventListener("keydown", (event) => {
      const position = positionAt(event);
      if (position !== null && !event.ctrlKey && !event.metaKey && !event.altKey) this.press(event, position);
    });
  }

  private press(event: KeyboardEvent, position: number): void {
    if (event.key === "Enter" || event.key === " ") this.events.pick!(position);
    else {
      const { rows, direction } = this;
      const next = stepFrom(this.indices.get(position)!, event.key, { rows, gap: GAP, direction });
      if (next === undefined) return;
      this.setStop(next);
      this.reveal(next);
      this.boxes.get(next)?.focus({ preventScroll: true });
    }
    event.preventDefault();
    event.stopPropagation();
  }
}
