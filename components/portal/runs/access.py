"""Whose a run is, and what that lets people do.

Where nobody signs in, all runs are nobody's, and nobody is everybody: one shared space. Who is signed in
finds the own runs and those that are shared with all, opens with a link those that are shared by link too,
and changes the own ones alone.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ColumnElement, or_

from components.portal.runs.tables import RunRow, Sharing


@dataclass(frozen=True)
class Person:
    """Somebody who is signed in."""

    id: str
    """The same at each visit, and nobody else's; at most 64 characters."""
    name: str
    """As others see it beside what is shared with them."""


def id_of(who: Person | None) -> str | None:
    """As a run keeps it of its owner."""
    return None if who is None else who.id


def changes(who: Person | None) -> ColumnElement[bool]:
    """The runs that somebody may change, delete and have back."""
    return RunRow.owner.is_not_distinct_from(id_of(who))


def finds(who: Person | None) -> ColumnElement[bool]:
    """The runs that stand in somebody's list."""
    return or_(changes(who), RunRow.sharing == Sharing.ALL)


def opens(who: Person | None) -> ColumnElement[bool]:
    """The runs that somebody may see who has their link."""
    return or_(finds(who), RunRow.sharing == Sharing.LINK)


def sharing_of(who: Person | None, wanted: Sharing | None) -> Sharing:
    """How a run is shared: where nobody signs in with all, else only with whom its owner wants."""
    return Sharing.ALL if who is None else wanted or Sharing.PRIVATE
