/** The stand-alone page: facts, tokens, picture, beams, details. */
import { adoptStyles, element } from "../dom";
import { createSankey, type Sankey } from "../sankey";
import pageCss from "../styles/page.css";
import { applyTheme, readTheme } from "../theme";
import { TokenStrip } from "../strip";
import type { PageData, Selection, Shown } from "../types";
import { createBeamTable, type BeamTable } from "./beams";
import { details } from "./details";

export interface Page {
  update(data: PageData): void;
  destroy(): void;
}

export function createPage(parent: HTMLElement | ShadowRoot): Page {
  const host = element("div", { class: "ra-root ra-page" });
  parent.append(host);
  adoptStyles(host, pageCss);
  const view = new PageView(host);
  const scheme = matchMedia("(prefers-color-scheme: dark)");
  const recolour = () => view.redraw();
  scheme.addEventListener("change", recolour);
  return {
    update: (data) => view.update(data),
    destroy() {
      scheme.removeEventListener("change", recolour);
      view.destroy();
      host.remove();
    },
  };
}

class PageView {
  private readonly title = element("h1");
  private readonly facts = element("dl", { class: "ra-facts" });
  private readonly tokenPlace = element("div");
  private readonly picturePlace = element("div", { class: "ra-picture" });
  private readonly details = element("section", { class: "ra-details", "aria-live": "polite" });
  private readonly footer = element("footer", { class: "ra-footer" });
  private readonly sankey: Sankey;
  private readonly tokens: TokenStrip;
  private readonly table: BeamTable;
  private data: PageData | null = null;

  constructor(private readonly host: HTMLElement) {
    this.table = createBeamTable((shown) => this.sankey.show(shown));
    const beams = element("section", {}, element("h2", {}, "Beams"), this.table.element);
    const columns = element("div", { class: "ra-columns" }, beams, this.details);
    host.append(this.title, this.facts, this.tokenPlace, this.picturePlace, columns, this.footer);
    this.tokens = new TokenStrip(this.tokenPlace, {});
    this.sankey = createSankey(this.picturePlace, {
      select: (selection) => this.showDetails(selection),
      show: (shown) => this.table.setShown(shown),
    });
  }

  update(data: PageData): void {
    this.data = data;
    const theme = readTheme(this.host);
    applyTheme(this.host, theme);
    document.documentElement.style.background = theme.background;
    document.title = data.title;
    this.title.textContent = data.title;
    this.facts.replaceChildren(...data.facts.map(([name, value]) => fact(name, value)));
    this.tokens.update({ strip: data.strip, target: data.target, path: pathOf(data, null) });
    this.table.setPicture(data.picture, theme);
    this.sankey.update({ picture: data.picture, show: null, caption: data.caption });
    this.showDetails(this.sankey.state.selection);
    this.footer.textContent = `Reverse Attention ${data.version}`;
  }

  redraw(): void {
    if (this.data) this.update(this.data);
    this.table.setShown(this.sankey.state.shown);
  }

  private showDetails(selection: Selection): void {
    if (!this.data) return;
    const { strip, target, picture } = this.data;
    this.details.replaceChildren(element("h2", {}, "Selected"), details(selection, picture));
    this.tokens.update({ strip, target, path: pathOf(this.data, selection) });
  }

  destroy(): void {
    this.sankey.destroy();
    this.tokens.destroy();
  }
}

function fact(name: string, value: string): HTMLElement {
  return element("div", {}, element("dt", {}, name), element("dd", {}, value));
}

/** The positions of the selected node or link; without one, of the best beam. */
function pathOf({ picture }: PageData, selection: Selection): number[] {
  const best: Shown | string[] = picture.beams[0]?.nodes ?? [];
  const link = selection?.kind === "link" ? [selection.source, selection.target] : best;
  const ids = selection?.kind === "node" ? [selection.id] : link;
  return picture.nodes.filter(({ id }) => (ids as string[]).includes(id)).map(({ position }) => position);
}
