import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { CASES } from "../dev/cases";
import { networkPicture } from "../dev/fixtures";
import { layout, share, type Layout, type PlacedNode } from "../src/layout";
import { MAX_VIEW, MIN_VIEW } from "../src/layout/frame";
import { MIN_STRAND } from "../src/layout/widths";
import { pictureFromPaths, pointsOf, randomPicture, ROOM } from "./pictures";

const height = (node: PlacedNode) => node.y1 - node.y0;

function widthOfLink(made: Layout, source: string, target: string): number {
  const strands = made.strands.filter(({ link }) => link.source === source && link.target === target);
  return strands.reduce((sum, { width }) => sum + width, 0);
}

test("strands are as wide as their values, on one scale", () => {
  const picture = pictureFromPaths(
    [
      ["a", "b", "t"],
      ["a", "b", "t"],
      ["b", "t"],
    ],
    0.5,
    [0.5, 0.3, 0.2],
  );
  const made = layout(picture, ROOM);
  for (const { width, value } of made.strands)
    assert.ok(Math.abs(width / value - made.strands[0]!.width / made.strands[0]!.value) < 1e-9);
  const link = picture.links.find(({ source }) => source === "b")!;
  assert.ok(
    Math.abs(widthOfLink(made, "b", "t") / link.value - made.strands[0]!.width / made.strands[0]!.value) <
      1e-9,
  );
});

test("no strand is thinner than the least width, and their sum is the link's", () => {
  const picture = pictureFromPaths(
    [
      ["a", "b", "t"],
      ["a", "t"],
    ],
    0.5,
    [0.9999, 0.0001],
  );
  const made = layout(picture, ROOM);
  for (const { width } of made.strands) assert.ok(width >= MIN_STRAND);
  assert.equal(widthOfLink(made, "a", "t"), MIN_STRAND);
});

test("a node is at least as high as the links on either side", () => {
  for (let seed = 0; seed < 10; seed++) {
    const picture = randomPicture(seed);
    const made = layout(picture, ROOM);
    for (const placed of made.nodes) {
      for (const end of ["source", "target"] as const) {
        const strands = made.strands.filter(({ link }) => link[end] === placed.node.id);
        assert.ok(height(placed) >= strands.reduce((sum, { width }) => sum + width, 0) - 1e-6);
      }
      for (const port of placed.ports) assert.ok(port.y0 >= placed.y0 - 1e-6 && port.y1 <= placed.y1 + 1e-6);
    }
  }
});

test("strands of a link lie side by side, in one order all along the picture", () => {
  const made = layout(randomPicture(4, 30, 12), ROOM);
  const orders = new Map<string, number>();
  for (const { node } of made.nodes) {
    const ports = new Map<string, number[]>();
    for (const strand of made.strands.filter(({ link }) => link.target === node.id)) {
      const key = `${strand.link.source}>${node.id}`;
      ports.set(key, [...(ports.get(key) ?? []), strand.beam]);
    }
    for (const [key, beams] of ports) {
      const y = (beam: number) => startY(made, key, beam);
      const sorted = [...beams].sort((a, b) => y(a) - y(b));
      for (let i = 1; i < sorted.length; i++) {
        const [a, b] = [sorted[i - 1]!, sorted[i]!];
        assert.notEqual(orders.get(`${b},${a}`), 1, `beams ${a} and ${b} change sides`);
        orders.set(`${a},${b}`, 1);
      }
    }
  }
  assert.ok(orders.size > 0);
});

function startY(made: Layout, key: string, beam: number): number {
  const strand = made.strands.find(
    (one) => one.beam === beam && `${one.link.source}>${one.link.target}` === key,
  )!;
  return pointsOf(strand.path)[0]![1];
}

test("nodes of a column keep apart and inside the picture", () => {
  for (const make of Object.values(CASES)) {
    const { picture } = make();
    const made = layout(picture, ROOM);
    const columns = new Map<number, PlacedNode[]>();
    for (const placed of made.nodes)
      columns.set(placed.column, [...(columns.get(placed.column) ?? []), placed]);
    for (const column of columns.values()) {
      column.sort((a, b) => a.y0 - b.y0);
      column.forEach((placed, i) => i > 0 && assert.ok(placed.y0 >= column[i - 1]!.y1 + 4, picture.target));
      assert.ok(column[0]!.y0 >= 0 && column.at(-1)!.y1 <= made.height);
    }
  }
});

test("all numbers of all cases are finite, and views keep their limits", () => {
  for (const [name, make] of Object.entries(CASES)) {
    for (const width of [320, 1000, 2500]) {
      const made = layout(make().picture, { ...ROOM, width });
      assert.ok(made.viewHeight >= MIN_VIEW && made.viewHeight <= MAX_VIEW, name);
      for (const { path } of made.strands) assert.doesNotMatch(path, /NaN|Infinity|undefined/, name);
      for (const { x, y0, y1 } of made.nodes) assert.ok(Number.isFinite(x + y0 + y1), name);
    }
  }
});

test("a lone target stands in the middle", () => {
  const made = layout(pictureFromPaths([["t"]]), ROOM);
  assert.equal(made.strands.length, 0);
  assert.equal(made.nodes[0]!.x, 500);
  assert.ok(Math.abs((made.nodes[0]!.y0 + made.nodes[0]!.y1) / 2 - made.height / 2) < 10);
});

