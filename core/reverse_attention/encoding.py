"""What a person gives, a text or token ids, as one sequence that a model reads and the text it stands for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from jaxtyping import Int
from torch import Tensor

from . import spans

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase


@dataclass(frozen=True)
class Encoded:
    """A prompt as the model reads it, and the text that its tokens stand for."""

    ids: Int[Tensor, "1 token"]
    mask: Int[Tensor, "1 token"]
    text: str
    spans: list[spans.Span | None]


def encode(
    text_or_ids: str | Sequence[int] | Int[Tensor, "*batch token"],
    attention_mask: Int[Tensor, "*batch token"] | None,
    tokenizer: PreTrainedTokenizerBase,
) -> Encoded:
    """Tokenise a text, or take ids as they are.

    Args:
        text_or_ids: a text, or token ids: a list, or a tensor of shape (token) or (1, token).
        attention_mask: 1 for tokens, 0 for padding; default: all but the tokenizer's padding token.
        tokenizer: the model's.

    Raises:
        ValueError: no tokens, more than one sequence, or a mask of another shape.
    """
    if isinstance(text_or_ids, str):
        text = text_or_ids
        encoded, found = spans.encode(text, tokenizer)
        ids = encoded["input_ids"]
        attention_mask = encoded.get("attention_mask") if attention_mask is None else attention_mask
    else:
        ids = one_sequence(torch.as_tensor(text_or_ids), "input_ids")
        text, found = spans.decode(ids[0].tolist(), tokenizer)
    if ids.numel() == 0:
        raise ValueError("The prompt has no tokens; give a text with at least one token.")
    if attention_mask is None:
        attention_mask = _padding_mask(ids, tokenizer)
    mask = one_sequence(attention_mask, "attention_mask")
    if mask.shape != ids.shape:
        raise ValueError(f"attention_mask has {mask.shape[1]} entries for {ids.shape[1]} tokens.")
    return Encoded(ids.long(), mask.long(), text, found)


def one_sequence(ids: Tensor, name: str) -> Int[Tensor, "1 token"]:
    """The ids as a batch of one.

    Raises:
        ValueError: they are no single sequence.
    """
    batch = ids.unsqueeze(0) if ids.dim() == 1 else ids
    if batch.dim() != 2 or batch.shape[0] != 1:
        raise ValueError(f"{name} has shape {tuple(ids.shape)}; give one sequence: (token) or (1, token).")
    return batch


def _padding_mask(ids: Int[Tensor, "1 token"], tokenizer: PreTrainedTokenizerBase) -> Int[Tensor, "1 token"]:
    """Zeros at padding tokens; a pad id that is BOS or EOS too stands for a real token here."""
    pad = tokenizer.pad_token_id
    if pad is None or pad in {tokenizer.bos_token_id, tokenizer.eos_token_id}:
        return torch.ones_like(ids)
    return (ids != pad).long()
