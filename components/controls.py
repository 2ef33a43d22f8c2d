"""The controls that pages share: each asks one thing and returns the answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import streamlit as st

from components.session import Key, TraceSettings, load_model
from components.text import plain
from reverse_attention import Record
from reverse_attention.demo import EXAMPLES, MODELS
from reverse_attention.models import LoadedModel, ModelError

LENGTH_NORMS = {
    "avg_logprob": "mean log weight (score / n)",
    "sqrt": "score / √n",
    "none": "none: shorter paths win",
    "pow": "score / n^α",
}
HEADS = {"mean": "mean of the heads", "max": "strongest head", "none": "heads kept apart"}
_EXAMPLES = {example.name: example for example in EXAMPLES}


def model() -> LoadedModel:
    """The chosen model; ends the page with a message where it cannot be loaded."""
    name = st.sidebar.selectbox(
        "Model",
        list(MODELS),
        key=Key.MODEL,
        accept_new_options=True,
        bind="query-params",
        help="A built-in model; or type a Hugging Face hub id such as Qwen/Qwen2-0.5B, or a folder.",
    )
    if not name:
        st.info("Choose a model in the sidebar, or type a hub id or a folder.")
        st.stop()
    place = st.empty()
    try:
        with place.container():
            loaded = _load(str(name))
    except ModelError as error:
        place.empty()
        st.error(plain(str(error)))
        st.caption("Your prompt and settings are kept. Choose another model in the sidebar to go on.")
        st.stop()
    place.empty()
    return loaded


def _load(name: str) -> LoadedModel:
    # The box shows after a moment only, so that a cached model does not flash one up.
    with st.status(f"Loading {plain(name)} …") as status:
        return load_model(name, lambda step: status.update(label=f"Loading {plain(name)}: {step} …"))


def prompt() -> str:
    """The text to trace: an example until something is typed."""
    first = next(iter(_EXAMPLES))
    chosen = st.pills(
        "Examples",
        list(_EXAMPLES),
        label_visibility="collapsed",
        default=first,
        key=Key.EXAMPLE,
        on_change=_use_example,
        bind="query-params",
    )
    if Key.PROMPT not in st.session_state:
        st.session_state[Key.PROMPT] = _EXAMPLES[chosen or first].text
    with st.container(horizontal=True, vertical_alignment="bottom"):
        text = st.text_area(
            "Prompt",
            key=Key.PROMPT,
            height=88,
            on_change=_use_typed_text,
            persist_state="session",
            label_visibility="collapsed",
            placeholder="Type a prompt, or choose an example above.",
        )
        st.button("Trace", type="primary", help="Trace the prompt; Ctrl + Enter in the box does the same.")
    if chosen and text == _EXAMPLES[chosen].text:
        st.caption(plain(_EXAMPLES[chosen].note))
    return text or ""


def _use_example() -> None:
    chosen = st.session_state.get(Key.EXAMPLE)
    if chosen in _EXAMPLES:
        st.session_state[Key.PROMPT] = _EXAMPLES[chosen].text
        pick_target(None)


def _use_typed_text() -> None:
    st.session_state[Key.EXAMPLE] = None
    pick_target(None)


def pick_target(position: int | None) -> None:
    """Make a position the target of the current prompt; None for the last token."""
    st.session_state[Key.TARGET] = position


def target(seq_len: int) -> int:
    """The position to trace from; the last one unless another was picked."""
    picked = st.session_state.get(Key.TARGET)
    return picked if picked is not None and 0 <= picked < seq_len else seq_len - 1


def settings(record: Record) -> TraceSettings:
    """How to trace this record, from the sidebar."""
    with st.sidebar:
        st.subheader("Trace", divider="gray")
        layer = _layer(record.layers)
        n_heads = len(record.rows(layer, [0]))  # layers may differ
        top_beam = st.slider(
            "Beams",
            1,
            20,
            5,
            key=Key.TOP_BEAM,
            bind="query-params",
            help="How many paths are kept at each step of the search, and drawn.",
        )
        top_k = st.slider(
            "Predecessors per step",
            1,
            20,
            5,
            key=Key.TOP_K,
            bind="query-params",
            help="By how many of the most attended earlier tokens a path is extended; more finds rarer paths.",
        )
        with st.expander("Advanced"):
            return TraceSettings(layer=layer, top_beam=top_beam, top_k=top_k, **_advanced(n_heads))


def _layer(layers: Sequence[int]) -> int:
    if st.session_state.get(Key.LAYER, layers[-1]) not in layers:  # chosen for a deeper model
        del st.session_state[Key.LAYER]
    if len(layers) == 1:
        st.caption(f"Layer {layers[0]} is the only one with attention.")
        return layers[0]
    return st.select_slider(
        "Layer",
        layers,
        layers[-1],
        key=Key.LAYER,
        bind="query-params",
        help="Whose attention is followed, counted from 0; the last layer is the closest to the output.",
    )


def _advanced(n_heads: int) -> dict[str, Any]:
    heads = [*HEADS, *map(str, range(n_heads))]
    if st.session_state.get(Key.HEADS, "mean") not in heads:  # chosen for a model with more heads
        st.session_state[Key.HEADS] = "mean"
    chosen = st.selectbox(
        "Heads",
        heads,
        key=Key.HEADS,
        bind="query-params",
        format_func=lambda head: HEADS.get(head, f"head {head}"),
        help="How the layer's heads become one weight; kept apart, each hop is carried by one head.",
    )
    min_attn = st.slider(
        "Smallest weight",
        0.0,
        0.5,
        0.0,
        0.01,
        key=Key.MIN_ATTN,
        bind="query-params",
        help="Hops with less attention than this are not followed; paths may then end early.",
    )
    norm = st.selectbox(
        "Length normalisation",
        list(LENGTH_NORMS),
        key=Key.LENGTH_NORM,
        bind="query-params",
        format_func=LENGTH_NORMS.__getitem__,
        help="How paths of different length are compared: n is the number of hops of a path.",
    )
    if norm == "pow":
        power = st.number_input(
            "α",
            0.0,
            2.0,
            0.7,
            0.1,
            key=Key.POWER,
            bind="query-params",
            help="0 is no normalisation, 1 the mean log weight.",
        )
        norm = f"pow:{power:g}"
    stop = st.toggle(
        "Stop at BOS",
        True,
        key=Key.STOP_AT_BOS,
        bind="query-params",
        help="Paths end at a beginning-of-sequence token; they always end at position 0.",
    )
    return {
        "agg_heads": int(chosen) if chosen.isdigit() else chosen,
        "min_attn": min_attn,
        "length_norm": norm,
        "stop_at_bos": stop,
    }
