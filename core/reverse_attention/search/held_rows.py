"""The weights out of single positions in all layers, as a search of token paths asks for them.

A row is what sinks have left of it, trimmed to the keys that it sees. As many are held as fit a limit.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..shapes import Float
from ..weights.sinks import Edges

_HELD = 1 << 26  # weights of rows that are held, 512 MB: all of 2,000 positions in 30 layers


class Rows:
    """The weights out of single positions in all layers, read when they are asked for, and held.

    Args:
        edges: the weights of a layer, sinks seen to.
        n_layers: how many layers of edges there are.
        min_weight: lighter edges are none.
    """

    def __init__(self, edges: Edges, n_layers: int, min_weight: float = 0.0) -> None:
        self._edges, self.n_layers, self._min_weight = edges, n_layers, min_weight
        self._held: dict[int, tuple[np.ndarray, np.ndarray]] = {}
        self._size = 0  # weights that are held
        self._dropped: set[int] = set()
        self.read_again = 0

    def __contains__(self, position: int) -> bool:
        return position in self._held

    def of(self, position: int) -> tuple[Float[np.ndarray, " layer"], Float[np.ndarray, "layer key"]]:
        """What stays at a position, and what hops on to others, in each layer, lowest first."""
        if position not in self._held:
            self.read([position])
        return self._held[position]

    def read(self, positions: Sequence[int]) -> None:
        """Read the rows of some positions, layer by layer; those read longest ago make room."""
        self.read_again += len(self._dropped.intersection(positions))
        by_layer = [self._edges(layer, positions).sum(axis=1) for layer in range(1, self.n_layers + 1)]
        for n, position in enumerate(positions):
            moves = np.stack([weights[n] for weights in by_layer])  # (layer, key)
            moves[moves < self._min_weight] = 0
            stays = moves[:, position].copy()
            moves[:, position] = 0
            attended = np.flatnonzero(moves.any(axis=0))
            moves = moves[:, : attended[-1] + 1 if len(attended) else 0].copy()
            while self._held and self._size + moves.size > _HELD:
                oldest = next(iter(self._held))
                self._size -= self._held.pop(oldest)[1].size
                self._dropped.add(oldest)
            self._held[position] = stays, moves
            self._size += moves.size
