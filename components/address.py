"""What the address asks for and a page does not give: Streamlit drops it without a word, so it is said here.

1. ``remember``: as a session begins, what its address asks for is kept.
2. ``shown``: each widget that is bound to the address tells what it shows.
3. ``tell``: what was asked for and is not shown is said, until something else is chosen.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import streamlit as st

from components.session import Key
from components.text import plain


@dataclass
class _Asked:
    """Values that the address asks for, and those that were shown at first in their place."""

    values: tuple[str, ...]
    instead: tuple[str, ...] | None = None


def remember() -> None:
    """Keep what the address asks for, once a session."""
    if Key.ADDRESS not in st.session_state:
        given = {name: tuple(st.query_params.get_all(name)) for name in st.query_params}
        st.session_state[Key.ADDRESS] = {name: _Asked(values) for name, values in given.items()}


def shown(key: str, *values: str) -> None:
    """To be told what a widget shows, as the address would have it: several values where it is a list."""
    asked = _all_asked().get(key)
    if asked is None:
        return
    if _same(asked.values, values) or asked.instead not in (None, values):
        del _all_asked()[key]
    asked.instead = values


def tell(keys: Iterable[str]) -> None:
    """Say which of these settings the address asks for in vain."""
    for key in sorted(_all_asked().keys() & set(keys)):
        asked = _all_asked()[key]
        instead = (
            "has no effect here"
            if asked.instead is None
            else f"is not to be had here, but {_list(asked.instead)}"
        )
        st.warning(plain(f"The address asks for {key}={_list(asked.values)}, which {instead}."))


def _all_asked() -> dict[str, _Asked]:
    kept: dict[str, _Asked] = st.session_state.get(Key.ADDRESS, {})
    return kept


def _list(values: tuple[str, ...]) -> str:
    return ", ".join(values) or "nothing"


def _same(some: tuple[str, ...], others: tuple[str, ...]) -> bool:
    return [*map(_normal, some)] == [*map(_normal, others)]


def _normal(value: str) -> str | float:
    """A value however it is written: 0.10 and 0.1, True and true."""
    try:
        return float(value)
    except ValueError:
        return value.strip().casefold()
