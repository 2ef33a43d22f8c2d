"""The hops that a result draws, each with the layers and heads that it is in.

A token path's hop is in all layers that its trace runs through, a route's in one, and all hops of the layer
graph are in its layer. A hop that stays at its token is no edge to another and is left out.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..result import BeamPath, TraceResult

HEADS = ("all", "carrying")
_CARRIED = 0.9  # of a hop, by the heads that count as those that carry it

Parts = tuple[tuple[int, tuple[int, ...] | None], ...]
"""The layers of a hop, lowest first, each with its heads; None for all heads."""


@dataclass(frozen=True)
class DrawnHop:
    """A hop of one or more drawn paths; positions are those of the result."""

    query: int
    key: int
    parts: Parts
    weight: float
    paths: tuple[int, ...]

    @property
    def layers(self) -> list[int]:
        return [layer for layer, _ in self.parts]


def drawn_hops(result: TraceResult, attending: Sequence[int], heads: str) -> list[DrawnHop]:
    """The hops of a result's paths, each once, in the order in which the paths come by them.

    Args:
        result: of any graph.
        attending: the layers that have attention.
        heads: one of ``HEADS``.

    Raises:
        ValueError: there is no such word.
    """
    if heads not in HEADS:
        raise ValueError(f"heads is {heads!r}; use {' or '.join(map(repr, HEADS))}.")
    hops: dict[tuple[int, int, tuple[int, ...]], DrawnHop] = {}
    for number, path in enumerate(result.beams):
        for step, (query, key) in enumerate(itertools.pairwise(path.positions)):
            layers = _layers(result, path, step, attending)
            if query != key and layers:
                hop = DrawnHop(query, key, (), _weight(result, path, step), (number,))
                carried = _carried(result, path, step) if heads == "carrying" else dict.fromkeys(layers)
                hop = replace(hop, parts=tuple((at, carried[at]) for at in layers if at in carried))
                place = (query, key, tuple(layers))
                hops[place] = _joined(hops[place], hop, result) if place in hops else hop
    return list(hops.values())


def _weight(result: TraceResult, path: BeamPath, step: int) -> float:
    """What a hop carries; see ``HopEffect.weight``."""
    if result.graph == "layer":
        return path.edge_attns[step]
    if result.paths == "token":
        place = (path.positions[step], path.positions[step + 1])
        return next(hop.mass for hop in result.hops if (hop.query, hop.key) == place)
    return path.mass or 0.0


def _layers(result: TraceResult, path: BeamPath, step: int, attending: Sequence[int]) -> list[int]:
    if result.graph == "layer":
        return [result.layer]
    if path.layers:
        return [path.layers[step + 1]]  # from state l + 1 to state l: by the attention of layer l
    return [layer for layer in attending if layer <= result.layer]


def _carried(result: TraceResult, path: BeamPath, step: int) -> dict[int, tuple[int, ...]]:
    """By layer, the fewest heads that together carry nine tenths of a hop."""
    if path.hops:
        by_head = dict(enumerate(path.hops[step].heads))
    else:
        weights = path.head_weights[step]
        layer = path.layers[step + 1] if path.layers else result.layer
        apart = path.edge_heads[step] if result.agg_heads == "none" and path.edge_heads else None
        by_head = {layer: weights if apart is None else np.eye(len(weights))[apart].tolist()}
    shares = {(layer, head): share for layer, row in by_head.items() for head, share in enumerate(row)}
    order = sorted(shares, key=lambda place: -shares[place])
    sums = np.cumsum([shares[place] for place in order])
    enough = 1 + int(np.searchsorted(sums, _CARRIED * sums[-1])) if len(sums) else 0
    chosen = sorted(order[:enough])
    return {layer: tuple(h for at, h in chosen if at == layer) for layer in {at for at, _ in chosen}}


def _joined(one: DrawnHop, other: DrawnHop, result: TraceResult) -> DrawnHop:
    """A hop that several paths make; heads that carry it on any of them."""
    merged = dict(one.parts)
    for layer, heads in other.parts:
        merged[layer] = None if heads is None else tuple(sorted({*(merged.get(layer) or ()), *heads}))
    routes = result.graph == "network" and result.paths == "layer"
    weight = one.weight + other.weight if routes else max(one.weight, other.weight)
    return replace(one, parts=tuple(sorted(merged.items())), weight=weight, paths=(*one.paths, *other.paths))
