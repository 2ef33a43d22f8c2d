/** Saves what is seen as an SVG or PNG file: background, fonts and a legend of the shown beams go along. */
import { number, pathText } from "../format";
import type { Theme } from "../theme";
import type { Picture } from "../types";
import { keyColours } from "./key";
import type { FileKind } from "./toolbar";

const SVG_NS = "http://www.w3.org/2000/svg";
const LINE = 18;
const PAD = 16;
const PNG_SCALE = 2;

/** A beam and how it is filled in the picture. */
export type Fill = [beam: number, fill: string];

export interface Exported {
  markup: string;
  width: number;
  height: number;
}

export function exportSvg(
  svg: SVGSVGElement,
  picture: Picture,
  beams: Fill[],
  caption: string,
  theme: Theme,
): Exported {
  const [width, height] = [svg.clientWidth, svg.clientHeight];
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.querySelectorAll<SVGElement>("*").forEach(clean);
  const total = height + PAD + (beams.length + 1) * LINE + PAD / 2;
  for (const name of ["class", "style", "tabindex"]) copy.removeAttribute(name);
  for (const [name, value] of Object.entries({
    xmlns: SVG_NS,
    width,
    height: total,
    viewBox: `0 0 ${width} ${total}`,
  })) {
    copy.setAttribute(name, String(value));
  }
  copy.prepend(rect(0, 0, width, total, theme.background));
  copy.append(...legend(beams, picture, height + PAD, width, theme));
  const foot = total - PAD / 2 - 4;
  copy.append(text(caption, PAD, foot, 11, theme.muted, theme), ...positionKey(picture, width, foot, theme));
  return { markup: new XMLSerializer().serializeToString(copy), width, height: total };
}

/** Leaves out what is hidden and what only the live picture needs; names the nodes. */
function clean(one: SVGElement): void {
  if (one.style.display === "none" || one.getAttribute("display") === "none") return one.remove();
  const label = one.getAttribute("aria-label");
  if (label && one.classList.contains("ra-node")) {
    const title = document.createElementNS(SVG_NS, "title");
    title.textContent = label;
    one.prepend(title);
  }
  for (const name of ["tabindex", "role", "aria-label", "aria-pressed", "aria-hidden", "style"])
    one.removeAttribute(name);
}

function legend(beams: Fill[], picture: Picture, top: number, width: number, theme: Theme): SVGElement[] {
  return beams.flatMap(([index, fill], i) => {
    const y = top + i * LINE;
    const beam = picture.beams[index]!;
    const words = picture.parts ? beam.text : `${beam.rank}\u2003${number(beam.score)}\u2003${pathText(beam, picture)}`;
    const longest = Math.floor((width - 3 * PAD) / 6.2);
    const shown = words.length > longest ? `${words.slice(0, longest - 1)}\u2026` : words;
    return [rect(PAD, y, 12, 12, fill), text(shown, PAD + 20, y + 10, 11.5, theme.text, theme)];
  });
}

/** The colours of the positions, right-aligned. */
function positionKey(picture: Picture, width: number, y: number, theme: Theme): SVGElement[] {
  const { colours, last } = keyColours(picture, theme.dark);
  if (last === 0) return [];
  const start = width - PAD - 8 * String(last).length - colours.length * 7;
  const name = text("position 0", start - 6, y, 11, theme.muted, theme);
  name.setAttribute("text-anchor", "end");
  const strip = colours.map((colour, i) => rect(start + i * 7, y - 8, 7.2, 8, colour));
  return [name, ...strip, text(String(last), start + colours.length * 7 + 6, y, 11, theme.muted, theme)];
}

function rect(x: number, y: number, width: number, height: number, fill: string): SVGElement {
  const made = document.createElementNS(SVG_NS, "rect");
  for (const [name, value] of Object.entries({ x, y, width, height, fill }))
    made.setAttribute(name, String(value));
  return made;
}

function text(content: string, x: number, y: number, size: number, fill: string, theme: Theme): SVGElement {
  const made = document.createElementNS(SVG_NS, "text");
  const attributes = { x, y, fill, "font-size": size, "font-family": theme.font };
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.textContent = content;
  return made;
}

export async function save(exported: Exported, kind: FileKind, name: string): Promise<void> {
  const vector = new Blob([exported.markup], { type: "image/svg+xml" });
  const blob = kind === "svg" ? vector : await toPng(vector, exported);
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = `${name}.${kind}`;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

async function toPng(vector: Blob, { width, height }: Exported): Promise<Blob> {
  const url = URL.createObjectURL(vector);
  const image = new Image(width, height);
  image.src = url;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * PNG_SCALE;
  canvas.height = height * PNG_SCALE;
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(url);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture is too large for a PNG"))));
  });
}
