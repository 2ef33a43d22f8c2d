"""*Save run*: what a page shows is kept on the server, with a title that says what was asked."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence

import streamlit as st

from components.kept.fields import fields, new
from components.kept.link import go_to
from components.portal.people import person
from components.portal.runs.file import RunFile
from components.portal.runs.here import runs
from components.portal.runs.saved import title_of
from components.session import Key
from components.text import plain
from reverse_attention import TraceResult


def save_run(results: Sequence[TraceResult], content: Callable[[], str], told: RunFile | None = None) -> None:
    """Show the button, and below it that the run was saved or why it could not be.

    Args:
        results: what the run holds.
        content: makes its JSON.
        told: the file that it was opened from, whose title, tags and note it begins with.
    """
    asked = _identity(results)
    _begin(told.title if told and told.title else title_of(results), told)
    with (
        st.container(horizontal=True, vertical_alignment="center"),
        st.popover("Save run", key=Key.SAVE_RUN),
        st.form(Key.SAVE_FORM, border=False),
    ):
        given = fields(None, title_key=Key.SAVE_TITLE)
        st.form_submit_button("Save", on_click=_ask, args=(asked,))
    if (pressed := st.session_state.get(Key.SAVE_ASKED)) == asked:
        try:
            with st.spinner("Saving …"):
                text = content()
            del st.session_state[Key.SAVE_ASKED]  # from here to the database nothing can end this run
            run_id = runs().save(person(), text, **given)
            st.session_state[Key.SAVED_RUN] = (asked, run_id, runs().run(person(), run_id).title)
        except ValueError as error:
            st.session_state.pop(Key.SAVE_ASKED, None)
            st.error(plain(str(error)))
    elif pressed:
        del st.session_state[Key.SAVE_ASKED]
        st.warning("Save was pressed for the picture before this one, which is not kept. Press it again.")
    saved, run_id, title = st.session_state.get(Key.SAVED_RUN, ("", "", ""))
    if saved == asked:
        _say_saved(run_id, title)


def _begin(suggested: str, told: RunFile | None) -> None:
    """Fill the fields for another question; tags and note of the one before stay, unless that was saved."""
    if st.session_state.get(Key.SAVE_OF) == suggested:
        return
    st.session_state[Key.SAVE_OF] = st.session_state[Key.SAVE_TITLE] = suggested
    if told or st.session_state.pop(Key.SAVED_RUN, None):
        st.session_state[new(Key.RUN_TAGS)] = ", ".join(told.tags) if told else ""
        st.session_state[new(Key.RUN_NOTE)] = told.note if told else ""


def _identity(results: Sequence[TraceResult]) -> str:
    """Another one for every other run: the words of a title do not tell settings apart."""
    paths = [
        (repr(result), result.paths_text, [beam.score_raw for beam in result.beams]) for result in results
    ]
    receipts = [result.receipt is not None for result in results]
    return hashlib.sha256(repr((paths, receipts)).encode()).hexdigest()


def _ask(asked: str) -> None:
    """Kept in the session, since the run that a click starts may give way to another before it is here."""
    st.session_state[Key.SAVE_ASKED] = asked


def _say_saved(run_id: str, title: str) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.caption(f"Saved as **{plain(title)}**.", width="content")
        st.button("Open it", key=Key.OPEN_SAVED, type="tertiary", on_click=go_to, args=(run_id,))
