"""Rollout (Abnar & Zuidema 2020): half the heads' mean attention, half the identity."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from ..shapes import Float
from .heads import AggHeads, head_shares


def rollout(
    rows: Float[Tensor, "head query key"], queries: Sequence[int], agg_heads: AggHeads = "mean"
) -> Float[Tensor, "query channel key"]:
    """(A + I) / 2, the heads' part of it one by one, the identity last.

    Args:
        rows: attention of some queries.
        queries: their positions.
        agg_heads: A is the mean of the heads, or of the chosen ones, or their maximum divided by
            its sum.
    """
    heads = head_shares(rows.double(), agg_heads) / 2
    return torch.cat([heads, own_position(queries, rows.shape[-1])[None] / 2]).transpose(0, 1)


def own_position(queries: Sequence[int], seq_len: int) -> Float[Tensor, "query key"]:
    """1 at each query's own position: rows of the identity."""
    return torch.eye(seq_len, dtype=torch.float64)[list(queries)]
