/** The picture in which each ribbon is parted into what speaks for the answer and what speaks against it. */
import type { Picture, PictureLink, Share } from "../types";

/** Whether the links say both. */
export function hasSides({ links }: Picture): boolean {
  const says = (side: (link: PictureLink) => number) => links.some((link) => side(link) > 0);
  return says(({ speaks_for }) => speaks_for ?? 0) && says(({ speaks_against }) => -(speaks_against ?? 0));
}

/** Every beam's share of a link, parted as the link is; of a link that says nothing it stays whole. */
export function sided(picture: Picture): Picture {
  return { ...picture, links: picture.links.map((link) => ({ ...link, shares: partedShares(link) })) };
}

function partedShares({ shares, speaks_for = 0, speaks_against = 0 }: PictureLink): Share[] {
  const all = speaks_for - speaks_against;
  if (!(all > 0)) return shares;
  const parts = [
    ["for", speaks_for / all],
    ["against", -speaks_against / all],
  ] as const;
  return shares.flatMap((share) =>
    parts.filter(([, part]) => part > 0).map(([side, part]) => ({ ...share, side, value: share.value * part })),
  );
}
