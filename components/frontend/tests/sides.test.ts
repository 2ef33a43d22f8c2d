import assert from "node:assert/strict";
import { test } from "node:test";
import { describeLink, effectRow, sidesRow } from "../src/format";
import { layout } from "../src/layout";
import { canColour, coloured, effectOf } from "../src/layout/sides";
import type { Effect, Picture, Side } from "../src/types";
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
  assert.equal(canColour(base, "sides"), false);
  assert.equal(canColour(picture, "sides"), true);
  const without = (name: "speaks_for" | "speaks_against") => ({
    ...picture,
    links: picture.links.map((link) => ({ ...link, [name]: 0 })),
  });
  assert.equal(canColour(without("speaks_for"), "sides"), false);
  assert.equal(canColour(without("speaks_against"), "sides"), false);
});

test("Each beam's ribbon is parted as its link is, and no wider than it was", () => {
  for (const { source, target, shares } of coloured(picture, "sides").links) {
    const [speaksFor, speaksAgainst] = SAYS[`${source}>${target}`]!;
    const part: Partial<Record<Side, number>> = { for: speaksFor / (speaksFor - speaksAgainst), against: speaksAgainst / (speaksAgainst - speaksFor) };
    const whole = picture.links.find((link) => link.source === source && link.target === target)!;
    for (const { beam, value } of whole.shares) {
      const own = shares.filter((share) => share.beam === beam);
      assert.ok(Math.abs(own.reduce((sum, share) => sum + share.value, 0) - value) < 1e-12);
      for (const { side, value: parted } of own) assert.ok(Math.abs(parted - part[side!]! * value) < 1e-12);
      assert.deepEqual(own.map(({ side }) => side), (["for", "against"] as const).filter((side) => part[side]! > 0));
    }
  }
});

test("A link that says nothing stays whole, and what is drawn knows its side", () => {
  assert.deepEqual(coloured(base, "sides"), base);
  const made = layout(coloured(picture, "sides"), ROOM);
  assert.deepEqual(made.strands.map(({ side }) => side).sort(), ["against", "against", "against", "for", "for"]);
  assert.ok(layout(base, ROOM).strands.every(({ side }) => side === undefined));
});

test("What speaks for and against is told of a link", () => {
  assert.equal(sidesRow(picture.links[0]!), "speaks 0.30 for the answer, \u22120.10 against it");
  assert.ok(describeLink(picture.links[0]!, picture).rows.includes(sidesRow(picture.links[0]!)));
  assert.equal(sidesRow(base.links[0]!), "");
});

test("What cutting a hop does gives it its colour, and is told", () => {
  const cut: [Effect, number, number][] = [["half", 3, 0.5], ["tenth", 1, 0.499], ["little", 0.2, 0.02], ["nothing", 0.1, 0.019]];
  const more: [Effect, number, number][] = [["nothing", -0.049, 0], ["helps", -0.051, 0]];
  for (const [effect, lost, lost_share] of [...cut, ...more]) {
    assert.equal(effectOf({ ...base.links[0]!, lost, lost_share, left: 0.2 }), effect);
  }
  assert.equal(effectOf({ ...base.links[0]!, lost: 1, lost_share: null, left: 0.2 }), null);
  assert.equal(canColour(base, "effect"), false);
  const [first, ...others] = base.links;
  const told: Picture = { ...base, links: [{ ...first!, lost: 3.4, lost_share: 0.9, left: 0.019 }, ...others] };
  assert.equal(canColour(told, "effect"), true);
  const [one, ...rest] = coloured(told, "effect").links;
  assert.deepEqual(one!.shares.map(({ side }) => side), first!.shares.map(() => "half"));
  assert.deepEqual(rest, others);
  assert.equal(effectRow(told.links[0]!), "cut, the answer loses 3.40 nats and has 1.9\u00a0%");
  assert.equal(effectRow({ ...first!, lost: -0.5, left: 0.9 }), "cut, the answer gains 0.50 nats and has 90\u00a0%");
  const beside = effectRow({ ...first!, lost: 1, left: 0.5, instead: 0.02 });
  assert.equal(beside, "cut, the answer loses 1.00 nats and has 50\u00a0%; random edges in its place cost 0.020");
  assert.ok(describeLink(told.links[0]!, told).rows.includes(effectRow(told.links[0]!)));
  assert.equal(effectRow(first!), "");
});
