import assert from "node:assert/strict";
import { test } from "node:test";
import { asAsked } from "../src/figure/asked";
import { fileName } from "../src/figure/name";
import { USUAL, complaint, inMm, pixelsOf, perMetre, sizesOf } from "../src/figure/options";
import { crc32, withResolution } from "../src/figure/png";
import { pictureFromPaths } from "./pictures";

test("A picture is laid out on so many px that its letters have the size asked for, to scale", () => {
  for (const letters of [5, 7, 11.5]) {
    const { drawn, points } = sizesOf({ ...USUAL, width: 84, letters });
    assert.ok(Math.abs(13 * points - letters) < 0.02, `${13 * points} pt`);
    assert.ok(Math.abs(drawn * points - (84 * 72) / 25.4) < 1e-9);
  }
  assert.equal(sizesOf({ ...USUAL, unit: "px", width: 1000, letters: 9.75 }).drawn, 1000); // 13 px are 9.75 pt
});

test("A PNG has as many pixels as resolution and width make, or as are asked for", () => {
  const { drawn } = sizesOf(USUAL);
  assert.deepEqual(pixelsOf([drawn, 2 * drawn], { ...USUAL, dpi: 300 }), [992, 1984]);
  assert.deepEqual(pixelsOf([600, 300], { ...USUAL, unit: "px", width: 640, letters: (13 * 640 * 0.75) / 600 }), [640, 320]);
  assert.throws(() => pixelsOf([drawn, 40 * drawn], { ...USUAL, dpi: 2400 }), /more than a browser draws/);
  assert.equal(Math.round(perMetre({ ...USUAL, dpi: 300 })), 11811);
  assert.equal(inMm(drawn, sizesOf(USUAL)), 84);
});

test("What is typed wrongly is told", () => {
  assert.equal(complaint(USUAL), null);
  assert.match(complaint({ ...USUAL, width: NaN })!, /width must be from 20 to 1000 mm/);
  assert.match(complaint({ ...USUAL, dpi: 1 })!, /resolution must be from 36/);
  assert.match(complaint({ ...USUAL, width: 30, letters: 20 })!, /too narrow for letters of 20 pt/);
});

test("A file's name says title and prompt, in letters that every file system takes", () => {
  const title = "smollm2 · network, relevance · why ␣to (13)";
  assert.equal(fileName(title, "When Mary/../and\n<John>"), "reverse-attention-smollm2-network-relevance-why-to-13-When-Mary-and-John");
  assert.equal(fileName(""), "reverse-attention");
  assert.equal(fileName("élan café"), "reverse-attention-élan-café");
  assert.equal(fileName("हिन्दी", "العاصمة"), "reverse-attention-हिन्दी-العاصمة");
  for (const word of ["法国的首都是", "prompt ", "🙂x", "ạ̈"]) {
    const name = fileName(word.repeat(80), word.repeat(80));
    assert.ok(new TextEncoder().encode(name).length <= 200, name);
    assert.doesNotMatch(name, /[^\p{L}\p{N}\p{M}-]/u);
  }
});

test("Of two long ones both are in the name", () => {
  const name = fileName("model ".repeat(60), "prompt ".repeat(60));
  assert.match(name, /^reverse-attention(-model)+(-prompt)+$/);
});

test("A chunk's check sum is that of the specification's own example", () => {
  assert.equal(crc32(new TextEncoder().encode("IEND")), 0xae426082);
});

test("The resolution stands after the header, and the rest is as it was", () => {
  const png = Uint8Array.from({ length: 60 }, (_, i) => i);
  const made = withResolution(png, 11811);
  assert.deepEqual(made.subarray(0, 33), png.subarray(0, 33));
  assert.deepEqual(made.subarray(33 + 21), png.subarray(33));
  const view = new DataView(made.buffer, 33);
  assert.deepEqual([view.getUint32(0), view.getUint32(8), view.getUint32(12), view.getUint8(16)], [9, 11811, 11811, 1]);
  assert.equal(view.getUint32(17), crc32(made.subarray(37, 50)));
});

test("Without marks a name loses its space, but for a token that is nothing else", () => {
  const picture = pictureFromPaths([["␣", "␣a␣b", "x"]]);
  const plain = asAsked(picture, { rest: true, marks: false });
  assert.deepEqual(plain.nodes.map(({ label }) => label), ["␣", "a b", "x"]);
  assert.deepEqual(plain.links, picture.links);
});

test("Without the rest nothing else is missing", () => {
  const picture = { ...pictureFromPaths([["a", "b"]]), other: { share: 0.2, total: 1 } };
  const { other: _, ...rest } = picture;
  assert.deepEqual(asAsked(picture, { rest: false, marks: true }), rest);
  assert.equal(asAsked(picture, { rest: true, marks: true }), picture);
});
