"""The Sankey as a Streamlit component: ``sankey(picture, key=...)`` -> what is selected in it."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

import streamlit as st

from reverse_attention import TraceResult
from reverse_attention.picture.assets import bundle
from reverse_attention.picture.describe import caption_of, name_of, prompt_line
from reverse_attention.picture.selection import Selection, selection_in
from reverse_attention.picture.wire import packed

_component = st.components.v2.component("reverse_attention_sankey", js=bundle())


def sankey(
    picture: dict[str, Any],
    *,
    key: str,
    show: Sequence[int] | None = None,
    on_show: Callable[[object], None] = lambda beams: None,
    caption: str = "",
    title: str = "",
    subtitle: str = "",
) -> Selection:
    """Draw the picture of ``picture.picture.picture_of``.

    Args:
        picture: nodes, links and beams, as plain JSON.
        key: the component's key; selections are kept under it.
        show: beams to show, None for all; people may change it in the picture.
        on_show: is called with what the browser says they are then, before the page runs again.
        caption: one line under the picture.
        title: over it in a saved file, whose name it gives.
        subtitle: under the title.

    Raises:
        ValueError: a number in the picture is NaN or infinite.
    """
    data = {
        "kind": "sankey",
        "id": key,
        "picture": packed(picture),
        "show": None if show is None else list(show),
        "caption": caption,
        "title": title,
        "subtitle": subtitle,
    }
    json.dumps(data, allow_nan=False)  # the browser would show an error box instead
    state = _component(
        key=key,
        data=data,
        default={"selection": None, "beams": None},
        on_selection_change=lambda: None,
        on_beams_change=lambda: on_show(st.session_state[key].get("beams")),
    )
    return selection_in(picture, state.selection)


def drawn(
    result: TraceResult,
    picture: dict[str, Any],
    *,
    key: str,
    show: Sequence[int] | None = None,
    on_show: Callable[[object], None],
) -> Selection:
    """``sankey`` of a whole trace, with the words that belong to it."""
    words = {"caption": caption_of(result), "title": name_of(result), "subtitle": prompt_line(result)}
    return sankey(picture, key=key, show=show, on_show=on_show, **words)
