"""A trace of token paths: what ``token_paths`` finds, and what its hops are made of.

1. The best token paths, from the rows of the positions that they visit.
2. The layers and heads of each of their hops. Heads do not split a token path, whatever ``agg_heads``: in a
   layer they share a hop as they share the weight of its edge.
3. What all routes do: how many come by each visited position, where they go from there, and the hops that
   most of them make (``needed_hops``).
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

import numpy as np

from ..progress import tell
from ..result import BeamState, HopShares, Predecessor
from ..result.flow import node_id
from ..shapes import Float
from ..weights.methods import Proportions
from ..weights.sinks import Edges
from .held_rows import Rows
from .layer import heaviest
from .needed_hops import HopHeads, QueryKey, heaviest_hops
from .routes import Flow
from .settings import SearchOutcome, Settings
from .token_paths import TokenPath, best_token_paths


def trace_tokens(
    edges: Edges, proportions: Proportions, flow: Flow, settings: Settings, *, target: int
) -> SearchOutcome:
    """The token paths from a target; of what all routes carry, what is told of nodes and hops.

    Args:
        edges: the weights that paths run along, sinks seen to.
        proportions: in what proportion heads carry an edge.
        flow: what runs down from the target in all.
        settings: of the trace.
        target: position traced from.
    """
    n_layers = len(flow.mass) - 1
    search = best_token_paths(Rows(edges, n_layers, settings.min_attn), target=target, k=settings.top_beam)
    on_paths = itertools.chain(*map(_hops, search.paths))
    heads = HopHeads([*heaviest_hops(flow, target), *on_paths], n_layers)
    queries, keys = sorted(heads.queries), sorted(heads.keys)
    for layer in range(1, n_layers + 1) if queries else ():
        tell("telling the heads of each hop apart", layer / n_layers)
        weights = edges(layer, queries).sum(axis=1)[:, keys]
        heads.see(layer, queries, keys, shared_out(weights, proportions(layer, queries, keys).numpy()))
    shares = [_shares(path, heads) for path in search.paths]
    visited = {target, *itertools.chain(*(path.positions for path in search.paths))}
    return SearchOutcome(
        states=[_state(path, of_hops) for path, of_hops in zip(search.paths, shares, strict=True)],
        head_weights=[[[] for _ in of_hops] for of_hops in shares],
        hop_shares=shares,
        hops=heads.hops(flow),
        extended=search.extended,
        left_out=search.left_out,
        node_mass={node_id(n_layers - 1, p): float(flow.visits[p]) for p in visited},
        node_predecessors={node_id(n_layers - 1, p): _onward(flow, p) for p in visited},
    )


def shared_out(
    weights: Float[np.ndarray, "query key"], proportions: Float[np.ndarray, "query head key"]
) -> Float[np.ndarray, "query head key"]:
    """The weights of edges, shared out over the heads; where none carries one, they have nothing of it."""
    carried = proportions.sum(axis=1, dtype=np.float64, keepdims=True)
    return proportions * np.divide(weights[:, None], carried, out=np.zeros_like(carried), where=carried > 0)


def _hops(path: TokenPath) -> list[QueryKey]:
    return list(itertools.pairwise(path.positions))


def _shares(path: TokenPath, heads: HopHeads) -> list[HopShares]:
    """The layers and heads of each hop of a path."""
    hops = zip(_hops(path), path.layers.tolist(), strict=True)
    return [HopShares(layers, [h.tolist() for h in heads.shared(hop, layers)]) for hop, layers in hops]


def _state(path: TokenPath, shares: Sequence[HopShares]) -> BeamState:
    """A path as the other searches give theirs; its heads are those that make most of each hop."""
    return BeamState(
        positions=path.positions,
        edge_attns=path.weights,
        log_score=math.log(path.mass),
        is_terminal=True,
        edge_heads=[int(np.argmax(max(hop.heads, key=max))) for hop in shares],
    )


def _onward(flow: Flow, position: int) -> list[Predecessor]:
    """Where what comes by a position hops to: shares of what comes by."""
    hops = flow.hops[position].copy()
    hops[position] = 0
    return heaviest(hops / (flow.visits[position] or 1))
