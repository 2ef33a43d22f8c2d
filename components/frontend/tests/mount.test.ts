import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { mounter, type View } from "../src/mount";
import type { ComponentArgs, Data } from "../src/types";

function setUp() {
  const log: string[] = [];
  const argsOf: (() => ComponentArgs)[] = [];
  const mount = mounter((kind, _parent, args): View => {
    log.push(`create ${kind}`);
    argsOf.push(args);
    return { update: () => log.push("update"), destroy: () => log.push("destroy") };
  });
  const parentElement = {} as HTMLElement;
  const call = (kind = "sankey", key = "k") =>
    mount({ data: { kind } as unknown as Data, key, parentElement });
  return { log, call, argsOf };
}

test("a second call updates what is there; the first one's late clean-up is ignored", async () => {
  const { log, call } = setUp();
  const first = call();
  call();
  first();
  await wait(5);
  assert.deepEqual(log, ["create sankey", "update", "update"]);
});

test("a clean-up right before the next call keeps the view", async () => {
  const { log, call } = setUp();
  call()();
  call();
  await wait(5);
  assert.deepEqual(log, ["create sankey", "update", "update"]);
});

test("the newest clean-up removes the view; later ones do nothing", async () => {
  const { log, call } = setUp();
  const cleanUp = call();
  cleanUp();
  await wait(5);
  cleanUp();
  await wait(5);
  assert.deepEqual(log, ["create sankey", "update", "destroy"]);
  call();
  assert.deepEqual(log.slice(3), ["create sankey", "update"]);
});

test("another kind takes the place of the old one", () => {
  const { log, call } = setUp();
  call("sankey");
  call("tokens");
  assert.deepEqual(log, ["create sankey", "update", "destroy", "create tokens", "update"]);
});

test("callbacks are the newest call's", () => {
  const { call, argsOf } = setUp();
  call("sankey", "old");
  call("sankey", "new");
  assert.equal(argsOf[0]!().key, "new");
});

test("no data, no view", () => {
  const { log } = setUp();
  const mount = mounter(() => assert.fail("nothing to create"));
  mount({ data: null, parentElement: {} as HTMLElement })();
  assert.deepEqual(log, []);
});
