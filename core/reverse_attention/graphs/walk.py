"""How much all paths of one layer's graph carry: the visits of a random backward walk.

A walk starts at the target. At query q it moves to the earlier key s with probability a[q, s]; with
what is left (self-attention, and keys that may not be visited) it is lost. It stops at position 0, at
BOS and where no key is left. Rows are not renormalised.

- The **influence** of s is the expected number of visits, which here is the probability that the walk
  comes by s: the sum over all chains from the target to s of the product of their weights, row
  ``target`` of (I - W)^-1 = I + W + W² + ..., W the weights of the allowed hops.
- The **total mass** of all finished paths is the sum of the visits over the positions where paths end.
  It is less than 1 by what self-attention took on the way.

Since a hop always leads to an earlier position, one sweep from the target down computes all visits.
"""

from __future__ import annotations

import numpy as np
from jaxtyping import Bool, Float


def visits(
    weights: Float[np.ndarray, "query key"], target: int, ends: Bool[np.ndarray, " key"]
) -> Float[np.ndarray, " key"]:
    """Expected visits of the backward walk from the target, which counts 1.

    Args:
        weights: weights of the allowed hops, 0 elsewhere; only keys before the query are read.
        target: position that the walk starts from.
        ends: where the walk stops (the target itself is always left).
    """
    found = np.zeros(len(weights))
    found[target] = 1
    for query in range(target, 0, -1):
        if found[query] and (query == target or not ends[query]):
            found[:query] += found[query] * weights[query, :query]
    return found


def total_mass(
    found: Float[np.ndarray, " key"],
    weights: Float[np.ndarray, "query key"],
    target: int,
    ends: Bool[np.ndarray, " key"],
) -> float:
    """Mass of all finished paths: the visits to where paths end, at ends and at dead ends."""
    dead = ~(np.tril(weights, -1) > 0).any(axis=1)
    stops = ends.copy()
    stops[target] = False
    return float(found[stops | dead].sum())
