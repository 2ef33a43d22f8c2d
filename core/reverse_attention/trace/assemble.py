"""What a search found, with tokens put to its positions: the result that people get."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from ..capture import Record
from ..model.provenance import Provenance
from ..prompt import labels
from ..prompt.words import Members
from ..result import BeamPath, Prediction, TraceResult
from ..result.flow import sankey
from ..search.length import length_normalizer
from ..search.settings import SearchOutcome, Settings
from .answer import answer_of, balance_of, relevance_of
from .request import Request

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

_decoded: WeakKeyDictionary[Record, dict[tuple[str, int], tuple[list[str], list[str]]]] = WeakKeyDictionary()


def result_of(
    request: Request,
    outcome: SearchOutcome,
    prediction: Prediction | None,
    provenance: Provenance,
    tokenizer: PreTrainedTokenizerBase,
) -> TraceResult:
    """What was found, with tokens, or words, put to the positions."""
    record, members, settings = request.record, request.members, request.settings
    names, shown_labels = _shown(record, members, request.unit, tokenizer)
    special = labels.special(record.input_ids, tokenizer)
    first_ids = [record.input_ids[held[0]] for held in members]
    beams = beam_paths(outcome, names, first_ids, settings)
    return TraceResult(
        seq_len=len(members),
        target_pos=request.target,
        tokens=names,
        beams=beams,
        sankey=sankey(beams, names, layer=request.layer),
        paths_text=[path_text(beam) for beam in beams],
        token_ids=list(record.input_ids),
        labels=shown_labels,
        special=[special[held[0]] for held in members],
        predecessors=outcome.predecessors,
        n_layers=record.n_layers,
        capture=record.reason,
        totals=outcome.totals,
        prediction=prediction,
        node_mass=outcome.node_mass,
        node_predecessors=outcome.node_predecessors,
        hops=outcome.hops,
        extended=outcome.extended,
        left_out=outcome.left_out,
        sink_evidence=request.sink_evidence,
        text=record.text,
        spans=[_span(record, held) for held in members] if record.spans else [],
        unit=request.unit,
        members=members,
        attention_mask=list(record.attention_mask),
        inputs=dict(record.inputs),
        **_of_answer(request, tokenizer),
        **{
            **settings.kept(),
            "layer": request.layer,
            "sink_positions": list(request.sinks.positions),
        },
        **provenance,
    )


def _of_answer(request: Request, tokenizer: PreTrainedTokenizerBase) -> dict[str, Any]:
    """What relevance adds to a result."""
    if request.gradients is None:
        return {}
    return {
        "answer": answer_of(request.gradients, request.answer_tokens, tokenizer),
        "relevance": relevance_of(request.gradients, request.members),
        "balance": balance_of(request.gradients),
    }


def _shown(
    record: Record, members: Members, unit: str, tokenizer: PreTrainedTokenizerBase
) -> tuple[list[str], list[str]]:
    """Names and labels of the units; decoded once for a record, since every trace of it has the same."""
    known = _decoded.setdefault(record, {})
    if (unit, id(tokenizer)) not in known:
        known[unit, id(tokenizer)] = labels.word_labels(record.input_ids, members, tokenizer)
    names, shown_labels = known[unit, id(tokenizer)]
    return list(names), list(shown_labels)


def _span(record: Record, held: Sequence[int]) -> tuple[int, int] | None:
    """From the first to the last character of a word's tokens."""
    known = [span for position in held if (span := record.spans[position])]
    return (min(start for start, _ in known), max(end for _, end in known)) if known else None


def beam_paths(
    outcome: SearchOutcome, names: Sequence[str], token_ids: Sequence[int], settings: Settings
) -> list[BeamPath]:
    normalize = length_normalizer("none" if settings.paths == "token" else settings.length_norm)
    empty: list[list[Any]] = [[] for _ in outcome.states]
    each = (outcome.states, outcome.head_weights, outcome.hop_shares or empty, outcome.speaks or empty)
    return [
        BeamPath(
            positions=state.positions,
            tokens=[names[position] for position in state.positions],
            token_ids=[token_ids[position] for position in state.positions],
            edge_attns=state.edge_attns,
            score_raw=state.log_score,
            score_norm=normalize(state.log_score, state.num_edges),
            edge_heads=outcome.carriers(state, head_weights),
            head_weights=head_weights,
            layers=outcome.layers,
            mass=math.exp(state.log_score) if settings.graph == "network" else None,
            hops=hops,
            speaks_for=[hop.speaks_for for hop in speaks],
            speaks_against=[hop.speaks_against for hop in speaks],
        )
        for state, head_weights, hops, speaks in zip(*each, strict=True)
    ]


def path_text(beam: BeamPath) -> str:
    """The path as reverse-attention 0.1.0 writes it: earliest token first, then the score.

    A route's stays in the residual stream are left out; its mass says more than its score.
    """
    hops = zip(beam.positions, beam.positions[1:], beam.tokens, strict=False)
    moves = [token for query, key, token in hops if query != key or not beam.layers] + beam.tokens[-1:]
    text = " -> ".join(labels.quoted(token) for token in reversed(moves))
    return text + (f" (score: {beam.score_norm:.4f})" if beam.mass is None else f" (mass: {beam.mass:.4f})")
