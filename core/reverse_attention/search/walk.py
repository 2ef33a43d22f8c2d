"""How much all paths of one layer's graph carry: the visits of a random backward walk.

A walk starts at the target. At query q it moves to the earlier key s with probability a[q, s]; with
what is left (self-attention, and keys that may not be visited) it is lost. It stops at position 0, at
BOS and where no key is left. Rows are not renormalised; only those that sum to more than 1, such as the
strongest heads' (``agg_heads="max"``), are divided by their sum. Where heads are kept apart, each hop's
head is drawn at random.

- The **influence** of s is the expected number of visits, which here is the probability that the walk
  comes by s: the sum over all chains from the target to s of the product of their weights, row
  ``target`` of (I - W)^-1 = I + W + W² + ..., W the weights of the allowed hops.
- The **total mass** of all finished paths is the sum of the visits over the positions where paths end.
  It is less than 1 by what self-attention took on the way.

Since a hop always leads to an earlier position, one sweep from the target down computes all visits.
"""

from __future__ import annotations

import numpy as np

from ..shapes import Float
from .hops import HopRules


class Walk:
    """The walk, one query after the other, from the target down to position 0."""

    def __init__(self, rules: HopRules) -> None:
        self._ends = rules.ends
        self.visits: Float[np.ndarray, " key"] = np.zeros(len(rules.ends))
        """Expected visits; the target's count 1."""
        self.visits[rules.target] = 1
        self.finished = 0.0
        """Mass of all finished paths."""

    def leave(self, query: int, weights: Float[np.ndarray, "channel key"], out_of: float) -> None:
        """Move on from a query along its allowed hops, unless paths end there.

        ``out_of`` is the weight that all that may happen at the query adds up to.
        """
        mass = float(self.visits[query])
        moves = weights[:, :query].sum(axis=0, dtype=np.float64) / out_of
        if self._ends[query] or not moves.any():
            self.finished += mass
        else:
            self.visits[:query] += mass * moves
