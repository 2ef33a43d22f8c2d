"""Where a path runs: which heads carry it, layer by layer, and the attention around it.

These look at a record and a finished path; they search nothing.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import numpy as np

from ..capture import Record
from ..capture.word_view import WordView
from ..result import BeamPath, TraceResult
from ..shapes import Float
from ..weights.heads import AggHeads, head_reducer


def heads_along(record: Record | WordView | None, path: BeamPath) -> Float[np.ndarray, "layer head"]:
    """For each recorded layer and head, how much it carries of the path.

    Layer graph: the head's attention from query to key, mean over the path's hops; every recorded
    layer is looked at, also those that the path was not found in. Network graph: the head's share of
    the weight of the hop that crosses its layer; what a row lacks to 1 is the residual stream's. Token
    paths: of the path's mass, what moves to another token by the head, over all hops. In the network graph
    the path knows them itself, and the record may be None.
    NaN where a layer has fewer heads than another.

    Raises:
        ValueError: there is no record, and the path is one of the layer graph.
    """
    if path.layers:
        per_hop = zip(path.head_weights, path.edge_attns, strict=True)
        rows = [np.array(heads) / weight for heads, weight in per_hop][::-1]  # lowest layer first
    elif path.hops:
        rows = [np.sum(hops, axis=0) for hops in zip(*(hop.heads for hop in path.hops), strict=True)]
    elif record is None:
        raise ValueError(
            "The heads of a path in the layer graph are read from a record; give the one of its trace."
        )
    else:
        rows = [_attention_along(record, layer, path) for layer in record.layers]
    shares = np.full((len(rows), max(map(len, rows), default=0)), np.nan)
    for target, row in zip(shares, rows, strict=True):
        target[: len(row)] = row
    return shares


def _attention_along(record: Record | WordView, layer: int, path: BeamPath) -> Float[np.ndarray, " head"]:
    queries, keys = path.positions[:-1], path.positions[1:]
    if not queries:
        return np.zeros(len(record.rows(layer, [0])))
    rows = record.rows(layer, queries)  # (head, query, key)
    return rows[:, range(len(queries)), keys].mean(dim=1).numpy()


def attention_map(
    record: Record | WordView, layer: int, positions: Sequence[int], *, agg_heads: AggHeads = "mean"
) -> Float[np.ndarray, "query key"]:
    """Attention of one layer among the given positions, heads combined.

    Raises:
        ValueError: the layer is not in the record, or there is no such head.
    """
    rows = head_reducer(agg_heads)(record.rows(layer, positions))
    return rows[:, list(positions)].numpy()


def hops_in_layer(path: BeamPath, layer: int) -> list[tuple[int, int]]:
    """(query, key) of each hop through a layer that moves to another token, target first.

    In the layer graph all hops are through the one layer that is traced, and are told for any; so are the
    hops of a token path, which many layers make.
    """
    pairs = itertools.pairwise(path.positions)
    through = path.layers[1:] or [layer] * (len(path.positions) - 1)  # a hop from state l + 1 to state l
    return [(q, k) for (q, k), at in zip(pairs, through, strict=True) if q != k and at == layer]


def as_traced(record: Record, result: TraceResult) -> Record | WordView:
    """The record with the positions that a result of it has, for the functions of ``overview``."""
    if result.unit == "token":
        return record
    return WordView(record, result.members, result.target_pos if result.predict else None)
