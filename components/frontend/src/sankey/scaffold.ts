/** The elements that a picture consists of, empty. */
import { select } from "d3-selection";
import { element, svgElement } from "../dom";
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
  labels: Group;
  axis: Group;
  folds: Group;
  depth: SVGSVGElement;
  overview: HTMLElement;
  caption: HTMLElement;
  pruned: HTMLElement;
  thin: HTMLElement;
  key: HTMLElement;
  live: HTMLElement;
}

export function buildScaffold(host: HTMLElement): Scaffold {
  const defs = svgElement("defs");
  const layer = (name: string, silent = true) =>
    svgElement("g", { class: name, "aria-hidden": silent || null }); // nodes tell it all
  const [other, ribbons, nodes] = [layer("ra-others"), layer("ra-ribbons"), layer("ra-nodes", false)];
  const [labels, axis, folds] = [layer("ra-labels"), layer("ra-axis"), layer("ra-folds", false)];
  const viewport = svgElement("g", { class: "ra-viewport" }, other, ribbons, nodes);
  const roles = { role: "group", tabindex: -1, "aria-roledescription": "Sankey diagram" };
  const svg = svgElement("svg", { class: "ra-sankey", ...roles }, defs, viewport, folds, labels, axis);
  const stage = element("div", { class: "ra-stage" }, svg);
  const head = element("div", { class: "ra-head" });
  const overview = element("div", { class: "ra-overview", hidden: "", "aria-hidden": "true" });
  const depth = svgElement("svg", { class: "ra-depth", role: "img" });
  const caption = element("p", { class: "ra-caption" });
  const pruned = element("p", { class: "ra-pruned" });
  const thin = element("p", { class: "ra-thin" });
  const key = element("div", { class: "ra-key" });
  const foot = element("div", { class: "ra-foot" }, thin, caption, key, pruned);
  const live = element("div", { class: "ra-live", "aria-live": "polite" });
  host.replaceChildren(head, stage, overview, depth, foot, live);
  const group = (g: SVGGElement) => select(g) as unknown as Group;
  const zoomed = { other: group(other), ribbons: group(ribbons), nodes: group(nodes) };
  const still = { labels: group(labels), axis: group(axis), folds: group(folds) };
  return { head, stage, svg, defs, viewport, ...zoomed, ...still, depth, overview, caption, pruned, thin, key, live };
}
