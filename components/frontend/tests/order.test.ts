import assert from "node:assert/strict";
import { test } from "node:test";
import { byLongestPath } from "../src/layout/columns";
import { buildGraph, type Graph, type Item } from "../src/layout/graph";
import { cutIntoSegments } from "../src/layout/lanes";
import { countCrossings, orderByCrossings, toColumns } from "../src/layout/order";
import type { Picture } from "../src/types";
import { pictureFromPaths, randomPicture } from "./pictures";

function prepare(picture: Picture, maxLanes?: number): { graph: Graph; lanes: Item[]; columns: Item[][] } {
  const graph = buildGraph(picture);
  byLongestPath(graph);
  const lanes = cutIntoSegments(graph, maxLanes);
  return { graph, lanes, columns: toColumns([...graph.items, ...lanes]) };
}

test("a long link gets a lane in every column that it passes", () => {
  const { graph, lanes } = prepare(
    pictureFromPaths([
      ["a", "b", "c", "d", "t"],
      ["a", "t"],
    ]),
  );
  assert.deepEqual(
    lanes.map((lane) => lane.column),
    [1, 2, 3],
  );
  const long = graph.links.find(({ data }) => data.source === "a" && data.target === "t")!;
  assert.equal(long.segments.length, 4);
  for (const { source, target } of long.segments) assert.equal(target.column, source.column + 1);
});

test("past the cap the weakest links go without lanes", () => {
  const picture = pictureFromPaths(
    [
      ["a", "b", "c", "t"],
      ["a", "t"],
      ["a", "c", "t"],
    ],
    0.5,
    [0.5, 0.4, 0.1],
  );
  const { graph, lanes } = prepare(picture, 2);
  const segments = (from: string, to: string) =>
    graph.links.find(({ data }) => data.source === from && data.target === to)!.segments.length;
  assert.equal(lanes.length, 2);
  assert.equal(segments("a", "t"), 3);
  assert.equal(segments("a", "c"), 1);
});

test("two chains that can run apart do not cross", () => {
  const { graph, columns } = prepare(
    pictureFromPaths([
      ["s", "a", "b", "c", "t"],
      ["s", "d", "e", "f", "t"],
      ["s", "g", "h", "i", "t"],
    ]),
  );
  orderByCrossings(columns, graph.target);
  assert.equal(countCrossings(columns), 0);
});

test("ordering does not add crossings to random pictures", () => {
  for (let seed = 0; seed < 12; seed++) {
    const { graph, columns } = prepare(randomPicture(seed, 40, 12));
    columns.forEach((column) => column.forEach((item, i) => (item.order = i)));
    const before = countCrossings(columns);
    orderByCrossings(columns, graph.target);
    assert.ok(countCrossings(columns) <= before + 1e-12);
  }
});
