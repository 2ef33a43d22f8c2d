"""What is in memory, in bytes: models, who uses them, and what was dropped and is not gone yet.

Counted are the bytes of a model's numbers in its own precision, wherever they lie: in the process, on a
GPU, or mapped from the file, which is how transformers reads weights that need no conversion. Some page may
hold on to a model that was dropped: it counts until it is gone.

Nothing here waits or is locked: ``Models`` does that.
"""

from __future__ import annotations

import time
import weakref
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from reverse_attention.model.load import LoadedModel


@dataclass(frozen=True)
class Held:
    """What is told of a model in memory, or on its way there."""

    name: str
    bytes: int
    users: int
    is_loaded: bool


@dataclass(eq=False)
class Place:
    """A model in memory, or on its way there."""

    name: str
    bytes: int = 0
    loaded: LoadedModel | None = None
    since: float = 0.0
    """When it was loaded."""
    users: Counter[int] = field(default_factory=Counter)
    """How often each thread has borrowed it."""
    used: int = 0
    """The how-many-eth use of any model the last one of this was."""


class InMemory:
    """The places, by name."""

    def __init__(self) -> None:
        self.places: dict[str, Place] = {}
        self.made_room: set[str] = set()
        """What was in memory, and had to leave it since."""
        self._dropped: list[tuple[weakref.ref[Any], int]] = []
        self._n_uses = 0

    def held(self) -> list[Held]:
        """All, the one used last at the end."""
        return [
            Held(one.name, one.bytes, one.users.total(), one.loaded is not None) for one in self._by_use()
        ]

    def bytes(self) -> int:
        """That are taken, or promised to one that is being loaded."""
        self._dropped = [(model, n) for model, n in self._dropped if model() is not None]
        return sum(place.bytes for place in self.places.values()) + sum(n for _, n in self._dropped)

    def bytes_of(self, thread: int) -> int:
        """That this thread uses."""
        return sum(place.bytes for place in self.places.values() if thread in place.users)

    def take(self, name: str, thread: int) -> Place:
        """The place of a model, which has one more user from now on."""
        place = self.places.setdefault(name, Place(name))
        place.users[thread] += 1
        self._n_uses += 1
        place.used = self._n_uses
        return place

    def put(self, place: Place, loaded: LoadedModel) -> None:
        """It is there now."""
        place.loaded, place.since = loaded, time.monotonic()
        self.made_room.discard(place.name)

    def drop(self, n_bytes: float) -> list[str]:
        """Drop so many bytes of those that nobody uses, the one longest unused first; the names of these."""
        names = []
        for place in self._by_use():
            if n_bytes > 0 and place.loaded is not None and not place.users:
                n_bytes -= place.bytes
                names.append(place.name)
                self._dropped.append((weakref.ref(place.loaded.model), place.bytes))
                self.made_room.add(place.name)
                del self.places[place.name]
        return names

    def to_go(self, n_bytes: float, thread: int, *, before: set[str], stay: float) -> Iterator[str]:
        """Those in use that are to go for so many bytes, the ones longest unused.

        Args:
            n_bytes: that are too many.
            thread: whose own are to stay.
            before: those that were to go already, which come first.
            stay: seconds after its loading before one is to go.
        """
        loaded_before = time.monotonic() - stay
        for place in sorted(self._by_use(), key=lambda place: place.name not in before):
            may_go = place.loaded is not None and place.since <= loaded_before
            if n_bytes > 0 and may_go and thread not in place.users:
                n_bytes -= place.bytes
                yield place.name

    def _by_use(self) -> list[Place]:
        return sorted(self.places.values(), key=lambda place: place.used)


def size(n_bytes: float) -> str:
    """Bytes for people."""
    return f"{n_bytes / 1e9:,.1f} GB" if n_bytes >= 1e8 else f"{n_bytes / 1e6:,.1f} MB"
