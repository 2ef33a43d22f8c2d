import assert from "node:assert/strict";
import { test } from "node:test";
import { networkPicture } from "../dev/fixtures";
import { layout } from "../src/layout";
import type { Picture } from "../src/types";
import { prose } from "../dev/cases";
import { pictureFromPaths, ROOM } from "./pictures";

const base = networkPicture(prose(12, 3), 4, 5, 1);

const withOther = (share: number): Picture => ({ ...base, other: { share, total: 1 } });

const PATHS = [["a", "t"], ["b", "t"], ["a", "c", "t"], ["b", "a", "t"]];
const tokenPaths = (share: number): Picture => ({
  ...pictureFromPaths(PATHS),
  graph: "token",
  other: { share, total: 1 },
});

for (const [kind, withRest] of [["token paths", tokenPaths], ["routes", withOther]] as const) test(`of ${kind} the band is below all else, and at most a sixth of the height`, () => {
  const alone = layout(withRest(0), ROOM);
  assert.equal(alone.other, null);
  const scaleOf = ({ strands }: typeof alone) => strands[0]!.width / strands[0]!.value;
  for (const share of [0.001, 0.05, 0.2, 1, 50]) {
    const made = layout(withRest(share), ROOM);
    const { y0, y1, cut } = made.other!;
    assert.ok(y1 - y0 <= made.height / 6 + 1e-6 && y1 < made.height);
    for (const node of made.nodes) assert.ok(node.y1 + 15 < y0, `${node.node.id} at ${share}`);
    assert.equal(scaleOf(made), scaleOf(alone)); // what is drawn is no thinner for it
    const whole = share * scaleOf(made);
    assert.equal(cut, whole > y1 - y0 + 1e-6);
    if (!cut) assert.ok(Math.abs(y1 - y0 - whole) < 1e-6);
  }
});

test("arcs that run back stay above the band", () => {
  const picture = { ...pictureFromPaths([["a", "b", "t"], ["b", "a", "t"]]), graph: "token" as const };
  const made = layout({ ...picture, other: { share: 5, total: 6 } }, ROOM);
  const arcs = made.strands.filter(({ span }) => span < 1);
  assert.ok(arcs.length > 0);
  const heights = arcs.flatMap(({ path }) => [...path.matchAll(/-?[\d.]+,(-?[\d.]+)/g)].map(([, y]) => Number(y)));
  assert.ok(heights.length > 0 && Math.max(...heights) < made.other!.y0);
});

test("nothing is left out, nothing is drawn", () => {
  assert.equal(layout(base, ROOM).other, null);
  assert.equal(layout(withOther(0), ROOM).other, null);
});

