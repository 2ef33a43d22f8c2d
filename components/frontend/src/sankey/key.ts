/** What the nodes' colours mean: a strip from the first to the last position of the picture. */
import { nodeColour } from "../colours";
import { element } from "../dom";
import type { Theme } from "../theme";
import type { Picture } from "../types";

const STEPS = 12;

/** Colours from left to right, and the position at the right end. */
export function keyColours(picture: Picture, dark: boolean): { colours: string[]; last: number } {
  const last = Math.max(0, ...picture.nodes.map(({ position }) => position));
  const colours = Array.from({ length: STEPS }, (_, i) => nodeColour((i / (STEPS - 1)) * last, last, dark));
  return { colours, last };
}

export function drawKey(host: HTMLElement, picture: Picture, theme: Theme): void {
  const { colours, last } = keyColours(picture, theme.dark);
  const strip = element("span", { class: "ra-key-strip", "aria-hidden": "true" });
  strip.style.background = `linear-gradient(to right, ${colours.join(", ")})`;
  host.hidden = last === 0;
  host.replaceChildren("position 0", strip, String(last));
}
