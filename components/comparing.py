"""From what is compared to the comparison: capture and trace every column; one that fails stands alone."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, NoReturn

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from components import address, controls
from components.as_python import AskedTrace, of_comparison
from components.asking import Asking, asking
from components.compare_answer import Shared, candidates_at, shared_answer
from components.compare_receipts import CutColumns
from components.compare_targets import Columns, ColumnSource, targets
from components.errors import end_page
from components.session import Key, of_column, own_keys
from components.text import plain
from components.trace_settings import copy_shared, trace_settings
from components.working import receipt, record, trace
from reverse_attention import Comparison, Record, TraceResult, compare
from reverse_attention.comparison import AskedRow, Failure, answers
from reverse_attention.comparison.depth import matching_layer
from reverse_attention.prompt.words import owner_of
from reverse_attention.result.method_table import knows_answer
from reverse_attention.result.receipt import Receipt
from reverse_attention.result.setting_table import TraceSettings
from reverse_attention.trace.candidates import Candidates

_log = logging.getLogger(__name__)


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


def ask_and_compare(columns: Columns, row: DeltaGenerator) -> tuple[Comparison, str, CutColumns]:
    """Let people ask the question and choose the settings, then trace the columns and compare them.

    Args:
        columns: what is compared.
        row: where the question stands.

    Returns:
        The comparison, the lines of Python that make it, and what cuts what it draws.
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
    for n, target in targets(columns, question).items():
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
) -> tuple[Comparison, str, CutColumns]:
    """Trace the columns and compare them; ends the page with messages where none can be traced."""
    traces: dict[int, AskedTrace] = {}
    failed = list(columns.failed)
    for n, column_record in columns.records.items():
        source = columns.sources[n]
        try:
            with own_keys(n):
                traces[n] = _traced(source, column_record, units[n], settings[n], about)
        except (ValueError, RuntimeError) as error:
            failed.append(_failure(n, source.name, error))
    if not traces:
        _end_with(failed)
    results = {n: asked.result for n, asked in traces.items()}
    asked = [
        AskedRow(columns.records[n], _tokenizer(columns.sources[n]), _row(result))
        for n, result in results.items()
    ]
    order = list(results)
    comparison = compare(
        list(results.values()),
        names=[columns.sources[n].name for n in order],
        reference=order.index(columns.reference) if columns.reference in results else 0,
        by=columns.by,
        answers=answers(asked, watch=[r.answer.asked_ids if r.answer else [] for r in results.values()]),
        failed=failed,
    )
    lines = of_comparison(list(traces.values()), comparison)
    return comparison, lines, _cutting(columns, traces)


def _cutting(columns: Columns, traces: Mapping[int, AskedTrace]) -> CutColumns:
    """What cuts what is drawn of each column."""

    def measure(n: int) -> Receipt:
        source, asked = columns.sources[n], traces[n]
        assert source.loaded is not None  # it has a trace
        about = (asked.model, source.text, asked.target, asked.settings)
        with own_keys(n):
            return receipt(*about, source.loaded, columns.records[n], asked.result)

    question = repr([(one.model, one.prompt, one.target, one.settings) for one in traces.values()])
    return CutColumns(question, [partial(measure, n) for n in traces])


def _traced(
    source: ColumnSource,
    column_record: Record,
    asked: _AskedUnit,
    settings: TraceSettings,
    about: Shared,
) -> AskedTrace:
    assert source.loaded is not None  # it has a record
    if asked.predict and asked.unit == 0:
        raise ValueError(
            "Nothing stands before this target to predict it from. Type more, or ask what it reads."
        )
    settings = replace(settings, predict=asked.predict)
    if asked.said:
        settings = about.of_column(settings, asked.said)
    name, unit = source.loaded.name, asked.unit
    result = trace(name, source.text, unit, settings, source.loaded, column_record).result
    return AskedTrace(name, source.text, unit, settings, result)


def _end_with(failed: Sequence[Failure]) -> NoReturn:
    for failure in failed:
        st.error(plain(f"{failure.name}: {failure.error}"))
    end_page()


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
            own = address.switch(
                f"Own settings for {plain(columns.sources[n].name)}",
                False,
                key=of_column(Key.OWN, n),
                on_change=copy_shared,
                args=(n,),
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
