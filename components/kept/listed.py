"""The list of runs: a search, filters, and of each run its picture in small, its title and what it asked."""

from __future__ import annotations

import base64
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TypeVar

import streamlit as st

from components.kept import asked
from components.kept.link import go_to
from components.portal.people import person
from components.portal.runs.here import runs
from components.portal.runs.search import Choices, Wanted
from components.portal.runs.store import Run
from components.portal.runs.tables import Kind
from components.session import Key
from components.text import plain

T = TypeVar("T")
AT_ONCE = 20
_WIDE, _NARROW = 320, 152
"""Pixels: all on one line of a desk's screen, two filters or one search on a phone's."""
KINDS = {Kind.TRACE: "Trace", Kind.COMPARISON: "Comparison"}


def listed() -> None:
    """Show the runs, and what was deleted a moment ago with the way back.

    Raises:
        RunsError: the database fails.
    """
    _deleted()
    wanted = _wanted(runs().choices(person()))
    if st.session_state.get(Key.RUN_WANTED) != wanted:
        st.session_state[Key.RUN_WANTED], st.session_state[Key.RUN_FIRST] = wanted, 0
    first = st.session_state.setdefault(Key.RUN_FIRST, 0)
    page = runs().page(person(), wanted, first, AT_ONCE)
    if not page.runs:
        st.info(_nothing(wanted))
    for run in page.runs:
        _row(run)
    _turn(first, page.n_all)


def told(run: Run) -> str:
    """What a run is, on one line."""
    facts = [
        KINDS[run.kind],
        ", ".join(run.models),
        f"{run.changed:%-d %B %Y, %H:%M} UTC",
        *([f"by {run.owner_name}"] if run.owner_name and not run.is_own else []),
        *([", ".join(run.tags)] if run.tags else []),
    ]
    return plain(" · ".join(facts))


def _wanted(choices: Choices) -> Wanted:
    with st.container(horizontal=True, gap="small"):
        search = st.text_input(
            "Search",
            key=Key.RUN_SEARCH,
            placeholder="Title, tag, note, model, prompt",
            persist_state="session",
            width=_WIDE,
        )
        kind = _filter("Kind", list(KINDS), Key.RUN_KIND, KINDS)
        model = _filter("Model", choices.models, Key.RUN_MODEL)
        tag = _filter("Tag", choices.tags, Key.RUN_TAG)
        owner = None
        if choices.owners:
            owner = _filter("Owner", list(choices.owners), Key.RUN_OWNER, _told_apart(choices.owners))
    return Wanted(search or "", kind, model, tag, owner)


def _told_apart(names: Mapping[str, str]) -> dict[str, str]:
    """Names by ids, with a number where people have the same: a menu knows its options by their names."""
    counts: Counter[str] = Counter()
    told_apart = {}
    for one in sorted(names):
        counts[names[one]] += 1
        n = counts[names[one]]
        told_apart[one] = names[one] if n == 1 else f"{names[one]} ({n})"
    return told_apart


def _filter(label: str, options: Sequence[T], key: Key, names: Mapping[T, str] | None = None) -> T | None:
    if st.session_state.get(key) not in options:  # the last run that had it is gone
        st.session_state.pop(key, None)
    chosen: T | None = st.selectbox(
        label,
        options,
        index=None,
        key=key,
        format_func=lambda option: names[option] if names else str(option),
        placeholder="Any",
        persist_state="session",
        width=_NARROW,
    )
    return chosen


def _row(run: Run) -> None:
    with st.container(
        horizontal=True, vertical_alignment="center", gap="medium", key=f"{Key.RUN_ROW}_{run.id}"
    ):
        st.html(_as_image(run.thumbnail), width="content")
        with st.container(gap=None, width="stretch"):
            st.button(
                plain(run.title),
                key=f"{Key.RUN_OPEN}_{run.id}",
                type="tertiary",
                on_click=go_to,
                args=(run.id,),
            )
            st.caption(told(run))


def _as_image(svg: str) -> str:
    """The thumbnail as an image and nothing else, whatever stands in the database."""
    code = base64.b64encode(svg.encode()).decode()
    return f'<img alt="" width="200" height="60" src="data:image/svg+xml;base64,{code}">'


def _turn(first: int, n_all: int) -> None:
    """The way to older and newer runs, where there are more than fit."""
    if n_all <= AT_ONCE:
        return
    last = min(first + AT_ONCE, n_all)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.button("Newer", key=Key.RUN_NEWER, disabled=first == 0, on_click=_go, args=(first - AT_ONCE,))
        st.caption(f"{first + 1} to {last} of {n_all}", width="content")
        st.button("Older", key=Key.RUN_OLDER, disabled=last == n_all, on_click=_go, args=(first + AT_ONCE,))


def _go(first: int) -> None:
    st.session_state[Key.RUN_FIRST] = max(first, 0)


def _nothing(wanted: Wanted) -> str:
    if wanted == Wanted():
        return "No run is saved yet. Save run, under a picture on the other pages, puts it here."
    return "No run is like this. Take a word or a filter away."


def _deleted() -> None:
    run = st.session_state.get(Key.RUN_DELETED)
    if run is None:
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.caption(f"**{plain(run.title)}** was deleted.", width="content")
        st.button("Undo", key=Key.RUN_UNDO, type="tertiary", on_click=asked.undo)
