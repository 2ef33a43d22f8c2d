"""What each column of a comparison is asked about: the token picked in it, its counterpart, or its end."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

import streamlit as st

from components import address, controls
from components.asking import Asking
from components.session import Key, of_column
from reverse_attention import Record
from reverse_attention.comparison import Failure
from reverse_attention.comparison.alignment import Units, counterpart, token_units, word_units
from reverse_attention.model.load import LoadedModel


@dataclass(frozen=True)
class ColumnSource:
    """One column: a prompt and the model that reads it, or why there is no model."""

    name: str
    text: str
    loaded: LoadedModel | None
    error: str = ""


@dataclass(frozen=True)
class Columns:
    """The columns as they are captured, by their number; those that failed only by name."""

    sources: Sequence[ColumnSource]
    records: Mapping[int, Record]
    failed: Sequence[Failure]
    reference: int
    """The column asked for, or the first that works."""
    by: str


def picker(sources: Sequence[ColumnSource]) -> Callable[[int, int | None], None]:
    """Makes a token the target of a column, as long as its prompt and model stay; None matches it again.

    It holds no model: a session keeps it.
    """
    return partial(_pick, [_identity(source) for source in sources])


def _pick(identities: Sequence[tuple[str, str]], column: int, token: int | None) -> None:
    picked = None if token is None else (token, identities[column])
    st.session_state[of_column(Key.TARGET, column)] = picked


def picked_targets(sources: Sequence[ColumnSource]) -> dict[int, int]:
    """The tokens picked, by column, in the prompts and models that there still are."""
    for n in range(len(sources)):
        asked = "".join(address.settle(of_column(Key.TARGET, n)) or ())
        if asked.isascii() and asked.isdigit():
            picker(sources)(n, int(asked))
    kept = {n: st.session_state.get(of_column(Key.TARGET, n)) for n in range(len(sources))}
    picked = {n: one[0] for n, one in kept.items() if one and one[1] == _identity(sources[n])}
    for n in range(len(sources)):
        address.shown(of_column(Key.TARGET, n), *([str(picked[n])] if n in picked else []), public=False)
    return picked


def _identity(source: ColumnSource) -> tuple[str, str]:
    return source.text, source.loaded.name if source.loaded else ""


@dataclass(frozen=True)
class Target:
    """What is asked about in a column."""

    position: int
    """Of a token."""
    stands: bool = False
    """Asked why, it is why this token came; else, what comes after it."""


def targets(columns: Columns, question: Asking) -> dict[int, Target]:
    """The target of each column: the token picked in it, else the reference's counterpart, else the end.

    Until a token is picked in the reference, prompts are traced from their ends, and what comes next is asked
    about. What comes first has no prediction, so it is no target where that is asked for; the page says so
    where it was picked.
    """
    ends = {n: Target(_end(column_record)) for n, column_record in columns.records.items()}
    first = {n: _first(columns, n, question) for n in ends}
    picked = {
        n: at
        for n, at in picked_targets(columns.sources).items()
        if n in ends and at < len(columns.records[n].input_ids)
    }
    chosen = {n: Target(at, stands=True) for n, at in picked.items() if at >= first[n]}
    if len(chosen) < len(picked):
        st.info("What stands first was predicted from nothing, so it is not the target. Pick a later one.")
    at = (ends | chosen)[columns.reference]
    if columns.by == "tokens" and at.position == ends[columns.reference].position:
        return {n: replace(end, stands=at.stands) for n, end in ends.items()} | chosen
    units = {n: _units(column_record, columns.by) for n, column_record in columns.records.items()}
    matched = {
        n: counterpart(units[columns.reference], column_record, at.position)
        for n, column_record in units.items()
    }
    matching = {
        n: replace(at, position=there)
        for n, there in matched.items()
        if there is not None and there >= first[n] * at.stands
    }
    return ends | matching | chosen


def _end(column_record: Record) -> int:
    """The last token with text; later ones, such as a separator, are the tokenizer's own."""
    return max(
        (n for n, span in enumerate(column_record.spans) if span), default=len(column_record.input_ids) - 1
    )


def _first(columns: Columns, n: int, question: Asking) -> int:
    """The first token that can be a target."""
    source = columns.sources[n]
    if not question.why or source.loaded is None:
        return 0
    return len(controls.units(columns.records[n], source.loaded, words=question.words)[0])


def _units(column_record: Record, by: str) -> Units:
    if by == "words":
        return word_units(column_record.text, column_record.spans)
    return token_units(column_record.input_ids, list(map(str, column_record.input_ids)))
