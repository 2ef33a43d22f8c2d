"""Paths as a flow: the nodes and links that the Sankey has, and how each is named."""

from __future__ import annotations

import itertools
import math
from collections import defaultdict
from collections.abc import Sequence

from .types import BeamPath, SankeyData, SankeyLink, SankeyNode

Node = tuple[int, int]
"""(layer, position)"""


def beam_shares(beams: Sequence[BeamPath]) -> list[float]:
    """How much each path carries.

    Layer graph: of the drawn flow, the softmax of the normalised scores, which sums to 1. Network
    graph: of all routes' mass, its own.
    """
    masses = [beam.mass for beam in beams if beam.mass is not None]
    if masses or not beams:
        return masses
    best = max(beam.score_norm for beam in beams)
    weights = [math.exp(beam.score_norm - best) for beam in beams]
    return [weight / sum(weights) for weight in weights]


def sankey(beams: Sequence[BeamPath], tokens: Sequence[str], *, layer: int) -> SankeyData:
    """Nodes and links of the paths, from earlier to later token.

    A link's value is the sum over its paths of share x weight in the layer graph, and of the paths'
    masses in the network graph. There what a node takes in and what paths start at it is what it gives out.
    """
    nodes = sorted({node for beam in beams for node in nodes_of(beam, layer)})
    links = [
        SankeyLink(
            source=node_id(*key),
            target=node_id(*query),
            value=sum(shares.values()),
            beam_indices=sorted(shares),
        )
        for (query, key), shares in link_shares(beams, beam_shares(beams), layer).items()
    ]
    return SankeyData(nodes=[SankeyNode(node_id(n, p), tokens[p], p, n) for n, p in nodes], links=links)


def node_id(layer: int, position: int) -> str:
    """How a node is named, here and in saved files; ``unpack.ts`` names it so in the browser."""
    return f"L{layer}_P{position}"


def nodes_of(beam: BeamPath, layer: int) -> list[Node]:
    """(layer, position) of each entry of a path, target first."""
    return list(zip(beam.layers or [layer] * len(beam.positions), beam.positions, strict=True))


def hops_of(beam: BeamPath, layer: int) -> list[tuple[Node, Node]]:
    nodes = nodes_of(beam, layer)
    return list(itertools.pairwise(nodes))


def link_shares(
    beams: Sequence[BeamPath], beam_shares: Sequence[float], layer: int
) -> dict[tuple[Node, Node], dict[int, float]]:
    """For each hop (query, key), what each path that uses it adds to its value."""
    shares: dict[tuple[Node, Node], dict[int, float]] = defaultdict(dict)
    for index, (beam, share) in enumerate(zip(beams, beam_shares, strict=True)):
        for hop, weight in zip(hops_of(beam, layer), beam.edge_attns, strict=True):
            shares[hop][index] = share * weight if beam.mass is None else share
    return shares
