"""The picture that is drawn from a result.

It is the one structure that crosses into the browser; ``components/frontend/src/types.ts``
mirrors it. It holds plain JSON only.
"""

from __future__ import annotations

import dataclasses
import itertools
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from ..prompt.visible import in_line, isolated
from ..result import BeamPath, SankeyNode, TraceResult
from ..result.flow import Node, beam_shares, hops_of, link_shares, node_id, nodes_of, sankey
from .numbers import percent
from .prune import drawable, shown_details

_LONGEST_ANSWER = 24  # characters
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def picture_of(result: TraceResult) -> dict[str, Any]:
    """What the browser draws: nodes, links with one share for each path, and the paths.

    In the network graph shares are masses, nodes carry the ``mass`` of all routes through them, and
    ``other`` is the mass that runs down from the target on no drawn route. Long or many paths are pruned;
    ``pruned`` then says what is not drawn. The picture's ``graph`` is ``token`` for token paths: one node a
    token as in the layer graph, masses as in the network graph, and of each link its layers. With relevance
    every link has ``speaks_for`` (at least 0) and ``speaks_against`` (at most 0), in logits: what heads, and
    where it stays the stream, add to the answer on this edge and take from it, of token paths in all layers.
    With a receipt each hop has ``lost``, nats that the answer loses where it is cut, ``lost_share`` of all
    that can be lost, ``left``, the answer's probability then, and, where such were cut, ``instead``, nats
    that random edges cost in its place.
    """
    cut, pruned = drawable(result.beams)
    drawn = dataclasses.replace(
        result, beams=cut, sankey=sankey(cut, result.tokens, layer=result.layer) if pruned else result.sankey
    )
    shares = beam_shares(result.beams)[: len(cut)]
    links = link_shares(cut, shares, result.layer)
    heads, predecessors = shown_details(len(links))
    other = {} if result.graph == "layer" else {"other": _other(drawn)}
    return {
        "version": 1,
        "graph": "token" if result.paths == "token" else result.graph,
        "target": node_id(*_target(result)),
        "nodes": [_node(result, node, predecessors) for node in drawn.sankey.nodes],
        "links": _links(links, _edges(drawn, heads), _effects(result)),
        "beams": _beams(drawn, result.beams, shares),
        "coverage": result.coverage,
        "pruned": pruned,
        **other,
    }


def _target(result: TraceResult) -> Node:
    return (result.layer + (result.graph == "network" and result.paths == "layer"), result.target_pos)


def _other(result: TraceResult) -> dict[str, float]:
    total = sum(result.influence)
    drawn = sum(beam_shares(result.beams))
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
    heaviest = (
        result.node_predecessors.get(node.id, []) if network else result.predecessors.get(node.position, [])
    )
    predecessors = [
        {"position": p.position, "label": result.labels[p.position], "weight": p.weight}
        for p in heaviest[:shown]
    ]
    mass = {"mass": result.node_mass[node.id]} if network else {}
    answer = {"answer": _answer(result)} if result.answer and node.id == node_id(*_target(result)) else {}
    return {
        "id": node.id,
        "layer": node.layer,
        **_token(result, node.position),
        "predecessors": predecessors,
        **mass,
        **answer,
    }


def _answer(result: TraceResult) -> str:
    """The token asked about, as it stands at the target, and its probability."""
    assert result.answer is not None
    label = result.answer.label
    shown = label if len(label) <= _LONGEST_ANSWER else f"{label[: _LONGEST_ANSWER - 1]}…"
    return f"{isolated(shown)} {percent(result.answer.probability)}"


HopFacts = dict[tuple[Node, Node], dict[str, Any]]


def _links(
    link_shares: Mapping[tuple[Node, Node], Mapping[int, float]], facts: HopFacts, effects: HopFacts
) -> list[dict[str, Any]]:
    return [
        {
            "source": node_id(*key),
            "target": node_id(*query),
            "value": sum(shares.values()),
            "shares": [{"beam": beam, "value": value} for beam, value in sorted(shares.items())],
            **facts[query, key],
            **effects.get((query, key), {}),
        }
        for (query, key), shares in link_shares.items()
    ]


