/** Which way a strip runs: the way its text does, which its first letter says. */
import { startsRightToLeft } from "../format";
import type { Strip } from "../types";
import { positionsOf } from "./shading";

export type Direction = "ltr" | "rtl";

/** Special and template tokens, and code points written out as `⟨U+200F⟩`, are not the text's own letters. */
export function directionOf(strip: Strip): Direction {
  const added = new Set([...strip.special, ...(strip.template ?? [])]);
  const positions = positionsOf(strip);
  const own = strip.labels.filter((_, at) => !added.has(positions[at]!));
  return startsRightToLeft(own.join("").replace(/\u27e8[^\u27e9]*\u27e9/g, "")) ? "rtl" : "ltr";
}
