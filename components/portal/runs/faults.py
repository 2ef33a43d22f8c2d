"""What can be wrong with a database, in sentences for whoever wanted to save something."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import exc

_log = logging.getLogger(__name__)

_BUSY = (
    "The database of runs is in use by another program and did not become free. Nothing was changed; try "
    "again in a moment."
)
_AWAY = (
    "The database of runs cannot be reached. Nothing was changed, and what you typed is still here; try "
    "again later, or tell whoever runs this dashboard."
)
_FULL = (
    "There is no room left where runs are kept. Nothing was changed, and what you typed is still here. Take "
    "it away as a file, and ask whoever runs this dashboard for more room."
)
_DAMAGED = (
    "The file in which runs are kept is damaged or no database. Nothing was changed; whoever runs this "
    "dashboard must put a copy of it in its place, or name another one in the settings."
)
_LOCKED = (
    "Runs cannot be written where they are kept. Whoever runs this dashboard must let it write there, or "
    "name another database in the settings."
)
_OF_SQLITE = {
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_CANTOPEN: _AWAY,
    sqlite3.SQLITE_IOERR: _AWAY,
    sqlite3.SQLITE_READONLY: _LOCKED,
    sqlite3.SQLITE_PERM: _LOCKED,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
}
# PostgreSQL's classes of errors (appendix A of its manual), and single errors where a class is mixed.
_OF_POSTGRES = {
    "08": _AWAY,
    "28": _AWAY,
    "3D": _AWAY,
    "57P": _AWAY,
    "53100": _FULL,
    "53": _BUSY,
    "55P03": _BUSY,
    "23505": _BUSY,
    "57014": _BUSY,
    "40": _BUSY,
    "25006": _LOCKED,
    "42501": _LOCKED,
}


class RunsError(ValueError):
    """Runs cannot be kept or found; the message says why and what to do."""


class NotThere(RunsError):  # noqa: N818 - what it says
    """There is no such run, or not for this person: one answer, so that nobody learns which."""

    def __init__(self) -> None:
        super().__init__(
            "There is no such run here, or it is not shared with you. Ask for its link again, or whether it "
            "was deleted."
        )


@contextmanager
def told() -> Iterator[None]:
    """Turn what a database says into a sentence.

    Raises:
        RunsError: something is wrong with the database.
    """
    try:
        yield
    except exc.DBAPIError as error:
        _log.error("The database of runs failed: %s", type(error.orig).__name__)
        raise RunsError(_sentence(error.orig)) from error
    except exc.TimeoutError as error:  # all connections are taken
        raise RunsError(_BUSY) from error
    except OSError as error:  # its folder cannot be made
        _log.error("The folder of runs failed: %s", error)
        raise RunsError(_LOCKED) from error


def _sentence(error: Any) -> str:
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # without what extends it
        return _OF_SQLITE.get(code, _unknown(error))
    state = getattr(error, "sqlstate", None)
    if state is None and type(error).__name__ == "OperationalError":  # no connection, so no state
        return _AWAY
    known = [said for start, said in _OF_POSTGRES.items() if (state or "").startswith(start)]
    return known[0] if known else _unknown(error)


def _unknown(error: Exception) -> str:
    return (
        f"The database of runs refused this ({type(error).__name__}). Nothing was changed; the dashboard's "
        "log says when."
    )
