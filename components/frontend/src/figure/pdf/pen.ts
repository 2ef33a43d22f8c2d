/** What a page of a PDF is drawn with: the resources that its content names. */
import { rgb } from "d3-color";
import { num, type Bytes, type PdfFile } from "./file";

/** What an element inherits from those around it. */
export interface Style {
  fill: string;
  fillOpacity: number;
  stroke: string;
  strokeOpacity: number;
  strokeWidth: number;
  opacity: number; // of all groups around it together
  size: number; // px of font
  bold: boolean;
  dashes: string;
}

export const PLAIN: Style = {
  ...{ fill: "#000000", fillOpacity: 1, stroke: "none", strokeOpacity: 1, strokeWidth: 1 },
  ...{ opacity: 1, size: 13, bold: false, dashes: "" },
};

const NUMBERS = {
  "fill-opacity": "fillOpacity",
  "stroke-opacity": "strokeOpacity",
  "stroke-width": "strokeWidth",
  "font-size": "size",
} as const;

export function styleOf(one: Element, around: Style): Style {
  const style = { ...around };
  for (const [name, key] of Object.entries(NUMBERS)) {
    const value = one.getAttribute(name);
    if (value !== null) style[key] = Number(value);
  }
  style.fill = one.getAttribute("fill") ?? style.fill;
  style.stroke = one.getAttribute("stroke") ?? style.stroke;
  style.dashes = one.getAttribute("stroke-dasharray") ?? style.dashes;
  style.bold = one.hasAttribute("font-weight") ? one.getAttribute("font-weight") === "700" : style.bold;
  style.opacity *= Number(one.getAttribute("opacity") ?? 1);
  return style;
}

/** `r g b` from 0 to 1. */
export function inks(colour: string): string {
  const { r, g, b } = rgb(colour);
  return [r, g, b].map((part) => num(part / 255)).join(" ");
}

export type Matrix = [number, number, number, number, number, number];

/** First `inner`, then `outer`. */
export function times([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [
    ...([a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D] as const),
    ...([e * A + f * C + E, e * B + f * D + F] as const),
  ];
}

/** Names each resource once. */
export class Resources {
  private readonly states = new Map<string, string>(); // entries of an ExtGState, by name
  private readonly objects = { XObject: [] as number[], Pattern: [] as number[] };

  constructor(private readonly file: PdfFile) {}

  /** The operator that sets how opaque fills and lines are. */
  opacity(fill: number, stroke: number): string {
    const entries = `/ca ${num(fill)} /CA ${num(stroke)}`;
    if (!this.states.has(entries)) this.states.set(entries, `G${this.states.size}`);
    return `/${this.states.get(entries)} gs`;
  }

  /** A picture with its own opacity; gives its name. */
  async image(width: number, height: number, colours: Bytes, alphas: Bytes): Promise<string> {
    const shape = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8`;
    const mask = await this.file.addStream(`${shape} /ColorSpace /DeviceGray`, alphas);
    const image = await this.file.addStream(`${shape} /ColorSpace /DeviceRGB /SMask ${mask} 0 R`, colours);
    return `X${this.objects.XObject.push(image) - 1}`;
  }

  /** A tile of this side that repeats; gives the pattern's name. */
  async pattern(side: number, matrix: Matrix, content: string): Promise<string> {
    const box = `/BBox [0 0 ${num(side)} ${num(side)}] /XStep ${num(side)} /YStep ${num(side)}`;
    const kind = "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1";
    const entries = `${kind} ${box} /Matrix [${matrix.map(num).join(" ")}] /Resources << ${this.stateEntries()} >>`;
    return `P${this.objects.Pattern.push(await this.file.addStream(entries, new TextEncoder().encode(content))) - 1}`;
  }

  private stateEntries(): string {
    const all = [...this.states].map(([entries, name]) => `/${name} << ${entries} >>`);
    return `/ExtGState << ${all.join(" ")} >>`;
  }

  /** The page's dictionary of resources; the fonts by the numbers of their objects. */
  dictionary(fonts: number[]): string {
    const named = (letter: string, numbers: number[]) => numbers.map((n, i) => `/${letter}${i} ${n} 0 R`).join(" ");
    return [
      `<< ${this.stateEntries()}`,
      `/Font << ${named("F", fonts)} >>`,
      `/XObject << ${named("X", this.objects.XObject)} >> /Pattern << ${named("P", this.objects.Pattern)} >> >>`,
    ].join(" ");
  }
}
