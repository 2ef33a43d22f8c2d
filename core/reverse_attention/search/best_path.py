"""The one best path through one layer's attention, at any length: rows are read one after the other.

S is a path's sum of log weights, n its number of hops.

1. Best S: from the target down, each query offers every earlier position a better way to be reached.
2. Best S / n, the maximum-mean path (Karp 1978) by Dinkelbach's method (1967). A path has mean >= c
   exactly if its sum of (log weight - c) is >= 0. Take the best such sum and let c become the mean of
   its path; when the best sum is 0, no path has a mean above c. It takes a handful of sweeps.

Memory grows with the number of positions.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

import numpy as np

from ..result import BeamState
from ..shapes import Float
from .hops import HopRules, log

_MAX_ROUNDS = 100
_ROUNDING = 1e-12

Sweep = Callable[[], Iterator[tuple[int, Float[np.ndarray, "channel key"]]]]
"""Each query from the target down to position 0, and the weights of its allowed hops."""


class BestSum:
    """The path with the largest sum of (log weight - shift), one query after the other."""

    def __init__(self, rules: HopRules, shift: float) -> None:
        n = len(rules.ends)
        self._ends, self._shift, self._target = rules.ends, shift, rules.target
        self._reached = np.full(n, -np.inf)
        self._reached[rules.target] = 0
        self._sources = np.zeros(n, dtype=np.int64)
        self._logs = np.zeros(n)
        self._best = (-np.inf, rules.target)

    def leave(self, query: int, weights: Float[np.ndarray, "channel key"]) -> None:
        """Extend the best way to reach a query along its allowed hops."""
        reached = self._reached[query]
        heaviest = weights[:, :query].max(axis=0)
        if self._ends[query] or not heaviest.any():
            self._best = max(self._best, (reached, query), key=lambda way: way[0])
        elif reached > -np.inf:
            logs = log(heaviest)
            sums = reached + logs - self._shift
            better = np.flatnonzero(sums > self._reached[:query])
            self._reached[better], self._logs[better] = sums[better], logs[better]
            self._sources[better] = query

    def path(self) -> BeamState:
        """The best path, once position 0 has been left; its heads are not named."""
        hops = []
        key = self._best[1]
        while key != self._target:
            hops.append((key, float(self._logs[key])))
            key = int(self._sources[key])
        hops.reverse()
        return BeamState(
            positions=[self._target, *(key for key, _ in hops)],
            edge_attns=[math.exp(value) for _, value in hops],
            log_score=math.fsum(value for _, value in hops),
            is_terminal=True,
        )


def best_sum(sweep: Sweep, rules: HopRules, shift: float) -> BeamState:
    """The path with the largest sum of (log weight - shift)."""
    best = BestSum(rules, shift)
    for query, weights in sweep():
        best.leave(query, weights)
    return best.path()


def best_mean(sweep: Sweep, rules: HopRules, first: BeamState) -> BeamState:
    """The path with the largest mean log weight; ``first``, any path, is the better the better it is."""
    best = first
    for _ in range(_MAX_ROUNDS):
        better = best_sum(sweep, rules, mean(best))
        if mean(better) <= mean(best) + _ROUNDING * abs(mean(best)):
            return best
        best = better
    raise ArithmeticError(f"no fixed point of the mean within {_MAX_ROUNDS} rounds")


def mean(path: BeamState) -> float:
    """Mean log weight of a path's hops."""
    return path.log_score / path.num_edges if path.num_edges else 0.0
