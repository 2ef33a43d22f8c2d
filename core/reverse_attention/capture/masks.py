"""Which keys each query may see, kept small.

Causal, sliding-window and padded masks let each query see one run of keys, so two numbers a query say
the same as a matrix (query, key). Other masks are kept as the model made them.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from ..shapes import Bool, Float, Int


@dataclass(frozen=True)
class Mask:
    """The mask of one attention call: runs of keys, else the model's own tensor, else none."""

    first: Int[Tensor, " query"] | None
    end: Int[Tensor, " query"] | None
    full: Tensor | None
    n_keys: int

    @staticmethod
    def of(mask: Tensor | None, *, causal: bool, n_queries: int, n_keys: int, device: torch.device) -> Mask:
        """From what the fused attention function is given: no mask may mean a causal one."""
        if mask is None and causal and n_queries > 1:
            end = torch.arange(1, n_queries + 1, device=device)
            return Mask(torch.zeros_like(end), end, None, n_keys)
        if mask is None or mask.dtype != torch.bool or mask.shape[:2].numel() != 1:
            return Mask(None, None, mask, n_keys)
        allowed = mask[0, 0]  # (query, key)
        count = allowed.sum(dim=-1)
        first = allowed.to(torch.uint8).argmax(dim=-1)
        last = n_keys - 1 - allowed.flip(-1).to(torch.uint8).argmax(dim=-1)
        if bool(((last - first + 1 == count) & (count > 0)).all()):
            return Mask(first, last + 1, None, n_keys)
        return Mask(None, None, mask, n_keys)

    def seen(self, queries: Int[Tensor, " row"]) -> tuple[int, int]:
        """The shortest run of keys that holds all those that any of the queries sees."""
        if self.first is None or self.end is None:
            return 0, self.n_keys
        return int(self.first[queries].min()), int(self.end[queries].max())

    def attends(self) -> Bool[Tensor, " query"] | slice:
        """Which queries see any key."""
        if self.first is not None or self.full is None or self.full.shape[-2] == 1:
            return slice(None)
        full = self.full
        seen = full if full.dtype == torch.bool else full > torch.finfo(full.dtype).min / 2
        return seen.any(dim=-1).flatten(0, -2).any(dim=0)

    def rows(
        self, queries: Int[Tensor, " row"], dtype: torch.dtype, first: int, end: int
    ) -> Float[Tensor, "1 mask_head row seen_key"] | None:
        """The additive mask of the given queries over some keys, as eager attention takes it."""
        if self.first is not None and self.end is not None:
            keys = torch.arange(first, end, device=queries.device)
            allowed = (keys >= self.first[queries, None]) & (keys < self.end[queries, None])
            return _additive(allowed[None, None], dtype)
        if self.full is None:
            return None
        rows = self.full if self.full.shape[-2] == 1 else self.full[..., queries, :]
        return _additive(rows, dtype) if rows.dtype == torch.bool else rows.to(dtype)


def _additive(
    allowed: Bool[Tensor, "1 mask_head row key"], dtype: torch.dtype
) -> Float[Tensor, "1 mask_head row key"]:
    zero = torch.zeros((), dtype=dtype, device=allowed.device)
    return torch.where(allowed, zero, torch.finfo(dtype).min)
