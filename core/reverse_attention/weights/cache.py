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

_LIMIT = 1 << 27  # bytes for a record: the lower halves of eight layers of 2,000 tokens

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
        missing = [query for query in queries if (way, layer, query) not in rows]
        fresh = dict(zip(missing, edges(layer, missing), strict=True)) if missing else {}
        whole_rows = [fresh[q] if q in fresh else _whole(rows[way, layer, q], n_keys) for q in queries]
        _keep(known, {(way, layer, query): row for query, row in fresh.items()})
        return np.stack(whole_rows)

    return read


def _whole(row: Float[np.ndarray, "channel seen_key"], n_keys: int) -> Float[np.ndarray, "channel key"]:
    return np.pad(row, ((0, 0), (0, n_keys - row.shape[1])))


def _keep(known: _Kept, fresh: _Rows) -> None:
    for place, row in fresh.items():
        seen = np.flatnonzero(row.any(axis=0))
        short = row[:, : seen[-1] + 1 if seen.size else 0].copy()
        if known.n_bytes + short.nbytes > _LIMIT:
            return
        known.n_bytes += short.nbytes
        known.rows[place] = short
