"""The ways to a run: a link that names any page, and a button on any page."""

from __future__ import annotations

import streamlit as st

from components import address
from components.session import Key


def go_to(run_id: str) -> None:
    """Show this run, from whichever page; to be called by a button, before the page runs again."""
    st.session_state[Key.RUN] = run_id
    st.session_state[Key.TO_RUN] = True


def follow(page: str) -> None:
    """Go on to the page *Runs* where a button was pressed or an address asks for it.

    Args:
        page: the title of the page that runs.
    """
    pressed = st.session_state.pop(Key.TO_RUN, False)
    linked = address.wanted(Key.RUN) and address.is_told(Key.RUN)
    if page != "Runs" and (pressed or linked):
        st.switch_page("pages/runs.py")
