"""How to trace: the settings in the sidebar, each with what it changes in the picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from components.asking import Asking
from components.session import Key, TraceSettings, here, of_column
from reverse_attention import Record
from reverse_attention.result.edge_weights import METHODS
from reverse_attention.weights.methods import methods

# The first of each is the default: of all methods, routes weighed by norm pass the token that holds the
# answer most often beyond chance (benchmarks/README.md, known answers).
GRAPHS = {"network": "Network", "layer": "Layer"}
SEARCHES = {"layer": ["beam", "exact"], "network": ["exact", "beam"]}
SEARCH_NAMES = {"beam": "beam search", "exact": "exact"}
HEADS = {
    "mean": "mean of the heads",
    "max": "strongest head",
    "none": "heads kept apart",
    "some": "mean of some heads",
}
SINKS = {"keep": "keep", "drop": "leave out", "renormalize": "leave out and rescale the rest"}
LENGTH_NORMS = {
    "avg_logprob": "mean log weight (score / n)",
    "sqrt": "score / √n",
    "none": "none: shorter paths win",
    "pow": "score / n^α",
}
_WEIGHTS_HELP = "What a step from layer to layer weighs. "
_SEARCH_HELP = "Beam search follows the heaviest hops step by step and can miss the best path; exact cannot."
_TOP_K_HELP = "By how many of the most attended earlier tokens a path is extended; more finds rarer paths."
_NORM_HELP = "How paths of different length are compared: n is the number of hops of a path."
_PATHS_HELP = "How many paths are kept at each step of the search, and drawn."
_HEADS_HELP = "How a layer's heads become one weight; kept apart, one head carries each hop."
_SOME_HEADS_HELP = "Only these heads carry the hops; none chosen means all."
_SINK_HELP = "What becomes of attention to BOS, or to the first token where there is no BOS."
_TEMPLATE_HELP = "What becomes of attention to the tokens of the chat template: roles, turns and BOS."
_KEYS = (
    *(Key.GRAPH, Key.LAYER, Key.WEIGHTS, Key.TOP_BEAM, Key.TOP_K, Key.SEARCH, Key.DIVERSITY, Key.HEADS),
    *(Key.SOME_HEADS, Key.SINK, Key.MIN_ATTN, Key.LENGTH_NORM, Key.POWER, Key.STOP_AT_BOS),
)
_POWER_HELP = "0 is no normalisation, 1 the mean log weight."


def trace_settings(
    record: Record, asking: Asking, place: DeltaGenerator | None = None, *, template: tuple[int, ...] = ()
) -> TraceSettings:
    """How to trace this record.

    Args:
        record: what is traced.
        asking: what is asked of it, chosen beside the tokens.
        place: where the settings stand; default the sidebar.
        template: the positions of a chat template's tokens, which are sinks then, BOS among them.
    """
    with place or st.sidebar:
        graph = st.segmented_control(
            "Graph",
            list(GRAPHS),
            default="network" if len(record.layers) == record.n_layers else "layer",
            required=True,
            key=here(Key.GRAPH),
            bind="query-params",
            format_func=GRAPHS.__getitem__,
            width="stretch",
            help="Follow one layer's attention from token to token, or routes through all layers.",
        )
        layer = _layer(record.layers) if graph == "layer" else record.n_layers - 1
        weights = _weights(record) if graph == "network" else "rollout"
        beams = _count("Paths", 5, here(Key.TOP_BEAM), _PATHS_HELP)
        with st.expander("Advanced"):
            n_heads = len(record.rows(layer, [0]))  # layers may differ
            return TraceSettings(
                graph=graph,
                layer=layer,
                weights=weights,
                predict=asking.predict,
                top_beam=beams,
                **_search(graph, record.causal),
                **_edges(
                    n_heads,
                    _TEMPLATE_HELP if template else _SINK_HELP,
                    strongest=graph == "layer" or "max" in METHODS[weights].head_words,
                ),
                **_scoring(graph),
                words=asking.words,
                sink_positions=template or None,
            )


def copy_shared(column: int) -> None:
    """Let the own settings of a column of a comparison begin as what all share."""
    for key in _KEYS:
        if key in st.session_state:
            st.session_state[of_column(key, column)] = st.session_state[key]


def _layer(layers: Sequence[int]) -> int:
    if st.session_state.get(here(Key.LAYER), layers[-1]) not in layers:  # chosen for a deeper model
        del st.session_state[here(Key.LAYER)]
    if len(layers) == 1:
        st.caption(f"Layer {layers[0]} is the only one with attention.")
        return layers[0]
    return st.select_slider(
        "Layer",
        layers,
        layers[-1],
        key=here(Key.LAYER),
        bind="query-params",
        help="Whose attention is followed, counted from 0; the last layer is the closest to the output.",
    )


def _weights(record: Record) -> str:
    known = methods(record)
    if len(known) == 1:
        st.caption(f"Edge weights: {known[0]}. The others need parts of this model that it does not show.")
        return known[0]
    told = "; ".join(f"{name}: {METHODS[name].explanation}" for name in known)
    return _choice(
        "Edge weights", {name: name for name in known}, here(Key.WEIGHTS), f"{_WEIGHTS_HELP}{told}."
    )


def _search(graph: str, causal: bool) -> dict[str, Any]:
    """How the paths are found."""
    ways = SEARCHES[graph] if causal else ["beam"]
    if st.session_state.get(here(Key.SEARCH)) not in ways:  # chosen for the other graph
        st.session_state.pop(here(Key.SEARCH), None)
    search = _choice("Search", {way: SEARCH_NAMES[way] for way in ways}, here(Key.SEARCH), _SEARCH_HELP)
    top_k, diversity = 5, 0.0
    if search == "beam":
        top_k = _count("Predecessors per step", 5, here(Key.TOP_K), _TOP_K_HELP)
    else:
        diversity = st.slider(
            "Difference between paths", 0.0, 0.9, 0.0, 0.05, key=here(Key.DIVERSITY), bind="query-params",
            help="The share of its hops by which each path differs at least from every better one.",
        )  # fmt: skip
    return {"search": search, "top_k": top_k, "diversity": diversity}


def _edges(n_heads: int, sink_help: str, *, strongest: bool) -> dict[str, Any]:
    """Which hops there are, and what they weigh."""
    heads = _heads(n_heads, strongest=strongest)
    sink = _choice("Sinks", SINKS, here(Key.SINK), sink_help)
    min_attn = st.slider(
        "Smallest weight", 0.0, 0.5, 0.0, 0.01, key=here(Key.MIN_ATTN), bind="query-params",
        help="Hops with less weight than this are not followed; paths may then end early.",
    )  # fmt: skip
    return {"agg_heads": heads, "sink": sink, "min_attn": min_attn}


def _heads(n_heads: int, *, strongest: bool) -> str | int | tuple[int, ...]:
    """How heads are combined; where they are added up as vectors, none is the strongest."""
    ways = {way: name for way, name in HEADS.items() if strongest or way != "max"}
    heads = {**ways, **{str(head): f"head {head}" for head in range(n_heads)}}
    chosen = _choice("Heads", heads, here(Key.HEADS), _HEADS_HELP)
    if chosen != "some":
        return int(chosen) if chosen.isdigit() else chosen
    some = st.multiselect(
        "Which heads", range(n_heads), key=here(Key.SOME_HEADS), bind="query-params", help=_SOME_HEADS_HELP
    )
    return tuple(some) or "mean"


def _scoring(graph: str) -> dict[str, Any]:
    """How paths are ranked and where they end; routes all have one length and end at the embeddings."""
    if graph == "network":
        return {"length_norm": "none", "stop_at_bos": True}
    norm = _choice("Length normalisation", LENGTH_NORMS, here(Key.LENGTH_NORM), _NORM_HELP)
    if norm == "pow":
        power = st.number_input(
            "α", 0.0, 2.0, 0.7, 0.1, key=here(Key.POWER), bind="query-params", help=_POWER_HELP
        )
        norm = f"pow:{power:g}"
    stop = st.toggle(
        "Stop at BOS", True, key=here(Key.STOP_AT_BOS), bind="query-params",
        help="Paths end at a beginning-of-sequence token; they always end at position 0.",
    )  # fmt: skip
    return {"length_norm": norm, "stop_at_bos": stop}


def _choice(label: str, options: Mapping[str, str], key: str, help_text: str) -> str:
    """A select box over named options; the first one is the default."""
    if st.session_state.get(key, next(iter(options))) not in options:  # chosen for another model or graph
        del st.session_state[key]
    return st.selectbox(
        label, list(options), key=key, bind="query-params", format_func=options.__getitem__, help=help_text
    )


def _count(label: str, default: int, key: str, help_text: str) -> int:
    return st.slider(label, 1, 20, default, key=key, bind="query-params", help=help_text)
