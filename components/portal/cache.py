"""What is kept in memory for all sessions, made once, within a budget of bytes: records, and their results.

Those unused longest go first. The newest stays, whatever it takes: its page could not be shown else. A record
grows as it is traced, since edge weights and gradients are kept with it, and shrinks when another is; so it
is measured again after each trace, and before one is dropped all are. Results are kept as bytes, so that
nothing that one session does to its own is seen by another.
"""

from __future__ import annotations

import pickle
import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from math import inf
from typing import Generic, TypeVar

from reverse_attention.progress import WAITING, Progress

T = TypeVar("T")
_POLL = 0.1  # seconds between two looks at whether another session has made it


@dataclass(frozen=True)
class Asked:
    """Which one."""

    model: str
    about: Hashable


class Cache(Generic[T]):
    """Things by the model that they are of, and what was asked of it.

    Args:
        budget: bytes that all may take together.
        size_of: measures one.
    """

    def __init__(self, size_of: Callable[[T], int], budget: float = inf) -> None:
        self.budget, self._size_of = budget, size_of
        self._change = threading.Condition()
        self._kept: OrderedDict[Asked, tuple[T, int]] = OrderedDict()  # the one used last at the end
        self._being_made: set[Asked] = set()

    def get(
        self,
        asked: Asked,
        make: Callable[[], T],
        is_good: Callable[[T], bool],
        progress: Progress | None,
    ) -> T:
        """The thing, made once for all sessions.

        Args:
            asked: which one.
            make: makes it.
            is_good: whether one that is kept will do; not if its model was loaded anew since.
            progress: is told while another session makes it; what it raises ends the waiting.
        """
        while True:
            with self._change:
                kept = self._kept.get(asked)
                if kept and is_good(kept[0]):
                    self._kept.move_to_end(asked)
                    return kept[0]
                if asked not in self._being_made:
                    self._being_made.add(asked)
                    break
                self._change.wait(_POLL)
            if progress:
                progress(WAITING, 0.0)
        try:
            made = make()
            self.measure(asked, made)
            return made
        finally:
            with self._change:
                self._being_made.discard(asked)
                self._change.notify_all()

    def measure(self, asked: Asked, thing: T) -> None:
        """Keep it with the size that it has now, and drop others until all fit."""
        with self._change:
            self._kept[asked] = (thing, self._size_of(thing))
            self._kept.move_to_end(asked)
            if self._bytes() > self.budget:
                self._kept = OrderedDict((one, (t, self._size_of(t))) for one, (t, _) in self._kept.items())
            while len(self._kept) > 1 and self._bytes() > self.budget:
                self._kept.popitem(last=False)

    def drop(self, model: str) -> None:
        """Drop those of a model."""
        with self._change:
            for asked in [one for one in self._kept if one.model == model]:
                del self._kept[asked]

    def clear(self) -> None:
        """Drop all."""
        with self._change:
            self._kept.clear()

    def bytes(self) -> int:
        """That are taken."""
        with self._change:
            return self._bytes()

    def __len__(self) -> int:
        """How many there are."""
        return len(self._kept)

    def _bytes(self) -> int:
        return sum(n_bytes for _, n_bytes in self._kept.values())


class Results:
    """Results by what was asked, each one's own for whoever gets it.

    Args:
        budget: bytes that all may take together.
    """

    def __init__(self, budget: float = inf) -> None:
        self._cache: Cache[bytes] = Cache(len, budget)

    def get(self, asked: Asked, make: Callable[[], T], progress: Progress | None) -> T:
        """The result, made once for all sessions; see ``Cache.get``."""
        made = self._cache.get(asked, lambda: pickle.dumps(make()), lambda kept: True, progress)
        result: T = pickle.loads(made)  # of this process's own making
        return result

    def drop(self, model: str) -> None:
        """Drop those of a model."""
        self._cache.drop(model)

    def clear(self) -> None:
        """Drop all."""
        self._cache.clear()

    def bytes(self) -> int:
        """That are taken."""
        return self._cache.bytes()
