"""How far a long step is: told to whoever asked, who may stop it.

``capture`` and ``trace`` take a callback. While they run, whatever takes long calls ``tell``, however deep it
stands, so that no function between hands a callback on. It is told in the caller's own thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

Progress = Callable[[str, float], None]
"""Is told what is being done and how much of it is, 0 to 1. What it raises ends the work."""
WAITING = "waiting for others"
_POLL = 0.1  # seconds


class _StoppedError(BaseException):
    """Carries what a callback raised past those who would take it for a failure of the model."""

    def __init__(self, raised: Exception) -> None:
        self.raised = raised


_told: ContextVar[Progress | None] = ContextVar("told", default=None)


def tell(step: str, share: float) -> None:
    """Tell how far a step is, if anybody asked."""
    current_progress()(step, share)


def current_progress() -> Progress:
    """Whom to tell, for code that runs in a thread of another's, such as a hook of a backward pass."""
    return _told.get() or _nobody


def _nobody(step: str, share: float) -> None:
    pass


@contextmanager
def told_to(progress: Progress | None) -> Iterator[None]:
    """Let a callback be told of what runs within; None leaves it to whoever is told already."""
    if progress is None:
        yield
        return

    def telling(step: str, share: float) -> None:
        try:
            progress(step, share)
        except Exception as raised:
            raise _StoppedError(raised) from raised

    token = _told.set(telling)
    try:
        yield
    except _StoppedError as stopped:
        raise stopped.raised from None
    finally:
        _told.reset(token)


@contextmanager
def within(step: str, start: float, end: float) -> Iterator[None]:
    """Tell what runs within as one part of a step, from one share of it to another; it never goes back."""
    outer, reached = current_progress(), start

    def telling(_: str, share: float) -> None:
        nonlocal reached
        reached = max(reached, start + share * (end - start))
        outer(step, reached)

    outer(step, start)
    token = _told.set(telling)
    try:
        yield
    finally:
        _told.reset(token)


@contextmanager
def held(lock: Any) -> Iterator[None]:
    """Hold a lock inside which others tell how far they are: ``WAITING`` is told until it is free.

    So whoever waits can be stopped, and can let those go first who hold it and stand still.
    """
    while not lock.acquire(timeout=_POLL):
        tell(WAITING, 0.0)
    try:
        yield
    finally:
        lock.release()
