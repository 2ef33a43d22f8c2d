"""What people say of a run: title, tags, a note, and where they sign in who may see it."""

from __future__ import annotations

from typing import Any

import streamlit as st

from components.portal.people import person
from components.portal.runs.store import Run
from components.portal.runs.tables import Sharing
from components.portal.runs.words import LONGEST_NOTE, LONGEST_TAG, LONGEST_TITLE, MOST_TAGS
from components.session import Key

SHARING = {Sharing.PRIVATE: "Only me", Sharing.LINK: "Whoever has its link", Sharing.ALL: "All who sign in"}


def new(key: Key) -> str:
    """The key of a field of a run that is not saved yet."""
    return f"{key}_new"


def typed(run: Run, *, title_key: Key) -> dict[str, Any]:
    """What stands in the fields of a run, as a click finds it; as ``fields`` gives it."""
    state = st.session_state
    given = {
        "title": state[title_key],
        "tags": [state[f"{Key.RUN_TAGS}_{run.id}"]],
        "note": state[f"{Key.RUN_NOTE}_{run.id}"],
    }
    if (sharing := f"{Key.RUN_SHARING}_{run.id}") in state:
        given["sharing"] = state[sharing]
    return given


def fields(run: Run | None, *, title_key: Key) -> dict[str, Any]:
    """The fields of a form, filled with what a run has.

    Args:
        run: None of one that is not saved yet.
        title_key: of the title, whose value it holds.

    Returns:
        What stands in them, as ``Runs.save`` and ``Runs.change`` take it.
    """

    def of_run(key: Key) -> str:
        return new(key) if run is None else f"{key}_{run.id}"

    given: dict[str, Any] = {
        "title": st.text_input("Title", key=title_key, max_chars=LONGEST_TITLE),
        "tags": [
            st.text_input(
                "Tags",
                ", ".join(run.tags) if run else "",
                key=of_run(Key.RUN_TAGS),
                max_chars=MOST_TAGS * (LONGEST_TAG + 2),
                placeholder="Words, with commas between",
            )
        ],
        "note": st.text_area(
            "Note", run.note if run else "", key=of_run(Key.RUN_NOTE), max_chars=LONGEST_NOTE, height=88
        ),
    }
    if person() is not None:
        given["sharing"] = st.selectbox(
            "Who sees it",
            list(SHARING),
            list(SHARING).index(run.sharing) if run else 0,
            format_func=SHARING.__getitem__,
            key=of_run(Key.RUN_SHARING),
        )
    return given
