"""What each model predicts after the target, told in the same tokens for all columns.

A token that one model predicts is looked up in every other: by its id where the tokenizer is the same,
else by its text, of which another tokenizer may have only a first piece.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import torch
from jaxtyping import Float
from torch import Tensor

from .. import tokens
from ..capture import CaptureError, Record
from ..paths import Alternative

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

_SHOWN = 10


@dataclass(frozen=True)
class Candidate(Alternative):
    """A token that a model may give next."""

    rank: int
    """1 where the model finds no token likelier."""
    whole: bool = True
    """The token has all of the text looked for, not only its first piece."""


@dataclass(frozen=True)
class Answer:
    """What a model predicts at one position."""

    entropy: float
    """Of the distribution over the vocabulary, in bits."""
    top: list[Candidate]
    """The ten likeliest, best first."""
    watched: list[Candidate | None] = field(default_factory=list)
    """What this model makes of each column's likeliest token, every token once and in the same order in all
    columns; None where its tokenizer has no word for one."""


@dataclass(frozen=True)
class Asked:
    """A position of a prompt, and the model that read it."""

    record: Record
    tokenizer: PreTrainedTokenizerBase
    position: int
    """The row whose prediction is asked for: a result's ``target_pos``."""


def answers(asked: Sequence[Asked]) -> list[Answer | None]:
    """What each model predicts after its position; None for a model that predicts no tokens."""
    distributions = [_distribution(one) for one in asked]
    likeliest: dict[str | int, _Token] = {}
    for one, p in zip(asked, distributions, strict=True):
        if p is not None:
            found = _Token(int(p.argmax()), one.tokenizer)
            likeliest.setdefault(found.name if "\ufffd" not in found.name else found.token_id, found)
    return [
        None if p is None else _answer(p, one.tokenizer, list(likeliest.values()))
        for one, p in zip(asked, distributions, strict=True)
    ]


@dataclass(frozen=True)
class _Token:
    """A token of some tokenizer."""

    token_id: int
    tokenizer: PreTrainedTokenizerBase

    @property
    def name(self) -> str:
        return tokens.names([self.token_id], self.tokenizer)[0]

    def read_by(self, tokenizer: PreTrainedTokenizerBase) -> tuple[int, bool] | None:
        """Its id in another tokenizer, and whether that is all of its text; None where it has none."""
        if tokenizer is self.tokenizer:
            return self.token_id, True
        forms: list[Any] = [
            tokenizer(form, add_special_tokens=False)["input_ids"] for form in (self.name, self.name.strip())
        ]
        whole = [ids[0] for ids in forms if len(ids) == 1]
        pieces = [ids[0] for ids in forms if ids]
        return (whole[0], True) if whole else (pieces[0], False) if pieces else None


def _distribution(asked: Asked) -> Float[Tensor, " vocab"] | None:
    try:
        return asked.record.logits([asked.position])[0].double().softmax(dim=-1)
    except CaptureError:  # no language-model head, or a pass that stopped before it
        return None


def _answer(
    p: Float[Tensor, " vocab"], tokenizer: PreTrainedTokenizerBase, watched: Sequence[_Token]
) -> Answer:
    read = [token.read_by(tokenizer) for token in watched]
    return Answer(
        entropy=float(-(p * p.clamp_min(torch.finfo(p.dtype).tiny).log2()).sum()),
        top=[_candidate(p, tokenizer, i) for i in p.topk(min(_SHOWN, len(p))).indices.tolist()],
        watched=[_candidate(p, tokenizer, *found) if found else None for found in read],
    )


def _candidate(
    p: Float[Tensor, " vocab"], tokenizer: PreTrainedTokenizerBase, token_id: int, whole: bool = True
) -> Candidate:
    (name,), (label,) = (f([token_id], tokenizer) for f in (tokens.names, tokens.labels))
    rank = 1 + int((p > p[token_id]).sum())
    return Candidate(token_id, name, label, float(p[token_id]), rank, whole)
