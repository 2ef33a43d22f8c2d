/** Under a picture of token paths: in which layers each hop happens, a row of cells a hop. */
import { svgElement, textMeasure } from "../dom";
import { isolated, layersOf, list } from "../format";
import { round } from "../layout/curve";
import { shorten } from "../layout/labels";
import type { Theme } from "../theme";
import type { Picture, PictureLink } from "../types";
import type { Fill } from "./ink";
import { space, type Tier } from "./tiers";

const MOST = 6; // hops
const ROW = 17;
const CELL = 11; // px of height
const FONT = 11.5;
const SMALL = 10.5;
const PAD = 16;
const WIDEST = 0.3; // of the width, for the names of hops
const LEAST = 140; // px, in a narrow picture as well: without its end a hop's name is that of others
const TICK_ROOM = 34; // px for a layer's number

interface Row {
  link: PictureLink;
  fill: string;
  name: string;
}

/** The rows of those hops that these beams make most of, and under them the layers' numbers. */
export function depth(beams: Fill[], picture: Picture, width: number, theme: Theme): Tier {
  const rows = rowsOf(beams, picture);
  if (rows.length === 0) return space(0);
  const measure = textMeasure(theme.font, FONT);
  const title = "layers of each hop";
  const named = Math.min(Math.max(LEAST, WIDEST * width), Math.max(measure(title), ...rows.map(({ name }) => measure(name))));
  const x0 = PAD + named + 10;
  const pitch = (width - PAD - x0) / rows[0]!.link.layers!.length;
  const height = (rows.length + 1) * ROW + 4;
  const text = (x: number, y: number, words: string, attributes: Record<string, string | number>) =>
    svgElement("text", { x, y, "font-size": FONT, "font-family": theme.font, ...attributes }, words);
  const draw = (top: number): SVGElement[] => {
    const cells = rows.flatMap((row, i) => [
      text(PAD + named, top + i * ROW + 10, shorten(row.name, named, measure), {
        "text-anchor": "end",
        fill: theme.text,
      }),
      ...barsOf(row, x0, pitch, top + i * ROW),
    ]);
    const foot = top + rows.length * ROW + 11;
    const small = { fill: theme.muted, "font-size": SMALL };
    const ticks = ticksOf(rows[0]!.link.layers!.length, pitch).map((layer) =>
      text(x0 + (layer + 0.5) * pitch, foot, String(layer), { ...small, "text-anchor": "middle" }),
    );
    return [...cells, text(PAD + named, foot, title, { ...small, "text-anchor": "end" }), ...ticks];
  };
  return { height, draw };
}

/** What is drawn, in words. */
export function depthInWords(beams: Fill[], picture: Picture): string {
  const hops = rowsOf(beams, picture).map(
    ({ name, link }) => `${name}: layers ${list(layersOf(link.layers!).slice(0, 3))}`,
  );
  return `Layers of each hop. ${hops.join("; ")}`;
}

function rowsOf(beams: Fill[], picture: Picture): Row[] {
  const labels = new Map(picture.nodes.map((node) => [node.id, `${isolated(node.label)} ${node.position}`]));
  const shown = new Map(beams);
  const rows = picture.links.flatMap((link) => {
    const carried = link.shares.filter(({ beam }) => shown.has(beam)).sort((a, b) => b.value - a.value);
    if (!link.layers || carried.length === 0) return [];
    const name = `${labels.get(link.source)} → ${labels.get(link.target)}`;
    const value = carried.reduce((sum, share) => sum + share.value, 0);
    return [{ link, fill: shown.get(carried[0]!.beam)!, name, value }];
  });
  return rows.sort((a, b) => b.value - a.value).slice(0, MOST);
}

/** A bar a layer, as high as its share of the hop beside the largest; what is nothing is a line. One path for all bars. */
function barsOf({ link, fill }: Row, x0: number, pitch: number, top: number): SVGElement[] {
  const shares = link.layers!;
  const largest = Math.max(...shares) || 1;
  const foot = top + CELL;
  const line = boxPath(x0, foot - 1, x0 + pitch * shares.length, foot);
  const half = Math.min(1, pitch / 5) / 2; // of the gap between bars
  const bars = shares.map((share, layer) => {
    const x = x0 + layer * pitch;
    return share > 0 ? boxPath(x + half, foot - (share / largest) * CELL, x + pitch - half, foot) : "";
  });
  return [
    svgElement("path", { d: line, fill, "fill-opacity": 0.35 }),
    svgElement("path", { class: "ra-depth-bars", d: bars.join(""), fill }),
  ];
}

const boxPath = (x0: number, y0: number, x1: number, y1: number) =>
  `M${round(x0)},${round(y0)}L${round(x1)},${round(y0)}L${round(x1)},${round(y1)}L${round(x0)},${round(y1)}Z`;

/** The layers that are numbered: from 0 on as many as there is room for. */
function ticksOf(n: number, pitch: number): number[] {
  const step = Math.max(1, Math.ceil(TICK_ROOM / pitch));
  return Array.from({ length: Math.ceil(n / step) }, (_, i) => i * step);
}
