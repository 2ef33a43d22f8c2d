/**
 * A figure as a PDF page of its size, in vectors: walks the plain SVG of svg.ts, which knows groups, paths,
 * rectangles, stripes and texts, and writes each as PDF does (ISO 32000-1, 8.5 and 9.4).
 */
import type { Figure } from "../figure";
import { sizesOf, type FigureOptions } from "../options";
import { PdfFile, num, textString } from "./file";
import { addFonts } from "./fonts";
import { pathOf, rectOf } from "./paths";
import { PLAIN, Resources, inks, styleOf, times, type Matrix, type Style } from "./pen";
import { writeText } from "./text";

/** What is written so far. */
export interface Page {
  content: string[];
  resources: Resources;
  points: number; // pt for a px of drawing
  patterns: Map<string, string>; // of a fill and a place, its name
  root: SVGSVGElement;
}

export async function pdfOf({ root, width, height }: Figure, options: FigureOptions): Promise<Blob> {
  const { points } = sizesOf(options);
  const file = new PdfFile();
  const page: Page = { content: [], resources: new Resources(file), points, patterns: new Map(), root };
  const matrix: Matrix = [points, 0, 0, -points, 0, height * points]; // y runs down, as in SVG
  page.content.push(`${matrix.map(num).join(" ")} cm`, "1 j");
  for (const one of root.children) await write(one, PLAIN, matrix, page);
  const content = await file.addStream("", new TextEncoder().encode(page.content.join("\n")));
  const [pages, leaf] = [file.reserve(), file.reserve()];
  const box = `/MediaBox [0 0 ${num(width * points)} ${num(height * points)}]`;
  file.add(`<< /Type /Pages /Kids [${leaf} 0 R] /Count 1 >>`, pages);
  const resources = page.resources.dictionary(await addFonts(file));
  file.add(`<< /Type /Page /Parent ${pages} 0 R ${box} /Contents ${content} 0 R /Resources ${resources} >>`, leaf);
  const catalogue = file.add(`<< /Type /Catalog /Pages ${pages} 0 R >>`);
  const title = textString(root.querySelector("title")?.textContent ?? "");
  const information = file.add(`<< /Title ${title} /Producer ${textString("Reverse Attention")} >>`);
  return new Blob([file.bytes(catalogue, information)], { type: "application/pdf" });
}

async function write(one: Element, around: Style, matrix: Matrix, page: Page): Promise<void> {
  const style = styleOf(one, around);
  if (one instanceof SVGGElement) return writeGroup(one, style, matrix, page);
  if (one instanceof SVGTextElement) return writeText(one, style, page);
  if (one instanceof SVGPathElement) return paint(pathOf(one.getAttribute("d")!), style, matrix, page);
  if (one instanceof SVGRectElement) return paint(rectangle(one), style, matrix, page);
  if (!SILENT.includes(one.tagName)) throw new Error(`A figure with <${one.tagName}> cannot be written as PDF.`);
}

const SILENT = ["title", "defs"];

async function writeGroup(group: SVGGElement, style: Style, matrix: Matrix, page: Page): Promise<void> {
  const moved = group.transform.baseVal.consolidate()?.matrix;
  const own: Matrix = moved ? [moved.a, moved.b, moved.c, moved.d, moved.e, moved.f] : [1, 0, 0, 1, 0, 0];
  page.content.push("q", `${own.map((part) => part.toFixed(5)).join(" ")} cm`);
  for (const one of group.children) await write(one, style, times(own, matrix), page);
  page.content.push("Q");
}

function rectangle(one: SVGRectElement): string {
  const [x, y, width, height, rx] = ["x", "y", "width", "height", "rx"].map((name) => Number(one.getAttribute(name)));
  return rectOf(x!, y!, width!, height!, rx);
}

async function paint(path: string, style: Style, matrix: Matrix, page: Page): Promise<void> {
  const filled = style.fill !== "none";
  const lined = style.stroke !== "none" && style.strokeWidth > 0;
  const { content, resources } = page;
  content.push("q", resources.opacity(style.opacity * style.fillOpacity, style.opacity * style.strokeOpacity));
  if (filled) content.push(await fillWith(style.fill, matrix, page));
  if (lined) content.push(`${inks(style.stroke)} RG ${num(style.strokeWidth)} w`);
  if (style.dashes) content.push(`[${style.dashes}] 0 d`);
  content.push(path, filled ? (lined ? "B" : "f") : lined ? "S" : "n", "Q");
}

/** The operators that choose a colour, or the stripes that a fill refers to. */
async function fillWith(fill: string, matrix: Matrix, page: Page): Promise<string> {
  const id = /^url\(#(.+)\)$/.exec(fill)?.[1];
  if (!id) return `${inks(fill)} rg`;
  const key = `${id} ${matrix.join(" ")}`;
  if (!page.patterns.has(key)) page.patterns.set(key, await stripes(id, matrix, page));
  return `/Pattern cs /${page.patterns.get(key)} scn`;
}

const SKEW = Math.tan((-30 * Math.PI) / 180); // as drawPatterns has it

async function stripes(id: string, matrix: Matrix, page: Page): Promise<string> {
  const pattern = page.root.querySelector(`#${CSS.escape(id)}`)!;
  const side = Number(pattern.getAttribute("width"));
  const tile = [...pattern.children].map((rect) => {
    const { fill, opacity } = styleOf(rect, PLAIN);
    return `${page.resources.opacity(opacity, 1)} ${inks(fill)} rg ${rectangle(rect as SVGRectElement)} f`;
  });
  return page.resources.pattern(side, times([1, 0, SKEW, 1, 0, 0], matrix), tile.join("\n"));
}
