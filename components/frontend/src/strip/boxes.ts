/** The elements of a strip: token boxes and the words between them. */
import { element, isolated } from "../dom";
import { markParts } from "../format";
import type { Theme } from "../theme";
import type { Strip } from "../types";
import { noteOf } from "./shading";

/** What a strip knows of its tokens, looked up by index. */
export interface Known {
  strip: Strip;
  positions: number[];
  special: Set<number>; // positions
  template: Set<number>;
  theme: Theme;
  shade: ((value: number) => string) | null;
  pickable: boolean;
}

export function box(known: Known, at: number): HTMLElement {
  const { strip, positions, special, template, shade, pickable } = known;
  const position = positions[at]!;
  const made = element("span", {
    class: "ra-token-box",
    "data-position": position,
    title: noteOf(strip, at, position),
    role: pickable ? "option" : "listitem",
    "aria-setsize": positions.length,
    "aria-posinset": at + 1,
  });
  if (special.has(position)) made.classList.add("ra-special");
  if (template.has(position)) made.classList.add("ra-template");
  if (strip.generated != null && position >= strip.generated) made.classList.add("ra-generated");
  const mark = strip.marks?.[at];
  if (mark) made.dataset.mark = mark;
  const value = strip.shade?.values[at] ?? null;
  if (shade && value !== null) made.style.background = shade(value);
  made.append(withMutedMarks(strip.labels[at]!));
  return made;
}

function withMutedMarks(label: string): HTMLElement {
  const whole = isolated("");
  for (const { text, mark } of markParts(label)) {
    whole.append(mark ? element("span", { class: "ra-mark" }, text) : text);
  }
  return whole;
}

/** What stands between two tokens: tokens left out, or where the model went on. */
export function between(words: string, here: boolean): HTMLElement {
  return element("span", { class: here ? "ra-from-here" : "ra-gap", role: "presentation" }, isolated(words));
}
