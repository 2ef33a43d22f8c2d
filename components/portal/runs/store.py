"""Runs kept, found, changed and deleted; who asks is told to every function, and decides what is there."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session, undefer

from components.portal.runs import words
from components.portal.runs.access import Person, changes, id_of, opens, sharing_of
from components.portal.runs.database import Database
from components.portal.runs.faults import NotThere
from components.portal.runs.saved import checked
from components.portal.runs.search import Choices, Page, Wanted, choices, page
from components.portal.runs.tables import DraftRow, Kind, ModelRow, RunRow, Sharing, TagRow

KEPT_DELETED = timedelta(days=30)
"""How long a deleted run can be had back."""
_BYTES = 24  # of chance in an id


@dataclass(frozen=True)
class Run:
    """What is told of a run besides its content."""

    id: str
    kind: Kind
    title: str
    tags: tuple[str, ...]
    note: str
    owner_name: str
    is_own: bool
    """Whether who asked may change it."""
    sharing: Sharing
    created: datetime
    changed: datetime
    models: tuple[str, ...]
    target: str
    thumbnail: str


class Runs:
    """The runs of a database.

    Every function raises a ``RunsError`` where the database fails, and ``NotThere``, which is one too, where
    there is no such run or none for this person. ``who`` is None where nobody signs in.

    Args:
        url: of the database, for SQLAlchemy.

    Raises:
        RunsError: it is no such URL.
    """

    def __init__(self, url: str) -> None:
        self._database = Database(url)

    def save(
        self,
        who: Person | None,
        content: str,
        *,
        title: str = "",
        tags: Iterable[str] = (),
        note: str = "",
        sharing: Sharing | None = None,
    ) -> str:
        """Keep a run; when this returns its id, the run is on disk.

        Args:
            who: its owner.
            content: a saved trace or comparison, as JSON.
            title: default one that says what was asked.
            tags: words by which runs are kept together.
            note: for whoever reads it.
            sharing: default private; where nobody signs in it is shared with all.

        Raises:
            ValueError: the content is neither, or damaged.
        """
        saved = checked(content)
        now = _now()
        run = RunRow(
            id=secrets.token_urlsafe(_BYTES),
            kind=saved.kind,
            title=words.line(title, words.LONGEST_TITLE) or saved.title,
            note=words.note(note),
            owner=id_of(who),
            owner_name=words.line(who.name, 200) if who else "",
            sharing=sharing_of(who, sharing),
            created=now,
            changed=now,
            target=saved.target,
            prompt=saved.prompt,
            thumbnail=saved.thumbnail,
            content=saved.content,
            tags=[TagRow(tag=tag) for tag in words.tags(tags)],
            models=[ModelRow(place=place, model=model) for place, model in enumerate(saved.models)],
        )
        run.searched = _searched(run)
        with self._database.writing() as session:
            session.add(run)
            return run.id

    def run(self, who: Person | None, run_id: str) -> Run:
        """What is told of a run."""
        with self._database.reading() as session:
            return _told(_one(session, run_id, opens(who)), who)

    def content(self, who: Person | None, run_id: str) -> str:
        """The saved JSON; untrusted, since others may write to a database."""
        with self._database.reading() as session:
            return _one(session, run_id, opens(who), whole=True).content

    def page(self, who: Person | None, wanted: Wanted, first: int = 0, most: int = 20) -> Page[Run]:
        """The runs that somebody finds, those changed last before the others.

        Args:
            who: who asks.
            wanted: what to look for.
            first: how many to pass over.
            most: how many to give.
        """
        with self._database.reading() as session:
            rows = page(session, who, wanted, first, most)
            return Page([_told(row, who) for row in rows.runs], rows.n_all)

    def choices(self, who: Person | None) -> Choices:
        """The models, tags and owners of all that somebody finds."""
        with self._database.reading() as session:
            return choices(session, who)

    def change(
        self,
        who: Person | None,
        run_id: str,
        *,
        title: str | None = None,
        tags: Iterable[str] | None = None,
        note: str | None = None,
        sharing: Sharing | None = None,
    ) -> None:
        """Change what is given; an empty title leaves the one that is there."""
        with self._database.writing() as session:
            run = _one(session, run_id, changes(who), to_change=True)
            run.title = words.line(title or "", words.LONGEST_TITLE) or run.title
            run.note = run.note if note is None else words.note(note)
            run.sharing = run.sharing if sharing is None else sharing_of(who, sharing)
            if tags is not None:
                before = {row.tag: row for row in run.tags}
                run.tags = [before.get(tag) or TagRow(tag=tag) for tag in words.tags(tags)]
            run.searched = _searched(run)
            run.changed = _now()

    def duplicate(self, who: Person | None, run_id: str) -> str:
        """Keep a run once more, as one of who asks; gives the new one's id."""
        with self._database.reading() as session:
            run = _one(session, run_id, opens(who), whole=True)
            title, tags, note = f"Copy of {run.title}", [row.tag for row in run.tags], run.note
            content = run.content
        return self.save(who, content, title=title, tags=tags, note=note)

    def delete(self, who: Person | None, run_id: str) -> None:
        """Take a run out of all lists and links; what was deleted long ago is forgotten then."""
        with self._database.writing() as session:
            now = _now()
            _one(session, run_id, changes(who), to_change=True).deleted = now
            session.execute(delete(RunRow).where(RunRow.deleted < now - KEPT_DELETED))

    def undelete(self, who: Person | None, run_id: str) -> None:
        """Have back what was deleted."""
        with self._database.writing() as session:
            _one(session, run_id, changes(who), to_change=True, deleted=True).deleted = None

    def draft(self, who: Person) -> str:
        """What somebody had typed last; empty where nothing is kept."""
        with self._database.reading() as session:
            row = session.get(DraftRow, who.id)
            return row.draft if row else ""

    def keep_draft(self, who: Person, draft: str) -> None:
        """Keep what somebody has typed, in place of what was kept before."""
        with self._database.writing() as session:
            insert = {"sqlite": sqlite, "postgresql": postgresql}[session.get_bind().dialect.name].insert
            row = {"owner": who.id, "draft": draft, "changed": _now()}
            session.execute(
                insert(DraftRow).values(row).on_conflict_do_update(index_elements=["owner"], set_=row)
            )

    def ping(self) -> None:
        """Ask the database whether it answers."""
        self._database.ping()

    def close(self) -> None:
        """Let go of the database."""
        self._database.close()


