/** A trace as a page: facts, tokens, picture, beams, details. */
import { afterFirstPaint, element } from "../dom";
import { createSankey, type Sankey } from "../sankey";
import { TokenStrip } from "../strip";
import type { Theme } from "../theme";
import type { Data, PageData, Selection, Shown } from "../types";
import { createBeamTable, type BeamTable } from "./beams";
import { details } from "./details";
import { predictions } from "./predictions";
import { sectionOf } from "./section";
import { dress, Head, type Sheet } from "./sheet";

const LONG = 200; // tokens, which fill the strip
const FULL_STRIP = 175; // px, with its legend

export class TracePage implements Sheet {
  private readonly head = new Head();
  private readonly tokenPlace = element("div");
  private readonly picturePlace = element("div", { class: "ra-picture" });
  private readonly details = element("section", { class: "ra-details", "aria-live": "polite" });
  private readonly sections = element("div");
  private readonly footer = element("footer", { class: "ra-footer" });
  private readonly sankey: Sankey;
  private readonly tokens: TokenStrip;
  private readonly table: BeamTable;
  private data: PageData | null = null;

  constructor(private readonly host: HTMLElement) {
    this.table = createBeamTable((shown) => this.sankey.show(shown));
    const beams = element("section", {}, element("h2", {}, "Paths"), this.table.element);
    const columns = element("div", { class: "ra-columns" }, beams, this.details);
    host.append(...this.head.elements, this.tokenPlace, this.picturePlace, columns, this.sections, this.footer);
    this.tokens = new TokenStrip(this.tokenPlace, {});
    this.sankey = createSankey(this.picturePlace, {
      select: (selection) => this.showDetails(selection),
      show: (shown) => this.table.setShown(shown),
    });
  }

  update(given: Data): void {
    const data = given as PageData;
    this.data = data;
    const theme = dress(this.host);
    this.head.update(data);
    const { picture, caption, name, prompt } = data;
    this.sankey.update({ picture, show: null, caption, title: name, subtitle: prompt });
    this.drawRest(data, theme);
    this.footer.textContent = data.version;
  }

  /** Tokens and tables. Of a long text the picture comes first, and room is kept for the tokens above it. */
  private drawRest({ strip, target, picture, sections }: PageData, theme: Theme): void {
    const draw = () => {
      this.tokens.update({ strip, target });
      this.tokenPlace.style.minHeight = "";
      this.table.setPicture(picture, theme);
      this.table.setShown(this.sankey.state.shown);
      this.showDetails(this.sankey.state.selection);
      this.sections.replaceChildren(...sections.map(sectionOf));
    };
    if (strip.labels.length < LONG || this.tokens.isDrawn) return draw();
    this.tokenPlace.style.minHeight = `${FULL_STRIP}px`;
    afterFirstPaint(draw);
  }

  redraw(): void {
    if (this.data) this.update(this.data);
  }

  private showDetails(selection: Selection): void {
    if (!this.data) return;
    const { picture } = this.data;
    const predicted = selection === null && this.data.prediction;
    this.details.replaceChildren(
      element("h2", {}, predicted ? "Predicted there" : "Selected"),
      predicted ? predictions(predicted) : details(selection, picture),
    );
    this.tokens.follow(pathOf(this.data, selection));
  }

  destroy(): void {
    this.sankey.destroy();
    this.tokens.destroy();
  }
}

/** The positions of the selected node or link; without one, of the best beam. */
function pathOf({ picture }: PageData, selection: Selection): number[] {
  const best: Shown | string[] = picture.beams[0]?.nodes ?? [];
  const link = selection?.kind === "link" ? [selection.source, selection.target] : best;
  const ids = selection?.kind === "node" ? [selection.id] : link;
  return picture.nodes.filter(({ id }) => (ids as string[]).includes(id)).map(({ position }) => position);
}
