/** The picture of some of its paths, to be laid out by itself. */
import type { Picture, Shown } from "../types";

/** Beams keep their numbers; the mass of those that are not shown goes to the rest. */
export function filtered(picture: Picture, shown: Shown): Picture {
  if (!shown) return picture;
  const on = new Set(shown);
  const links = picture.links.flatMap((link) => {
    const shares = link.shares.filter(({ beam }) => on.has(beam));
    const value = shares.reduce((sum, share) => sum + share.value, 0);
    return shares.length > 0 ? [{ ...link, shares, value }] : [];
  });
  const ids = new Set([picture.target, ...shown.flatMap((beam) => picture.beams[beam]?.nodes ?? [])]);
  const nodes = picture.nodes.filter(({ id }) => ids.has(id));
  return { ...picture, nodes, links, ...(picture.other && { other: restOf(picture, on) }) };
}

function restOf({ beams, other }: Picture, on: ReadonlySet<number>): NonNullable<Picture["other"]> {
  const hidden = beams.reduce((sum, { share }, beam) => sum + (on.has(beam) ? 0 : share), 0);
  return { total: other!.total, share: other!.share + hidden };
}
