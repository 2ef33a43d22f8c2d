"""What to compare: the prompts or the models, which of them is the reference, or a saved comparison."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from components import address, controls
from components.asked_models import take_asked
from components.cached import models_in_memory
from components.compare_targets import ColumnSource
from components.controls import in_address
from components.errors import end_page
from components.loading import load, loading_several
from components.names import choices, may_be_typed
from components.offered import offered
from components.portal import shared
from components.portal.in_memory import size
from components.portal.places import label, names_offered
from components.portal.settings import settings
from components.session import Key, of_column
from components.text import plain
from reverse_attention import Comparison
from reverse_attention.demo import PAIRS
from reverse_attention.model.load import ModelError
from reverse_attention.model.names import brief, is_folder

MOST = 4
_AT_FIRST = 2  # models
NAMES = tuple(f"Prompt {letter}" for letter in "ABCD")
_PAIRS = {pair.name: pair for pair in PAIRS}


def prompts() -> tuple[list[str], int, DeltaGenerator]:
    """The prompts, side by side, the number of the reference, and the row in which more can be asked."""
    top = st.container(gap=None)
    address.fill(Key.PAIR, _asked_pair)
    keys = [of_column(Key.PROMPTS, n) for n in range(MOST)]
    if any(address.wanted(key) for key in keys):
        for key in keys:
            address.fill(key, _asked_text)
        asked = tuple(st.session_state.get(key, "") for key in keys[:2])
        st.session_state[Key.PAIR] = next(
            (name for name, pair in _PAIRS.items() if pair.texts == asked), None
        )
    first = next(iter(_PAIRS))
    names = offered(list(_PAIRS), controls.model_name(), {st.session_state.get(Key.PAIR, first)})
    chosen = top.pills(
        "Examples",
        names,
        label_visibility="collapsed",
        default=first if first in names else None,
        key=Key.PAIR,
        on_change=_use_pair,
        persist_state="session",
    )
    if chosen:
        address.shown(Key.PAIR, in_address(chosen), usual=[in_address(next(iter(_PAIRS)))])
    if of_column(Key.PROMPTS, 0) not in st.session_state:
        _write(_PAIRS[chosen or next(iter(_PAIRS))].texts)
    row = _row()
    with row:
        count = _choice("Prompts", {n: str(n) for n in range(2, MOST + 1)}, Key.PROMPT_COUNT)
        reference = _reference(NAMES[:count])
    texts = [_box(column, n) for n, column in enumerate(st.columns(count))]
    return texts, reference, row


def _row() -> DeltaGenerator:
    return st.container(horizontal=True, vertical_alignment="bottom", gap="medium")


def _reference(names: Sequence[str]) -> int:
    help_text = "The column that the others are held against."
    return _choice("Reference", dict(enumerate(names, 1)), Key.REFERENCE, help_text) - 1


def _choice(label: str, names: Mapping[int, str], key: Key, help_text: str | None = None) -> int:
    """A row of numbered options."""
    if st.session_state.get(key, next(iter(names))) not in names:  # chosen when there were others
        st.session_state.pop(key, None)
    usual = next(iter(names))
    return address.choose(
        st.segmented_control,
        label,
        {n: _label(name) for n, name in names.items()},
        key=key,
        usual=usual,
        default=usual,
        required=True,
        width="content",
        help=help_text,
    )


def _label(name: str) -> str:
    """A name as the Markdown of an option: names of models are mostly harmless."""
    return name if re.fullmatch(r"[\w ./-]+", name) else plain(name)


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
    address.shown(key, text or "", public=False)
    return text or ""


def _asked_pair(texts: tuple[str, ...]) -> str:
    asked = texts[0] if texts else ""
    for name, pair in _PAIRS.items():
        if in_address(name) == in_address(asked):
            _write(pair.texts)
            return name
    raise ValueError(f"{asked} is no pair")


def _asked_text(texts: tuple[str, ...]) -> str:
    (text,) = texts
    return text


def _use_pair() -> None:
    chosen = st.session_state.get(Key.PAIR)
    if chosen in _PAIRS:
        _write(_PAIRS[chosen].texts)
        st.session_state[Key.PROMPT_COUNT] = 2
        st.session_state[Key.REFERENCE] = 1


def _write(texts: Sequence[str]) -> None:
    for n, text in enumerate(texts):
        st.session_state[of_column(Key.PROMPTS, n)] = text


def _use_typed_text() -> None:
    st.session_state[Key.PAIR] = None


def models() -> tuple[list[str], int, DeltaGenerator]:
    """The models' names, the number of the reference, and the row in which more can be asked.

    Ends the page where too few are chosen.
    """
    settled = take_asked(Key.MODELS, _set_models)
    usual = names_offered()[:_AT_FIRST]
    chosen_before = st.session_state.get(Key.MODELS, [])
    chosen = st.multiselect(
        "Models",
        choices(models_in_memory(), chosen_before),
        default=usual,
        max_selections=MOST,
        accept_new_options=any(may_be_typed()),
        key=Key.MODELS,
        format_func=label,
        on_change=_use_models,
        persist_state="session",
        label_visibility="collapsed",
        placeholder=f"Choose two to four models{_or_more()}",
    )
    if not settled:
        end_page()
    names = list(dict.fromkeys(name.strip() for name in chosen))
    address.shown(Key.MODELS, *names, usual=usual, public=not any(map(is_folder, names)))
    if len(names) < 2:
        st.info(f"Choose two to four models{_or_more()}.")
        end_page()
    row = _row()
    with row:
        return names, _reference([brief(name) for name in names]), row


def _or_more() -> str:
    hub, folder = may_be_typed()
    typed = " or ".join([*(["a hub id"] if hub else []), *(["a folder"] if folder else [])])
    return f"; type {typed} to add one" if typed else ""


def _set_models(names: list[str]) -> None:
    st.session_state[Key.MODELS] = names


def _use_models() -> None:
    """Said again by the page, a folder that was typed is shown by its name; a link's wish is settled."""
    address.settle(Key.MODELS)
    _set_models(st.session_state[Key.MODELS])


def loaded_sources(names: Sequence[str], text: str) -> list[ColumnSource]:
    """Load one model after the other; one that cannot be loaded is a column with its error."""
    sources = []
    with loading_several(names):
        for name in names:
            try:
                sources.append(ColumnSource(brief(name), text, load(name)))
            except ModelError as error:
                sources.append(ColumnSource(brief(name), text, None, str(error)))
    st.sidebar.caption(
        plain(f"In memory, {_memory()}: {', '.join(map(brief, models_in_memory())) or 'none'}.")
    )
    return sources


def _memory() -> str:
    return f"{size(shared.models().bytes())} of {size(shared.models().budget)}"


def opened() -> Comparison | None:
    """A saved comparison that was opened, in place of one that is made here."""
    with st.sidebar.expander("Open a saved comparison"):
        file = st.file_uploader(
            "A file that Save wrote",
            type="json",
            key=Key.FILE,
            max_upload_size=settings().limits.upload_megabytes,
            help="No model is needed to look at it.",
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
