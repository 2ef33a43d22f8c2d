/**
 * Draws strands as SVG areas. Here and in nodes.ts colours and sizes are written as attributes, not in
 * a style sheet, so that the picture can be saved as a file that stands alone.
 */
import type { Selection as D3Selection } from "d3-selection";
import { svgElement } from "../dom";
import type { Layout, PlacedStrand } from "../layout";
import type { Theme } from "../theme";
import { thinOf } from "../thin";
import type { Picture } from "../types";
import { fillOf, inkOf, sideColour } from "./ink";

export type Group = D3Selection<SVGGElement, unknown, null, undefined>;
export type Ribbons = D3Selection<SVGPathElement, PlacedStrand, SVGGElement, unknown>;

const RIBBON_OPACITY = 0.86;
export const CASING = 0.9;
const ARC_OPACITY = 0.5; // runs against the others, behind them
const THIN_OPACITY = 0.42; // carries next to nothing

/**
 * A thin casing keeps neighbours and crossings apart. It grows with the zoom: to keep its width, a browser
 * would have to measure every ribbon anew at every move. What all ribbons share is said once.
 */
export function drawRibbons(
  group: Group,
  layout: Layout,
  picture: Picture,
  theme: Theme,
  patternId: string,
): (strands: PlacedStrand[]) => Ribbons {
  group
    .attr("fill-opacity", RIBBON_OPACITY)
    .attr("stroke", theme.background)
    .attr("stroke-width", layout.pitch < 12 ? 0 : CASING)
    .attr("stroke-linejoin", "round")
    .attr("paint-order", "stroke")
    .selectAll("path")
    .remove();
  const thin = new Set(thinOf(picture, picture.beams.keys()));
  const plain = once(({ beam, side }) => {
    const fill = side ? sideColour(side, theme) : fillOf(beam, picture, theme, patternId);
    const opacity = thin.has(beam) ? THIN_OPACITY : null;
    const marks = { "data-beam": beam, "data-side": side, "data-shown": true, fill, "fill-opacity": opacity };
    return svgElement("path", { class: "ra-ribbon", ...marks });
  });
  return (strands) =>
    group
      .selectAll<SVGPathElement, PlacedStrand>("path")
      .data(strands, ({ link, beam, side }) => `${link.source}>${link.target} ${beam} ${side}`)
      .join((enter) => enter.append((strand) => newRibbon(plain(strand), strand)))
      .order();
}

/** One element for each beam and side, made when it is first asked for. */
function once(make: (strand: PlacedStrand) => SVGPathElement): (strand: PlacedStrand) => SVGPathElement {
  const known = new Map<string, SVGPathElement>();
  return (strand) => {
    const key = `${strand.beam} ${strand.side}`;
    const made = known.get(key) ?? make(strand);
    known.set(key, made);
    return made;
  };
}

function newRibbon(plain: SVGPathElement, { path, span }: PlacedStrand): SVGPathElement {
  const made = plain.cloneNode() as SVGPathElement;
  made.setAttribute("d", path);
  if (span < 1) made.setAttribute("fill-opacity", String(ARC_OPACITY));
  return made;
}

/** Stripes for the beams past eight, whose hues come again, and for what is lost. */
export function drawPatterns(defs: SVGDefsElement, picture: Picture, theme: Theme, patternId: string): void {
  const patterns = picture.beams
    .map((_, beam) => ({ beam, ...inkOf(beam, picture, theme) }))
    .filter(({ pattern }) => pattern > 0)
    .map(({ beam, colour: fill, pattern: kind }) => {
      const length = [0, 10, 5, 18][kind]!;
      const size = { width: length, height: length, patternUnits: "userSpaceOnUse" };
      return svgElement(
        "pattern",
        { id: `${patternId}-${beam}`, ...size, patternTransform: "skewX(-30)" },
        svgElement("rect", { width: length, height: length, fill, opacity: 0.45 }),
        svgElement("rect", { width: length * 0.6, height: length, fill }),
      );
    });
  defs.replaceChildren(...patterns);
}
