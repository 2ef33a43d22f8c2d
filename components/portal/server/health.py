"""``/healthz``: whether this server can do its work, for whoever restarts it or shares out its visitors.

1. Each part is asked in a thread of its own, and never by two at a time, so that one which hangs holds up
   nothing else.
2. What it said holds for a few seconds: a hundred questions ask it once.
3. The answer names the parts that fail and says no more, since anyone may ask; the log has the reason.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import JSONResponse

if TYPE_CHECKING:
    from reverse_attention.model.load import LoadedModel

_HOLDS = 5.0
"""Seconds for which an answer is given again."""
_PATIENCE = 10.0
"""Seconds after which a part that says nothing has failed."""
_log = logging.getLogger(__name__)


class Part:
    """One part of the server, and what it said last.

    Args:
        name: what the answer calls it.
        ask: returns where the part works, raises where it does not.
    """

    def __init__(self, name: str, ask: Callable[[], object], *, patience: float = _PATIENCE) -> None:
        self.name = name
        self._ask, self._patience = ask, patience
        self._told = {"told": {"part": name}}
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix=f"health of {name}")
        self._asked: Future[bool] | None = None
        self._answered = float("-inf")

    async def works(self) -> bool:
        """Whether it works now, or worked a few seconds ago."""
        if self._asked is None or (self._asked.done() and time.monotonic() - self._answered > _HOLDS):
            self._asked = self._thread.submit(self._try)
        word = asyncio.wrap_future(self._asked)
        try:
            return await asyncio.wait_for(asyncio.shield(word), self._patience)
        except TimeoutError:
            _log.error("A part says nothing for %g seconds", self._patience, extra=self._told)
            return False

    def _try(self) -> bool:
        try:
            self._ask()
        except Exception:
            _log.exception("A part fails", extra=self._told)
            return False
        finally:
            self._answered = time.monotonic()
        return True


def healthz(parts: Sequence[Part]) -> Callable[[Request], object]:
    """The endpoint that asks these parts: 200 where all work, else 503."""

    async def answer(request: Request) -> JSONResponse:
        works = await asyncio.gather(*(part.works() for part in parts))
        told = {part.name: "ok" if well else "fails" for part, well in zip(parts, works, strict=True)}
        whole = all(works)
        return JSONResponse(
            {"status": "ok" if whole else "fails", "parts": told},
            status_code=200 if whole else 503,
            headers={"Cache-Control": "no-store"},
        )

    return answer


def models_answer() -> None:
    """A demo model says the word that it is known to say.

    Raises:
        RuntimeError: it says another one.
    """
    from reverse_attention.demo import EXAMPLES
    from reverse_attention.model.generate import continue_text
    from reverse_attention.prompt.encode import token_ids

    demo, example = _demo(), EXAMPLES[0]
    ids = token_ids(example.text, demo.tokenizer)
    said = continue_text(demo.model, demo.tokenizer, ids, max_new_tokens=1)
    if demo.tokenizer.decode(said.token_ids[len(ids) :]) != example.answer:
        raise RuntimeError("the demo model does not give the answer that it is known to give")


@cache
def _demo() -> LoadedModel:
    """A model of the check's own: people's models may be let go at any time."""
    from reverse_attention.model.load import load

    return load("demo-qwen2")
