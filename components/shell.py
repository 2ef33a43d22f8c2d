"""What dashboard.py puts around every page is there, whichever page is asked for first."""

from __future__ import annotations

import streamlit as st
from streamlit.runtime.pages_manager import PagesManager


def in_dashboard() -> None:
    """Run again inside dashboard.py where Streamlit has run a page by itself.

    It looks for scripts in ``pages/`` on its own until ``st.navigation`` was called once. So the very first
    visitor of a server, sent there by a link to another page than the first, gets that script without the
    navigation, the page's layout and the net for errors.
    """
    if PagesManager.uses_pages_directory:
        PagesManager.uses_pages_directory = False
        st.rerun()
