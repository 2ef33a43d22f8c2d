"""A comparison as data for the browser: the linked pictures, and the report that holds everything.

``components/frontend/src/types.ts`` mirrors both. They hold plain JSON only.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import version
from typing import Any

from .. import flow, html
from .comparison import Column, Comparison, Failure
from .difference import difference
from .sentences import changed, subtitle
from .tables import Row, rows

_CAPTION = (
    "Attention shows where a model looked, not why it answered: where two traces differ, the models looked "
    "elsewhere, which alone does not explain why they answered differently."
)
_HEADINGS = {
    "columns": "What is compared",
    "measures": "How alike they are",
    "predictions": "Predictions",
    "paths": "Paths, by their rank in each column",
    "influence": "Influence, as shares that sum to 1 in each column",
}


def columns(comparison: Comparison) -> list[dict[str, Any]]:
    """The columns of the linked pictures, those that failed where they stood."""
    found = [_column(column, n == comparison.reference) for n, column in enumerate(comparison.columns)]
    for failure in sorted(comparison.failed, key=lambda failure: failure.at):
        found.insert(failure.at, _failure(failure))
    return found


def _column(column: Column, reference: bool) -> dict[str, Any]:
    result = column.result
    return {
        "title": column.name,
        "subtitle": subtitle(column),
        "reference": reference,
        "error": None,
        "picture": flow.picture(result),
        "strip": flow.token_strip(result, marks=column.marks),
        "target": result.target_pos,
        "groups": column.groups,
        "caption": html.caption(result),
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
        "caption": "",
    }


def report(comparison: Comparison) -> dict[str, Any]:
    """The comparison as one page: pictures, what changed, and all tables (``html.report_page``)."""
    names = [column.name for column in comparison.columns]
    pictures = {"kind": "compare", "id": "report", "columns": columns(comparison), "zoom": "together"}
    differences = [
        {
            "heading": f"From {names[comparison.reference]} to {names[change.column]}",
            "text": " ".join(changed(comparison, change)),
            "picture": difference(
                comparison.columns[comparison.reference], comparison.columns[change.column]
            ),
        }
        for change in comparison.changes
    ]
    found = {heading: rows(comparison, name) for name, heading in _HEADINGS.items()}
    return {
        "kind": "report",
        "title": "Attention paths side by side",
        "facts": html.facts(comparison.columns[comparison.reference].result),
        "sections": [
            {"heading": "Side by side", "compare": pictures},
            *differences,
            *({"heading": heading, "table": table(of)} for heading, of in found.items() if of),
        ],
        "caption": _CAPTION,
        "version": f"reverse-attention {version('reverse-attention')}",
    }


def table(found: Sequence[Row]) -> dict[str, Any]:
    """Rows as columns and cells; every cell a text for people."""
    names = list(dict.fromkeys(name for row in found for name in row))
    return {"columns": names, "rows": [[cell(row.get(name)) for name in names] for row in found]}


def cell(value: Any) -> str:
    """A value for people: numbers to three digits, and a dash for what there is not."""
    if value is None:
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.3g}" if 0 < abs(value) < 0.1 else f"{value:.2f}"
    return str(value)
