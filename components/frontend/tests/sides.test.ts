import assert from "node:assert/strict";
import { test } from "node:test";
import { describeLink, sidesRow } from "../src/format";
import { layout } from "../src/layout";
import { hasSides, sided } from "../src/layout/sides";
import type { Picture } from "../src/types";
import { pictureFromPaths, ROOM } from "./pictures";

const base = pictureFromPaths([["a", "t"], ["a", "b", "t"], ["b", "t"]], 0.5, [0.5, 0.3, 0.2]);
const SAYS: Record<string, [number, number]> = { "a>t": [0.3, -0.1], "a>b": [0.2, 0], "b>t": [0, -0.4] };
const picture: Picture = {
  ...base,
  links: base.links.map((link) => {
    const [speaks_for, speaks_against] = SAYS[`${link.source}>${link.target}`]!;
    return { ...link, speaks_for, speaks_against };
  }),
};

test("The switch is there only where links say both", () => {
  assert.equal(hasSides(base), false);
  assert.equal(hasSides(picture), true);
  const without = (name: "speaks_for" | "speaks_against") => ({
    ...picture,
    links: picture.links.map((link) => ({ ...link, [name]: 0 })),
  });
  assert.equal(hasSides(without("speaks_for")), false);
  assert.equal(hasSides(without("speaks_against")), false);
});

test("Each beam's ribbon is parted as its link is, and no wider than it was", () => {
  for (const { source, target, shares } of sided(picture).links) {
    const [speaksFor, speaksAgainst] = SAYS[`${source}>${target}`]!;
    const part = { for: speaksFor / (speaksFor - speaksAgainst), against: speaksAgainst / (speaksAgainst - speaksFor) };
    const whole = picture.links.find((link) => link.source === source && link.target === target)!;
    for (const { beam, value } of whole.shares) {
      const own = shares.filter((share) => share.beam === beam);
      assert.ok(Math.abs(own.reduce((sum, share) => sum + share.value, 0) - value) < 1e-12);
      for (const { side, value: parted } of own) assert.ok(Math.abs(parted - part[side!] * value) < 1e-12);
      assert.deepEqual(own.map(({ side }) => side), (["for", "against"] as const).filter((side) => part[side] > 0));
    }
  }
});

test("A link that says nothing stays whole, and what is drawn knows its side", () => {
  assert.deepEqual(sided(base), base);
  const made = layout(sided(picture), ROOM);
  assert.deepEqual(made.strands.map(({ side }) => side).sort(), ["against", "against", "against", "for", "for"]);
  assert.ok(layout(base, ROOM).strands.every(({ side }) => side === undefined));
});

test("What speaks for and against is told of a link", () => {
  assert.equal(sidesRow(picture.links[0]!), "speaks 0.30 for the answer, \u22120.10 against it");
  assert.ok(describeLink(picture.links[0]!, picture).rows.includes(sidesRow(picture.links[0]!)));
  assert.equal(sidesRow(base.links[0]!), "");
});
