import assert from "node:assert/strict";
import { test } from "node:test";
import { networkPicture } from "../dev/fixtures";
import { byLayer, byLongestPath } from "../src/layout/columns";
import { buildGraph } from "../src/layout/graph";
import type { Picture } from "../src/types";
import { pictureFromPaths, randomPicture } from "./pictures";

function columnsOf(picture: Picture, assign = byLongestPath): Record<string, number> {
  const graph = buildGraph(picture);
  assign(graph);
  return Object.fromEntries(graph.items.map((item) => [item.id, item.column]));
}

test("a node stands as far left of the target as its longest path has hops", () => {
  const columns = columnsOf(
    pictureFromPaths([
      ["a", "b", "c", "t"],
      ["a", "t"],
      ["b", "t"],
    ]),
  );
  assert.deepEqual(columns, { a: 0, b: 1, c: 2, t: 3 });
});

test("every link of a causal picture runs to the right", () => {
  for (let seed = 0; seed < 20; seed++) {
    const picture = randomPicture(seed);
    const columns = columnsOf(picture);
    for (const link of picture.links) assert.ok(columns[link.source]! < columns[link.target]!);
    assert.equal(columns[picture.target], Math.max(...Object.values(columns)));
  }
});

test("in the network graph a layer is a column", () => {
  const picture = networkPicture(["a", "b", "c"], 4, 5, 1);
  const columns = columnsOf(picture, byLayer);
  for (const node of picture.nodes) assert.equal(columns[node.id], node.layer);
});

test("a target that nothing led to stands alone", () => {
  assert.deepEqual(columnsOf(pictureFromPaths([["t"]])), { t: 0 });
});

test("a cycle is broken at its weakest link", () => {
  const picture = pictureFromPaths(
    [
      ["a", "b", "t"],
      ["b", "a", "t"],
    ],
    0.5,
    [0.7, 0.3],
  );
  const back = buildGraph(picture).links.filter((link) => link.back);
  assert.deepEqual(
    back.map(({ data }) => [data.source, data.target]),
    [["b", "a"]],
  );
  assert.deepEqual(columnsOf(picture), { a: 0, b: 1, t: 2 });
});

test("cycles of any kind end: overlapping, long, a link to itself", () => {
  const nodes = Array.from({ length: 12 }, (_, i) => `n${i}`);
  const picture = pictureFromPaths([
    [...nodes, "t"],
    [...nodes].reverse().concat("t"),
    ["n3", "n7", "n3", "t"],
  ]);
  picture.links.push({
    source: "n5",
    target: "n5",
    value: 0.1,
    weight: 0.1,
    shares: [{ beam: 0, value: 0.1 }],
  });
  const columns = columnsOf(picture);
  const graph = buildGraph(picture);
  for (const link of graph.links) {
    if (!link.back) assert.ok(columns[link.source.id]! < columns[link.target.id]!);
  }
});

test("a node whose only way on is a back link still stands left of the target", () => {
  const picture = pictureFromPaths([
    ["a", "b", "t"],
    ["b", "a", "b", "t"],
  ]);
  const columns = columnsOf(picture);
  for (const [id, column] of Object.entries(columns)) if (id !== "t") assert.ok(column < columns["t"]!);
});
