/** A section of a page without its pictures: heading, words, table, bars and matrices. */
import { element } from "../dom";
import type { ReportSection } from "../types";
import { barsOf, matrixOf, tableOf } from "./charts";

export function sectionOf({ heading, text, table, bars, matrices }: ReportSection): HTMLElement {
  const made = element("section", {}, element("h2", {}, heading));
  if (text) made.append(element("p", { class: "ra-text" }, text));
  if (table) made.append(tableOf(table, heading));
  if (bars?.length) made.append(barsOf(bars));
  if (matrices) made.append(...matrices.map(matrixOf));
  return made;
}
