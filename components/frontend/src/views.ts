/** The three things that can be mounted, behind one interface. */
import type { CreateView, View } from "./mount";
import { createPage } from "./page";
import { createSankey, type Sankey } from "./sankey";
import { createTokens } from "./tokens";
import type { ComponentArgs, PageData, SankeyData, TokensData } from "./types";

export const createView: CreateView = (kind, parent, args) => {
  switch (kind) {
    case "sankey":
      return sankeyView(parent, args);
    case "tokens":
      return tokensView(parent, args);
    case "page": {
      const page = createPage(parent);
      return { update: (data) => page.update(data as PageData), destroy: () => page.destroy() };
    }
    default:
      throw new Error(`data.kind must be "sankey", "tokens" or "page", not ${JSON.stringify(kind)}`);
  }
};

/**
 * When a rerun shifts elements on the page, Streamlit mounts a component anew, under another key of its
 * own, and takes the old one away a little later. The new one then takes over filter, selection and zoom
 * from the one with its id, or else with its picture.
 */
const living = new Map<string, Sankey>();
const GRACE = 2000; // ms after which one that was taken away is forgotten

function sankeyView(parent: HTMLElement | ShadowRoot, args: () => ComponentArgs): View {
  const sankey = createSankey(parent, {
    select: (selection) => args().setStateValue?.("selection", selection),
    show: (shown) => args().setStateValue?.("beams", shown),
  });
  let known = "";
  const forget = (name: string) => living.get(name) === sankey && living.delete(name);
  return {
    update(data) {
      const name = nameOf(data as SankeyData);
      const before = living.get(name);
      if (before && known === "") sankey.inherit(before);
      if (known !== name) forget(known);
      known = name;
      living.set(name, sankey);
      sankey.update(data as SankeyData);
    },
    destroy() {
      sankey.destroy();
      setTimeout(() => forget(known), GRACE);
    },
  };
}

const nameOf = ({ id, picture }: SankeyData) => id ?? JSON.stringify(picture);

function tokensView(parent: HTMLElement | ShadowRoot, args: () => ComponentArgs): View {
  const tokens = createTokens(parent, (position) => args().setTriggerValue?.("target", position));
  return { update: (data) => tokens.update(data as TokensData), destroy: () => tokens.destroy() };
}
