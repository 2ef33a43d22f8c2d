/**
 * Streamlit calls a component's function again for every change, runs the clean-up of call N only
 * after call N + 1, and may run an old one late. So what is mounted is kept per parent element, and a
 * clean-up counts only if no newer call has come.
 */
import type { ComponentArgs, Data } from "./types";
import { createView, type View } from "./views";

interface Mounted {
  kind: Data["kind"];
  view: View;
  args: ComponentArgs; // the newest call's, for its callbacks
}

const mounted = new WeakMap<HTMLElement | ShadowRoot, Mounted>();

export function mount(args: ComponentArgs): () => void {
  const { data, parentElement } = args;
  if (!data || typeof data !== "object") return () => {};
  let current = mounted.get(parentElement);
  if (current?.kind !== data.kind) {
    current?.view.destroy();
    current = { kind: data.kind, args, view: createView(data.kind, parentElement, () => mounted.get(parentElement)?.args ?? args) };
    mounted.set(parentElement, current);
  }
  current.args = args;
  current.view.update(data);
  const mine = current;
  return () => {
    if (mine.args !== args || mounted.get(parentElement) !== mine) return; // a newer call has taken over
    mine.view.destroy();
    mounted.delete(parentElement);
  };
}
