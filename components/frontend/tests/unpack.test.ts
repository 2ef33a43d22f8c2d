import assert from "node:assert/strict";
import { test } from "node:test";
import { unpack, unpackAll } from "../src/unpack";

const PACKED = {
  packed: 1 as const,
  version: 1 as const,
  graph: "layer" as const,
  target: "L3_P9",
  nodes: {
    layer: [3, 3, 0],
    position: [0, 9, 4],
    special: [1, 0, 0],
    token_id: [5, 6, 7],
    text: [0, 1, 0],
    before: [[], [0, 0, 0.25, 4, 2, 0.125], []],
    id: [null, null, "own"],
  },
  links: {
    from: [0, 2],
    to: [1, 1],
    weight: [0.5, 0.25],
    beams: [[0, 1], [1]],
    values: [null, [0.75]],
    heads: [[3, 0.5, 1, 0.25], null],
  },
  beams: { rank: [1, 2], share: [0.5, 0.25], hops: [1, 7], path: [[0, 1], [0, 2, 1]] },
  texts: ["a", "b", "c"],
};

test("rows come back from columns, and what follows from other numbers is worked out", () => {
  const { nodes, links, beams } = unpack(PACKED);
  assert.deepEqual(
    nodes.map(({ id, label, special }) => [id, label, special]),
    [
      ["L3_P0", "a", true],
      ["L3_P9", "b", false],
      ["own", "a", false],
    ],
  );
  assert.deepEqual(nodes[1]!.predecessors, [
    { position: 0, label: "a", weight: 0.25 },
    { position: 4, label: "c", weight: 0.125 },
  ]);
  assert.deepEqual(links[0]!.shares, [
    { beam: 0, value: 0.25 },
    { beam: 1, value: 0.125 },
  ]);
  assert.equal(links[0]!.value, 0.375);
  assert.deepEqual(links[0]!.heads, [
    { head: 3, weight: 0.5 },
    { head: 1, weight: 0.25 },
  ]);
  assert.deepEqual(links[1]!.shares, [{ beam: 1, value: 0.75 }]);
  assert.deepEqual([links[1]!.source, links[1]!.target], ["own", "L3_P9"]);
  assert.deepEqual(beams[1]!.nodes, ["L3_P0", "own", "L3_P9"]);
  assert.equal(beams[1]!.hops, 7);
});

test("in the network graph a share is its route's mass", () => {
  const { links } = unpack({ ...PACKED, graph: "network" });
  assert.deepEqual(links[0]!.shares, [
    { beam: 0, value: 0.5 },
    { beam: 1, value: 0.25 },
  ]);
});

test("pictures are found wherever they are", () => {
  const data = { kind: "compare", columns: [{ picture: PACKED, groups: [0, null] }, { picture: null }] };
  const found = unpackAll(data) as unknown as { columns: { picture: { nodes: unknown[] } | null }[] };
  assert.equal(found.columns[0]!.picture!.nodes.length, 3);
  assert.equal(found.columns[1]!.picture, null);
  assert.deepEqual((found.columns[0] as { groups?: unknown }).groups, [0, null]);
});
