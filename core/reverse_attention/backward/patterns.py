"""Attention whose pattern is constant: of out = A v only v is followed back.

The forward is the model's own, fused or in chunks of queries, as in capture. On the way back A is computed
again from queries and keys, some queries at a time, by the function that rows are read with; so no array
(head, query, key) is whole in memory, and none is kept. Whoever listens is told, while A is at hand, what the
heads say together of each key (``sums``).
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

_BLOCK_ELEMENTS = 2**20  # of A at a time: few stay in the processor's cache, many copy the keys seldom
_BLOCKS = 8  # at least: the first ones of causal attention see few keys


class ConstantPattern(Function):
    """out = A v, A constant."""

    @staticmethod
    def forward(ctx: Any, value: Tensor, call: Call, compute: Callable[[], Tensor]) -> Tensor:
        ctx.call, ctx.told = call, None
        return compute()

    @staticmethod
    def backward(
        ctx: Any, gradient: Float[Tensor, "1 query head value_dim"]
    ) -> tuple[Float[Tensor, "1 kv_head key value_dim"], None, None]:
        call: Call = ctx.call
        into = torch.zeros(call.value.shape[1:], dtype=gradient.dtype, device=gradient.device)
        every = torch.arange(call.query.shape[2], device=gradient.device)
        for queries in every.split(_at_a_time(call)):
            rows, keys = call.seen_rows(queries)
            seen, of_heads = slice(keys.start, keys.stop), gradient[0, queries].transpose(0, 1)
            into[:, seen] += _pulled(rows, of_heads, len(into))
            if ctx.told is not None:
                ctx.told(int(queries[0]), keys.start, _spoken(rows, of_heads, call.value[0, :, seen]))
        call.forget()
        return into[None], None, None


def _at_a_time(call: Call) -> int:
    """How many queries make a block."""
    n_heads, n_queries, n_keys = call.query.shape[1], call.query.shape[2], call.key.shape[2]
    return max(16, min(_BLOCK_ELEMENTS // (n_heads * n_keys), -(-n_queries // _BLOCKS)))


def _pulled(
    rows: Float[Tensor, "head query key"], gradient: Float[Tensor, "head query value_dim"], n_kv_heads: int
) -> Float[Tensor, "kv_head key value_dim"]:
    """Aᵀ g, the query heads that share a value added up."""
    rows = rows.to(gradient.dtype).reshape(n_kv_heads, -1, rows.shape[2])  # (kv_head, group * query, key)
    return rows.transpose(1, 2) @ gradient.reshape(n_kv_heads, rows.shape[1], -1)


def _spoken(
    rows: Float[Tensor, "head query key"],
    gradient: Float[Tensor, "head query value_dim"],
    values: Float[Tensor, "kv_head key value_dim"],
) -> Float[Tensor, "query key"]:
    """Σ_h A_h[t, s] ⟨g_h[t], v_h(s)⟩."""
    to_heads = gradient.float().reshape(
        len(values), -1, values.shape[2]
    )  # (kv_head, group * query, value_dim)
    given = (to_heads @ values.float().transpose(1, 2)).view(rows.shape)
    return given.mul_(rows).sum(dim=0)


def listen(output: Tensor, told: Callable[[int, int, Tensor], None]) -> Callable[[], None]:
    """Be told of sums (query, key) on the way back, block by block, with each block's first query and key.

    Args:
        output: of an attention; where its pattern was not held constant here, nothing is told.
        told: listens.

    Returns:
        Ends it.
    """
    node: Any = output.grad_fn
    if not hasattr(node, "told"):
        return lambda: None
    node.told = told
    return lambda: setattr(node, "told", None)


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
