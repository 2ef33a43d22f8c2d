/**
 * What is seen as a file: plain SVG 1.1 in which everything is resolved (colours, fonts, line widths,
 * halos), so that it opens alike in a browser, in Inkscape and in print; and that drawn as a PNG. Title
 * and a legend of the shown beams go along.
 */
import { svgElement, textMeasure, uniqueId } from "../dom";
import { number, pathText } from "../format";
import { shorten } from "../layout/labels";
import type { Theme } from "../theme";
import type { Picture } from "../types";
import { keyColours } from "./key";

const LINE = 18;
const PAD = 16;
const TITLE = 30; // px of height
const SMALL = 11.5; // px of font

/** Fonts that other programs have in place of the page's. */
const FALLBACK = "Arial, Helvetica, sans-serif";

/** A beam and how it is filled in the picture. */
export type Fill = [beam: number, fill: string];

export interface Exported {
  markup: string;
  width: number;
  height: number;
}

interface Words {
  title: string;
  caption: string;
}

export function exportSvg(
  svg: SVGSVGElement,
  picture: Picture,
  beams: Fill[],
  { title, caption }: Words,
  theme: Theme,
  zoom: number,
): Exported {
  const [width, height] = [svg.clientWidth, svg.clientHeight];
  const [top, bottom] = [title ? TITLE : 0, PAD + (beams.length + 1) * LINE + PAD / 2];
  const total = top + height + bottom;
  const font = fontOf(theme);
  const clip = uniqueId("ra-clip");
  const view = svgElement("g", { "clip-path": `url(#${clip})` }, ...resolved(svg, zoom, font));
  const foot = total - PAD / 2 - 4;
  const small = { "font-size": SMALL, "font-family": font };
  const root = svgElement(
    "svg",
    { version: "1.1", width, height: total, viewBox: `0 0 ${width} ${total}` },
    ...(title ? [svgElement("title", {}, title)] : []),
    svgElement("defs", {}, svgElement("clipPath", { id: clip }, svgElement("rect", { width, height }))),
    svgElement("rect", { width, height: total, fill: theme.background }),
    ...(title
      ? [text(title, { ...small, x: PAD, y: 21, "font-size": 15, "font-weight": 700, fill: theme.text })]
      : []),
    svgElement("g", { transform: `translate(0,${top})` }, view),
    svgElement("g", small, ...legend(beams, picture, top + height + PAD, width, theme)),
    svgElement("g", { ...small, "font-size": 11 }, ...positionKey(picture, width, foot, theme)),
    text(caption, { ...small, "font-size": 11, x: PAD, y: foot, fill: theme.muted }),
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

function legend(beams: Fill[], picture: Picture, top: number, width: number, theme: Theme): SVGElement[] {
  const measure = textMeasure(theme.font, SMALL);
  return beams.flatMap(([index, fill], i) => {
    const beam = picture.beams[index]!;
    const words = picture.parts
      ? beam.text
      : `${beam.rank}\u2003${number(beam.score)}\u2003${pathText(beam, picture, 60)}`;
    const y = top + i * LINE;
    return [
      svgElement("rect", { x: PAD, y, width: 12, height: 12, fill }),
      text(shorten(words, width - 3 * PAD, measure), { x: PAD + 20, y: y + 10, fill: theme.text }),
    ];
  });
}

/** The colours of the positions, right-aligned. */
function positionKey(picture: Picture, width: number, y: number, theme: Theme): SVGElement[] {
  const { colours, last } = keyColours(picture, theme.dark);
  if (last === 0) return [];
  const start = width - PAD - 8 * String(last).length - colours.length * 7;
  const fill = theme.muted;
  const strip = colours.map((colour, i) =>
    svgElement("rect", { x: start + i * 7, y: y - 8, width: 7.2, height: 8, fill: colour }),
  );
  const name = text("position 0", { x: start - 6, y, fill, "text-anchor": "end" });
  return [name, ...strip, text(String(last), { x: start + colours.length * 7 + 6, y, fill })];
}

function text(content: string, attributes: Record<string, string | number>): SVGTextElement {
  return svgElement("text", attributes, content);
}
