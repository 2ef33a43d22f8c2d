import assert from "node:assert/strict";
import { test } from "node:test";
import { random } from "../dev/fixtures";
import { backLine, centreLine, strandPath } from "../src/layout/curve";
import { pointsOf } from "./pictures";

test("a line starts and ends level at its stops", () => {
  const { samples } = centreLine(
    [
      { x: 0, y: 0 },
      { x: 100, y: 80 },
    ],
    10,
  );
  const [first, last] = [samples[0]!, samples.at(-1)!];
  assert.deepEqual([first.x, first.y, first.sin], [0, 0, 0]);
  assert.deepEqual([last.x, last.y], [100, 80]);
  assert.ok(Math.abs(last.sin) < 1e-9);
});

test("between its stops a line does not overshoot", () => {
  const next = random(2);
  for (let trial = 0; trial < 50; trial++) {
    const stops = Array.from({ length: 6 }, (_, i) => ({ x: i * 60, y: next() * 300 }));
    for (const { x, y } of centreLine(stops, 8).samples) {
      const i = Math.min(4, Math.floor(x / 60));
      const [a, b] = [stops[i]!.y, stops[i + 1]!.y];
      assert.ok(y >= Math.min(a, b) - 1e-6 && y <= Math.max(a, b) + 1e-6);
    }
  }
});

test("the outline of a wide, steep strand never runs backward", () => {
  const line = centreLine(
    [
      { x: 0, y: 0 },
      { x: 60, y: 400 },
    ],
    90,
  );
  assert.ok(line.tilt < 1);
  const points = pointsOf(strandPath(line, -45, 45));
  const half = points.slice(0, points.length / 2).map(([x]) => x);
  for (let i = 3; i < half.length; i += 3) assert.ok(half[i]! >= half[i - 3]! - 0.02);
});

test("a gentle strand keeps its thickness across its direction", () => {
  const line = centreLine(
    [
      { x: 0, y: 0 },
      { x: 300, y: 200 },
    ],
    10,
  );
  assert.ok(
    line.samples.some(({ sin }) => Math.abs(sin) > 0.6),
    "steep enough to matter",
  );
  const points = pointsOf(strandPath(line, -5, 5));
  const upper = points.slice(0, points.length / 2).filter((_, i) => i % 3 === 0);
  const lower = points
    .slice(points.length / 2)
    .filter((_, i) => i % 3 === 0)
    .reverse();
  upper.forEach(([x, y], i) =>
    assert.ok(Math.abs(Math.hypot(x - lower[i]![0], y - lower[i]![1]) - 10) < 0.05),
  );
});

test("neighbouring strands share their edge", () => {
  const line = centreLine(
    [
      { x: 0, y: 0 },
      { x: 200, y: 90 },
    ],
    20,
  );
  const upper = pointsOf(strandPath(line, -10, 0));
  const lower = pointsOf(strandPath(line, 0, 10));
  const lowerTop = lower.slice(0, lower.length / 2);
  const upperBottom = upper.slice(upper.length / 2).reverse();
  assert.deepEqual(lowerTop[0], upperBottom[0]);
  assert.deepEqual(lowerTop.at(-1), upperBottom.at(-1));
});

test("a level strand is a rectangle", () => {
  const line = centreLine(
    [
      { x: 0, y: 50 },
      { x: 100, y: 50 },
    ],
    10,
  );
  assert.equal(strandPath(line, -5, 5), "M0,45L100,45L100,55L0,55Z");
});

test("a back line ends where it should, heading right", () => {
  const { samples } = backLine({ x: 300, y: 100 }, { x: 80, y: 120 }, 400, 20);
  const last = samples.at(-1)!;
  assert.ok(Math.abs(last.x - 80) < 1e-6 && Math.abs(last.y - 120) < 1e-6 && last.cos > 0.999);
  assert.ok(Math.abs(Math.max(...samples.map(({ y }) => y)) - 400) < 1e-6);
});
