/** What stands over and under a saved picture: its name, its paths, its colours and what it can claim. */
import { svgElement, textMeasure } from "../dom";
import { pathText, worth } from "../format";
import { shorten, wrap } from "../layout/labels";
import type { Colouring } from "../layout/sides";
import type { Theme } from "../theme";
import { thinInWords } from "../thin";
import type { Picture, Side } from "../types";
import { depth } from "../sankey/depth";
import { sideColour, type Fill } from "../sankey/ink";
import { SIDES, keyColours, sideName } from "../sankey/key";
import { space, stacked, type Tier } from "../sankey/tiers";
import type { FigureOptions } from "./options";

const LINE = 18;
const PAD = 16;
const TITLE = 15; // px of font, as the following
const SMALL = 11.5;
const SMALLEST = 11;

/** The words of a saved file. */
export interface Words {
  title: string;
  subtitle: string;
  caption: string;
}

/** The name of the picture, and the prompt as far as it fits. */
export function heading({ title, subtitle }: Words, width: number, { font, text, muted }: Theme): Tier {
  const measure = textMeasure(font, TITLE);
  const bold = lines(wrap(title, width - 2 * PAD, (part) => measure(part, true)), 22, {
    "font-size": TITLE,
    "font-weight": 700,
    fill: text,
  });
  const plain = textMeasure(font, SMALL);
  const line = subtitle ? [shorten(subtitle, width - 2 * PAD, plain)] : [];
  const under = lines(line, LINE, { "font-size": SMALL, fill: muted });
  return title || subtitle ? stacked([space(PAD / 2), bold, under, space(PAD / 2)]) : space(0);
}

/** Which of the blocks under a picture are wanted. */
export type Under = Pick<FigureOptions, "legend" | "layers" | "caption"> & { by: Colouring };

export function foot(
  beams: Fill[],
  picture: Picture,
  caption: string,
  width: number,
  theme: Theme,
  wanted: Under,
): Tier {
  const measure = textMeasure(theme.font, SMALLEST);
  const small = { "font-size": SMALLEST, fill: theme.muted };
  const shown = new Set(beams.map(([beam]) => beam));
  const thin = lines(wrap(thinInWords(picture, shown), width - 2 * PAD, measure), 15, { ...small, fill: theme.text });
  const claim = lines(wanted.caption ? wrap(caption, width - 2 * PAD, measure) : [], 15, small);
  const key = wanted.legend ? positionKey(picture, theme) : space(0);
  const sides = wanted.legend ? sidesLegend(wanted.by, theme) : space(0);
  const layers = wanted.layers ? depth(beams, picture, width, theme) : space(0);
  const own = wanted.by !== "paths" ? beams.map(([beam]): Fill => [beam, "none"]) : beams; // colours are not those of the paths
  const paths = wanted.legend ? legend(own, picture, width, theme) : space(0);
  return stacked([space(PAD), layers, space(layers.height && PAD), sides, paths, key, thin, claim, space(PAD / 2)]);
}

function lines(texts: string[], height: number, attributes: Record<string, string | number>): Tier {
  return {
    height: texts.length * height,
    draw: (top) =>
      texts.map((one, i) => svgElement("text", { x: PAD, y: top + i * height + 14, ...attributes }, one)),
  };
}

/** Rank, worth and path of each, one under the other. */
function legend(beams: Fill[], picture: Picture, width: number, theme: Theme): Tier {
  const measure = textMeasure(theme.font, SMALL);
  const rows = beams.map(([index]) => cellsOf(index, picture));
  const widths = [0, 1].map((i) => Math.max(...rows.map((cells) => measure(cells[i] ?? "") + SMALL)));
  const starts = [PAD + 20, PAD + 20 + widths[0]!, PAD + 20 + widths[0]! + widths[1]!];
  const words = (text: string, i: number, y: number) => {
    const [x, fitting] = [starts[i]!, shorten(text, width - PAD - starts[i]!, measure)];
    return svgElement("text", { x, y: y + 10, "font-size": SMALL, fill: theme.text }, fitting);
  };
  const row = ([, fill]: Fill, cells: string[], y: number) => [
    svgElement("rect", { x: PAD, y, width: 12, height: 12, fill }),
    ...cells.map((text, i) => words(text, i, y)),
  ];
  return {
    height: beams.length * LINE,
    draw: (top) => beams.flatMap((beam, i) => row(beam, rows[i]!, top + i * LINE)),
  };
}

function cellsOf(index: number, picture: Picture): string[] {
  const beam = picture.beams[index]!;
  return picture.parts ? [beam.text] : [String(beam.rank), worth(beam, picture), pathText(beam, picture, 60)];
}

function sidesLegend(by: Colouring, theme: Theme): Tier {
  const row = (side: Side, y: number) => [
    svgElement("rect", { x: PAD, y, width: 12, height: 12, fill: sideColour(side, theme) }),
    svgElement("text", { x: PAD + 20, y: y + 10, "font-size": SMALL, fill: theme.text }, sideName(side)),
  ];
  return { height: SIDES[by].length * LINE, draw: (top) => SIDES[by].flatMap((side, i) => row(side, top + i * LINE)) };
}

/** The colours of the positions. */
function positionKey(picture: Picture, { dark, font, muted }: Theme): Tier {
  const { colours, last } = keyColours(picture, dark);
  if (last === 0) return space(0);
  const name = "position 0";
  const start = PAD + textMeasure(font, SMALLEST)(name) + 8;
  const end = start + colours.length * 7 + 6;
  const small = { "font-size": SMALLEST, fill: muted };
  return {
    height: LINE + 4,
    draw: (top) => [
      svgElement("text", { x: PAD, y: top + 12, ...small }, name),
      ...colours.map((fill, i) =>
        svgElement("rect", { x: start + i * 7, y: top + 4, width: 7.2, height: 8, fill }),
      ),
      svgElement("text", { x: end, y: top + 12, ...small }, String(last)),
    ],
  };
}
