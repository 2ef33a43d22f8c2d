"""Text or token ids that a person gives, as one sequence that a model reads.

1. Refuse what is no prompt, with the cure (``mistaken``), and a text that is too long before it is tokenised.
2. Tokenise a text, or take ids as they are, and find the characters of each token (``spans``).
3. Keep what else the tokenizer gives the model, such as ``token_type_ids``: the model computes something
   else without it.

Every prompt goes this way, so that a text has one tokenisation everywhere.
"""

from __future__ import annotations

import reprlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch import Tensor

from ..shapes import Int
from . import spans
from .checks import listed
from .mistaken import refuse_mistaken

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

Numbers = Sequence[int] | Int[Tensor, "*batch token"]
TextOrIds = str | Numbers | Mapping[str, Any]
"""A prompt: a text, token ids, or what a tokenizer returns, ``input_ids`` and all."""

MOST_CHARACTERS = 500_000
"""Of a text, whatever the model: over 100,000 tokens. Token ids may be more."""
_CHARACTERS_OF_A_TOKEN = 16  # texts have 4 or 5; a text with more of them is refused untokenised
_WANTED = "one sequence of whole numbers, a list or a tensor of shape (token) or (1, token)"
_NO_TENSOR = (
    TypeError,
    ValueError,
    RuntimeError,
    OverflowError,
    LookupError,
)  # what torch may say to anything
_BY_TOKEN = ("token_type_ids", "position_ids")


@dataclass(frozen=True)
class Encoded:
    """A prompt as the model reads it, and the text that its tokens stand for.

    Attributes:
        ids: of the tokens.
        mask: 1 for tokens, 0 for padding.
        text: the prompt; where ids were given, the text that they decode to.
        spans: for each token its characters [start, end) in the text, or None.
        inputs: what the model is given besides, by the names of its ``forward``.
        is_text: a text was given, from which all of this follows.
    """

    ids: Int[Tensor, "1 token"]
    mask: Int[Tensor, "1 token"]
    text: str
    spans: list[spans.Span | None]
    inputs: dict[str, Tensor]
    is_text: bool

    @property
    def plain_inputs(self) -> dict[str, list[int] | None]:
        """The inputs that do not follow from the text: numbers by token; None for others, such as pixels."""
        given = {} if self.is_text else self.inputs
        return {
            name: tensor[0].tolist() if name in _BY_TOKEN and tensor.dim() == 2 else None
            for name, tensor in given.items()
        }


def encode(
    text_or_ids: TextOrIds,
    attention_mask: Numbers | None,
    tokenizer: PreTrainedTokenizerBase,
    *,
    accepted: Collection[str] | None = None,
    max_tokens: int | None = None,
) -> Encoded:
    """Tokenise a text, or take ids as they are.

    Args:
        text_or_ids: a text, or token ids of shape (token) or (1, token), or what a tokenizer returns.
        attention_mask: 1 for tokens, 0 for padding; default: what came with the ids, else all but the
            tokenizer's padding token.
        tokenizer: the model's.
        accepted: the inputs that the model's ``forward`` names. Of a text's tokenisation the others are
            left out; given by the caller, they are refused. None accepts all.
        max_tokens: a text that surely has more is refused before it is tokenised.

    Raises:
        ValueError: no tokens, no whole numbers, more than one sequence, a mask of another shape, an input
            that the model has no use for, a text that is too long, or something that is no prompt.
    """
    refuse_mistaken(text_or_ids)
    if isinstance(text_or_ids, str):
        refuse_too_long(text_or_ids, max_tokens)
        text = text_or_ids
        given, token_spans = spans.tokenize(text, tokenizer)
        ids = given["input_ids"].long()
        others = _others(given, ids, accepted=accepted, refuse=False)
    else:
        given = text_or_ids if isinstance(text_or_ids, Mapping) else {"input_ids": text_or_ids}
        ids = one_sequence(given.get("input_ids"), "input_ids")
        _refuse_impossible(ids)
        others = _others(given, ids, accepted=accepted, refuse=True)
        text, token_spans = spans.decode(ids[0].tolist(), tokenizer)
    if ids.numel() == 0:
        raise ValueError("The prompt has no tokens; give a text with at least one token.")
    own_mask = given.get("attention_mask") if attention_mask is None else attention_mask
    mask = _padding_mask(ids, tokenizer) if own_mask is None else one_sequence(own_mask, "attention_mask")
    if mask.shape != ids.shape:
        raise ValueError(f"attention_mask has {mask.shape[1]} entries for {ids.shape[1]} tokens.")
    return Encoded(ids, mask, text, token_spans, others, isinstance(text_or_ids, str))


