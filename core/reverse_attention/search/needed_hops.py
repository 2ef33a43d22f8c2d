"""The hops that most routes make, on a path or not, and what layers and heads make them.

What runs down from the target over the edge from one position to another, summed over layers, is what all
routes together carry over that hop. Cutting the hops that carry most costs the answer more than cutting as
many on the best routes. Into the target's own position there is none: to stay is no hop.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from ..result import HeadShare, Hop
from ..shapes import Float
from .routes import Flow

LISTED = 12
_SHOWN_HEADS = 8

QueryKey = tuple[int, int]


def heaviest_hops(flow: Flow, target: int) -> list[QueryKey]:
    """The hops that most mass makes."""
    masses = flow.hops.copy()
    np.fill_diagonal(masses, 0)
    masses[:, target] = 0
    least = np.partition(masses, -LISTED, axis=None)[-LISTED] if masses.size > LISTED else 0.0
    hops = np.argwhere((masses >= least) & (masses > 0))  # all sorted would take longer than the search
    heaviest = hops[np.argsort(-masses[tuple(hops.T)], kind="stable")][:LISTED]
    return [(query, key) for query, key in heaviest.tolist()]


class HopHeads:
    """What each head puts on the edges of some hops, gathered layer by layer."""

    def __init__(self, hops: Iterable[QueryKey], n_layers: int) -> None:
        self._weights: dict[QueryKey, list[Float[np.ndarray, " head"]]] = {
            hop: [np.zeros(0)] * n_layers for hop in sorted(set(hops))
        }

    @property
    def queries(self) -> set[int]:
        """Whose weights have to be seen."""
        return {query for query, _ in self._weights}

    @property
    def keys(self) -> set[int]:
        """Where the hops lead to."""
        return {key for _, key in self._weights}

    def see(
        self,
        layer: int,
        queries: Sequence[int],
        keys: Sequence[int],
        weights: Float[np.ndarray, "query head some_key"],
    ) -> None:
        """Take what is needed of a layer's weights, from 1 on."""
        for (query, key), by_layer in self._weights.items():
            by_layer[layer - 1] = weights[queries.index(query), :, keys.index(key)].copy()

    def shared(self, hop: QueryKey, layers: Sequence[float]) -> list[Float[np.ndarray, " head"]]:
        """What is made of a hop in each layer, shared out over its heads as the weight of the edge is."""
        made = zip(layers, self._weights[hop], strict=True)
        return [part * heads / heads.sum() if part else 0 * heads for part, heads in made]

    def hops(self, flow: Flow) -> list[Hop]:
        """All of them, the heaviest first."""
        hops = [self._hop(hop, flow) for hop in self._weights]
        return sorted(hops, key=lambda hop: -hop.mass)

    def _hop(self, hop: QueryKey, flow: Flow) -> Hop:
        query, key = hop
        weights = [heads.sum() for heads in self._weights[hop]]
        by_layer = flow.mass[1:, query] * weights
        layers = (by_layer / (by_layer.sum() or 1)).tolist()
        heads = [
            HeadShare(layer, head, float(share))
            for layer, shares in enumerate(self.shared(hop, layers))
            for head, share in enumerate(shares)
            if share > 0
        ]
        shown = sorted(heads, key=lambda share: -share.share)[:_SHOWN_HEADS]
        return Hop(query, key, float(by_layer.sum()), layers, shown)
