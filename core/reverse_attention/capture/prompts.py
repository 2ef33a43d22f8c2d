"""What a model is run on: a user's prompt, or made-up tokens to probe it with."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

import torch
from torch import Tensor

from ..shapes import Int

_LENGTH, _DECODER_LENGTH, _MASKED = 19, 13, 6
_LIMITS = ("max_position_embeddings", "max_seq_len", "max_target_positions")  # the last two: MPT, Whisper
_SWITCHES = {
    *("use_cache", "past_key_values", "cache_position", "logits_to_keep", "inputs_embeds", "encoder_outputs"),
    *("decoder_inputs_embeds", "labels", "return_dict", "output_attentions", "output_hidden_states"),
}
_STRIDE = 7919  # a prime, so that the made-up ids spread over any vocabulary


@dataclass(frozen=True)
class Prompt:
    """The inputs of one pass. A decoder's tokens are all real.

    Attributes:
        input_ids: the tokens.
        attention_mask: 1 for tokens, 0 for padding.
        decoder_input_ids: what the decoder of an encoder-decoder reads.
        inputs: others that the model's forward names, such as ``token_type_ids``.
    """

    input_ids: Int[Tensor, "1 token"]
    attention_mask: Int[Tensor, "1 token"]
    decoder_input_ids: Int[Tensor, "1 decoder_token"] | None = None
    inputs: Mapping[str, Tensor] = field(default_factory=dict)

    def arguments(self, model: Any) -> dict[str, Tensor]:
        """Those that the model's forward takes, on the device of its embeddings."""
        accepted, anything = _parameters(model)
        own = {name: value for name, value in vars(self).items() if isinstance(value, Tensor)}
        device = input_device(model)
        given = {name: value for name, value in own.items() if anything or name in accepted}
        return {name: value.to(device) for name, value in {**given, **self.inputs}.items()}

    def shapes(self) -> dict[str, tuple[int, int]]:
        """How many queries and keys each kind of attention has."""
        n = self.input_ids.shape[1]
        m = n if self.decoder_input_ids is None else self.decoder_input_ids.shape[1]
        return {"self": (m, m), "cross": (m, n), "encoder": (n, n)}


def forward_names(model: Any) -> set[str]:
    """The inputs that a model's forward names; where it hands on what it does not name, its base model's too.

    What switches the pass itself, or stands for the ids, is left out.
    """
    names, anything = _parameters(model)
    base = getattr(model, "base_model", model)
    return (names | forward_names(base) if anything and base is not model else names) - _SWITCHES


def _parameters(model: Any) -> tuple[set[str], bool]:
    """The names that a model's forward takes, and whether it takes others as well."""
    parameters = inspect.signature(model.forward).parameters.values()
    named = {p.name for p in parameters if p.kind in (p.POSITIONAL_OR_KEYWORD, p.KEYWORD_ONLY)}
    return named, any(p.kind is p.VAR_KEYWORD for p in parameters)


def input_device(model: Any) -> torch.device:
    """Where the model wants its token ids; offloaded embeddings say so by their hook."""
    embeddings = model.get_input_embeddings()
    if embeddings.weight.device.type != "meta":
        return embeddings.weight.device
    return torch.device(getattr(getattr(embeddings, "_hf_hook", None), "execution_device", None) or "cpu")


def made_up(model: Any) -> list[Prompt]:
    """Two short prompts of ordinary tokens: as they are, and, where others are left, with one masked."""
    n = min(_LENGTH, position_limit(model) or _LENGTH)
    ids = torch.tensor([list(islice(_ordinary_ids(model), n))])
    decoder = ids.flip(1)[:, :_DECODER_LENGTH] if model.config.is_encoder_decoder else None
    mask = torch.ones_like(ids)
    mask[0, min(_MASKED, n - 1) :][:1] = 0
    return [Prompt(ids, m, decoder) for m in (torch.ones_like(ids), mask) if m.any()]


def position_limit(model: Any) -> int | None:
    """How many tokens have a position in the model; None if its config names no limit."""
    for config in (model.config, model.config.get_text_config(decoder=True)):
        for name in _LIMITS:
            limit = getattr(config, name, None)
            if type(limit) is int and limit > 0:
                return limit - _reserved_positions(model)
    return None


def _reserved_positions(model: Any) -> int:
    """RoBERTa and its kin count positions from the padding index on."""
    named = (m for name, m in model.named_modules() if name.endswith("position_embeddings"))
    indices = [getattr(module, "padding_idx", None) for module in named]
    return max((index + 1 for index in indices if index is not None), default=0)


def _ordinary_ids(model: Any) -> Iterator[int]:
    """Ids from all over the vocabulary, without those to which the config gives a meaning."""
    vocabulary = model.get_input_embeddings().weight.shape[0]
    special = set(_special_ids(model.config))
    spread = (n * _STRIDE % vocabulary for n in range(1, vocabulary * (_LENGTH + 1)))
    return (i for i in spread if i not in special)


def _special_ids(config: Any) -> Iterator[int]:
    for name, value in vars(config).items():
        if hasattr(value, "model_type"):
            yield from _special_ids(value)
        elif name.endswith(("token_id", "token_ids", "token_index")):
            yield from value if isinstance(value, (list, tuple)) else [value]
