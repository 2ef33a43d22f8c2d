"""A run as a file: what was saved, and beside it title, tags and note; and files of what was saved alone."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from components.portal.runs import words
from components.portal.runs.store import Run
from reverse_attention.result.json_file import parse

SCHEMA = "reverse-attention/run/1"
_LARGEST = 4 * 64 * 2**20  # bytes; what is in it has smaller limits
_TOLD = {"schema", "title", "tags", "note", "saved"}


@dataclass(frozen=True)
class RunFile:
    """What a file holds; the content is still to be read."""

    content: str
    """A trace or a comparison as JSON, or what claims to be one."""
    title: str = ""
    tags: tuple[str, ...] = ()
    note: str = ""


def written(run: Run, content: str) -> str:
    """The file of a run; what is damaged in its content stays so."""
    told = {"schema": SCHEMA, "title": run.title, "tags": list(run.tags), "note": run.note}
    return f'{json.dumps(told, ensure_ascii=False)[:-1]}, "saved": {content}}}'


def opened(content: bytes) -> RunFile:
    """What is in a file of a run, a trace or a comparison.

    Raises:
        ValueError: it is none; the message says why.
    """
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        raise ValueError("Not a saved trace or comparison: the file is not text in UTF-8.") from error
    told = parse(text, "saved trace or comparison", max_bytes=_LARGEST)
    if not isinstance(told, dict) or told.get("schema") != SCHEMA:
        return RunFile(text)
    _check(told)
    title, note = words.line(told["title"], words.LONGEST_TITLE), words.note(told["note"])
    saved = json.dumps(told["saved"], ensure_ascii=False, allow_nan=False)
    return RunFile(saved, title, tuple(words.tags(told["tags"])), note)


def _check(told: dict[str, Any]) -> None:
    if told.keys() != _TOLD:
        wrong = ", ".join(sorted(told.keys() ^ _TOLD))[:160]
        raise ValueError(f"A damaged run: {wrong} should not be there, or is missing.")
    tags = told["tags"]
    if not isinstance(tags, list) or not all(isinstance(tag, str) for tag in tags):
        raise ValueError("A damaged run: its tags are not a list of texts.")
    if not isinstance(told["title"], str) or not isinstance(told["note"], str):
        raise ValueError("A damaged run: its title and note are not texts.")