def _one(
    session: Session,
    run_id: str,
    allowed: ColumnElement[bool],
    *,
    deleted: bool = False,
    whole: bool = False,
    to_change: bool = False,
) -> RunRow:
    """The run, if it is there and allowed; one to be changed waits for who changes it now.

    Raises:
        NotThere: one of both is not so; which, is not said.
    """
    is_there = RunRow.deleted.is_not(None) if deleted else RunRow.deleted.is_(None)
    query = select(RunRow).where(RunRow.id == words.line(run_id, 64), is_there, allowed)
    if whole:
        query = query.options(undefer(RunRow.content))
    run = session.scalar(query.with_for_update() if to_change else query)
    if run is None:
        raise NotThere
    return run


def _told(run: RunRow, who: Person | None) -> Run:
    return Run(
        id=run.id,
        kind=Kind(run.kind),
        title=run.title,
        tags=tuple(row.tag for row in run.tags),
        note=run.note,
        owner_name=run.owner_name,
        is_own=run.owner == id_of(who),
        sharing=Sharing(run.sharing),
        created=run.created,
        changed=run.changed,
        models=tuple(row.model for row in run.models),
        target=run.target,
        thumbnail=run.thumbnail,
    )


def _searched(run: RunRow) -> str:
    parts = [run.title, run.note, *(row.tag for row in run.tags), *(row.model for row in run.models)]
    return words.folded([*parts, run.target, run.prompt])


def _now() -> datetime:
    return datetime.now(UTC)
