"""A run as it was saved, without its model; and what its owner can do with it."""

from __future__ import annotations

import hashlib

import streamlit as st

from components import address, compare_results
from components.kept import asked
from components.kept.fields import SHARING, fields
from components.kept.listed import told
from components.kept.save import save_run
from components.portal.people import person
from components.portal.runs import file, saved
from components.portal.runs.here import runs
from components.portal.runs.store import Run
from components.saved_trace import show_trace
from components.session import Key
from components.text import plain
from reverse_attention import Comparison, TraceResult


@st.cache_data(max_entries=8, show_spinner="Reading the run …")
def read(content: str) -> TraceResult | Comparison:
    """The trace or comparison of a JSON text; see ``saved.read``."""
    return saved.read(content)


def show_run(run_id: str) -> None:
    """Show a run.

    Raises:
        ValueError: it is not there, not for this person, or damaged; or the database fails.
    """
    st.button("← All runs", key=Key.RUN_BACK, type="tertiary", on_click=close)
    run = runs().run(person(), run_id)
    content = runs().content(person(), run_id)
    address.shown(Key.RUN, run_id)
    with st.container(key=Key.RUN_HEAD, gap=None):
        st.header(plain(run.title), anchor=False)
        st.caption(told(run))
    if run.note:
        st.markdown("  \n".join(map(_indented, run.note.split("\n"))))
    _actions(run, content)
    _show_content(content)


def show_file(content: bytes) -> None:
    """Show what a file holds, and let it be saved as a run.

    Raises:
        ValueError: it is no saved run, trace or comparison, or damaged.
    """
    told = file.opened(content)
    opened = read(told.content)
    results = [opened] if isinstance(opened, TraceResult) else [column.result for column in opened.columns]
    save_run(results, lambda: told.content, told)
    _show(opened, told.content)


def _indented(line: str) -> str:
    """A line of a note as it is: four spaces before it would make code of it, in which nothing is escaped."""
    text = line.lstrip()
    return "\u00a0" * (len(line) - len(text)) + plain(text)


def _show_content(content: str) -> None:
    """Show a saved trace or comparison as it was.

    Raises:
        ValueError: it is neither, or damaged.
    """
    _show(read(content), content)


def _show(opened: TraceResult | Comparison, content: str) -> None:
    if isinstance(opened, TraceResult):
        show_trace(opened, hashlib.sha256(content.encode()).hexdigest())
    else:
        compare_results.show(opened, saving=False)


def close() -> None:
    """Back to the list."""
    st.session_state.pop(Key.RUN, None)


def _actions(run: Run, content: str) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        if run.is_own:
            _edit(run)
        st.button("Duplicate", key=Key.RUN_DUPLICATE, on_click=asked.duplicate, args=(run,))
        st.download_button(
            "Export",
            lambda: file.written(run, content),
            "reverse-attention-run.json",
            "application/json",
            on_click="ignore",
            key=Key.RUN_EXPORT,
        )
        if run.is_own:
            st.button("Delete", key=Key.RUN_DELETE, on_click=asked.delete, args=(run,))
        if person() is not None:
            st.caption(f"Seen by: {SHARING[run.sharing].lower()}", width="content")


def _edit(run: Run) -> None:
    if st.session_state.get(Key.RUN_EDITED) != run.id:
        st.session_state[Key.RUN_EDITED], st.session_state[Key.RUN_TITLE] = run.id, run.title
    with st.popover("Edit", key=Key.RUN_EDIT), st.form(Key.RUN_FORM, border=False):
        fields(run, title_key=Key.RUN_TITLE)
        st.form_submit_button("Save changes", on_click=asked.change, args=(run,))
