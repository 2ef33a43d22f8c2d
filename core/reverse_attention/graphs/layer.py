"""A trace through one layer's attention: its rows, the search, and what all paths carry.

1. Combine the heads (``heads``) and see to the sinks (``sinks``).
2. Search: backward beam search (``beam``), or the provably best paths (``exact``).
3. Sum over all paths (``walk``): influence, coverage, and what the sinks take.
4. For a beam search, say how far its best path is from the best there is.

Steps 3 and 4 read every row up to the target. In encoders, where a walk may come back to a position,
and past ``_LARGEST`` entries they are left out.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from jaxtyping import Float

from ..beam import Rows, search
from ..capture import Record
from ..heads import head_reducer
from ..paths import BeamState, Predecessor, SinkShare
from ..sinks import Sinks
from .exact import best_paths, optimality_gap
from .hops import Hops, allowed_hops
from .settings import Found, Settings
from .walk import total_mass, visits

SHOWN_PREDECESSORS = 8
_LARGEST = 1 << 26  # entries of a matrix that is read as a whole
_CHUNK = 256  # queries whose rows are computed at a time


def trace_layer(
    record: Record, settings: Settings, *, layer: int, target: int, sinks: Sinks, stop_at: Sequence[int]
) -> Found:
    """Trace one layer of a record backward from the target.

    Args:
        record: what the forward pass left.
        settings: of the trace.
        layer: which layer, from 0 on.
        target: position traced from, from 0 on.
        sinks: which positions are sinks, and what becomes of them.
        stop_at: positions that end a path besides position 0.

    Raises:
        ValueError: an exact search is asked for where there is none.
    """
    reduce = head_reducer(settings.agg_heads)

    def read(queries: Sequence[int]) -> Float[np.ndarray, "query *head key"]:
        return reduce(record.rows(layer, queries)).numpy()

    def rows(queries: Sequence[int]) -> Float[np.ndarray, "query *head key"]:
        return sinks.apply(read(queries), queries)[0]

    whole = None
    if _is_countable(record, settings, layer, target):
        whole = _Whole.of(_read_all(read, target), settings, sinks, stop_at, np.array(record.attention_mask))
    if settings.search == "exact":
        states = _exact(whole, record, settings)
    else:
        states = _beams(rows if whole is None else whole.rows, record, settings, target, stop_at)
    found = Found(
        states=states,
        head_weights=_head_weights(record, layer, states),
        predecessors=_predecessors(read, states),
    )
    return found if whole is None else whole.add_totals(found, settings, layer)


def _is_countable(record: Record, settings: Settings, layer: int, target: int) -> bool:
    heads = record.rows(layer, [target]).shape[0] if settings.heads_apart else 1
    return record.causal and heads * (target + 1) ** 2 <= _LARGEST


def _read_all(read: Rows, target: int) -> Float[np.ndarray, "query *head key"]:
    """The rows up to the target, over the positions up to the target."""
    parts = [range(start, min(start + _CHUNK, target + 1)) for start in range(0, target + 1, _CHUNK)]
    return np.concatenate([read(part)[..., : target + 1] for part in parts])


def _beams(
    rows: Rows, record: Record, settings: Settings, target: int, stop_at: Sequence[int]
) -> list[BeamState]:
    return search(
        rows,
        len(record.input_ids),
        target,
        top_beam=settings.top_beam,
        top_k=settings.top_k,
        min_attn=settings.min_attn,
        length_norm=settings.length_norm,
        stop_at=stop_at,
        attention_mask=np.array(record.attention_mask),
        causal=record.causal,
    )


def _exact(whole: _Whole | None, record: Record, settings: Settings) -> list[BeamState]:
    if not record.causal:
        raise ValueError(
            "search='exact' was asked for a model whose attention runs both ways; there paths may come back, "
            "and the best ones are not found in reasonable time. Use search='beam', or graph='network'."
        )
    if whole is None:
        raise ValueError(
            f"search='exact' reads the whole attention matrix; {len(record.input_ids)} tokens are too many. "
            "Trace an earlier position, combine the heads, or use search='beam'."
        )
    return best_paths(
        whole.hops,
        k=settings.top_beam,
        length_norm=settings.length_norm,
        heads_apart=settings.heads_apart,
        diversity=settings.diversity,
    )


@dataclass(frozen=True)
class _Whole:
    """All rows up to the target, and the hops that they allow."""

    weights: Float[np.ndarray, "query *head key"]
    hops: Hops
    into_sinks: Float[np.ndarray, " query"]
    """What each position would send into sinks, the heads' mean."""
    removes_sinks: bool

    @staticmethod
    def of(
        weights: Float[np.ndarray, "query *head key"],
        settings: Settings,
        sinks: Sinks,
        stop_at: Sequence[int],
        attention_mask: np.ndarray,
    ) -> _Whole:
        target = len(weights) - 1
        here = replace(sinks, positions=tuple(p for p in sinks.positions if p <= target))
        left, taken = here.apply(weights, range(len(weights)))
        hops = allowed_hops(
            left, target, min_attn=settings.min_attn, stop_at=stop_at, attention_mask=attention_mask
        )
        return _Whole(left, hops, taken.reshape(len(taken), -1).mean(axis=1), sinks.way != "keep")

    def rows(self, queries: Sequence[int]) -> Float[np.ndarray, "query *head key"]:
        return self.weights[list(queries)]

    def add_totals(self, found: Found, settings: Settings, layer: int) -> Found:
        """What was found, with the sums over all paths.

        Where heads are kept apart, each hop's head counts as drawn at random.
        """
        hops, n_heads = self.hops, self.hops.logs.shape[1]
        weights = hops.weights.mean(axis=1)
        visited = visits(weights, hops.target, hops.ends)
        total = total_mass(visited, weights, hops.target, hops.ends)
        drawn = math.fsum(math.exp(s.log_score - s.num_edges * math.log(n_heads)) for s in found.states)
        leaving = np.where(hops.stops, 0, visited)
        taken = float(leaving @ self.into_sinks)
        return replace(
            found,
            influence=[*visited.tolist()],
            coverage=drawn / total if total else None,
            optimality_gap=optimality_gap(hops, found.states, settings.length_norm),
            sinks=[SinkShare(layer, taken, taken if self.removes_sinks else 0.0)],
        )


def _head_weights(record: Record, layer: int, states: Sequence[BeamState]) -> list[list[list[float]]]:
    """For each path and hop, the attention of every head."""
    queries = sorted({query for state in states for query in state.positions[:-1]})
    if not queries:
        return [[] for _ in states]
    rows = record.rows(layer, queries)
    row_of = {query: i for i, query in enumerate(queries)}
    return [[rows[:, row_of[q], k].tolist() for q, k in itertools.pairwise(s.positions)] for s in states]


def _predecessors(read: Rows, states: Sequence[BeamState]) -> dict[int, list[Predecessor]]:
    """For each position on a path, what it attends to most, itself included."""
    positions = sorted({position for state in states for position in state.positions})
    rows = read(positions)
    rows = rows.max(axis=1) if rows.ndim == 3 else rows
    return {position: heaviest(row) for position, row in zip(positions, rows, strict=True)}


def heaviest(row: Float[np.ndarray, " key"]) -> list[Predecessor]:
    """The keys of the largest weights, heaviest first."""
    order = np.argsort(-row, kind="stable")[:SHOWN_PREDECESSORS]
    return [Predecessor(int(key), float(row[key])) for key in order if row[key] > 0]
