/**
 * Text for a PDF. The fonts in it have the letters of Western Europe (WinAnsiEncoding, ISO 32000-1, annex D); the
 * marks for white space, arrows and raised digits are drawn here. Other scripts are for the caller to paint.
 */
import { num } from "./file";

/** What code page 1252 has from 0x80 on; a space stands where it has nothing. */
const FROM_80 = "\u20ac \u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152 \u017d  \u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153 \u017e\u0178";
const RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
const ISOLATES = /[\u2068\u2069]/u;
const SPACE = /[\u2003\u2009\u00a0 ]/u;

/** Lines in a box that is as wide as the letter and one em high, from the base line up. */
type Lines = [x: number, y: number][][];
const HEAD: Lines[number] = [[0.66, 0.46], [0.94, 0.3], [0.66, 0.14]];
const SHAPES: Record<string, Lines> = {
  "\u2423": [[[0.1, 0.06], [0.1, -0.12], [0.9, -0.12], [0.9, 0.06]]],
  "\u2192": [[[0.06, 0.3], [0.94, 0.3]], HEAD],
  "\u21b5": [[[0.86, 0.62], [0.86, 0.24], [0.12, 0.24]], [[0.36, 0.42], [0.12, 0.24], [0.36, 0.06]]],
  "\u21e5": [[[0.06, 0.3], [0.8, 0.3]], [[0.56, 0.46], [0.8, 0.3], [0.56, 0.14]], [[0.92, 0.52], [0.92, 0.08]]],
};

/** What stands at one place of the line. */
export type Piece =
  | { kind: "letters"; at: number; codes: number[] }
  | { kind: "raised"; at: number; codes: number[] }
  | { kind: "shape"; at: number; lines: Lines };

/** The pieces of a text, each with the index of its first character; null: there are other letters in it. */
export function piecesOf(text: string): Piece[] | null {
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    if (ISOLATES.test(letter) || SPACE.test(letter)) continue;
    const raised = RAISED.indexOf(letter);
    const code = codeOf(letter);
    if (SHAPES[letter]) pieces.push({ kind: "shape", at, lines: SHAPES[letter] });
    else if (raised >= 0) pieces.push({ kind: "raised", at, codes: [48 + raised] });
    else if (code === null) return null;
    else if (follows(pieces.at(-1), at)) (pieces.at(-1) as { codes: number[] }).codes.push(code);
    else pieces.push({ kind: "letters", at, codes: [code] });
  }
  return pieces;
}

function follows(last: Piece | undefined, at: number): boolean {
  return last?.kind === "letters" && last.at + last.codes.length === at;
}

function codeOf(letter: string): number | null {
  if (letter === "\u2212") return 0x96; // a minus sign is as long as a dash
  const code = letter.charCodeAt(0);
  if ((code >= 0x20 && code < 0x7f) || (code > 0xa0 && code <= 0xff)) return code;
  const above = FROM_80.indexOf(letter);
  return above >= 0 ? 0x80 + above : null;
}

/** The codes that have letters, and the letter of a code. */
export const [FIRST, LAST] = [0x20, 0xff];
export const letterOf = (code: number) => (code >= 0x80 && code < 0xa0 ? FROM_80[code - 0x80]! : String.fromCharCode(code));

export const hexOf = (codes: number[]) => `<${codes.map((code) => code.toString(16).padStart(2, "0")).join("")}>`;

/** The path of a drawn mark at this place, in a space whose y runs down. */
export function linesAt(lines: Lines, x: number, y: number, width: number, size: number): string {
  const point = ([u, v]: [number, number]) => `${num(x + u * width)} ${num(y - v * size)}`;
  return lines.map(([first, ...rest]) => [`${point(first!)} m`, ...rest.map((one) => `${point(one)} l`)].join(" ")).join(" ");
}
