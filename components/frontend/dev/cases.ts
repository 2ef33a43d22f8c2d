/** The cases to look at, by name. */
import type { CompareData, Mark, PageData, Picture, ReportData } from "../src/types";
import { attention, layerPicture, networkPicture, pageOf, pictureOf, random, stripOf, type Shape } from "./fixtures";

const FOX = "The quick brown fox jumps over the lazy dog ."
  .split(" ")
  .map((word, i) => (i ? ` ${word}` : word));
const STORE = "When Mary and John went to the store , John gave a drink to"
  .split(" ")
  .map((word, i) => (i ? ` ${word}` : word));
const WORDS =
  "the red key opens harbour gate and Anna lives in Paris while Omar repaired a blue lamp near park".split(
    " ",
  );

export function prose(length: number, seed = 5): string[] {
  const next = random(seed);
  return Array.from({ length }, (_, i) =>
    i % 23 === 22 ? "\n" : ` ${WORDS[Math.floor(next() * WORDS.length)]!}`,
  );
}

const drawn = (title: string, words: string[], seed: number, beams: number, shape?: Shape): PageData =>
  pageOf(title, layerPicture(words, attention(words.length, seed, shape), beams), words);

function alone(): PageData {
  const words = ["Hello"];
  return pageOf("One token", layerPicture(words, [[1]], 1), words);
}

/** All beams pass one node in the middle of the text. */
function hub(): PageData {
  const words = prose(24, 9);
  const matrix = attention(24, 9, { sink: 0.05 });
  for (let query = 13; query < 24; query++)
    matrix[query] = matrix[query]!.map((w, key) => (key === 12 ? 0.8 : w * 0.2));
  return pageOf("All beams through one node", layerPicture(words, matrix, 8), words);
}

/** As in an encoder: one beam runs a -> b, another b -> a. */
function cycle(): PageData {
  const matrix = attention(10, 2);
  const beams = [
    [9, 4, 6, 0],
    [9, 6, 4, 2, 0],
    [9, 3, 0],
  ].map((positions, i) => ({
    positions,
    weights: positions.slice(1).map((_, step) => 0.5 - 0.1 * i - 0.03 * step),
    score: -0.8 - 0.4 * i,
  }));
  return pageOf("A cycle", pictureOf(FOX, beams, matrix, 9, 1), FOX);
}

const HOSTILE = [
  "<|bos|>",
  "</script><img src=x onerror=alert(1)>",
  " \u0645\u0631\u062d\u0628\u0627",
  " \u4f60\u597d",
  "\u4e16\u754c",
  " \ud83d\ude00",
  " e\u0301",
  "\t",
  "\n",
  " anextremelylongtokenoffortycharactersss",
  " \u05e9\u05dc\u05d5\u05dd",
  " x",
];

const LONG = [
  "<|endoftext|>",
  ...Array.from({ length: 14 }, (_, i) => ` ${"supercalifragilisticexpialidocious".slice(0, 34)}${i}token`),
];

const STORE_SWAPPED = STORE.map((word) => ({ " Mary": " John", " John": " Mary" })[word] ?? word);

/** Two prompts, the second with a word more; a third column that failed. */
function compared(): CompareData {
  const column = (title: string, words: string[], seed: number, reference: boolean) => ({
    title,
    subtitle: "layer 3 of 4 · Mary 61 %, rank 1",
    reference,
    error: null,
    picture: layerPicture(words, attention(words.length, seed, { sink: 0.1, sharp: 6 }), 5),
    strip: stripOf(words),
    target: words.length - 1,
    groups: words.map((_, position) => position) as (number | null)[],
    caption: "Attention shows where the model looked, not why it answered.",
  });
  const longer = [...STORE_SWAPPED.slice(0, 7), " little", ...STORE_SWAPPED.slice(7)];
  const first = column("When Mary and John …", STORE, 21, true);
  const second = column("When John and Mary …", longer, 22, false);
  second.groups = longer.map((_, i) => (i < 7 ? i : i === 7 ? null : i - 1));
  const marks = longer.map((word, i): Mark | null =>
    i === 7 ? "inserted" : word !== STORE[i < 7 ? i : i - 1] ? "changed" : null,
  );
  const failed = {
    ...column("Qwen/Qwen2-7B", STORE, 3, false),
    error: "There is no model Qwen/Qwen2-7B here.\nChoose a built-in model, or a folder on this machine.",
    picture: null,
    strip: null,
  };
  return {
    kind: "compare",
    columns: [first, { ...second, strip: { ...second.strip, marks } }, failed],
    zoom: "together",
  };
}

