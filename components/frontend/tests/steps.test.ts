import assert from "node:assert/strict";
import { test } from "node:test";
import { directionOf } from "../src/strip/direction";
import { breakRows, itemsOf } from "../src/strip/rows";
import { noteOf, positionsOf } from "../src/strip/shading";
import { stepFrom } from "../src/strip/steps";
import type { Strip } from "../src/types";

const stripOf = (labels: string[], more: Partial<Strip> = {}): Strip => ({ labels, special: [], ...more });

test("a strip runs the way its text's first letter does", () => {
  const ways: [string[], "ltr" | "rtl"][] = [
    [["\u0645\u0631", "\u2423\u0628\u0627", "\u2423abc"], "rtl"],
    [["abc", "\u2423\u0645\u0631"], "ltr"],
    [["\u2423", "12", "\u05e9\u05dc"], "rtl"],
    [["\u27e8U+200F\u27e9", "\u27e80xD9\u27e9", "\u0645\u00b72/2"], "rtl"],
    [["\u{1e900}\u{1e901}"], "rtl"], // Adlam
    [["\u65e5", "\u0645"], "ltr"],
    [["1", "\u2423", "!"], "ltr"],
    [[], "ltr"],
  ];
  for (const [labels, way] of ways) assert.equal(directionOf(stripOf(labels)), way, labels.join("|"));
});

test("special and template tokens have no say in the direction", () => {
  const labels = ["[CLS]", "user", "\u0645\u0631"];
  assert.equal(directionOf(stripOf(labels, { special: [5], template: [8], ranges: [5, 6, 8, 10] })), "rtl");
  assert.equal(directionOf(stripOf(labels, { special: [5], ranges: [5, 6, 8, 10] })), "ltr");
});

const strip = stripOf(["aaaa", "b", "c", "\u21b5", "d", "eeeeee", "f"]);
const rows = breakRows(
  itemsOf(strip, positionsOf(strip), (text) => text.length * 10),
  1000,
  2,
); // 0 to 3, 4 to 6; px: 50 20 20 20, 20 70 20
const keys = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"];
const reached = (here: number, direction: "ltr" | "rtl") =>
  keys.map((key) => stepFrom(here, key, { rows, gap: 2, direction }));

test("the arrows follow what is seen, Home and End the text", () => {
  assert.deepEqual(reached(1, "ltr"), [0, 2, undefined, 5, 0, 6]);
  assert.deepEqual(reached(1, "rtl"), [2, 0, undefined, 5, 0, 6]);
  assert.deepEqual(reached(0, "ltr"), [undefined, 1, undefined, 4, 0, 6]);
  assert.deepEqual(reached(0, "rtl"), [1, undefined, undefined, 4, 0, 6]);
  assert.deepEqual(reached(6, "rtl"), [undefined, 5, 3, undefined, 0, 6]);
  assert.equal(stepFrom(1, "x", { rows, gap: 2, direction: "rtl" }), undefined);
});

test("across lies the token nearest by its middle, words between tokens counted", () => {
  const gapped = stripOf(["a", "\u21b5", "b", "c"], { ranges: [0, 2, 9, 11] });
  const broken = breakRows(
    itemsOf(gapped, positionsOf(gapped), (text) => (text.includes("tokens") ? 0 : 10)),
    1000,
    2,
  ); // px: 20 20, then the words 16, 20 20
  const from = (here: number, key: string) => stepFrom(here, key, { rows: broken, gap: 2, direction: "rtl" });
  assert.equal(from(0, "ArrowDown"), 2);
  assert.equal(from(3, "ArrowUp"), 1);
});

test("a note keeps its order behind a right-to-left label", () => {
  assert.equal(noteOf(stripOf(["\u0649\u00b72/2"]), 0, 0), "\u2068\u0649\u00b72/2\u2069 \u00b7 position 0");
});
