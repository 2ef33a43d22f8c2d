"""What to trace: the model, the prompt and its target. Each asks one thing and returns the answer."""

from __future__ import annotations

import streamlit as st

from components.session import Key, in_this_session, load_model, models_in_memory
from components.text import plain
from reverse_attention import Record
from reverse_attention.demo import EXAMPLES, MODELS
from reverse_attention.model.load import LoadedModel, ModelError
from reverse_attention.prompt.words import Members, members_of, one_by_one, owner_of

_EXAMPLES = {example.name: example for example in EXAMPLES}


def model() -> LoadedModel:
    """The chosen model; ends the page with a message where it cannot be loaded."""
    name = st.sidebar.selectbox(
        "Model",
        list(MODELS),
        key=Key.MODEL,
        accept_new_options=True,
        bind="query-params",
        help="A built-in model; or type a Hugging Face hub id such as Qwen/Qwen2-0.5B, or a folder.",
    )
    if not name:
        st.info("Choose a model in the sidebar, or type a hub id or a folder.")
        st.stop()
    try:
        return load(str(name).strip())
    except ModelError as error:
        st.error(plain(str(error)))
        st.caption("Your prompt and settings are kept. Choose another model in the sidebar to go on.")
        st.stop()


def load(name: str) -> LoadedModel:
    """The model, with its progress on the page while it loads.

    Raises:
        ModelError: it cannot be loaded.
    """
    if name in models_in_memory():  # so that no box of steps flashes up
        return _noted(load_model(name, _progress=lambda step: None))
    place = st.empty()
    try:
        with place.status(f"Loading {plain(name)} …") as status:
            tell = in_this_session(lambda step: status.update(label=f"{plain(name)}: {step} …"))
            loaded = load_model(name, _progress=tell)
        return _noted(loaded)
    finally:
        place.empty()


def _noted(loaded: LoadedModel) -> LoadedModel:
    """The model; what its files lack, or hold besides, is told in the sidebar."""
    for note in loaded.notes:
        st.sidebar.caption(plain(f"{loaded.name}: {note}"))
    return loaded


def prompt(action: str = "Trace") -> str:
    """The text to trace, or to do another action with: an example until something is typed."""
    first = next(iter(_EXAMPLES))
    chosen = st.pills(
        "Examples",
        list(_EXAMPLES),
        label_visibility="collapsed",
        default=first,
        key=Key.EXAMPLE,
        on_change=_use_example,
        bind="query-params",
    )
    # Set anew in every run: on another page's box a text that was never typed would be lost.
    st.session_state[Key.PROMPT] = st.session_state.get(Key.PROMPT, _EXAMPLES[chosen or first].text)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        text = st.text_area(
            "Prompt",
            key=Key.PROMPT,
            height=72,
            on_change=_use_typed_text,
            persist_state="session",
            label_visibility="collapsed",
            placeholder="Type a prompt, or choose an example above.",
        )
        st.button(action, type="primary", help=f"{action} the prompt; Ctrl + Enter in the box does the same.")
    return text or ""


def _use_example() -> None:
    chosen = st.session_state.get(Key.EXAMPLE)
    if chosen in _EXAMPLES:
        st.session_state[Key.PROMPT] = _EXAMPLES[chosen].text
        pick_target(None)


def _use_typed_text() -> None:
    st.session_state[Key.EXAMPLE] = None
    pick_target(None)


def pick_target(position: int | None) -> None:
    """Make a token position the target of the current prompt; None for the last token."""
    st.session_state[Key.TARGET] = position


def units(record: Record, loaded: LoadedModel, *, words: bool) -> Members:
    """The token positions of each token, or of each word."""
    return members_of(record, loaded.tokenizer) if words else one_by_one(len(record.input_ids))


def picked(units: Members) -> int | None:
    """The unit that was picked, or None: what comes after the last one is asked about then."""
    token = st.session_state.get(Key.TARGET)
    owner = owner_of(units)
    return owner[token] if token is not None and 0 <= token < len(owner) else None
