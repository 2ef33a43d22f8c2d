"""What the heads of a layer say together, for each query of each key, kept from the way back.

Σ_h A_h[t, s] ⟨∂F/∂o_h[t], v_h(s)⟩ is what the weights of a layer's edges are made of. On the way back A is at
hand and so is ∂F/∂o; later A would have to be computed once more. So much as fits a limit is kept, only of
the keys that are seen: of causal attention a little over half of the matrix.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from ..shapes import Float

LIMIT = 1 << 29  # bytes for one answer: all 30 layers of 2,900 tokens


@dataclass(eq=False)
class Spoken:
    """Of one layer, blocks of queries; positions are those that were run."""

    blocks: list[tuple[int, int, Float[np.ndarray, "query seen_key"]]] = field(default_factory=list)
    """(first query, first key, sums), the queries in ascending order without a gap."""

    @property
    def n_bytes(self) -> int:
        return sum(sums.nbytes for *_, sums in self.blocks)

    def rows(self, queries: Sequence[int]) -> Iterator[tuple[Float[np.ndarray, " seen_key"], int]]:
        """The sums of each query over the keys that its block sees, and the first of these keys."""
        firsts = [first for first, *_ in self.blocks]
        for query in queries:
            first, first_key, sums = self.blocks[bisect_right(firsts, query) - 1]
            yield sums[query - first], first_key


@dataclass(eq=False)
class Budget:
    """How many bytes may still be kept for one answer."""

    left: int = field(default_factory=lambda: LIMIT)

    def take(self, n_bytes: int) -> bool:
        """Whether there is room; if so, less of it is left."""
        fits = n_bytes <= self.left
        self.left -= n_bytes if fits else 0
        return fits
