"""Records in memory, within a budget of bytes: what one forward pass leaves behind, for every later trace.

A record grows as it is traced, since edge weights and gradients are kept with it; so it is measured again
after each trace. Those unused longest go first. The newest stays, whatever it takes: its page could not be
shown else.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from math import inf

from reverse_attention.capture import Record
from reverse_attention.progress import WAITING, Progress

_POLL = 0.1  # seconds between two looks at whether another session has captured it


@dataclass(frozen=True)
class Asked:
    """Which record."""

    model: str
    prompt: Hashable


class Records:
    """Records by model and prompt.

    Args:
        budget: bytes that all may take together.
        size_of: measures one.
    """

    def __init__(self, size_of: Callable[[Record], int], budget: float = inf) -> None:
        self.budget, self._size_of = budget, size_of
        self._change = threading.Condition()
        self._kept: OrderedDict[Asked, tuple[Record, int]] = OrderedDict()  # the one used last at the end
        self._being_made: set[Asked] = set()

    def get(
        self,
        asked: Asked,
        make: Callable[[], Record],
        is_good: Callable[[Record], bool],
        progress: Progress | None,
    ) -> Record:
        """The record, made once for all sessions.

        Args:
            asked: which one.
            make: captures it.
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
            record = make()
            self.measure(asked, record)
            return record
        finally:
            with self._change:
                self._being_made.discard(asked)
                self._change.notify_all()

    def measure(self, asked: Asked, record: Record) -> None:
        """Keep a record with the size that it has now, and drop others until all fit."""
        n_bytes = self._size_of(record)
        with self._change:
            self._kept[asked] = (record, n_bytes)
            self._kept.move_to_end(asked)
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
