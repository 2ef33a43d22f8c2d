"""The difference of two traces' flows as one picture: what is in both, gained, and lost.

1. Every node of both flows becomes a place in reading order: the group of its token, and its layer where the
   comparison tells layers apart. Else a path is the places that it passes, and stays in one are no hops.
2. A link is drawn between two places with the value that it has before and after: their smaller one is in
   both, what is over was gained or lost.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from ..result.flow import beam_shares, node_id
from .alignment import align
from .steps import layers_of
from .types import Column

PARTS = ("in both", "gained", "lost")

Place = tuple[int, int, str]
"""(group, 0 and its label; for a token without text the group before it, 1 and its own label)"""
Node = tuple[int, Place]
"""(layer, or 0 where layers are left out; place)"""


def difference(before: Column, after: Column) -> dict[str, Any]:
    """The picture (``picture.picture``) of what changes from one column to the other.

    Its ``beams`` are the three parts, which the shares of its links name, and its ``parts`` say so.

    Raises:
        ValueError: one is of routes and the other of one layer's paths, whose flows are different quantities.
    """
    if before.result.graph != after.result.graph:
        raise ValueError(
            f"{before.name} is traced in the {before.result.graph} graph and {after.name} in the "
            f"{after.result.graph} graph; their flows have no difference. Trace both in one graph."
        )
    layered = before.layered
    places = _places(before, after)
    flows = [_flow(c, p, layered=layered) for c, p in zip((before, after), places, strict=True)]
    hops = sorted(flows[0].keys() | flows[1].keys())
    links = {hop: _parts(*(flow.get(hop, 0.0) for flow in flows)) for hop in hops}
    target = places[0][before.result.target_pos]
    top = before.result.layer + 1 if layered else 0
    nodes = sorted({node for hop in links for node in hop} | {(top, target)})
    numbers = {place: n for n, place in enumerate(sorted({*places[0], *places[1]}))}
    ids = {(layer, place): node_id(layer, numbers[place]) for layer, place in nodes}
    return {
        "version": 1,
        "graph": "network" if layered else "layer",
        "parts": "change",
        "target": ids[top, target],
        "nodes": [_node(ids[node], node, numbers) for node in nodes],
        "links": [_link(ids[key], ids[query], parts) for (query, key), parts in links.items()],
        "beams": _beams(links, ids),
        "coverage": None,
    }


def _places(before: Column, after: Column) -> list[list[Place]]:
    """For each column the place of each of its tokens."""
    groups = align([before.units, after.units], 0).groups
    labels: dict[int, dict[str, None]] = defaultdict(dict)  # a changed unit has both labels
    for column, numbers in zip((before, after), groups, strict=True):
        for number, label in zip(numbers, column.units.labels, strict=True):
            labels[number][label] = None
    by_column = []
    for column, numbers in zip((before, after), groups, strict=True):
        last, places = -1, []
        for position, label in enumerate(column.result.labels):
            unit = column.units.unit_of(position)
            last = last if unit is None else numbers[unit]
            places.append((last, 1, label) if unit is None else (last, 0, " → ".join(labels[last])))
        by_column.append(places)
    return by_column


def _flow(column: Column, places: list[Place], *, layered: bool) -> dict[tuple[Node, Node], float]:
    """The value of each hop (query, key), as the column's own picture has it."""
    values: dict[tuple[Node, Node], float] = defaultdict(float)
    beams = column.result.beams
    for beam, share in zip(beams, beam_shares(beams), strict=True):
        layers = layers_of(beam, layered=layered)
        nodes = [(layer, places[position]) for layer, position in zip(layers, beam.positions, strict=True)]
        for hop, weight in zip(itertools.pairwise(nodes), beam.edge_attns, strict=True):
            if hop[0] != hop[1]:
                values[hop] += share * weight if beam.mass is None else share
    return values


def _parts(before: float, after: float) -> list[float]:
    return [min(before, after), max(0.0, after - before), max(0.0, before - after)]


def _node(name: str, node: Node, numbers: dict[Place, int]) -> dict[str, Any]:
    layer, place = node
    return {
        "id": name,
        "layer": layer,
        "position": numbers[place],
        "name": place[2],
        "label": place[2],
        "special": bool(place[1]),
        "token_id": None,
        "predecessors": [],
    }


def _link(source: str, target: str, parts: list[float]) -> dict[str, Any]:
    return {
        "source": source,
        "target": target,
        "value": sum(parts),
        "weight": sum(parts),
        "shares": [{"beam": part, "value": value} for part, value in enumerate(parts) if value > 0],
        "heads": [],
    }


def _beams(links: dict[tuple[Node, Node], list[float]], ids: dict[Node, str]) -> list[dict[str, Any]]:
    total = sum(map(sum, links.values()))
    return [
        {
            "rank": part + 1,
            "score": 0.0,
            "score_raw": 0.0,
            "share": sum(parts[part] for parts in links.values()) / total if total else 0.0,
            "nodes": list(dict.fromkeys(_ends(links, ids, part))),
            "weights": [],
            "text": text,
        }
        for part, text in enumerate(PARTS)
    ]


def _ends(links: dict[tuple[Node, Node], list[float]], ids: dict[Node, str], part: int) -> Iterator[str]:
    for (query, key), parts in links.items():
        if parts[part] > 0:
            yield from (ids[key], ids[query])
