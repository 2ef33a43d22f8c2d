"""Routes through the whole network: the best k exactly, and the mass of all of them.

A node is (layer, position); layer 0 is the embeddings. From a node the edges lead one layer down,
and their weights say how its mass is shared out, so that the mass of a route is the product of its
weights and all routes from the target together carry mass 1.

1. Mass 1 stands at (L, target).
2. Layer by layer, the weights of those nodes that carry mass are asked for, some queries at a time.
   Each node's mass flows down them: the mass that reaches (0, s) is the sum over all routes that
   end there, row ``target`` of the product of the layers' matrices (Abnar & Zuidema 2020, attention
   rollout; Ferrando & Voita 2024, information flow routes).
3. With it go the k best partial routes to each node (``kbest``).
4. The k best ways to reach any node of layer 0 are followed back up.

Memory: one layer's weights for some queries, and the back pointers, (layer, position, k).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ..progress import tell
from ..shapes import Float, Int
from ..weights.sinks import Edges, Sinks
from .kbest import Best, extend

_CHUNK = 1 << 23  # weights asked for at a time


@dataclass(frozen=True)
class Route:
    """One route, from the target down; every list has one entry a layer or a hop."""

    positions: list[int]
    """Layer L first, embeddings last."""
    weights: list[float]
    channels: list[int]
    """Which of the parallel edges each hop took."""
    log_mass: float


@dataclass(frozen=True)
class Flow:
    """What runs down from the target."""

    routes: list[Route]
    """Best first."""
    mass: Float[np.ndarray, "level key"]
    """Mass of all routes through each node; row 0 is the embeddings: the tokens' influence."""
    sink_taken: Float[np.ndarray, " layer"]
    """Mass that moves into sinks in each layer, entry 0 the lowest block, removed or not."""
    hops: Float[np.ndarray, "query key"]
    """Mass of all routes over the edges from one position to another, summed over layers; of a position to
    itself, of its stays."""

    @property
    def visits(self) -> Float[np.ndarray, " key"]:
        """Mass of all routes that come to each position; the target's start counts."""
        return self.mass[-1] + self.hops.sum(axis=0) - self.hops.diagonal()


def flow_down(
    edges: Edges, *, n_layers: int, seq_len: int, target: int, k: int, sinks: Sinks, min_weight: float = 0.0
) -> Flow:
    """Let mass 1 flow from (n_layers, target) to the embeddings and find the k best routes.

    Args:
        edges: the weights of a layer; of one query they sum to 1 over channels and keys.
        n_layers: how many layers of edges there are.
        seq_len: positions in a layer.
        target: the position to start from.
        k: how many routes to find; 0 for the masses alone.
        sinks: positions that are left out of the edges, or only counted.
        min_weight: routes use no lighter edge; the masses count them all the same.
    """
    mass = np.zeros((n_layers + 1, seq_len))
    mass[n_layers, target] = 1
    taken, hops = np.zeros(n_layers), np.zeros((seq_len, seq_len))
    scores = np.where(np.arange(seq_len) == target, 0.0, -np.inf)[:, None]  # (position, way)
    steps: list[Best] = []
    for layer in range(n_layers, 0, -1):
        tell("weighing the edges", 1 - layer / n_layers)
        best = Best.none(seq_len, 0)
        for queries in _chunks(np.flatnonzero(mass[layer]), seq_len):
            weights, into_sinks = sinks.apply(edges(layer, queries.tolist()), queries)
            moved = mass[layer, queries, None] * weights.sum(axis=1)
            mass[layer - 1] += moved.sum(axis=0)
            hops[queries] += moved
            taken[layer - 1] += mass[layer, queries] @ into_sinks.sum(axis=1)
            if k:
                ways = extend(scores[queries], log_weights(weights, min_weight), k)
                best = best.beside(ways.with_sources(queries), k)
        steps.append(best)
        scores = best.scores
    return Flow(_follow(steps, k), mass, taken, hops)


def _chunks(queries: Int[np.ndarray, " query"], seq_len: int) -> Iterator[Int[np.ndarray, " chunk"]]:
    size = max(1, _CHUNK // (seq_len * 16))
    for start in range(0, len(queries), size):
        yield queries[start : start + size]


def log_weights(
    weights: Float[np.ndarray, "query channel key"], min_weight: float
) -> Float[np.ndarray, "query channel key"]:
    """Logarithms, -inf for edges that are too light to be used."""
    usable = (weights > 0) & (weights >= min_weight)
    return np.log(weights, where=usable, out=np.full(weights.shape, -np.inf))


def _follow(steps: Sequence[Best], k: int) -> list[Route]:
    """The k best routes to the embeddings, each followed back up to the target."""
    last = steps[-1].scores
    order = np.argsort(-last.reshape(-1), kind="stable")[:k]
    ends = zip(*np.unravel_index(order, last.shape), strict=True)
    return [_route(steps, int(node), int(way)) for node, way in ends if np.isfinite(last[node, way])]


def _route(steps: Sequence[Best], node: int, way: int) -> Route:
    log_mass = float(steps[-1].scores[node, way])
    positions, weights, channels = [node], [], []
    for step in reversed(steps):
        weights.append(math.exp(step.logs[node, way]))
        channels.append(int(step.channels[node, way]))
        node, way = int(step.sources[node, way]), int(step.ranks[node, way])
        positions.append(node)
    return Route(positions[::-1], weights[::-1], channels[::-1], log_mass)
