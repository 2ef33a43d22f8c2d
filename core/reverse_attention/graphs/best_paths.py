"""Three exact searches for the k best paths of one layer, one for each kind of length norm.

S is a path's sum of log weights, n its number of hops.

1. ``best_sums``, best S: from the target down, each position takes the k best ways from all later ones.
2. ``best_means``, best S / n: the method of ``best_path``, widened to the k best. Take the k best sums of
   (log weight - c); c becomes the worst mean among them; repeat until the k-th best sum is 0: then no path
   left out has a mean above c. It takes a handful of rounds at any length.
3. ``best_by_hops``, best S / n^a: the k best S for every pair (n, position), n = 1, 2, ...; for one n the
   norm keeps the order. The work grows with the third power of the length.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from jaxtyping import Bool, Float

from .hops import Hops, Path, path_score
from .kbest import Best, extend

_MAX_ROUNDS = 100
_ROUNDING = 1e-12


def best_sums(hops: Hops, k: int, shift: float) -> list[Path]:
    """The k paths with the largest sum of (log weight - shift)."""
    reached = np.full((len(hops.ends), k), -np.inf)  # (position, way)
    reached[hops.target, 0] = 0
    leaving = reached.copy()  # the same but at ends, which nothing leaves
    ways: dict[int, Best] = {}
    for key in range(hops.target - 1, -1, -1):
        best = extend(leaving[key + 1 :], hops.logs[key + 1 :, :, key : key + 1] - shift, k)
        ways[key] = best.with_sources(np.arange(key + 1, len(hops.ends)))
        reached[key, : best.scores.shape[1]] = best.scores[0]
        leaving[key] = -np.inf if hops.ends[key] else reached[key]
    return [_climb(ways, hops.target, node, way) for node, way in _best_ends(reached, hops.stops, k)]


def best_means(hops: Hops, k: int) -> list[Path]:
    """The k paths with the largest mean log weight."""
    found: dict[Path, float] = {}
    worst = 0.0
    for n_rounds in range(_MAX_ROUNDS):
        for path in best_sums(hops, k, shift=worst):
            found[path] = path_score(hops, path) / len(path.channels)
        best = sorted(found, key=found.__getitem__, reverse=True)[:k]
        last, worst = worst, found[best[-1]]
        # Fewer than k paths in the whole graph, or no better k-th mean: nothing is left to find.
        if len(best) < k or (n_rounds and worst <= last + _ROUNDING * abs(last)):
            return best
    raise ArithmeticError(f"no fixed point of the mean within {_MAX_ROUNDS} rounds")


def best_by_hops(hops: Hops, k: int, normalize: Callable[[float, int], float]) -> list[Path]:
    """The k paths with the best normalised score, from the k best sums for each number of hops."""
    scores = np.where(np.arange(len(hops.ends)) == hops.target, 0.0, -np.inf)[:, None]
    steps: list[Best] = []
    finished: list[tuple[float, int, int, int]] = []  # (normalised score, hops, node, way)
    while True:
        goes_on = np.flatnonzero(np.isfinite(scores[:, 0]) & ~hops.stops)
        if not goes_on.size:
            return [_descend(steps[:n], node, way) for _, n, node, way in finished]
        keys = slice(0, int(goes_on[-1]))  # only earlier positions can follow
        steps.append(extend(scores[goes_on], hops.logs[goes_on, :, keys], k).with_sources(goes_on))
        reached, n = steps[-1].scores, len(steps)
        ended = _best_ends(reached, hops.stops[keys], k)
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


def _climb(ways: dict[int, Best], target: int, node: int, rank: int) -> Path:
    positions, channels = [node], []
    while node != target:
        best = ways[node]
        channels.append(int(best.channels[0, rank]))
        node, rank = int(best.sources[0, rank]), int(best.ranks[0, rank])
        positions.append(node)
    return Path(tuple(positions[::-1]), tuple(channels[::-1]))


def _descend(steps: Sequence[Best], node: int, way: int) -> Path:
    positions, channels = [node], []
    for step in reversed(steps):
        channels.append(int(step.channels[node, way]))
        node, way = int(step.sources[node, way]), int(step.ranks[node, way])
        positions.append(node)
    return Path(tuple(positions[::-1]), tuple(channels[::-1]))
