/** The likeliest tokens at a place; the one that stands there is marked, wherever it ranks. */
import { element, isolated } from "../dom";
import { percent } from "../format";
import type { Prediction } from "../types";

export function predictions({ alternatives, ...here }: Prediction): HTMLElement {
  const ranked = alternatives.map((one, i) => ({ ...one, rank: i + 1 }));
  const all = here.rank > ranked.length ? [...ranked, here] : ranked;
  const rows = all.map(({ rank, token_id, label, probability }) => {
    const isHere = token_id === here.token_id;
    return element(
      "tr",
      { "aria-current": isHere || null },
      element("td", { class: "ra-number" }, String(rank)),
      element("td", {}, isolated(label)),
      element("td", { class: "ra-number" }, percent(probability)),
      element("td", {}, isHere ? "stands here" : ""),
    );
  });
  return element("table", { "aria-label": "The likeliest tokens" }, element("tbody", {}, ...rows));
}
