"""Receipts side by side: what each column's answer loses where the same is cut in all of them.

1. A hop, or a token that none reads any more, goes by the groups of its ends (``alignment``); where all
   columns are routes through the same layers, a hop by its layer, too.
2. Where several cuts of a column then go by one name, such as those of a word's tokens, the one that costs
   most stands for them: effects do not add up.
3. First comes what is cut of all columns, then hops, then tokens; of these those first that cost most
   anywhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from ..picture.receipt import LIMITS, sentence
from ..prompt.visible import isolated
from ..result.receipt import Control, Effect, Outcome, Receipt
from .types import UNALIGNED, Column, Compared

Row = dict[str, Any]


class Loss(NamedTuple):
    """What a cut leaves of an answer, and what it costs in nats."""

    left: float
    lost: float


class _Cut(NamedTuple):
    """What was cut: the whole of something, or between and out of groups of aligned units."""

    whole: str
    groups: tuple[int | None, ...] = ()
    layer: int | None = None


def have_receipts(comparison: Compared) -> bool:
    """Whether any column has a receipt."""
    return any(column.result.receipt for column in comparison.columns)


def receipt_rows(comparison: Compared) -> list[Row]:
    """A row for all that was cut in any column: what it leaves of the answer, and the nats that it costs.

    Raises:
        ValueError: no column has a receipt.
    """
    if not have_receipts(comparison):
        raise ValueError(
            "No trace of this comparison has a receipt; give each one before they are compared: "
            "dataclasses.replace(result, receipt=tracer.receipt(record, result))."
        )
    told = [c for c in comparison.columns if c.result.receipt is not None]
    losses = {column.name: _losses(column) for column in told}
    cuts = dict.fromkeys(cut for of_column in losses.values() for cut in of_column)
    names = _group_names(comparison)
    return [
        {"cut": _name(cut, names), **_cells(cut, losses)}
        for cut in sorted(cuts, key=lambda cut: _order(cut, losses))  # sorted keeps the order of equals
    ]


def receipt_sentences(comparison: Compared) -> list[str]:
    """For each column that has a receipt, what cutting all that is drawn does."""
    receipts = {column.name: column.result.receipt for column in comparison.columns}
    return [f"{name}: {sentence(receipt)}" for name, receipt in receipts.items() if receipt]


def receipt_section(comparison: Compared) -> Row:
    """The same as a section of a report, but for its table."""
    said = [*receipt_sentences(comparison), ABOUT, LIMITS]
    return {"heading": "Receipt", "text": "\n".join(said)}


ABOUT = (
    "Hops and tokens that correspond stand in one row. Where a word has several tokens, the cut that costs "
    "most stands for it."
)


def _losses(column: Column) -> dict[_Cut, Loss]:
    receipt = column.result.receipt
    assert receipt is not None
    losses = dict(_of_wholes(receipt))
    for cut, effect in _of_parts(column, receipt):
        loss = Loss(effect.after.probability, effect.lost)
        losses[cut] = max(loss, losses.get(cut, loss), key=lambda one: one.lost)
    return losses


def _of_wholes(receipt: Receipt) -> Iterator[tuple[_Cut, Loss]]:
    def lost(outcome: Outcome) -> Loss:
        return Loss(outcome.probability, receipt.before.log_probability - outcome.log_probability)

    yield _Cut("nothing"), lost(receipt.before)
    yield _Cut("all that is drawn"), lost(receipt.drawn.after)
    for control in receipt.controls:
        yield _Cut(_RANDOM[control.kind]), _of_control(control)
    yield _Cut("all but what is drawn"), lost(receipt.kept.after)
    yield _Cut("everything"), lost(receipt.floor)


_RANDOM = {
    "anywhere": "as many random edges (mean)",
    "reader": "as many random edges to the same tokens (mean)",
}


def _of_control(control: Control) -> Loss:
    return Loss(control.probability.mean, control.lost.mean)


def _of_parts(column: Column, receipt: Receipt) -> Iterator[tuple[_Cut, Effect]]:
    for hop in receipt.hops:
        groups = (column.groups[hop.key], column.groups[hop.query])
        yield _Cut("", groups, hop.layers[0] if column.layered else None), hop.effect
    for token in receipt.tokens:
        yield _Cut("", (column.groups[token.position],)), token.effect


def _order(cut: _Cut, losses: dict[str, dict[_Cut, Loss]]) -> tuple[int, float]:
    """Wholes as they are told, then hops, then tokens, each by the most that they cost."""
    if cut.whole:
        return 0, 0.0
    most = max(of_column[cut].lost for of_column in losses.values() if cut in of_column)
    return (1 if len(cut.groups) == 2 else 2), -most


def _group_names(comparison: Compared) -> dict[int | None, str]:
    """What each group is called: by the reference, else by the first column that has it."""
    order = [comparison.columns[comparison.reference], *comparison.columns]
    named: dict[int | None, str] = {None: UNALIGNED}
    for column in order:
        for group, name in column.group_names.items():
            named.setdefault(group, isolated(name))
    return named


def _name(cut: _Cut, names: dict[int | None, str]) -> str:
    if cut.whole:
        return cut.whole
    where = "" if cut.layer is None else f" in layer {cut.layer}"
    ends = " → ".join(names[group] for group in cut.groups)
    return f"{ends}{where}" if len(cut.groups) == 2 else f"{ends}, read by none"


def _cells(cut: _Cut, losses: dict[str, dict[_Cut, Loss]]) -> Row:
    cells: Row = {}
    for name, of_column in losses.items():
        loss = of_column.get(cut)
        cells[f"{name}: answer left"] = loss and loss.left
        cells[f"{name}: nats lost"] = loss and loss.lost
    return cells
