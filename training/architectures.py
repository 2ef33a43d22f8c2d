"""The two untrained demo models, each with its tokenizer."""

from __future__ import annotations

import math

import torch
from torch import Tensor
from transformers import (
    GPT2Config,
    GPT2LMHeadModel,
    PreTrainedModel,
    PreTrainedTokenizerFast,
    Qwen2Config,
    Qwen2ForCausalLM,
)
from vocabulary import POSITIONS, gpt2_tokenizer, qwen2_tokenizer

_SPREAD = 0.08  # of the first embeddings: about 1 / sqrt(width), so that logits are not flat at the start
_PLACE = 32  # dimensions that tell the position at first
_SLOWEST = 300.0  # the slowest wave of the first positions is this much slower than the fastest


def qwen2() -> tuple[PreTrainedModel, PreTrainedTokenizerFast]:
    """Rotary positions; two key-value heads serve four query heads."""
    tokenizer = qwen2_tokenizer(1536)
    config = Qwen2Config(
        vocab_size=len(tokenizer), hidden_size=128, intermediate_size=384, num_hidden_layers=4,
        num_attention_heads=4, num_key_value_heads=2, max_position_embeddings=POSITIONS,
        tie_word_embeddings=True, bos_token_id=None, eos_token_id=tokenizer.eos_token_id,
        pad_token_id=None,
    )  # fmt: skip
    model = Qwen2ForCausalLM(config)
    torch.nn.init.normal_(model.get_input_embeddings().weight, std=_SPREAD)
    return model, tokenizer


def gpt2() -> tuple[PreTrainedModel, PreTrainedTokenizerFast]:
    """Learnt positions, which start as waves in a quarter of the dimensions.

    Waves make neighbours alike wherever they stand; a quarter leaves room to tell words from places.
    """
    tokenizer = gpt2_tokenizer(960)
    config = GPT2Config(
        vocab_size=len(tokenizer), n_positions=POSITIONS, n_embd=128, n_layer=4, n_head=4,
        resid_pdrop=0.0, embd_pdrop=0.0, attn_pdrop=0.0,
        bos_token_id=tokenizer.bos_token_id, eos_token_id=tokenizer.eos_token_id, initializer_range=_SPREAD,
    )  # fmt: skip
    model = GPT2LMHeadModel(config)
    with torch.no_grad():
        model.transformer.wpe.weight.zero_()
        model.transformer.wpe.weight[:, :_PLACE] = 2 * _SPREAD * _waves(POSITIONS, _PLACE)
    torch.nn.init.normal_(model.get_input_embeddings().weight, std=_SPREAD)
    return model, tokenizer


def _waves(positions: int, width: int) -> Tensor:
    rates = torch.exp(-math.log(_SLOWEST) * torch.arange(0, width, 2) / width)
    angles = torch.arange(positions)[:, None] * rates  # (position, width / 2)
    return torch.stack((angles.sin(), angles.cos()), -1).flatten(1)
