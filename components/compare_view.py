"""Pictures side by side, linked: hover, selection and zoom in one are shown in all."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal

import streamlit as st

from reverse_attention.comparison.selection import CompareSelection, compare_selection_in, picked_in
from reverse_attention.picture.assets import bundle
from reverse_attention.picture.wire import packed_all

_component = st.components.v2.component("reverse_attention_compare", js=bundle())


def compare_view(
    columns: Sequence[Mapping[str, Any]],
    *,
    key: str,
    zoom: Literal["together", "apart"] = "together",
    on_pick: Callable[[int, int | None], None] | None = None,
    show: Sequence[int] | None = None,
    on_show: Callable[[object], None] = lambda paths: None,
) -> CompareSelection:
    """Draw two to four traces side by side on one scale.

    Args:
        columns: each with ``title``, ``subtitle``, ``reference``, ``picture`` and ``strip`` (of
            ``picture.picture``), ``target``, ``groups`` (for each position the number of its aligned
            group, the same in all columns, or None), ``paths`` (for each path its number, the same in all
            columns, or None), ``own`` (whether its target was picked in it) and ``caption``; or with
            ``title`` and ``error``, which then stands in the picture's place.
        key: the component's key; the selection is kept under it.
        zoom: whether zoom and pan go together at first; people may change it in the view.
        on_pick: is called with column and position of a token that is clicked, or None for the position
            where its own target is given back, before the page runs again. Without it a click on a token
            selects it.
        show: the numbers of the paths to show, None for all; people may change it in the pictures.
        on_show: is called with what the browser says they are then, before the page runs again.

    Raises:
        ValueError: a number in the columns is NaN or infinite.
    """
    columns = [_EMPTY | dict(column) for column in columns]
    sent = packed_all(columns)
    json.dumps(sent, allow_nan=False)  # the browser would show an error box instead

    def picked() -> None:
        target = picked_in(columns, st.session_state[key].get("pick"))
        if on_pick and target:
            on_pick(*target)

    state = _component(
        key=key,
        data={
            "kind": "compare",
            "id": key,
            "columns": sent,
            "zoom": zoom,
            "pickable": on_pick is not None,
            "show": None if show is None else list(show),
        },
        default={"selection": None, "paths": None},
        on_selection_change=lambda: None,
        on_paths_change=lambda: on_show(st.session_state[key].get("paths")),
        on_pick_change=picked,
    )
    return compare_selection_in(columns, state.selection)


_EMPTY: dict[str, Any] = {
    "title": "",
    "subtitle": "",
    "reference": False,
    "error": None,
    "picture": None,
    "strip": None,
    "target": None,
    "groups": [],
    "paths": [],
    "own": False,
    "caption": "",
}
