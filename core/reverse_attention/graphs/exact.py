"""The provably best paths through one layer's attention, under every length norm.

``best_paths`` holds the searches and ``hops`` what a path is. Paths that differ, and how far a beam
search was from the best, follow from them.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..beam import length_normalizer, length_power
from ..paths import BeamState
from .best_paths import best_by_hops, best_means, best_sums
from .hops import Hops, Path, hop_logs, path_score

LONGEST_ANY_NORM = 512
_MOST_COMPARED = 1024
_ROUNDING = 1e-12


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
            its hops is on none of the paths kept before it. At most 1024 paths are gone
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
    gap = normalize(path_score(heaviest, best), len(best.channels)) - ours
    return gap if gap > _ROUNDING * max(1.0, abs(ours)) else 0.0


def _best(hops: Hops, k: int, length_norm: str, at_least: float = 0.0) -> list[Path]:
    """The k best paths; a score that the best is known to reach saves rounds."""
    power = length_power(length_norm)
    if hops.stops[hops.target]:
        return [Path((hops.target,), ())]
    if power == 0:
        return best_sums(hops, k, shift=0.0)
    if power == 1:
        return best_means(hops, k, at_least)
    if len(hops.ends) > LONGEST_ANY_NORM:
        raise ValueError(
            f"The exact search of length_norm {length_norm!r} takes up to {LONGEST_ANY_NORM} positions; "
            f"these are {len(hops.ends)}. Use 'avg_logprob' or 'none', an earlier target, or search='beam'."
        )
    return best_by_hops(hops, k, length_normalizer(length_norm))


def _spread(ordered: Sequence[Path], diversity: float, k: int) -> list[Path]:
    """The paths that bring enough new hops, in order, at most k."""
    kept: list[Path] = []
    drawn: set[tuple[int, int, int]] = set()
    for path in ordered:
        if len(kept) < k and len(path.hops - drawn) >= diversity * len(path.hops) - _ROUNDING:
            kept.append(path)
            drawn |= path.hops
    return kept


def _state(hops: Hops, path: Path, heads_apart: bool) -> BeamState:
    return BeamState(
        positions=list(path.positions),
        edge_attns=np.exp(hop_logs(hops, path)).tolist(),
        log_score=path_score(hops, path),
        is_terminal=True,
        edge_heads=list(path.channels) if heads_apart else [],
    )
