"""Edge weights of the network graph: how a node's mass is shared out one layer down.

From (l, t) an edge leads to (l - 1, s) for every s that t attends to, and one to (l - 1, t) for the
residual stream. A method gives what each head and the residual stream put on each edge; of one
query all of it sums to 1. ``result.method_table`` is the table of methods; this module calls their
functions, in ``rollout``, ``vectors`` and ``relevance``, with what they need of a record.
"""

from __future__ import annotations

import itertools
import pkgutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any

import numpy as np
from torch import Tensor

from ..backward import Gradients, RelevanceError, refuse_relevance
from ..capture import Record
from ..capture.block import PartsError
from ..capture.word_view import WordView
from ..result.method_table import METHODS
from ..shapes import Float
from .heads import AggHeads
from .relevance import Parts, at_hand, shares, shares_of_sums, signed_parts, signed_sums

ByHead = Callable[[int, Sequence[int]], Float[Tensor, "query channel key"]]
"""(layer from 1 on, queries) -> weight of each head, and last of the residual stream, on each edge."""


Together = Callable[[int, Sequence[int]], Float[Tensor, "query key"]]
Proportions = Callable[[int, Sequence[int], Sequence[int]], Float[Tensor, "query head some_key"]]


@dataclass(frozen=True)
class Weights:
    """Weights by head, and what of them can be had faster without the rest."""

    by_head: ByHead
    together: Together
    """The channels added up."""
    proportions: Proportions
    """(layer, queries, keys) -> in what proportion heads carry these edges, none of a query to itself."""
    at_hand: Callable[[], bool] = lambda: False
    """Whether ``together`` has all rows in memory as it is, so that nothing is won by keeping them."""

    def __call__(self, layer: int, queries: Sequence[int]) -> Float[Tensor, "query channel key"]:
        return self.by_head(layer, queries)


_GIVE: dict[str, Callable[[Record, int], Any]] = {"block": Record.block, "gradients": refuse_relevance}
"""How a record gives what methods need, for a layer; raises PartsError or RelevanceError where it cannot.
Gradients are of an answer, too: whoever asks brings them."""


def edge_weights(
    record: Record | WordView, method: str | None, agg_heads: AggHeads, gradients: Gradients | None = None
) -> Weights:
    """The edge weights of a record under a method; of words, those of their tokens merged.

    Args:
        record: of tokens or words.
        method: a name in ``result.method_table``.
        agg_heads: which heads count.
        gradients: those of the answer, where the method needs them.

    Raises:
        ValueError: there is no such method, or it needs gradients, or they are of another record; from the
            function: a head that a layer does not have, or a block whose parts the method cannot tell apart.
    """
    if method is None or method not in METHODS:
        raise ValueError(f"weights is {method!r}; use {' or '.join(map(repr, METHODS))}.")
    if "gradients" in METHODS[method].needs:
        return _of_answer(record, method, agg_heads, gradients)
    if isinstance(record, WordView):
        merged = record.merged(edge_weights(record.record, method, agg_heads))
        return Weights(merged, _together(merged), _proportions(merged))

    row, give = (
        METHODS[method],
        {  # layer after layer is asked for, each many times
            need: lru_cache(maxsize=1)(partial(_GIVE[need], record)) for need in METHODS[method].needs
        },
    )

    def weigh(function: str, layer: int, *asked: Sequence[int]) -> Tensor:
        rows = record.rows(layer - 1, asked[0])
        needed = {need: of_layer(layer - 1) for need, of_layer in give.items()}
        return pkgutil.resolve_name(function)(rows, *asked, agg_heads=agg_heads, **needed)

    by_head = partial(weigh, row.function)
    return Weights(
        by_head,
        partial(weigh, row.together) if row.together else _together(by_head),
        partial(weigh, row.by_head) if row.by_head else _proportions(by_head),
    )


def _together(by_head: ByHead) -> Together:
    return lambda layer, queries: by_head(layer, queries).sum(dim=1)


