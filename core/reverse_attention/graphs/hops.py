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
class Rules:
    """Which hops are allowed and where paths end; positions up to the target only."""

    ends: Bool[np.ndarray, " key"]
    """Where a path ends, the target excepted."""
    may_follow: Bool[np.ndarray, " key"]
    min_attn: float

    @staticmethod
    def of(
        target: int,
        *,
        min_attn: float = 0.0,
        stop_at: Sequence[int] = (),
        attention_mask: Int[np.ndarray, " key"] | None = None,
    ) -> Rules:
        """From the settings of a trace."""
        ends = np.zeros(target + 1, dtype=bool)
        ends[[0, *(position for position in stop_at if position < target)]] = True
        ends[target] = False
        mask = np.ones(target + 1) if attention_mask is None else np.asarray(attention_mask).reshape(-1)
        return Rules(ends, mask[: target + 1] > 0, min_attn)

    @property
    def target(self) -> int:
        return len(self.ends) - 1

    def allow(
        self, attn: Float[np.ndarray, "query *channel key"], queries: Sequence[int]
    ) -> Float[np.ndarray, "query channel key"]:
        """The weights of the allowed hops out of these queries, 0 elsewhere; channels are heads kept apart.

        Raises:
            ValueError: a weight is NaN.
        """
        n = len(self.ends)
        weights = attn.reshape(len(attn), -1, attn.shape[-1])[..., :n]
        if np.isnan(weights).any():
            query = queries[int(np.isnan(weights).any(axis=(1, 2)).argmax())]
            raise ValueError(
                f"The attention of position {query} holds NaN; the model's weights or inputs are damaged."
            )
        earlier = np.arange(n) < np.asarray(queries)[:, None, None]
        # compared in the weights' own precision
        return np.where(earlier & self.may_follow & (weights >= self.min_attn), weights, 0)


@dataclass(frozen=True)
class Hops:
    """All allowed hops of one layer as a whole."""

    logs: Float[np.ndarray, "query channel key"]
    """Log weight of each hop, -inf where it is not allowed."""
    ends: Bool[np.ndarray, " key"]

    @property
    def target(self) -> int:
        return len(self.ends) - 1

    @cached_property
    def stops(self) -> Bool[np.ndarray, " key"]:
        """Where paths end: at ends, and where there is no predecessor."""
        return self.ends | ~np.isfinite(self.logs).any(axis=(1, 2))


def all_hops(attn: Float[np.ndarray, "query *channel key"], rules: Rules) -> Hops:
    """The hops that the beam search may take, from the attention of the queries up to the target.

    Raises:
        ValueError: a weight is NaN.
    """
    n = len(rules.ends)
    return Hops(log(rules.allow(attn[:n], range(n))), rules.ends)


def log(weights: Float[np.ndarray, "*shape"]) -> Float[np.ndarray, "*shape"]:
    """Natural logarithm in double precision, -inf of 0."""
    return np.log(weights, where=weights > 0, out=np.full(weights.shape, -np.inf), dtype=np.float64)


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
