/** What a picture is given, and what it tells. */
import type { Shared } from "../layout";
import type { SankeyData, Selection, Shown } from "../types";
import type { Place } from "./zoom";

export interface SankeyEvents {
  select?(selection: Selection): void;
  show?(shown: Shown): void;
  hover?(over: Selection): void;
  chip?(beam: number | null): void; // under the pointer
  zoom?(place: Place): void; // by the user
}

export interface SankeyInput extends Omit<SankeyData, "kind"> {
  shared?: Shared; // with the pictures beside it
  title?: string; // of a saved file, as the following
  subtitle?: string;
}
