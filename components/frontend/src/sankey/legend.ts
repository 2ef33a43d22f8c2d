/** The beams as chips: rank, score, path. Each one switches its beam on and off. */
import { beamColour, beamPattern } from "../colours";
import { element } from "../dom";
import { describeBeam, number, pathText } from "../format";
import { luminance, type Theme } from "../theme";
import type { Picture, PictureBeam, Shown } from "../types";

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
  const row = element("div", { class: "ra-legend", role: "group", "aria-label": "Beams" });
  const all = element("button", { type: "button", class: "ra-all", title: "Show all beams" }, "All");
  all.addEventListener("click", () => events.all());
  let chips: HTMLButtonElement[] = [];
  return {
    element: row,
    setPicture(picture, theme) {
      const { beams } = picture;
      chips = beams.map((beam, i) => chip(beam, i, theme, beams.length <= FEW ? pathText(beam, picture, 12) : "", events));
      row.replaceChildren(...(beams.length > 1 ? [all] : []), ...chips);
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

function chip(beam: PictureBeam, index: number, theme: Theme, path: string, events: LegendEvents): HTMLButtonElement {
  const description = describeBeam(beam);
  const button = element(
    "button",
    { type: "button", class: "ra-chip", "data-beam": index, title: description, "aria-label": description },
    swatch(beam, index, theme),
    element("span", { class: "ra-score" }, number(beam.score)),
  );
  if (path) button.append(element("bdi", { class: "ra-chip-path" }, path));
  button.addEventListener("click", () => events.toggle(index));
  button.addEventListener("pointerenter", () => events.hover(index));
  button.addEventListener("pointerleave", () => events.hover(null));
  return button;
}

/** A beam's rank on its colour, striped as in the picture. */
export function swatch(beam: PictureBeam, index: number, theme: Theme): HTMLElement {
  const colour = beamColour(index, theme.beams);
  const mark = element("span", { class: "ra-swatch", "data-pattern": beamPattern(index) }, String(beam.rank));
  mark.style.setProperty("--ra-beam", colour);
  mark.style.color = luminance(colour) > 0.3 ? "#10131a" : "#ffffff";
  return mark;
}
