"""What speaks for the answer and what against it on the hops that a trace tells of.

The relevance R of an edge (layer, query, key) is a sum over heads, and at key = query over the residual
stream, too (``weights.relevance``); all of it is in logits, as the margin F is.

1. Of each edge the parts above 0 are added up, and those below 0.
2. A hop of a token path, or any from one position to another, has an edge in each layer: theirs are added up.

So the two together are the net relevance that all routes carry over the edge or the hop, whatever path it
stands on. Weights come of what is net: where much speaks for and much against, an edge weighs little.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ..result import BeamState, Hop
from ..weights.relevance import Parts
from .settings import SearchOutcome, Speaks

Edge = tuple[int, int, int]
"""(layer from 1 on, query, key)"""


def with_signs(outcome: SearchOutcome, parts: Parts, n_layers: int) -> SearchOutcome:
    """The same outcome, each of its hops told with what speaks for and against the answer on it.

    Args:
        outcome: of a search through the network graph; of token paths all hops are among ``hops``.
        parts: gives the relevances.
        n_layers: how many layers of edges there are.
    """
    of_states = [] if outcome.hop_shares else [_edges(state) for state in outcome.states]
    of_hops = [[(layer, hop.query, hop.key) for layer in range(1, n_layers + 1)] for hop in outcome.hops]
    known = signed_edges(parts, itertools.chain(*of_states, *of_hops))
    hops = [_told(hop, [known[edge] for edge in of]) for hop, of in zip(outcome.hops, of_hops, strict=True)]
    if not outcome.hop_shares:
        return replace(outcome, hops=hops, speaks=[[known[edge] for edge in of] for of in of_states])
    together = {(hop.query, hop.key): Speaks(sum(hop.speaks_for), sum(hop.speaks_against)) for hop in hops}
    of_paths = [[together[hop] for hop in itertools.pairwise(state.positions)] for state in outcome.states]
    return replace(outcome, hops=hops, speaks=of_paths)


def signed_edges(parts: Parts, edges: Iterable[Edge]) -> dict[Edge, Speaks]:
    """What speaks on each of some edges; a layer is read once."""
    by_layer: dict[int, set[tuple[int, int]]] = defaultdict(set)
    for layer, query, key in edges:
        by_layer[layer].add((query, key))
    known = {}
    for layer, hops in by_layer.items():
        queries = sorted({query for query, _ in hops})
        relevance = parts(layer, queries).numpy()
        for query, key in hops:
            of_edge = relevance[queries.index(query), :, key]
            above, below = of_edge.clip(min=0).sum(), of_edge.clip(max=0).sum()
            known[layer, query, key] = Speaks(float(above), float(below))
    return known


def _edges(route: BeamState) -> list[Edge]:
    """The edges of a route, the target's first."""
    layers = range(route.num_edges, 0, -1)
    hops = zip(layers, itertools.pairwise(route.positions), strict=True)
    return [(layer, query, key) for layer, (query, key) in hops]


def _told(hop: Hop, by_layer: Sequence[Speaks]) -> Hop:
    return replace(
        hop,
        speaks_for=[edge.speaks_for for edge in by_layer],
        speaks_against=[edge.speaks_against for edge in by_layer],
    )
