/** A report: sections of words, tables, pictures, and pictures side by side. */
import { Compare } from "../compare";
import { element } from "../dom";
import { createSankey } from "../sankey";
import type { Data, ReportData, ReportSection } from "../types";
import { sectionOf } from "./section";
import { dress, Head, type Sheet } from "./sheet";

interface Drawn {
  update(): void;
  destroy(): void;
}

export class ReportPage implements Sheet {
  private readonly head = new Head();
  private readonly body = element("div");
  private readonly caption = element("p", { class: "ra-report-caption" });
  private readonly footer = element("footer", { class: "ra-footer" });
  private drawn: Drawn[] = [];

  constructor(private readonly host: HTMLElement) {
    host.append(...this.head.elements, this.body, this.caption, this.footer);
  }

  update(data: Data): void {
    const { sections, caption, version, ...head } = data as ReportData;
    dress(this.host);
    this.head.update(head);
    this.destroy();
    this.body.replaceChildren();
    this.drawn = sections.flatMap((section) => this.addSection(section));
    this.redraw();
    this.caption.textContent = caption;
    this.footer.textContent = version;
  }

  redraw(): void {
    dress(this.host);
    for (const one of this.drawn) one.update();
  }

  destroy(): void {
    for (const one of this.drawn) one.destroy();
    this.drawn = [];
  }

  /** Adds a section; returns what in it has to be drawn. */
  private addSection(section: ReportSection): Drawn[] {
    const { heading, compare, picture, caption } = section;
    const place = sectionOf(section);
    this.body.append(place); // first: style sheets are adopted where an element stands
    const drawn: Drawn[] = [];
    if (picture) {
      const sankey = createSankey(place, {});
      const input = { picture, show: null, caption: caption ?? "", title: heading };
      drawn.push({ update: () => sankey.update(input), destroy: () => sankey.destroy() });
    }
    if (compare) {
      const view = new Compare(place, {});
      drawn.push({ update: () => view.update(compare), destroy: () => view.destroy() });
    }
    return drawn;
  }
}
