"""What the heads of a layer say together, for each query of each key, kept from the way back.

Σ_h A_h[t, s] ⟨∂F/∂o_h[t], v_h(s)⟩ is what the weights of a layer's edges are made of. On the way back A is at
hand and so is ∂F/∂o; later A would have to be computed once more. So much as fits a limit is kept, only of
the keys that are seen: of causal attention a little over half of the matrix.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import torch
from torch import Tensor

from ..shapes import Float

LIMIT = 1 << 27  # bytes for one answer: all 30 layers of 1,400 tokens


@dataclass(eq=False)
class Spoken:
    """Of one layer, blocks of queries; positions are those that were run."""

    n_keys: int = 0
    blocks: list[tuple[int, int, Float[Tensor, "query seen_key"]]] = field(default_factory=list)
    """(first query, first key, sums), the queries in ascending order without a gap."""

    @property
    def n_bytes(self) -> int:
        return sum(sums.nbytes for *_, sums in self.blocks)

    def rows(self, queries: Sequence[int]) -> Float[Tensor, "query key"]:
        """The sums of some queries, zeros for the keys that they do not see."""
        rows = torch.zeros(len(queries), self.n_keys, dtype=torch.float32)
        wanted = torch.tensor(queries)
        for first, first_key, sums in self.blocks:
            own = ((wanted >= first) & (wanted < first + len(sums))).nonzero()[:, 0]
            rows[own, first_key : first_key + sums.shape[1]] = sums[wanted[own] - first]
        return rows


@dataclass(eq=False)
class Budget:
    """How many bytes may still be kept for one answer."""

    left: int = field(default_factory=lambda: LIMIT)

    def take(self, n_bytes: int) -> bool:
        """Whether there is room; if so, less of it is left."""
        fits = n_bytes <= self.left
        self.left -= n_bytes if fits else 0
        return fits
