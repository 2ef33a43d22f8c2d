/** The beams as a table; a row filters the picture to its beam, and once more to all. */
import { element } from "../dom";
import { describeBeam, number, pathText, percent } from "../format";
import { swatch } from "../sankey/legend";
import type { Theme } from "../theme";
import type { Picture, Shown } from "../types";

const LONGEST = 24; // tokens of a path; the rest is in its title

export interface BeamTable {
  element: HTMLElement;
  setPicture(picture: Picture, theme: Theme): void;
  setShown(shown: Shown): void;
}

export function createBeamTable(show: (shown: Shown) => void): BeamTable {
  const body = element("tbody");
  const head = element("thead");
  const table = element(
    "table",
    { role: "grid", "aria-label": "Paths" },
    head,
    body,
  );
  let shownNow: Shown = null;
  const pick = (row: Element | null) => {
    if (!row) return;
    const beam = Number((row as HTMLElement).dataset.beam);
    show(shownNow?.length === 1 && shownNow[0] === beam ? null : [beam]);
  };
  body.addEventListener("click", (event) => pick((event.target as Element).closest("tr")));
  body.addEventListener("keydown", (event) => press(event, body, pick));
  return {
    element: element("div", { class: "ra-scroll" }, table),
    setPicture(picture, theme) {
      head.replaceChildren(header(picture));
      body.replaceChildren(...picture.beams.map((_, i) => row(i, picture, theme)));
    },
    setShown(shown) {
      shownNow = shown;
      for (const one of Array.from(body.rows)) {
        one.setAttribute("aria-selected", String(shown?.includes(Number(one.dataset.beam)) ?? false));
      }
    },
  };
}

const NUMBERS = { network: ["Mass"], token: ["Mass", "Hops"], layer: ["Score", "Share", "Hops"] };

/** Routes all have a hop a layer, and are ranked by their share of the mass, as token paths are. */
function header({ graph }: Picture): HTMLElement {
  const numbers = NUMBERS[graph];
  return element(
    "tr",
    {},
    element("th", { scope: "col" }, "Rank"),
    ...numbers.map((name) => element("th", { class: "ra-number", scope: "col" }, name)),
    element("th", { scope: "col" }, "Path"),
  );
}

function row(index: number, picture: Picture, theme: Theme): HTMLElement {
  const beam = picture.beams[index]!;
  const told = { Mass: percent(beam.share), Share: percent(beam.share), Score: number(beam.score), Hops: String(beam.hops) };
  const numbers = NUMBERS[picture.graph].map((name) => told[name as keyof typeof told]);
  const made = element("tr", {
    "data-beam": index,
    tabindex: index === 0 ? 0 : -1,
    "aria-selected": "false",
  });
  made.setAttribute("aria-label", describeBeam(beam, picture));
  made.append(
    element("td", {}, swatch(index, picture, theme)),
    ...numbers.map((text) => element("td", { class: "ra-number" }, text)),
    element(
      "td",
      {},
      element("bdi", { dir: "ltr", title: pathText(beam, picture) }, pathText(beam, picture, LONGEST)),
    ),
  );
  return made;
}

function press(event: KeyboardEvent, body: HTMLTableSectionElement, pick: (row: Element) => void): void {
  const here = (event.target as Element).closest("tr");
  if (!here) return;
  const rows = Array.from(body.rows);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === "Enter" || event.key === " ") pick(here);
  else if (step) {
    const next = rows[rows.indexOf(here) + step];
    if (!next) return;
    here.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  } else return;
  event.preventDefault();
}
