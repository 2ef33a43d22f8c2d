/** Pictures come by column (`reverse_attention/picture/wire.py` says how); everything here works on rows. */
import type { Picture, PictureBeam, PictureLink, PictureNode } from "./types";

type Columns = Record<string, unknown[]>;
type Row = Record<string, unknown>;

interface Packed extends Omit<Picture, "nodes" | "links" | "beams"> {
  packed: 1;
  nodes: Columns;
  links: Columns;
  beams: Columns;
  texts: string[];
}

/** The same data with every packed picture in it unpacked. */
export function unpackAll<T>(data: T): T {
  if (typeof data !== "object" || data === null) return data;
  if (Array.isArray(data)) return (typeof data[0] === "object" ? data.map(unpackAll) : data) as T;
  if ((data as Partial<Packed>).packed === 1) return unpack(data as unknown as Packed) as T;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, unpackAll(value)])) as T;
}

export function unpack({ packed: _, texts, ...picture }: Packed): Picture {
  const nodes = rows(picture.nodes).map((row) => nodeOf(row, texts));
  const ids = nodes.map(({ id }) => id);
  const beams = rows(picture.beams).map((row) => beamOf(row, ids));
  const links = rows(picture.links).map((row) => linkOf(row, ids, beams, picture.graph));
  return { ...picture, nodes, links, beams };
}

function rows(columns: Columns): Row[] {
  const names = Object.keys(columns);
  const count = names.length > 0 ? columns[names[0]!]!.length : 0;
  return Array.from({ length: count }, (_, i) => {
    const row: Row = {};
    for (const name of names) row[name] = columns[name]![i];
    return row;
  });
}

function nodeOf({ text, before, id, ...row }: Row, texts: string[]): PictureNode {
  const flat = before as number[];
  const predecessors = Array.from({ length: flat.length / 3 }, (_, i) => ({
    position: flat[3 * i]!,
    label: texts[flat[3 * i + 1]!]!,
    weight: flat[3 * i + 2]!,
  }));
  const name = (id as string | null | undefined) ?? nodeId(row.layer as number, row.position as number);
  return { ...row, special: Boolean(row.special), id: name, label: texts[text as number]!, predecessors } as PictureNode;
}

/** How a node is named; `result/flow.py` names it so in the library. */
export const nodeId = (layer: number, position: number) => `L${layer}_P${position}`;

function beamOf({ path, ...row }: Row, ids: string[]): PictureBeam {
  return { text: "", ...row, nodes: (path as number[]).map((i) => ids[i]!) } as PictureBeam;
}

function linkOf(
  { from, to, beams: used, values, heads, ...row }: Row,
  ids: string[],
  beams: PictureBeam[],
  graph: Picture["graph"],
): PictureLink {
  const weight = row.weight as number;
  const follows = (beam: number) => beams[beam]!.share * (graph === "layer" ? weight : 1);
  const flat = (heads ?? []) as number[];
  const shares = (used as number[]).map((beam, i) => ({
    beam,
    value: (values as number[] | null | undefined)?.[i] ?? follows(beam),
  }));
  return {
    ...row,
    value: row.value ?? shares.reduce((sum, { value }) => sum + value, 0),
    shares,
    source: ids[from as number]!,
    target: ids[to as number]!,
    heads: graph === "token" ? threes(flat) : pairs(flat),
  } as PictureLink;
}

const pairs = (flat: number[]) =>
  Array.from({ length: flat.length / 2 }, (_, i) => ({ head: flat[2 * i]!, weight: flat[2 * i + 1]! }));

const threes = (flat: number[]) =>
  Array.from({ length: flat.length / 3 }, (_, i) => ({
    layer: flat[3 * i]!,
    head: flat[3 * i + 1]!,
    weight: flat[3 * i + 2]!,
  }));
