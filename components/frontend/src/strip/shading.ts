/** What the tokens' colours and marks mean: scales, legend, and the note on each token. */
import { interpolateRgb } from "d3-interpolate";
import { element } from "../dom";
import { isolated, number, percent } from "../format";
import type { Theme } from "../theme";
import type { Mark, Strip, StripShade } from "../types";

/** Two hues that colour-blind readers tell apart; light enough (dark enough) for the text on them. */
const HUES = {
  influence: { light: "#86c1ea", dark: "#2c6a9a" },
  surprise: { light: "#f3b65c", dark: "#8a560d" },
} as const;

const MARKS: Record<Mark, string> = { changed: "changed", inserted: "inserted", deleted: "deleted" };

/** Gives each value, 0 to 1, the shade behind its token; the text stays readable on it. */
export function shader(name: StripShade["name"], theme: Theme): (value: number) => string {
  const shade = interpolateRgb(theme.secondary, HUES[name][theme.dark ? "dark" : "light"]);
  return (value) => shade(Math.max(0, Math.min(1, value)));
}

const inUnit = ({ name }: StripShade, value: number): string =>
  name === "surprise" ? `${number(value)} bits` : percent(value);

/** `␣lazy · position 7 · id 1201 · influence 31 % · changed`. */
export function noteOf({ labels, ids, shade, marks }: Strip, at: number, position: number): string {
  const value = shade?.values[at];
  const known = shade && value != null;
  const facts = [
    `position ${position}`,
    ...(ids?.[at] == null ? [] : [`id ${ids![at]}`]),
    ...(known ? [`${shade.name} ${shade.largest ? inUnit(shade, value * shade.largest) : number(value)}`] : []),
    ...(marks?.[at] ? [MARKS[marks[at]]] : []),
  ];
  return [isolated(labels[at]!), ...facts].join(" \u00b7 ");
}

/** What is needed to read the strip, and nothing that it does not show. */
export function legendOf(strip: Strip, theme: Theme): HTMLElement[] {
  const marks = Object.keys(MARKS).filter((mark) => strip.marks?.includes(mark as Mark));
  return [
    ...(strip.shade ? [scaleOf(strip.shade, theme)] : []),
    ...(strip.generated != null && strip.generated < endOf(strip)
      ? [sample("generated", { class: "ra-generated" })]
      : []),
    ...(strip.template?.length ? [sample("chat template", { class: "ra-template" })] : []),
    ...marks.map((mark) => sample(mark, { "data-mark": mark })),
  ];
}

const endOf = ({ ranges, labels }: Strip) => ranges?.at(-1) ?? labels.length;

/** The position of each entry. */
export function positionsOf({ labels, ranges }: Strip): number[] {
  const all: number[] = [];
  const bounds = ranges ?? [0, labels.length];
  for (let i = 0; i < bounds.length; i += 2) {
    for (let position = bounds[i]!; position < bounds[i + 1]!; position++) all.push(position);
  }
  return all;
}

function scaleOf(shade: StripShade, theme: Theme): HTMLElement {
  const bar = element("span", { class: "ra-scale", "aria-hidden": "true" });
  const [none, most] = [0, 1].map(shader(shade.name, theme));
  bar.style.background = `linear-gradient(to right, ${none}, ${most})`;
  const top = shade.largest ? inUnit(shade, shade.largest) : "most";
  return element("span", { class: "ra-legend-item" }, `${shade.name} 0`, bar, top);
}

function sample(name: string, attributes: Record<string, string>): HTMLElement {
  const box = element("span", { ...attributes, "aria-hidden": "true" }, "\u00a0\u00a0");
  box.classList.add("ra-token-box", "ra-sample");
  return element("span", { class: "ra-legend-item" }, box, name);
}
