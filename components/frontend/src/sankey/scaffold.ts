/** The elements that a picture consists of, empty. */
import { select } from "d3-selection";
import { element, setAttributes } from "../dom";
import type { Group } from "./ribbons";

export interface Scaffold {
  head: HTMLElement;
  stage: HTMLElement;
  svg: SVGSVGElement;
  defs: SVGDefsElement;
  viewport: SVGGElement;
  other: Group;
  ribbons: Group;
  nodes: Group;
  axis: Group;
  overview: HTMLElement;
  caption: HTMLElement;
  pruned: HTMLElement;
  key: HTMLElement;
  live: HTMLElement;
}

const svgElement = <K extends keyof SVGElementTagNameMap>(
  tag: K,
  className: string,
): SVGElementTagNameMap[K] => {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  made.setAttribute("class", className);
  return made;
};

export function buildScaffold(host: HTMLElement): Scaffold {
  const svg = svgElement("svg", "ra-sankey");
  setAttributes(svg, { role: "group", tabindex: -1, "aria-roledescription": "Sankey diagram" });
  const defs = svgElement("defs", "");
  const viewport = svgElement("g", "ra-viewport");
  const names = ["ra-others", "ra-ribbons", "ra-nodes", "ra-axis"];
  const [other, ribbons, nodes, axis] = names.map((name) => svgElement("g", name));
  for (const silent of [other!, ribbons!, axis!]) silent.setAttribute("aria-hidden", "true"); // nodes tell it all
  viewport.append(other!, ribbons!, nodes!);
  svg.append(defs, viewport, axis!);
  const stage = element("div", { class: "ra-stage" }, svg);
  const head = element("div", { class: "ra-head" });
  const overview = element("div", { class: "ra-overview", hidden: "", "aria-hidden": "true" });
  const caption = element("p", { class: "ra-caption" });
  const pruned = element("p", { class: "ra-pruned" });
  const key = element("div", { class: "ra-key" });
  const foot = element("div", { class: "ra-foot" }, caption, key, pruned);
  const live = element("div", { class: "ra-live", "aria-live": "polite" });
  host.replaceChildren(head, stage, overview, foot, live);
  const group = (g: SVGGElement) => select(g) as unknown as Group;
  const groups = { other: group(other!), ribbons: group(ribbons!), nodes: group(nodes!), axis: group(axis!) };
  return { head, stage, svg, defs, viewport, ...groups, overview, caption, pruned, key, live };
}
