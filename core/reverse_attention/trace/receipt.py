"""Cuts of a record: what a result draws, for its receipt, and what somebody names (room ``knockout``)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..backward import Asked
from ..capture import Record
from ..knockout import Knockout
from ..knockout.by_hand import Named
from ..knockout.drawing import Drawing
from ..knockout.measure import measure
from ..model.predictions import alternative
from ..prompt.checks import resolve_position, whole
from ..result import TraceResult
from ..result.receipt import Receipt
from .answer import Token, first_token, named
from .candidates import Candidates

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

_MOST_DRAWS = 1000  # each is a pass of the model


def receipt_of(
    record: Record,
    result: TraceResult,
    tokenizer: PreTrainedTokenizerBase,
    *,
    answer: Token | None,
    against: Token | Sequence[Token] | None,
    heads: str,
    draws: int,
    seed: int,
    by_layer: bool,
    hop_controls: bool,
) -> Receipt:
    """See ``ReverseAttentionTracer.receipt``.

    Raises:
        ValueError: the result is not of this record, or one of the other arguments is not what it may be.
    """
    if result.token_ids != list(record.input_ids) or result.n_layers != record.n_layers:
        raise ValueError(
            f"The result is of {len(result.token_ids)} tokens and {result.n_layers} layers, the record of "
            f"other ones ({len(record.input_ids)} and {record.n_layers}); give the record that the result "
            "was traced from, or capture the same prompt again."
        )
    n_draws, seed = _between(draws, "draws", 2, _MOST_DRAWS), _between(seed, "seed", 0, 2**63 - 1)
    drawing = Drawing.of(record, result, heads)
    position = read_at(result)
    knockout = Knockout(record, position)
    asked = _asked(result, tokenizer, knockout, position, answer, against)
    probabilities = knockout.logits[0].double().softmax(dim=-1)
    names = [alternative(token, probabilities, tokenizer) for token in (asked.answer, *asked.against)]
    return measure(
        knockout,
        drawing,
        asked,
        names,
        n_draws=n_draws,
        seed=seed,
        by_layer=by_layer,
        hop_controls=hop_controls,
    )


def read_at(result: TraceResult) -> int:
    """The token, never a word, at which a result's answer is read."""
    return result.answer.position if result.answer else result.members[result.target_pos][-1]


def knocked_out(
    record: Record,
    tokenizer: PreTrainedTokenizerBase,
    position: int,
    named: Named,
    members: Sequence[Sequence[int]] | None,
) -> Candidates:
    """See ``ReverseAttentionTracer.knock_out``."""
    cut = named.cut(record, members)
    position = resolve_position(whole(position, "position"), len(record.query_ids))
    knockout = Knockout(record, position, several=False)
    (probabilities,) = knockout.run([cut], lambda logits: [*logits.double().softmax(-1)])
    return Candidates(probabilities, tokenizer)


def _asked(
    result: TraceResult,
    tokenizer: PreTrainedTokenizerBase,
    knockout: Knockout,
    position: int,
    answer: Token | None,
    against: Token | Sequence[Token] | None,
) -> Asked:
    """The answer that was named; else the result's, the predicted token's, or the model's likeliest."""
    if answer is not None:
        token_id = first_token(answer, tokenizer, "answer")[0]
    elif result.answer is not None:
        token_id = result.answer.token_id
    elif result.prediction is not None:
        token_id = result.prediction.token_id
    else:
        token_id = int(knockout.logits[0].argmax())
    contrasts = [first_token(token, tokenizer, "against")[0] for token in named(against)]
    if answer is None and against is None and result.answer is not None:
        contrasts = [token.token_id for token in result.answer.against]
    known = knockout.logits.shape[1]
    wrong = [token for token in (token_id, *contrasts) if not 0 <= token < known]
    if wrong:
        raise ValueError(f"There is no token {wrong[0]}; the model predicts 0 to {known - 1}.")
    return Asked(position, token_id, tuple(contrasts))


def _between(value: object, name: str, least: int, most: int) -> int:
    number = whole(value, name)
    if not least <= number <= most:
        raise ValueError(f"{name} is {number}; it must be from {least} to {most}.")
    return number
