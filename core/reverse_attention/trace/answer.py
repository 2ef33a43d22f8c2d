"""The answer that relevance is about: from what was asked for to a token, and how the result tells of it.

A token may be named by its id or as text. Text is read as it is written: ``" Paris"`` is the token with a
space before it, as models write a word, ``"Paris"`` the one without. Of a text of several tokens the first
is the answer; the result says how many there were.
"""

from __future__ import annotations

import reprlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import torch

from ..backward import Asked, Gradients, gradients_of
from ..capture import Record
from ..model.predictions import alternative
from ..prompt.checks import is_one, listed, whole
from ..prompt.mistaken import refuse_surrogates
from ..prompt.words import Members
from ..result import Answer, Balance, LayerRelevance

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

Token = int | str
"""A token's id, or the text that it is the first token of."""

_ANCHOR = "\n"  # a text after it is read as in the middle of one, without a space that stands for its start


def pull_answer(
    record: Record,
    tokenizer: PreTrainedTokenizerBase,
    *,
    position: int,
    expected: int | None,
    answer: Token | None,
    against: Token | Sequence[Token] | None,
) -> tuple[Gradients, int]:
    """The gradients of the answer, and of how many tokens the text was that it is the first of.

    Args:
        record: see ``backward.gradients``.
        tokenizer: the model's.
        position: of the token whose logits are read.
        expected: the answer where none is named; None for the model's own likeliest.
        answer: a token.
        against: what it is compared with: a token, several, or None for all others.

    Raises:
        ValueError: a token that there is not, or from ``backward.gradients``.
    """
    token_id, n_tokens = (expected, 1) if answer is None else first_token(answer, tokenizer, "answer")
    if token_id is None:
        token_id = int(record.logits([position])[0].argmax()) if record.has_logits else 0
    others = named(against)
    contrasts = tuple(first_token(token, tokenizer, "against")[0] for token in others)
    if against is not None and not others:
        raise ValueError("against is empty; name at least one token, or give None for all other tokens.")
    return gradients_of(record, Asked(position, token_id, contrasts)), n_tokens


def named(against: Any) -> list[Any]:
    """The contrasts, be it one or several."""
    if against is None:
        return []
    return [against] if is_one(against) else listed(against, "against")


def first_token(given: Any, tokenizer: PreTrainedTokenizerBase, name: str) -> tuple[int, int]:
    """A token's id, and how many tokens the text has that named it.

    Raises:
        ValueError: it is neither an id nor a text, or the tokenizer has no token for it.
    """
    if not isinstance(given, str):
        return whole(given, name), 1
    refuse_surrogates(given)
    token_ids = _read(given, tokenizer)
    if not token_ids or token_ids[0] == tokenizer.unk_token_id:
        raise ValueError(
            f"{name} is {reprlib.repr(given)}, for which the tokenizer has no token; name another, or an id."
        )
    return token_ids[0], len(token_ids)


def _read(text: str, tokenizer: PreTrainedTokenizerBase) -> list[int]:
    before, both, alone = (
        list(tokenizer(part, add_special_tokens=False)["input_ids"])
        for part in (_ANCHOR, _ANCHOR + text, text)
    )
    return both[len(before) :] if both[: len(before)] == before and len(both) > len(before) else alone


def answer_of(gradients: Gradients, n_tokens: int, tokenizer: PreTrainedTokenizerBase) -> Answer:
    """What the result tells of the answer."""
    probabilities = gradients.logits.double().softmax(dim=-1)
    token_id = gradients.asked.answer
    contrasts = sorted(gradients.asked.against, key=lambda token: -float(probabilities[token]))
    this, *others = (alternative(token, probabilities, tokenizer) for token in (token_id, *contrasts))
    return Answer(
        **vars(this),
        rank=1 + int((gradients.logits > gradients.logits[token_id]).sum()),
        position=gradients.asked.position,
        against=others,
        n_tokens=n_tokens,
    )


def relevance_of(gradients: Gradients, members: Members) -> list[float]:
    """Signed relevance of each position; of a word that of its tokens together."""
    by_token = gradients.relevance[0].double().tolist()
    return [sum(by_token[token] for token in held) for held in members]


def balance_of(gradients: Gradients) -> Balance:
    """What comes of the margin layer by layer."""
    by_layer = gradients.relevance.double()
    return Balance(
        margin=gradients.margin,
        layers=[
            LayerRelevance(layer, float(tokens.clamp(min=0).sum()), float(tokens.clamp(max=0).sum()))
            for layer, tokens in enumerate(torch.unbind(by_layer))
        ],
        constant=list(gradients.constant),
        soft_cap=gradients.soft_cap,
    )
