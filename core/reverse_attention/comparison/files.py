"""A comparison as a file: the traces and predictions in it, from which all else follows again.

1. What is read is checked as a saved trace is (``result.json_file``): size, depth, schema (``schema/``).
2. What is wrong in one column, or in its trace, makes a ``Failure`` of that column; the others stand.
3. The columns that are whole are compared again.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import asdict
from functools import cache
from typing import Any

from ..result import MAX_BYTES as MAX_TRACE_BYTES
from ..result import TraceResult
from ..result.json_file import complaint, expect_schema, parse, short, validator
from .answering import AnswerDistribution, Candidate
from .build import LARGEST, build
from .types import Compared, Failure

SCHEMA = "reverse-attention/comparison/1"
MAX_BYTES = LARGEST * MAX_TRACE_BYTES


def to_json(comparison: Compared, *, indent: int | None = None) -> str:
    """The comparison as JSON text.

    Raises:
        ValueError: a number is NaN or infinite, which JSON has no word for.
    """
    data = {
        "schema": SCHEMA,
        "by": comparison.by,
        "reference": comparison.reference,
        "rbo_p": comparison.rbo_p,
        "columns": [
            {"name": c.name, "answer": c.answer and asdict(c.answer), "trace": c.result.to_dict()}
            for c in comparison.columns
        ],
        "failed": [asdict(failure) for failure in comparison.failed],
    }
    return json.dumps(data, ensure_ascii=False, allow_nan=False, indent=indent)


def from_json(text: str) -> Compared:
    """Read what ``to_json`` wrote, and compare again.

    A column that is damaged becomes a ``Failure`` in its place. Where it was the reference, the first whole
    column is held in its stead.

    Raises:
        ValueError: the text is too large, not JSON, not a comparison of this schema, damaged outside its
            columns, or no column is whole.
    """
    data = parse(text, "saved comparison", max_bytes=MAX_BYTES)
    expect_schema(data, SCHEMA, "saved comparison")
    errors = _errors(data)
    traces = [_trace(column, error) for column, error in zip(data["columns"], errors, strict=True)]
    whole = [n for n, trace in enumerate(traces) if isinstance(trace, TraceResult)]
    if not whole:
        raise ValueError(f"A damaged comparison: no column is whole. The first: {traces[0]}")
    columns = [data["columns"][n] for n in whole]
    return build(
        [trace for trace in traces if isinstance(trace, TraceResult)],
        names=[column["name"] for column in columns],
        reference=whole.index(data["reference"]) if data["reference"] in whole else 0,
        by=data["by"],
        answers=_answers([column["answer"] for column in columns]),
        failed=_failed(data, traces),
        rbo_p=data["rbo_p"],
    )


def _errors(data: dict[str, Any]) -> list[str | None]:
    """For each column the first thing that is wrong in it.

    Raises:
        ValueError: something is wrong outside the columns.
    """
    in_column: dict[int, str] = {}
    for error in _validator().iter_errors(data):
        path = list(error.absolute_path)
        if path[:1] != ["columns"] or len(path) < 2:
            raise ValueError(f"A damaged comparison: {complaint(error)}.")
        in_column.setdefault(path[1], f"A damaged column: {complaint(error)}.")
    if data["reference"] >= len(data["columns"]):
        raise ValueError(
            f"A damaged comparison: its reference is column {data['reference']} of {len(data['columns'])}."
        )
    return [in_column.get(n) for n in range(len(data["columns"]))]


def schema() -> dict[str, Any]:
    """The JSON Schema of a saved comparison; a copy that may be changed."""
    copy: dict[str, Any] = deepcopy(_validator().schema)
    return copy


@cache
def _validator() -> Any:
    return validator(__package__, "comparison-1.json")


def _trace(column: dict[str, Any], error: str | None) -> TraceResult | str:
    """The column's trace, or what is wrong with the column."""
    if error is not None:
        return error
    try:
        return TraceResult.from_dict(column["trace"])
    except ValueError as wrong:
        return str(wrong)


def _failed(data: dict[str, Any], traces: Sequence[TraceResult | str]) -> list[Failure]:
    """The columns that had failed when the file was written, and those that are damaged in it, in order."""
    failed = [Failure(**failure) for failure in data["failed"]]
    places: list[int | None] = list(range(len(traces)))
    for failure in sorted(failed, key=lambda failure: failure.at):
        places.insert(failure.at, None)
    damaged = [
        Failure(_name(data["columns"][n], n), trace, places.index(n))
        for n, trace in enumerate(traces)
        if isinstance(trace, str)
    ]
    return sorted([*failed, *damaged], key=lambda failure: failure.at) if damaged else failed


def _name(column: Any, n: int) -> str:
    """What a damaged column was called, where it still says so."""
    name = column.get("name") if isinstance(column, dict) else None
    return short(name) if name and isinstance(name, str) else f"Column {n + 1}"


def _answers(given: Sequence[dict[str, Any] | None]) -> list[AnswerDistribution | None]:
    """What the models predict.

    Raises:
        ValueError: they do not watch one list of tokens.
    """
    answers = [None if answer is None else _answer(answer) for answer in given]
    watched = [answer.watched for answer in answers if answer is not None]
    if len({len(tokens) for tokens in watched}) > 1:
        raise ValueError("A damaged comparison: its columns watch different numbers of tokens.")
    if any(not any(readings) for readings in zip(*watched, strict=True)):
        raise ValueError("A damaged comparison: it watches a token that no model has.")
    return answers


def _answer(data: dict[str, Any]) -> AnswerDistribution:
    top = [Candidate(**candidate) for candidate in data["top"]]
    watched = [None if candidate is None else Candidate(**candidate) for candidate in data["watched"]]
    return AnswerDistribution(float(data["entropy"]), top, watched)
