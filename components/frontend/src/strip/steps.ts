/** Where a key leads from a token. Left and right go by what is seen, whichever way the strip runs. */
import type { Direction } from "./direction";
import { isToken, type Item } from "./rows";

/** The index of the token that the key leads to; without one, undefined. */
export function stepFrom(
  here: number,
  key: string,
  { rows, gap, direction }: { rows: Item[][]; gap: number; direction: Direction },
): number | undefined {
  const own = rows.findIndex((row) => row.some((item) => isToken(item) && item.at === here));
  const last = rows.flat().filter(isToken).length - 1;
  const onward = direction === "rtl" ? -1 : 1;
  const aside = { ArrowLeft: here - onward, ArrowRight: here + onward, Home: 0, End: last }[key];
  if (aside !== undefined) return aside >= 0 && aside <= last ? aside : undefined;
  const step = { ArrowUp: -1, ArrowDown: 1 }[key];
  return step && across(here, rows[own]!, rows[own + step] ?? [], gap);
}

/** In another row, the token nearest across. */
function across(here: number, own: Item[], other: Item[], gap: number): number | undefined {
  const middle = middles(own, gap).find(({ at }) => at === here)!.middle;
  const nearest = middles(other, gap).sort((a, b) => Math.abs(a.middle - middle) - Math.abs(b.middle - middle));
  return nearest[0]?.at;
}

/** The middle of each token of a row, px from the end at which the row starts. */
function middles(row: Item[], gap: number): { at: number; middle: number }[] {
  let end = 0;
  return row.flatMap((item) => {
    end += item.width + gap;
    return isToken(item) ? [{ at: item.at, middle: end - item.width / 2 }] : [];
  });
}
