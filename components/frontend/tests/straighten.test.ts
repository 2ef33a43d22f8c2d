import assert from "node:assert/strict";
import { test } from "node:test";
import { lineThrough } from "../src/layout/curve";
import { layout } from "../src/layout";
import { pictureFromPaths, pointsOf, randomPicture, ROOM } from "./pictures";

test("a line as a function goes through its stops and stays between them", () => {
  const line = lineThrough([
    { x: 0, y: 10 },
    { x: 50, y: 80 },
    { x: 100, y: 20 },
  ]);
  assert.deepEqual([line(0), line(50), line(100)], [10, 80, 20]);
  assert.ok(line(25) > 10 && line(25) < 80);
});

test("a long link with nothing in its way runs straight", () => {
  const made = layout(
    pictureFromPaths(
      [
        ["s", "t"],
        ["s", "a", "b", "c", "t"],
      ],
      0.5,
      [0.9, 0.1],
    ),
    ROOM,
  );
  const long = made.strands.find(({ link }) => link.source === "s" && link.target === "t")!;
  const heights = pointsOf(long.path).map(([, y]) => y);
  const bulge = Math.max(...heights) - Math.min(...heights) - long.width;
  assert.ok(bulge < 12, `it bulges by ${bulge} px`);
});

test("long links keep clear of the nodes that they pass", () => {
  for (let seed = 0; seed < 15; seed++) {
    const made = layout(randomPicture(seed, 30, 10), ROOM);
    for (const { link, path, span } of made.strands) {
      if (span < 2) continue;
      for (const { node, x, y0, y1 } of made.nodes) {
        if (node.id === link.source || node.id === link.target) continue;
        const near = pointsOf(path).filter(([px]) => Math.abs(px - x) < 1);
        for (const [, y] of near) assert.ok(y < y0 || y > y1, `seed ${seed}: ${link.source} over ${node.id}`);
      }
    }
  }
});
