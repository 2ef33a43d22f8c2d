"""How to trace: the settings in the sidebar, each with what it changes in the picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from components import address
from components.asking import Asking
from components.session import Key, here, of_column, of_setting
from components.text import plain
from reverse_attention import Record
from reverse_attention.result.method_table import METHODS, knows_answer
from reverse_attention.result.setting_table import ABOUT, TraceSettings
from reverse_attention.weights.methods import first_method, methods

SEARCHES = {"layer": ["beam", "exact"], "network": ["exact", "beam"]}
"""The first of each is the default."""
HEADS = {
    "mean": "mean of the heads",
    "max": "strongest head",
    "none": "heads kept apart",
    "some": "mean of some heads",
}
LENGTH_NORMS = {
    "avg_logprob": "mean log weight (score / n)",
    "sqrt": "score / √n",
    "none": "none: shorter paths win",
    "pow": "score / n^α",
}
_SOME_HEADS_HELP = "Only these heads carry the hops; none chosen means all."
_TEMPLATE_HELP = "What becomes of attention to the tokens of the chat template: roles, turns and BOS."
_POWER_HELP = "0 is no normalisation, 1 the mean log weight."
_USUAL = "usual"
_KEYS = (
    *map(of_setting, ABOUT.keys() - {"answer", "against"}),
    Key.READ_WEIGHTS,
    Key.HEADS,
    Key.SOME_HEADS,
    Key.POWER,
)
"""Of all widgets of settings."""
_PLACED = {"graph", "layer", "weights", "paths", "top_beam", "search", "top_k", "diversity", "agg_heads"} | {
    *("sink", "min_attn", "length_norm", "stop_at_bos"),  # in this file
    *("predict", "words", "sink_positions"),  # asked elsewhere
}
"""The settings that have their place; others stand at the end."""


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
        graph = _graph(record)
        layer = _layer(record.layers) if graph == "layer" else record.n_layers - 1
        weights = _weights(record, asking.why) if graph == "network" else None
        paths = _paths() if graph == "network" else "layer"
        beams = _number("top_beam")
        with st.expander("Advanced"):
            n_heads = len(record.rows(layer, [0]))  # layers may differ
            settings = TraceSettings.for_people(
                graph=graph,
                layer=layer,
                weights=weights,
                predict=asking.predict,
                top_beam=beams,
                **(_search(graph, record.causal) if paths == "layer" else {}),
                agg_heads=_heads(n_heads, _head_words(weights, paths)),
                sink=_sink(weights, _TEMPLATE_HELP if template else ABOUT["sink"].help),
                min_attn=_number("min_attn"),
                **(_scoring() if graph == "layer" else {}),
                **_others(graph),
                paths=paths,
                words=asking.words,
                sink_positions=template or None,
            )
        address.tell(here(key) for key in _KEYS)
    return settings


def copy_shared(column: int) -> None:
    """Let the own settings of a column of a comparison begin as what all share."""
    for key in _KEYS:
        if key in st.session_state:
            st.session_state[of_column(key, column)] = st.session_state[key]


def _graph(record: Record) -> str:
    about = ABOUT["graph"]
    assert about.values is not None
    usual = about.dashboard if len(record.layers) == record.n_layers else "layer"
    return _segments("graph", about.values, usual)


def _segments(name: str, options: Mapping[str, str], usual: str) -> str:
    return address.choose(
        st.segmented_control,
        ABOUT[name].label,
        options,
        key=here(of_setting(name)),
        usual=usual,
        default=usual,
        required=True,
        width="stretch",
        help=ABOUT[name].help,
    )


def _layer(layers: Sequence[int]) -> int:
    if st.session_state.get(here(Key.LAYER), layers[-1]) not in layers:  # chosen for a deeper model
        del st.session_state[here(Key.LAYER)]
    if len(layers) == 1:
        st.caption(f"Layer {layers[0]} is the only one with attention.")
        return layers[0]
    return address.choose(
        st.select_slider,
        ABOUT["layer"].label,
        {layer: str(layer) for layer in layers},
        key=here(Key.LAYER),
        usual=layers[-1],
        value=layers[-1],
        help=ABOUT["layer"].help,
    )


def _weights(record: Record, why: bool) -> str | None:
    """The method; None where the record gives only one, so that the result says why.

    What is read, whatever is said of it, is weighed by the methods that know no answer, and chosen apart.
    """
    known, note = methods(record), first_method(record)[1]
    if note and (why or not record.has_logits):
        st.caption(plain(note))
    if len(known) == 1:
        return None
    if not why:
        known = tuple(name for name in known if not knows_answer(name))
    told = "; ".join(f"{name}: {METHODS[name].explanation}" for name in known)
    return _choice(
        "weights",
        {name: name for name in known},
        f"What a step from layer to layer weighs. {told}.",
        here(of_setting("weights") if why else Key.READ_WEIGHTS),
    )


def _paths() -> str:
    about = ABOUT["paths"]
    assert about.values is not None
    return _segments("paths", about.values, TraceSettings.for_people().paths)


def _search(graph: str, causal: bool) -> dict[str, Any]:
    """How the paths are found."""
    ways = SEARCHES[graph] if causal else ["beam"]
    names = ABOUT["search"].values or {}
    if st.session_state.get(here(Key.SEARCH)) not in ways:  # chosen for the other graph
        st.session_state.pop(here(Key.SEARCH), None)
    search = _choice("search", {way: names[way] for way in ways})
    return {"search": search, **_of_search(search)}


def _of_search(search: str) -> dict[str, Any]:
    name = "top_k" if search == "beam" else "diversity"
    return {name: _number(name)}


def _head_words(weights: str | None, paths: str) -> tuple[str, ...]:
    """What heads may be but numbers: token paths are not split by them."""
    words = METHODS[weights].head_words if weights else ("mean", "max", "none")
    return tuple(word for word in words if word != "none" or paths == "layer")


def _sink(weights: str | None, help_text: str) -> str | None:
    """What becomes of sinks; None for what suits the weights."""
    ways = ABOUT["sink"].values or {}
    usual = ways[METHODS[weights].sink if weights else "keep"]
    chosen = _choice("sink", {_USUAL: f"as usual: {usual}", **ways}, help_text)
    return None if chosen == _USUAL else chosen


def _heads(n_heads: int, words: Sequence[str]) -> str | int | tuple[int, ...]:
    """How heads are combined, by one of the words that the method knows or by their numbers."""
    ways = {way: name for way, name in HEADS.items() if way in (*words, "some")}
    heads = {**ways, **{str(head): f"head {head}" for head in range(n_heads)}}
    chosen = _choice("agg_heads", heads, key=here(Key.HEADS))
    if chosen != "some":
        return int(chosen) if chosen.isdigit() else chosen
    some = address.several("Which heads", range(n_heads), key=here(Key.SOME_HEADS), help=_SOME_HEADS_HELP)
    return tuple(some) or "mean"


def _scoring() -> dict[str, Any]:
    """How a layer's paths are ranked and where they end."""
    norm = _choice("length_norm", LENGTH_NORMS)
    if norm == "pow":
        power = address.number(
            st.number_input, "α", 0.0, 2.0, 0.7, 0.1, key=here(Key.POWER), help=_POWER_HELP
        )
        norm = f"pow:{power:g}"
    return {"length_norm": norm, "stop_at_bos": _switch("stop_at_bos")}


