/** The things that can be mounted, behind one interface. */
import { Compare } from "./compare";
import type { CreateView, View } from "./mount";
import { ReportPage } from "./page/report";
import { mountSheet } from "./page/sheet";
import { TracePage } from "./page/trace";
import { createSankey } from "./sankey";
import { TokenStrip } from "./strip";
import type { CompareData, ComponentArgs, Data, SankeyData, TokensData } from "./types";

type Make = (parent: ComponentArgs["parentElement"], args: () => ComponentArgs) => View;

const VIEWS: Record<Data["kind"], Make> = {
  sankey: sankeyView,
  tokens: tokensView,
  compare: compareView,
  page: (parent) => mountSheet(parent, (host) => new TracePage(host)),
  report: (parent) => mountSheet(parent, (host) => new ReportPage(host)),
};

export const createView: CreateView = (kind, parent, args) => {
  const make = VIEWS[kind];
  if (make) return make(parent, args);
  throw new Error(`data.kind must be one of ${Object.keys(VIEWS).join(", ")}, not ${JSON.stringify(kind)}`);
};

function sankeyView(parent: ComponentArgs["parentElement"], args: () => ComponentArgs): View {
  const sankey = createSankey(parent, {
    select: (selection) => args().setStateValue?.("selection", selection),
    show: (shown) => args().setStateValue?.("beams", shown),
  });
  return lasting(sankey, (data: SankeyData) => data.id ?? JSON.stringify(data.picture));
}

function compareView(parent: ComponentArgs["parentElement"], args: () => ComponentArgs): View {
  const compare = new Compare(parent, {
    select: (selection) => args().setStateValue?.("selection", selection),
    pick: (column, position) => args().setTriggerValue?.("pick", { column, position }),
    show: (paths) => args().setStateValue?.("paths", paths),
  });
  return lasting(compare, (data: CompareData) => data.id ?? JSON.stringify(data.columns));
}

function tokensView(parent: ComponentArgs["parentElement"], args: () => ComponentArgs): View {
  const tokens = new TokenStrip(parent, { pick: (position) => args().setTriggerValue?.("target", position) });
  return { update: (data) => tokens.update(data as TokensData), destroy: () => tokens.destroy() };
}

/**
 * When a rerun shifts elements on the page, Streamlit mounts a component anew, under another key of its
 * own, and takes the old one away a little later. The new one then takes over filter, selection and zoom
 * from the one with its id, or else with its data.
 */
const living = new Map<string, unknown>();
const GRACE = 2000; // ms after which one that was taken away is forgotten

interface Lasting<D> {
  inherit(other: this): void;
  update(data: D): void;
  destroy(): void;
}

function lasting<D extends Data, T extends Lasting<D>>(view: T, nameOf: (data: D) => string): View {
  let known = "";
  const forget = (name: string) => living.get(name) === view && living.delete(name);
  return {
    update(data) {
      const name = `${data.kind} ${nameOf(data as D)}`;
      const before = living.get(name);
      if (before && known === "") view.inherit(before as T);
      if (known !== name) forget(known);
      known = name;
      living.set(name, view);
      view.update(data as D);
    },
    destroy() {
      view.destroy();
      setTimeout(() => forget(known), GRACE);
    },
  };
}
