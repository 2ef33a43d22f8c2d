/** What a saved figure is to be like, and the sizes that follow: pure functions. */

export type FileKind = "svg" | "pdf" | "png";
export type Unit = "mm" | "px";

export interface FigureOptions {
  kind: FileKind;
  width: number;
  unit: Unit;
  dpi: number; // of a PNG whose width is in mm
  letters: number; // pt, of a token's name
  light: boolean; // whatever the page's theme
  rest: boolean; // the band of what is not drawn
  title: boolean;
  legend: boolean;
  layers: boolean; // of each hop
  caption: boolean;
  marks: boolean; // ␣ for a space
}

/** One column of a two-column paper, in the letters of a figure. */
export const USUAL: FigureOptions = {
  ...{ kind: "pdf", width: 84, unit: "mm", dpi: 300, letters: 7, light: true },
  ...{ rest: true, title: true, legend: true, layers: true, caption: true, marks: true },
};

/** Of numbers that are typed: least, greatest. */
export const LIMITS = {
  mm: [20, 1000],
  px: [100, 10000],
  dpi: [36, 2400],
  letters: [3, 40],
} as const satisfies Record<string, readonly [number, number]>;

const DRAWN_LETTERS = 13; // px, of a token's name on the screen
const POINTS = { mm: 72 / 25.4, px: 72 / 96 };
const NARROWEST = 200; // px of drawing, below which no picture is left
const LARGEST_SIDE = 16_000; // px of a PNG, which browsers can still draw

export interface Sizes {
  drawn: number; // px on which the picture is laid out
  points: number; // pt for a px of drawing
}

/** The letters' size decides on how many px the picture is laid out; all of it is then drawn to scale. */
export function sizesOf({ width, unit, letters }: FigureOptions): Sizes {
  const all = width * POINTS[unit];
  const drawn = Math.max(1, Math.round((all * DRAWN_LETTERS) / letters));
  return { drawn, points: all / drawn };
}

/** What is wrong with the options, for people; null: nothing. */
export function complaint(options: FigureOptions): string | null {
  const typed = [
    ["The width", options.width, ...LIMITS[options.unit], options.unit],
    ["The resolution", options.dpi, ...LIMITS.dpi, "dpi"],
    ["The letters' size", options.letters, ...LIMITS.letters, "pt"],
  ] as const;
  for (const [name, value, least, most, unit] of typed)
    if (!(value >= least && value <= most)) return `${name} must be from ${least} to ${most} ${unit}.`;
  if (sizesOf(options).drawn >= NARROWEST) return null;
  const { width, unit, letters } = options;
  return `${width} ${unit} are too narrow for letters of ${letters} pt: widen the figure or use smaller letters.`;
}

/** So wide or high a side of the drawing, in mm. */
export const inMm = (drawn: number, { points }: Sizes) => (drawn * points) / POINTS.mm;

/** Pixels of a PNG with these sides in px of drawing. */
export function pixelsOf(sides: [number, number], options: FigureOptions): [number, number] {
  const { drawn } = sizesOf(options);
  const across = options.unit === "px" ? options.width : (options.width / 25.4) * options.dpi;
  const [width, height] = sides.map((side) => Math.max(1, Math.round((side * across) / drawn))) as [number, number];
  if (Math.max(width, height) <= LARGEST_SIDE) return [width, height];
  throw new Error(`A PNG of ${width} × ${height} px is more than a browser draws: lower width or resolution, or save a PDF.`);
}

/** Pixels to the metre, which a PNG says of itself. */
export const perMetre = ({ unit, dpi }: FigureOptions) => (unit === "mm" ? dpi : 96) / 0.0254;
