"""The end of a page that can show no more, and the last net: errors that none expected become a sentence."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

import streamlit as st


class PageEnd(Exception):  # noqa: N818 - no error
    """Nothing more can be shown; the page has said why."""


def end_page() -> NoReturn:
    """End the page here. What comes after the page still runs, which ``st.stop`` would not let."""
    raise PageEnd


_log = logging.getLogger(__name__)


@contextmanager
def told_to_people() -> Iterator[None]:
    """Show an error as a sentence, without a traceback; the page keeps the typed text."""
    try:
        yield
    except PageEnd:
        return
    except Exception as error:
        _log.exception("A page failed")
        st.error(
            f"This page met an error that it did not expect ({type(error).__name__}). Your text and settings "
            "are kept: change one of them to go on. The dashboard's log has the details."
        )
