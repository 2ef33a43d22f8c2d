"""What one layer's attention block worked with, from which the parts of its output can be told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from math import inf

import torch
from torch import Tensor
from torch.nn import functional

from ..shapes import Float

_ROUNDINGS = 8  # one after the other, in which two ways to the same number may differ
_CHUNK = 1 << 22  # numbers that are worked on at a time; they should stay in the processor's cache


class PartsError(ValueError):
    """The parts of a block do not add up to its output, so ``norm`` and ``ifr`` would be wrong."""


@dataclass(frozen=True)
class Products:
    """Inner products, u_h(s) what head h would add for token s; fp64, of the same u, rounded to fp32."""

    gram: Float[Tensor, "token head head"]
    """u_h(s) · u_g(s)."""
    with_x: Float[Tensor, "token head"]
    """u_h(s) · x_s."""
    of_x: Float[Tensor, " token"]
    """x_s · x_s."""


@dataclass(frozen=True)
class Block:
    """What one layer's attention worked with; fp32 on the CPU."""

    x: Float[Tensor, "token model"]
    """The residual stream that comes in."""
    values: Float[Tensor, "kv_head token value"]
    w_out: Float[Tensor, "head_value model"]
    """Output projection: rows are the heads' values, one head after the other."""
    bias: Float[Tensor, " model"]
    scale: Float[Tensor, " token"]
    """Factor of each token's attention output, where a norm stands between it and the stream; mostly 1."""
    y: Float[Tensor, "token model"]
    """The residual stream after attention."""
    tolerance: float
    """How far a token's parts may be from what attention added to it, as a share of its largest entry."""
    name: str = ""
    """Of the module, for messages."""
    rounding: float = torch.finfo(torch.float32).eps
    """Of the precision that the pass computed in, as a share of an entry."""
    _products: dict[int, Products] = field(default_factory=dict, repr=False, compare=False)

    def check(self, rows: Float[Tensor, "head query key"], queries: Sequence[int]) -> None:
        """Compare the sum of all parts of each query with the model's own y, each in its own size.

        Raises:
            PartsError: they differ by more than rounding.
        """
        values, _ = self.by_head(len(rows))
        seen = attended(rows, queries)
        mixed = (rows[..., :seen] @ values[:, :seen]).transpose(0, 1).flatten(1)  # (query, head_value)
        added = mixed @ self.w_out + self.bias
        x, y, scale = (tensor[list(queries)] for tensor in (self.x, self.y, self.scale))
        error = size(x + scale[:, None] * added - y)
        allowed = self.tolerance * size(y - x) + _ROUNDINGS * self.rounding * torch.maximum(size(x), size(y))
        if not bool((error <= allowed).all()):
            worst = int((error / allowed.clamp(min=torch.finfo(torch.float32).tiny)).nan_to_num(inf).argmax())
            share = float(error[worst] / size(y - x)[worst].clamp(min=torch.finfo(torch.float32).tiny))
            raise PartsError(
                f"The parts of {self.name or 'this attention block'} miss its output by {share:.1e} of its "
                f"size at position {queries[worst]}, so weights='norm' and 'ifr' cannot be trusted here. Use "
                "weights='rollout'."
            )

    def padded(self, before: int, after: int) -> Block:
        """The same with tokens of zeros before and after."""
        if not before and not after:
            return self
        rows, tokens = (0, 0, before, after), (before, after)
        return replace(
            self,
            x=functional.pad(self.x, rows),
            values=functional.pad(self.values, rows),
            scale=functional.pad(self.scale, tokens),
            y=functional.pad(self.y, rows),
            _products={},
        )

    def by_head(
        self, n_heads: int
    ) -> tuple[Float[Tensor, "head token value"], Float[Tensor, "head value model"]]:
        """Values and output projection of every query head; several may share one value."""
        values = self.values.repeat_interleave(n_heads // self.values.shape[0], dim=0)
        return values, self.w_out.view(n_heads, -1, self.w_out.shape[1])

    def products(self, n_heads: int) -> Products:
        """Inner products of what the heads would add for each token, and of x; worked out once."""
        if n_heads not in self._products:
            values, w_out = self.by_head(n_heads)
            x, n = self.x.double(), values.shape[1]
            gram = torch.empty(n, n_heads, n_heads, dtype=torch.float64)
            with_x = torch.empty(n, n_heads, dtype=torch.float64)
            for keys in slices(n, 8 * n_heads * w_out.shape[2]):
                u = (values[:, keys] @ w_out).transpose(0, 1).double()  # (key, head, model)
                gram[keys], with_x[keys] = u @ u.transpose(1, 2), (u @ x[keys, :, None])[..., 0]
            self._products[n_heads] = Products(gram, with_x, x.square().sum(dim=1))
        return self._products[n_heads]


def size(rows: Float[Tensor, "*batch token model"]) -> Float[Tensor, "*batch token"]:
    """The largest entry of each row. Real models have tokens a hundred times larger than the others."""
    return rows.abs().amax(dim=-1)


def attended(rows: Float[Tensor, "head query key"], queries: Sequence[int]) -> int:
    """How many keys are to be looked at: those up to the last query, where no head attends to a later one.

    At least one, also of no queries.
    """
    n_keys = max(queries, default=0) + 1
    return rows.shape[2] if rows[..., n_keys:].any() else n_keys


def slices(n: int, size: int) -> Iterator[slice]:
    """Slices of n things, of which each takes ``size`` numbers."""
    step = max(1, _CHUNK // size)
    yield from (slice(start, min(start + step, n)) for start in range(0, n, step))
