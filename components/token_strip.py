"""The prompt as clickable tokens: a click or Enter picks the target."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import streamlit as st

from reverse_attention.picture.assets import bundle

_component = st.components.v2.component("reverse_attention_tokens", js=bundle())


def token_strip(
    strip: Mapping[str, Any],
    *,
    target: int,
    key: str,
    on_pick: Callable[[int], None],
    path: Sequence[int] = (),
) -> None:
    """Show the tokens of ``picture.token_strip.token_strip_of``.

    Args:
        strip: the tokens, with what is known of each.
        target: position marked as the target.
        key: the component's key.
        on_pick: is called with a position before the page runs again.
        path: positions marked as being on a path.
    """

    def picked() -> None:
        position = st.session_state[key].get("target")
        # What the browser sends is checked: it may come from a prompt typed over since.
        if isinstance(position, int) and 0 <= position < len(strip["labels"]):
            on_pick(position)

    data = {"kind": "tokens", "strip": dict(strip), "target": target, "path": list(path)}
    _component(key=key, data=data, on_target_change=picked)
