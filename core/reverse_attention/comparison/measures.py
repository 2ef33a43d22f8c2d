"""How alike two traces are: plain functions over sets, ranked lists and distributions.

All are symmetric, and the same thing compared with itself is at distance 0, or similarity 1.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Mapping, Sequence, Set
from typing import TypeVar

Outcome = TypeVar("Outcome", bound=Hashable)


def jaccard(a: Set[Hashable], b: Set[Hashable]) -> float | None:
    """Of what either has, the share that both have; None where neither has anything."""
    return len(a & b) / len(a | b) if a or b else None


def jensen_shannon_distance(a: Mapping[Outcome, float], b: Mapping[Outcome, float]) -> float:
    """Square root of the Jensen-Shannon divergence in base 2: 0 for equal, 1 for disjoint distributions.

    Args:
        a: mass by outcome, summing to 1; outcomes that are not named have none.
        b: the same.
    """
    divergence = 0.0
    for outcome in sorted(a.keys() | b.keys(), key=repr):
        p, q = a.get(outcome, 0.0), b.get(outcome, 0.0)
        middle = (p + q) / 2
        divergence += sum(x * math.log2(x / middle) for x in (p, q) if x > 0 and x != middle) / 2
    return math.sqrt(min(max(divergence, 0.0), 1.0))


def rank_biased_overlap(a: Sequence[Hashable], b: Sequence[Hashable], p: float = 0.9) -> float | None:
    """How far two ranked lists agree, the top counting most: 0 for disjoint, 1 for equal lists.

    Extrapolated rank-biased overlap of Webber, Moffat & Zobel 2010, equation 32, which takes the agreement
    seen to go on beyond the lists' ends. None for two empty lists.

    Args:
        a: the better first, nothing twice.
        b: the same; the lists may be of different length.
        p: how much the next rank counts over the one before; the first 1 / (1 - p) ranks matter most.
    """
    shorter, longer = sorted((a, b), key=len)
    s, n = len(shorter), len(longer)
    if not s:
        return 0.0 if n else None
    overlaps = [len(set(shorter[:depth]) & set(longer[:depth])) for depth in range(n + 1)]
    at_s, at_n = overlaps[s], overlaps[n]
    seen = sum(overlaps[d] / d * p**d for d in range(1, n + 1))
    beyond = sum(at_s * (d - s) / (s * d) * p**d for d in range(s + 1, n + 1))
    return (1 - p) / p * (seen + beyond) + ((at_n - at_s) / n + at_s / s) * p**n
