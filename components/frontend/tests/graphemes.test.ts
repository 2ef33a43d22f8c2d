/** Held against the browser's own segmenter. */
import assert from "node:assert/strict";
import test from "node:test";
import { graphemes } from "../src/graphemes";

const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const oracle = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);

/** Every character of the planes that tokens mostly come from, before and after each of a few. */
test("characters are what the segmenter takes for them, side by side as well", () => {
  const neighbours = ["a", "\u00e9", "\u0301", "\u200d", "\ufe0f", "\u2192", "\u2423", "\u2068", "\r", "\n", "\u{1f469}"];
  for (let code = 0; code < 0x3000; code++) {
    const one = String.fromCharCode(code);
    for (const other of neighbours) {
      const text = `${other}${one}${other}`;
      assert.deepEqual(graphemes(text), oracle(text), `U+${code.toString(16)} beside ${JSON.stringify(other)}`);
    }
  }
});

test("a letter with its accents, a family and a flag are one character each", () => {
  assert.equal(graphemes("e\u0301\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u{1f1eb}\u{1f1f7}").length, 3);
});

test("of a plain text no segmenter is made, and none before it is asked for", async () => {
  const mutable = Intl as { Segmenter: typeof Intl.Segmenter };
  const real = mutable.Segmenter;
  let made = 0;
  mutable.Segmenter = class extends real {
    constructor(...given: ConstructorParameters<typeof real>) {
      super(...given);
      made += 1;
    }
  };
  try {
    const fresh = (await import("../src/graphemes?fresh" as string)) as typeof import("../src/graphemes");
    fresh.graphemes("\u2423caf\u00e9 \u2192 \u21b5");
    assert.equal(made, 0);
    fresh.graphemes("e\u0301");
    assert.equal(made, 1);
  } finally {
    mutable.Segmenter = real;
  }
});
