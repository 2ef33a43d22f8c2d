"""Paths as a flow: the Sankey's nodes and links, and the picture that is drawn from them.

The picture is the one structure that crosses into the browser; ``components/frontend/src/types.ts``
mirrors it. It holds plain JSON only.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from .paths import BeamPath, SankeyData, SankeyLink, SankeyNode, TraceResult


def beam_shares(beams: Sequence[BeamPath]) -> list[float]:
    """Softmax of the normalised scores: how much of the drawn flow each beam carries; sums to 1."""
    if not beams:
        return []
    best = max(beam.score_norm for beam in beams)
    weights = [math.exp(beam.score_norm - best) for beam in beams]
    return [weight / sum(weights) for weight in weights]


def sankey(beams: Sequence[BeamPath], tokens: Sequence[str], *, layer: int) -> SankeyData:
    """Nodes and links of the paths: earlier token to later token, value = sum of share x weight."""
    positions = sorted({position for beam in beams for position in beam.positions})
    nodes = [SankeyNode(node_id(layer, p), tokens[p], p, layer) for p in positions]
    links = [
        SankeyLink(
            source=node_id(layer, key),
            target=node_id(layer, query),
            value=sum(shares.values()),
            beam_indices=sorted(shares),
        )
        for (query, key), shares in _link_shares(beams).items()
    ]
    return SankeyData(nodes=nodes, links=links)


def node_id(layer: int, position: int) -> str:
    return f"L{layer}_P{position}"


def _link_shares(beams: Sequence[BeamPath]) -> dict[tuple[int, int], dict[int, float]]:
    """For each hop (query, key), what each beam that uses it adds to its value."""
    shares: dict[tuple[int, int], dict[int, float]] = defaultdict(dict)
    for index, (beam, share) in enumerate(zip(beams, beam_shares(beams), strict=True)):
        hops = zip(beam.positions, beam.positions[1:], strict=False)
        for hop, weight in zip(hops, beam.edge_attns, strict=True):
            shares[hop][index] = share * weight
    return shares


def picture(result: TraceResult) -> dict[str, Any]:
    """What the browser draws: nodes, links with one share for each beam, and the beams."""
    return {
        "version": 1,
        "graph": "layer",
        "target": node_id(result.layer, result.target_pos),
        "nodes": [_node(result, node) for node in result.sankey.nodes],
        "links": _links(result),
        "beams": _beams(result),
    }


def token_strip(result: TraceResult) -> list[dict[str, Any]]:
    """The sequence's tokens as the browser shows them."""
    return [_token(result, position) for position in range(result.seq_len)]


def _token(result: TraceResult, position: int) -> dict[str, Any]:
    return {
        "position": position,
        "name": result.tokens[position],
        "label": result.labels[position],
        "special": result.special[position],
        "token_id": result.token_ids[position],
    }


def _node(result: TraceResult, node: SankeyNode) -> dict[str, Any]:
    found = result.predecessors.get(node.position, [])
    predecessors = [
        {"position": p.position, "label": result.labels[p.position], "weight": p.weight} for p in found
    ]
    return {"id": node.id, "layer": node.layer, **_token(result, node.position), "predecessors": predecessors}


def _links(result: TraceResult) -> list[dict[str, Any]]:
    weights = {
        hop: weight
        for beam in result.beams
        for hop, weight in zip(
            zip(beam.positions, beam.positions[1:], strict=False), beam.edge_attns, strict=True
        )
    }
    return [
        {
            "source": node_id(result.layer, key),
            "target": node_id(result.layer, query),
            "value": sum(shares.values()),
            "weight": weights[query, key],
            "shares": [{"beam": beam, "value": value} for beam, value in sorted(shares.items())],
        }
        for (query, key), shares in _link_shares(result.beams).items()
    ]


def _beams(result: TraceResult) -> list[dict[str, Any]]:
    return [
        {
            "rank": rank,
            "score": beam.score_norm,
            "score_raw": beam.score_raw,
            "share": share,
            "nodes": [node_id(result.layer, p) for p in reversed(beam.positions)],
            "weights": beam.edge_attns[::-1],
            "text": " → ".join(result.labels[p] for p in reversed(beam.positions)),
        }
        for rank, (beam, share) in enumerate(
            zip(result.beams, beam_shares(result.beams), strict=True), start=1
        )
    ]
