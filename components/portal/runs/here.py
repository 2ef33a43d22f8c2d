"""The runs of this server, opened once for all who ask."""

from __future__ import annotations

from functools import cache

from components.portal.runs.store import Runs
from components.portal.settings import settings


@cache
def runs() -> Runs:
    """The runs in the database that the settings name.

    Raises:
        RunsError: they name none that could be.
    """
    return Runs(settings().runs.url)
