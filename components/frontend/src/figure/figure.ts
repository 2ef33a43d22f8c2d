/**
 * A figure: the picture laid out anew for a page of paper, off screen.
 *
 * 1. Width and letters decide on how many px it is laid out; the whole picture, as high as it needs.
 * 2. It is drawn as on the screen, in the figure's theme and font.
 * 3. The drawing is resolved into plain SVG (svg.ts), with title, legend and claim around it.
 *
 * The element stands in the document until `done`: a PDF asks the browser where each letter stands.
 */
import { adoptStyles, afterFirstPaint, element } from "../dom";
import type { Shared } from "../layout";
import { Drawing } from "../sankey/drawing";
import { fillOf, type Fill } from "../sankey/ink";
import { buildScaffold } from "../sankey/scaffold";
import { emphasisOf, type State } from "../sankey/state";
import { Zoomer } from "../sankey/zoom";
import baseCss from "../styles/base.css";
import sankeyCss from "../styles/sankey.css";
import { applyTheme, paperTheme, type Theme } from "../theme";
import { asAsked } from "./asked";
import { sizesOf, type FigureOptions } from "./options";
import { svgOf } from "./svg";
import type { Words } from "./words";

const TALLEST = 1400; // px of drawing

/** What is seen: the picture as it is filtered and selected, and the words that belong to it. */
export interface Seen {
  state: State;
  words: Words;
  theme: Theme;
  shared: Shared | undefined;
}

export interface Figure {
  root: SVGSVGElement;
  width: number; // px of drawing, as the height
  height: number;
  unnamed: number; // tokens whose name has no room
  done(): void;
}

export async function figureOf(place: Node, seen: Seen, options: FigureOptions): Promise<Figure> {
  const theme = paperTheme(seen.theme, options.light);
  const host = element("div", { class: "ra-root ra-off-screen", "aria-hidden": "true" });
  host.style.width = `${sizesOf(options).drawn}px`;
  place.appendChild(host);
  for (const css of [baseCss, sankeyCss]) adoptStyles(host, css);
  applyTheme(host, theme);
  const state = { ...seen.state, picture: asAsked(seen.state.picture, options), hover: null };
  const drawing = drawn(host, state, theme, seen.shared);
  await new Promise<void>(afterFirstPaint); // as its nodes are described
  const fills = [...emphasisOf(state).shown].map(
    (beam): Fill => [beam, fillOf(beam, state.picture, theme, drawing.patternId)],
  );
  const { root, width, height } = svgOf(host.querySelector("svg.ra-sankey")!, state.picture, fills, {
    ...{ words: seen.words, theme, options },
    by: state.by,
    zoom: drawing.layout!.scale,
  });
  const named = host.querySelectorAll(".ra-labels > g").length;
  const unnamed = new Set(drawing.nodes.data().map(({ node }) => node.position)).size - named;
  host.replaceChildren(root);
  return { root, width, height, unnamed: Math.max(0, unnamed), done: () => host.remove() };
}

function drawn(host: HTMLElement, state: State, theme: Theme, shared: Shared | undefined): Drawing {
  const parts = buildScaffold(host);
  const drawing = new Drawing(parts, new Zoomer(parts.svg, () => undefined));
  drawing.draw({ picture: state.picture, theme, whole: true, shared, tallest: TALLEST }, state, false);
  return drawing;
}
