import assert from "node:assert/strict";
import { test } from "node:test";
import { spoken, summary } from "../src/sankey/spoken";
import { pictureFromPaths } from "./pictures";

const PICTURE = pictureFromPaths([
  ["s", "a", "t"],
  ["s", "t"],
]);

test("the picture says what it shows", () => {
  assert.equal(summary(PICTURE), "Attention paths to t: 2 paths over 3 nodes");
});

test("a selection is spoken as its tooltip reads", () => {
  assert.match(
    spoken({ kind: "node", id: "a" }, PICTURE),
    /^Selected: a, position 1 \u00b7 id 1 \u00b7 path 1$/,
  );
  assert.match(
    spoken({ kind: "link", source: "s", target: "t" }, PICTURE),
    /^Selected: t \(2\) \u2190 s \(0\)/,
  );
  assert.equal(spoken(null, PICTURE), "Nothing selected");
});
