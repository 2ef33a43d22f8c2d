import assert from "node:assert/strict";
import { test } from "node:test";
import { random } from "../dev/fixtures";
import { boxOf, overlaps, placeLabels, shorten, wrap, type Wanted } from "../src/layout/labels";

const measure = (text: string) => [...text].length * 7;
const VIEW = { x0: 0, y0: 0, x1: 600, y1: 300 };

function wanted(id: string, x: number, y: number, change: Partial<Wanted> = {}): Wanted {
  const node = { x0: x - 7, x1: x + 7, y0: y - 10, y1: y + 10 };
  const room = { left: 100, right: 100, above: 100, below: 100 };
  return {
    id,
    text: id,
    suffix: "",
    bold: false,
    node,
    sides: ["above", "below"],
    priority: 1,
    room,
    ...change,
  };
}

test("a second line widens the label, keeps both beside the node's middle, and takes its room", () => {
  const one = wanted("in", 300, 100, { second: "→ Paris 98 %", sides: ["right"] });
  const [label] = placeLabels([one], VIEW, measure);
  const [box, plain] = [boxOf(label!), boxOf(placeLabels([{ ...one, second: undefined }], VIEW, measure)[0]!)];
  assert.equal(label!.width, measure("→ Paris 98 %"));
  assert.equal(box.y1 - box.y0, plain.y1 - plain.y0 + 16);
  assert.equal((box.y0 + box.y1) / 2, (plain.y0 + plain.y1) / 2);
});

test("of a second line that is too long the name is shortened, never the share", () => {
  const one = wanted("in", 300, 100, { second: "→ suitcase 0.97 %", sides: ["right"] });
  const [label] = placeLabels([one], VIEW, measure);
  assert.equal(label!.second, "→ suit… 0.97 %");
  assert.ok(label!.width <= 100);
  const sure = placeLabels([{ ...one, second: "→ are over 99.9 %", room: { ...one.room, right: 112 } }], VIEW, measure);
  assert.equal(sure[0]!.second, "→ a… over 99.9 %");
});

test("a label that leans ends at its node's other side, as far as the edge lets it", () => {
  const at = (x: number, lean: "left" | "right") => boxOf(placeLabels([wanted("twelve wide", x, 100, { lean })], VIEW, measure)[0]!);
  const width = measure("twelve wide");
  const [left, right] = [at(300, "left"), at(300, "right")];
  assert.deepEqual([left.x1, right.x0], [307 + 2, 293 - 2]); // a box is 2 px wider than its text on either side
  assert.deepEqual([at(40, "left").x0, at(560, "right").x1], [VIEW.x0, VIEW.x1]);
  assert.deepEqual([left.x1 - left.x0, right.x1 - right.x0], [width + 4, width + 4]);
});

test("labels lie neither on each other nor on nodes", () => {
  const next = random(6);
  const all = Array.from({ length: 60 }, (_, i) =>
    wanted(`label${i}`, 20 + next() * 560, 30 + next() * 240, { priority: next() }),
  );
  const placed = placeLabels(all, VIEW, measure);
  assert.ok(placed.length > 5 && placed.length < 60);
  for (const a of placed) {
    for (const b of placed) if (a !== b) assert.ok(!overlaps(boxOf(a), boxOf(b)));
    for (const { id, node } of all) if (id !== a.id) assert.ok(!overlaps(boxOf(a), node));
  }
});

test("the weightier label wins; the target is shown in any case", () => {
  const near = [
    wanted("light", 100, 100, { sides: ["above"] }),
    wanted("heavy", 120, 100, { sides: ["above"], priority: 5 }),
  ];
  assert.deepEqual(
    placeLabels(near, VIEW, measure).map(({ id }) => id),
    ["heavy"],
  );
  near.push(wanted("target", 110, 100, { sides: ["above"], priority: Infinity }));
  assert.equal(placeLabels(near, VIEW, measure)[0]!.id, "target");
});

test("a label that fits on another side goes there", () => {
  const placed = placeLabels([wanted("top", 100, 8)], VIEW, measure);
  assert.equal(placed[0]!.side, "below");
});

test("a label over a node at the edge moves inward", () => {
  const [label] = placeLabels([wanted("a long label", 595, 100)], VIEW, measure);
  assert.ok(label!.x + label!.width <= VIEW.x1);
});

test("nodes out of view have no labels", () => {
  assert.deepEqual(placeLabels([wanted("far", 5000, 100)], VIEW, measure), []);
});

test("shortening keeps whole characters and adds an ellipsis", () => {
  assert.equal(shorten("short", 100, measure), "short");
  assert.equal(shorten("abcdefghij", 42, measure), "abcde\u2026");
  const family = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
  assert.equal(shorten(`${family}${family}${family}`, 45, measure), `${family}\u2026`);
  assert.equal(shorten("abcdef", 1, measure), "a\u2026");
});

test("a label that would say nothing is left out", () => {
  const narrow = { left: 20, right: 20, above: 20, below: 20 };
  assert.deepEqual(placeLabels([wanted("something long", 300, 100, { room: narrow })], VIEW, measure), []);
});

test("lines break between words and fit", () => {
  const measure = (text: string) => text.length;
  const text = "Attention shows where the model looked, not why it answered.";
  const lines = wrap(text, 20, measure);
  assert.ok(lines.every((line) => line.length <= 20));
  assert.equal(lines.join(" "), text);
  assert.deepEqual(wrap("", 20, measure), []);
});
