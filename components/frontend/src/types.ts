/** What Python sends. Mirrors the dictionaries that `reverse_attention` builds; JSON only. */

export interface Predecessor {
  position: number;
  label: string;
  weight: number;
}

export interface PictureNode {
  id: string; // "L3_P7"
  position: number;
  layer: number;
  label: string; // the token with its white space made visible
  answer?: string | null; // of the target: the token asked about and its probability
  special: boolean; // BOS and its like
  token_id: number;
  predecessors: Predecessor[]; // heaviest first
  mass?: number; // but in the layer graph: of all routes through it
}

export interface Share {
  beam: number; // index into Picture.beams
  value: number;
  side?: Side; // where ribbons are coloured by what they do
}

export type Side = "for" | "against" | Effect; // the answer

/** What the answer loses where a hop is cut, of all that it can lose; `helps`: it gains. */
export type Effect = "half" | "tenth" | "little" | "nothing" | "helps";

export interface HeadWeight {
  head: number;
  weight: number; // of a token path's hop, the head's share of it
  layer?: number; // token paths
}

export interface PictureLink {
  source: string; // the earlier token
  target: string;
  value: number; // the sum of the shares
  weight: number; // the edge's attention weight; of token paths' hops, the mass of all routes that make it
  shares: Share[];
  heads?: HeadWeight[];
  speaks_for?: number; // how much of what runs along it does, for the answer
  speaks_against?: number; // and against it: negative
  lost?: number | null; // nats of the answer's log probability, where a receipt cut it
  lost_share?: number | null; // of all that can be lost, from 0 to 1
  left?: number | null; // the answer's probability then
  instead?: number | null; // nats that random edges cost in its place
  layers?: number[]; // token paths: of that mass, the share that makes the hop in each layer, lowest first
}

export interface PictureBeam {
  rank: number; // 1 is the best
  score: number; // normalised log score
  score_raw: number;
  share: number; // softmax share, 0..1
  nodes: string[]; // earliest first
  hops: number; // of the whole path, of which a part may be drawn
  text: string; // the name of a part; of paths, empty
}

export interface Picture {
  version: 1;
  graph: "layer" | "network" | "token"; // token: one node a token, masses as in the network
  target: string;
  nodes: PictureNode[];
  links: PictureLink[];
  beams: PictureBeam[];
  coverage?: number | null; // share of all paths' mass that these carry
  other?: Other; // but in the layer graph
  hues?: number[]; // beside others: of each beam, the number of its colour; else beams have them by rank
  parts?: "change"; // not paths but what two pictures share: beams "in both", "gained", "lost"
  pruned?: string | null; // what is left out to keep the picture small, for people
}

/** The routes that are not drawn. */
export interface Other {
  share: number; // their mass
  total: number; // the mass of all routes
}

export type Mark = "changed" | "inserted" | "deleted";

/** What the tokens' shades mean. */
export interface StripShade {
  name: "influence" | "surprise";
  values: (number | null)[]; // 0..1
  largest?: number; // what 1 stands for: a share, or bits
}

/** A sequence of tokens or words, by column to be small. */
export interface Strip {
  labels: string[]; // with white space made visible
  ids?: (number | null)[];
  ranges?: number[]; // of a long sequence what is shown: start, end (exclusive), start, ...
  special: number[]; // positions, of BOS and its like
  template?: number[]; // positions, that a chat template put there
  generated?: number | null; // the first position that the model wrote
  marks?: (Mark | null)[];
  shade?: StripShade | null;
}

export interface SankeyData {
  kind: "sankey";
  picture: Picture;
  show: number[] | null; // beams asked for from outside
  select?: Selection; // asked for from outside, null for nothing; without it the browser alone selects
  caption?: string;
  title?: string; // of a saved file, as the following
  subtitle?: string;
  id?: string; // the same for the same place on the page; without it the picture itself is the id
}

export interface TokensData {
  kind: "tokens";
  strip: Strip;
  target: number;
  path?: number[];
}

export interface PageData {
  kind: "page";
  title: string;
  facts: [string, string][];
  strip: Strip;
  target: number;
  picture: Picture;
  prediction: Prediction | null;
  sections: ReportSection[]; // below all else, of words and tables only
  caption: string;
  name: string; // of a saved file, as the following
  prompt: string;
  version: string;
}

/** What the model gave for the token asked about. */
export interface Prediction {
  rank: number;
  token_id: number;
  label: string;
  probability: number;
  alternatives: { token_id: number; label: string; probability: number }[];
}

/** One prompt or model beside others. */
export interface CompareColumn {
  title: string;
  subtitle?: string;
  reference?: boolean;
  error?: string | null;
  picture: Picture | null;
  strip: Strip | null;
  target: number | null;
  groups: (number | null)[]; // of each position; the same number corresponds over the columns
  paths?: (number | null)[]; // of each beam; the same number is the same path
  own?: boolean; // the target was picked here
  caption?: string;
}

export type ZoomMode = "together" | "apart";

export interface CompareData {
  kind: "compare";
  id?: string;
  columns: CompareColumn[];
  zoom: ZoomMode;
  pickable?: boolean; // a click on a token picks it as the column's target
  show?: Shown; // the paths, by their numbers, that are shown in all columns
  select?: CompareSelection; // as in SankeyData
}

/** A page of sections, each with what it has. */
export interface ReportData {
  kind: "report";
  title: string;
  facts: [string, string][];
  sections: ReportSection[];
  caption: string;
  version: string;
}

/** A gain or a loss. */
export interface Bar {
  label: string;
  value: number;
  text: string; // the value for people
}

/** A measure of every two columns. */
export interface Matrix {
  name: string;
  columns: string[];
  cells: string[][];
  shades: (number | null)[][]; // 0..1: how alike
}

export interface ReportSection {
  heading: string;
  text?: string;
  table?: { columns: string[]; numbers: boolean[]; rows: string[][] }; // numbers: which columns are
  bars?: Bar[];
  matrices?: Matrix[];
  compare?: CompareData;
  picture?: Picture;
  caption?: string; // of the picture
}

export type Data = SankeyData | TokensData | PageData | CompareData | ReportData;

export type Selection =
  | { kind: "node"; id: string }
  | { kind: "link"; source: string; target: string }
  | null;

/** What is selected side by side: in a column's picture, or a token of its strip. */
export type Item = NonNullable<Selection> | { kind: "token"; position: number };
export type CompareSelection = (Item & { column: number }) | null;

/** The beams to show; null is all of them. */
export type Shown = number[] | null;

/** What Streamlit hands to a component. */
export interface ComponentArgs {
  data: Data | null | undefined;
  key?: string;
  name?: string;
  parentElement: HTMLElement | ShadowRoot;
  setStateValue?: (name: string, value: unknown) => void;
  setTriggerValue?: (name: string, value: unknown) => void;
}
