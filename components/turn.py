"""A turn for the heavy work of this session, of all that share the server (``portal.turns``)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from streamlit.runtime.scriptrunner import get_script_run_ctx

from components.portal.measures import Stage
from components.portal.shared import at_work
from reverse_attention.progress import told_to


class Line(Protocol):
    """Where people read what is going on; both notice when nobody wants it any more, and raise."""

    def __call__(self, step: str, share: float) -> None:
        """Show how far the work is."""

    def waits(self, place: int, seconds: float | None) -> None:
        """Show how many go before, and about how long that takes."""


def place_in_words(place: int, seconds: float | None) -> str:
    """How many go before, and about how long that takes."""
    before = f"{place} before you" if place else "you are next"
    about = "" if seconds is None else f" · about {max(1, round(seconds))} s"
    return f"Waiting for your turn · {before}{about}"


@contextmanager
def turn(stage: Stage, line: Line | None = None) -> Iterator[None]:
    """Run what stands inside when its turn comes; where no line is shown, it waits in silence.

    Raises:
        OutOfMemoryError: the memory was full.
        TookTooLongError: it ran longer than one request may.
    """
    line = line or _Silent()
    context = get_script_run_ctx(suppress_warning=True)
    with at_work(stage, context.session_id if context else "", line.waits, line) as told, told_to(told):
        yield


class _Silent:
    def __call__(self, step: str, share: float) -> None:
        self._look()

    def waits(self, place: int, seconds: float | None) -> None:
        self._look()

    def _look(self) -> None:
        """End the run if it is no longer wanted, as drawing on the page would."""
        context = get_script_run_ctx(suppress_warning=True)
        if context:
            context.yield_check()
