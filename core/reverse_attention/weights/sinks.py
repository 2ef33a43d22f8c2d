"""Attention sinks: positions, mostly the first, that take much mass and mean little.

Where nothing is worth attending to, a softmax still has to put its mass somewhere, and trained
models put it on BOS or the first token (Xiao et al. 2023, "Efficient streaming language models
with attention sinks"). What to do with that mass is a choice that must be seen:

- ``keep``: it stays; its amount is reported;
- ``drop``: the edges into sinks are taken out, and their mass is gone from every path;
- ``renormalize``: they are taken out and the query's other weights grow so that they sum to what
  all of them did.

A sink's edge to itself stays: a target that is a sink keeps its residual stream.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..shapes import Float, Int

Edges = Callable[[int, Sequence[int]], Float[np.ndarray, "query channel key"]]
"""(layer from 1 on, queries) -> weights of the edges one layer down; channels are parallel edges."""

WAYS = ("keep", "drop", "renormalize")


@dataclass(frozen=True)
class Sinks:
    """Which positions are sinks and what becomes of the edges into them."""

    way: str
    positions: tuple[int, ...]

    def __post_init__(self) -> None:
        if self.way not in WAYS:
            raise ValueError(f"sink is {self.way!r}; use 'keep', 'drop' or 'renormalize'.")

    def apply(
        self,
        weights: Float[np.ndarray, "query *channel key"],
        queries: Sequence[int] | Int[np.ndarray, " query"],
        *,
        rows_apart: bool = False,
    ) -> tuple[Float[np.ndarray, "query *channel key"], Float[np.ndarray, " query *channel"]]:
        """The weights that are left, and what each query sends into sinks other than itself.

        Channels share their query's mass, and what grows does so over all of them; with ``rows_apart``
        each has a mass of its own, as a head's attention has.
        """
        into = np.zeros(weights.shape[-1], dtype=bool)
        into[list(self.positions)] = True
        is_sink_edge = into & (np.arange(weights.shape[-1]) != np.asarray(queries)[:, None])  # (query, key)
        is_sink_edge = is_sink_edge.reshape(len(weights), *(1,) * (weights.ndim - 2), -1)
        taken = np.where(is_sink_edge, weights, 0).sum(axis=-1)
        if self.way == "keep":
            return weights, taken
        left = np.where(is_sink_edge, 0, weights)
        if self.way == "renormalize":
            left = _scaled(left, weights, axes=-1 if rows_apart else tuple(range(1, weights.ndim)))
        return left, taken

    def merged(self, owner: Sequence[int]) -> Sinks:
        """The same with each position's owner, the word that holds it, in its place."""
        return replace(self, positions=tuple(sorted({owner[position] for position in self.positions})))

    def applied(self, edges: Edges) -> Edges:
        """The function with sinks seen to in what it returns."""
        return lambda layer, queries: self.apply(edges(layer, queries), queries)[0]


def _scaled(
    left: Float[np.ndarray, "query *channel key"],
    weights: Float[np.ndarray, "query *channel key"],
    axes: int | tuple[int, ...],
) -> Float[np.ndarray, "query *channel key"]:
    """The weights that are left, scaled to the sum over these axes that they had; zeros stay zeros."""
    before, after = (w.sum(axis=axes, keepdims=True) for w in (weights, left))
    return left * np.divide(before, after, out=np.zeros_like(before), where=after > 0)


def sink_positions(
    given: Sequence[int] | None, bos: Sequence[int], attention_mask: Sequence[int]
) -> tuple[int, ...]:
    """The sinks that were asked for, else the BOS tokens, else the first token; padding is neither.

    Raises:
        ValueError: a position is out of range.
    """
    seq_len = len(attention_mask)
    if given is None:
        first = int(np.argmax(attention_mask))
        return tuple(position for position in bos if attention_mask[position]) or (first,)
    wrong = [position for position in given if not -seq_len <= position < seq_len]
    if wrong:
        raise ValueError(
            f"sink_positions holds {wrong[0]}; the sequence has {seq_len} tokens, so positions lie between "
            f"{-seq_len} and {seq_len - 1}."
        )
    return tuple(sorted({position % seq_len for position in given}))
