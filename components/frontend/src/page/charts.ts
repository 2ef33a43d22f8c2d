/** Tables, signed bars and matrices of a report. Colours come from the sheet, so that they follow the theme. */
import { element } from "../dom";
import type { Bar, Matrix, ReportSection } from "../types";

export function tableOf({ columns, numbers, rows }: NonNullable<ReportSection["table"]>, name: string): HTMLElement {
  const head = columns.map((column, i) => heading(column, numbers[i] ? "ra-number" : null));
  const body = rows.map((row) => element("tr", {}, ...row.map((text, i) => cell(text, numbers[i] ?? false))));
  return plainTable(name, head, body);
}

/** Gains to the right and losses to the left of one line, on one scale. */
export function barsOf(bars: Bar[]): HTMLElement {
  const name = "Change of influence, in percentage points";
  const largest = Math.max(...bars.map(({ value }) => Math.abs(value)));
  const body = bars.map(({ label, value, text }) => {
    const bar = element("div", { class: `ra-bar ${value > 0 ? "ra-gained" : "ra-lost"}` });
    bar.style.width = `${(50 * Math.abs(value)) / largest}%`;
    return element("tr", {}, cell(label), element("td", { class: "ra-bars" }, bar), cell(text, true));
  });
  return plainTable(name, [heading("Influence"), heading("lost, gained", "ra-bars"), heading("points", "ra-number")], body);
}

export function matrixOf({ name, columns, cells, shades }: Matrix): HTMLElement {
  const body = cells.map((row, i) =>
    element("tr", {}, heading(columns[i]!, null, "row"), ...row.map((text, j) => shaded(text, shades[i]![j]!))),
  );
  return plainTable(name, [heading(name), ...columns.map((column) => heading(column, "ra-number"))], body);
}

function shaded(text: string, shade: number | null): HTMLElement {
  const made = cell(text, true);
  if (shade !== null) made.style.setProperty("--ra-shade", `${Math.round(45 * shade)}%`);
  return made;
}

function plainTable(name: string, head: HTMLElement[], body: HTMLElement[]): HTMLElement {
  const parts = [element("thead", {}, element("tr", {}, ...head)), element("tbody", {}, ...body)];
  return element("div", { class: "ra-scroll" }, element("table", { class: "ra-plain", "aria-label": name }, ...parts));
}

const heading = (text: string, kind: string | null = null, scope = "col") =>
  element("th", { scope, class: kind }, text);

const cell = (text: string, isNumber = false) =>
  element("td", { class: isNumber ? "ra-number" : null }, text);
