"""What the model gave for each token that stands in the text, read at the position before it.

A causal model's logits at position t - 1 are its prediction of token t. The head runs on as many rows
at a time as fit into 32 MB, whatever the vocabulary, so memory never holds positions x vocabulary.
Position 0 and what stands at or after padding have no prediction.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import torch
from torch import Tensor
from torch.nn.functional import cross_entropy

from ..capture import CaptureError, Record
from ..prompt import labels
from ..prompt.checks import resolve_position
from ..result import Alternative, Prediction
from ..shapes import Float

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

_LOGITS_AT_ONCE = 2**23  # fp32: 32 MB
MOST_BITS = 1074.0  # -log2 of the smallest positive double: what a token has that the model rules out


def predictions(
    record: Record,
    tokenizer: PreTrainedTokenizerBase,
    positions: Sequence[int] | None = None,
    top: int = 10,
) -> list[Prediction | None]:
    """What the model gave for the tokens at these positions.

    Args:
        record: of a causal model's own attention, its pass gone on to the model's end.
        tokenizer: the model's.
        positions: of the tokens asked about, negative ones counted from the end; None for all.
        top: how many of the likeliest tokens ``alternatives`` names.

    Returns:
        One prediction a position; None where nothing stands before the token, or padding.

    Raises:
        CaptureError: the model reads both ways, gave no logits, or its logits hold NaN, or a position
            is out of range; a ValueError.
    """
    n = len(record.query_ids)
    asked = [resolve_position(position, n) for position in (range(n) if positions is None else positions)]
    by_position = {}
    for chunk, logits in _logits_before(record, asked):
        probabilities = logits.double().softmax(dim=-1)
        bits = _bits(logits, [record.query_ids[position] for position in chunk])
        for position, row, surprise in zip(chunk, probabilities, bits, strict=True):
            by_position[position] = _prediction(
                position, record.query_ids[position], row, surprise, tokenizer, top
            )
    return [by_position.get(position) for position in asked]


def surprises(record: Record) -> list[float | None]:
    """Surprise of each token of the record in bits, -log2 of its probability, at most ``MOST_BITS``.

    None, and errors, as in ``predictions``.
    """
    by_position: list[float | None] = [None] * len(record.query_ids)
    for chunk, logits in _logits_before(record, range(len(by_position))):
        bits = _bits(logits, [record.query_ids[position] for position in chunk])
        for position, surprise in zip(chunk, bits, strict=True):
            by_position[position] = surprise
    return by_position


def _logits_before(
    record: Record, positions: Sequence[int]
) -> Iterator[tuple[list[int], Float[Tensor, "position vocab"]]]:
    """Blocks of those positions that have a prediction, with the logits of the positions before them."""
    if not record.causal:
        raise CaptureError(
            "This attention runs both ways, so no token is predicted from those before it alone. "
            "Predictions need a causal model (AutoModelForCausalLM), and the decoder's own attention."
        )
    real = record.query_mask
    left = [position for position in positions if position > 0 and real[position - 1] and real[position]]
    size = 1  # until the vocabulary is known
    while left:
        chunk, left = left[:size], left[size:]
        logits = record.logits([position - 1 for position in chunk])
        if logits.isnan().any():
            raise CaptureError(
                f"The logits before position {chunk[int(logits.isnan().any(1).nonzero()[0])]} hold NaN: the "
                "model's weights are damaged or overflow in its precision; load it in bfloat16 or float32."
            )
        yield chunk, logits
        size = max(1, _LOGITS_AT_ONCE // logits.shape[1])


def _bits(logits: Float[Tensor, "position vocab"], token_ids: Sequence[int]) -> list[float]:
    nats = cross_entropy(logits, torch.tensor(token_ids), reduction="none")
    return (nats.double() / math.log(2)).clamp(0, MOST_BITS).tolist()


def _prediction(
    position: int,
    token_id: int,
    probabilities: Float[Tensor, " vocab"],
    surprise: float,
    tokenizer: PreTrainedTokenizerBase,
    top: int,
) -> Prediction:
    likeliest = probabilities.topk(min(max(top, 2), len(probabilities))).indices.tolist()
    runner_up = next(other for other in likeliest if other != token_id)
    name, runner_up_name = labels.names([token_id, runner_up], tokenizer)
    # Each by itself: next to another one, a piece of a character would be named as a part of it.
    label, runner_up_label = (labels.labels([one], tokenizer)[0] for one in (token_id, runner_up))
    return Prediction(
        position=position,
        token_id=token_id,
        token=name,
        probability=float(probabilities[token_id]),
        rank=1 + int((probabilities > probabilities[token_id]).sum()),
        runner_up_id=runner_up,
        runner_up=runner_up_name,
        runner_up_probability=float(probabilities[runner_up]),
        alternatives=[alternative(other, probabilities, tokenizer) for other in likeliest[:top]],
        surprise=surprise,
        label=label,
        runner_up_label=runner_up_label,
    )


def alternative(
    token_id: int, probabilities: Float[Tensor, " vocab"], tokenizer: PreTrainedTokenizerBase
) -> Alternative:
    """A token, named each way, and its probability."""
    (name,), (label,) = labels.names([token_id], tokenizer), labels.labels([token_id], tokenizer)
    return Alternative(token_id, name, label, float(probabilities[token_id]))
