/**
 * A text of a figure in a PDF. Each piece stands where the browser has it, so that neither the alignment
 * nor a font that is a little wider moves anything. Text with letters that the fonts lack is painted by
 * the browser, finely enough for print, and keeps its words for search and copying.
 */
import type { Page } from "./figure";
import { num, textString } from "./file";
import { hexOf, linesAt, piecesOf, type Piece } from "./letters";
import { inks, styleOf, type Style } from "./pen";

const FINE = 600 / 72; // px of a painted text for a pt
const LINE = 0.075; // em: how thick drawn marks are
const RAISED = { size: 0.62, by: 0.33 }; // of the size
const ABOVE = 1.1; // em of a painted text over and under the base line
const BELOW = 0.45;

export async function writeText(text: SVGTextElement, style: Style, page: Page): Promise<void> {
  if (!text.textContent?.trim()) return;
  const pieces = piecesOf(text.textContent);
  if (pieces) writePieces(text, pieces, style, page);
  else if (!text.classList.contains("ra-halo")) await writePainted(text, style, page);
}

function writePieces(text: SVGTextElement, pieces: Piece[], style: Style, page: Page): void {
  const spans = spansOf(text, style);
  for (const piece of pieces) {
    const { x, y } = text.getStartPositionOfChar(piece.at);
    const own = spans.findLast(({ from }) => from <= piece.at)!.style;
    page.content.push("q", page.resources.opacity(own.opacity, own.opacity));
    if (piece.kind === "shape") {
      const width = text.getSubStringLength(piece.at, 1);
      const halo = own.stroke === "none" ? 0 : own.strokeWidth;
      page.content.push(`${inks(own.fill)} RG ${num(LINE * own.size + halo)} w 1 J`);
      page.content.push(linesAt(piece.lines, x, y, width, own.size), "S");
    } else page.content.push(letters(piece, x, y, own));
    page.content.push("Q");
  }
}

function letters({ kind, codes }: Exclude<Piece, { kind: "shape" }>, x: number, y: number, own: Style): string {
  const raised = kind === "raised";
  const size = own.size * (raised ? RAISED.size : 1);
  const base = y - (raised ? RAISED.by * own.size : 0);
  const lined = own.stroke !== "none";
  const ink = `${inks(own.fill)} rg${lined ? ` ${inks(own.stroke)} RG ${num(own.strokeWidth)} w` : ""}`;
  const place = `1 0 0 -1 ${num(x)} ${num(base)} Tm`;
  return `BT ${ink} /F${Number(own.bold)} ${num(size)} Tf ${lined ? 2 : 0} Tr ${place} ${hexOf(codes)} Tj ET`;
}

/** Where each part of the text begins that has a colour of its own. */
function spansOf(text: SVGTextElement, style: Style): { from: number; style: Style }[] {
  let from = 0;
  return Array.from(text.childNodes, (child) => {
    const span = { from, style: child instanceof Element ? styleOf(child, style) : style };
    from += child.textContent?.length ?? 0;
    return span;
  });
}

async function writePainted(text: SVGTextElement, style: Style, page: Page): Promise<void> {
  const box = text.getBBox();
  const base = Number(text.getAttribute("y") ?? 0) + Number.parseFloat(text.getAttribute("dy") ?? "0") * style.size;
  const [width, height] = [box.width + 2, (ABOVE + BELOW) * style.size];
  const canvas = document.createElement("canvas");
  const scale = FINE * page.points;
  [canvas.width, canvas.height] = [Math.ceil(width * scale), Math.ceil(height * scale)];
  const brush = canvas.getContext("2d")!;
  brush.scale(canvas.width / width, canvas.height / height);
  brush.font = `${style.bold ? 700 : 400} ${style.size}px ${getComputedStyle(text).fontFamily}`;
  brush.fillStyle = style.fill;
  brush.fillText(text.textContent!, 1, ABOVE * style.size);
  const name = await imageOf(brush.getImageData(0, 0, canvas.width, canvas.height), page);
  const place = `${num(width)} 0 0 ${num(-height)} ${num(box.x - 1)} ${num(base + BELOW * style.size)} cm`;
  page.content.push(`/Span << /ActualText ${textString(text.textContent!)} >> BDC q`);
  page.content.push(page.resources.opacity(style.opacity, style.opacity), place, `/${name} Do Q EMC`);
}

function imageOf({ data, width, height }: ImageData, { resources }: Page): Promise<string> {
  const [colours, alphas] = [new Uint8Array(width * height * 3), new Uint8Array(width * height)];
  for (let i = 0; i < alphas.length; i++) {
    colours.set(data.subarray(4 * i, 4 * i + 3), 3 * i);
    alphas[i] = data[4 * i + 3]!;
  }
  return resources.image(width, height, colours, alphas);
}
