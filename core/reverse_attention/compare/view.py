"""A comparison as data for the browser: the linked pictures, and the report that holds everything.

``components/frontend/src/types.ts`` mirrors both. They hold plain JSON only.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import version
from typing import Any

from .. import flow, html
from .comparison import Change, Column, Comparison, Failure
from .difference import difference
from .lines import hues, lines
from .sentences import changed, subtitle
from .tables import Row, rows

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
    "paths": ("Paths", "By their rank in each column; tokens without text are left out of them."),
    "influence": (
        "Influence",
        "Normalised to sum to 1 in each column; in one layer's graph it is the expected visits of a walk "
        "backward, the target's own start not counted.",
    ),
}


def columns(comparison: Comparison, change: Change | None = None) -> list[dict[str, Any]]:
    """The columns of the linked pictures, those that failed where they stood.

    Args:
        comparison: what is drawn.
        change: the column held against the reference, whose tokens are marked by how they differ from it;
            default by how they differ from any.
    """
    order = (comparison.columns, comparison.reference)
    found = [
        _column(column, n == comparison.reference, numbers, colours)
        for n, (column, numbers, colours) in enumerate(
            zip(comparison.columns, lines(*order), hues(*order), strict=True)
        )
    ]
    if change:
        held = comparison.columns[comparison.reference]
        found[comparison.reference]["strip"] = flow.token_strip(held.result, marks=change.marks)
    for failure in sorted(comparison.failed, key=lambda failure: failure.at):
        found.insert(failure.at, _failure(failure))
    return found


def _column(
    column: Column, reference: bool, numbers: Sequence[int | None], colours: Sequence[int]
) -> dict[str, Any]:
    result = column.result
    picture = flow.picture(result)
    return {
        "title": column.name,
        "subtitle": subtitle(column),
        "reference": reference,
        "error": None,
        "picture": {**picture, "hues": list(colours[: len(picture["beams"])])},
        "strip": flow.token_strip(result, marks=column.marks),
        "target": result.target_pos,
        "groups": column.groups,
        "paths": list(numbers),
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
        "paths": [],
        "caption": "",
    }


def report(comparison: Comparison) -> dict[str, Any]:
    """The comparison as one page: pictures, what changed, and all tables (``html.report_page``)."""
    pictures = {"kind": "compare", "id": "report", "columns": columns(comparison), "zoom": "together"}
    differences = [_difference(comparison, change) for change in comparison.changes]
    return {
        "kind": "report",
        "title": "Attention paths side by side",
        "facts": _facts(comparison),
        "sections": [{"heading": "Side by side", "compare": pictures}, *differences, *_tables(comparison)],
        "caption": _CAPTION,
        "version": f"reverse-attention {version('reverse-attention')}",
    }


def _difference(comparison: Comparison, change: Change) -> dict[str, Any]:
    before, after = comparison.columns[comparison.reference], comparison.columns[change.column]
    drawn = {"picture": difference(before, after)} if before.result.graph == after.result.graph else {}
    return {
        "heading": f"From {before.name} to {after.name}",
        "text": " ".join(changed(comparison, change)),
        **drawn,
    }


def _facts(comparison: Comparison) -> list[tuple[str, str]]:
    """What is the same in all columns."""
    first, *others = (html.facts(column.result) for column in comparison.columns)
    shared = [fact for fact in first if all(fact in facts for facts in others)]
    return [
        ("reference", comparison.columns[comparison.reference].name),
        ("aligned by", comparison.by),
        *shared,
    ]


def _tables(comparison: Comparison) -> list[dict[str, Any]]:
    found = [(*words, rows(comparison, name)) for name, words in _TABLES.items()]
    return [
        {"heading": heading, "text": text.format(p=comparison.rbo_p), "table": table(of)}
        for heading, text, of in found
        if of
    ]


def table(found: Sequence[Row]) -> dict[str, Any]:
    """Rows as columns and cells; every cell a text for people."""
    names = list(dict.fromkeys(name for row in found for name in row))
    return {"columns": names, "rows": [[cell(row.get(name)) for name in names] for row in found]}


def cell(value: Any) -> str:
    """A value for people: numbers to three places, and a dash for what there is not."""
    if value is None:
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return "under 0.001" if 0 < value < 0.0005 else f"{value:.3f}"
    return str(value)
