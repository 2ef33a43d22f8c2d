"""Modules whose weights accelerate keeps elsewhere and brings as they run.

accelerate puts a forward of its own on such a module: it brings the weights, calls the module's own forward
and takes them away. What is done to the weights of a twin has to happen in between, where no hook of PyTorch
comes by.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from torch import nn

_OWN = "_old_forward"
"""Where accelerate keeps a module's own forward."""


def brings_weights(module: nn.Module) -> bool:
    """Whether accelerate brings a module's weights, or might."""
    return _OWN in vars(module)


def around(module: nn.Module, exchange: Callable[[nn.Module], dict[str, Any]]) -> None:
    """Let a twin's module run with other attributes, made of those that it has once its weights are there.

    Args:
        module: one that ``brings_weights``.
        exchange: the other attributes, such as ``_parameters``, by name.
    """
    vars(module)[_OWN] = partial(_run, module, vars(module)[_OWN], exchange)


def _run(
    module: nn.Module,
    forward: Callable[..., Any],
    exchange: Callable[[nn.Module], dict[str, Any]],
    *args: Any,
    **kwargs: Any,
) -> Any:
    other = exchange(module)
    kept = {name: vars(module)[name] for name in other}
    vars(module).update(other)
    try:
        return forward(*args, **kwargs)
    finally:
        vars(module).update(kept)
