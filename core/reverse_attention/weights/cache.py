"""Edge weights kept with their record, so that another target of the same prompt is not weighed anew.

A trace from the last token has asked for the weights of nearly every node, and a trace from any earlier
one asks for a part of them. They go with the record, and past a limit no more are kept.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

import numpy as np

from ..capture import Record
from ..capture.word_view import WordView
from ..shapes import Float
from .sinks import Edges

_LIMIT = 1 << 29  # bytes for a record: all 30 layers of 2,000 tokens

_Rows = dict[tuple[Hashable, int, int], np.ndarray]
"""(way of weighing, layer, query) -> (channel, key), without the keys past the last one with a weight."""


@dataclass(eq=False)
class _Kept:
    """The rows kept with one record; two threads may both add one, and it is counted twice then."""

    rows: _Rows = field(default_factory=dict)
    n_bytes: int = 0


_kept: WeakKeyDictionary[Record, _Kept] = WeakKeyDictionary()


def kept(record: Record | WordView, way: Hashable, edges: Edges) -> Edges:
    """The same weights, those of earlier traces not asked for again.

    Args:
        record: what the edges are of; those of words are not kept, since they depend on the question.
        way: what else they depend on: method and heads.
        edges: gives them.
    """
    if isinstance(record, WordView):
        return edges
    known, n_keys = _kept.setdefault(record, _Kept()), len(record.input_ids)
    rows = known.rows

    def read(layer: int, queries: Sequence[int]) -> Float[np.ndarray, "query channel key"]:
        at_hand = [rows.get((way, layer, query)) for query in queries]
        missing = [i for i, row in enumerate(at_hand) if row is None]
        fresh = edges(layer, [queries[i] for i in missing]) if missing else None
        if fresh is not None:
            _keep(known, [(way, layer, queries[i]) for i in missing], fresh)
            if len(missing) == len(queries):
                return fresh
        n_channels = next(row.shape[0] for row in at_hand if row is not None)
        whole = np.zeros((len(queries), n_channels, n_keys))
        whole[missing] = fresh if missing else 0
        for into, row in zip(whole, at_hand, strict=True):
            if row is not None:
                into[:, : row.shape[1]] = row
        return whole

    return read


def bytes_kept_with(record: Record) -> int:
    """Bytes of the rows that are kept."""
    known = _kept.get(record)
    return known.n_bytes if known else 0


def _keep(
    known: _Kept, places: Sequence[tuple[Hashable, int, int]], fresh: Float[np.ndarray, "query channel key"]
) -> None:
    attended = (fresh != 0).any(axis=1)
    n_seen = fresh.shape[2] - attended[:, ::-1].argmax(axis=1)
    for place, row, n in zip(places, fresh, np.where(attended.any(axis=1), n_seen, 0), strict=True):
        short = row[:, :n].copy()
        if known.n_bytes + short.nbytes > _LIMIT:
            return
        known.n_bytes += short.nbytes
        known.rows[place] = short
