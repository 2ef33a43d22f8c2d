/** Blocks of a picture's frame, one under the other. */

/** So many px of height, and the elements from `top` on. */
export interface Tier {
  height: number;
  draw(top: number): SVGElement[];
}

/** Blocks from top to bottom as one. */
export function stacked(tiers: Tier[]): Tier {
  return {
    height: tiers.reduce((sum, { height }) => sum + height, 0),
    draw(top) {
      return tiers.flatMap((tier) => {
        const drawn = tier.draw(top);
        top += tier.height;
        return drawn;
      });
    },
  };
}

export const space = (height: number): Tier => ({ height, draw: () => [] });
