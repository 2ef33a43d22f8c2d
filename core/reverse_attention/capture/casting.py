"""A twin that computes in fp32 from weights in half precision, which it casts module by module.

1. Before a module runs, its weights are cast, and afterwards they are its own again: what is in memory
   besides the model is one module's weights.
2. Of a table of embeddings only the rows that are looked up are cast. It is the largest of all weights.
"""

from __future__ import annotations

from functools import partial
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils._pytree import tree_map

from ..shapes import Float
from .offloaded import around, brings_weights

_WEIGHTS = ("_parameters", "_buffers")


def upcast(twin: nn.Module) -> None:
    """Let every module of a twin compute in fp32, its weights cast only while it runs."""
    for module in twin.modules():
        own = vars(module)
        if any(_is_half(t) for name in _WEIGHTS for t in own[name].values()):
            if brings_weights(module):
                around(module, _cast)
            else:
                kept = {name: own[name] for name in _WEIGHTS}
                module.register_forward_pre_hook(_exchange)
                module.register_forward_hook(partial(_restore, kept=kept), prepend=True)


def _exchange(module: nn.Module, args: Any) -> None:
    vars(module).update(_cast(module))


def _cast(module: nn.Module) -> dict[str, dict[str, Any]]:
    """A module's weights in fp32."""
    cast = CastRows if isinstance(module, nn.Embedding) else torch.Tensor.float
    weights = {name: vars(module)[name].items() for name in _WEIGHTS}
    return {name: {key: cast(t) if _is_half(t) else t for key, t in some} for name, some in weights.items()}


def _restore(module: nn.Module, args: Any, output: Any, *, kept: dict[str, Any]) -> None:
    vars(module).update(kept)


def _is_half(tensor: Tensor | None) -> bool:
    return tensor is not None and tensor.dtype in (torch.float16, torch.bfloat16)


class CastRows(Tensor):
    """A table in half precision, and in fp32 to whoever uses it: rows are cast as they are looked up."""

    _table: Float[Tensor, "row width"]

    @staticmethod
    def __new__(cls, table: Float[Tensor, "row width"]) -> CastRows:
        """``table`` itself is kept, and not followed back."""
        made: CastRows = Tensor._make_wrapper_subclass(
            cls, table.shape, strides=table.stride(), dtype=torch.float32, device=table.device
        )
        made._table = table.detach()
        return made

    __torch_function__ = torch._C._disabled_torch_function_impl  # type: ignore[assignment]

    @classmethod
    def __torch_dispatch__(  # type: ignore[override]
        cls, func: Any, types: Any, args: Any = (), kwargs: Any = None
    ) -> Any:
        if func is torch.ops.aten.embedding.default and isinstance(args[0], cls):
            return func(args[0]._table, *args[1:], **(kwargs or {})).float()
        args, kwargs = tree_map(_whole, (args, kwargs or {}))
        return func(*args, **kwargs)


def _whole(given: Any) -> Any:
    return given._table.float() if isinstance(given, CastRows) else given
