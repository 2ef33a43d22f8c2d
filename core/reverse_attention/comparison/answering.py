"""What each model predicts after the target, told in the same tokens for all columns.

A token that one model predicts is looked up in every other: by its id where the tokenizer is the same,
else by its text and the space before it. Another tokenizer may have only a first piece of that, or no
way to write it: one that puts a space before all that it reads has none for the end of a word.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor

from ..capture import Record
from ..prompt import labels
from ..prompt.byte_tokens import UNDECODABLE
from ..prompt.visible import visible
from ..result import Alternative
from ..shapes import Float

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

_SHOWN = 10
_SPACE = visible(" ")


@dataclass(frozen=True)
class Candidate(Alternative):
    """A token that a model may give next."""

    rank: int
    """1 where the model finds no token likelier."""
    whole: bool = True
    """The token has all of the text looked for, not only its first piece."""
    wanted: str = ""
    """The label of the token looked for, as the model that predicts it has it; empty in
    ``AnswerDistribution.top``."""


@dataclass(frozen=True)
class AnswerDistribution:
    """What a model predicts at one position."""

    entropy: float
    """Of the distribution over the vocabulary, in bits."""
    top: list[Candidate]
    """The ten likeliest, best first."""
    watched: list[Candidate | None] = field(default_factory=list)
    """What this model makes of each column's likeliest token and of those that are watched besides, every
    token once and in the same order in all columns; None where its tokenizer has no word for one."""


@dataclass(frozen=True)
class AskedRow:
    """A position of a prompt, and the model that read it."""

    record: Record
    tokenizer: PreTrainedTokenizerBase
    position: int
    """The row whose prediction is asked for: a result's ``target_pos``."""


def answers(
    asked: Sequence[AskedRow], *, watch: Sequence[Sequence[int]] = ()
) -> list[AnswerDistribution | None]:
    """What each model predicts after its position; None for a model that predicts no next token.

    An encoder's head guesses the token that stands at the position itself, which is no such prediction.

    Args:
        asked: the positions.
        watch: for each, tokens of its model that all are to be told of, besides the likeliest.
    """
    distributions = [_distribution(one) for one in asked]
    wanted = [[int(p.argmax())] if p is not None else [] for p in distributions]
    named = [*zip(asked, wanted, strict=True), *zip(asked, watch, strict=False)]
    watched: dict[str | int, _Token] = {}
    for token in (_Token(token_id, one.tokenizer) for one, token_ids in named for token_id in token_ids):
        watched.setdefault(token.text if UNDECODABLE not in token.text else token.token_id, token)
    return [
        None if p is None else _answer(p, one.tokenizer, list(watched.values()))
        for one, p in zip(asked, distributions, strict=True)
    ]


@dataclass(frozen=True)
class _Token:
    """A token of some tokenizer."""

    token_id: int
    tokenizer: PreTrainedTokenizerBase

    @property
    def label(self) -> str:
        return labels.labels([self.token_id], self.tokenizer)[0]

    @property
    def text(self) -> str:
        """Its characters, and the space before them, which its name may lack."""
        name = labels.names([self.token_id], self.tokenizer)[0]
        if _marks_spaces(self.tokenizer):
            return f" {name}" if _spaces(self.label) > _spaces(name) else name
        return f" {name}" if name[:1].isalnum() else name.removeprefix("##")  # WordPiece

    def read_by(self, tokenizer: PreTrainedTokenizerBase) -> tuple[int, bool] | None:
        """Its id in another tokenizer, and whether that is all of its text; None where it has none."""
        if tokenizer is self.tokenizer:
            return self.token_id, True
        before = _spaces(self.text) if _marks_spaces(tokenizer) else 0
        for form in dict.fromkeys((self.text, self.text.strip())):  # some put a space before what they read
            ids, label = _read(form, tokenizer)
            if ids and _spaces(label) == before:
                is_mark = not labels.labels(ids[:1], tokenizer)[0].strip(_SPACE)  # which says nothing yet
                return None if is_mark and len(ids) > 1 else (ids[0], len(ids) == 1)
        return None


def _read(text: str, tokenizer: PreTrainedTokenizerBase) -> tuple[list[int], str]:
    """What a tokenizer makes of a text: ids, and their labels put together."""
    ids: Any = tokenizer(text, add_special_tokens=False)["input_ids"]
    return ids, "".join(labels.labels(ids, tokenizer))


def _marks_spaces(tokenizer: PreTrainedTokenizerBase) -> bool:
    """Whether tokens hold the space before them."""
    return _spaces(_read(" a", tokenizer)[1]) > 0


def _spaces(text: str) -> int:
    """How many spaces a text, or a label, begins with."""
    return len(text) - len(text.lstrip(f" {_SPACE}"))


def _distribution(asked: AskedRow) -> Float[Tensor, " vocab"] | None:
    if not (asked.record.causal and asked.record.has_logits):
        return None
    return asked.record.logits([asked.position])[0].double().softmax(dim=-1)


def _answer(
    p: Float[Tensor, " vocab"], tokenizer: PreTrainedTokenizerBase, watched: Sequence[_Token]
) -> AnswerDistribution:
    read = [(token.read_by(tokenizer), token.label) for token in watched]
    return AnswerDistribution(
        entropy=float(-(p * p.clamp_min(torch.finfo(p.dtype).tiny).log2()).sum()),
        top=[_candidate(p, tokenizer, i) for i in p.topk(min(_SHOWN, len(p))).indices.tolist()],
        watched=[_candidate(p, tokenizer, *own, label) if own else None for own, label in read],
    )


def _candidate(
    p: Float[Tensor, " vocab"],
    tokenizer: PreTrainedTokenizerBase,
    token_id: int,
    whole: bool = True,
    wanted: str = "",
) -> Candidate:
    (name,), (label,) = (f([token_id], tokenizer) for f in (labels.names, labels.labels))
    rank = 1 + int((p > p[token_id]).sum())
    return Candidate(token_id, name, label, float(p[token_id]), rank, whole, wanted)
