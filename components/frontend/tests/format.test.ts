import assert from "node:assert/strict";
import { test } from "node:test";
import { attention, layerPicture, networkPicture } from "../dev/fixtures";
import {
  beamList,
  describeBeam,
  describeLink,
  describeNode,
  isolated,
  list,
  markParts,
  number,
  pathText,
  percent,
} from "../src/format";
import { pictureFromPaths } from "./pictures";

const RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

test("numbers have two or three significant digits and a true minus", () => {
  const cases: [number, string][] = [
    [0, "0"],
    [-0, "0"],
    [0.30999, "0.31"],
    [0.5, "0.50"],
    [0.052, "0.052"],
    [0.0031, "0.0031"],
    [0.000031, "3.1e\u22125"],
    [1, "1.00"],
    [0.996, "0.996"],
    [-0.8123, "\u22120.81"],
    [-1.3637, "\u22121.36"],
    [12.345, "12.3"],
    [-123.4, "\u2212123"],
    [-Infinity, "\u2212\u221e"],
    [NaN, "?"],
  ];
  for (const [value, text] of cases) assert.equal(number(value), text);
});

test("shares as per cent", () => {
  assert.equal(percent(0.31), "31\u00a0%");
  assert.equal(percent(1), "100\u00a0%");
  assert.equal(percent(0.0031), "0.31\u00a0%");
  assert.equal(percent(0), "0\u00a0%");
  assert.equal(percent(0.0661), "6.6\u00a0%");
  assert.equal(percent(0.9961), "99.6\u00a0%");
  assert.equal(percent(0.99999), "over 99.9\u00a0%");
  assert.equal(percent(1e-7), "under 0.01\u00a0%");
});

test("long lists are cut and counted", () => {
  assert.equal(list([1, 2, 3]), "1, 2, 3");
  assert.equal(list(Array.from({ length: 20 }, (_, i) => i + 1)), "1, 2, 3, 4, 5, 6, 7, \u2026 (20)");
});

test("a link's tooltip says whose number it is", () => {
  const picture = pictureFromPaths(
    [
      ["The", "\u2423over", "\u2423lazy"],
      ["The", "\u2423lazy"],
      ["\u2423over", "\u2423lazy"],
    ],
    0.31,
  );
  const link = picture.links.find(
    ({ source, target }) => source === "\u2423over" && target === "\u2423lazy",
  )!;
  const { title, rows } = describeLink(link, picture, 2);
  assert.equal(title, "\u2423lazy (2) \u2190 \u2423over (1) \u00b7 attention 0.31 \u00b7 paths 1, 3");
  assert.deepEqual(rows, ["path 3 carries 0.10 of the 0.21 that is drawn"]);
});

test("heads, layers and the residual stream are named", () => {
  const picture = networkPicture(["a", "b"], 2, 1, 1);
  const link = { ...picture.links[0]!, heads: [{ head: 4, weight: 0.21 }] };
  const text = [describeLink(link, picture).title, ...describeLink(link, picture).rows].join("\n");
  assert.match(text, /layer 0\) \u2190 . \(\d, embeddings\) \u00b7 weight/);
  assert.match(text, /head 4 \(0\.21\)/);
});

test("a node's tooltip: position, id, beams, heaviest predecessors", () => {
  const words = ["The", " quick", " fox"];
  const picture = layerPicture(words, attention(3, 1), 2);
  const { title, rows } = describeNode(picture.nodes.find(({ id }) => id === picture.target)!, picture);
  assert.equal(title, "\u2423fox \u00b7 target");
  assert.match(rows[0]!, /^position 2 \u00b7 id 114 \u00b7 paths 1, 2$/);
  assert.match(rows[1]!, /^\u2190 \S+ \(\d\) 0\.\d+, /);
});

test("beams by rank, in the singular too", () => {
  const picture = pictureFromPaths([
    ["a", "t"],
    ["b", "t"],
  ]);
  assert.equal(beamList([1, 0, 1], picture), "paths 1, 2");
  assert.equal(beamList([1], picture), "path 2");
  assert.equal(describeBeam(picture.beams[1]!, picture), "Path 2, score \u22122.00: b (2) \u2192 t (1)");
});

test("paths by label and position; long ones lose their middle", () => {
  const picture = pictureFromPaths([["a", "b", "c", "d", "e", "f", "t"]]);
  assert.equal(
    pathText(picture.beams[0]!, picture),
    "a (0) \u2192 b (1) \u2192 c (2) \u2192 d (3) \u2192 e (4) \u2192 f (5) \u2192 t (6)",
  );
  assert.equal(
    pathText(picture.beams[0]!, picture, 4),
    "a (0) \u2192 b (1) \u2192 \u2026 3 more \u2026 \u2192 f (5) \u2192 t (6)",
  );
});

test("in the network graph the layer of each move stands at its arrow, and the mass says what a path is worth", () => {
  const picture = networkPicture(["a", "b", "c"], 12, 3, 1);
  for (const beam of picture.beams) {
    const visited = beam.nodes.map((id) => picture.nodes.find((node) => node.id === id)!);
    const moves = visited.flatMap((node, i) =>
      i > 0 && node.position !== visited[i - 1]!.position ? [[node.layer - 1, node.label] as const] : [],
    );
    const text = pathText(beam, picture);
    for (const [layer, label] of moves)
      assert.ok(text.includes(`\u2192${[...String(layer)].map((d) => RAISED[Number(d)]).join("")} ${label}`), text);
    assert.equal(text.split("\u2192").length - 1, moves.length);
    assert.match(describeBeam(beam, picture), /^Path \d+, mass [\d.]+\u00a0%: /);
  }
});

test("right-to-left text is isolated, other text is untouched", () => {
  assert.equal(isolated("abc"), "abc");
  assert.equal(isolated("\u0645\u0631"), "\u2068\u0645\u0631\u2069");
  assert.equal(isolated("\u{1e900}"), "\u2068\u{1e900}\u2069");
  assert.equal(isolated("\u0664\u0661"), "\u2068\u0664\u0661\u2069"); // digits of Arabic
});

test("marks for white space are told from text", () => {
  assert.deepEqual(markParts("\u2423lazy\u21b5"), [
    { text: "\u2423", mark: true },
    { text: "lazy", mark: false },
    { text: "\u21b5", mark: true },
  ]);
  assert.deepEqual(markParts(""), []);
});
