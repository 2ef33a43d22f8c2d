"""Edge weights of the network graph: how a node's mass is shared out one layer down.

From (l, t) an edge leads to (l - 1, s) for every s that t attends to, and one to (l - 1, t) for the
residual stream. A method gives what each head and the residual stream put on each edge; of one
query all of it sums to 1:

- ``rollout`` (Abnar & Zuidema 2020): half the heads' mean attention, half the identity. It knows
  neither values nor how much attention adds to the stream;
- ``norm`` (Kobayashi et al. 2020, 2021) and ``ifr`` (Ferrando & Voita 2024): see ``vectors``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

import numpy as np
from torch import Tensor

from ..capture import Record
from ..capture.block import PartsError
from ..capture.word_view import WordView
from ..shapes import Float
from .heads import AggHeads
from .rollout import rollout
from .vectors import ifr, norm

ByHead = Callable[[int, Sequence[int]], Float[Tensor, "query channel key"]]
"""(layer from 1 on, queries) -> weight of each head, and last of the residual stream, on each edge."""

_OF_PARTS = {"norm": norm, "ifr": ifr}


def edge_weights(record: Record | WordView, method: str, agg_heads: AggHeads) -> ByHead:
    """The edge weights of a record under a method; of words, those of their tokens merged.

    Raises:
        ValueError: from the function: a head that a layer does not have, or a block whose parts
            the method cannot tell apart.
    """
    if isinstance(record, WordView):
        return record.merged(edge_weights(record.record, method, agg_heads))
    if method == "rollout":
        return lambda layer, queries: rollout(record.rows(layer - 1, queries), queries, agg_heads)
    if method not in _OF_PARTS:
        raise ValueError(f"weights is {method!r}; use 'rollout', 'norm' or 'ifr'.")

    block = lru_cache(maxsize=1)(record.block)  # layer after layer is asked for, each many times

    def by_head(layer: int, queries: Sequence[int]) -> Float[Tensor, "query channel key"]:
        rows = record.rows(layer - 1, queries)
        return _OF_PARTS[method](rows, queries, block(layer - 1), agg_heads)

    return by_head


def methods(record: Record) -> tuple[str, ...]:
    """The methods that a record can be weighed by: only rollout where a block's parts are not known."""
    try:
        for layer in record.layers:
            record.block(layer)
    except PartsError:
        return ("rollout",)
    return ("rollout", *_OF_PARTS)


def as_edges(by_head: ByHead, *, heads_apart: bool) -> Callable[[int, Sequence[int]], np.ndarray]:
    """The weights (query, channel, key) that routes run along: a channel for each head or one for all.

    Rows are brought to a sum of exactly 1, since attention comes in single precision.

    Raises:
        ValueError: from the function: a weight is NaN.
    """

    def edges(layer: int, queries: Sequence[int]) -> Float[np.ndarray, "query channel key"]:
        weights = by_head(layer, queries)
        weights = weights if heads_apart else weights.sum(dim=1, keepdim=True)
        total = weights.sum(dim=(1, 2), keepdim=True)
        if total.isnan().any():
            query = queries[int(total.isnan().flatten().nonzero()[0])]
            raise ValueError(
                f"The weights of position {query} in layer {layer - 1} hold NaN; the model's weights or "
                "inputs are damaged."
            )
        return (weights / total).numpy()

    return edges
