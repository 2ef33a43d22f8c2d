"""What a tracer is given to read, tokenised for its model and refused before a forward pass is paid for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor

from ..capture.inputs import refuse_decoder_input
from ..capture.prompts import forward_names, position_limit
from ..prompt.encode import Encoded, Numbers, TextOrIds, encode, one_sequence, refuse_too_long
from ..prompt.mistaken import refuse_mistaken
from ..shapes import Int

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase


def read_prompt(
    text_or_ids: TextOrIds,
    attention_mask: Numbers | None,
    model: Any,
    tokenizer: PreTrainedTokenizerBase,
    max_tokens: int | None,
) -> Encoded:
    """The prompt as the model reads it.

    Raises:
        ValueError: see ``encode``; or it has more than ``max_tokens`` tokens.
    """
    positions = position_limit(model)
    most = min((limit for limit in (max_tokens, positions) if limit is not None), default=None)
    prompt = encode(text_or_ids, attention_mask, tokenizer, accepted=forward_names(model), max_tokens=most)
    n_tokens = prompt.ids.shape[1]
    if (
        max_tokens is not None and n_tokens > max_tokens and positions != most
    ):  # else the model says so itself
        raise ValueError(
            f"The prompt has {n_tokens} tokens and at most {max_tokens} are traced here; shorten it by "
            f"{n_tokens - max_tokens}."
        )
    return prompt


def read_decoder(
    text_or_ids: TextOrIds, model: Any, tokenizer: PreTrainedTokenizerBase, max_tokens: int | None
) -> Int[Tensor, "1 decoder_token"]:
    """What an encoder-decoder's decoder reads: ids as they are, a text after the decoder's start token.

    The text is tokenised as a translation's target is, and without the end token, after which nothing comes.

    Raises:
        ValueError: the ids are not one sequence, the text is too long, or the model names no start token.
    """
    refuse_mistaken(text_or_ids)
    if not model.config.is_encoder_decoder:
        refuse_decoder_input(model)
    if not isinstance(text_or_ids, str):
        return one_sequence(text_or_ids, "decoder_input_ids")
    refuse_too_long(text_or_ids, max_tokens)
    start = _start_token(model)
    ids = tokenizer(text_target=text_or_ids)["input_ids"]
    ids = ids[:-1] if ids[-1:] == [tokenizer.eos_token_id] else ids
    return torch.tensor([[start, *ids]])


def _start_token(model: Any) -> int:
    for config in (getattr(model, "generation_config", None), model.config):
        for name in ("decoder_start_token_id", "bos_token_id"):
            start = getattr(config, name, None)
            if type(start) is int:
                return start
    raise ValueError(
        f"{type(model).__name__} names no decoder_start_token_id; give decoder_input_ids as token ids."
    )
