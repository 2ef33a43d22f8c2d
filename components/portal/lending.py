"""Models lent to a page until its run ends, however it ends."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from contextvars import ContextVar
from typing import TypeVar

_Thing = TypeVar("_Thing")
_until_end: ContextVar[ExitStack | None] = ContextVar("until_end", default=None)


@contextmanager
def lending() -> Iterator[None]:
    """Around a page's run, at whose end everything lent goes back."""
    with ExitStack() as until_end:
        token = _until_end.set(until_end)
        try:
            yield
        finally:
            _until_end.reset(token)


def lent(borrowed: AbstractContextManager[_Thing]) -> _Thing:
    """What is borrowed, until the run ends; outside of one it goes back at once."""
    until_end = _until_end.get()
    if until_end:
        return until_end.enter_context(borrowed)
    with borrowed as thing:
        return thing
