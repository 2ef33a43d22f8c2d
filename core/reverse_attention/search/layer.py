"""A trace through one layer's attention: its rows, the search, and what all paths carry.

1. Combine the heads (``weights.heads``) and see to the sinks (``weights.sinks``).
2. Search: backward beam search (``beam``), which reads only the rows that it visits, or the provably
   best paths (``exact``).
3. Once asked for, sum over all paths (``walk``): influence, coverage, what the sinks take, and how far
   the best path is from the best there is. This reads every row up to the target, one after the other.

In encoders, where a walk may come back to a position, step 3 is left out.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from typing import NamedTuple, Protocol

import numpy as np
from torch import Tensor

from ..result import BeamState, Predecessor, SinkShare, Totals
from ..shapes import Float
from ..weights.heads import AggHeads, chosen_heads, head_reducer
from ..weights.sinks import Sinks
from .beam import search
from .best_path import BestSum
from .exact import exact_paths, optimality_gap, rival_shift
from .hops import HopRules, Hops, LogRows, log
from .settings import SearchOutcome, Settings
from .walk import Walk

SHOWN_PREDECESSORS = 8
_HELD = 1 << 26  # log weights that an exact search holds; past it, rows are read again in every round
_KEPT = 1 << 24  # weights that are kept where they are read again, and searched at a time
_CHUNK = 1 << 22  # entries (head, query, key) computed at a time: 16 MB


class Attention(Protocol):
    """What a search reads of a record, of its words, or of a matrix."""

    @property
    def causal(self) -> bool: ...

    @property
    def input_ids(self) -> Sequence[int]: ...

    @property
    def attention_mask(self) -> Sequence[int]: ...

    def rows(self, layer: int, queries: Sequence[int]) -> Float[Tensor, "head query key"]: ...


def trace_layer(
    record: Attention,
    settings: Settings,
    *,
    layer: int,
    target: int,
    sinks: Sinks,
    stop_at: Sequence[int],
) -> SearchOutcome:
    """Trace one layer of a record backward from the target.

    Args:
        record: what the forward pass left, or a matrix.
        settings: of the trace.
        layer: which layer, from 0 on.
        target: position traced from, from 0 on.
        sinks: which positions are sinks, and what becomes of them.
        stop_at: positions that end a path besides position 0.

    Raises:
        ValueError: an exact search is asked for where there is none.
    """
    rules = HopRules.of(
        target, min_attn=settings.min_attn, stop_at=stop_at, attention_mask=np.array(record.attention_mask)
    )
    rows = _LayerRows(record, layer, settings.agg_heads, sinks, rules)
    states = _exact(rows, settings) if settings.search == "exact" else _beams(rows, settings, stop_at)
    head_weights, predecessors = _details(rows, states)
    return SearchOutcome(
        states=states,
        head_weights=head_weights,
        predecessors=predecessors,
        totals=partial(_totals, rows, states, settings.length_norm) if record.causal else Totals(),
    )


class _Chunk(NamedTuple):
    """What a run of queries says."""

    queries: range
    weights: Float[np.ndarray, "query channel key"]
    """Of the allowed hops."""
    with_sinks: Float[np.ndarray, "query channel key"]
    """The same before sinks are seen to."""
    out_of: Float[np.ndarray, " query"]
    """What each whole row adds up to, at least 1 for each channel."""

    def downward(self) -> Iterator[tuple[int, np.ndarray, np.ndarray, float]]:
        """The same of each query, the last first."""
        return zip(*(column[::-1] for column in self), strict=True)


@dataclass(frozen=True)
class _LayerRows:
    """The rows of one layer, read as they are asked for."""

    record: Attention
    layer: int
    agg_heads: AggHeads
    sinks: Sinks
    rules: HopRules
    _chunks: list[_Chunk] = field(default_factory=list)

    def left(self, queries: Sequence[int]) -> Float[np.ndarray, "query *head key"]:
        """Heads combined and sinks seen to."""
        return self._without_sinks(self._combined(self._by_head(queries)), queries)

    def left_by_head(
        self, queries: Sequence[int]
    ) -> tuple[Float[np.ndarray, "query key"], Float[np.ndarray, "query head key"]]:
        """The same, of heads apart the heaviest; and what each head that was asked for put there."""
        by_head = self._by_head(queries)
        combined = self._combined(by_head)
        left = self._without_sinks(combined, queries)
        grown = np.divide(left, combined, out=np.zeros_like(left), where=combined > 0)
        chosen = np.isin(np.arange(len(by_head)), chosen_heads(self.agg_heads, len(by_head)))
        parts = by_head.transpose(0, 1).numpy() * _channels(grown) * chosen[:, None]
        return _channels(left).max(axis=1), parts

    def _by_head(self, queries: Sequence[int]) -> Float[Tensor, "head query key"]:
        return self.record.rows(self.layer, queries)

    def _combined(self, by_head: Float[Tensor, "head query key"]) -> Float[np.ndarray, "query *head key"]:
        return head_reducer(self.agg_heads)(by_head).numpy()

    def _without_sinks(
        self, combined: Float[np.ndarray, "query *head key"], queries: Sequence[int]
    ) -> Float[np.ndarray, "query *head key"]:
        return self.sinks.apply(combined, queries, rows_apart=True)[0]

    def sweep(self) -> Iterator[tuple[int, Float[np.ndarray, "channel key"]]]:
        """Each query from the target down, and the weights of its allowed hops."""
        for chunk in self.chunks():
            yield from ((query, weights) for query, weights, *_ in chunk.downward())

    def log_chunks(self) -> Iterator[LogRows]:
        """The log weights of the same, many queries at a time."""
        run: list[_Chunk] = []
        for chunk in self.chunks():
            run.append(chunk)
            if chunk.queries.start == 0 or sum(part.weights.size for part in run) >= _KEPT:
                queries = range(chunk.queries.start, run[0].queries.stop)
                yield queries, log(np.concatenate([part.weights for part in run[::-1]]))
                run = []

    def chunks(self) -> Iterable[_Chunk]:
        """All queries from the target down; kept as a whole where there is room for all."""
        return self._chunks or self._read()

    def _read(self) -> Iterator[_Chunk]:
        chunks = []
        for end in range(self.rules.target + 1, 0, -self.at_a_time):
            chunks.append(self._chunk(range(max(0, end - self.at_a_time), end)))
            yield chunks[-1]
            if chunks[0].weights[0].size * (self.rules.target + 1) > _KEPT:
                chunks.clear()
        self._chunks.extend(chunks)

    def _chunk(self, queries: range) -> _Chunk:
        combined = _channels(self._combined(self._by_head(queries)))
        with_sinks = left = self.rules.allow(combined, queries)
        if self.sinks.way != "keep":
            left = self.rules.allow(self._without_sinks(combined, queries), queries)
        whole = combined.sum(axis=(1, 2), dtype=np.float64)
        return _Chunk(queries, left, with_sinks, out_of=np.maximum(whole, combined.shape[1]))

    @cached_property
    def n_heads(self) -> int:
        return len(self._by_head([0]))

    @property
    def at_a_time(self) -> int:
        """How many queries' rows are computed together."""
        return max(1, _CHUNK // (self.n_heads * len(self.record.input_ids)))


def _channels(weights: Float[np.ndarray, "query *channel key"]) -> Float[np.ndarray, "query channel key"]:
    return weights.reshape(len(weights), -1, weights.shape[-1])


def _beams(rows: _LayerRows, settings: Settings, stop_at: Sequence[int]) -> list[BeamState]:
    return search(
        rows.left,
        len(rows.record.input_ids),
        rows.rules.target,
        top_beam=settings.top_beam,
        top_k=settings.top_k,
        min_attn=settings.min_attn,
        length_norm=settings.length_norm,
        stop_at=stop_at,
        attention_mask=np.array(rows.record.attention_mask),
        causal=rows.record.causal,
    )


def _exact(rows: _LayerRows, settings: Settings) -> list[BeamState]:
    if not rows.record.causal:
        raise ValueError(
            "search='exact' was asked for a model whose attention runs both ways; there paths may come back, "
            "and the best ones are not found in reasonable time. Use search='beam', or graph='network'."
        )
    n_weights = (rows.rules.target + 1) ** 2 * (rows.n_heads if settings.heads_apart else 1)
    held = [*rows.log_chunks()] if n_weights <= _HELD else []
    return exact_paths(
        Hops(lambda: held or rows.log_chunks(), rows.rules.ends),
        k=settings.top_beam,
        length_norm=settings.length_norm,
        heads_apart=settings.heads_apart,
        diversity=settings.diversity,
    )


def _totals(rows: _LayerRows, states: Sequence[BeamState], length_norm: str) -> Totals:
    """Influence, coverage, gap and sinks, in one sweep."""
    rules, sinks = rows.rules, rows.sinks
    walk, best = Walk(rules), BestSum(rules, rival_shift(states, length_norm))
    is_sink = np.isin(np.arange(len(rules.ends)), [p for p in sinks.positions if p != rules.target])
    to_sinks = Walk(replace(rules, ends=rules.ends | is_sink))  # mass is taken once, by the first sink
    out_of = np.ones(len(rules.ends))
    for query, left, with_sinks, whole in itertools.chain.from_iterable(map(_Chunk.downward, rows.chunks())):
        walk.leave(query, left, whole)
        to_sinks.leave(query, with_sinks, whole)
        best.leave(query, left)
        out_of[query] = whole
    taken = float(to_sinks.visits[is_sink].sum())
    drawn = math.fsum(math.exp(s.log_score - np.log(out_of[s.positions[:-1]]).sum()) for s in states)
    beyond = len(rows.record.input_ids) - len(walk.visits)
    return Totals(
        influence=walk.visits.tolist() + [0.0] * beyond,
        coverage=drawn / walk.finished if walk.finished else None,
        optimality_gap=optimality_gap(states, length_norm, rows.sweep, rules, best.path()),
        sinks=[SinkShare(rows.layer, taken, taken if sinks.way != "keep" else 0.0)],
    )


def _details(
    rows: _LayerRows, states: Sequence[BeamState]
) -> tuple[list[list[list[float]]], dict[int, list[Predecessor]]]:
    """What each head put on each hop (path, hop, head), and what each position on a path attends to most."""
    hops_of = [list(itertools.pairwise(state.positions)) for state in states]
    queries = sorted({position for state in states for position in state.positions})
    keys: dict[int, set[int]] = {query: set() for query in queries}
    for query, key in itertools.chain(*hops_of):
        keys[query].add(key)
    by_hop: dict[tuple[int, int], list[float]] = {}
    predecessors: dict[int, list[Predecessor]] = {}
    for start in range(0, len(queries), rows.at_a_time):
        some = queries[start : start + rows.at_a_time]
        left, by_head = rows.left_by_head(some)
        for i, query in enumerate(some):
            predecessors[query] = heaviest(left[i])
            by_hop.update({(query, key): by_head[i, :, key].tolist() for key in keys[query]})
    return [[by_hop[hop] for hop in hops] for hops in hops_of], predecessors


def heaviest(row: Float[np.ndarray, " key"]) -> list[Predecessor]:
    """The keys of the largest weights, heaviest first."""
    order = np.argsort(-row, kind="stable")[:SHOWN_PREDECESSORS]
    return [Predecessor(int(key), float(row[key])) for key in order if row[key] > 0]
