"""*Save run*: what a page shows is kept on the server, with a title that says what was asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import streamlit as st

from components.kept.fields import fields
from components.kept.link import go_to
from components.portal.people import person
from components.portal.runs.here import runs
from components.portal.runs.saved import title_of
from components.portal.runs.words import line
from components.session import Key
from components.text import plain
from reverse_attention import TraceResult


def save_run(results: Sequence[TraceResult], content: Callable[[], str]) -> None:
    """Show the button, and below it that the run was saved or why it could not be.

    Args:
        results: what the run holds.
        content: makes its JSON.
    """
    suggested = title_of(results)
    if st.session_state.get(Key.SAVE_OF) != suggested:
        st.session_state[Key.SAVE_OF] = st.session_state[Key.SAVE_TITLE] = suggested
    with (
        st.container(horizontal=True, vertical_alignment="center"),
        st.popover("Save run", key=Key.SAVE_RUN),
        st.form(Key.SAVE_FORM, border=False),
    ):
        given = fields(None, title_key=Key.SAVE_TITLE)
        st.form_submit_button("Save", type="primary", on_click=_ask)
    if st.session_state.pop(Key.SAVE_ASKED, False):
        try:
            with st.spinner("Saving …"):
                run_id = runs().save(person(), content(), **given)
            st.session_state[Key.SAVED_RUN] = (suggested, run_id, line(str(given["title"]), 80) or suggested)
        except ValueError as error:
            st.error(plain(str(error)))
    of_title, run_id, title = st.session_state.get(Key.SAVED_RUN, ("", "", ""))
    if of_title == suggested:
        _say_saved(run_id, title)


def _ask() -> None:
    """Kept in the session, since the run that a click starts may give way to another before it is here."""
    st.session_state[Key.SAVE_ASKED] = True


def _say_saved(run_id: str, title: str) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.caption(f"Saved as **{plain(title)}**.", width="content")
        st.button("Open it", key=Key.OPEN_SAVED, type="tertiary", on_click=go_to, args=(run_id,))
