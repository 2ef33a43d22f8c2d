"""One database, by its URL: a file of SQLite or a server of PostgreSQL; each use is one transaction."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.orm import Session

from components.portal.runs.faults import RunsError, told
from components.portal.runs.migrated import migrate

SECONDS = 5
"""How long to wait for another program that holds the database."""
_WRITES = "writes"


class Database:
    """Opened, and brought to today's tables, when it is first used.

    Args:
        url: of SQLAlchemy: ``sqlite:////folder/runs.db`` or ``postgresql://user:password@host/name``.

    Raises:
        RunsError: it is no such URL.
    """

    def __init__(self, url: str) -> None:
        self._engine = _engine(_checked(url))
        self._lock = threading.Lock()
        self._is_ready = False

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A transaction that changes nothing.

        Raises:
            RunsError: something is wrong with the database.
        """
        with told():
            self._make_ready()
            with Session(self._engine) as session:
                yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A transaction that is on disk when the block has ended, or is none where that raised.

        Raises:
            RunsError: something is wrong with the database; nothing was changed.
        """
        with told():
            self._make_ready()
            with Session(self._engine.execution_options(**{_WRITES: True})) as session, session.begin():
                yield session

    def ping(self) -> None:
        """Ask it anything.

        Raises:
            RunsError: it does not answer.
        """
        with self.reading() as session:
            session.execute(text("SELECT 1"))

    def close(self) -> None:
        """Let go of every connection."""
        self._engine.dispose()

    def _make_ready(self) -> None:
        with self._lock:
            if not self._is_ready:
                _make_folder(self._engine.url)
                with self._engine.execution_options(**{_WRITES: True}).begin() as connection:
                    migrate(connection)
                self._is_ready = True


def _checked(url: str) -> URL:
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise RunsError("The address of the database of runs is none: see 'database' in [runs].") from error
    kind = parsed.get_backend_name()
    if kind not in ("sqlite", "postgresql", "postgres"):
        raise RunsError(f"Runs are kept in SQLite or PostgreSQL; the settings name {kind!r}.")
    if kind == "sqlite" and parsed.database in (None, "", ":memory:"):
        raise RunsError("The settings name a database of runs in memory, which keeps none: name a file.")
    return parsed.set(drivername="sqlite" if kind == "sqlite" else "postgresql+psycopg")


def _engine(url: URL) -> Engine:
    more: dict[str, Any] = {"connect_args": {"timeout": SECONDS}}
    if url.get_backend_name() == "postgresql":
        waits = f"-c lock_timeout={SECONDS}s -c statement_timeout={6 * SECONDS}s"
        more = {"connect_args": {"connect_timeout": SECONDS, "options": waits}, "pool_pre_ping": True}
    # Prompts and titles are the parameters: they must stand in no log.
    try:
        engine = create_engine(url, hide_parameters=True, pool_timeout=SECONDS, **more)
    except ModuleNotFoundError as error:
        raise RunsError(
            "Runs in PostgreSQL need the extra 'postgres': pip install 'reverse-attention[postgres]'."
        ) from error
    if url.get_backend_name() == "sqlite":
        event.listen(engine, "connect", _set_up)
        event.listen(engine, "begin", _begin)
    return engine


def _make_folder(url: URL) -> None:
    if url.get_backend_name() == "sqlite" and url.database:
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)


def _set_up(connection: Any, _: Any) -> None:
    """Of each connection to SQLite: what was confirmed is on disk, and references hold."""
    connection.isolation_level = None  # its driver begins no transaction by itself: _begin does
    for pragma in ("foreign_keys=ON", "journal_mode=WAL", "synchronous=FULL"):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin(connection: Connection) -> None:
    """What will write waits for its turn now; later it could only fail."""
    writes = connection.get_execution_options().get(_WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
