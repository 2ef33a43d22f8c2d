/**
 * The fonts of a PDF, which holds them: who takes papers asks for that. Arimo is as wide as Helvetica, for which
 * the picture is laid out; of its letters there are those that a PDF's WinAnsiEncoding has (ISO 32000-1, 9.6.3, 9.8).
 */
import bold from "../../../fonts/bold.ttf";
import regular from "../../../fonts/regular.ttf";
import type { PdfFile } from "./file";
import { FIRST, LAST, letterOf } from "./letters";
import { factsOf } from "./truetype";

const FONTS = [
  { name: "REGULR+Arimo-Regular", packed: regular, stem: 80 },
  { name: "BOLDRA+Arimo-Bold", packed: bold, stem: 140 },
];
const CAPITAL = 688; // thousandths of an em, as the cap height of both
const PLAIN_LETTERS = 32; // the descriptor's flag

/** Puts both into the file; the numbers of the regular one and of the bold one. */
export async function addFonts(file: PdfFile): Promise<number[]> {
  const numbers: number[] = [];
  for (const { name, packed, stem } of FONTS) {
    const font = Uint8Array.from(atob(packed), (byte) => byte.charCodeAt(0));
    const { box, ascent, descent, widthOf } = factsOf(font);
    const stream = await file.addStream(`/Length1 ${font.length}`, font);
    const sizes = `/Ascent ${ascent} /Descent ${descent} /CapHeight ${CAPITAL} /ItalicAngle 0 /StemV ${stem}`;
    const kind = `/Type /FontDescriptor /FontName /${name} /Flags ${PLAIN_LETTERS} /FontBBox [${box.join(" ")}]`;
    const descriptor = file.add(`<< ${kind} ${sizes} /FontFile2 ${stream} 0 R >>`);
    const widths = Array.from({ length: LAST - FIRST + 1 }, (_, i) => widthOf(letterOf(FIRST + i)));
    const codes = `/FirstChar ${FIRST} /LastChar ${LAST} /Widths [${widths.join(" ")}] /Encoding /WinAnsiEncoding`;
    const entries = `/Type /Font /Subtype /TrueType /BaseFont /${name} ${codes}`;
    numbers.push(file.add(`<< ${entries} /FontDescriptor ${descriptor} 0 R >>`));
  }
  return numbers;
}
