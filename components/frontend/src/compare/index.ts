/**
 * Pictures side by side on one scale: what is under the pointer or selected in one is shown in all,
 * and zoom and pan go together or apart.
 */
import { adoptStyles, element } from "../dom";
import { share, type Shared } from "../layout";
import type { Place } from "../sankey/zoom";
import baseCss from "../styles/base.css";
import compareCss from "../styles/compare.css";
import { applyTheme, readTheme } from "../theme";
import type { CompareColumn, CompareData, CompareSelection, Selection, Shown, ZoomMode } from "../types";
import { ColumnView } from "./column";
import { beamsOf, counterparts, numbersOf, samePaths, type LinkedItems } from "./link";

export interface CompareEvents {
  select?(selection: CompareSelection): void;
  pick?(column: number, position: number | null): void;
  show?(paths: Shown): void; // by their numbers
}

export type CompareInput = Omit<CompareData, "kind" | "id">;

export class Compare {
  private readonly host = element("div", { class: "ra-root ra-compare" });
  private readonly grid = element("div", { class: "ra-compare-grid" });
  private readonly modes: Record<ZoomMode, HTMLButtonElement>;
  private views: ColumnView[] = [];
  private columns: CompareColumn[] = [];
  private pickable = false;
  private selected: CompareSelection = null;
  private zoom: ZoomMode | null = null;
  private asked = "null"; // the `show` last received or told
  private sizes = { text: "", shared: { scale: 1, needed: 0 } as Shared };

  constructor(
    parent: HTMLElement | ShadowRoot,
    private readonly events: CompareEvents,
  ) {
    parent.append(this.host);
    for (const css of [baseCss, compareCss]) adoptStyles(this.host, css);
    this.modes = { together: this.modeButton("together"), apart: this.modeButton("apart") };
    const toggle = element("div", { class: "ra-modes", role: "group", "aria-label": "Zoom and pan" });
    toggle.append("Zoom and pan", this.modes.together, this.modes.apart);
    this.host.append(this.grid, toggle);
  }

  update({ columns, zoom, pickable, show, select }: CompareInput): void {
    applyTheme(this.host, readTheme(this.host));
    this.columns = columns;
    this.pickable = pickable ?? false;
    this.setZoom(this.zoom ?? zoom);
    this.grid.dataset.columns = String(columns.length);
    this.setCount(columns.length);
    const shared = this.sharedSize();
    columns.forEach((column, i) => this.views[i]!.update(column, shared));
    this.showPaths(show ?? null);
    if (select !== undefined) this.selected = select;
    this.refresh();
  }

  /** Shows these paths in all columns, unless it was here that they were chosen. */
  private showPaths(paths: Shown): void {
    const asked = JSON.stringify(paths);
    if (asked === this.asked) return;
    this.asked = asked;
    this.columns.forEach((column, i) => !column.error && this.views[i]!.sankey.follow(beamsOf(paths, column)));
  }

  /** Takes over from the same comparison elsewhere on the page, before the first update. */
  inherit(other: Compare): void {
    this.zoom = other.zoom;
    this.selected = other.selected;
    this.asked = other.asked;
    this.setCount(other.views.length);
    other.views.forEach((view, i) => this.views[i]!.inherit(view));
  }

  private setCount(count: number): void {
    for (const view of this.views.splice(count)) view.destroy();
    while (this.views.length < count) this.views.push(this.newView(this.views.length));
  }

  private newView(at: number): ColumnView {
    return new ColumnView(this.grid, {
      select: (item) => this.select(item && { ...item, column: at }),
      hover: (item) => this.hover(item && { ...item, column: at }),
      zoom: (place) => this.follow(at, place),
      show: (beams) => this.show(at, beams),
      chip: (beam) => {
        const chips = beam === null ? null : [beam];
        this.others(at, (view, same) => view.sankey.set({ hover: same(chips)?.[0] ?? null }));
      },
      pick: (position) => this.pick(at, position),
    });
  }

  private sharedSize(): Shared {
    const pictures = this.columns.flatMap(({ picture, error }) => (picture && !error ? [picture] : []));
    const text = JSON.stringify(pictures);
    if (text !== this.sizes.text && pictures.length > 0) this.sizes = { text, shared: share(pictures) };
    return this.sizes.shared;
  }

  private select(selection: CompareSelection): void {
    this.selected = selection;
    this.refresh();
    this.events.select?.(selection);
  }

  private show(column: number, beams: Shown): void {
    this.others(column, (view, same) => view.sankey.follow(same(beams)));
    const paths = numbersOf(beams, this.columns[column]!);
    this.asked = JSON.stringify(paths);
    this.events.show?.(paths);
  }

  /** A click on a token makes it its column's target, or, where nothing answers, selects it. */
  private pick(column: number, position: number | null): void {
    if (this.pickable || position === null) return this.events.pick?.(column, position);
    const { selected } = this;
    const again = selected?.kind === "token" && selected.column === column && selected.position === position;
    this.select(again ? null : { kind: "token", position, column });
  }

  private refresh(): void {
    const items = this.linked(this.selected);
    this.views.forEach((view, i) => {
      const { column, ...item } = this.selected ?? {};
      if (i !== column || this.selected?.kind === "token") return view.echo(items[i] ?? null);
      view.sankey.mark(item as Selection);
      view.point(null, items[i]!);
    });
  }

  private hover(over: CompareSelection): void {
    const [items, selected] = [this.linked(over), this.linked(this.selected)];
    this.views.forEach((view, i) => view.point(items[i] ?? null, selected[i] ?? null));
  }

  private linked(selection: CompareSelection): (LinkedItems | null)[] {
    const from = selection && this.columns[selection.column];
    return this.columns.map((to) => (from && !to.error ? counterparts(selection, from, to) : null));
  }

  /** Does something to the other columns, which can be asked for the same paths. */
  private others(from: number, act: (view: ColumnView, same: (beams: Shown) => Shown) => void): void {
    this.views.forEach((view, i) => {
      const [source, to] = [this.columns[from], this.columns[i]];
      if (i !== from && source && to && !to.error) act(view, (beams) => samePaths(beams, source, to));
    });
  }

  private follow(from: number, place: Place): void {
    if (this.zoom !== "together") return;
    this.views.forEach((view, i) => i !== from && view.sankey.zoomer.goTo(place));
  }

  private modeButton(mode: ZoomMode): HTMLButtonElement {
    const button = element("button", { type: "button", class: "ra-mode", "data-zoom": mode }, mode);
    button.addEventListener("click", () => this.setZoom(mode));
    return button;
  }

  private setZoom(zoom: ZoomMode): void {
    this.zoom = zoom;
    for (const [name, button] of Object.entries(this.modes))
      button.setAttribute("aria-pressed", String(name === zoom));
  }

  destroy(): void {
    for (const view of this.views) view.destroy();
    this.host.remove();
  }
}
