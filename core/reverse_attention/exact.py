"""The provably best paths through one layer's attention, under every length norm.

The paths are those of the beam search (``beam``), were it wide enough: hops to earlier positions of
weight >= ``min_attn`` and > 0, ended by position 0, by BOS and where no predecessor is left. Three
searches cover all length norms; S is a path's sum of log weights, n its number of hops.

1. ``none``, best S: from the target down, each position takes the k best ways from all later ones.
2. ``avg_logprob``, best S / n, the maximum-mean path (Karp 1978) by Dinkelbach's method (1967),
   widened to the k best. A path has mean >= c exactly if its sum of (log weight - c) is >= 0. Take
   the k best such sums; c becomes the worst mean among them; repeat until the k-th best sum is 0:
   then no path left out has a mean above c. It takes a handful of rounds at any length.
3. ``sqrt`` and ``pow``, best S / n^a: the k best S for every pair (n, position), n = 1, 2, ...; for one
   n the norm keeps the order. The work grows with the third power of the length, so there is a limit.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from jaxtyping import Bool, Float, Int

from .beam import length_normalizer, length_power
from .kbest import Best, extend
from .paths import BeamState

LONGEST_ANY_NORM = 512
_MAX_ROUNDS = 100
_MOST_COMPARED = 1024
_ROUNDING = 1e-12


@dataclass(frozen=True)
class Hops:
    """The allowed hops of one layer and where paths end; positions up to the target only."""

    logs: Float[np.ndarray, "query channel key"]
    """Log weight of each hop, -inf where it is not allowed; channels are heads kept apart."""
    ends: Bool[np.ndarray, " key"]

    @property
    def target(self) -> int:
        return len(self.ends) - 1

    @cached_property
    def stops(self) -> Bool[np.ndarray, " key"]:
        """Where paths end: at ends, the target excepted, and where there is no predecessor."""
        ends = self.ends & (np.arange(len(self.ends)) != self.target)
        return ends | ~np.isfinite(self.logs).any(axis=(1, 2))

    @property
    def weights(self) -> Float[np.ndarray, "query channel key"]:
        return np.exp(self.logs)


def allowed_hops(
    attn: Float[np.ndarray, "query *channel key"],
    target: int,
    *,
    min_attn: float = 0.0,
    stop_at: Sequence[int] = (),
    attention_mask: Int[np.ndarray, " key"] | None = None,
) -> Hops:
    """The hops that the beam search may take, from the attention of the queries up to the target.

    Raises:
        ValueError: a weight is NaN.
    """
    n = target + 1
    weights = attn.reshape(len(attn), -1, attn.shape[-1])[:n, :, :n]  # (query, channel, key)
    if np.isnan(weights).any():
        query = int(np.isnan(weights).any(axis=(1, 2)).argmax())
        raise ValueError(
            f"The attention of position {query} holds NaN; the model's weights or inputs are damaged."
        )
    mask = (
        np.ones(n, dtype=bool) if attention_mask is None else np.asarray(attention_mask).reshape(-1)[:n] > 0
    )
    earlier = np.tri(n, k=-1, dtype=bool)[:, None]
    usable = earlier & mask & (weights > 0) & (weights >= min_attn)  # compared in the weights' own precision
    logs = np.log(weights, where=usable, out=np.full(weights.shape, -np.inf), dtype=np.float64)
    ends = np.zeros(n, dtype=bool)
    ends[[0, *(position for position in stop_at if position < n)]] = True
    return Hops(logs, ends)


def best_paths(
    hops: Hops, *, k: int, length_norm: str, heads_apart: bool = False, diversity: float = 0.0
) -> list[BeamState]:
    """The k best paths, best normalised score first.

    Args:
        hops: the allowed hops.
        k: how many paths.
        length_norm: as in the beam search.
        heads_apart: the channels are heads; each path names those it took.
        diversity: going through the paths from the best on, one is kept only if at least this share of
            its hops is on none of the paths kept before it. At most ``_MOST_COMPARED`` paths are gone
            through, so fewer than k may come back, but never in another order.

    Raises:
        ValueError: the norm is unknown, or is ``sqrt`` or ``pow`` at more than 512 positions.
    """
    if not diversity:
        return [_state(hops, path, heads_apart) for path in _best(hops, k, length_norm)]
    n = k
    while True:
        ordered = _best(hops, n, length_norm)
        kept = _spread(ordered, diversity, k)
        if len(kept) == k or len(ordered) < n or n >= _MOST_COMPARED:
            return [_state(hops, path, heads_apart) for path in kept]
        n = min(4 * n, _MOST_COMPARED)


def optimality_gap(hops: Hops, found: Sequence[BeamState], length_norm: str) -> float | None:
    """How much better the best path scores than the best one found; 0 where that is it.

    None where the best is not known: ``sqrt`` and ``pow`` at more than 512 positions.
    """
    power, normalize = length_power(length_norm), length_normalizer(length_norm)
    if not found or (power not in (0, 1) and len(hops.ends) > LONGEST_ANY_NORM):
        return None
    ours = max(normalize(state.log_score, state.num_edges) for state in found)
    if hops.stops[hops.target]:
        return 0.0
    heaviest = Hops(hops.logs.max(axis=1, keepdims=True), hops.ends)  # the best path takes the best head
    (best,) = _best(heaviest, 1, length_norm, at_least=ours)
    gap = normalize(_score(heaviest, best), len(best.channels)) - ours
    return gap if gap > _ROUNDING * max(1.0, abs(ours)) else 0.0


class _Path(NamedTuple):
    """Positions and channels of a path, target first."""

    positions: tuple[int, ...]
    channels: tuple[int, ...]

    @property
    def hops(self) -> set[tuple[int, int, int]]:
        return set(zip(self.positions, self.positions[1:], self.channels, strict=False))


def _best(hops: Hops, k: int, length_norm: str, at_least: float = 0.0) -> list[_Path]:
    """The k best paths; a score that the best is known to reach saves rounds."""
    power = length_power(length_norm)
    if hops.stops[hops.target]:
        return [_Path((hops.target,), ())]
    if power == 0:
        return _best_sums(hops, k, shift=0.0)
    if power == 1:
        return _best_means(hops, k, at_least)
    if len(hops.ends) > LONGEST_ANY_NORM:
        raise ValueError(
            f"The exact search of length_norm {length_norm!r} takes up to {LONGEST_ANY_NORM} positions, and there "
            f"are {len(hops.ends)}. Use 'avg_logprob' or 'none', an earlier target, or search='beam'."
        )
    return _best_by_hops(hops, k, length_normalizer(length_norm))


def _spread(ordered: Sequence[_Path], diversity: float, k: int) -> list[_Path]:
    """The paths that bring enough new hops, in order, at most k."""
    kept: list[_Path] = []
    drawn: set[tuple[int, int, int]] = set()
    for path in ordered:
        if len(kept) < k and len(path.hops - drawn) >= diversity * len(path.hops) - _ROUNDING:
            kept.append(path)
            drawn |= path.hops
    return kept


def _best_sums(hops: Hops, k: int, shift: float) -> list[_Path]:
    """The k paths with the largest sum of (log weight - shift)."""
    if k == 1 and hops.logs.shape[1] == 1:
        return [_best_sum(hops, shift)]
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


def _best_sum(hops: Hops, shift: float) -> _Path:
    """The one path with the largest sum: the same sweep, a row at a time, which is much faster."""
    reached = np.full(len(hops.ends), -np.inf)
    reached[hops.target] = 0
    sources = np.zeros(len(hops.ends), dtype=np.int64)
    for query in range(hops.target, 0, -1):
        if reached[query] > -np.inf and (query == hops.target or not hops.ends[query]):
            ways = reached[query] - shift + hops.logs[query, 0, :query]
            better = ways > reached[:query]
            reached[:query][better] = ways[better]
            sources[:query][better] = query
    positions = [int(np.where(hops.stops, reached, -np.inf).argmax())]
    while positions[-1] != hops.target:
        positions.append(int(sources[positions[-1]]))
    return _Path(tuple(positions[::-1]), (0,) * (len(positions) - 1))


def _best_ends(
    scores: Float[np.ndarray, "node way"], stops: Bool[np.ndarray, " node"], k: int
) -> list[tuple[int, int]]:
    """(node, way) of the k best finished paths."""
    finished = np.where(stops[:, None], scores, -np.inf).reshape(-1)
    order = np.argsort(-finished, kind="stable")[:k]
    return [divmod(int(i), scores.shape[1]) for i in order if np.isfinite(finished[i])]


def _climb(ways: dict[int, Best], target: int, node: int, rank: int) -> _Path:
    positions, channels = [node], []
    while node != target:
        best = ways[node]
        channels.append(int(best.channels[0, rank]))
        node, rank = int(best.sources[0, rank]), int(best.ranks[0, rank])
        positions.append(node)
    return _Path(tuple(positions[::-1]), tuple(channels[::-1]))


def _best_means(hops: Hops, k: int, start: float = 0.0) -> list[_Path]:
    """The k paths with the largest mean log weight; a good ``start`` saves rounds."""
    found: dict[_Path, float] = {}
    worst = start
    for n_rounds in range(_MAX_ROUNDS):
        for path in _best_sums(hops, k, shift=worst):
            found[path] = _score(hops, path) / len(path.channels)
        best = sorted(found, key=found.__getitem__, reverse=True)[:k]
        last, worst = worst, found[best[-1]]
        # Fewer than k paths in the whole graph, or no better k-th mean: nothing is left to find.
        if len(best) < k or (n_rounds and worst <= last + _ROUNDING * abs(last)):
            return best
    raise ArithmeticError(f"no fixed point of the mean within {_MAX_ROUNDS} rounds")


def _best_by_hops(hops: Hops, k: int, normalize: Callable[[float, int], float]) -> list[_Path]:
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


def _descend(steps: Sequence[Best], node: int, way: int) -> _Path:
    positions, channels = [node], []
    for step in reversed(steps):
        channels.append(int(step.channels[node, way]))
        node, way = int(step.sources[node, way]), int(step.ranks[node, way])
        positions.append(node)
    return _Path(tuple(positions[::-1]), tuple(channels[::-1]))


def _hop_logs(hops: Hops, path: _Path) -> Float[np.ndarray, " hop"]:
    return hops.logs[list(path.positions[:-1]), list(path.channels), list(path.positions[1:])]


def _score(hops: Hops, path: _Path) -> float:
    return math.fsum(_hop_logs(hops, path))


def _state(hops: Hops, path: _Path, heads_apart: bool) -> BeamState:
    return BeamState(
        positions=list(path.positions),
        edge_attns=np.exp(_hop_logs(hops, path)).tolist(),
        log_score=_score(hops, path),
        is_terminal=True,
        edge_heads=list(path.channels) if heads_apart else [],
    )
