"""The question of a comparison: one answer and one contrast for all columns, or what each says by itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import streamlit as st

from components import address
from components.answer import only_first
from components.limits import LONGEST_TOKEN
from components.session import Key
from components.text import plain
from reverse_attention import Record
from reverse_attention.result.method_table import knows_answer
from reverse_attention.result.setting_table import TraceSettings
from reverse_attention.trace.candidates import Candidates

_OFFERED = 3  # of each column's likeliest tokens
_EACH, _ANY = "what each says", "anything else"
_HELP = (
    "Of the tokens that the columns say, or any that you type: a word gets a space before it where the "
    "likeliest token has one. With relevance, all columns are asked about it."
)


@dataclass(frozen=True)
class Shared:
    """What all columns are asked about, in words; None for what each says, and for all other tokens."""

    answer: str | None = None
    against: str | None = None

    @property
    def texts(self) -> list[str]:
        return [text for text in (self.answer, self.against) if text is not None]

    def notes(self, said: Candidates) -> list[str]:
        """What people should know of how a column reads the words: of several tokens, the first is meant."""
        return [note for text in self.texts for note in [_note(text, said)] if note]

    def of_column(self, settings: TraceSettings, said: Candidates) -> TraceSettings:
        """The settings of a column, its question among them.

        Raises:
            ValueError: its tokenizer has no token for it.
        """
        if not knows_answer(settings.weights):
            return settings
        named = [text and said.meant(text, "The answer") for text in (self.answer, self.against)]
        answer, against = (token.text if token else None for token in named)
        if len({token.token_id for token in named if token}) < len(self.texts):
            against = None  # another tokenizer may begin both words alike
        return replace(settings, answer=answer, against=against)


def shared_answer(said: Sequence[Candidates]) -> Shared:
    """Let people name an answer and a contrast for all columns, by what each column gives."""
    labels = list(dict.fromkeys(token.label for one in said for token in one.likeliest(_OFFERED)))
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown("**Why**", width="content")
        answer = _menu("Answer of all", _EACH, labels, Key.SHARED_ANSWER)
        st.markdown("rather than", width="content")
        against = _menu("Compared with, in all", _ANY, labels, Key.SHARED_AGAINST)
        st.markdown("?", width="content")
    if answer is not None and answer == against:
        against = None
    about = Shared(answer, against)
    for note in dict.fromkeys(note for one in said for note in about.notes(one)):
        st.caption(plain(note))
    return about


def _note(text: str, said: Candidates) -> str:
    try:
        return only_first(said.meant(text), said)
    except ValueError:
        return ""  # the column itself says that its tokenizer has no token for it


def _menu(label: str, usual: str, labels: Sequence[str], key: Key) -> str | None:
    address.fill(key, "".join)
    chosen = st.session_state.get(key, usual)
    text = st.selectbox(
        label,
        list(dict.fromkeys([usual, *labels, chosen])),
        key=key,
        accept_new_options=True,
        label_visibility="collapsed",
        help=_HELP,
        width=210,
    )
    address.shown(key, *([] if text == usual else [text]), public=False)
    return None if text == usual else text[:LONGEST_TOKEN]


def candidates_at(record: Record, tokenizer: Any, members: Sequence[int], *, predict: bool) -> Candidates:
    """What a column's model gives after its target, or in its place.

    Args:
        record: of the column.
        tokenizer: its model's.
        members: the tokens of the target.
        predict: ask why the first of them came.
    """
    return Candidates.at(record, tokenizer, members[0] - 1 if predict else members[-1])
