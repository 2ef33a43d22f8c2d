"""The door: where people sign in, nothing is shown before they have."""

from __future__ import annotations

import streamlit as st

from components.portal import people
from components.portal.settings import settings
from components.session import Key
from components.text import plain
from components.visit import wait


def may_enter() -> bool:
    """Whether the page may be shown; else the button that signs in is."""
    if not settings().sign_in.required:
        return True
    try:
        who = people.person()
    except ValueError as error:
        st.error(plain(str(error)))
        st.button("Sign out", key=Key.SIGN_OUT, on_click=people.sign_out)
        return False
    if who is None:
        _ask()
        return False
    with st.sidebar.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.caption(plain(who.name), width="content")
        st.button("Sign out", key=Key.SIGN_OUT, type="tertiary", on_click=people.sign_out)
    return True


def _ask() -> None:
    wait()
    with st.container(key=Key.DOOR):
        st.header("Reverse Attention", anchor=False)
        st.markdown("Which earlier tokens led to this one?")
        st.button("Sign in", key=Key.SIGN_IN, type="primary", width="stretch", on_click=_set_asked)
        st.caption("What you save is yours: others see what you share with them.")
    if st.session_state.pop(Key.SIGN_IN_ASKED, False):
        try:
            people.sign_in()
        except ValueError as error:
            st.error(plain(str(error)))


def _set_asked() -> None:
    """Kept in the session, since the run that a click starts may give way to another before it is here."""
    st.session_state[Key.SIGN_IN_ASKED] = True
