"""A comparison as one page that holds everything (``components/frontend/src/types.ts`` mirrors its data)."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import version
from types import NoneType
from typing import Any

from ..picture.describe import facts_of
from .difference import difference
from .receipts import have_receipts, receipt_rows, receipt_section
from .sentences import changed, notable
from .tables import Row, rows
from .types import Change, Compared
from .view import columns

MOST_BARS = 20
MEASURES = {  # all but the first are greater where two are more alike
    "influence_distance": "Influence: distance",
    "path_overlap": "Paths: rank-biased overlap",
    "edge_overlap": "Hops: share in both",
    "paths_shared": "Paths: number shared",
}
_CAPTION = (
    "Attention shows where a model looked, not why it answered: where two traces differ, the models looked "
    "elsewhere, which alone does not explain why they answered differently."
)
_TABLES = {
    "columns": ("What is compared", "Relative depth: how far through its model the layer traced stands."),
    "measures": (
        "How alike they are",
        "Edge overlap: of the hops on either column's paths, the share that both have (Jaccard index). Path "
        "overlap: rank-biased overlap of the lists of paths, extrapolated, p = {p} (Webber et al. 2010). "
        "Influence distance: Jensen–Shannon distance, base 2, of the shares of influence.",
    ),
    "predictions": ("Predictions", "The likeliest token of each column, and what every model makes of it."),
    "paths": (
        "Paths",
        "By their rank in each column; tokens without text are left out of them. Brackets say in which "
        "layers a path stays at a token, 0 the embeddings, where layers are told apart.",
    ),
    "influence": (
        "Influence",
        "Normalised to sum to 1 in each column; in one layer's graph it is the expected visits of a walk "
        "backward, the target's own start not counted.",
    ),
}


def report(comparison: Compared) -> dict[str, Any]:
    """The comparison as one page: pictures, what changed, and all tables (``picture.page``)."""
    pictures = {"kind": "compare", "id": "report", "columns": columns(comparison), "zoom": "together"}
    side_by_side = {"heading": "Side by side", "compare": pictures}
    differences = [_difference(comparison, change) for change in comparison.changes]
    return {
        "kind": "report",
        "title": "Attention paths side by side",
        "facts": _facts(comparison),
        "sections": [
            side_by_side,
            *differences,
            *_receipt(comparison),
            *_agreement(comparison),
            *_tables(comparison),
        ],
        "caption": _CAPTION,
        "version": f"reverse-attention {version('reverse-attention')}",
    }


def _difference(comparison: Compared, change: Change) -> dict[str, Any]:
    before, after = comparison.columns[comparison.reference], comparison.columns[change.column]
    drawn = {"picture": difference(before, after)} if before.result.graph == after.result.graph else {}
    return {
        "heading": f"From {before.name} to {after.name}",
        "text": " ".join(changed(comparison, change)),
        "bars": [
            {"label": c.label, "value": c.change, "text": _points(c.change)}
            for c in notable(change)[:MOST_BARS]
        ],
        **drawn,
    }


def _receipt(comparison: Compared) -> list[dict[str, Any]]:
    if not have_receipts(comparison):
        return []
    return [{**receipt_section(comparison), "table": table(receipt_rows(comparison))}]


def _points(share: float) -> str:
    """A change in percentage points."""
    return f"{100 * share:+.1f}".replace("-", "−")


def _agreement(comparison: Compared) -> list[dict[str, Any]]:
    """A matrix of each measure; of two columns the one number stands in the table."""
    if len(comparison.columns) < 3:
        return []
    about = "Every two columns; darker is more alike."
    return [{"heading": "Agreement", "text": about, "matrices": [_matrix(comparison, m) for m in MEASURES]}]


def _matrix(comparison: Compared, measure: str) -> dict[str, Any]:
    values = comparison.matrix(measure, same=None)
    largest = max((value for row in values for value in row if value is not None), default=0) or 1
    return {
        "name": MEASURES[measure],
        "columns": [column.name for column in comparison.columns],
        "cells": [[cell(value) for value in row] for row in values],
        "shades": [[_shade(value, measure, largest) for value in row] for row in values],
    }


def _shade(value: float | None, measure: str, largest: float) -> float | None:
    """How alike two columns are, 0 to 1."""
    if value is None:
        return None
    return 1 - value if measure == "influence_distance" else value / largest


def _facts(comparison: Compared) -> list[tuple[str, str]]:
    """What is the same in all columns."""
    first, *others = (facts_of(column.result) for column in comparison.columns)
    shared = [fact for fact in first if all(fact in facts for facts in others)]
    return [
        ("reference", comparison.columns[comparison.reference].name),
        ("aligned by", comparison.by),
        *shared,
    ]


_MOST_COLUMNS = 8  # that fit the width of a page


def _tables(comparison: Compared) -> list[dict[str, Any]]:
    made = [(*words, rows(comparison, name)) for name, words in _TABLES.items()]
    return [
        {"heading": heading, "text": text.format(p=comparison.rbo_p), "table": _fitting(table(of))}
        for heading, text, of in made
        if of
    ]


def _fitting(made: dict[str, Any]) -> dict[str, Any]:
    """The table; one of many facts about few things with the things side by side, so that it fits a page."""
    columns, lines = made["columns"], made["rows"]
    if len(columns) <= max(_MOST_COLUMNS, len(lines)):
        return made
    things = [line[0] for line in lines]
    return {
        "columns": [columns[0], *things],
        "numbers": [False] * (1 + len(things)),
        "rows": [[name, *cells] for name, *cells in zip(columns, *lines, strict=True)][1:],
    }


def table(lines: Sequence[Row]) -> dict[str, Any]:
    """Rows as columns and cells, every cell a text for people, and which columns are of numbers."""
    names = list(dict.fromkeys(name for row in lines for name in row))
    return {
        "columns": names,
        "numbers": [all(type(row.get(name)) in (int, float, NoneType) for row in lines) for name in names],
        "rows": [[cell(row.get(name)) for name in names] for row in lines],
    }


def cell(value: Any) -> str:
    """A value for people: numbers to three places, and a dash for what there is not."""
    if value is None:
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return "under 0.001" if 0 < value < 0.0005 else f"{value:.3f}"
    return str(value)
