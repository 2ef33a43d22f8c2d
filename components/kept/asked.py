"""What a click asks of a run: kept in the session, and done before the next page runs, whichever that is.

The run that a click starts may give way to another before it is here: whoever clicks and at once types, or
goes to another page. A click that only that run can read would be lost.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import streamlit as st

from components.kept.fields import typed
from components.portal.people import person
from components.portal.runs.faults import NotThere
from components.portal.runs.here import runs
from components.portal.runs.store import Run
from components.session import Key
from components.text import plain


def change(run: Run) -> None:
    """Keep what stands in the fields of a run; to be called by their button."""
    _ask(_change, run, typed(run, title_key=Key.RUN_TITLE))


def duplicate(run: Run) -> None:
    """Keep a run once more; to be called by a button."""
    _ask(_duplicate, run)


def delete(run: Run) -> None:
    """Delete a run; to be called by a button."""
    _ask(_delete, run)


def undo() -> None:
    """Have back what was deleted last; to be called by a button."""
    if deleted := st.session_state.pop(Key.RUN_DELETED, None):
        _ask(_undelete, deleted)


def do_asked() -> None:
    """Do what was asked, in its order; why something cannot be done is said."""
    waiting = st.session_state.setdefault(Key.RUN_ASKED, [])
    place = st.container()  # also when nothing is said: what stands below keeps its place
    while waiting:
        act, run, given = waiting.pop(0)  # from here to the database nothing can end this run of the page
        try:
            act(run, **given)
        except ValueError as error:
            place.error(plain(str(error)))


def _ask(act: Callable[..., None], run: Run, given: Mapping[str, Any] | None = None) -> None:
    """A second click on the same button, before the first is done, asks nothing more."""
    waiting = st.session_state.setdefault(Key.RUN_ASKED, [])
    if (act, run, given or {}) not in waiting:
        waiting.append((act, run, given or {}))


def _change(run: Run, **given: Any) -> None:
    runs().change(person(), run.id, **given)
    st.session_state.pop(Key.RUN_EDITED, None)


def _duplicate(run: Run) -> None:
    st.session_state[Key.RUN] = runs().duplicate(person(), run.id)


def _delete(run: Run) -> None:
    try:
        runs().delete(person(), run.id)
    except NotThere:
        if st.session_state.get(Key.RUN_DELETED) != run:  # a second click on what is gone
            raise
    st.session_state[Key.RUN_DELETED] = run
    if st.session_state.get(Key.RUN) == run.id:
        st.session_state.pop(Key.RUN)


def _undelete(run: Run) -> None:
    runs().undelete(person(), run.id)
