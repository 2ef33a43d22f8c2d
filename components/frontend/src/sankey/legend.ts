/** The beams as chips: rank, score, path. Each one switches its beam on and off. */
import { element, roveWithin } from "../dom";
import { describeBeam, pathText, worth } from "../format";
import { luminance, type Theme } from "../theme";
import type { Picture, Shown } from "../types";
import { inkOf } from "./ink";

const FEW = 6; // so many chips show their path as well

export interface LegendEvents {
  toggle(beam: number): void;
  all(): void;
  hover(beam: number | null): void;
}

export interface Legend {
  element: HTMLElement;
  setPicture(picture: Picture, theme: Theme): void;
  setShown(shown: Shown): void;
}

export function createLegend(events: LegendEvents): Legend {
  const row = element("div", { class: "ra-legend", role: "toolbar", "aria-label": "Paths" });
  roveWithin(row);
  const all = element("button", { type: "button", class: "ra-all", title: "Show all paths" }, "All");
  all.addEventListener("click", () => events.all());
  let chips: HTMLButtonElement[] = [];
  return {
    element: row,
    setPicture(picture, theme) {
      const { beams } = picture;
      chips = beams.map((_, i) => chip(i, picture, theme, events));
      const focused = Array.from(row.children).findIndex((one) => one.matches(":focus"));
      row.replaceChildren(...(beams.length > 1 ? [all] : []), ...chips);
      Array.from(row.children).forEach(
        (one, i) => ((one as HTMLElement).tabIndex = i === Math.max(0, focused) ? 0 : -1),
      );
      if (focused >= 0) (row.children[focused] as HTMLElement | undefined)?.focus();
    },
    setShown(shown) {
      all.setAttribute("aria-pressed", String(shown === null));
      chips.forEach((one, i) => {
        one.setAttribute("aria-pressed", String(shown?.includes(i) ?? false));
        one.classList.toggle("ra-off", shown !== null && !shown.includes(i));
      });
    },
  };
}

function chip(index: number, picture: Picture, theme: Theme, events: LegendEvents): HTMLButtonElement {
  const beam = picture.beams[index]!;
  const description = describeBeam(beam, picture);
  const button = element(
    "button",
    { type: "button", class: "ra-chip", "data-beam": index, title: description, "aria-label": description },
    swatch(index, picture, theme),
    element("span", { class: "ra-score" }, picture.parts ? beam.text : worth(beam, picture)),
  );
  if (picture.beams.length <= FEW && !picture.parts)
    button.append(element("bdi", { class: "ra-chip-path", dir: "ltr" }, pathText(beam, picture, 12)));
  button.addEventListener("click", () => events.toggle(index));
  button.addEventListener("pointerenter", () => events.hover(index));
  button.addEventListener("pointerleave", () => events.hover(null));
  return button;
}

/** A beam's rank on its colour, striped as in the picture. */
export function swatch(index: number, picture: Picture, theme: Theme): HTMLElement {
  const { colour, pattern } = inkOf(index, picture, theme);
  const rank = picture.parts ? "" : String(picture.beams[index]!.rank);
  const mark = element("span", { class: "ra-swatch", "data-pattern": pattern }, rank);
  mark.style.setProperty("--ra-beam", colour);
  mark.style.color = luminance(colour) > 0.3 ? "#10131a" : "#ffffff";
  return mark;
}
