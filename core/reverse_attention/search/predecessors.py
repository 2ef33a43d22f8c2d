"""The predecessors of positions in one attention matrix, of which a beam search asks for the heaviest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ..shapes import Bool, Float, Int

Rows = Callable[[Sequence[int]], Float[np.ndarray, "query *head key"]]
"""Attention rows of the given queries; without the head axis where heads were combined."""


class Predecessors:
    """For each position met so far, its predecessors, heaviest first, and their log weights."""

    def __init__(
        self,
        rows: Rows,
        seq_len: int,
        top_k: int,
        min_attn: float,
        attention_mask: ArrayLike | None,
        causal: bool,
    ) -> None:
        self._rows, self._top_k, self._min_attn, self._causal = rows, top_k, min_attn, causal
        self._allowed = np.ones(seq_len, dtype=bool)
        if attention_mask is not None:
            self._allowed &= as_array(attention_mask).reshape(-1) > 0
        self._known: dict[int, tuple[np.ndarray, ...]] = {}
        self.heads_apart = False

    def of(
        self, positions: Int[np.ndarray, " beam"], visited: Bool[np.ndarray, "beam key"] | None
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Keys, weights and heads (beam, choice) of beams that end at these positions.

        The weight is 0 where there is no predecessor, and where the beam has been there.
        """
        current = positions.tolist()
        self._learn(sorted(set(current) - self._known.keys()))
        columns = zip(*(self._known[position] for position in current), strict=True)
        keys, weights, heads = (_stack(column) for column in columns)  # (beam, choice)
        if visited is not None:
            weights = np.where(np.take_along_axis(visited, keys, axis=1), 0, weights)
            weights[np.cumsum(weights > 0, axis=1) > self._top_k] = 0
        return keys, weights, heads

    def _learn(self, queries: list[int]) -> None:
        if not queries:
            return
        rows = self._rows(queries)
        self.heads_apart = rows.ndim == 3
        for query, row in zip(queries, rows if self.heads_apart else rows[:, None], strict=True):
            self._known[query] = self._heaviest(query, row)

    def _heaviest(self, query: int, row: Float[np.ndarray, "head key"]) -> tuple[np.ndarray, ...]:
        row = row[:, :query] if self._causal else row
        allowed = self._allowed[: row.shape[1]]
        if np.isnan(row).any():
            raise ValueError(
                f"The attention of position {query} holds NaN; the model's weights or inputs are damaged."
            )
        # Threshold in the matrix's own precision, as a comparison of float32 with 0.05 is.
        usable = allowed & (row >= self._min_attn) & (row > 0)
        if not self._causal and query < row.shape[1]:
            usable[:, query] = False
        flat = np.where(usable, row, 0).reshape(-1)  # (head * key)
        # Attention both ways may have to skip visited keys, so there every choice is kept.
        order = heaviest(flat, self._top_k if self._causal else flat.size)
        heads, keys = np.divmod(order, max(row.shape[1], 1))
        return keys, flat[order].astype(np.float64), heads


def heaviest(values: Float[np.ndarray, " n"], k: int, above: float = 0.0) -> Int[np.ndarray, " top"]:
    """Indices of the k largest values that exceed ``above``, largest first, ties in order of index."""
    if k < values.size:
        kth = np.partition(values, values.size - k)[values.size - k]
        candidates = np.flatnonzero((values >= kth) & (values > above))
    else:
        candidates = np.flatnonzero(values > above)
    return candidates[np.argsort(-values[candidates], kind="stable")[:k]]


def _stack(rows: Sequence[np.ndarray]) -> np.ndarray:
    """Rows of unequal length as one array, padded with 0."""
    width = max(row.size for row in rows)
    stacked = np.zeros((len(rows), width), dtype=rows[0].dtype)
    for target, row in zip(stacked, rows, strict=True):
        target[: row.size] = row
    return stacked


def as_array(values: Any) -> np.ndarray:
    """A tensor of any device and dtype, an array or nested lists as a numpy array."""
    if hasattr(values, "detach"):
        values = values.detach().cpu()
        values = values.float() if values.dtype.itemsize == 2 else values  # numpy has no bfloat16
        values = values.numpy()
    return np.asarray(values)
