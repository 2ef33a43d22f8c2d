/** What the nodes' colours mean: a strip from the first to the last position of the picture. */
import { nodeColour } from "../colours";
import { element } from "../dom";
import type { Theme } from "../theme";
import type { Picture, Side } from "../types";
import { sideColour } from "./ink";

export const SIDES = ["for", "against"] as const;

/** What a side is called. */
export const sideName = (side: Side) => (side === "for" ? "for the answer" : "against it");

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

export function drawKey(host: HTMLElement, picture: Picture, theme: Theme, sides: boolean): void {
  const { colours, last } = keyColours(picture, theme.dark);
  const strip = element("span", { class: "ra-key-strip", "aria-hidden": "true" });
  strip.style.background = `linear-gradient(to right, ${colours.join(", ")})`;
  host.hidden = last === 0 && !sides;
  host.replaceChildren(...(sides ? SIDES.flatMap((side) => sideKey(side, theme)) : []), element("span", {}, "position 0"), strip, String(last));
}
