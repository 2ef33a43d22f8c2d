"""Layers of models of different depth, matched by how far through the model they stand."""

from __future__ import annotations


def relative_depth(layer: int, n_layers: int) -> float:
    """How far through the model a block's output stands: 1 for the last block's, 1 / n for the first's."""
    return (layer + 1) / n_layers


def matching_layer(layer: int, n_layers: int, others: int) -> int:
    """The block, of a model with ``others`` blocks, at the nearest relative depth; of two, the deeper.

    The last block matches the last, and a model of the same depth the same block.
    """
    return max(0, int(relative_depth(layer, n_layers) * others + 0.5) - 1)
