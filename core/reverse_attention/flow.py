"""Paths as a flow: the Sankey's nodes and links, and the picture that is drawn from them.

The picture is the one structure that crosses into the browser; ``components/frontend/src/types.ts``
mirrors it. It holds plain JSON only.
"""

from __future__ import annotations

import dataclasses
import itertools
import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from .paths import BeamPath, SankeyData, SankeyLink, SankeyNode, TraceResult
from .prune import drawable, shown_details
from .strip import token_strip as token_strip
from .visible import in_line

Node = tuple[int, int]
"""(layer, position)"""

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def beam_shares(beams: Sequence[BeamPath]) -> list[float]:
    """How much each path carries.

    Layer graph: of the drawn flow, the softmax of the normalised scores, which sums to 1. Network
    graph: of all routes' mass, its own.
    """
    if not beams:
        return []
    if beams[0].layers:
        return [math.exp(beam.score_raw) for beam in beams]
    best = max(beam.score_norm for beam in beams)
    weights = [math.exp(beam.score_norm - best) for beam in beams]
    return [weight / sum(weights) for weight in weights]


def sankey(beams: Sequence[BeamPath], tokens: Sequence[str], *, layer: int) -> SankeyData:
    """Nodes and links of the paths, from earlier to later token.

    A link's value is the sum over its paths of share x weight in the layer graph, and of the routes'
    masses in the network graph, where every inner node then takes in what it gives out.
    """
    nodes = sorted({node for beam in beams for node in _nodes_of(beam, layer)})
    links = [
        SankeyLink(
            source=node_id(*key),
            target=node_id(*query),
            value=sum(shares.values()),
            beam_indices=sorted(shares),
        )
        for (query, key), shares in _link_shares(beams, beam_shares(beams), layer).items()
    ]
    return SankeyData(nodes=[SankeyNode(node_id(n, p), tokens[p], p, n) for n, p in nodes], links=links)


def node_id(layer: int, position: int) -> str:
    return f"L{layer}_P{position}"


def _nodes_of(beam: BeamPath, layer: int) -> list[Node]:
    """(layer, position) of each entry of a path, target first."""
    return list(zip(beam.layers or [layer] * len(beam.positions), beam.positions, strict=True))


def _hops_of(beam: BeamPath, layer: int) -> list[tuple[Node, Node]]:
    nodes = _nodes_of(beam, layer)
    return list(itertools.pairwise(nodes))


def _link_shares(
    beams: Sequence[BeamPath], beam_shares: Sequence[float], layer: int
) -> dict[tuple[Node, Node], dict[int, float]]:
    """For each hop (query, key), what each path that uses it adds to its value."""
    shares: dict[tuple[Node, Node], dict[int, float]] = defaultdict(dict)
    for index, (beam, share) in enumerate(zip(beams, beam_shares, strict=True)):
        for hop, weight in zip(_hops_of(beam, layer), beam.edge_attns, strict=True):
            shares[hop][index] = share if beam.layers else share * weight
    return shares


def picture(result: TraceResult) -> dict[str, Any]:
    """What the browser draws: nodes, links with one share for each path, and the paths.

    In the network graph shares are masses, nodes carry the ``mass`` of all routes through them, and
    ``other`` is the mass that runs down from the target on no drawn route. Long or many paths are pruned;
    ``pruned`` then says what is not drawn.
    """
    cut, pruned = drawable(result.beams)
    drawn = dataclasses.replace(
        result, beams=cut, sankey=sankey(cut, result.tokens, layer=result.layer) if pruned else result.sankey
    )
    shares = beam_shares(result.beams)[: len(cut)]
    links = _link_shares(cut, shares, result.layer)
    heads, predecessors = shown_details(len(links))
    other = {} if result.graph == "layer" else {"other": _other(drawn)}
    return {
        "version": 1,
        "graph": result.graph,
        "target": node_id(*_target(result)),
        "nodes": [_node(result, node, predecessors) for node in drawn.sankey.nodes],
        "links": _links(links, _edges(drawn, heads)),
        "beams": _beams(drawn, result.beams, shares),
        "coverage": result.coverage,
        "pruned": pruned,
        **other,
    }


def _target(result: TraceResult) -> Node:
    return (result.layer + (result.graph == "network"), result.target_pos)


