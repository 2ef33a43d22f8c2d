"""Attention whose pattern is constant: of out = A v only v is followed back.

The forward is the model's own, fused or in chunks of queries, as in capture. On the way back A is computed
again from queries and keys, some queries at a time, by the function that rows are read with; so no array
(head, query, key) is whole in memory, and none is kept.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn
from torch.autograd import Function

from ..capture.attention import Call, Tape
from ..shapes import Float
from .rules import Heard

_BLOCK_ELEMENTS = 2**19  # of A at a time: it should stay in the processor's cache


class ConstantPattern(Function):
    """out = A v, A constant."""

    @staticmethod
    def forward(ctx: Any, value: Tensor, call: Call, compute: Callable[[], Tensor]) -> Tensor:
        ctx.call = call
        return compute()

    @staticmethod
    def backward(
        ctx: Any, gradient: Float[Tensor, "1 query head value_dim"]
    ) -> tuple[Float[Tensor, "1 kv_head key value_dim"], None, None]:
        call: Call = ctx.call
        n_heads, n_keys = call.query.shape[1], call.key.shape[2]
        into = torch.zeros(call.value.shape[1:], dtype=gradient.dtype, device=gradient.device)
        every = torch.arange(call.query.shape[2], device=gradient.device)
        for queries in every.split(max(16, _BLOCK_ELEMENTS // (n_heads * n_keys))):
            into += _pulled(call.rows(queries), gradient[0, queries], len(into))
        call.forget()
        return into[None], None, None


def _pulled(
    rows: Float[Tensor, "head query key"], gradient: Float[Tensor, "query head value_dim"], n_kv_heads: int
) -> Float[Tensor, "kv_head key value_dim"]:
    """Aᵀ g, the query heads that share a value added up."""
    rows = rows.to(gradient.dtype).reshape(n_kv_heads, -1, rows.shape[2])  # (kv_head, group * query, key)
    gradient = gradient.transpose(0, 1).reshape(n_kv_heads, rows.shape[1], -1)
    return rows.transpose(1, 2) @ gradient


class ConstantPatterns(Tape):
    """A tape on which every attention call has a constant pattern and is told to whoever listens."""

    def __init__(self, heard: Heard, *, fused: bool) -> None:
        super().__init__(None, fused=fused, stop=False)
        self._heard = heard

    def attend(
        self, fused: Callable[..., Any], module: nn.Module, tensors: tuple[Any, ...], options: Any
    ) -> Any:
        query, key, value, mask = (t.detach() if isinstance(t, Tensor) else t for t in tensors)
        call = self._call(module, (query, key, value, mask), options)

        def compute() -> Tensor:
            return self._output(call, lambda: fused(module, query, key, value, mask, **options))[0]

        output = ConstantPattern.apply(tensors[2], call, compute)
        self._heard(tensors[2], output, False)
        return output, None
