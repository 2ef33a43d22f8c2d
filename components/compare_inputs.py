"""What to compare: the prompts or the models, which of them is the reference, or a saved comparison."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeVar

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from components import controls
from components.compare_targets import ColumnSource
from components.session import MAX_MODELS, Key, models_in_memory, of_column
from components.text import plain
from reverse_attention import Comparison
from reverse_attention.demo import MODELS, PAIRS
from reverse_attention.model.load import ModelError

MOST = 4
NAMES = tuple(f"Prompt {letter}" for letter in "ABCD")
_PAIRS = {pair.name: pair for pair in PAIRS}
Option = TypeVar("Option")


def prompts() -> tuple[list[str], int, DeltaGenerator]:
    """The prompts, side by side, the number of the reference, and the row in which more can be asked."""
    top = st.container(gap=None)
    chosen = top.pills(
        "Examples",
        list(_PAIRS),
        label_visibility="collapsed",
        default=next(iter(_PAIRS)),
        key=Key.PAIR,
        on_change=_use_pair,
        bind="query-params",
    )
    if of_column(Key.PROMPTS, 0) not in st.session_state:
        _write(_PAIRS[chosen or next(iter(_PAIRS))].texts)
    row = _row()
    with row:
        count = _choice("Prompts", range(2, MOST + 1), Key.PROMPT_COUNT)
        reference = _reference(NAMES[:count])
    texts = [_box(column, n) for n, column in enumerate(st.columns(count))]
    return texts, reference, row


def _row() -> DeltaGenerator:
    return st.container(horizontal=True, vertical_alignment="bottom", gap="medium")


def _reference(names: Sequence[str]) -> int:
    help_text = "The column that the others are held against."
    return list(names).index(_choice("Reference", names, Key.REFERENCE, help_text))


def _choice(label: str, options: Sequence[Option], key: Key, help_text: str | None = None) -> Option:
    if st.session_state.get(key) not in options:  # chosen when there were others
        st.session_state.pop(key, None)
    return st.segmented_control(
        label,
        options,
        default=options[0],
        required=True,
        key=key,
        bind="query-params",
        format_func=_label,
        width="content",
        help=help_text,
    )


def _label(option: object) -> str:
    """An option's text, which is Markdown and stands in the URL: names of models are mostly harmless."""
    return str(option) if re.fullmatch(r"[\w ./-]+", str(option)) else plain(str(option))


def _box(column: DeltaGenerator, n: int) -> str:
    key = of_column(Key.PROMPTS, n)
    st.session_state[key] = st.session_state.get(key, st.session_state[of_column(Key.PROMPTS, 0)])
    text = column.text_area(
        NAMES[n],
        key=key,
        height=68,
        on_change=_use_typed_text,
        persist_state="session",
        placeholder="Type a prompt.",
    )
    return text or ""


def _use_pair() -> None:
    chosen = st.session_state.get(Key.PAIR)
    if chosen in _PAIRS:
        _write(_PAIRS[chosen].texts)
        st.session_state[Key.PROMPT_COUNT] = 2
        st.session_state[Key.REFERENCE] = NAMES[0]


def _write(texts: Sequence[str]) -> None:
    for n, text in enumerate(texts):
        st.session_state[of_column(Key.PROMPTS, n)] = text


def _use_typed_text() -> None:
    st.session_state[Key.PAIR] = None


def models() -> tuple[list[str], int, DeltaGenerator]:
    """The models' names, the number of the reference, and the row in which more can be asked.

    Ends the page where too few are chosen.
    """
    chosen = st.multiselect(
        "Models",
        list(dict.fromkeys([*MODELS, *models_in_memory()])),
        default=list(MODELS),
        max_selections=MOST,
        accept_new_options=True,
        key=Key.MODELS,
        bind="query-params",
        label_visibility="collapsed",
        placeholder="Choose two to four models; type a hub id or a folder to add one",
    )
    names = list(dict.fromkeys(name.strip() for name in chosen))
    if len(names) < 2:
        st.info("Choose two to four models; type a hub id or a folder to add one.")
        st.stop()
    row = _row()
    with row:
        return names, _reference(names), row


def loaded_sources(names: Sequence[str], text: str) -> list[ColumnSource]:
    """Load one model after the other; one that cannot be loaded is a column with its error."""
    sources = []
    for name in names:
        try:
            sources.append(ColumnSource(name, text, controls.load(name)))
        except ModelError as error:
            sources.append(ColumnSource(name, text, None, str(error)))
    st.sidebar.caption(
        plain(f"In memory, of {MAX_MODELS} at most: {', '.join(models_in_memory()) or 'none'}.")
    )
    return sources


def opened() -> Comparison | None:
    """A saved comparison that was opened, in place of one that is made here."""
    with st.sidebar.expander("Open a saved comparison"):
        file = st.file_uploader(
            "A file that Save wrote", type="json", key=Key.FILE, help="No model is needed to look at it."
        )
    if file is None:
        return None
    try:
        comparison = Comparison.from_json(file.getvalue().decode("utf-8"))
    except ValueError as error:
        st.error(plain(str(error)))
        return None
    st.info(plain(f"This is {file.name} as it was saved. Remove the file in the sidebar to compare anew."))
    return comparison
