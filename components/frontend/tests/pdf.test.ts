import assert from "node:assert/strict";
import { test } from "node:test";
import { inflateSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { PdfFile, num, textString } from "../src/figure/pdf/file";
import { hexOf, letterOf, linesAt, piecesOf, type Piece } from "../src/figure/pdf/letters";
import { pathOf, rectOf } from "../src/figure/pdf/paths";
import { times, type Matrix } from "../src/figure/pdf/pen";
import { factsOf } from "../src/figure/pdf/truetype";

test("Every object stands where the table says", async () => {
  const file = new PdfFile();
  const later = file.reserve();
  const stream = await file.addStream("/Kind /Test", new TextEncoder().encode("0 0 m ".repeat(100)));
  const information = file.add("<< /Title (i) >>");
  file.add("<< /Type /Catalog >>", later);
  const bytes = Buffer.from(file.bytes(later, information));
  const text = bytes.toString("latin1");
  const start = Number(/startxref\n(\d+)/.exec(text)![1]);
  assert.equal(text.slice(start, start + 4), "xref");
  const places = [...text.slice(start).matchAll(/^(\d{10}) 00000 n/gm)].map(([, place]) => Number(place));
  places.forEach((place, i) => assert.ok(text.slice(place).startsWith(`${i + 1} 0 obj\n`)));
  const length = Number(/\/Length (\d+)/.exec(text)![1]);
  const content = text.indexOf("stream\n", places[stream - 1]) + 7;
  assert.equal(inflateSync(bytes.subarray(content, content + length)).toString(), "0 0 m ".repeat(100));
});

test("Numbers and text as PDF takes them", () => {
  assert.deepEqual([1e-7, -0.12345, 1e6].map(num), ["0", "-0.123", "1000000"]);
  assert.equal(textString("a␣"), "<feff00612423>");
});

test("Western letters are letters, marks are drawn, digits are raised, and others are for the caller", () => {
  assert.deepEqual(piecesOf("␣Zoë – 5\u00a0% \u2192\u00b9\u2077"), [
    { kind: "shape", at: 0, lines: (piecesOf("␣")![0] as { lines: unknown }).lines },
    { kind: "letters", at: 1, codes: [0x5a, 0x6f, 0xeb] },
    { kind: "letters", at: 5, codes: [0x96] },
    { kind: "letters", at: 7, codes: [0x35] },
    { kind: "letters", at: 9, codes: [0x25] },
    { kind: "shape", at: 11, lines: (piecesOf("→")![0] as { lines: unknown }).lines },
    { kind: "raised", at: 12, codes: [0x31] },
    { kind: "raised", at: 13, codes: [0x37] },
  ]);
  assert.deepEqual(piecesOf("\u2068abc\u2069"), [{ kind: "letters", at: 1, codes: [97, 98, 99] }]);
  for (const other of ["法国", "هي", "ș", "🙂", "a\u0301"]) assert.equal(piecesOf(`a ${other}`), null, other);
  assert.equal(hexOf([0x5a, 9]), "<5a09>");
});

test("All of code page 1252 is told as an independent decoder has it", () => {
  const decoder = new TextDecoder("windows-1252");
  for (let code = 0x80; code <= 0xff; code++) {
    const letter = decoder.decode(Uint8Array.of(code));
    if (/[\p{L}\p{P}\p{S}]/u.test(letter)) {
      const [piece] = piecesOf(letter)!;
      const raised = ["¹", "²", "³"].includes(letter);
      assert.deepEqual(piece, raised ? { ...piece, kind: "raised" } : { kind: "letters", at: 0, codes: [code] }, letter);
    }
  }
});

test("A drawn mark stays in its letter's box", () => {
  for (const mark of "␣→↵⇥") {
    const piece = piecesOf(mark)![0] as Extract<Piece, { kind: "shape" }>;
    const numbers = linesAt(piece.lines, 100, 50, 8, 10).match(/-?[\d.]+/g)!.map(Number);
    numbers.forEach((value, i) => assert.ok(i % 2 ? value > 42 && value < 52 : value > 100 && value < 108, mark));
  }
});

test("Paths and rectangles keep their points", () => {
  assert.equal(pathOf("M1,2L3,4C5,6 7,8 9.5,-1Z"), "1 2 m 3 4 l 5 6 7 8 9.5 -1 c h");
  assert.throws(() => pathOf("M0,0A1,1 0 0 0 2,2"), /command A/);
  assert.equal(rectOf(1, 2, 3, 4), "1 2 3 4 re");
  const round = rectOf(0, 0, 10, 4, 3); // no rounder than half its height
  assert.ok(round.startsWith("2 0 m") && round.includes("10 2 c"), round);
});

test("Two moves one after the other are one", () => {
  const [half, shift]: [Matrix, Matrix] = [[0.5, 0, 0, 0.5, 1, 2], [1, 0, 0, -1, 10, 20]];
  assert.deepEqual(times(half, shift), [0.5, 0, 0, -0.5, 11, 18]);
});

/** Adobe's core font metrics of Helvetica and Helvetica-Bold, for which the picture is laid out. */
const HELVETICA = {
  regular: { " ": 278, A: 667, W: 944, i: 222, m: 833, "0": 556, "%": 889, "\u00e9": 556, "\u2026": 1000, "\u0160": 667 },
  bold: { " ": 278, A: 722, W: 944, i: 278, m: 889, "0": 556, "%": 889, "\u00e9": 556, "\u2026": 1000, "\u0160": 667 },
};

for (const [name, widths] of Object.entries(HELVETICA))
  test(`The letters of the ${name} font are as wide as Helvetica's`, () => {
    const { widthOf, box, ascent, descent } = factsOf(new Uint8Array(readFileSync(`fonts/${name}.ttf`)));
    for (const [letter, width] of Object.entries(widths)) assert.equal(widthOf(letter), width, letter);
    assert.ok(box[1]! <= descent && descent < 0 && ascent <= box[3]!, `${box} ${ascent} ${descent}`);
  });

test("A code has the letter that Windows-1252 has", () => {
  const letters = { 0x20: " ", 0x41: "A", 0x80: "\u20ac", 0x85: "\u2026", 0x96: "\u2013", 0x9f: "\u0178", 0xe9: "\u00e9" };
  for (const [code, letter] of Object.entries(letters)) assert.equal(letterOf(Number(code)), letter);
});
