"""What is traced: a text or a chat, and how the model went on from there."""

from __future__ import annotations

import dataclasses
import zlib
from dataclasses import dataclass

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from components import address, controls
from components.chat_editor import chat_editor, wants_chat
from components.errors import end_page
from components.generation import generation
from components.limits import ids_of
from components.session import Key
from components.text import plain
from reverse_attention import TraceResult
from reverse_attention.model.load import LoadedModel


@dataclass(frozen=True)
class TracedText:
    """A text, or token ids where it is more than one: a chat, or with tokens that the model has added."""

    text: str
    token_ids: tuple[int, ...] | None = None
    generated: int | None = None
    """Position of the first token that the model has added."""
    template: tuple[int, ...] = ()
    """Positions of the tokens that a chat template has put there."""

    def marked(self, result: TraceResult) -> TraceResult:
        """The result, its generated tokens and template tokens marked."""
        return dataclasses.replace(result, prompt_length=self.generated, template=list(self.template))


def prompt() -> tuple[LoadedModel, TracedText, DeltaGenerator]:
    """The model, what it is to read, and the row below in which more can be asked.

    Ends the page where one of them is missing.
    """
    toggle, box = st.container(), st.container()
    row = st.container(horizontal=True, vertical_alignment="bottom", gap="small")
    work = st.container()  # progress shows here, so that what stands below keeps its place while it does
    text = None
    if "chat" not in (st.session_state.get(Key.CHAT), *(address.wanted(Key.CHAT) or ())):
        text = _text(box)
    with work:
        name = controls.chosen_model()
        if text is not None:
            _check_text(text)
        loaded = controls.loaded_model(name)
    with toggle:
        chat = wants_chat(loaded)
    if chat:
        with box:
            rendered = chat_editor(loaded)
        if rendered is None:
            end_page()
        given = TracedText(
            rendered.text, tuple(rendered.token_ids), template=tuple(rendered.template_positions)
        )
    else:
        if text is None:
            text = _text(box)
            _check_text(text)
        given = TracedText(text)
    with work:
        return loaded, _continued(loaded, given, row), row


def _text(box: DeltaGenerator) -> str:
    with box:
        return controls.prompt()


def _check_text(text: str) -> None:
    if not text.strip():
        st.info("Type a prompt above, or choose an example, to see its attention paths.")
        end_page()


def _ids(loaded: LoadedModel, text: str) -> tuple[int, ...]:
    """The text's token ids, as the trace will read it; ends the page where it cannot be read."""
    try:
        return ids_of(text, loaded.tokenizer)
    except ValueError as error:
        st.error(plain(str(error)))
        end_page()


def _continued(loaded: LoadedModel, given: TracedText, row: DeltaGenerator) -> TracedText:
    ids = given.token_ids or _ids(loaded, given.text)
    _check_sequence(ids)
    generated = generation(loaded, ids, row)
    added = None if generated is None else tuple(generated.token_ids)
    if address.wanted(Key.TARGET) is not None:  # as a link has it, and what was added with it
        st.session_state[Key.ASKED_ABOUT] = added
        address.fill(Key.TARGET, lambda texts: int("".join(texts)) if any(texts) else None)
    elif added != st.session_state.get(Key.ASKED_ABOUT):  # just continued, or back to the prompt
        st.session_state[Key.ASKED_ABOUT] = added
        st.session_state[Key.ASK] = "predict"
        controls.pick_target(generated.prompt_length if generated else None)
    target = st.session_state.get(Key.TARGET)
    address.shown(Key.TARGET, "" if target is None else str(target), public=False)
    if generated is None:
        return given
    return TracedText(given.text, tuple(generated.token_ids), generated.prompt_length, given.template)


def sequence_of(ids: tuple[int, ...]) -> str:
    """A short text that is the same for the same token ids."""
    return f"{zlib.crc32(repr(ids).encode()):08x}"


def _check_sequence(ids: tuple[int, ...]) -> None:
    """What a link asks of single tokens is dropped where its tokens are not these."""
    sequence = sequence_of(ids)
    asked = address.wanted(Key.SEQUENCE)
    if asked not in (None, (sequence,)):
        if address.is_told(Key.SEQUENCE):
            st.caption("The link asks about tokens that this model does not read: none is picked.")
        for key in (Key.TARGET, Key.CONTINUATION, Key.ANSWER_MENU, Key.AGAINST_MENU):
            address.settle(key)
    address.settle(Key.SEQUENCE)
    address.shown(Key.SEQUENCE, sequence, public=False)
