import assert from "node:assert/strict";
import { test } from "node:test";
import { random } from "../dev/fixtures";
import { breakRows, isToken, itemsOf, type Item } from "../src/strip/rows";
import { noteOf, positionsOf } from "../src/strip/shading";
import type { Strip } from "../src/types";

const measure = (text: string) => text.length * 7;
const stripOf = (labels: string[], more: Partial<Strip> = {}): Strip => ({ labels, special: [], ...more });
const itemsFor = (strip: Strip) => itemsOf(strip, positionsOf(strip), measure);
const read = (row: Item[]) => row.map((item) => (isToken(item) ? item.at : item.words));
const GAP = 2;
const used = (row: Item[]) => row.reduce((sum, { width }) => sum + width + GAP, -GAP);

test("every token stands in one row, in order, and no row could take the next one's first", () => {
  const next = random(3);
  const labels = Array.from({ length: 500 }, () => "x".repeat(1 + Math.floor(next() * 12)));
  const rows = breakRows(itemsFor(stripOf(labels)), 400, GAP);
  assert.deepEqual(
    rows.flatMap(read),
    labels.map((_, i) => i),
  );
  for (const [i, row] of rows.entries()) {
    assert.ok(used(row) <= 400);
    if (rows[i + 1]) assert.ok(used(row) + GAP + rows[i + 1]![0]!.width > 400);
  }
});

test("a line break ends its row, and a token wider than a row has one of its own", () => {
  const rows = breakRows(itemsFor(stripOf(["a", "\u21b5", "b", "y".repeat(200), "c"])), 100, GAP);
  assert.deepEqual(rows.map(read), [[0, 1], [2], [3], [4]]);
});

test("what is left out and where the model went on stand between the tokens", () => {
  const strip = stripOf(["a", "b", "c"], { ranges: [5, 6, 8, 10], generated: 9 });
  assert.deepEqual(positionsOf(strip), [5, 8, 9]);
  const rows = breakRows(itemsFor(strip), 10_000, GAP);
  assert.deepEqual(rows.map(read), [
    ["\u2026 5 tokens \u2026", 0, "\u2026 2 tokens \u2026", 1, "generated", 2],
  ]);
});

test("a token's note says what is known of it and nothing else", () => {
  const values = [null, 0.5];
  const strip = stripOf(["a", "b"], {
    ids: [7, null],
    shade: { name: "surprise", values, largest: 12.4 },
    marks: [null, "changed"],
  });
  assert.equal(noteOf(strip, 0, 0), "a \u00b7 position 0 \u00b7 id 7");
  assert.equal(noteOf(strip, 1, 1), "b \u00b7 position 1 \u00b7 surprise 6.20 bits \u00b7 changed");
});
