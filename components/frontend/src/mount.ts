/**
 * Streamlit calls a component's function again for every change of data or theme, runs the clean-up of
 * call N only after call N + 1, and may run an old one late. So what is mounted is kept per parent
 * element, and a clean-up counts only if no newer call has come, even right after it.
 */
import type { ComponentArgs, Data } from "./types";

export interface View {
  update(data: Data): void;
  destroy(): void;
}

/** Makes an empty view; `args` gives the newest call's arguments, for its callbacks. */
export type CreateView = (
  kind: Data["kind"],
  parent: ComponentArgs["parentElement"],
  args: () => ComponentArgs,
) => View;

interface Mounted {
  kind: Data["kind"];
  view: View;
  args: ComponentArgs;
}

export function mounter(create: CreateView): (args: ComponentArgs) => () => void {
  const mounted = new WeakMap<ComponentArgs["parentElement"], Mounted>();

  function mountedFor(args: ComponentArgs, data: Data): Mounted {
    const { parentElement } = args;
    const known = mounted.get(parentElement);
    if (known?.kind === data.kind) return known;
    known?.view.destroy();
    const made = { kind: data.kind, args } as Mounted;
    made.view = create(data.kind, parentElement, () => made.args);
    mounted.set(parentElement, made);
    return made;
  }

  return (args) => {
    const { data, parentElement } = args;
    if (!data || typeof data !== "object") return () => {};
    const mine = mountedFor(args, data);
    mine.args = args;
    mine.view.update(data);
    const cleanUp = () => {
      if (mine.args !== args || mounted.get(parentElement) !== mine) return; // a newer call took over
      mine.view.destroy();
      mounted.delete(parentElement);
    };
    return () => void setTimeout(cleanUp);
  };
}
