/** What the nodes' colours mean: a strip from the first to the last position of the picture. */
import { nodeColour } from "../colours";
import { element } from "../dom";
import type { Colouring } from "../layout/sides";
import type { Theme } from "../theme";
import type { Picture, Side } from "../types";
import { sideColour } from "./ink";

/** What ribbons are coloured by. */
export const SIDES: Record<Colouring, readonly Side[]> = {
  paths: [],
  sides: ["for", "against"],
  effect: ["half", "tenth", "little", "nothing", "helps"],
};

const NAMES: Record<Side, string> = {
  ...{ for: "for the answer", against: "against it" },
  half: "cut, at least half is lost",
  tenth: "a tenth",
  little: "2 %",
  nothing: "next to nothing",
  helps: "cutting helps",
};

/** What a side is called. */
export const sideName = (side: Side) => NAMES[side];

function sideKey(side: Side, theme: Theme): (HTMLElement | string)[] {
  const mark = element("span", { class: "ra-key-side", "aria-hidden": "true" });
  mark.style.background = sideColour(side, theme);
  return [mark, element("span", {}, sideName(side))];
}

const STEPS = 12;

/** Colours from left to right, and the position at the right end. */
export function keyColours(picture: Picture, dark: boolean): { colours: string[]; last: number } {
  const last = Math.max(0, ...picture.nodes.map(({ position }) => position));
  const colours = Array.from({ length: STEPS }, (_, i) => nodeColour((i / (STEPS - 1)) * last, last, dark));
  return { colours, last };
}

export function drawKey(host: HTMLElement, picture: Picture, theme: Theme, by: Colouring): void {
  const { colours, last } = keyColours(picture, theme.dark);
  const strip = element("span", { class: "ra-key-strip", "aria-hidden": "true" });
  strip.style.background = `linear-gradient(to right, ${colours.join(", ")})`;
  const sides = SIDES[by].flatMap((side) => sideKey(side, theme));
  host.hidden = last === 0 && sides.length === 0;
  host.replaceChildren(...sides, element("span", {}, "position 0"), strip, String(last));
}
