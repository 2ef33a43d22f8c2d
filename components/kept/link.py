"""The ways to a run, a link that names any page and a button on any; and from a run to the Trace page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from components import address
from components.session import Key


def go_to(run_id: str) -> None:
    """Show this run, from whichever page; to be called by a button, before the page runs again."""
    st.session_state[Key.RUN] = run_id
    st.session_state[Key.TO_RUN] = True


def go_to_trace(texts: Mapping[str, Sequence[str]]) -> None:
    """Ask the Trace page for these texts, each by the key of its widget; to be called by a button."""
    st.session_state[Key.TO_TRACE] = texts


def follow(page: str) -> None:
    """Go on to another page where a button was pressed or an address asks for it.

    Args:
        page: the title of the page that runs.
    """
    if (texts := st.session_state.pop(Key.TO_TRACE, None)) is not None:
        address.take(texts, told=False)
        st.switch_page("pages/trace.py")
    pressed = st.session_state.pop(Key.TO_RUN, False)
    linked = address.wanted(Key.RUN) and address.is_told(Key.RUN)
    if page != "Runs" and (pressed or linked):
        st.switch_page("pages/runs.py")
