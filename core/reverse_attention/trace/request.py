"""What a trace asks of a record: every setting made out, in the positions that the paths will have."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from ..backward import Gradients
from ..capture import Record
from ..capture.record import resolve_layer
from ..capture.word_view import WordView
from ..prompt import labels
from ..prompt.checks import resolve_position
from ..prompt.words import Members, members_of, one_by_one, owner_of
from ..result import SinkEvidence, Totals
from ..search.layer import trace_layer
from ..search.network import trace_network
from ..search.settings import SearchOutcome, Settings
from ..weights.found_sinks import found_sinks
from ..weights.methods import first_method
from ..weights.sinks import Sinks
from .answer import pull_answer

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

_Read = TypeVar("_Read")


@dataclass(frozen=True, kw_only=True)
class Request:
    """One trace of a record. Positions count tokens, or words where the settings say so.

    Attributes:
        record: of the tokens.
        settings: as they were given.
        members: the tokens of each position.
        layer: from 0 on.
        asked: the position that is asked about.
        target: the position that is traced from: the one before, with ``predict``.
        stop_at: positions, besides position 0, at which paths in the layer graph end.
        notes: what is not as people would expect it, a sentence or two each.
        gradients: with relevance, those of the answer.
        answer_tokens: of how many tokens the text was that named the answer.
    """

    record: Record
    settings: Settings
    members: Members
    layer: int
    asked: int
    target: int
    sinks: Sinks
    sink_evidence: list[SinkEvidence]
    stop_at: list[int]
    notes: list[str]
    gradients: Gradients | None = None
    answer_tokens: int = 1

    @property
    def unit(self) -> str:
        return "word" if self.settings.words else "token"

    @property
    def first_token(self) -> int:
        """The position of the first token of what is asked about."""
        return self.members[self.asked][0]

    def search(self) -> SearchOutcome:
        """The paths, through one layer or the whole network; the record keeps nothing of the search."""
        outcome = self._forgetting(self._searched)
        if isinstance(outcome.totals, Totals):
            return outcome
        return replace(outcome, totals=partial(self._forgetting, outcome.totals))

    def _forgetting(self, read: Callable[[], _Read]) -> _Read:
        try:
            return read()
        finally:
            self.record.forget()

    def _searched(self) -> SearchOutcome:
        settings, layer, target, sinks = self.settings, self.layer, self.target, self.sinks
        if settings.graph == "network":
            return trace_network(
                self._view, settings, layer=layer, target=target, sinks=sinks, gradients=self.gradients
            )
        return trace_layer(
            self._view, settings, layer=layer, target=target, sinks=sinks, stop_at=self.stop_at
        )

    @property
    def _view(self) -> Record | WordView:
        if not self.settings.words:
            return self.record
        # Relevance itself knows which token it starts at.
        read_last = self.settings.predict and self.gradients is None
        return WordView(self.record, self.members, self.target if read_last else None)


def ask(
    record: Record,
    tokenizer: PreTrainedTokenizerBase,
    settings: Settings,
    target_pos: int | None,
) -> Request:
    """The request that the arguments of ``ReverseAttentionTracer.trace`` stand for.

    Raises:
        ValueError: the layer or the position is out of range, the first token's prediction is asked for,
            the record is of cross-attention, or no relevance can be had of the answer.
    """
    if record.crosses:
        raise ValueError(
            "Cross-attention leads from the decoder's tokens to the encoder's in one hop: there are no "
            "paths along it; read record.rows(layer, queries), or capture attention='self' or 'encoder'."
        )
    layer, notes = resolve_layer(settings.layer, record.n_layers, range(record.n_layers)), []
    if settings.graph == "network" and settings.weights is None:
        method, note = first_method(record, layer)
        settings, notes = replace(settings, weights=method), [note] if note else []
    members = members_of(record, tokenizer) if settings.words else one_by_one(len(record.input_ids))
    owner = owner_of(members)
    target_pos = owner[_last_token(record)] if target_pos is None else target_pos
    asked = resolve_position(target_pos, len(members))
    bos = labels.bos_positions(record.input_ids, tokenizer, settings.bos_token_id)
    evidence = found_sinks(record) if settings.finds_sinks else []
    request = Request(
        record=record,
        settings=settings,
        members=members,
        layer=layer,
        asked=asked,
        target=_position_before(asked) if settings.predict else asked,
        sinks=settings.sinks(bos, record.attention_mask, evidence).merged(owner),
        sink_evidence=evidence,
        stop_at=sorted({owner[position] for position in bos}) if settings.stop_at_bos else [],
        notes=notes,
    )
    return _with_gradients(request, tokenizer) if settings.is_of_answer else request


def _with_gradients(request: Request, tokenizer: PreTrainedTokenizerBase) -> Request:
    record = request.record
    if request.layer != record.n_layers - 1:
        raise ValueError(
            f"weights='relevance' is of what the model says, which is read from its last layer, "
            f"{record.n_layers - 1}; layer is {request.layer}. Use layer=-1, or weights='ifr' with "
            "sink='renormalize' for a layer below."
        )
    gradients, n_tokens = pull_answer(
        record,
        tokenizer,
        position=request.members[request.target][-1],
        expected=record.query_ids[request.first_token] if request.settings.predict else None,
        answer=request.settings.answer,
        against=request.settings.against,
    )
    return replace(request, gradients=gradients, answer_tokens=n_tokens)


def _last_token(record: Record) -> int:
    """The last position that is no padding."""
    return max(position for position, is_real in enumerate(record.attention_mask) if is_real)


def _position_before(position: int) -> int:
    if position == 0:
        raise ValueError(
            "predict=True asks what the model predicted a token from; position 0 has nothing before it."
        )
    return position - 1
