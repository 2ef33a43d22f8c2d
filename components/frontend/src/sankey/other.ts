/** Draws the band of the routes that are not drawn one by one: muted, behind, with its share. */
import type { ZoomTransform } from "d3-zoom";
import { percent } from "../format";
import type { Layout } from "../layout";
import type { Theme } from "../theme";
import type { Other } from "../types";
import { DIMMED } from "./emphasis";
import type { Group } from "./ribbons";

const OPACITY = 0.15;
const FONT = 12; // px
const INSET = 10; // px from the band's left end to its name

export function drawOther(group: Group, layout: Layout, other: Other | undefined, theme: Theme): void {
  const band = layout.other;
  const bands = band && other ? [band] : [];
  const share = other ? other.share / other.total : 0;
  group
    .selectAll("rect")
    .data(bands)
    .join("rect")
    .attr("class", "ra-other")
    .attr("data-share", share)
    .attr("x", ({ x0 }) => x0)
    .attr("y", ({ y0 }) => y0)
    .attr("width", ({ x0, x1 }) => x1 - x0)
    .attr("height", ({ y0, y1 }) => y1 - y0)
    .attr("fill", theme.muted)
    .attr("fill-opacity", OPACITY)
    .attr("stroke", ({ cut }) => (cut ? theme.muted : null))
    .attr("stroke-opacity", OPACITY * 3)
    .attr("stroke-dasharray", "5 4"); // a broken edge: not to scale
  group
    .selectAll("text")
    .data(bands)
    .join("text")
    .attr("y", ({ y0, y1 }) => (y1 - y0 < FONT ? y1 + FONT / 2 - 1 : (y0 + y1) / 2)) // below a thin band
    .attr("dy", "0.35em")
    .attr("font-family", theme.font)
    .attr("fill", theme.text)
    .text(({ cut }) => `other ${layout.rows ? "routes" : "paths"} ${percent(share)}${cut ? ", not to scale" : ""}`);
}

/** Keeps the name at its size on the screen. */
export function placeOther(group: Group, { other: band }: Layout, { k }: ZoomTransform): void {
  group
    .select("text")
    .attr("font-size", FONT / k)
    .attr("x", (band?.x0 ?? 0) + INSET / k);
}

/** Beside a selection the rest steps back. */
export function dimOther(group: Group, dimmed: boolean): void {
  group.attr("opacity", dimmed ? DIMMED * 3 : 1);
}
