import assert from "node:assert/strict";
import { test } from "node:test";
import { networkPicture } from "../dev/fixtures";
import { prose } from "../dev/cases";
import { layout } from "../src/layout";
import { filtered } from "../src/layout/filter";
import { thinInWords, thinOf } from "../src/thin";
import type { Picture } from "../src/types";
import { pictureFromPaths, randomPicture, ROOM } from "./pictures";

/** Token paths whose beams carry these shares of all mass. */
function carrying(shares: number[], graph: Picture["graph"] = "token"): Picture {
  const paths = shares.map((_, i) => [`a${i}`, "t"]);
  const picture = pictureFromPaths(paths, 1, shares);
  const links = picture.links.map((link) => {
    const own = link.shares.map(({ beam }) => ({ beam, value: shares[beam]! }));
    return { ...link, shares: own, value: own[0]!.value };
  });
  const drawn = shares.reduce((sum, share) => sum + share, 0);
  return { ...picture, graph, links, other: { share: 1 - drawn, total: 1 } };
}

test("A filtered picture is that of its paths alone, as if there were no others", () => {
  for (const picture of [randomPicture(3), networkPicture(prose(12, 3), 4, 5, 1)]) {
    const shown = [1, 3];
    const part = filtered(picture, shown);
    const nodes = new Set(shown.flatMap((beam) => picture.beams[beam]!.nodes));
    assert.deepEqual(new Set(part.nodes.map(({ id }) => id)), nodes.add(picture.target));
    const strands = (one: Picture) =>
      one.links.flatMap(({ source, target, shares }) => shares.map(({ beam, value }) => [source, target, beam, value]));
    assert.deepEqual(strands(part), strands(picture).filter(([, , beam]) => shown.includes(beam as number)));
    for (const { value, shares } of part.links)
      assert.ok(Math.abs(value - shares.reduce((sum, share) => sum + share.value, 0)) < 1e-12);
    assert.equal(part.beams, picture.beams); // colours go by number
  }
  const picture = randomPicture(5);
  assert.equal(filtered(picture, null), picture);
});

test("What is filtered out is part of the rest", () => {
  const picture = carrying([0.4, 0.2, 0.1]);
  assert.ok(Math.abs(filtered(picture, [1]).other!.share - 0.8) < 1e-12);
  assert.equal(filtered(picture, [1]).other!.total, 1);
});

test("A filter uses the room that it makes", () => {
  const picture = carrying([0.3, 0.06, 0.05]);
  const width = (one: Picture, beam: number) => layout(one, ROOM).strands.find((strand) => strand.beam === beam)!.width;
  assert.ok(width(filtered(picture, [1, 2]), 1) > 3 * width(picture, 1));
});

test("Paths that carry next to nothing are not drawn as the answer", () => {
  const widest = (one: Picture) => Math.max(...layout(one, ROOM).strands.map(({ width }) => width));
  assert.ok(widest(carrying([0.3, 0.1])) > 80);
  assert.ok(widest(carrying([0.003, 0.002])) < 6);
  assert.ok(widest(carrying([0.003, 0.002], "network")) < 6);
});

test("A path alone that goes nowhere leaves a picture", () => {
  const made = layout(filtered(carrying([0.5, 0.3]), []), ROOM);
  assert.equal(made.nodes.length, 1);
  assert.ok(made.other!.y1 - made.other!.y0 > 50);
});

test("Under 1 % is told in words", () => {
  const told = (shares: number[], shown?: number[], graph: Picture["graph"] = "token") =>
    thinInWords(carrying(shares, graph), new Set(shown ?? shares.keys()));
  assert.equal(told([0.4, 0.01]), "");
  assert.equal(told([0.003, 0.002]), "Each of these 2 paths carries under 1 %.");
  assert.equal(told([0.4, 0.002]), "The faint path 2 carries under 1 %.");
  assert.equal(told([0.4, 0.004, 0.003, 0.002], undefined, "network"), "The faint routes 2 to 4 carry under 1 % each.");
  assert.equal(told([0.4, 0.004, 0.003, 0.002], [0, 1, 3]), "The faint paths 2, 4 carry under 1 % each.");
  assert.equal(told([0.4, 0.002], [1]), "This path carries under 1 %.");
  assert.equal(thinInWords(pictureFromPaths([["a", "t"]], 1, [0.001]), new Set([0])), ""); // shares of what is drawn
  assert.deepEqual(thinOf({ ...carrying([0.04, 0.01]), other: { share: 4.95, total: 5 } }, [0, 1]), [0, 1]);
});
