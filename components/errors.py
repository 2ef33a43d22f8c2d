"""The last net: an error that no page expected becomes a sentence, and the log keeps the rest."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st

_log = logging.getLogger(__name__)


@contextmanager
def told_to_people() -> Iterator[None]:
    """Show an error as a sentence, without a traceback; the page keeps the typed text."""
    try:
        yield
    except Exception as error:
        _log.exception("A page failed")
        st.error(
            f"This page met an error that it did not expect ({type(error).__name__}). Your text and settings "
            "are kept: change one of them to go on. The dashboard's log has the details."
        )