def _proportions(by_head: ByHead) -> Proportions:
    return lambda layer, queries, keys: by_head(layer, queries)[:, :-1, list(keys)]


def _of_answer(
    record: Record | WordView, method: str, agg_heads: AggHeads, gradients: Gradients | None
) -> Weights:
    """Relevances of words are those of their tokens added up, and only then made weights of."""
    if gradients is None:
        raise ValueError(f"weights={method!r} needs the gradients of an answer; see backward.gradients_of.")
    tokens = record.record if isinstance(record, WordView) else record
    parts, sums = (relevances(tokens, gradients, agg_heads) for relevances in (signed_parts, signed_sums))
    if isinstance(record, WordView):
        parts, sums = record.merged(parts), record.merged(sums)
    return Weights(
        lambda layer, queries: shares(parts(layer, queries), queries),
        lambda layer, queries: shares_of_sums(sums(layer, queries), queries),
        _proportions(lambda layer, queries: parts(layer, queries).clamp(min=0)),
        partial(at_hand, gradients, agg_heads),
    )


def signed_relevance(record: Record | WordView, gradients: Gradients, agg_heads: AggHeads) -> Parts:
    """R of every part with its sign, in logits; of words those of all their tokens added up.

    Raises:
        ValueError: the gradients are of another record; from the function: heads that there are not.
    """
    if isinstance(record, WordView):
        return record.added_up(signed_parts(record.record, gradients, agg_heads))
    return signed_parts(record, gradients, agg_heads)


def methods(record: Record, layer: int = -1) -> tuple[str, ...]:
    """The methods that a record can be weighed by from a layer's output down, the one people get first."""
    missing = {need for need in _GIVE if why_not(record, need, layer)}
    return tuple(name for name, row in METHODS.items() if not missing.intersection(row.needs))


def first_method(record: Record, layer: int = -1) -> tuple[str, str]:
    """The method that people get first, and why none before it in the table; empty where it is the first."""
    best, name = next(iter(METHODS)), methods(record, layer)[0]
    if name == best:
        return name, ""
    before = itertools.takewhile(lambda row: row.name != name, METHODS.values())
    needs = dict.fromkeys(need for row in before for need in row.needs)
    reasons = " ".join(reason for need in needs if (reason := why_not(record, need, layer)))
    return name, f"Edge weights: {name}, not {best}. {reasons}"


def why_not(record: Record, need: str, layer: int = -1) -> str:
    """Why a record cannot give what a method needs; empty where it can.

    Args:
        record: of all layers that are traced.
        need: one of those that a row of ``result.method_table`` names.
        layer: whose output is traced; negative counts from the last.
    """
    if need == "gradients" and layer % record.n_layers != record.n_layers - 1:
        return f"What the model says is read from its last layer, {record.n_layers - 1}, not from {layer}."
    try:
        for each in record.layers:
            _GIVE[need](record, each)
    except PartsError as error:
        return str(error)
    except RelevanceError as error:  # whose advice is what people get instead
        return error.reason
    return ""


def as_edges(weights: Weights, *, heads_apart: bool) -> Callable[[int, Sequence[int]], np.ndarray]:
    """The weights (query, channel, key) that routes run along: a channel for each head or one for all.

    Rows are brought to a sum of exactly 1, since attention comes in single precision.

    Raises:
        ValueError: from the function: a weight is NaN.
    """

    def edges(layer: int, queries: Sequence[int]) -> Float[np.ndarray, "query channel key"]:
        rows = weights(layer, queries) if heads_apart else weights.together(layer, queries)[:, None]
        total = rows.sum(dim=(1, 2), keepdim=True)
        if total.isnan().any():
            query = queries[int(total.isnan().flatten().nonzero()[0])]
            raise ValueError(
                f"The weights of position {query} in layer {layer - 1} hold NaN; the model's weights or "
                "inputs are damaged."
            )
        return (rows / total).numpy()

    return edges
