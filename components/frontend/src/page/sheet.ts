/** What stand-alone pages share: the host, its head, and light and dark. */
import { adoptStyles, element } from "../dom";
import type { View } from "../mount";
import pageCss from "../styles/page.css";
import { applyTheme, readTheme, type Theme } from "../theme";
import type { Data } from "../types";

export interface Sheet {
  update(data: Data): void;
  redraw(): void; // in other colours
  destroy(): void;
}

export function mountSheet(parent: HTMLElement | ShadowRoot, make: (host: HTMLElement) => Sheet): View {
  const host = element("div", { class: "ra-root ra-page" });
  parent.append(host);
  adoptStyles(host, pageCss);
  const sheet = make(host);
  const scheme = matchMedia("(prefers-color-scheme: dark)");
  const recolour = () => sheet.redraw();
  scheme.addEventListener("change", recolour);
  return {
    update: (data) => sheet.update(data),
    destroy() {
      scheme.removeEventListener("change", recolour);
      sheet.destroy();
      host.remove();
    },
  };
}

/** Reads the theme for a sheet and hands it to the sheet and to what is around it. */
export function dress(host: HTMLElement): Theme {
  const theme = readTheme(host);
  applyTheme(host, theme);
  document.documentElement.style.background = theme.background;
  return theme;
}

/** Title and facts. */
export class Head {
  private readonly title = element("h1");
  private readonly facts = element("dl", { class: "ra-facts" });
  readonly elements = [this.title, this.facts];

  update({ title, facts }: { title: string; facts: [string, string][] }): void {
    document.title = title;
    this.title.textContent = title;
    this.facts.replaceChildren(...facts.map(([name, value]) => fact(name, value)));
  }
}

function fact(name: string, value: string): HTMLElement {
  return element("div", {}, element("dt", {}, name), element("dd", {}, value));
}
