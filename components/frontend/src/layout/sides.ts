/** Pictures whose ribbons are coloured by what they do for the answer, not by their paths. */
import type { Effect, Picture, PictureLink, Share } from "../types";

/** What colours mean: the paths; what speaks for the answer and against it; what cutting does to it. */
export type Colouring = "paths" | "sides" | "effect";

const LEAST: [Effect, number][] = [
  ["half", 0.5],
  ["tenth", 0.1],
  ["little", 0.02],
];
const HELPS = -0.05; // nats that the answer gains

/** Whether the links say what this colouring shows. */
export function canColour({ links }: Picture, by: Colouring): boolean {
  const says = (side: (link: PictureLink) => number) => links.some((link) => side(link) > 0);
  if (by === "effect") return links.some((link) => effectOf(link) !== null);
  if (by === "paths") return true;
  return says(({ speaks_for }) => speaks_for ?? 0) && says(({ speaks_against }) => -(speaks_against ?? 0));
}

/** Each share with the side that gives its colour; what says nothing keeps the colour of its path. */
export function coloured(picture: Picture, by: Colouring): Picture {
  if (by === "paths") return picture;
  const shares = by === "sides" ? partedShares : effectShares;
  return { ...picture, links: picture.links.map((link) => ({ ...link, shares: shares(link) })) };
}

/** Every beam's share of a link, parted as the link is. */
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

function effectShares(link: PictureLink): Share[] {
  const side = effectOf(link);
  return side === null ? link.shares : link.shares.map((share) => ({ ...share, side }));
}

/** What cutting a link does; null where it was not cut. */
export function effectOf({ lost, lost_share }: PictureLink): Effect | null {
  if (typeof lost !== "number" || typeof lost_share !== "number") return null;
  if (lost < HELPS) return "helps";
  return LEAST.find(([, least]) => lost_share >= least)?.[0] ?? "nothing";
}
