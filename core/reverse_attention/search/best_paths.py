"""Three exact searches for the k best paths of one layer, one for each kind of length norm.

S is a path's sum of log weights, n its number of hops.

1. ``best_sums``, best S: from the target down, each position takes the k best ways from all later ones. It
   reads a chunk of queries at a time, so that its memory grows with the number of positions.
2. ``best_means``, best S / n: the method of ``best_path``, widened to the k best. Take the k best sums of
   (log weight - c); c becomes the worst mean among them; repeat until the k-th best sum is 0: then no path
   left out has a mean above c. It takes a handful of rounds at any length.
3. ``best_by_hops``, best S / n^a: the k best S for every pair (n, position), n = 1, 2, ...; for one n the
   norm keeps the order. The work grows with the third power of the length.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ..shapes import Bool, Float, Int
from .hops import Hops, LayerPath
from .kbest import Best, extend

_MAX_ROUNDS = 100
_ROUNDING = 1e-12


def best_sums(hops: Hops, k: int, shift: float) -> list[LayerPath]:
    """The k paths with the largest sum of (log weight - shift)."""
    best = Best.none(len(hops.ends), k)  # the k best ways to each position, from the queries read so far
    best.scores[hops.target, 0] = 0
    stops = hops.ends.copy()
    for queries, logs in hops.chunks():
        _leave(best, queries, logs - shift, hops.ends)
        stops[queries] |= ~np.isfinite(logs).any(axis=(1, 2))
    return [_climb(best, hops.target, node, way, shift) for node, way in _best_ends(best.scores, stops, k)]


def _leave(
    best: Best, queries: range, logs: Float[np.ndarray, "query channel key"], ends: Bool[np.ndarray, " key"]
) -> None:
    """Extend the best ways to a chunk's queries: within the chunk the last first, then to all before it."""
    leaving = np.full((len(queries), best.scores.shape[1]), -np.inf)  # (query, way); nothing leaves ends
    names = np.asarray(queries)
    for row, query in reversed([*enumerate(queries)]):
        later, here = slice(row + 1, None), slice(query, query + 1)
        _offer(best, here, leaving[later], logs[later, :, here], names[later])
        if not ends[query]:
            leaving[row] = best.scores[query]
    before = slice(queries.start)
    _offer(best, before, leaving, logs[:, :, before], names)


def _offer(
    best: Best,
    keys: slice,
    scores: Float[np.ndarray, "query way"],
    logs: Float[np.ndarray, "query channel key"],
    queries: Int[np.ndarray, " query"],
) -> None:
    """Let these queries offer these keys better ways."""
    if not logs.size:
        return
    k = best.scores.shape[1]
    held = Best(*(column[keys] for column in best.columns()))
    better = extend(scores, logs, k).with_sources(queries)
    if np.isfinite(held.scores).any():  # not within the first chunk, most often the only one
        better = better.beside(held, k)
    for column, new in zip(best.columns(), better.columns(), strict=True):
        column[keys, : new.shape[1]] = new


def best_means(hops: Hops, k: int) -> list[LayerPath]:
    """The k paths with the largest mean log weight."""
    candidates: dict[tuple[Any, ...], LayerPath] = {}
    worst = 0.0
    for n_rounds in range(_MAX_ROUNDS):
        candidates |= {path[:2]: path for path in best_sums(hops, k, shift=worst)}
        best = sorted(candidates.values(), key=lambda path: -path.mean)[:k]
        last, worst = worst, best[-1].mean
        # Fewer than k paths in the whole graph, or no better k-th mean: nothing is left to find.
        if len(best) < k or (n_rounds and worst <= last + _ROUNDING * abs(last)):
            return best
    raise ArithmeticError(f"no fixed point of the mean within {_MAX_ROUNDS} rounds")


def best_by_hops(hops: Hops, k: int, normalize: Callable[[float, int], float]) -> list[LayerPath]:
    """The k paths with the best normalised score, from the k best sums for each number of hops."""
    whole = hops.whole()
    stops = hops.ends | ~np.isfinite(whole).any(axis=(1, 2))
    scores = np.where(np.arange(len(hops.ends)) == hops.target, 0.0, -np.inf)[:, None]
    steps: list[Best] = []
    finished = [(0.0, 0, hops.target, 0)] * bool(stops[hops.target])  # (normalised score, hops, node, way)
    while True:
        goes_on = np.flatnonzero(np.isfinite(scores[:, 0]) & ~stops)
        if not goes_on.size:
            return [_descend(steps[:n], node, way) for _, n, node, way in finished]
        keys = slice(0, int(goes_on[-1]))  # only earlier positions can follow
        steps.append(extend(scores[goes_on], whole[goes_on, :, keys], k).with_sources(goes_on))
        reached, n = steps[-1].scores, len(steps)
        ended = _best_ends(reached, stops[keys], k)
        finished += [(normalize(float(reached[node, way]), n), n, node, way) for node, way in ended]
        finished = sorted(finished, key=lambda path: -path[0])[:k]  # stable: fewer hops win a tie
        scores = np.full((len(hops.ends), reached.shape[1]), -np.inf)
        scores[keys] = reached


def _best_ends(
    scores: Float[np.ndarray, "node way"], stops: Bool[np.ndarray, " node"], k: int
) -> list[tuple[int, int]]:
    """(node, way) of the k best finished paths."""
    finished = np.where(stops[:, None], scores, -np.inf).reshape(-1)
    order = np.argsort(-finished, kind="stable")[:k]
    return [divmod(int(i), scores.shape[1]) for i in order if np.isfinite(finished[i])]


def _climb(best: Best, target: int, node: int, way: int, shift: float) -> LayerPath:
    positions, channels, logs = [node], [], []
    while node != target:
        channels.append(int(best.channels[node, way]))
        logs.append(float(best.logs[node, way]) + shift)
        node, way = int(best.sources[node, way]), int(best.ranks[node, way])
        positions.append(node)
    return LayerPath(tuple(positions[::-1]), tuple(channels[::-1]), tuple(logs[::-1]))


def _descend(steps: Sequence[Best], node: int, way: int) -> LayerPath:
    positions, channels, logs = [node], [], []
    for step in reversed(steps):
        channels.append(int(step.channels[node, way]))
        logs.append(float(step.logs[node, way]))
        node, way = int(step.sources[node, way]), int(step.ranks[node, way])
        positions.append(node)
    return LayerPath(tuple(positions[::-1]), tuple(channels[::-1]), tuple(logs[::-1]))
