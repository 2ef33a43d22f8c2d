"""Routes that differ: the best ones of which each brings enough edges that no other drew.

The best routes of a network often are one route with one edge changed. With ``diversity`` d, a route
through L layers is drawn only if at least d L of its edges lie on none of the routes drawn before it.
Going through all routes from the best on and keeping those may take millions of them. The same
routes come from searching for one at a time:

1. Among routes with at most (1 - d) L drawn edges, find the best: the best way to each node for each
   number of drawn edges on it, layer by layer.
2. Its edges count as drawn. Repeat until there are k routes, or none is left.

(The same, since a route that was passed over stays so: what counts as drawn only grows.)
Memory: the weights of all layers, (layer, query, key) in double precision.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..shapes import Bool, Float, Int
from ..weights.sinks import Edges
from .kbest import extend
from .routes import Route, log_weights

_LARGEST = 1 << 27  # weights kept
Edge = tuple[int, int, int]  # query, channel, key


def diverse_routes(
    edges: Edges,
    *,
    n_layers: int,
    seq_len: int,
    target: int,
    k: int,
    diversity: float,
    min_weight: float = 0.0,
) -> list[Route]:
    """The k best routes of which each brings the share ``diversity`` of edges not drawn before.

    Fewer come back where there are no more such routes.

    Raises:
        ValueError: the weights are too many to keep.
    """
    layers = _all_logs(edges, n_layers, seq_len, target, min_weight)
    drawn: list[set[Edge]] = [set() for _ in layers]
    most_drawn = n_layers - max(1, math.ceil(diversity * n_layers - 1e-9))
    routes: list[Route] = []
    while len(routes) < k and (route := _best_route(layers, drawn, target, most_drawn)) is not None:
        routes.append(route)
        hops = zip(route.positions, route.channels, route.positions[1:], strict=False)
        for seen, edge in zip(drawn, hops, strict=True):
            seen.add(edge)
    return routes


def _all_logs(
    edges: Edges, n_layers: int, seq_len: int, target: int, min_weight: float
) -> list[Float[np.ndarray, "query channel key"]]:
    """Log weights of every layer, the target's first; -inf from nodes that nothing reaches."""
    reached = np.arange(seq_len) == target
    layers = []
    for layer in range(n_layers, 0, -1):
        queries = np.flatnonzero(reached)
        weights = edges(layer, queries.tolist())
        if n_layers * weights.shape[1] * seq_len**2 > _LARGEST:
            raise ValueError(
                f"diversity keeps the weights of {n_layers} layers for {seq_len} tokens, which are too many. "
                "Use diversity=0, a shorter text, or combine the heads."
            )
        logs = np.full((seq_len, *weights.shape[1:]), -np.inf)
        logs[queries] = log_weights(weights, min_weight)
        reached = np.isfinite(logs).any(axis=(0, 1))
        layers.append(logs)
    return layers


@dataclass(frozen=True)
class _Step:
    """Best ways one layer further down, by how many drawn edges are on them."""

    scores: Float[np.ndarray, "n_drawn key"]
    sources: Int[np.ndarray, "n_drawn key"]
    channels: Int[np.ndarray, "n_drawn key"]
    took_drawn: Bool[np.ndarray, "n_drawn key"]


def _best_route(
    layers: list[Float[np.ndarray, "query channel key"]], drawn: list[set[Edge]], target: int, most_drawn: int
) -> Route | None:
    scores = np.full((most_drawn + 1, layers[0].shape[0]), -np.inf)
    scores[0, target] = 0
    steps = []
    for logs, seen in zip(layers, drawn, strict=True):
        steps.append(_down(scores, logs, seen))
        scores = steps[-1].scores
    n_drawn, node = np.unravel_index(int(scores.argmax()), scores.shape)
    return _follow(steps, int(n_drawn), int(node)) if np.isfinite(scores[n_drawn, node]) else None


def _down(
    scores: Float[np.ndarray, "n_drawn query"], logs: Float[np.ndarray, "query channel key"], seen: set[Edge]
) -> _Step:
    new = logs.copy()
    for edge in seen:
        new[edge] = -np.inf
    best = [extend(row[:, None], new, 1) for row in scores]
    step = _Step(
        scores=np.stack([b.scores[:, 0] for b in best]),
        sources=np.stack([b.sources[:, 0] for b in best]),
        channels=np.stack([b.channels[:, 0] for b in best]),
        took_drawn=np.zeros(scores.shape, dtype=bool),
    )
    for query, channel, key in sorted(seen):
        ways = scores[:-1, query] + logs[query, channel, key]  # one drawn edge more
        better = 1 + np.flatnonzero(ways > step.scores[1:, key])
        step.scores[better, key] = ways[better - 1]
        step.sources[better, key], step.channels[better, key] = query, channel
        step.took_drawn[better, key] = True
    return step


def _follow(steps: list[_Step], n_drawn: int, node: int) -> Route:
    log_mass = float(steps[-1].scores[n_drawn, node])
    positions, channels, totals = [node], [], []
    for step in reversed(steps):
        here = n_drawn, node
        totals.append(float(step.scores[here]))
        channels.append(int(step.channels[here]))
        n_drawn -= int(step.took_drawn[here])
        node = int(step.sources[here])
        positions.append(node)
    weights = np.exp(np.diff([0.0, *totals[::-1]])).tolist()
    return Route(positions[::-1], weights, channels[::-1], log_mass)