def token_ids(text: str, tokenizer: PreTrainedTokenizerBase, max_tokens: int | None = None) -> list[int]:
    """The token ids of a text, as a model reads it; arguments and errors are those of ``encode``."""
    ids: list[int] = encode(text, None, tokenizer, max_tokens=max_tokens).ids[0].tolist()
    return ids


def refuse_too_long(text: str, max_tokens: int | None) -> None:
    """Refuse a text by its characters: a tokenizer takes half a minute for a megabyte.

    Raises:
        ValueError: it has more characters than so many tokens have, or than ``MOST_CHARACTERS``.
    """
    most = MOST_CHARACTERS
    if max_tokens is not None:
        most = min(most, max_tokens * _CHARACTERS_OF_A_TOKEN)
    if len(text) <= most:
        return
    whose = (
        f"{max_tokens:,} tokens can be traced here, which is about {4 * max_tokens:,} characters"
        if max_tokens is not None and most < MOST_CHARACTERS
        else f"at most {most:,} are read"
    )
    raise ValueError(f"The text has {len(text):,} characters, and {whose}; shorten it.")


def _refuse_impossible(ids: Int[Tensor, "1 token"]) -> None:
    """Refuse ids that no tokenizer can have; those that this one lacks are the model's to judge."""
    if ids.numel() and not 0 <= int(ids.min()) <= int(ids.max()) < 2**31:
        raise ValueError(
            f"The token ids run from {int(ids.min())} to {int(ids.max())}; ids are 0 or more. Use the "
            "tokenizer that belongs to the model."
        )


def one_sequence(given: Any, name: str) -> Int[Tensor, "1 token"]:
    """Whole numbers, in whatever they came, as a batch of one.

    Raises:
        ValueError: they are no whole numbers, or no single sequence.
    """
    try:
        numbers = _tensor(given)
        whole = numbers.real.long()
    except _NO_TENSOR as error:
        raise ValueError(f"{name} is {reprlib.repr(given)}; give {_WANTED}.") from error
    if not torch.equal(whole, numbers):
        raise ValueError(f"{name} holds numbers that are not whole; give {_WANTED}.")
    batch = whole.unsqueeze(0) if whole.dim() == 1 else whole
    if batch.dim() != 2 or batch.shape[0] != 1:
        raise ValueError(f"{name} has shape {tuple(whole.shape)}; give {_WANTED}.")
    return batch


def _tensor(given: Any) -> Tensor:
    """By way of NumPy, since of a list of arrays torch warns."""
    if isinstance(given, range):
        given = listed(given, "The prompt")
    return given if isinstance(given, Tensor) else torch.as_tensor(np.asarray(given))


def _others(
    given: Mapping[str, Any], ids: Int[Tensor, "1 token"], *, accepted: Collection[str] | None, refuse: bool
) -> dict[str, Tensor]:
    """What came with the ids and the mask, as tensors.

    Raises:
        ValueError: ``refuse`` and the model accepts one of them not, or it is no tensor, or it does not
            fit the ids.
    """
    names = [
        name for name in given if name not in ("input_ids", "attention_mask") and given[name] is not None
    ]
    unknown = [name for name in names if accepted is not None and name not in accepted]
    if unknown and refuse:
        raise ValueError(
            f"{', '.join(map(repr, unknown))} is no input of this model; leave it out of the prompt. It "
            f"takes {', '.join(sorted(accepted or ()))}."
        )
    return {name: _input(given[name], name, ids) for name in names if name not in unknown}


def _input(given: Any, name: str, ids: Int[Tensor, "1 token"]) -> Tensor:
    try:
        tensor = _tensor(given)
    except _NO_TENSOR as error:
        raise ValueError(f"{name} is {reprlib.repr(given)}; give a tensor.") from error
    if tensor.shape == ids.shape[1:]:  # as a tokenizer gives it without return_tensors
        tensor = tensor.unsqueeze(0)
    if name in _BY_TOKEN and tensor.shape[-1:] != ids.shape[-1:]:
        raise ValueError(
            f"{name} has shape {tuple(tensor.shape)} for {ids.shape[1]} tokens; make them equal."
        )
    return tensor


def _padding_mask(ids: Int[Tensor, "1 token"], tokenizer: PreTrainedTokenizerBase) -> Int[Tensor, "1 token"]:
    """Zeros at padding tokens; a pad id that is BOS or EOS too stands for a real token here."""
    pad = tokenizer.pad_token_id
    if pad is None or pad in {tokenizer.bos_token_id, tokenizer.eos_token_id}:
        return torch.ones_like(ids)
    return (ids != pad).long()
