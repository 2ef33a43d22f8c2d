"""A trace through the whole network: edge weights, the search, and what all routes carry.

1. Edge weights from the embeddings to the traced layer's output (``weights.methods``).
2. Let the target's mass flow down, sinks seen to; with it come the exact best routes (``routes``), or
   those that differ enough from each other (``diverse``).
3. For comparison, the backward beam search of the layer graph on the same edges: node (l, s) is
   position l * seq_len + s of one long sequence, in which every hop leads back.
4. For each drawn node and hop: where its mass goes, and which heads carry it; with relevance what speaks
   for the answer and against it (``speaking``).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from ..backward import Gradients
from ..capture import Record
from ..capture.word_view import WordView
from ..result import BeamState, Predecessor, SinkShare, Totals
from ..result.flow import node_id
from ..shapes import Float
from ..weights.cache import kept
from ..weights.methods import as_edges, edge_weights, signed_relevance
from ..weights.sinks import Edges, Sinks
from .beam import search
from .diverse import diverse_routes
from .layer import heaviest
from .length import length_normalizer
from .needed_hops import HopHeads, heaviest_hops
from .routes import Flow, flow_down
from .settings import SearchOutcome, Settings
from .speaking import with_signs
from .token_trace import trace_tokens


def trace_network(
    record: Record | WordView,
    settings: Settings,
    *,
    layer: int,
    target: int,
    sinks: Sinks,
    gradients: Gradients | None = None,
) -> SearchOutcome:
    """Trace routes from the output of a layer's block at the target down to the embeddings.

    Args:
        record: what the forward pass left; it holds every layer up to this one.
        settings: of the trace.
        layer: the block to start from, from 0 on.
        target: position traced from, from 0 on.
        sinks: which positions are sinks, and what becomes of them.
        gradients: of the answer, for relevance.

    Raises:
        ValueError: a layer is not in the record, or the method cannot weigh its block.
    """
    _refuse_missing_layers(record, layer)
    n_layers, seq_len = layer + 1, len(record.input_ids)
    by_head = edge_weights(record, settings.weights, settings.agg_heads, gradients)
    apart = settings.heads_apart and settings.paths == "layer"
    edges = as_edges(by_head, heads_apart=apart)
    if apart or not by_head.at_hand():
        way = (settings.weights, repr(settings.agg_heads), apart, gradients and gradients.asked)
        edges = kept(record, way, edges)
    place: dict[str, Any] = {"n_layers": n_layers, "seq_len": seq_len, "target": target}
    k = settings.top_beam if settings.paths == "layer" else 0
    flow = flow_down(edges, **place, k=k, sinks=sinks, min_weight=settings.min_attn)
    left = sinks.applied(edges)
    if settings.paths == "token":
        outcome = trace_tokens(left, by_head.proportions, flow, settings, target=target)
    else:
        left_by_head = sinks.applied(as_edges(by_head, heads_apart=True))
        outcome = _trace_routes(flow, left, left_by_head, settings, place)
    if gradients is not None and settings.is_of_answer:
        parts = signed_relevance(record, gradients, settings.agg_heads)
        outcome = with_signs(outcome, parts, n_layers)
    return replace(outcome, totals=_totals(outcome, flow, settings))


def _trace_routes(
    flow: Flow, edges: Edges, by_head: Edges, settings: Settings, place: dict[str, int]
) -> SearchOutcome:
    states = _search(flow, edges, settings, **place)
    heads = HopHeads(heaviest_hops(flow, place["target"]), place["n_layers"])
    head_weights, predecessors = _details(by_head, states, heads, place["n_layers"])
    return SearchOutcome(
        states=states,
        layers=list(range(place["n_layers"], -1, -1)),
        head_weights=head_weights,
        hops=heads.hops(flow),
        node_mass={node_id(*node): float(flow.mass[node]) for state in states for node in _nodes(state)},
        node_predecessors=predecessors,
    )


def _refuse_missing_layers(record: Record | WordView, layer: int) -> None:
    needed = set(range(layer + 1))
    if without := sorted(needed.difference(record.attending)):
        raise ValueError(
            f"graph='network' needs attention in all layers up to {layer}, and layer {without[0]} of this "
            f"model has none; those that have are {list(record.attending)}. Use graph='layer' with one."
        )
    if missing := sorted(needed.difference(record.layers)):
        raise ValueError(
            f"graph='network' needs the attention of all layers up to {layer}, and layer {missing[0]} is not "
            f"in the record, which holds {list(record.layers)}. Capture all layers."
        )


def _search(
    flow: Flow, edges: Edges, settings: Settings, *, n_layers: int, seq_len: int, target: int
) -> list[BeamState]:
    if settings.search == "beam":
        return _beams(edges, settings, n_layers=n_layers, seq_len=seq_len, target=target)
    routes = flow.routes
    if settings.diversity:
        routes = diverse_routes(
            edges,
            n_layers=n_layers,
            seq_len=seq_len,
            target=target,
            k=settings.top_beam,
            diversity=settings.diversity,
            min_weight=settings.min_attn,
        )
    return [
        BeamState(r.positions, r.weights, r.log_mass, True, r.channels if settings.heads_apart else [])
        for r in routes
    ]


def _beams(edges: Edges, settings: Settings, *, n_layers: int, seq_len: int, target: int) -> list[BeamState]:
    """Backward beam search, over the nodes as one sequence of (n_layers + 1) * seq_len positions."""
    n_nodes = (n_layers + 1) * seq_len

    def rows(nodes: Sequence[int]) -> Float[np.ndarray, "query *channel node"]:
        layer = nodes[0] // seq_len  # after n hops all beams are in layer n_layers - n
        weights = edges(layer, [node % seq_len for node in nodes])
        whole = np.zeros((*weights.shape[:2], n_nodes))
        whole[..., (layer - 1) * seq_len : layer * seq_len] = weights
        return whole if settings.heads_apart else whole[:, 0]

    states = search(
        rows,
        n_nodes,
        n_layers * seq_len + target,
        top_beam=settings.top_beam,
        top_k=settings.top_k,
        min_attn=settings.min_attn,
        length_norm=settings.length_norm,
        stop_at=range(seq_len),
        attention_mask=None,
        causal=True,
    )
    return [
        BeamState([node % seq_len for node in s.positions], s.edge_attns, s.log_score, True, s.edge_heads)
        for s in states
        if s.num_edges == n_layers  # not those that ended for want of an edge of the smallest weight
    ]


def _nodes(state: BeamState) -> list[tuple[int, int]]:
    """(layer, position) of each entry of a route."""
    return list(zip(range(state.num_edges, -1, -1), state.positions, strict=True))


def _details(
    by_head: Edges, states: Sequence[BeamState], needed: HopHeads, n_layers: int
) -> tuple[list[list[list[float]]], dict[str, list[Predecessor]]]:
    """What each head put on each hop (path, hop, head), and each drawn node's heaviest edges.

    The hops needed most are shown the same weights.
    """
    head_weights: list[list[list[float]]] = [[] for _ in states]
    predecessors: dict[str, list[Predecessor]] = {}
    for hop, layer in enumerate(range(n_layers, 0, -1)):
        drawn = {state.positions[hop] for state in states}
        queries = sorted(drawn | needed.queries)
        weights = by_head(layer, queries)  # (query, channel, key)
        needed.see(layer, queries, range(weights.shape[2]), weights[:, :-1])
        for query in drawn:
            predecessors[node_id(layer, query)] = heaviest(weights[queries.index(query)].sum(axis=0))
        for path, state in enumerate(states):
            heads = weights[queries.index(state.positions[hop]), :-1, state.positions[hop + 1]]
            head_weights[path].append(heads.tolist())
    return head_weights, predecessors


def _totals(outcome: SearchOutcome, flow: Flow, settings: Settings) -> Totals:
    gap = (
        _token_gap(outcome) if settings.paths == "token" else _gap(outcome.states, flow, settings.length_norm)
    )
    return Totals(
        influence=flow.mass[0].tolist(),
        coverage=_coverage(outcome.states, flow),
        optimality_gap=gap,
        sinks=[
            SinkShare(layer, float(mass), float(mass) if settings.sink != "keep" else 0.0)
            for layer, mass in enumerate(flow.sink_taken)
        ],
    )


def _token_gap(outcome: SearchOutcome) -> float | None:
    """What the log mass of the best path that was not found can be over that of the best that was."""
    if not outcome.states:
        return None
    return max(0.0, math.log(outcome.left_out) - outcome.states[0].log_score) if outcome.left_out else 0.0


def _coverage(states: Sequence[BeamState], flow: Flow) -> float | None:
    total = float(flow.mass[0].sum())
    return min(1.0, math.fsum(math.exp(state.log_score) for state in states) / total) if total else None


def _gap(states: Sequence[BeamState], flow: Flow, length_norm: str) -> float | None:
    if not states:
        return None
    if states[0].positions == flow.routes[0].positions:
        return 0.0  # rows computed in another batch differ by rounding
    normalize = length_normalizer(length_norm)
    best = normalize(flow.routes[0].log_mass, len(flow.mass) - 1)
    return max(0.0, best - normalize(states[0].log_score, states[0].num_edges))
