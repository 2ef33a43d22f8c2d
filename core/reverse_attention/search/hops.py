"""The allowed hops of one layer, and paths along them.

The same paths that the beam search walks, were it wide enough: hops to earlier positions of weight
>= ``min_attn`` and > 0, ended by position 0, by BOS and where no predecessor is left.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ..shapes import Bool, Float, Int


@dataclass(frozen=True)
class HopRules:
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
    ) -> HopRules:
        """From the settings of a trace."""
        ends = np.zeros(target + 1, dtype=bool)
        ends[[0, *(position for position in stop_at if position < target)]] = True
        ends[target] = False
        mask = np.ones(target + 1) if attention_mask is None else np.asarray(attention_mask).reshape(-1)
        return HopRules(ends, mask[: target + 1] > 0, min_attn)

    @property
    def target(self) -> int:
        return len(self.ends) - 1

    def allow(
        self, attn: Float[np.ndarray, "query *channel key"], queries: Sequence[int]
    ) -> Float[np.ndarray, "query channel candidate"]:
        """The weights of the allowed hops out of these queries, 0 elsewhere; channels are heads kept apart.

        Candidates are the keys up to the target.

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


LogRows = tuple[range, Float[np.ndarray, "query channel key"]]
"""A run of queries, and the log weight of each hop out of them, -inf where it is not allowed."""


@dataclass(frozen=True)
class Hops:
    """All allowed hops of one layer."""

    chunks: Callable[[], Iterable[LogRows]]
    """From the target's down to position 0's, as often as they are asked for."""
    ends: Bool[np.ndarray, " key"]

    @property
    def target(self) -> int:
        return len(self.ends) - 1

    def whole(self) -> Float[np.ndarray, "query channel key"]:
        """All log weights at once."""
        return np.concatenate([logs for _, logs in self.chunks()][::-1])


def all_hops(attn: Float[np.ndarray, "query *channel key"], rules: HopRules) -> Hops:
    """The hops that the beam search may take, from the attention of the queries up to the target.

    Raises:
        ValueError: a weight is NaN.
    """
    queries = range(len(rules.ends))
    chunk = queries, log(rules.allow(attn[: len(queries)], queries))
    return Hops(lambda: [chunk], rules.ends)


def log(weights: Float[np.ndarray, "*shape"]) -> Float[np.ndarray, "*shape"]:
    """Natural logarithm in double precision, -inf of 0."""
    return np.log(weights, where=weights > 0, out=np.full(weights.shape, -np.inf), dtype=np.float64)


class LayerPath(NamedTuple):
    """Positions of a path, target first, and of each hop its channel and its log weight."""

    positions: tuple[int, ...]
    channels: tuple[int, ...]
    logs: tuple[float, ...]

    @property
    def hops(self) -> set[tuple[int, int, int]]:
        moves = itertools.pairwise(self.positions)
        return {(query, key, channel) for (query, key), channel in zip(moves, self.channels, strict=True)}

    @property
    def score(self) -> float:
        """Sum of the log weights."""
        return math.fsum(self.logs)

    @property
    def mean(self) -> float:
        """Mean of the log weights, 0 where there is no hop."""
        return self.score / max(1, len(self.logs))
