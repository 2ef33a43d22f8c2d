/** What is shown and what stands out: pure functions of picture, filter and selection. */
import type { Colouring } from "../layout/sides";
import type { Picture, Selection, Shown } from "../types";

/** Nodes and links (as `linkKey`s) of this picture that stand for something in another one. */
export interface Echo {
  nodes: ReadonlySet<string>;
  links: ReadonlySet<string>;
}

export const linkKey = (source: string, target: string): string => `${source}>${target}`;

export interface State {
  picture: Picture;
  shown: Shown;
  unfolded: ReadonlySet<number>; // layers that were asked to be shown though nothing moves in them
  by: Colouring;
  selection: Selection;
  echo: Echo | null; // what corresponds to a selection elsewhere
  hover: number | null; // the beam whose chip is under the pointer
  absent: boolean; // none of the beams shown in another picture is here
}

export const NOTHING: State = {
  picture: { version: 1, graph: "layer", target: "", nodes: [], links: [], beams: [] },
  shown: null,
  unfolded: new Set(),
  by: "paths",
  selection: null,
  echo: null,
  hover: null,
  absent: false,
};

export interface Emphasis {
  shown: Set<number>; // beams
  lit: Set<number>; // of those, the ones that are not dimmed
}

export function emphasisOf({ picture, shown, selection, echo, hover, absent }: State): Emphasis {
  const all = picture.beams.map((_, i) => i);
  const visible = new Set(shown ? all.filter((beam) => shown.includes(beam)) : all);
  if (hover !== null) return { shown: visible, lit: new Set(visible.has(hover) ? [hover] : visible) };
  if (absent) return { shown: visible, lit: new Set() };
  const through = beamsThrough(picture, selection) ?? (echo && beamsThroughEcho(picture, echo));
  const lit = through ? new Set([...visible].filter((beam) => through.has(beam))) : visible;
  return { shown: visible, lit };
}

/** The beams that run through what is selected; null if nothing is. */
export function beamsThrough(picture: Picture, selection: Selection): Set<number> | null {
  if (!selection) return null;
  const all = picture.beams.map((_, i) => i);
  if (selection.kind === "node") {
    return new Set(all.filter((beam) => picture.beams[beam]!.nodes.includes(selection.id)));
  }
  const link = picture.links.find(
    (one) => one.source === selection.source && one.target === selection.target,
  );
  return new Set(link?.shares.map((share) => share.beam) ?? []);
}

/** Along the links if there are any; nothing that corresponds leaves no beam. */
function beamsThroughEcho({ beams, links }: Picture, echo: Echo): Set<number> {
  const on = links.filter(({ source, target }) => echo.links.has(linkKey(source, target)));
  if (on.length > 0) return new Set(on.flatMap(({ shares }) => shares.map(({ beam }) => beam)));
  return new Set(beams.flatMap(({ nodes }, i) => (nodes.some((id) => echo.nodes.has(id)) ? [i] : [])));
}

/** Drops a selection that the picture no longer has. */
export function validSelection(picture: Picture, selection: Selection): Selection {
  if (selection?.kind === "node")
    return picture.nodes.some(({ id }) => id === selection.id) ? selection : null;
  if (selection?.kind === "link") {
    const has = picture.links.some(
      (one) => one.source === selection.source && one.target === selection.target,
    );
    return has ? selection : null;
  }
  return null;
}

/** Beams that the picture has, in order; all of them and none of them are null. */
export function validShown(picture: Picture, shown: Shown): Shown {
  if (!shown) return null;
  const beams = [...new Set(shown)].filter((beam) => beam in picture.beams).sort((a, b) => a - b);
  return beams.length === 0 || beams.length === picture.beams.length ? null : beams;
}

/** A click on a chip: from all, only this beam; then it adds and removes. */
export function toggleBeam(picture: Picture, shown: Shown, beam: number): Shown {
  if (!shown) return validShown(picture, [beam]);
  const without = shown.filter((one) => one !== beam);
  return validShown(picture, without.length < shown.length ? without : [...shown, beam]);
}

export function sameSelection(a: Selection, b: Selection): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function sameShown(a: Shown, b: Shown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
