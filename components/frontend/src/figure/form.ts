/** The fields of the save dialog. */
import { element } from "../dom";
import type { Picture } from "../types";
import { LIMITS, type FigureOptions, type FileKind, type Unit } from "./options";

export interface Form {
  element: HTMLFormElement;
  options(): FigureOptions;
}

const KINDS: [FileKind, string][] = [
  ["pdf", "PDF"],
  ["svg", "SVG"],
  ["png", "PNG"],
];

type Switch = "title" | "legend" | "layers" | "rest" | "caption" | "marks" | "light";

/** What can be left out, and whether the picture has it. */
const SWITCHES: [Switch, string, (picture: Picture, dark: boolean) => boolean][] = [
  ["title", "Title", () => true],
  ["legend", "Legend", () => true],
  ["layers", "Layers of each hop", ({ links }) => links.some(({ layers }) => layers)],
  ["rest", "Band of other paths", ({ other }) => (other?.share ?? 0) > 0],
  ["caption", "What it can claim", () => true],
  ["marks", "␣ for spaces", () => true],
  ["light", "On white", (_, dark) => dark],
];

export function createForm(picture: Picture, dark: boolean, from: FigureOptions, changed: () => void): Form {
  const kinds = radios("kind", "Format", KINDS, from.kind);
  const width = numberField("width", "Width", from.width, LIMITS[from.unit]);
  const unit = element("select", { "aria-label": "Unit of the width", name: "unit" });
  for (const name of ["mm", "px"]) unit.append(element("option", { selected: name === from.unit }, name));
  unit.value = from.unit;
  width.row.append(unit);
  const dpi = numberField("dpi", "Resolution", from.dpi, LIMITS.dpi, "dpi");
  const letters = numberField("letters", "Letters", from.letters, LIMITS.letters, "pt");
  const has = SWITCHES.filter(([, , belongs]) => belongs(picture, dark));
  const boxes = has.map(([name, text]) => [name, checkbox(name, text, from[name])] as const);
  const switches = element("div", { class: "ra-switches" }, ...boxes.map(([, { label }]) => label));
  const form = element("form", { class: "ra-form" }, kinds.group, width.row, dpi.row, letters.row, switches);
  const options = (): FigureOptions => ({
    ...from,
    kind: kinds.chosen(),
    unit: unit.value as Unit,
    ...{ width: width.value(), dpi: dpi.value(), letters: letters.value() },
    ...Object.fromEntries(boxes.map(([name, { input }]) => [name, input.checked])),
  });
  const showDpi = () => (dpi.row.hidden = kinds.chosen() !== "png" || unit.value !== "mm");
  form.noValidate = true; // the dialog says what is wrong
  form.addEventListener("input", () => (showDpi(), changed()));
  showDpi();
  return { element: form, options };
}

function radios<T extends string>(name: string, title: string, choices: [T, string][], chosen: T) {
  const group = element("fieldset", { class: "ra-radios" }, element("legend", {}, title));
  for (const [value, text] of choices) {
    const input = element("input", { type: "radio", name, value });
    input.checked = value === chosen;
    group.append(element("label", {}, input, text));
  }
  return { group, chosen: () => group.querySelector<HTMLInputElement>("input:checked")!.value as T };
}

type Typed = "width" | "dpi" | "letters";

function numberField(name: Typed, title: string, value: number, [min, max]: readonly [number, number], unit = "") {
  const told = unit ? `${title}, ${unit}` : title;
  const input = element("input", { type: "number", value, min, max, step: "any", name, "aria-label": told });
  const row = element("div", { class: "ra-field" }, element("span", {}, title), input, unit);
  return { row, value: () => input.valueAsNumber };
}

function checkbox(name: string, text: string, checked: boolean) {
  const input = element("input", { type: "checkbox", name });
  input.checked = checked;
  return { label: element("label", {}, input, text), input };
}
