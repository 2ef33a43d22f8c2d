import assert from "node:assert/strict";
import { test } from "node:test";
import { remember, remembered } from "../src/visit/kept";

/** What was wanted before signing in, once the browser stands at another address. */
function goesTo(wanted: string, now: string): string {
  const tab = new Map<string, string>();
  const sessionStorage = {
    getItem: (key: string) => tab.get(key) ?? null,
    setItem: (key: string, text: string) => void tab.set(key, text),
    removeItem: (key: string) => void tab.delete(key),
  };
  const at = (address: string) => Object.assign(globalThis, { sessionStorage, location: new URL(address) });
  at(wanted);
  remember();
  at(now);
  const goes = remembered();
  assert.equal(remembered(), "", "it is gone to once");
  return goes;
}

const ROOT = "https://tools.example.org/attention/";

test("whoever has signed in comes to the address that was wanted before", () => {
  for (const wanted of [`${ROOT}?run=abc`, `${ROOT}runs`, `${ROOT}#v1.abc`, `${ROOT}compare_prompts?sink=drop`])
    assert.equal(goesTo(wanted, ROOT), wanted);
});

test("whoever has gone on meanwhile stays there", () => {
  for (const now of [`${ROOT}runs`, `${ROOT}?run=other`, `${ROOT}#v1.other`, `${ROOT}runs?run=other`])
    assert.equal(goesTo(`${ROOT}?run=abc`, now), "", now);
  assert.equal(goesTo(`${ROOT}runs?run=abc`, `${ROOT}runs`), "");
  assert.equal(goesTo(ROOT, ROOT), "");
});
