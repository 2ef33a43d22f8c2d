"""Cuts by hand: tokens, hops and heads of one's choice, and what the model says then."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

import pandas as pd
import streamlit as st

from components.session import Key
from components.text import plain
from reverse_attention import Alternative, Record, TraceResult
from reverse_attention.knockout.by_hand import Named
from reverse_attention.knockout.drawn import drawn_hops
from reverse_attention.picture.numbers import percent
from reverse_attention.picture.selection import Selection
from reverse_attention.prompt.visible import isolated

Said = Callable[[Named], list[tuple[Alternative, Alternative]]]
"""The answer first, then other tokens, each before and after a cut."""

_HELP = {
    Key.CUT_TOKENS: "All edges out of it are cut: no other token reads it any more.",
    Key.CUT_HOPS: "Of token paths it is cut in all layers, of routes in its own.",
    Key.CUT_HEADS: "Each token keeps its edge to itself in this head, and no other.",
}


@dataclass(frozen=True)
class Selected:
    """What is selected in the picture: a position, or a hop (query, key)."""

    position: int | None = None
    hop: tuple[int, int] | None = None

    @classmethod
    def of(cls, picture: Mapping[str, Any], selection: Selection) -> Selected:
        """What the picture's own selection stands for."""
        if selection.node is not None:
            return cls(position=selection.node["position"])
        if selection.link is None:
            return cls()
        positions = {node["id"]: node["position"] for node in picture["nodes"]}
        return cls(hop=(positions[selection.link["target"]], positions[selection.link["source"]]))


def cut_by_hand(question: str, result: TraceResult, record: Record, selected: Selected, said: Said) -> None:
    """Let people choose what is cut, and show what the model says without it.

    Args:
        question: another one for every other trace; what is chosen belongs to it.
        result: of the record.
        record: the model left it behind.
        selected: what one click cuts.
        said: has the model run with a cut.
    """
    tokens, hops, heads = _tokens(result, record), _hops(result, record), _heads(result, record)
    st.markdown("**Cut by hand**")
    _offer(question, selected, tokens, hops)
    with st.container(horizontal=True):
        chosen_tokens = _choose(question, Key.CUT_TOKENS, "Tokens that none reads", tokens)
        chosen_hops = _choose(question, Key.CUT_HOPS, "Hops", hops)
        chosen_heads = _choose(question, Key.CUT_HEADS, "Heads", heads)
    cut = Named(tuple(chosen_tokens), tuple(chosen_hops), tuple(chosen_heads))
    if cut == Named():
        st.caption("Choose what to cut, or select a token or a ribbon in the picture; the answer follows.")
        return
    try:
        _show(said(cut))
    except ValueError as error:
        st.error(plain(str(error)))


def _tokens(result: TraceResult, record: Record) -> Mapping[str, int]:
    """Those that the target may read."""
    last = result.target_pos if record.causal else result.seq_len
    return {_name(result, position): position for position in range(last) if position != result.target_pos}


def _hops(result: TraceResult, record: Record) -> Mapping[str, tuple[int, ...]]:
    """The drawn ones."""
    is_route = result.graph == "network" and result.paths == "layer"
    return {
        f"{_name(result, hop.key)} → {_name(result, hop.query)}"
        + (f" in layer {hop.layers[0]}" if is_route else ""): (
            (hop.query, hop.key) if result.paths == "token" else (hop.query, hop.key, hop.layers[0])
        )
        for hop in drawn_hops(result, record.attending, "all")
    }


def _heads(result: TraceResult, record: Record) -> Mapping[str, tuple[int, int]]:
    """All of them, those first that carry most of what is drawn."""
    carried: dict[tuple[int, int], float] = {}
    for hop in drawn_hops(result, record.attending, "carrying"):
        for layer, heads in hop.parts:
            for head in heads or ():
                carried[layer, head] = carried.get((layer, head), 0.0) + hop.weight
    every = [(layer, head) for layer in record.layers for head in range(len(record.rows(layer, [0])))]
    order = sorted(every, key=lambda place: -carried.get(place, 0.0))
    return {f"layer {layer}, head {head}": (layer, head) for layer, head in order}


def _name(result: TraceResult, position: int) -> str:
    return f"{isolated(result.labels[position])} ({position})"


def _choose(question: str, key: Key, label: str, options: Mapping[str, Any]) -> list[Any]:
    chosen = st.multiselect(label, list(options), key=_own(key, question), help=_HELP[key], width=320)
    return [options[name] for name in chosen]


def _own(key: Key, question: str) -> str:
    return f"{key}_{sha256(question.encode()).hexdigest()[:16]}"


def _offer(
    question: str, selected: Selected, tokens: Mapping[str, int], hops: Mapping[str, tuple[int, ...]]
) -> None:
    """A click that cuts what is selected in the picture, beside what is cut already."""
    if selected.hop is None:
        key, names = Key.CUT_TOKENS, [name for name, place in tokens.items() if place == selected.position]
    else:
        key, names = Key.CUT_HOPS, [name for name, place in hops.items() if place[:2] == selected.hop]
    if names:
        adds = (_own(key, question), names)
        st.button(plain(f"Cut {names[0]}"), key=Key.CUT_SELECTED, on_click=_add, args=adds)


def _add(key: str, names: Sequence[str]) -> None:
    st.session_state[key] = list(dict.fromkeys([*st.session_state.get(key, []), *names]))


def _show(said: list[tuple[Alternative, Alternative]]) -> None:
    before, after = said[0]
    first = max((later for _, later in said), key=lambda token: token.probability)
    left = f"{isolated(before.label)} goes from {percent(before.probability)} to {percent(after.probability)}"
    says = (
        "and stays what the model says"
        if first.token_id == after.token_id
        else f"and the model says {isolated(first.label)} ({percent(first.probability)})"
    )
    st.markdown(f"**{plain(f'Without them {left}, {says}.')}**")
    rows = [(isolated(one.label), one.probability, other.probability) for one, other in said]
    share = st.column_config.ProgressColumn(min_value=0.0, max_value=1.0, format="percent")
    st.dataframe(
        pd.DataFrame(rows, columns=["token", "before", "after"]).sort_values("after", ascending=False),
        hide_index=True,
        width=420,
        column_config={"before": share, "after": share},
    )
