/** What a saved file is called: a name that every file system takes. */
import { graphemes } from "../graphemes";

const MOST = 200; // bytes; file systems end at 255
const TITLE = 120; // of those, bytes for the title where there is a prompt

/** `reverse-attention`, the title's words (model, way, target) and as much of the prompt as there is room for. */
export function fileName(title: string, prompt = ""): string {
  const named = within(["reverse-attention", ...wordsOf(title)], prompt ? TITLE : MOST);
  return within([named, ...wordsOf(prompt)], MOST);
}

/** Letters and digits of any script, with the marks that belong to them. */
const wordsOf = (text: string) => text.normalize("NFKC").match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];

const bytes = (text: string) => new TextEncoder().encode(text).length;

/** The words joined, until the next would be too much; of a first word that is, its beginning. */
function within([first = "", ...words]: string[], most: number): string {
  let name = first;
  for (const word of words) {
    const room = most - bytes(name) - 1;
    if (bytes(word) > room) return name.includes("-") && room < most / 2 ? name : `${name}-${begin(word, room)}`;
    name = `${name}-${word}`;
  }
  return name;
}

function begin(word: string, most: number): string {
  let kept = "";
  for (const one of graphemes(word)) {
    if (bytes(kept + one) > most) break;
    kept += one;
  }
  return kept;
}
