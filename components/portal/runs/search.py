"""Runs found by words and by what they are; each word is bound, and wildcards in it are letters."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from components.portal.runs import words
from components.portal.runs.access import Person, finds
from components.portal.runs.tables import Kind, ModelRow, RunRow, TagRow

T = TypeVar("T")
_MOST_WORDS = 12


@dataclass(frozen=True)
class Wanted:
    """What to look for; None of a field wants all."""

    words: str = ""
    """Each stands in title, tags, note, models, target or prompt; in any case and order."""
    kind: Kind | None = None
    model: str | None = None
    tag: str | None = None
    owner: str | None = None
    """The id of one of ``Choices.owners``."""


@dataclass(frozen=True)
class Page(Generic[T]):
    """Some of the runs that there are, and how many there are."""

    runs: list[T]
    n_all: int


@dataclass(frozen=True)
class Choices:
    """What can be looked for."""

    models: list[str]
    tags: list[str]
    owners: dict[str, str]
    """Names by ids."""


def page(session: Session, who: Person | None, wanted: Wanted, first: int, most: int) -> Page[RunRow]:
    """The rows that somebody finds, those changed last before the others."""
    conditions = [*_here(who), *_conditions(wanted)]
    n_all = session.scalar(select(func.count()).select_from(RunRow).where(*conditions))
    query = select(RunRow).where(*conditions).order_by(RunRow.changed.desc(), RunRow.id)
    return Page(list(session.scalars(query.offset(first).limit(most))), n_all or 0)


def choices(session: Session, who: Person | None) -> Choices:
    """The models, tags and owners of all that somebody finds."""
    here = _here(who)
    models = select(ModelRow.model).join(RunRow, ModelRow.run_id == RunRow.id).where(*here).distinct()
    tags = select(TagRow.tag).join(RunRow, TagRow.run_id == RunRow.id).where(*here).distinct()
    owners = select(RunRow.owner, func.max(RunRow.owner_name)).where(*here).group_by(RunRow.owner)
    return Choices(
        sorted(session.scalars(models)),
        sorted(session.scalars(tags)),
        {owner: name for owner, name in session.execute(owners) if owner is not None},
    )


def _here(who: Person | None) -> list[ColumnElement[bool]]:
    return [RunRow.deleted.is_(None), finds(who)]


def _conditions(wanted: Wanted) -> Iterable[ColumnElement[bool]]:
    for word in words.folded([wanted.words]).split()[:_MOST_WORDS]:
        yield RunRow.searched.contains(word, autoescape=True)
    if wanted.kind is not None:
        yield RunRow.kind == wanted.kind
    if wanted.model is not None:
        yield RunRow.models.any(ModelRow.model == words.cleaned(wanted.model))
    if wanted.tag is not None:
        yield RunRow.tags.any(TagRow.tag == words.cleaned(wanted.tag))
    if wanted.owner is not None:
        yield RunRow.owner == words.cleaned(wanted.owner)