test("a back link starts right of its source and ends left of its target", () => {
  const picture = pictureFromPaths(
    [
      ["a", "b", "t"],
      ["b", "a", "t"],
    ],
    0.5,
    [0.7, 0.3],
  );
  const made = layout(picture, ROOM);
  const arc = made.strands.find(({ span }) => span < 1)!;
  assert.deepEqual([arc.link.source, arc.link.target], ["b", "a"]);
  assert.equal(made.strands[0], arc, "arcs lie behind the rest");
  const floor = Math.max(...pointsOf(arc.path).map(([, y]) => y));
  assert.ok(floor > Math.max(...made.nodes.map(({ y1 }) => y1)) && floor <= made.height);
});

test("a picture of many columns opens readable, or whole when asked", () => {
  const long = pictureFromPaths([[...Array.from({ length: 499 }, (_, i) => `n${i}`), "t"]]);
  const open = layout(long, ROOM);
  assert.ok(open.wide && open.pitch >= 60 && open.width > 20_000);
  const whole = layout(long, { ...ROOM, whole: true });
  assert.ok(!whole.wide && whole.width === 1000 && Math.max(...whole.nodes.map(({ x }) => x)) <= 1000);
});

test("in the network graph a position keeps its row and flow is conserved", () => {
  const picture = networkPicture("a b c d e f".split(" "), 6, 8, 3);
  const made = layout(picture, ROOM);
  const rows = new Map<number, number>();
  for (const { node, y0, y1 } of made.nodes) {
    const y = rows.get(node.position) ?? (y0 + y1) / 2;
    assert.ok(Math.abs(y - (y0 + y1) / 2) < 1e-9);
    rows.set(node.position, y);
  }
  const sorted = [...rows].sort((a, b) => a[0] - b[0]).map(([, y]) => y);
  assert.deepEqual(
    sorted,
    [...sorted].sort((a, b) => a - b),
  );
});

test("500 nodes and 500 links are laid out", () => {
  const made = layout(CASES.local!().picture, ROOM);
  assert.ok(made.nodes.length > 400 && made.strands.length > 1500);
});

test("the same picture gives the same layout", () => {
  const once = JSON.stringify(layout(randomPicture(3), ROOM));
  assert.equal(JSON.stringify(layout(randomPicture(3), ROOM)), once);
});

test("a small picture is drawn as it was (golden.json; set UPDATE_GOLDEN=1 after a wanted change)", () => {
  const picture = pictureFromPaths(
    [
      ["bos", "a", "b", "t"],
      ["bos", "b", "t"],
      ["bos", "t"],
    ],
    0.6,
    [0.5, 0.3, 0.2],
  );
  const { nodes, strands, width, viewHeight } = layout(picture, ROOM);
  const round = (value: number) => Math.round(value * 10) / 10;
  const seen = {
    size: [width, viewHeight],
    nodes: nodes.map(({ node, x, y0, y1 }) => [node.id, round(x), round(y0), round(y1)]),
    strands: strands.map(({ link, beam, path }) => [link.source, link.target, beam, path]),
  };
  const file = new URL("golden.json", import.meta.url);
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(file, JSON.stringify(seen, null, 1) + "\n");
  assert.deepEqual(seen, JSON.parse(readFileSync(file, "utf8")));
});

test("pictures side by side have one scale: the same value has the same width in all", () => {
  const pictures = [randomPicture(1, 30, 8), randomPicture(2, 12, 3), randomPicture(3, 60, 12)];
  const shared = share(pictures);
  const drawn = pictures.map((picture) => layout(picture, ROOM, shared));
  const perValue = drawn.flatMap(({ strands, scale }) =>
    strands.filter(({ width }) => width > MIN_STRAND).map(({ width, value }) => (width * scale) / value),
  );
  assert.ok(perValue.length > 20);
  for (const one of perValue) assert.ok(Math.abs(one - perValue[0]!) < 1e-9 * perValue[0]!);
  assert.equal(new Set(drawn.map(({ viewHeight }) => viewHeight)).size, 1);
});

test("in a narrow network picture the names stand beside their rows", () => {
  const picture = networkPicture(["a", "b", "c"], 4, 4, 1);
  for (const [width, beside] of [[320, true], [220, false]] as const) {
    const found = layout(picture, { ...ROOM, width });
    assert.equal(found.beside, beside);
    assert.equal(found.xOf(0) >= 50, beside); // "a 0" and room around it
  }
});

test("on a phone the answer's name stands beside the target where few columns leave room", () => {
  const chain = (names: string[]) => {
    const picture = pictureFromPaths([names], 0.5, [1]);
    const target = picture.nodes.find(({ id }) => id === picture.target)!;
    target.answer = "\u2423map 96\u00a0%";
    return layout(picture, { ...ROOM, width: 358 });
  };
  for (const [names, beside] of [["a t", true], ["a b c t", true], ["a b c d e f t", false], ["t", false]] as const) {
    const made = chain(names.split(" "));
    const target = made.nodes.find(({ node }) => node.answer)!;
    assert.deepEqual([made.beside, made.targetBeside], [false, beside], names);
    assert.equal(made.width - target.x > 60, beside || names === "t", names);
  }
});
