import assert from "node:assert/strict";
import { test } from "node:test";
import { depthInWords } from "../src/sankey/depth";
import type { Fill } from "../src/sankey/ink";
import type { Picture } from "../src/types";
import { pictureFromPaths } from "./pictures";

const base = pictureFromPaths([["a", "t"], ["b", "c", "t"]], 0.5, [0.6, 0.2]);
const LAYERS = [[0.25, 0, 0.75], [0, 1, 0], [0.5, 0.5, 0]];
const picture: Picture = {
  ...base,
  graph: "token",
  links: base.links.map((link, i) => ({ ...link, layers: LAYERS[i]! })),
};
const fills = (...beams: number[]) => beams.map((beam): Fill => [beam, "#000"]);
const layersOf = (source: string, target: string) =>
  picture.links.find((link) => link.source === source && link.target === target)!.layers!;

test("a hop is told by its ends and the layers that make most of it", () => {
  assert.deepEqual(layersOf("a", "t"), LAYERS[0]);
  assert.match(depthInWords(fills(0), picture), /^Layers of each hop\. a 0 → t \d: layers 2 \(75\u00a0%\), 0 \(25\u00a0%\)$/);
});

test("only hops of the paths that stand out are there, those that carry most first", () => {
  const all = depthInWords(fills(0, 1), picture);
  assert.equal(all.split(";").length, picture.links.length);
  assert.match(all, /^Layers of each hop\. a /);
  const one = depthInWords(fills(1), picture);
  assert.equal(one.split(";").length, 2);
  assert.ok(!one.includes("a 0"));
});

test("pictures without layers have none", () => {
  assert.equal(depthInWords(fills(0, 1), base), "Layers of each hop. ");
});
