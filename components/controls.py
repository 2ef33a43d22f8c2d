"""What to trace: the model, the prompt and its target. Each asks one thing and returns the answer."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from components import address
from components.asked_models import take_asked
from components.errors import end_page
from components.loading import load
from components.names import choices, may_be_typed
from components.offered import learn, offered
from components.portal.places import label, names_offered
from components.session import Key
from components.text import plain
from reverse_attention import Record
from reverse_attention.demo import EXAMPLES
from reverse_attention.model.load import LoadedModel, ModelError
from reverse_attention.model.names import is_folder
from reverse_attention.prompt.words import Members, members_of, one_by_one, owner_of

_EXAMPLES = {example.name: example for example in EXAMPLES}


def model(examples: Sequence[str] = tuple(_EXAMPLES)) -> LoadedModel:
    """The chosen model; ends the page with a message where it cannot be loaded.

    Args:
        examples: the names of those that the page offers, as far as this model gives their answers.
    """
    return loaded_model(chosen_model(), examples)


def chosen_model() -> str:
    """The name of the model chosen in the sidebar; ends the page where none is."""
    settled = take_asked(Key.MODEL, lambda names: _set_model(names[0]))
    chosen = st.session_state.get(Key.MODEL)
    name = st.sidebar.selectbox(
        "Model",
        choices([chosen] if chosen else []),
        index=0 if settled else None,
        key=Key.MODEL,
        accept_new_options=any(may_be_typed()),
        format_func=label,
        on_change=_use_model,
        persist_state="session",
        placeholder="Choose a model",
        help=_help(),
    )
    if not settled:
        end_page()
    if not name:
        st.info("Choose a model in the sidebar.")
        end_page()
    address.shown(Key.MODEL, name, usual=names_offered()[:1], public=not is_folder(name))
    return str(name).strip()


def loaded_model(name: str, examples: Sequence[str] = tuple(_EXAMPLES)) -> LoadedModel:
    """A model by its name; see ``model``."""
    try:
        loaded = load(name)
        with st.spinner("Asking which examples it answers …"):
            asked = learn(loaded, examples)
    except ModelError as error:
        st.error(plain(str(error)))
        st.caption("Your prompt and settings are kept. Choose another model in the sidebar to go on.")
        end_page()
    if asked:
        st.rerun()  # the examples stand above
    return loaded


def _help() -> str:
    hub, folder = may_be_typed()
    typed = ["a hub id such as Qwen/Qwen2-0.5B"] if hub else []
    typed += ["a folder", "a GGUF file"] if folder else []
    return "A model that is offered here" + (f"; or type {' or '.join(typed)}." if typed else ".")


def model_name() -> str:
    """The model that is chosen, be it loaded or not."""
    return str(st.session_state.get(Key.MODEL) or names_offered()[0])


def _set_model(name: str) -> None:
    st.session_state[Key.MODEL] = name


def _use_model() -> None:
    """Said again by the page, a folder that was typed is shown by its name; a link's wish is settled."""
    address.settle(Key.MODEL)
    _set_model(st.session_state[Key.MODEL])


def prompt(action: str = "Trace") -> str:
    """The text to trace, or to do another action with: an example until something is typed."""
    first = next(iter(_EXAMPLES))
    address.fill(Key.EXAMPLE, _asked_example)
    address.fill(Key.PROMPT, _asked_text)
    names = list(_EXAMPLES)
    if action == "Trace":  # of one model
        names = offered(names, model_name(), {st.session_state.get(Key.EXAMPLE, first)})
    chosen = st.pills(
        "Examples",
        names,
        label_visibility="collapsed",
        default=first if first in names else None,
        key=Key.EXAMPLE,
        on_change=_use_example,
        persist_state="session",
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
    address.shown(Key.PROMPT, text or "", public=False)
    if chosen:
        address.shown(Key.EXAMPLE, in_address(chosen), usual=[in_address(first)])
    return text or ""


def in_address(name: str) -> str:
    """An example's name, short: ``Who gave what`` is ``who-gave-what``."""
    return name.lower().replace(" ", "-")


def _asked_example(texts: tuple[str, ...]) -> str:
    asked = texts[0] if texts else ""
    for name, example in _EXAMPLES.items():
        if in_address(name) == in_address(asked):
            st.session_state[Key.PROMPT] = example.text
            return name
    raise ValueError(f"{asked} is no example")


def _asked_text(texts: tuple[str, ...]) -> str:
    """What is asked for as a prompt; an example's name is no longer shown, unless it is its text."""
    (text,) = texts
    st.session_state[Key.EXAMPLE] = next(
        (name for name, example in _EXAMPLES.items() if example.text == text), None
    )
    return text


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


def pick_unit(units: Members, unit: int) -> None:
    """Make a token or word the target."""
    pick_target(units[unit][-1])


def units(record: Record, loaded: LoadedModel, *, words: bool) -> Members:
    """The token positions of each token, or of each word."""
    return members_of(record, loaded.tokenizer) if words else one_by_one(len(record.input_ids))


def picked(units: Members) -> int | None:
    """The unit that was picked, or None: what comes after the last one is asked about then."""
    token = st.session_state.get(Key.TARGET)
    owner = owner_of(units)
    return owner[token] if token is not None and 0 <= token < len(owner) else None
