/** Colour-blind readers can tell beams apart: simulated after Machado, Oliveira & Fernandes (2009). */
import assert from "node:assert/strict";
import { test } from "node:test";
import { beamColour, beamColours, beamPattern, nodeColour } from "../src/colours";
import { isDark, luminance } from "../src/theme";

type Rgb = [number, number, number];
type Matrix = [Rgb, Rgb, Rgb];

const SIGHT: Record<string, Matrix> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const TO_LMS: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

const times = (matrix: Matrix, v: Rgb) =>
  matrix.map((row) => row[0] * v[0] + row[1] * v[1] + row[2] * v[2]) as Rgb;

function linear(hex: string): Rgb {
  return [1, 3, 5].map((i) => {
    const c = parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
}

function seen(hex: string, sight: Matrix): Rgb {
  const clipped = times(sight, linear(hex)).map((c) => Math.max(0, Math.min(1, c))) as Rgb;
  return times(TO_LAB, times(TO_LMS, clipped).map(Math.cbrt) as Rgb);
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

for (const dark of [false, true]) {
  test(`beam colours on ${dark ? "dark" : "light"} differ for every kind of sight`, () => {
    const colours = beamColours(dark);
    for (const [name, sight] of Object.entries(SIGHT)) {
      for (let i = 0; i < colours.length; i++) {
        for (let j = 0; j < i; j++) {
          const [a, b] = [seen(colours[i]!, sight), seen(colours[j]!, sight)];
          const distance = 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
          assert.ok(
            distance >= 9,
            `${name}: ${colours[i]} and ${colours[j]} are ${distance.toFixed(1)} apart`,
          );
        }
      }
    }
  });

  test(`beams and nodes stand out from ${dark ? "dark" : "light"} paper`, () => {
    const paper = dark ? "#0e1117" : "#ffffff";
    for (const colour of beamColours(dark)) assert.ok(contrast(colour, paper) >= 2.3, colour);
    for (let position = 0; position <= 20; position++) {
      assert.ok(contrast(nodeColour(position, 20, dark), paper) >= 1.9, String(position));
    }
  });
}

test("past eight the hues come again with a pattern", () => {
  const colours = beamColours(false);
  assert.equal(beamColour(9, colours), beamColour(1, colours));
  assert.deepEqual([0, 7, 8, 15, 16, 24].map(beamPattern), [0, 0, 1, 1, 2, 3]);
});

test("night is told from day by the background", () => {
  assert.ok(isDark("#0e1117") && isDark("rgb(38, 39, 48)"));
  assert.ok(!isDark("#ffffff") && !isDark("#f0f2f6"));
});
