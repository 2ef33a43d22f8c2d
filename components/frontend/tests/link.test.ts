import assert from "node:assert/strict";
import { test } from "node:test";
import { beamsOf, counterparts, depthOf, numbersOf, samePaths } from "../src/compare/link";
import { networkPicture } from "../dev/fixtures";
import { pictureFromPaths } from "./pictures";

const column = (picture: ReturnType<typeof pictureFromPaths>, groups: (number | null)[]) => ({ picture, groups });
// Positions 0 s, 1 a, 2 b, 3 t; and 0 s, 1 x (no group), 2 a, 3 t: a has moved by one.
const LEFT = column(pictureFromPaths([["s", "a", "b", "t"]]), [0, 1, 2, 3]);
const RIGHT = column(
  pictureFromPaths([
    ["s", "x", "a", "t"],
    ["s", "a", "t"],
  ]),
  [0, null, 1, 3],
);

test("a token stands for the nodes and tokens of its group", () => {
  const found = counterparts({ kind: "token", position: 1 }, LEFT, RIGHT);
  assert.deepEqual(found, { positions: [2], nodes: new Set(["a"]), links: new Set() });
});

test("what has no group, or whose group is not there, stands for nothing", () => {
  const nothing = { positions: [], nodes: new Set(), links: new Set() };
  assert.deepEqual(counterparts({ kind: "node", id: "x" }, RIGHT, LEFT), nothing);
  assert.deepEqual(counterparts({ kind: "node", id: "b" }, LEFT, RIGHT), nothing);
  assert.deepEqual(counterparts({ kind: "node", id: "gone" }, LEFT, RIGHT), nothing);
});

test("a link stands for the links both of whose ends correspond", () => {
  const link = (source: string, target: string) => ({ kind: "link", source, target }) as const;
  assert.deepEqual(counterparts(link("s", "a"), LEFT, RIGHT), {
    positions: [0, 2],
    nodes: new Set(["s", "a"]),
    links: new Set(["s>a"]),
  });
  const none = counterparts(link("a", "b"), LEFT, RIGHT);
  assert.deepEqual([none.nodes, none.links], [new Set(), new Set()]);
  assert.deepEqual(none.positions, [2], "the end that is there is still shown in the text");
});

test("in its own column an item stands for itself, group or not", () => {
  assert.deepEqual(counterparts({ kind: "node", id: "x" }, RIGHT, RIGHT).nodes, new Set(["x"]));
  assert.deepEqual(counterparts({ kind: "node", id: "x" }, RIGHT, RIGHT).positions, [1]);
});

test("in deep and shallow networks a node stands for the nearest relative depth", () => {
  const words = ["a", "b", "c", "d"];
  const [shallow, deep] = [networkPicture(words, 4, 6, 1), networkPicture(words, 12, 6, 1)];
  const groups = words.map((_, i) => i);
  for (const node of deep.nodes) {
    const { nodes } = counterparts(
      { kind: "node", id: node.id },
      { picture: deep, groups },
      { picture: shallow, groups },
    );
    const same = shallow.nodes.filter(({ position }) => position === node.position);
    const away = (one: (typeof same)[number]) => Math.abs(depthOf(one, shallow)! - depthOf(node, deep)!);
    const least = Math.min(...same.map(away));
    const expected = same.filter((one) => Math.abs(away(one) - least) < 1e-9).map(({ id }) => id);
    assert.deepEqual(nodes, new Set(expected));
  }
});

test("the same path has the same number, whatever its rank", () => {
  const [from, to] = [
    { ...LEFT, paths: [0, 1, null] },
    { ...RIGHT, paths: [2, 0, null, 0] },
  ];
  assert.deepEqual(samePaths([0], from, to), [1, 3]);
  assert.deepEqual(samePaths([0, 1], from, to), [1, 3]);
  assert.deepEqual(samePaths([1], from, to), [], "a path that is not there");
  assert.deepEqual(samePaths([2], from, to), [], "what has no text is like nothing");
  assert.equal(samePaths(null, from, to), null);
});

test("a choice in one column is told by numbers, which name beams in any", () => {
  const [from, to] = [
    { ...LEFT, paths: [3, 1, null] },
    { ...RIGHT, paths: [2, 1, null, 3] },
  ];
  assert.deepEqual(numbersOf([1, 0], from), [1, 3]);
  assert.deepEqual(numbersOf([2], from), [], "a path without a number");
  assert.equal(numbersOf(null, from), null);
  assert.deepEqual(beamsOf([1, 3], to), [1, 3]);
  assert.deepEqual(beamsOf([7], to), []);
  assert.equal(beamsOf(null, to), null);
});
