"""Pictures side by side, linked: hover, selection and zoom in one are shown in all."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import streamlit as st

from components.sankey import selection_in
from reverse_attention.picture.assets import bundle
from reverse_attention.picture.wire import packed_all

_component = st.components.v2.component("reverse_attention_compare", js=bundle())


@dataclass(frozen=True)
class CompareSelection:
    """The selection: a column, and a node or a link of its picture or a token of its strip."""

    column: int | None = None
    node: dict[str, Any] | None = None
    link: dict[str, Any] | None = None
    position: int | None = None


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
    return _selection(columns, state.selection)


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


def _has(columns: Sequence[Mapping[str, Any]], sent: Mapping[str, Any]) -> bool:
    """Whether the token exists: the columns may have changed since the browser sent it."""
    column, position = sent.get("column"), sent.get("position")
    if not (isinstance(column, int) and isinstance(position, int) and 0 <= column < len(columns)):
        return False
    strip = columns[column]["strip"]
    return strip is not None and 0 <= position < len(strip["labels"])


def picked_in(columns: Sequence[Mapping[str, Any]], sent: object) -> tuple[int, int | None] | None:
    """The column and the token picked in it (None gives the target back), or None if it does not exist."""
    if not isinstance(sent, dict):
        return None
    given_back = sent.get("position", "") is None
    if not _has(columns, {**sent, "position": 0} if given_back else sent):
        return None
    return sent["column"], sent["position"]


def _selection(columns: Sequence[Mapping[str, Any]], sent: object) -> CompareSelection:
    if not isinstance(sent, dict) or not isinstance(sent.get("column"), int):
        return CompareSelection()
    column = sent["column"]
    if sent.get("kind") == "token":
        position = sent["position"] if _has(columns, sent) else None
        return CompareSelection() if position is None else CompareSelection(column, position=position)
    if not 0 <= column < len(columns) or columns[column]["picture"] is None:
        return CompareSelection()
    picked = selection_in(columns[column]["picture"], sent)
    if picked.node or picked.link:
        return CompareSelection(column, picked.node, picked.link)
    return CompareSelection()