/** What two pictures share, gained and lost. */
function difference(): PageData {
  const [before, after] = [5, 6].map((seed) =>
    layerPicture(STORE, attention(STORE.length, seed, { sink: 0.1, sharp: 6 }), 5),
  ) as [Picture, Picture];
  const key = (link: Picture["links"][number]) => `${link.source}>${link.target}`;
  const values = (picture: Picture) => new Map(picture.links.map((link) => [key(link), link]));
  const [old, now] = [values(before), values(after)];
  const links = [...new Map([...old, ...now]).values()].map((link) => {
    const [was, is] = [old.get(key(link))?.value ?? 0, now.get(key(link))?.value ?? 0];
    const shares = [Math.min(was, is), is - was, was - is].map((value, beam) => ({ beam, value }));
    return { ...link, value: Math.max(was, is), shares: shares.filter(({ value }) => value > 1e-9) };
  });
  const nodes = [...new Map([...before.nodes, ...after.nodes].map((node) => [node.id, node])).values()];
  const beams = ["in both", "gained", "lost"].map((text, beam) => ({
    ...before.beams[0]!,
    rank: beam + 1,
    text,
    nodes: nodes
      .filter(({ id }) => links.some((l) => [l.source, l.target].includes(id) && l.shares.some((s) => s.beam === beam)))
      .map(({ id }) => id),
    hops: 0,
  }));
  return pageOf("Difference", { ...before, nodes, links, beams, parts: "change" }, STORE);
}

export const CASES: Record<string, () => PageData> = {
  fox: () => drawn("The quick brown fox jumps over the lazy dog.", FOX, 7, 5),
  store: () =>
    drawn("When Mary and John went to the store, John gave a drink to", STORE, 21, 5, {
      sink: 0.1,
      sharp: 6,
    }),
  single: alone,
  one_beam: () => drawn("One beam", FOX, 3, 1),
  five: () => drawn("Five tokens", FOX.slice(0, 5), 4, 5),
  forty: () => drawn("Forty tokens", prose(40), 11, 8, { sink: 0.08 }),
  twenty: () => drawn("Twenty beams", prose(40, 8), 13, 20, { sink: 0.1, sharp: 2 }),
  sink: () => drawn("A sink that takes 95 %", STORE, 17, 5, { sink: 0.95 }),
  hub,
  cycle,
  hostile: () => drawn("Tokens of all kinds", HOSTILE, 31, 5, { sink: 0.1, sharp: 4 }),
  long_tokens: () => drawn("Tokens of forty characters", LONG, 33, 6, { sink: 0.05 }),
  local: () => drawn("500 tokens, mostly local", prose(500), 41, 5, { sink: 0, local: 2.5, sharp: 1 }),
  far: () => drawn("500 tokens", prose(500), 43, 20, { sink: 0.02, local: 0.01, sharp: 4 }),
  difference,
  network: () => pageOf("Through the network", networkPicture(STORE, 4, 8, 3), STORE),
  network_deep: () => pageOf("24 layers", networkPicture(prose(30), 24, 20, 5), prose(30)),
  network_80: () => pageOf("80 layers", networkPicture(prose(30), 80, 10, 6), prose(30)),
};

function report(): ReportData {
  const { picture, caption } = difference();
  return {
    kind: "report",
    title: "Attention paths side by side",
    facts: [["model", "demo-qwen2"], ["layer", "3 (0 to 3)"]],
    sections: [
      { heading: "Side by side", compare: compared() },
      { heading: "From one to the other", text: "Two of five paths are shared.", picture },
      {
        heading: "Measures",
        table: { columns: ["from", "to", "paths shared"], numbers: [false, false, true], rows: [["one", "other", "0.40"], ["one", "third", "–"]] },
      },
    ],
    caption,
    version: "reverse-attention 0.2.0",
  };
}

export const MORE: Record<string, () => CompareData | ReportData> = { compared, report };
