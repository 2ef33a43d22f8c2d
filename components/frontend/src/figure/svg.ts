/**
 * A drawing as plain SVG 1.1 in which everything is resolved (colours, fonts, line widths, halos), so that
 * it opens alike in a browser, in Inkscape and in print. Title and a legend of the shown beams go along.
 */
import { svgElement } from "../dom";
import type { Colouring } from "../layout/sides";
import type { Fill } from "../sankey/ink";
import type { Theme } from "../theme";
import type { Picture } from "../types";
import { inMm, sizesOf, type FigureOptions } from "./options";
import { foot, heading, type Words } from "./words";

export interface Around {
  words: Words;
  theme: Theme;
  options: FigureOptions;
  by: Colouring;
  zoom: number; // px of drawing for a px of the layout
}

export function svgOf(svg: SVGSVGElement, picture: Picture, beams: Fill[], around: Around) {
  const { words, theme, options, zoom, by } = around;
  const [width, height] = [svg.clientWidth, svg.clientHeight];
  const over = heading(options.title ? words : { ...words, title: "", subtitle: "" }, width, theme);
  const under = foot(beams, picture, words.caption, width, theme, { ...options, by });
  const total = over.height + height + under.height;
  const root = svgElement(
    "svg",
    { version: "1.1", ...printed(width, total, options), viewBox: `0 0 ${width} ${total}` },
    ...(words.title ? [svgElement("title", {}, words.title)] : []),
    svgElement("rect", { width, height: total, fill: theme.background }),
    svgElement("g", { class: "ra-over", "font-family": theme.font }, ...over.draw(0)),
    svgElement("g", { transform: `translate(0,${over.height})` }, ...resolved(svg, zoom, theme.font)),
    svgElement("g", { class: "ra-under", "font-family": theme.font }, ...under.draw(over.height + height)),
  );
  return { root, width, height: total };
}

/** The size on paper. */
function printed(width: number, height: number, options: FigureOptions) {
  const sizes = sizesOf(options);
  const mm = (side: number) => `${round(inMm(side, sizes))}mm`;
  if (options.unit === "mm") return { width: mm(width), height: mm(height) };
  return { width: options.width, height: round((height * options.width) / width) };
}

const round = (value: number) => Math.round(value * 1000) / 1000;

/** The drawing's own elements, without what is hidden and what only a live picture needs. */
function resolved(svg: SVGSVGElement, zoom: number, font: string): Element[] {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  for (const one of copy.querySelectorAll<SVGElement>("*")) {
    if (one.style.display === "none" || one.getAttribute("display") === "none") one.remove();
  }
  for (const one of copy.querySelectorAll<SVGElement>("*")) plain(one, zoom);
  for (const one of copy.querySelectorAll("text")) {
    one.setAttribute("font-family", font);
    underlay(one);
  }
  return Array.from(copy.children);
}

const LIVE = ["tabindex", "role", "style", "paint-order", "vector-effect"];

function plain(one: SVGElement, zoom: number): void {
  const label = one.getAttribute("aria-label");
  if (label && one.classList.contains("ra-node")) one.prepend(svgElement("title", {}, label));
  const width = one.style.strokeWidth || one.getAttribute("stroke-width");
  // A width that does not scale is that of the screen, and stands inside the zoom.
  if (width && one.getAttribute("vector-effect")) one.setAttribute("stroke-width", String(Number(width) / zoom));
  for (const name of one.getAttributeNames()) if (name.startsWith("aria-")) one.removeAttribute(name);
  for (const name of LIVE) one.removeAttribute(name);
}

/** A halo is the same text under the text, in outlines. */
function underlay(label: SVGTextElement): void {
  if (!label.getAttribute("stroke")) return;
  const halo = label.cloneNode(true) as SVGTextElement;
  const colour = label.getAttribute("stroke")!;
  for (const one of [halo, ...halo.querySelectorAll("tspan")]) one.setAttribute("fill", colour);
  halo.setAttribute("class", "ra-halo");
  label.before(halo);
  for (const name of ["stroke", "stroke-width", "stroke-linejoin"]) label.removeAttribute(name);
}
