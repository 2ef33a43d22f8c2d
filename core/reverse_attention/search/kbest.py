"""The k best ways to reach each node, one layer of edges at a time.

Every exact search here walks a graph without cycles from the target down, and needs one step:
given the k best ways to reach each node above, the k best ways to reach each node below.

1. A way that is not the best to its own node can only help if that node's best way does: so the
   best way to each node above ranks the nodes (and channels, parallel edges such as heads).
2. Of the j-th ranked edge (from 0) only ways of rank r < k - j can be among the k best: the best way
   of each of the j edges before it, and the r ways before it on its own edge, are at least as good.
3. The k best candidates, ties in order of rank, so the answer is the same on every machine.

This is k-best Viterbi (Huang & Chiang 2005, "Better k-best parsing").
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..shapes import Float, Int

_CANDIDATES = 1 << 22  # compared at a time
_FEW = 32  # up to so many, striking out the largest again and again is faster than sorting


@dataclass(frozen=True)
class Best:
    """For each node the ways to reach it, best first; score -inf where there are fewer than k."""

    scores: Float[np.ndarray, "node way"]
    sources: Int[np.ndarray, "node way"]
    """Row of the node above."""
    channels: Int[np.ndarray, "node way"]
    """Which of the parallel edges."""
    ranks: Int[np.ndarray, "node way"]
    """Which of that node's ways."""
    logs: Float[np.ndarray, "node way"]
    """Log weight of that edge."""

    @staticmethod
    def none(n_nodes: int, n_ways: int) -> Best:
        """No way to any node."""
        scores, logs = np.full((2, n_nodes, n_ways), -np.inf)
        sources, channels, ranks = np.zeros((3, n_nodes, n_ways), dtype=np.int64)
        return Best(scores, sources, channels, ranks, logs)

    def take(self, order: Int[np.ndarray, "node way"]) -> Best:
        """The ways in another order, or some of them."""
        return Best(*(np.take_along_axis(values, order, axis=1) for values in self.columns()))

    def beside(self, other: Best, k: int) -> Best:
        """The k best ways of both, this one's first where they tie."""
        joined = zip(self.columns(), other.columns(), strict=True)
        both = Best(*(np.concatenate(pair, axis=1) for pair in joined))
        return both.take(_largest(both.scores, k))

    def with_sources(self, names: Int[np.ndarray, " row"]) -> Best:
        """The same with rows replaced by the names of the nodes."""
        return replace(self, sources=np.asarray(names)[self.sources])

    def columns(self) -> tuple[np.ndarray, ...]:
        return self.scores, self.sources, self.channels, self.ranks, self.logs


def extend(
    scores: Float[np.ndarray, "source way"], logs: Float[np.ndarray, "source channel node"], k: int
) -> Best:
    """The k best ways to each node below, from the best ways to each node above.

    Args:
        scores: log scores, best first, -inf where there is no further way.
        logs: log weights of the edges, -inf where there is none.
        k: how many ways to keep.
    """
    n_channels, n_nodes = logs.shape[1:]
    firsts = (scores[:, :1, None] + logs).reshape(-1, n_nodes).T  # (node, source * channel)
    edges = _largest(np.ascontiguousarray(firsts), k)  # (node, j)
    sources, channels = np.divmod(edges, n_channels)
    weights = logs[sources, channels, np.arange(n_nodes)[:, None]]
    j, r = _contenders(edges.shape[1], scores.shape[1], k)
    size = max(1, _CANDIDATES // max(1, len(j)))
    parts = [
        _best_candidates(scores, sources[part], channels[part], weights[part], j, r, k)
        for part in (slice(start, start + size) for start in range(0, max(1, n_nodes), size))
    ]
    return (
        parts[0]
        if len(parts) == 1
        else Best(*map(np.concatenate, zip(*(p.columns() for p in parts), strict=True)))
    )


def _best_candidates(
    scores: Float[np.ndarray, "source way"],
    sources: Int[np.ndarray, "node edge"],
    channels: Int[np.ndarray, "node edge"],
    weights: Float[np.ndarray, "node edge"],
    j: Int[np.ndarray, " candidate"],
    r: Int[np.ndarray, " candidate"],
    k: int,
) -> Best:
    """The k best of the ways r along the edges j, for each node."""
    candidates = Best(
        scores=scores[sources[:, j], r] + weights[:, j],  # (node, candidate)
        sources=sources[:, j],
        channels=channels[:, j],
        ranks=np.broadcast_to(r, (len(sources), len(r))),
        logs=weights[:, j],
    )
    return candidates.take(_largest(candidates.scores, k))


def _contenders(
    n_edges: int, n_ways: int, k: int
) -> tuple[Int[np.ndarray, " pair"], Int[np.ndarray, " pair"]]:
    """The pairs (j, r) that can be among the k best, in the order in which they win ties."""
    pairs = [(j, r) for j in range(n_edges) for r in range(min(n_ways, k - j))]
    j, r = np.array(pairs, dtype=np.int64).reshape(-1, 2).T
    return j, r


def _largest(values: Float[np.ndarray, "node choice"], k: int) -> Int[np.ndarray, "node best"]:
    """Indices of each row's k largest values, largest first, ties in order of index."""
    if k >= _FEW or k >= values.shape[1]:
        return np.argsort(-values, axis=1, kind="stable")[:, :k]
    left = np.maximum(values, -1e300)  # a struck one, -inf, is less than what was -inf before
    largest = np.empty((len(values), k), dtype=np.int64)
    rows = np.arange(len(values))
    for i in range(k):
        largest[:, i] = left.argmax(axis=1)  # the first of equals
        left[rows, largest[:, i]] = -np.inf
    return largest
