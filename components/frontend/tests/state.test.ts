import assert from "node:assert/strict";
import { test } from "node:test";
import { layout } from "../src/layout";
import { neighbour } from "../src/sankey/keyboard";
import { NOTHING, beamsThrough, emphasisOf, toggleBeam, validSelection, validShown } from "../src/sankey/state";
import { pictureFromPaths, ROOM } from "./pictures";

const PICTURE = pictureFromPaths([
  ["s", "a", "b", "t"],
  ["s", "a", "t"],
  ["s", "t"],
]);

test("chips: first only this beam, then add and remove, none or all is all", () => {
  let shown = toggleBeam(PICTURE, null, 1);
  assert.deepEqual(shown, [1]);
  shown = toggleBeam(PICTURE, shown, 0);
  assert.deepEqual(shown, [0, 1]);
  assert.deepEqual(toggleBeam(PICTURE, shown, 1), [0]);
  assert.equal(toggleBeam(PICTURE, shown, 2), null);
  assert.equal(toggleBeam(PICTURE, [1], 1), null);
});

test("what was asked from outside is checked", () => {
  assert.equal(validShown(PICTURE, null), null);
  assert.equal(validShown(PICTURE, []), null);
  assert.equal(validShown(PICTURE, [7, -1]), null);
  assert.deepEqual(validShown(PICTURE, [2, 0, 2, 9]), [0, 2]);
  assert.equal(validSelection(PICTURE, { kind: "node", id: "gone" }), null);
  assert.equal(validSelection(PICTURE, { kind: "link", source: "b", target: "s" }), null);
  assert.deepEqual(validSelection(PICTURE, { kind: "node", id: "a" }), { kind: "node", id: "a" });
});

test("a selection lights the beams that run through it", () => {
  assert.deepEqual(beamsThrough(PICTURE, { kind: "node", id: "a" }), new Set([0, 1]));
  assert.deepEqual(beamsThrough(PICTURE, { kind: "link", source: "a", target: "t" }), new Set([1]));
  assert.equal(beamsThrough(PICTURE, null), null);
});

test("filter, selection and hover together", () => {
  const state = { ...NOTHING, picture: PICTURE };
  assert.deepEqual(emphasisOf(state).lit, new Set([0, 1, 2]));
  const selection = { kind: "node", id: "a" } as const;
  assert.deepEqual(emphasisOf({ ...state, selection, shown: [1, 2] }), {
    shown: new Set([1, 2]),
    lit: new Set([1]),
  });
  assert.deepEqual(emphasisOf({ ...state, selection, hover: 2 }).lit, new Set([2]));
  assert.deepEqual(
    emphasisOf({ ...state, shown: [0], hover: 2 }).lit,
    new Set([0]),
    "a hidden beam lights nothing",
  );
});

test("a selection elsewhere lights what corresponds, and nothing where nothing does", () => {
  const echo = (nodes: string[], links: string[] = []) => ({ nodes: new Set(nodes), links: new Set(links) });
  const state = { ...NOTHING, picture: PICTURE };
  assert.deepEqual(emphasisOf({ ...state, echo: echo(["a"]) }).lit, new Set([0, 1]));
  assert.deepEqual(emphasisOf({ ...state, echo: echo(["a", "t"], ["a>t"]) }).lit, new Set([1]));
  assert.deepEqual(emphasisOf({ ...state, echo: echo([]) }).lit, new Set());
  const selection = { kind: "node", id: "b" } as const;
  assert.deepEqual(emphasisOf({ ...state, selection, echo: echo(["a"]) }).lit, new Set([0]), "its own first");
});

test("arrow keys walk along the strongest links", () => {
  const { nodes } = layout(PICTURE, ROOM);
  const at = (id: string) => nodes.find(({ node }) => node.id === id)!;
  const go = (key: string, from: string) => neighbour(key, at(from), nodes, PICTURE)?.node.id;
  assert.equal(go("ArrowLeft", "b"), "a");
  assert.equal(go("ArrowRight", "b"), "t");
  assert.equal(go("ArrowLeft", "s"), undefined);
  assert.equal(go("Home", "t"), "s");
  assert.equal(go("End", "s"), "t");
});

test("where no beam shown elsewhere is, all are there and dimmed", () => {
  const { shown, lit } = emphasisOf({ ...NOTHING, picture: PICTURE, absent: true });
  assert.deepEqual([shown.size, lit.size], [3, 0]);
});
