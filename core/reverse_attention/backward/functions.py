"""Operations whose value is the real one and whose gradient is that of the linearised network.

Each is one rule of the backward pass. The forward is the operation itself, so no value changes by a bit; the
backward holds a part of it constant:

- ``Scaled``, the identity rule, for activations: out = x · const(out / x);
- ``Halved``, the half rule, for products of two activations: half of the gradient to each factor;
- ``LayerNorm`` and ``RMSNorm``, in one operation each: the denominator constant, the mean linear.

Sources: Ali et al. 2022 (norms), Achtibat et al. 2024 (AttnLRP), Jafari et al. 2025 (RelP).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor
from torch.autograd import Function
from torch.nn import functional


class Scaled(Function):
    """out = x · const(out / x), of a function that is 0 at 0; where x is 0 nothing flows."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, out: Tensor) -> Tensor:
        ctx.save_for_backward(x, out)
        return out.view_as(out)

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, None]:
        x, out = ctx.saved_tensors
        slope = (out / x).nan_to_num_(nan=0.0, posinf=0.0, neginf=0.0)
        return slope.mul_(gradient), None


class Halved(Function):
    """a · b, of which half is a's doing and half is b's.

    Of a factor u + c with a plain number c, such as (up + 1) in (up + 1) · glu, only u has a share: of
    u · b + c · b the second part is all b's.
    """

    @staticmethod
    def forward(ctx: Any, a: Tensor, b: Tensor, a_number: float, b_number: float) -> Tensor:
        ctx.save_for_backward(a, b)
        ctx.numbers = a_number, b_number
        return a * b

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, Tensor, None, None]:
        (a, b), (a_number, b_number) = ctx.saved_tensors, ctx.numbers
        half = gradient / 2
        to_a = half * (b + b_number if b_number else b)
        to_b = half * (a + a_number if a_number else a)
        return to_a.sum_to_size(a.shape), to_b.sum_to_size(b.shape), None, None


class LayerNorm(Function):
    """LayerNorm with its denominator constant; its mean is linear."""

    @staticmethod
    def forward(
        ctx: Any, x: Tensor, shape: Sequence[int], weight: Tensor | None, bias: Tensor | None, eps: float
    ) -> Tensor:
        out, _, one_over_size = torch.native_layer_norm(x, list(shape), weight, bias, eps)
        ctx.save_for_backward(one_over_size, weight)
        ctx.axes = tuple(range(-len(shape), 0))
        return out

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, None, None, None, None]:
        one_over_size, weight = ctx.saved_tensors
        gradient = gradient if weight is None else gradient * weight
        return (gradient - gradient.mean(ctx.axes, keepdim=True)) * one_over_size, None, None, None, None


class RMSNorm(Function):
    """RMSNorm with its denominator constant."""

    @staticmethod
    def forward(
        ctx: Any, x: Tensor, shape: Sequence[int], weight: Tensor | None, eps: float | None
    ) -> Tensor:
        axes = tuple(range(-len(shape), 0))
        floor = torch.finfo(x.dtype).eps if eps is None else eps
        ctx.save_for_backward(torch.rsqrt(x.square().mean(axes, keepdim=True) + floor), weight)
        return functional.rms_norm(x, list(shape), weight, eps)

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, None, None, None]:
        one_over_size, weight = ctx.saved_tensors
        return (gradient if weight is None else gradient * weight) * one_over_size, None, None, None
