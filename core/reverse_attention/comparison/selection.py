"""What is selected in pictures side by side: the browser names it, and it is looked up in what was drawn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..picture.selection import Selection, named, selection_in
from ..prompt.checks import whole, whole_or_none


@dataclass(frozen=True)
class CompareSelection:
    """The selection: a column, and a node or a link of its picture or a token of its strip."""

    column: int | None = None
    node: dict[str, Any] | None = None
    link: dict[str, Any] | None = None
    position: int | None = None
    paths: tuple[int, ...] = ()
    """The paths of that column through it, by their place, best first."""


def compare_selection_in(columns: Sequence[Mapping[str, Any]], sent: object) -> CompareSelection:
    """What the browser names, if these columns have it: a selection can be stale."""
    if not isinstance(sent, dict) or not isinstance(sent.get("column"), int):
        return CompareSelection()
    column = sent["column"]
    if sent.get("kind") == "token":
        position = sent["position"] if _has(columns, sent) else None
        return CompareSelection() if position is None else CompareSelection(column, position=position)
    if not 0 <= column < len(columns) or columns[column]["picture"] is None:
        return CompareSelection()
    picked = selection_in(columns[column]["picture"], sent)
    if picked.node or picked.link:
        return CompareSelection(column, picked.node, picked.link, paths=picked.paths)
    return CompareSelection()


def compare_named(columns: Sequence[Mapping[str, Any]], asked: object) -> dict[str, Any] | None:
    """What Python asks to be selected, by the name that the browser has for it; None for nothing.

    Raises:
        ValueError: it is no ``CompareSelection`` of one thing, or of something that these columns have not.
    """
    if asked is None:
        return None
    if not isinstance(asked, CompareSelection):
        raise ValueError(
            f"{asked!r} cannot be selected side by side; give what widget.selection gave, a "
            "CompareSelection, such as CompareSelection(column=0, position=3), or None for nothing."
        )
    things = sum(thing is not None for thing in (asked.node, asked.link, asked.position))
    if not things and asked.column is None:
        return None
    if things != 1:
        raise ValueError(f"{asked!r} names {things} things of a column; give one node, link or position.")
    number = whole(asked.column, "A CompareSelection's column")
    position = whole_or_none(asked.position, "A CompareSelection's position")
    token = {"kind": "token", "position": position, "column": number}
    if position is not None and _has(columns, token):
        return token
    drawn = [column["picture"] for column in columns]
    if position is not None or number not in [n for n, one in enumerate(drawn) if one]:
        raise ValueError(f"No column has {asked!r}; there are {len(columns)} columns, the first is 0.")
    name = named(drawn[number], Selection(asked.node, asked.link))
    return name and {**name, "column": number}


def picked_in(columns: Sequence[Mapping[str, Any]], sent: object) -> tuple[int, int | None] | None:
    """The column and the token picked in it (None gives the target back), or None if it does not exist."""
    if not isinstance(sent, dict):
        return None
    given_back = sent.get("position", "") is None
    if not _has(columns, {**sent, "position": 0} if given_back else sent):
        return None
    return sent["column"], sent["position"]


def _has(columns: Sequence[Mapping[str, Any]], sent: Mapping[str, Any]) -> bool:
    """Whether the token exists: the columns may have changed since the browser sent it."""
    column, position = sent.get("column"), sent.get("position")
    if not (isinstance(column, int) and isinstance(position, int) and 0 <= column < len(columns)):
        return False
    strip = columns[column]["strip"]
    return strip is not None and 0 <= position < len(strip["labels"])
