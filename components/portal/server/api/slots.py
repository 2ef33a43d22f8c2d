"""How many calls are answered at the same time, those included that wait for their turn."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from components.portal.server.api.refusals import Refusal

_LATER = {"Retry-After": "10"}


class Slots:
    """Places for calls, of which one caller can only take some.

    Args:
        all_calls: that are answered at once.
        of_one: of these, for one caller.
    """

    def __init__(self, all_calls: int, of_one: int) -> None:
        self.all_calls, self._of_one = all_calls, of_one
        self._taken: Counter[str] = Counter()
        self._lock = threading.Lock()

    @contextmanager
    def taken(self, caller: str) -> Iterator[None]:
        """Inside, one is this caller's.

        Raises:
            Refusal: there is none left, or he has all that he may.
        """
        with self._lock:
            if self._taken[caller] >= self._of_one:
                raise Refusal(429, f"This token may make {self._of_one} calls at the same time.", _LATER)
            if self._taken.total() >= self.all_calls:
                raise Refusal(503, "All calls that may run at once do; try again soon.", _LATER)
            self._taken[caller] += 1
        try:
            yield
        finally:
            with self._lock:
                self._taken[caller] -= 1