def _other(result: TraceResult) -> dict[str, float]:
    total = sum(result.influence)
    drawn = sum(math.exp(beam.score_raw) for beam in result.beams)
    return {"share": max(0.0, total - drawn), "total": total}


def _token(result: TraceResult, position: int) -> dict[str, Any]:
    return {
        "position": position,
        "name": result.tokens[position],
        "label": result.labels[position],
        "special": result.special[position],
        "token_id": result.unit_ids[position],
    }


def _node(result: TraceResult, node: SankeyNode, shown: int) -> dict[str, Any]:
    network = result.graph == "network"
    found = (
        result.node_predecessors.get(node.id, []) if network else result.predecessors.get(node.position, [])
    )
    predecessors = [
        {"position": p.position, "label": result.labels[p.position], "weight": p.weight}
        for p in found[:shown]
    ]
    mass = {"mass": result.node_mass[node.id]} if network else {}
    return {
        "id": node.id,
        "layer": node.layer,
        **_token(result, node.position),
        "predecessors": predecessors,
        **mass,
    }


Edges = dict[tuple[Node, Node], tuple[float, list[dict[str, float]]]]


def _links(
    link_shares: Mapping[tuple[Node, Node], Mapping[int, float]], edges: Edges
) -> list[dict[str, Any]]:
    return [
        {
            "source": node_id(*key),
            "target": node_id(*query),
            "value": sum(shares.values()),
            "weight": edges[query, key][0],
            "shares": [{"beam": beam, "value": value} for beam, value in sorted(shares.items())],
            "heads": edges[query, key][1],
        }
        for (query, key), shares in link_shares.items()
    ]


def _edges(result: TraceResult, shown: int) -> Edges:
    """Weight and heads of each hop drawn.

    Where heads are kept apart, a link stands for the parallel edges that paths took: their sum in the
    network graph, the heaviest in the layer graph, and just their heads.
    """
    taken: dict[tuple[Node, Node], dict[int | None, float]] = defaultdict(dict)
    heads = {}
    for beam in result.beams:
        hops = zip(_hops_of(beam, result.layer), beam.edge_attns, beam.edge_heads, strict=True)
        for n, (hop, weight, head) in enumerate(hops):
            taken[hop][head] = weight
            heads[hop] = _heads(dict(enumerate(beam.head_weights[n])), shown)
    if result.agg_heads != "none":
        return {hop: (next(iter(taken[hop].values())), heads[hop]) for hop in taken}
    together = sum if result.graph == "network" else max
    return {hop: (together(weights.values()), _heads(weights, shown)) for hop, weights in taken.items()}


def _heads(weights: Mapping[int, float] | Mapping[int | None, float], shown: int) -> list[dict[str, float]]:
    """The heads that carry a link, heaviest first, without those that carry next to nothing of it."""
    found = sorted(((weight, head) for head, weight in weights.items() if head is not None), reverse=True)
    return [{"head": h, "weight": w} for w, h in found[:shown] if w > 0.01 * found[0][0]]


def _beams(drawn: TraceResult, whole: Sequence[BeamPath], shares: Sequence[float]) -> list[dict[str, Any]]:
    """The drawn paths; score, weights and text are those of the whole path."""
    return [
        {
            "rank": rank,
            "score": beam.score_norm,
            "score_raw": beam.score_raw,
            "share": share,
            "nodes": [node_id(*node) for node in reversed(_nodes_of(beam, drawn.layer))],
            "weights": path.edge_attns[::-1],
            "text": _text(path, drawn),
        }
        for rank, (beam, path, share) in enumerate(zip(drawn.beams, whole, shares, strict=False), start=1)
    ]


def _text(path: BeamPath, result: TraceResult) -> str:
    """The tokens of a path, earliest first; in the network graph with the layer of each move at its arrow.

    A stay in the residual stream is no move.
    """
    nodes = reversed(_nodes_of(path, result.layer))
    visits = [next(stay) for _, stay in itertools.groupby(nodes, key=lambda node: node[1])]
    arrows = [f" →{str(layer - 1).translate(_RAISED)} " if path.layers else " → " for layer, _ in visits]
    return in_line([result.labels[position] for _, position in visits], ["", *arrows[1:]])
