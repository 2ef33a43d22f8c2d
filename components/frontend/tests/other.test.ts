import assert from "node:assert/strict";
import { test } from "node:test";
import { networkPicture } from "../dev/fixtures";
import { layout } from "../src/layout";
import { shadeOfOther } from "../src/sankey/emphasis";
import type { Picture } from "../src/types";
import { prose } from "../dev/cases";
import { pictureFromPaths, ROOM } from "./pictures";

const base = networkPicture(prose(12, 3), 4, 5, 1);
const drawn = base.beams.reduce((sum, beam) => sum + beam.share, 0);
const withOther = (share: number): Picture => ({ ...base, other: { share, total: share + drawn } });

const targetOf = (picture: Picture) => {
  const made = layout(picture, ROOM);
  return { made, target: made.nodes.find(({ node }) => node.id === picture.target)! };
};

test("the band has the scale of the routes", () => {
  const { made } = targetOf(withOther(drawn * 3));
  const band = made.other!;
  const thickest = made.strands.reduce((a, b) => (b.width > a.width ? b : a));
  const scale = thickest.width / thickest.value;
  assert.ok(Math.abs((band.y1 - band.y0) / scale - drawn * 3) < 1e-6);
});

test("the band ends in the target, under the links that reach it", () => {
  const { made, target } = targetOf(withOther(drawn));
  const band = made.other!;
  assert.ok(Math.abs(band.y1 - target.y1) < 1e-6);
  assert.ok(band.x1 <= target.x && band.x0 < band.x1);
  for (const { y1 } of target.ports) assert.ok(y1 <= band.y0 + 1e-6);
});

const PATHS = [["a", "t"], ["b", "t"], ["a", "c", "t"], ["b", "a", "t"]];
const tokenPaths = (share: number): Picture => ({
  ...pictureFromPaths(PATHS),
  graph: "token",
  other: { share, total: 1 },
});

test("of token paths the band is below all else, and at most a sixth of the height", () => {
  const alone = layout(tokenPaths(0), ROOM);
  assert.equal(alone.other, null);
  const scaleOf = ({ strands }: typeof alone) => strands[0]!.width / strands[0]!.value;
  for (const share of [0.001, 0.05, 0.2, 1, 50]) {
    const made = layout(tokenPaths(share), ROOM);
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

test("a part of the routes hides the band, a selection dims it", () => {
  assert.equal(shadeOfOther({ shown: new Set([0, 1]), lit: new Set([0, 1]) }, 2), "full");
  assert.equal(shadeOfOther({ shown: new Set([0, 1]), lit: new Set([0]) }, 2), "dimmed");
  assert.equal(shadeOfOther({ shown: new Set([0]), lit: new Set([0]) }, 2), "hidden");
});
