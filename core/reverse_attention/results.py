"""What a search found, with tokens put to its positions: the result that people get."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from . import flow, tokens
from .beam import length_normalizer
from .capture import Record
from .graphs.settings import Found, Settings
from .paths import BeamPath, Prediction, TraceResult
from .provenance import Provenance
from .sinks import Sinks
from .words import Members

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

_decoded: WeakKeyDictionary[Record, dict[tuple[str, int], tuple[list[str], list[str]]]] = WeakKeyDictionary()


def result_of(
    record: Record,
    members: Members,
    settings: Settings,
    found: Found,
    *,
    unit: str,
    layer: int,
    target: int,
    sinks: Sinks,
    predict: bool,
    prediction: Prediction | None,
    bos_token_id: int | None,
    provenance: Provenance,
    tokenizer: PreTrainedTokenizerBase,
) -> TraceResult:
    """What was found, with tokens, or words, put to the positions."""
    names, labels = _shown(record, members, unit, tokenizer)
    special = tokens.special(record.input_ids, tokenizer)
    first_ids = [record.input_ids[held[0]] for held in members]
    beams = _beam_paths(found, names, first_ids, length_normalizer(settings.length_norm))
    return TraceResult(
        seq_len=len(members),
        target_pos=target,
        layer=layer,
        top_beam=settings.top_beam,
        top_k=settings.top_k,
        tokens=names,
        beams=beams,
        sankey=flow.sankey(beams, names, layer=layer),
        paths_text=[_path_text(beam) for beam in beams],
        token_ids=list(record.input_ids),
        labels=labels,
        special=[special[held[0]] for held in members],
        predecessors=found.predecessors,
        min_attn=float(settings.min_attn),
        agg_heads=settings.plain_agg_heads,
        length_norm=settings.length_norm,
        stop_at_bos=settings.stop_at_bos,
        n_layers=record.n_layers,
        **provenance,
        capture=record.reason,
        graph=settings.graph,
        weights=settings.weights if settings.graph == "network" else None,
        search=settings.search,
        totals=found.totals,
        diversity=float(settings.diversity),
        sink=settings.sink,
        sink_positions=list(sinks.positions),
        prediction=prediction,
        node_mass=found.node_mass,
        node_predecessors=found.node_predecessors,
        text=record.text,
        spans=[_span(record, held) for held in members] if record.spans else [],
        unit=unit,
        members=members,
        predict=predict,
        bos_token_id=bos_token_id,
        attention_mask=list(record.attention_mask),
    )


def _shown(
    record: Record, members: Members, unit: str, tokenizer: PreTrainedTokenizerBase
) -> tuple[list[str], list[str]]:
    """Names and labels of the units; decoded once for a record, since every trace of it has the same."""
    known = _decoded.setdefault(record, {})
    if (unit, id(tokenizer)) not in known:
        known[unit, id(tokenizer)] = tokens.words(record.input_ids, members, tokenizer)
    names, labels = known[unit, id(tokenizer)]
    return list(names), list(labels)


def _span(record: Record, held: Sequence[int]) -> tuple[int, int] | None:
    """From the first to the last character of a word's tokens."""
    known = [span for position in held if (span := record.spans[position])]
    return (min(start for start, _ in known), max(end for _, end in known)) if known else None


def _beam_paths(
    found: Found, names: Sequence[str], token_ids: Sequence[int], normalize: Callable[[float, int], float]
) -> list[BeamPath]:
    return [
        BeamPath(
            positions=state.positions,
            tokens=[names[position] for position in state.positions],
            token_ids=[token_ids[position] for position in state.positions],
            edge_attns=state.edge_attns,
            score_raw=state.log_score,
            score_norm=normalize(state.log_score, state.num_edges),
            edge_heads=found.carriers(state, head_weights),
            head_weights=head_weights,
            layers=found.layers,
        )
        for state, head_weights in zip(found.states, found.head_weights, strict=True)
    ]


def _path_text(beam: BeamPath) -> str:
    """The path as reverse-attention 0.1.0 writes it: earliest token first, then the score.

    A route's stays in the residual stream are left out; its mass says more than its score.
    """
    hops = zip(beam.positions, beam.positions[1:], beam.tokens, strict=False)
    moves = [token for query, key, token in hops if query != key or not beam.layers] + beam.tokens[-1:]
    text = " -> ".join(tokens.quoted(token) for token in reversed(moves))
    return text + (
        f" (mass: {math.exp(beam.score_raw):.4f})" if beam.layers else f" (score: {beam.score_norm:.4f})"
    )
