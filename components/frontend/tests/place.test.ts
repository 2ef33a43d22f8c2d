import assert from "node:assert/strict";
import { test } from "node:test";
import { random } from "../dev/fixtures";
import { makeItem } from "../src/layout/graph";
import { poolAdjacent, settle, shiftsOf } from "../src/layout/place";

test("isotonic regression: known answers", () => {
  const solve = (...ys: number[]) => poolAdjacent(ys.map((y) => ({ y, weight: 1 })));
  assert.deepEqual(solve(1, 2, 3), [1, 2, 3]);
  assert.deepEqual(solve(3, 1), [2, 2]);
  assert.deepEqual(solve(1, 5, 3, 4), [1, 4, 4, 4]);
  assert.deepEqual(
    poolAdjacent([
      { y: 4, weight: 3 },
      { y: 0, weight: 1 },
    ]),
    [3, 3],
  );
});

test("isotonic regression: no small move lessens the error", () => {
  const next = random(8);
  const wishes = Array.from({ length: 7 }, () => ({ y: next() * 10, weight: 0.2 + next() }));
  const best = poolAdjacent(wishes);
  const cost = (ys: number[]) =>
    ys.reduce((sum, y, i) => sum + wishes[i]!.weight * (y - wishes[i]!.y) ** 2, 0);
  for (let trial = 0; trial < 3000; trial++) {
    const moved = best.map((y) => y + (next() - 0.5) * 0.5).sort((a, b) => a - b);
    assert.ok(cost(moved) >= cost(best) - 1e-9);
  }
});

test("a column keeps order, gaps and band whatever its wishes", () => {
  const column = [30, 10, 50].map((height, i) => ({ ...makeItem(String(i), null), height }));
  settle(
    column,
    [
      { y: 500, weight: 1 },
      { y: -80, weight: 9 },
      { y: 10, weight: 1 },
    ],
    shiftsOf(column, 1),
    { top: 0, bottom: 200 },
  );
  for (let i = 1; i < 3; i++) {
    const [a, b] = [column[i - 1]!, column[i]!];
    assert.ok(b.y - b.height / 2 >= a.y + a.height / 2 + 4);
  }
  assert.ok(column[0]!.y - 15 >= 0 && column[2]!.y + 25 <= 200);
});