def _edges(result: TraceResult, shown: int) -> HopFacts:
    """Weight and heads of each hop drawn, of token paths its layers too.

    Where heads are kept apart, a link stands for the parallel edges that paths took: their sum in the
    network graph, the heaviest in the layer graph, and just their heads.
    """
    if result.paths == "token":
        return _hops(result, shown)
    taken: dict[tuple[Node, Node], dict[int | None, float]] = defaultdict(dict)
    heads = {}
    for beam in result.beams:
        hops = zip(hops_of(beam, result.layer), beam.edge_attns, beam.edge_heads, strict=True)
        for n, (hop, weight, head) in enumerate(hops):
            taken[hop][head] = weight
            heads[hop] = _heads(dict(enumerate(beam.head_weights[n])), shown)
    signs = _signs(result)
    if result.agg_heads != "none":
        return {
            hop: {"weight": next(iter(taken[hop].values())), "heads": heads[hop], **signs.get(hop, {})}
            for hop in taken
        }
    together = sum if result.graph == "network" else max
    return {
        hop: {"weight": together(weights.values()), "heads": _heads(weights, shown), **signs.get(hop, {})}
        for hop, weights in taken.items()
    }


def _signs(result: TraceResult) -> HopFacts:
    """What speaks for the answer and against it on each hop drawn, where the result says so."""
    return {
        hop: {"speaks_for": speaks_for, "speaks_against": speaks_against}
        for beam in result.beams
        for hop, speaks_for, speaks_against in zip(
            hops_of(beam, result.layer), beam.speaks_for, beam.speaks_against, strict=False
        )
    }


def _effects(result: TraceResult) -> HopFacts:
    """What the answer loses with each hop cut, where a receipt was made."""
    effects: HopFacts = {}
    for hop in result.receipt.hops if result.receipt else ():
        is_route = result.graph == "network" and result.paths == "layer"
        layer = hop.layers[0] if is_route else result.layer  # a route hops between the states around a layer
        effects[(layer + is_route, hop.query), (layer, hop.key)] = {
            "lost": hop.effect.lost,
            "lost_share": hop.effect.share,
            "left": hop.effect.after.probability,
            **({"instead": hop.instead.mean} if hop.instead else {}),
        }
    return effects


def _hops(result: TraceResult, shown: int) -> HopFacts:
    """What all routes make of each hop: their mass, and of it the layers' and the heads' shares."""
    layer, signs = result.layer, _signs(result)
    return {
        ((layer, hop.query), (layer, hop.key)): {
            "weight": hop.mass,
            "layers": hop.layers,
            "heads": [{"layer": h.layer, "head": h.head, "weight": h.share} for h in hop.heads[:shown]],
            **signs.get(((layer, hop.query), (layer, hop.key)), {}),
        }
        for hop in result.hops
    }


def _heads(weights: Mapping[int, float] | Mapping[int | None, float], shown: int) -> list[dict[str, float]]:
    """The heads that carry a link, heaviest first, without those that carry next to nothing of it."""
    heaviest = sorted(((weight, head) for head, weight in weights.items() if head is not None), reverse=True)
    return [{"head": h, "weight": w} for w, h in heaviest[:shown] if w > 0.01 * heaviest[0][0]]


def _beams(drawn: TraceResult, whole: Sequence[BeamPath], shares: Sequence[float]) -> list[dict[str, Any]]:
    """The drawn paths; score, weights and text are those of the whole path."""
    return [
        {
            "rank": rank,
            "score": beam.score_norm,
            "score_raw": beam.score_raw,
            "share": share,
            "nodes": [node_id(*node) for node in reversed(nodes_of(beam, drawn.layer))],
            "weights": path.edge_attns[::-1],
            "text": _text(path, drawn),
        }
        for rank, (beam, path, share) in enumerate(zip(drawn.beams, whole, shares, strict=False), start=1)
    ]


def _text(path: BeamPath, result: TraceResult) -> str:
    """The tokens of a path, earliest first, each with its position: one token may stand at several.

    In the network graph the layer of each move stands at its arrow.
    A stay in the residual stream is no move; of a path that makes none that is told.
    """
    nodes = reversed(nodes_of(path, result.layer))
    visits = [next(stay) for _, stay in itertools.groupby(nodes, key=lambda node: node[1])]
    arrows = [f" →{str(layer - 1).translate(_RAISED)} " if path.layers else " → " for layer, _ in visits]
    first = "stays at " if len(visits) == 1 else ""
    named = [f"{isolated(result.labels[position])} ({position})" for _, position in visits]
    return in_line(named, [first, *arrows[1:]])
