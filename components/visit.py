"""A visit with its beginning and its end: links open what was seen, and a reload loses nothing.

1. ``visit`` asks the browser, once a session, for the fragment of the address and for what this tab kept, and
   waits for its word: else another prompt would be run and shown first.
2. What it says is untrusted, and is asked for (``address.take``) as an address's settings are.
3. After the page has run, the browser is given what to keep, the link that *Copy link* copies, and the
   settings that stand in the address.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import streamlit as st

from components import address, drafts
from components.errors import told_to_people
from components.link import packed, unpacked
from components.names import in_link
from components.session import Key, is_key, of_column
from components.text import plain
from reverse_attention.picture.assets import bundle

_component = st.components.v2.component("reverse_attention_visit", js=bundle("visit"))
_BOXES = (Key.PROMPT, *(of_column(Key.PROMPTS, n) for n in range(4)))
_MESSAGES = f"{Key.CHAT_MESSAGES}_text_"
_MODELS = (Key.MODEL, Key.MODELS)
_LONGEST_TYPED = 500_000
_NO_TEXT = (
    "This link holds settings but no text, so there is nothing to show yet. Links that Copy link gives hold "
    "their text."
)


@contextmanager
def visit() -> Iterator[None]:
    """Around a page; ends the run where the browser has not said yet what it brings."""
    place = st.container(key=Key.VISIT_PLACE)
    with place:
        _begin()
    address.begin()
    with st.container():  # also without a sentence: else all that stands below would change its place with it
        _show_said()
    with told_to_people():
        yield
    if Key.SAID in st.session_state:
        st.session_state.setdefault(Key.SAID_OVER, _boxes())
    with place:
        _mounted(_to_keep())


def _begin() -> None:
    if st.session_state.get(Key.VISITED):
        return
    ask = st.session_state.setdefault(Key.VISIT_ASK, secrets.token_hex(8))
    said = dict(st.session_state.get(Key.VISIT) or {}).get("said") or _mounted(None)
    if not isinstance(said, Mapping) or said.get("to") != ask:
        st.stop()
    st.session_state[Key.VISITED] = True
    _take(said)


def wait() -> None:
    """Before somebody has signed in: let the browser remember its address, which is opened after that."""
    st.session_state.setdefault(Key.VISIT_ASK, secrets.token_hex(8))
    with st.container(key=Key.VISIT_PLACE):
        _mounted(None, waits=True)


def _mounted(keep: dict[str, Any] | None, *, waits: bool = False) -> Any:
    data = {
        "ask": st.session_state[Key.VISIT_ASK],
        "waits": waits,
        "person": drafts.person_here(),
        "lasting": drafts.outlive_tabs(),
        "keep": keep,
    }
    state = _component(
        key=Key.VISIT,
        data=data,
        default={"said": None, "back": None},
        on_said_change=lambda: None,
        on_back_change=lambda: None,  # the server is there again: that alone runs the page
    )
    return state.said


def _take(said: Mapping[str, Any]) -> None:
    """Ask for what the browser brings: a link, or else what this tab kept, or the address alone."""
    link, draft = (_unpacked(said.get(name)) for name in ("link", "draft"))
    query = {name: st.query_params.get_all(name) for name in st.query_params if is_key(name)}
    run = {name: texts for name, texts in query.items() if name == Key.RUN}
    if not draft and query == run:  # nothing else is wanted than what was there
        draft = _unpacked(drafts.kept())
    if said.get("link"):
        address.take(link)
    elif draft:
        address.take(draft | _typed(said.get("typed")), told=False)
        address.take(run)
    else:
        address.take(query)
        named = {*query} & {Key.EXAMPLE, Key.PAIR, Key.PROMPT, Key.STEP, Key.RUN}
        if query and not named and Key.PROMPT not in st.session_state:
            _say(_NO_TEXT)
            address.take({key: [""] for key in _BOXES})


def _unpacked(fragment: object) -> dict[str, list[str]]:
    """What a fragment holds; what is none is said."""
    if not isinstance(fragment, str) or not fragment:
        return {}
    try:
        return unpacked(fragment)
    except ValueError as error:
        _say(str(error))
        return {}


def _typed(texts: object) -> dict[str, list[str]]:
    """What stood in the text boxes as the tab was left."""
    if not isinstance(texts, Mapping):
        return {}
    return {
        key: [text]
        for key, text in texts.items()
        if _is_typed(key) and isinstance(text, str) and len(text) < _LONGEST_TYPED
    }


def _is_typed(key: object) -> bool:
    """Whether a text box has this key; without anything typed there is nothing to link to."""
    return isinstance(key, str) and (key in _BOXES or key.startswith(_MESSAGES))


def _say(sentence: str) -> None:
    st.session_state[Key.SAID] = sentence


def _boxes() -> dict[str, str]:
    return {key: st.session_state[key] for key in _BOXES if key in st.session_state}


def _show_said() -> None:
    """What there was to say of the link, until something is typed."""
    sentence = st.session_state.get(Key.SAID)
    if sentence is None:
        return
    if st.session_state.get(Key.SAID_OVER, _boxes()) != _boxes():
        del st.session_state[Key.SAID], st.session_state[Key.SAID_OVER]
        return
    (st.info if sentence == _NO_TEXT else st.error)(plain(sentence))


def _to_keep() -> dict[str, Any] | None:
    """None as long as a link was not taken up whole: a reload opens it again then."""
    if any(address.wanted(key) is not None for key in _MODELS):
        return None
    seen = address.seen()
    has_text = any(_is_typed(key) and any(texts) for key, texts in seen.items())
    told = {key: tuple(map(in_link, texts)) if key in _MODELS else texts for key, texts in seen.items()}
    draft = packed(address.kept())
    if (said := drafts.keep(draft)) is not None:
        _say(said)
    return {
        "draft": draft,
        "link": packed(told) if has_text else None,
        "query": address.query(),
        "run": Key.RUN in seen,
    }
