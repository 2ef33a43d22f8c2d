"""The allowed hops of one layer, and paths along them.

The same paths that the beam search of ``beam`` walks, were it wide enough: hops to earlier positions of
weight >= ``min_attn`` and > 0, ended by position 0, by BOS and where no predecessor is left.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from jaxtyping import Bool, Float, Int


@dataclass(frozen=True)
class Hops:
    """The allowed hops of one layer and where paths end; positions up to the target only."""

    logs: Float[np.ndarray, "query channel key"]
    """Log weight of each hop, -inf where it is not allowed; channels are heads kept apart."""
    ends: Bool[np.ndarray, " key"]

    @property
    def target(self) -> int:
        return len(self.ends) - 1

    @cached_property
    def stops(self) -> Bool[np.ndarray, " key"]:
        """Where paths end: at ends, the target excepted, and where there is no predecessor."""
        ends = self.ends & (np.arange(len(self.ends)) != self.target)
        return ends | ~np.isfinite(self.logs).any(axis=(1, 2))

    @property
    def weights(self) -> Float[np.ndarray, "query channel key"]:
        return np.exp(self.logs)


def allowed_hops(
    attn: Float[np.ndarray, "query *channel key"],
    target: int,
    *,
    min_attn: float = 0.0,
    stop_at: Sequence[int] = (),
    attention_mask: Int[np.ndarray, " key"] | None = None,
) -> Hops:
    """The hops that the beam search may take, from the attention of the queries up to the target.

    Raises:
        ValueError: a weight is NaN.
    """
    n = target + 1
    weights = attn.reshape(len(attn), -1, attn.shape[-1])[:n, :, :n]  # (query, channel, key)
    if np.isnan(weights).any():
        query = int(np.isnan(weights).any(axis=(1, 2)).argmax())
        raise ValueError(
            f"The attention of position {query} holds NaN; the model's weights or inputs are damaged."
        )
    mask = (
        np.ones(n, dtype=bool) if attention_mask is None else np.asarray(attention_mask).reshape(-1)[:n] > 0
    )
    earlier = np.tri(n, k=-1, dtype=bool)[:, None]
    usable = earlier & mask & (weights > 0) & (weights >= min_attn)  # compared in the weights' own precision
    logs = np.log(weights, where=usable, out=np.full(weights.shape, -np.inf), dtype=np.float64)
    ends = np.zeros(n, dtype=bool)
    ends[[0, *(position for position in stop_at if position < n)]] = True
    return Hops(logs, ends)


class Path(NamedTuple):
    """Positions and channels of a path, target first."""

    positions: tuple[int, ...]
    channels: tuple[int, ...]

    @property
    def hops(self) -> set[tuple[int, int, int]]:
        moves = itertools.pairwise(self.positions)
        return {(query, key, channel) for (query, key), channel in zip(moves, self.channels, strict=True)}


def hop_logs(hops: Hops, path: Path) -> Float[np.ndarray, " hop"]:
    """Log weight of each hop of a path."""
    return hops.logs[list(path.positions[:-1]), list(path.channels), list(path.positions[1:])]


def path_score(hops: Hops, path: Path) -> float:
    """Sum of a path's log weights."""
    return math.fsum(hop_logs(hops, path))
