"""A comparison as tables: rows of plain values, for pandas, for files and for people."""

from __future__ import annotations

import itertools
from typing import Any

from ..prompt.visible import isolated
from .depth import relative_depth
from .receipts import have_receipts, receipt_rows
from .sentences import named_target
from .steps import Steps
from .types import UNALIGNED, Column, Compared

TABLES = ("columns", "measures", "predictions", "paths", "influence")
"""Those that every comparison has."""
RECEIPT = "receipt"

Row = dict[str, Any]


def tables_of(comparison: Compared) -> tuple[str, ...]:
    """The tables that a comparison has."""
    return (*TABLES, RECEIPT) if have_receipts(comparison) else TABLES


def rows(comparison: Compared, table: str) -> list[Row]:
    """The rows of one table.

    - ``columns``: what each column is and predicts.
    - ``measures``: every pair.
    - ``predictions``: the likeliest tokens; their probability and rank in each column.
    - ``paths``: every path, and its rank in each column that has it.
    - ``influence``: every group of aligned tokens or words, and its share in each column.
    - ``receipt``: all that was cut, and what is left of each column's answer.

    Raises:
        ValueError: there is no such table.
    """
    makers = {
        "columns": _columns,
        "measures": _measures,
        "predictions": _predictions,
        "paths": _paths,
        "influence": _influence,
        RECEIPT: receipt_rows,
    }
    if table not in makers:
        raise ValueError(f"There is no table {table!r}; use {', '.join(map(repr, makers))}.")
    return makers[table](comparison)


def _columns(comparison: Compared) -> list[Row]:
    return [
        {
            "column": column.name,
            "model": column.result.model,
            "text": column.result.text,
            "tokens": column.result.seq_len,
            "target": named_target(column),
            "layers": column.result.n_layers,
            "from layer": column.result.layer,
            "relative depth": relative_depth(column.result.layer, column.result.n_layers),
            "predicts": column.answer and column.answer.top[0].label,
            "probability": column.answer and column.answer.top[0].probability,
            "entropy (bits)": column.answer and column.answer.entropy,
            "carried by the paths": column.result.coverage,
            "influence of tokens without text": column.unaligned if column.influence else None,
        }
        for column in comparison.columns
    ]


def _measures(comparison: Compared) -> list[Row]:
    names = [column.name for column in comparison.columns]
    return [
        {
            "a": names[pair.first],
            "b": names[pair.second],
            "paths shared": pair.paths_shared,
            "paths together": pair.paths_all,
            "edge overlap": pair.edge_overlap,
            "path overlap": pair.path_overlap,
            "influence distance": pair.influence_distance,
            "same prediction": pair.same_answer,
        }
        for pair in comparison.pairs
    ]


def _predictions(comparison: Compared) -> list[Row]:
    asked = [column for column in comparison.columns if column.answer]
    table = []
    for n in range(len(asked[0].answer.watched) if asked and asked[0].answer else 0):
        read = {column.name: column.answer.watched[n] for column in asked if column.answer}
        known = [candidate for candidate in read.values() if candidate is not None]
        if not known:  # no column has such a token, or none says anything
            continue
        row: Row = {"token": known[0].wanted}
        for name, candidate in read.items():
            row[f"{name}: probability"] = candidate and candidate.probability
            row[f"{name}: rank"] = candidate and candidate.rank
            row[f"{name}: whole token"] = candidate and candidate.whole
        table.append(row)
    return table


def _paths(comparison: Compared) -> list[Row]:
    ranks = [_ranks(column) for column in comparison.columns]
    order = [comparison.reference, *range(len(ranks))]
    every = dict.fromkeys(path for n in order for path in ranks[n])
    return [
        {
            "path": path_text(comparison, path),
            **{c.name: ranked.get(path) for c, ranked in zip(comparison.columns, ranks, strict=True)},
        }
        for path in every
    ]


def _ranks(column: Column) -> dict[Steps, int]:
    """The best rank of every path, best first."""
    ranks: dict[Steps, int] = {}
    for rank, path in enumerate(column.paths, start=1):
        ranks.setdefault(path, rank)
    return ranks


def path_text(comparison: Compared, path: Steps) -> str:
    """The path in the words of the first column that has it, the reference first of all.

    Where layers are told apart, those in which it stays at each are named, 0 the embeddings:
    ``␣John [0] → ␣to [1–4]``.
    """
    if not path:
        return UNALIGNED
    columns = comparison.columns
    order = [columns[comparison.reference], *columns]
    column = next(column for column in order if path in column.paths)
    labels = column.group_names
    stays = [(g, [layer for layer, _ in of]) for g, of in itertools.groupby(path, key=lambda step: step[1])]
    return " → ".join(
        isolated(labels[group]) + (_layers(layers) if column.layered else "") for group, layers in stays
    )


def _layers(layers: list[int]) -> str:
    return f" [{layers[0]}–{layers[-1]}]" if len(layers) > 1 else f" [{layers[0]}]"


def _influence(comparison: Compared) -> list[Row]:
    labels = [column.group_names for column in comparison.columns]
    groups = sorted({g for names in labels for g in names})
    reference = labels[comparison.reference]
    known = [(c, names) for c, names in zip(comparison.columns, labels, strict=True) if c.influence]
    rows = [
        {
            comparison.by.removesuffix("s"): reference.get(g) or next(f[g] for f in labels if g in f),
            "group": g,
            **{c.name: c.influence.get(g, 0.0) if g in names else None for c, names in known},
        }
        for g in groups
    ]
    unaligned = {c.name: c.unaligned for c, _ in known}
    return [*rows, {comparison.by.removesuffix("s"): UNALIGNED, "group": None, **unaligned}]
