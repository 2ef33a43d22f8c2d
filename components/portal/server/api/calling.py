"""A call: who made it, and whether he still waits for the answer."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from starlette.requests import Request

from components.portal.runs.access import Person
from components.portal.server.api.refusals import Refusal
from components.portal.settings import settings

_LOOKS = 0.5  # seconds between two looks at whether somebody has hung up
_HUNG_UP = 499
"""What nginx calls it; nobody reads it."""


@dataclass(frozen=True)
class Call:
    """One call of the API, as those see it who do what it asks."""

    caller: str
    """The name of his token."""
    path: Mapping[str, str] = field(default_factory=dict)
    """What the address names."""
    _left: threading.Event = field(default_factory=threading.Event)

    @property
    def person(self) -> Person | None:
        """Whose runs he sees; nobody's, who is everybody, where nobody signs in."""
        return Person(f"token {self.caller}", self.caller) if settings().sign_in.required else None

    def told(self, step: str, share: float = 0.0) -> None:
        """Is told how far the work is.

        Raises:
            Refusal: nobody waits for it any more.
        """
        if self._left.is_set():
            raise Refusal(_HUNG_UP, "Nobody waits for this answer any more.")

    def waits(self, place: int, seconds: float | None) -> None:
        """Is told how many go before; raises as ``told`` does."""
        self.told("")

    @asynccontextmanager
    async def watched(self, request: Request) -> AsyncIterator[None]:
        """Inside, it is known whether whoever called has hung up."""
        watch = asyncio.create_task(self._watch(request))
        try:
            yield
        finally:
            watch.cancel()

    async def _watch(self, request: Request) -> None:
        while not await request.is_disconnected():
            await asyncio.sleep(_LOOKS)
        self._left.set()
