"""A receipt as sections of a page: its sentences, then what was cut as tables, the dearest first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..result import TraceResult
from ..result.receipt import Effect
from .numbers import number, percent
from .receipt import (
    INSTEAD,
    LIMITS,
    control_lines,
    hop_name,
    instead_of,
    note_of,
    receipt_lines,
    token_name,
)

_OF_EFFECT = ("nats lost", "of all", "answer left")


def receipt_sections(result: TraceResult) -> list[dict[str, Any]]:
    """The sections (``components/frontend/src/types.ts``); none of a result without a receipt."""
    receipt = result.receipt
    if receipt is None:
        return []
    told = [*receipt_lines(result), *control_lines(receipt), LIMITS]
    drawn = [INSTEAD] * any(hop.instead for hop in receipt.hops)
    hops = [
        [
            hop_name(hop, result),
            number(hop.weight),
            *_cells(hop.effect),
            *(instead_of(hop) for _ in drawn),
            note_of(hop),
        ]
        for hop in sorted(receipt.hops, key=lambda hop: -hop.effect.lost)
    ]
    tokens = [
        [token_name(token.position, result), *_cells(token.effect)]
        for token in sorted(receipt.tokens, key=lambda token: -token.effect.lost)
    ]
    return [
        {"heading": "Receipt", "text": "\n".join(told)},
        _table("Each hop cut", ("cut hop", "weight", *_OF_EFFECT, *drawn, "note"), hops),
        _table("Each token that none reads", ("token", *_OF_EFFECT), tokens),
    ]


def _cells(effect: Effect) -> list[str]:
    share = "–" if effect.share is None else percent(effect.share)
    return [number(effect.lost), share, percent(effect.after.probability)]


def _table(heading: str, columns: Sequence[str], rows: list[list[str]]) -> dict[str, Any]:
    numbers = [column in ("weight", *_OF_EFFECT) for column in columns]
    return {"heading": heading, "table": {"columns": list(columns), "numbers": numbers, "rows": rows}}
