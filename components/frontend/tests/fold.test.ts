import assert from "node:assert/strict";
import { test } from "node:test";
import { networkPicture } from "../dev/fixtures";
import { prose } from "../dev/cases";
import { layout } from "../src/layout";
import { folded, hopOf, isOpen, runsOf, type FoldedLink } from "../src/layout/fold";
import { marksOf } from "../src/sankey/axis";
import { nodeId } from "../src/unpack";
import type { Picture, PictureLink } from "../src/types";
import { randomPicture, ROOM } from "./pictures";

/** Routes as the position after each layer, earliest first; each carries a tenth. */
function routes(...all: number[][]): Picture {
  const ids = [...new Set(all.flatMap((route) => route.map((position, layer) => `${layer} ${position}`)))];
  const nodes = ids.map((id) => {
    const [layer, position] = id.split(" ").map(Number) as [number, number];
    const rest = { label: `t${position}`, special: false, token_id: 0, predecessors: [] };
    return { id: nodeId(layer, position), layer, position, ...rest };
  });
  const links = new Map<string, PictureLink>();
  all.forEach((route, beam) =>
    route.slice(1).forEach((position, layer) => {
      const [source, target] = [nodeId(layer, route[layer]!), nodeId(layer + 1, position)];
      const link = links.get(source + target) ?? { source, target, value: 0, weight: 0.9, shares: [] };
      link.shares.push({ beam, value: 0.1 });
      link.value += 0.1;
      links.set(source + target, link);
    }),
  );
  const beams = all.map((route, i) => ({
    ...{ rank: i + 1, score: -1, score_raw: -1, share: 0.1, hops: route.length - 1, text: "" },
    nodes: route.map((position, layer) => nodeId(layer, position)),
  }));
  const target = nodeId(all[0]!.length - 1, all[0]!.at(-1)!);
  return { version: 1, graph: "network", target, nodes, links: [...links.values()], beams };
}

const NONE: ReadonlySet<number> = new Set();
const STILL = routes([0, 0, 0, 0, 0, 3, 3, 3], [1, 1, 1, 1, 1, 1, 3, 3]);

test("A run is of layers in which every route stays in its row", () => {
  assert.deepEqual(runsOf(STILL), [{ from: 0, to: 4 }]); // the two at the end are too few
  assert.deepEqual(runsOf(routes([0, 0, 0, 3])), []);
  assert.deepEqual(runsOf(routes([0, 0, 0, 0])), [{ from: 0, to: 3 }]);
  assert.deepEqual(runsOf(routes([0, 1, 1, 1, 1, 2, 2, 2, 2])), [{ from: 1, to: 4 }, { from: 5, to: 8 }]);
  assert.deepEqual(runsOf(randomPicture(1)), []); // of one layer
});

test("Runs agree with a count over routes, layer by layer", () => {
  for (let seed = 0; seed < 20; seed++) {
    const picture = networkPicture(prose(8, seed), 14, 2, seed);
    const at = new Map(picture.nodes.map((node) => [node.id, node.position]));
    const moves = (layer: number) =>
      picture.beams.some(({ nodes }) => at.get(nodes[layer]!) !== at.get(nodes[layer + 1]!));
    const still = Array.from({ length: 14 }, (_, layer) => (moves(layer) ? "x" : "-")).join("");
    const expected = [...still.matchAll(/-{3,}/g)].map(({ index, 0: run }) => ({ from: index, to: index + run.length }));
    assert.deepEqual(runsOf(picture), expected, still);
  }
});

test("Folding keeps the ends of a run and what flows between them", () => {
  const part = folded(STILL, NONE);
  const layers = [...new Set(part.nodes.map(({ layer }) => layer))].sort((a, b) => a - b);
  assert.deepEqual(layers, [0, 4, 5, 6, 7]);
  const over = part.links.filter((link) => "stays" in link) as FoldedLink[];
  assert.deepEqual(over.map(({ source, target }) => [source, target]), [["L0_P0", "L4_P0"], ["L0_P1", "L4_P1"]]);
  for (const link of over) {
    assert.equal(link.value, 0.1);
    assert.ok(Math.abs(link.weight - 0.9 ** 4) < 1e-12);
    assert.equal(link.stays.length, 4);
    assert.equal(hopOf(link).target, `L1_${link.source.slice(3)}`);
  }
  assert.equal(part.links.length, over.length + STILL.links.filter(({ source }) => Number(source[1]) >= 4).length);
});

test("What was asked for is not folded", () => {
  assert.equal(folded(STILL, new Set([2])), STILL);
  assert.equal(isOpen({ from: 0, to: 4 }, new Set([4])), false);
});

test("A folded run has a place of its own between its columns, and its ribbons run level through it", () => {
  const made = layout(folded(STILL, NONE), ROOM);
  assert.deepEqual(made.columns.map(({ layer }) => layer), [0, null, 4, 5, 6, 7]);
  const [mark] = marksOf(made, []);
  assert.deepEqual([mark!.from, mark!.to, mark!.folded], [0, 4, true]);
  assert.deepEqual([mark!.x0, mark!.x1], [made.columns[0]!.x, made.columns[2]!.x]);
  const over = made.strands.filter(({ link }) => "stays" in link);
  assert.equal(over.length, 2);
  for (const { path, width } of over) {
    const heights = [...path.matchAll(/,(-?[\d.]+)/g)].map(([, y]) => Number(y));
    assert.ok(Math.max(...heights) - Math.min(...heights) < width + 0.05);
  }
});

test("An unfolded run can be folded again", () => {
  const made = layout(folded(STILL, new Set([0, 1, 2, 3])), ROOM);
  const open = runsOf(STILL);
  assert.deepEqual(marksOf(made, open), [
    { from: 0, to: 4, folded: false, x0: made.columns[0]!.x, x1: made.columns[4]!.x },
  ]);
});

test("A node passes on what comes in if nothing moves at it", () => {
  const made = layout(STILL, ROOM);
  const passing = made.nodes.filter(({ passes }) => passes).map(({ node }) => node.id).sort();
  assert.deepEqual(passing, ["L1_P0", "L1_P1", "L2_P0", "L2_P1", "L3_P0", "L3_P1", "L4_P1"]);
});
