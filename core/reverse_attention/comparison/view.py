"""A comparison as data for the browser: the linked pictures (``components/frontend/src/types.ts``)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..picture.describe import caption_of
from ..picture.picture import picture_of
from ..picture.token_strip import token_strip_of
from .lines import hues, lines
from .sentences import subtitle
from .types import Change, Column, Compared, Failure


def columns(comparison: Compared, change: Change | None = None) -> list[dict[str, Any]]:
    """The columns of the linked pictures, those that failed where they stood.

    Args:
        comparison: what is drawn.
        change: the column held against the reference, whose tokens are marked by how they differ from it;
            default by how they differ from any.
    """
    order = (comparison.columns, comparison.reference)
    shown = [
        _column(column, n == comparison.reference, numbers, colours)
        for n, (column, numbers, colours) in enumerate(
            zip(comparison.columns, lines(*order), hues(*order), strict=True)
        )
    ]
    if change:
        held = comparison.columns[comparison.reference]
        shown[comparison.reference]["strip"] = token_strip_of(held.result, marks=change.marks)
    for failure in sorted(comparison.failed, key=lambda failure: failure.at):
        shown.insert(failure.at, _failure(failure))
    return shown


def _column(
    column: Column, reference: bool, numbers: Sequence[int | None], colours: Sequence[int]
) -> dict[str, Any]:
    result = column.result
    picture = picture_of(result)
    return {
        "title": column.name,
        "subtitle": subtitle(column),
        "reference": reference,
        "error": None,
        "picture": {**picture, "hues": list(colours[: len(picture["beams"])])},
        "strip": token_strip_of(result, marks=column.marks),
        "target": result.target_pos,
        "groups": column.groups,
        "paths": list(numbers),
        "caption": caption_of(result),
    }


def _failure(failure: Failure) -> dict[str, Any]:
    nothing = dict.fromkeys(("picture", "strip", "target"))
    return {
        "title": failure.name,
        "subtitle": "",
        "reference": False,
        "error": failure.error,
        **nothing,
        "groups": [],
        "paths": [],
        "caption": "",
    }
