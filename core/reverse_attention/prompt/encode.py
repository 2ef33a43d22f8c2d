"""What a person gives, a text or token ids, as one sequence that a model reads and the text it stands for."""

from __future__ import annotations

import reprlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor

from ..shapes import Int
from . import spans

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

Numbers = Sequence[int] | Int[Tensor, "*batch token"]
TextOrIds = str | Numbers | Mapping[str, Any]
"""A prompt: a text, token ids, or what a tokenizer returns, ``input_ids`` and all."""

_WANTED = "one sequence of whole numbers, a list or a tensor of shape (token) or (1, token)"


@dataclass(frozen=True)
class Encoded:
    """A prompt as the model reads it, and the text that its tokens stand for."""

    ids: Int[Tensor, "1 token"]
    mask: Int[Tensor, "1 token"]
    text: str
    spans: list[spans.Span | None]


def encode(
    text_or_ids: TextOrIds, attention_mask: Numbers | None, tokenizer: PreTrainedTokenizerBase
) -> Encoded:
    """Tokenise a text, or take ids as they are.

    Args:
        text_or_ids: a text, or token ids of shape (token) or (1, token), or what a tokenizer returns.
        attention_mask: 1 for tokens, 0 for padding; default: what came with the ids, else all but the
            tokenizer's padding token.
        tokenizer: the model's.

    Raises:
        ValueError: no tokens, no whole numbers, more than one sequence, or a mask of another shape.
    """
    encoded: Mapping[str, Any]
    if isinstance(text_or_ids, str):
        text = text_or_ids
        encoded, found = spans.encode(text, tokenizer)
        ids = encoded["input_ids"].long()
    else:
        encoded = text_or_ids if isinstance(text_or_ids, Mapping) else {"input_ids": text_or_ids}
        ids = one_sequence(encoded.get("input_ids"), "input_ids")
        text, found = spans.decode(ids[0].tolist(), tokenizer)
    if ids.numel() == 0:
        raise ValueError("The prompt has no tokens; give a text with at least one token.")
    given = encoded.get("attention_mask") if attention_mask is None else attention_mask
    mask = _padding_mask(ids, tokenizer) if given is None else one_sequence(given, "attention_mask")
    if mask.shape != ids.shape:
        raise ValueError(f"attention_mask has {mask.shape[1]} entries for {ids.shape[1]} tokens.")
    return Encoded(ids, mask, text, found)


def one_sequence(given: Any, name: str) -> Int[Tensor, "1 token"]:
    """Whole numbers, in whatever they came, as a batch of one.

    Raises:
        ValueError: they are no whole numbers, or no single sequence.
    """
    try:
        numbers = torch.as_tensor(given)
        whole = numbers.long()
    except (TypeError, ValueError, RuntimeError) as error:
        raise ValueError(f"{name} is {reprlib.repr(given)}; give {_WANTED}.") from error
    if not torch.equal(whole, numbers):
        raise ValueError(f"{name} holds numbers that are not whole; give {_WANTED}.")
    batch = whole.unsqueeze(0) if whole.dim() == 1 else whole
    if batch.dim() != 2 or batch.shape[0] != 1:
        raise ValueError(f"{name} has shape {tuple(whole.shape)}; give {_WANTED}.")
    return batch


def _padding_mask(ids: Int[Tensor, "1 token"], tokenizer: PreTrainedTokenizerBase) -> Int[Tensor, "1 token"]:
    """Zeros at padding tokens; a pad id that is BOS or EOS too stands for a real token here."""
    pad = tokenizer.pad_token_id
    if pad is None or pad in {tokenizer.bos_token_id, tokenizer.eos_token_id}:
        return torch.ones_like(ids)
    return (ids != pad).long()
