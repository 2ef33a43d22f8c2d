/** What a PDF says of a font that it holds: the sizes in it, read from its tables (OpenType 1.9, chapter 5). */
import type { Bytes } from "./file";

/** In thousandths of an em. */
export interface FontFacts {
  box: number[]; // around all letters: left, bottom, right, top
  ascent: number;
  descent: number;
  widthOf(letter: string): number;
}

export function factsOf(font: Bytes): FontFacts {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const at = tablesOf(view);
  const [head, hhea, hmtx] = [at("head"), at("hhea"), at("hmtx")];
  const unit = view.getUint16(head + 18);
  const scaled = (value: number) => Math.round((value * 1000) / unit);
  const last = view.getUint16(hhea + 34) - 1; // from there on all are as wide
  return {
    box: [36, 38, 40, 42].map((place) => scaled(view.getInt16(head + place))),
    ascent: scaled(view.getInt16(hhea + 4)),
    descent: scaled(view.getInt16(hhea + 6)),
    widthOf: (letter) => scaled(view.getUint16(hmtx + 4 * Math.min(glyphOf(letter, view, at("cmap")), last))),
  };
}

/** Where a table begins. */
function tablesOf(view: DataView): (tag: string) => number {
  const places = new Map<string, number>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + 16 * i;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((letter) => view.getUint8(entry + letter)));
    places.set(tag, view.getUint32(entry + 8));
  }
  return (tag) => {
    const place = places.get(tag);
    if (place === undefined) throw new Error(`The font has no table ${tag}.`);
    return place;
  };
}

/** The number of a letter's glyph, in the Windows subtable of format 4; 0 is the one for letters that are not there. */
function glyphOf(letter: string, view: DataView, cmap: number): number {
  const code = letter.charCodeAt(0);
  const table = cmap + subtableOf(view, cmap);
  const twice = view.getUint16(table + 6); // bytes of each of the lists below
  const [ends, starts] = [table + 14, table + 16 + twice];
  for (let i = 0; i < twice; i += 2) {
    if (view.getUint16(ends + i) < code) continue;
    const start = view.getUint16(starts + i);
    if (start > code) return 0;
    const delta = view.getUint16(starts + twice + i);
    const range = starts + 2 * twice + i;
    const offset = view.getUint16(range);
    if (offset === 0) return (code + delta) & 0xffff;
    const glyph = view.getUint16(range + offset + 2 * (code - start));
    return glyph && (glyph + delta) & 0xffff;
  }
  return 0;
}

function subtableOf(view: DataView, cmap: number): number {
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const entry = cmap + 4 + 8 * i;
    if (view.getUint16(entry) === 3 && view.getUint16(entry + 2) === 1) return view.getUint32(entry + 4);
  }
  throw new Error("The font has no table of letters for Windows.");
}