def _others(graph: str) -> dict[str, Any]:
    """The settings that have no place of their own."""
    chosen: dict[str, Any] = {}
    for name, about in ABOUT.items():
        if name in _PLACED or (graph == "network" and about.in_network is not None):
            continue
        if about.values is not None:
            chosen[name] = _choice(name, about.values)
        elif isinstance(about.default, bool):
            chosen[name] = _switch(name)
        elif about.slider is not None:
            chosen[name] = _number(name)
    return chosen


def _choice(
    name: str, options: Mapping[str, str], help_text: str | None = None, key: str | None = None
) -> str:
    """A select box over named options; the first one is the default."""
    key = key or here(of_setting(name))
    if st.session_state.get(key, next(iter(options))) not in options:  # chosen for another model or graph
        del st.session_state[key]
    return address.choose(
        st.selectbox,
        ABOUT[name].label,
        options,
        key=key,
        usual=next(iter(options)),
        help=help_text or ABOUT[name].help,
    )


def _number(name: str) -> Any:
    """A slider, of whole numbers where the setting is one."""
    about = ABOUT[name]
    assert about.slider is not None
    least, most, step = about.slider
    key = here(of_setting(name))
    return address.number(
        st.slider, about.label, least, most, about.dashboard, step, key=key, help=about.help
    )


def _switch(name: str) -> bool:
    about = ABOUT[name]
    return address.switch(about.label, about.dashboard, key=here(of_setting(name)), help=about.help)
