"""Drafts that outlive a tab: prompt, chat, continuation, target and settings, as the page was left.

Where nobody signs in, the browser keeps them (``visit``). Who signs in finds them in any browser: the server
keeps them, and the browser no longer than its tab. Whoever runs the dashboard can switch both off.
"""

from __future__ import annotations

import streamlit as st

from components.portal.people import person
from components.portal.runs.faults import RunsError
from components.portal.runs.here import runs
from components.portal.settings import settings
from components.session import Key


def outlive_tabs() -> bool:
    """Whether the browser is to keep them."""
    return settings().runs.keep_drafts and person() is None


def person_here() -> str:
    """What a browser tells one person's drafts from another's by; empty where nobody signs in."""
    who = person()
    return "" if who is None else who.id[:16]


def kept() -> str:
    """The draft that the server has of who is signed in; empty where there is none."""
    who = person()
    if who is None or not settings().runs.keep_drafts:
        return ""
    try:
        return runs().draft(who)
    except RunsError as error:
        st.warning(f"What you typed last time could not be fetched. {error}")
        return ""


def keep(draft: str) -> str | None:
    """Let the server keep a draft of who is signed in; once it changed.

    Returns:
        Why it is not kept, where that is so.
    """
    who = person()
    if who is None or not settings().runs.keep_drafts or st.session_state.get(Key.DRAFT_KEPT) == draft:
        return None
    st.session_state[Key.DRAFT_KEPT] = draft
    try:
        runs().keep_draft(who, draft)
    except RunsError as error:
        return f"What you type is not kept beyond this tab. {error}"
    return None
