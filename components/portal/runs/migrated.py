"""A database brought to today's tables, by one program at a time."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from components.portal.runs.faults import RunsError

_MIGRATIONS = Path(__file__).parent / "migrations"
_LOCK = 0x52657641  # any number that is this program's own


def migrate(connection: Connection) -> None:
    """Run the migrations that this database has not seen.

    Args:
        connection: in a transaction that writes; of SQLite that is the lock already.

    Raises:
        RunsError: a newer version of the dashboard has been here.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    reached = set(MigrationContext.configure(connection).get_current_heads())
    if not reached <= known:
        raise RunsError(
            "A newer version of the dashboard has changed the database of runs. Install that version, or "
            "name another database in the settings."
        )
    command.upgrade(config, "head")
