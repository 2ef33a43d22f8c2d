"""The gauges of what all sessions share, read whenever a monitor asks."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from components.portal import measures


def watch() -> None:
    """Have the queue, the models and the records told among the measures.

    Before the first page nothing is there to be told of, and torch is not loaded to say so.
    """
    told: dict[str, tuple[str, Callable[[Any], float]]] = {
        "queue_running": ("Works that run.", lambda shared: shared.turns().queue().running),
        "queue_waiting": ("Works that wait for their turn.", lambda shared: shared.turns().queue().waiting),
        "queue_standing": ("Works that gave way.", lambda shared: shared.turns().queue().standing),
        "models_loaded": ("Models in memory.", lambda shared: len(shared.models().names())),
        "models_bytes": ("Bytes of the models in memory.", lambda shared: shared.models().bytes()),
        "models_waiting": ("Models that wait for room.", lambda shared: shared.models().waiting()),
        "records_bytes": (
            "Bytes of the forward passes that are kept.",
            lambda shared: shared.records().bytes(),
        ),
        "results_bytes": ("Bytes of the results that are kept.", lambda shared: shared.results().bytes()),
    }
    for name, (about, read) in told.items():
        measures.gauge(name, about, _read(read))


def _read(read: Callable[[Any], float]) -> Callable[[], float]:
    def now() -> float:
        shared = sys.modules.get("components.portal.shared")
        return read(shared) if shared else 0.0

    return now
