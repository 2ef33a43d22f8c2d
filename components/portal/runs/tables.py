"""The tables. What changes here needs a migration beside those in ``migrations/versions``."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import DateTime, ForeignKey, String, Text, TypeDecorator
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Kind(StrEnum):
    """What was saved."""

    TRACE = "trace"
    COMPARISON = "comparison"


class Sharing(StrEnum):
    """Who sees a run besides its owner: nobody, whoever has its link, or all who are here."""

    PRIVATE = "private"
    LINK = "link"
    ALL = "all"


class Moment(TypeDecorator[datetime]):
    """A time with its zone; kept in UTC, since SQLite keeps no zones."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


class Base(DeclarativeBase):
    """Of all tables."""


class RunRow(Base):
    """A trace or a comparison that somebody saved."""

    __tablename__ = "runs"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    """Not to be guessed: whoever knows it may see a run that is shared by link."""
    kind: Mapped[str] = mapped_column(String(16))
    title: Mapped[str] = mapped_column(Text)
    note: Mapped[str] = mapped_column(Text)
    owner: Mapped[str | None] = mapped_column(String(64), index=True)
    """The id of who is signed in; None of what was saved where nobody signs in."""
    owner_name: Mapped[str] = mapped_column(Text)
    sharing: Mapped[str] = mapped_column(String(16))
    created: Mapped[datetime] = mapped_column(Moment)
    changed: Mapped[datetime] = mapped_column(Moment, index=True)
    deleted: Mapped[datetime | None] = mapped_column(Moment)
    target: Mapped[str] = mapped_column(Text)
    prompt: Mapped[str] = mapped_column(Text)
    searched: Mapped[str] = mapped_column(Text)
    """All that a search looks at, in one case."""
    thumbnail: Mapped[str] = mapped_column(Text)
    """An SVG of numbers alone; untrusted when it is read again, and shown as an image."""
    content: Mapped[str] = mapped_column(Text, deferred=True)
    """The saved JSON; untrusted when it is read again."""

    tags: Mapped[list[TagRow]] = relationship(
        cascade="all, delete-orphan", order_by="TagRow.tag", lazy="selectin"
    )
    models: Mapped[list[ModelRow]] = relationship(
        cascade="all, delete-orphan", order_by="ModelRow.place", lazy="selectin"
    )


class DraftRow(Base):
    """What somebody who signs in had typed when the page was left."""

    __tablename__ = "drafts"

    owner: Mapped[str] = mapped_column(String(64), primary_key=True)
    draft: Mapped[str] = mapped_column(Text)
    """Packed as the fragment of a link; untrusted when it is read again."""
    changed: Mapped[datetime] = mapped_column(Moment)


class TagRow(Base):
    """A word by which runs are kept together."""

    __tablename__ = "run_tags"

    run_id: Mapped[str] = mapped_column(ForeignKey("runs.id", ondelete="CASCADE"), primary_key=True)
    tag: Mapped[str] = mapped_column(String(64), primary_key=True, index=True)


class ModelRow(Base):
    """A model that a run asked, by its place in it."""

    __tablename__ = "run_models"

    run_id: Mapped[str] = mapped_column(ForeignKey("runs.id", ondelete="CASCADE"), primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    model: Mapped[str] = mapped_column(Text, index=True)
