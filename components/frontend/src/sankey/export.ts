/**
 * What is seen as a file: plain SVG 1.1 in which everything is resolved (colours, fonts, line widths,
 * halos), so that it opens alike in a browser, in Inkscape and in print; and that drawn as a PNG. Title
 * and a legend of the shown beams go along.
 */
import { svgElement, uniqueId } from "../dom";
import type { Theme } from "../theme";
import type { Picture } from "../types";
import type { Fill } from "./ink";
import { foot, heading, type Words } from "./words";

/** Fonts that other programs have in place of the page's. */
const FALLBACK = "Arial, Helvetica, sans-serif";

export interface Exported {
  markup: string;
  width: number;
  height: number;
}

export function exportSvg(
  svg: SVGSVGElement,
  picture: Picture,
  beams: Fill[],
  words: Words,
  theme: Theme,
  zoom: number,
): Exported {
  const [width, height] = [svg.clientWidth, svg.clientHeight];
  const font = fontOf(theme);
  const [over, under] = [heading(words, width, theme), foot(beams, picture, words.caption, width, theme)];
  const total = over.height + height + under.height;
  const clip = uniqueId("ra-clip");
  const view = svgElement("g", { "clip-path": `url(#${clip})` }, ...resolved(svg, zoom, font));
  const root = svgElement(
    "svg",
    { version: "1.1", width, height: total, viewBox: `0 0 ${width} ${total}` },
    ...(words.title ? [svgElement("title", {}, words.title)] : []),
    svgElement("defs", {}, svgElement("clipPath", { id: clip }, svgElement("rect", { width, height }))),
    svgElement("rect", { width, height: total, fill: theme.background }),
    svgElement("g", { class: "ra-over", "font-family": font }, ...over.draw(0)),
    svgElement("g", { transform: `translate(0,${over.height})` }, view),
    svgElement("g", { class: "ra-under", "font-family": font }, ...under.draw(over.height + height)),
  );
  return { markup: new XMLSerializer().serializeToString(root), width, height: total };
}

const fontOf = ({ font }: Theme) => (font.includes("Arial") ? font : `${font}, ${FALLBACK}`);

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
