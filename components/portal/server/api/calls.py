"""The table of all calls: what is served and what the document describes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from components.portal.server.api import kept, traces
from components.portal.server.api.asked import (
    Asked,
    AskedComparison,
    AskedList,
    AskedRun,
    AskedTrace,
    ToldId,
    ToldRuns,
    ToldWhole,
)
from components.portal.server.api.calling import Call

TRACE, COMPARISON = "Trace", "Comparison"
"""The schemas of the saved files, as the document names them."""


@dataclass(frozen=True)
class Row:
    """One call."""

    method: str
    path: str
    """Behind the server's address; what is in braces is given to the work."""
    about: str
    does: Callable[[Call, Any], str]
    """Does it, in a thread; returns JSON."""
    asks: type[Asked] | None
    """What its body may hold, or its query where the method is GET."""
    gives: type | str
    """What it answers: a model, or the name of a saved file's schema."""
    status: int = 200


CALLS = (
    Row("POST", "/api/trace", "Trace a prompt.", traces.trace, AskedTrace, TRACE),
    Row("POST", "/api/compare", "Compare prompts, or models.", traces.compare, AskedComparison, COMPARISON),
    Row("GET", "/api/runs", "List saved runs.", kept.list_runs, AskedList, ToldRuns),
    Row("POST", "/api/runs", "Save a trace or a comparison.", kept.save_run, AskedRun, ToldId, 201),
    Row("GET", "/api/runs/{id}", "Open a saved run.", kept.open_run, None, ToldWhole),
    Row("DELETE", "/api/runs/{id}", "Delete a saved run.", kept.delete_run, None, ToldId),
)
DOCUMENT = "/api/openapi.json"
