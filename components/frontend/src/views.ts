/** The three things that can be mounted, behind one interface. */
import { createPage } from "./page";
import { createSankey } from "./sankey";
import { createTokens } from "./tokens";
import type { ComponentArgs, Data, PageData, SankeyData, TokensData } from "./types";

export interface View {
  update(data: Data): void;
  destroy(): void;
}

export function createView(kind: Data["kind"], parent: HTMLElement | ShadowRoot, args: () => ComponentArgs): View {
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
}

function sankeyView(parent: HTMLElement | ShadowRoot, args: () => ComponentArgs): View {
  const sankey = createSankey(parent, {
    select: (selection) => args().setStateValue?.("selection", selection),
    show: (shown) => args().setStateValue?.("beams", shown),
  });
  return { update: (data) => sankey.update(data as SankeyData), destroy: () => sankey.destroy() };
}

function tokensView(parent: HTMLElement | ShadowRoot, args: () => ComponentArgs): View {
  const tokens = createTokens(parent, (position) => args().setTriggerValue?.("target", position));
  return { update: (data) => tokens.update(data as TokensData), destroy: () => tokens.destroy() };
}
