"""The provably best paths through one layer's attention, under every length norm.

``best_paths`` has the searches, ``hops`` says what a path is. Here are paths that differ, and how far a beam
search was from the best path, which ``best_path`` finds.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..result import BeamState
from .best_path import Sweep, best_mean, mean
from .best_paths import best_by_hops, best_means, best_sums
from .hops import HopRules, Hops, LayerPath, all_hops
from .length import length_normalizer, length_power

LONGEST_ANY_NORM = 512
_MOST_COMPARED = 1024
_PLACES_COMPARED = 1 << 15  # paths times positions, where lengths count: seconds, not minutes
_ROUNDING = 1e-12


def exact_paths(
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
            through, and unless ``length_norm`` is ``none`` at most 32,768 / positions (but 4 k), so fewer
            than k may come back, but never in another order.

    Raises:
        ValueError: the norm is unknown, or is ``sqrt`` or ``pow`` at more than 512 positions.
    """
    if not diversity:
        return [_state(path, heads_apart) for path in _best(hops, k, length_norm)]
    n, most = k, _most_compared(k, len(hops.ends), length_norm)
    while True:
        ordered = _best(hops, n, length_norm)
        kept = _spread(ordered, diversity, k)
        if len(kept) == k or len(ordered) < n or n >= most:
            return [_state(path, heads_apart) for path in kept]
        n = min(4 * n, most)


def _most_compared(k: int, n_positions: int, length_norm: str) -> int:
    if length_power(length_norm) == 0:
        return _MOST_COMPARED
    return max(4 * k, min(_MOST_COMPARED, _PLACES_COMPARED // n_positions))


def optimality_gap(
    paths: Sequence[BeamState], length_norm: str, sweep: Sweep, rules: HopRules, rival: BeamState
) -> float | None:
    """How much better the best path scores than the best one found; 0 where that is it.

    Args:
        paths: those that the search returned.
        length_norm: as in the search.
        sweep: the rows, read again where the rival is better and may not be the best itself.
        rules: which hops are allowed.
        rival: the path with the largest sum of (log weight - ``rival_shift``).

    None where the best is not known: ``sqrt`` and ``pow`` at more than 512 positions.
    """
    power, normalize = length_power(length_norm), length_normalizer(length_norm)
    if not paths or (power not in (0, 1) and len(rules.ends) > LONGEST_ANY_NORM):
        return None

    def score(path: BeamState) -> float:
        return normalize(path.log_score, path.num_edges)

    best = max(paths, key=score)
    if power == 1 and score(rival) > score(best):
        rival = best_mean(sweep, rules, rival)
    elif power not in (0, 1):
        rows = [weights.max(axis=0) for _, weights in sweep()][::-1]  # the best path takes the best head
        hops = all_hops(np.stack(rows), rules)
        rival = _state(_best(hops, 1, length_norm)[0], False)
    if rival.positions == best.positions:
        return 0.0  # rows computed in another batch differ by rounding
    return max(0.0, score(rival) - score(best))


def rival_shift(paths: Sequence[BeamState], length_norm: str) -> float:
    """The shift at which the best sum belongs to a better path, if there is one."""
    return max((mean(path) for path in paths), default=0.0) if length_power(length_norm) == 1 else 0.0


def _best(hops: Hops, k: int, length_norm: str) -> list[LayerPath]:
    power = length_power(length_norm)
    if power == 0:
        return best_sums(hops, k, shift=0.0)
    if power == 1:
        return best_means(hops, k)
    if len(hops.ends) > LONGEST_ANY_NORM:
        raise ValueError(
            f"The exact search of length_norm {length_norm!r} takes up to {LONGEST_ANY_NORM} positions; "
            f"these are {len(hops.ends)}. Use 'avg_logprob' or 'none', an earlier target, or search='beam'."
        )
    return best_by_hops(hops, k, length_normalizer(length_norm))


def _spread(ordered: Sequence[LayerPath], diversity: float, k: int) -> list[LayerPath]:
    """The paths that bring enough new hops, in order, at most k."""
    kept: list[LayerPath] = []
    drawn: set[tuple[int, int, int]] = set()
    for path in ordered:
        if len(kept) < k and len(path.hops - drawn) >= diversity * len(path.hops) - _ROUNDING:
            kept.append(path)
            drawn |= path.hops
    return kept


def _state(path: LayerPath, heads_apart: bool) -> BeamState:
    return BeamState(
        positions=list(path.positions),
        edge_attns=np.exp(path.logs).tolist(),
        log_score=path.score,
        is_terminal=True,
        edge_heads=list(path.channels) if heads_apart else [],
    )
