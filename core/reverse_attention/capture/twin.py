"""A private twin of a model: its own module objects and configs, the same weights.

Recording needs another attention implementation, hooks, and no dropout. On the user's model each of
these is a change that other threads would see and that an exception could leave behind. A twin has
none of these troubles: it is built for one pass, nobody else holds it, and it is dropped afterwards.

1. Each module gets an empty copy of its class, filled with the original's attributes.
2. Attributes that lead to modules, configs or bound methods are redirected to the copies, and so is a
   forward that somebody has put on a module (``rebound``). Dicts and lists are copied, so hooks and
   settings are private. Tensors are shared: a twin costs about 10 microseconds a module and no memory
   that counts.
3. The configs' copies name the wanted attention implementation.
"""

from __future__ import annotations

import copy
from collections import OrderedDict
from dataclasses import dataclass
from functools import partial
from types import MethodType
from typing import Any

import torch
from torch import Tensor, nn
from transformers import PreTrainedConfig

from .casting import upcast
from .rebound import Rebound

_HOOKS = (
    "_forward_hooks",
    "_forward_pre_hooks",
    "_forward_hooks_with_kwargs",
    "_forward_pre_hooks_with_kwargs",
    "_forward_hooks_always_called",
)
_AS_IT_IS = {type(None), int, float, str, bool, Tensor, nn.Parameter, torch.dtype, torch.device, torch.Size}
"""Kinds of attributes that a twin shares with its model."""
_WINDOWS = ("sliding_window", "attention_window_size", "attention_chunk_size", "window_size")


@dataclass(frozen=True)
class Style:
    """How a twin differs from its model, beside the attention that it runs."""

    weights: bool = False
    """It returns the attention weights of all its layers."""
    hooks: bool = True
    """It keeps the hooks that the user has put on the model, steering for example."""
    window: int | None = None
    """Sliding windows longer than this are made as short."""
    fp32: bool = False
    """It computes in fp32 whatever the weights' precision."""


AS_IT_IS = Style()


def twin_of(model: nn.Module, attention: str, style: Style = AS_IT_IS) -> Any:
    """Copy a model's structure, in evaluation mode, with its weights shared.

    Args:
        model: any transformers model, also one placed on several devices.
        attention: the implementation that the twin runs, ``"sdpa"`` or ``"eager"``.
        style: what else is different.
    """
    private = _Private(model, attention, style)
    rebound = Rebound(private.copies)
    for module in model.modules():
        own = private.copies[id(module)].__dict__
        attributes = dict(vars(module))  # at once, since other threads may be using the model
        own.update((name, private.of(value)) for name, value in attributes.items())
        if "forward" in attributes:
            own["forward"] = rebound.of(attributes["forward"])
        own.update(training=False, _compiled_call_impl=None)
        _shrink_windows(own, style.window)
        if not style.hooks:
            own["_output_capturing_hooks_installed"] = False
            for name in _HOOKS:
                own[name].clear()
    if style.fp32:
        upcast(private.copies[id(model)])
    return private.copies[id(model)]


def _shrink_windows(attributes: dict[str, Any], window: int | None) -> None:
    for name in _WINDOWS:
        value = attributes.get(name)
        if window is not None and type(value) is int and value > window:
            attributes[name] = window


class _Private:
    """Finds, for any attribute of the original, what the twin has in its place."""

    def __init__(self, model: nn.Module, attention: str, style: Style) -> None:
        self.copies: dict[int, Any] = {id(module): object.__new__(type(module)) for module in model.modules()}
        self._attention, self._style = attention, style

    def of(self, value: Any) -> Any:
        kind = type(value)
        if kind in _AS_IT_IS:
            return value
        if isinstance(value, nn.Module):
            return self.copies.get(id(value), value)
        if isinstance(value, PreTrainedConfig):
            return self.copies.get(id(value)) or self._config(value)
        if isinstance(value, MethodType):
            return MethodType(value.__func__, self.of(value.__self__))
        if kind is partial:  # as accelerate wraps the forward of a module that it moves between devices
            same = partial(self.of(value.func), *map(self.of, value.args), **self.of(value.keywords))
            same.__dict__.update(self.of(vars(value)))
            return same
        if kind in (list, tuple):
            return kind(map(self.of, value))
        if isinstance(value, dict):
            items = value.copy() if kind in (dict, OrderedDict) else copy.copy(value)  # a module has many
            items.update([(key, self.of(item)) for key, item in items.items()])
            return items
        return value

    def _config(self, config: PreTrainedConfig) -> PreTrainedConfig:
        own = self.copies[id(config)] = copy.copy(config)
        attributes = vars(own)
        attributes.update({name: self.of(value) for name, value in attributes.items()})
        attributes.update(
            _attn_implementation_internal=self._attention,
            _output_attentions=self._style.weights,
            output_hidden_states=False,
            use_cache=False,
            return_dict=True,
        )
        _shrink_windows(attributes, self._style.window)
        return own
