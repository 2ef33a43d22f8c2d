/** One column: its name, its tokens and its picture, or the error that stands in their place. */
import { element } from "../dom";
import type { Shared } from "../layout";
import { createSankey, type Sankey } from "../sankey";
import { TokenStrip } from "../strip";
import type { CompareColumn, Item, Shown } from "../types";
import type { Place } from "../sankey/zoom";
import type { LinkedItems } from "./link";

export interface ColumnEvents {
  select(item: Item | null): void;
  hover(item: Item | null): void;
  zoom(place: Place): void;
  show(beams: Shown): void;
  chip(beam: number | null): void;
  pick(position: number | null): void; // null: the target is not this column's own any more
}

export class ColumnView {
  readonly element = element("section", { class: "ra-column" });
  readonly sankey: Sankey;
  private readonly tokens: TokenStrip;
  private readonly title = element("h3", { class: "ra-column-title" });
  private readonly subtitle = element("div", { class: "ra-column-subtitle" });
  private readonly strip = element("div", { class: "ra-column-strip" });
  private readonly picture = element("div", { class: "ra-column-picture" });
  private readonly error = element("div", { class: "ra-column-error", role: "alert" });

  constructor(
    parent: HTMLElement,
    private readonly events: ColumnEvents,
  ) {
    parent.append(this.element); // first: style sheets are adopted where an element stands
    const head = element("header", {}, this.title, this.subtitle);
    this.element.append(head, this.strip, this.picture, this.error);
    this.tokens = new TokenStrip(this.strip, {
      pick: events.pick,
      hover: (position) => events.hover(position === null ? null : { kind: "token", position }),
    });
    this.sankey = createSankey(this.picture, {
      select: (selection) => events.select(selection),
      hover: (selection) => events.hover(selection),
      zoom: (place) => events.zoom(place),
      show: (beams) => events.show(beams),
      chip: (beam) => events.chip(beam),
    });
  }

  update(column: CompareColumn, shared: Shared): void {
    const { title, subtitle, reference, own, error, picture, strip, target, caption } = column;
    this.element.setAttribute("aria-label", title);
    this.title.replaceChildren(element("bdi", {}, title));
    if (reference) this.title.append(element("span", { class: "ra-reference" }, "reference"));
    if (own) this.title.append(this.giveBack(reference ?? false));
    this.subtitle.textContent = subtitle ?? "";
    this.error.hidden = !error;
    this.error.textContent = error ?? "";
    this.strip.hidden = !strip || Boolean(error);
    this.picture.hidden = !picture || Boolean(error);
    if (error) return;
    const path = [...new Set(picture?.nodes.map(({ position }) => position))];
    if (strip) this.tokens.update({ strip, target: target ?? -1, path });
    if (picture) this.sankey.update({ picture, show: null, ...{ caption, shared, title, subtitle } });
  }

  private giveBack(reference: boolean): HTMLElement {
    const words = reference ? "picked target" : "own target";
    const what = reference ? "Trace from the prompt's end again" : "Match the reference's target again";
    const button = element("button", { type: "button", class: "ra-own", title: what }, `${words} \u00d7`);
    button.setAttribute("aria-label", `${words}: ${what}`);
    button.addEventListener("click", () => this.events.pick(null));
    return button;
  }

  /** What corresponds to a selection; null: there is none. */
  echo(items: LinkedItems | null): void {
    this.sankey.echo(items);
    this.tokens.echo(items?.positions ?? []);
  }

  /** What corresponds to what is under the pointer; null: what is selected comes back. */
  point(items: LinkedItems | null, selected: LinkedItems | null): void {
    this.sankey.point(items);
    this.tokens.echo((items ?? selected)?.positions ?? []);
  }

  inherit(other: ColumnView): void {
    this.sankey.inherit(other.sankey);
  }

  destroy(): void {
    this.tokens.destroy();
    this.sankey.destroy();
    this.element.remove();
  }
}
