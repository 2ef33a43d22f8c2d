"""A comparison as a file: the traces and predictions in it, from which all else follows again."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from ..result import TraceResult
from .answering import Answer, Candidate
from .build import build
from .types import Compared, Failure

SCHEMA = "reverse-attention/comparison/1"


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

    Raises:
        ValueError: the text is not JSON, not a comparison of this schema, or damaged.
    """
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        raise ValueError(f"Not a saved comparison: the text is not JSON ({error}).") from error
    found = data.get("schema") if isinstance(data, dict) else type(data).__name__
    if found != SCHEMA:
        raise ValueError(f"Not a saved comparison: expected schema {SCHEMA!r}, found {found!r}.")
    try:
        columns = data["columns"]
        return build(
            [TraceResult.from_json(json.dumps(column["trace"])) for column in columns],
            names=[column["name"] for column in columns],
            reference=data["reference"],
            by=data["by"],
            answers=[_answer(column["answer"]) for column in columns],
            failed=[Failure(**failure) for failure in data["failed"]],
            rbo_p=data["rbo_p"],
        )
    except (KeyError, TypeError, AttributeError, IndexError) as error:
        raise ValueError(
            f"A damaged comparison: a field is missing or of the wrong kind ({error})."
        ) from error


def _answer(data: dict[str, Any] | None) -> Answer | None:
    if data is None:
        return None
    top = [Candidate(**candidate) for candidate in data["top"]]
    watched = [None if candidate is None else Candidate(**candidate) for candidate in data["watched"]]
    return Answer(float(data["entropy"]), top, watched)
