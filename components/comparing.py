"""From what is compared to the comparison: capture and trace every column; one that fails stands alone."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, NoReturn

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from components import controls
from components.asking import Asking, asking
from components.compare_answer import Shared, candidates_at, shared_answer
from components.session import Key, of_column, own_keys
from components.text import plain
from components.trace_settings import copy_shared, trace_settings
from components.working import record, trace
from reverse_attention import Comparison, Record, TraceResult, compare
from reverse_attention.comparison import AskedRow, Failure, answers
from reverse_attention.comparison.alignment import Units, counterpart, token_units, word_units
from reverse_attention.comparison.depth import matching_layer
from reverse_attention.model.load import LoadedModel
from reverse_attention.prompt.words import owner_of
from reverse_attention.result.method_table import knows_answer
from reverse_attention.result.setting_table import TraceSettings
from reverse_attention.trace.candidates import Candidates

_log = logging.getLogger(__name__)


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


def captured(sources: Sequence[ColumnSource], reference: int, by: str) -> Columns:
    """Run every model on its prompt; ends the page with messages where no column works."""
    records: dict[int, Record] = {}
    failed = []
    for n, source in enumerate(sources):
        try:
            with own_keys(n):  # several columns may do the same work
                records[n] = _record(source)
        except (ValueError, RuntimeError) as error:
            failed.append(_failure(n, source.name, error))
    if not records:
        _end_with(failed)
    return Columns(sources, records, failed, reference if reference in records else min(records), by)


def _record(source: ColumnSource) -> Record:
    if source.loaded is None:
        raise ValueError(source.error)
    if not source.text.strip():
        raise ValueError("This prompt is empty. Type one above.")
    return record(source.loaded.name, source.text, source.loaded)


def _failure(n: int, name: str, error: Exception) -> Failure:
    if isinstance(error, ValueError):
        return Failure(name, str(error), n)
    _log.exception("A column of a comparison failed")  # such as a GPU that is full
    return Failure(name, f"It failed on this machine ({type(error).__name__}); the log has the details.", n)


def pick_target(sources: Sequence[ColumnSource], column: int, token: int | None) -> None:
    """Make a token the target of a column, as long as its prompt and model stay; None matches it again."""
    picked = None if token is None else (token, _identity(sources[column]))
    st.session_state[of_column(Key.TARGET, column)] = picked


def picked_targets(sources: Sequence[ColumnSource]) -> dict[int, int]:
    """The tokens picked, by column, in the prompts and models that there still are."""
    kept = {n: st.session_state.get(of_column(Key.TARGET, n)) for n in range(len(sources))}
    return {n: picked[0] for n, picked in kept.items() if picked and picked[1] == _identity(sources[n])}


def _identity(source: ColumnSource) -> tuple[str, str]:
    return source.text, source.loaded.name if source.loaded else ""


@dataclass(frozen=True)
class _Target:
    """What is asked about in a column."""

    position: int
    """Of a token."""
    stands: bool = False
    """Asked why, it is why this token came; else, what comes after it."""


def _targets(columns: Columns, question: Asking) -> dict[int, _Target]:
    """The target of each column: the token picked in it, else the reference's counterpart, else the end.

    Until a token is picked in the reference, prompts are traced from their ends, and what comes next is asked
    about. What comes first has no prediction, so it is no target where that is asked for; the page says so
    where it was picked.
    """
    ends = {n: _Target(_end(column_record)) for n, column_record in columns.records.items()}
    first = {n: _first(columns, n, question) for n in ends}
    picked = {n: at for n, at in picked_targets(columns.sources).items() if n in ends}
    chosen = {n: _Target(at, stands=True) for n, at in picked.items() if at >= first[n]}
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


def ask_and_compare(columns: Columns, row: DeltaGenerator) -> Comparison:
    """Let people ask the question and choose the settings, then trace the columns and compare them.

    Args:
        columns: what is compared.
        row: where the question stands.
    """
    reference = columns.records[columns.reference]
    question = asking(reference, row, shades=False)
    shared = trace_settings(reference, question)
    settings = _settings_of_each(columns, shared, question)
    units = _asked_units(columns, settings, question)
    said = {n: unit.said for n, unit in units.items() if unit.said}
    about = Shared()
    if question.why and any(knows_answer(settings[n].weights) for n in said):
        about = shared_answer(list(said.values()))
    return _compared(columns, settings, units, about)


@dataclass(frozen=True)
class _AskedUnit:
    """The token or word that a column is asked about, and what its model says there."""

    unit: int
    predict: bool
    said: Candidates | None
    """None of a model that says nothing, and where nothing stands before."""


def _asked_units(
    columns: Columns, settings: Mapping[int, TraceSettings], question: Asking
) -> dict[int, _AskedUnit]:
    asked = {}
    for n, target in _targets(columns, question).items():
        source, column_record = columns.sources[n], columns.records[n]
        assert source.loaded is not None  # it has a record
        members = controls.units(column_record, source.loaded, words=settings[n].words)
        unit = owner_of(members)[target.position]
        predict = question.why and column_record.causal and target.stands
        said = None
        if column_record.has_logits and not (predict and unit == 0):
            said = candidates_at(column_record, source.loaded.tokenizer, members[unit], predict=predict)
        asked[n] = _AskedUnit(unit, predict, said)
    return asked


def _compared(
    columns: Columns, settings: Mapping[int, TraceSettings], units: Mapping[int, _AskedUnit], about: Shared
) -> Comparison:
    """Trace the columns and compare them; ends the page with messages where none can be traced."""
    results: dict[int, TraceResult] = {}
    failed = list(columns.failed)
    for n, column_record in columns.records.items():
        source = columns.sources[n]
        try:
            with own_keys(n):
                results[n] = _traced(source, column_record, units[n], settings[n], about)
        except (ValueError, RuntimeError) as error:
            failed.append(_failure(n, source.name, error))
    if not results:
        _end_with(failed)
    asked = [
        AskedRow(columns.records[n], _tokenizer(columns.sources[n]), _row(result))
        for n, result in results.items()
    ]
    order = list(results)
    return compare(
        list(results.values()),
        names=[columns.sources[n].name for n in order],
        reference=order.index(columns.reference) if columns.reference in results else 0,
        by=columns.by,
        answers=answers(asked, watch=[r.answer.asked_ids if r.answer else [] for r in results.values()]),
        failed=failed,
    )


def _traced(
    source: ColumnSource,
    column_record: Record,
    asked: _AskedUnit,
    settings: TraceSettings,
    about: Shared,
) -> TraceResult:
    assert source.loaded is not None  # it has a record
    if asked.predict and asked.unit == 0:
        raise ValueError(
            "Nothing stands before this target to predict it from. Type more, or ask what it reads."
        )
    settings = replace(settings, predict=asked.predict)
    if asked.said:
        settings = about.of_column(settings, asked.said)
    return trace(source.loaded.name, source.text, asked.unit, settings, source.loaded, column_record).result


def _end_with(failed: Sequence[Failure]) -> NoReturn:
    for failure in failed:
        st.error(plain(f"{failure.name}: {failure.error}"))
    st.stop()


def _tokenizer(source: ColumnSource) -> Any:
    assert source.loaded is not None  # it has a trace
    return source.loaded.tokenizer


def _row(result: TraceResult) -> int:
    """The token whose row predicts: the target's last one, where that is a word."""
    return result.members[result.target_pos][-1]


def _settings_of_each(columns: Columns, shared: TraceSettings, question: Asking) -> dict[int, TraceSettings]:
    """The shared settings, fitted to each column's model, or the column's own, chosen below them."""
    held = columns.records[columns.reference]
    with st.sidebar.expander("Own settings for a column"):
        tabs = st.tabs([plain(source.name) for source in columns.sources])
    own_settings = {}
    for n, other in columns.records.items():
        with own_keys(n), tabs[n]:
            own = st.toggle(
                f"Own settings for {plain(columns.sources[n].name)}",
                key=of_column(Key.OWN, n),
                on_change=copy_shared,
                args=(n,),
                bind="query-params",
                help="Trace this column in another way than the others.",
            )
            place = st.container()
            own_settings[n] = trace_settings(other, question, place) if own else _fitted(shared, held, other)
    return own_settings


def _fitted(settings: TraceSettings, reference: Record, other: Record) -> TraceSettings:
    """The reference's settings for another model: its layer at the nearest relative depth that attends."""
    if settings.graph == "network":
        return replace(settings, layer=other.n_layers - 1)
    wanted = matching_layer(settings.layer, reference.n_layers, other.n_layers)
    return replace(settings, layer=min(other.layers, key=lambda layer: abs(layer - wanted)))
