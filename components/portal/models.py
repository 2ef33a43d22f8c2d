"""The models in memory, within a budget of bytes.

1. Whoever wants a model borrows it, for as long as he uses it. The first one loads it, the others wait for
   that; where it fails or is stopped, the next one tries.
2. Its size is known from its files before any of its weights are read. What fits no budget is refused then;
   else those that nobody has borrowed are dropped, the one longest unused first, until it fits.
3. Where those in use leave no room, the loader waits a while for it and then says so.
4. What was dropped is collected and given back to the machine. Some page may hold on to a model all the same:
   it counts until it is gone.

Counted are the bytes of a model's numbers in its own precision, wherever they lie: in the process, on a GPU,
or mapped from the file, which is how transformers reads weights that need no conversion.
"""

from __future__ import annotations

import threading
import time
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from math import inf
from typing import Any

from reverse_attention.model.errors import ModelError, quoted, some
from reverse_attention.model.load import LoadedModel, MakeRoom, Steps
from reverse_attention.model.names import brief

_POLL = 0.25  # seconds between two looks
_PATIENCE = 30.0  # seconds that a loader waits for others to return theirs


Load = Callable[[Steps, MakeRoom], LoadedModel]
"""Loads a model; is given whom to tell each step, and whom to ask for room before the weights are read."""


@dataclass(frozen=True)
class Held:
    """A model in memory, or on its way there."""

    name: str
    bytes: int
    users: int
    is_loaded: bool


@dataclass(eq=False)
class _Place:
    name: str
    bytes: int = 0
    loaded: LoadedModel | None = None
    users: int = 0
    used: int = 0
    """The how-many-eth use of any model the last one of this was."""


class Models:
    """Models by name.

    Args:
        budget: bytes that all may take together.
        dropped: is told the name of each that leaves the memory, to drop what hangs on it.
        give_back: gives the machine back what nobody holds.
        patience: seconds to wait for room.
    """

    def __init__(
        self,
        budget: float = inf,
        *,
        dropped: Callable[[str], None] = lambda name: None,
        give_back: Callable[[], None] = lambda: None,
        patience: float = _PATIENCE,
    ) -> None:
        self.budget = budget
        self._dropped, self._give_back, self._patience = dropped, give_back, patience
        self._change = threading.Condition()
        self._places: dict[str, _Place] = {}
        self._made_room: set[str] = set()
        self._leaving: list[tuple[weakref.ref[Any], int]] = []
        self._n_uses = 0

    @contextmanager
    def borrowed(self, name: str, load: Load, tell: Steps) -> Iterator[LoadedModel]:
        """The model, which stays in memory inside.

        Args:
            name: it is known by.
            load: is called where it is not in memory.
            tell: is told each step of loading, and that others are waited for; what it raises ends that.

        Raises:
            ModelError: it cannot be loaded, or there is no room for it; another time it may be so.
        """
        place = self._taken(name, tell)
        try:
            yield self._of(place, load, tell)
        finally:
            with self._change:
                place.users -= 1
                self._change.notify_all()

    def names(self) -> list[str]:
        """Those in memory."""
        return sorted(held.name for held in self.held() if held.is_loaded)

    def held(self) -> list[Held]:
        """All in memory or on their way there, the one used last at the end."""
        with self._change:
            places = sorted(self._places.values(), key=lambda place: place.used)
            return [Held(one.name, one.bytes, one.users, one.loaded is not None) for one in places]

    def made_room(self, name: str) -> bool:
        """Whether it was in memory, and had to leave it since."""
        with self._change:
            return name in self._made_room

    def bytes(self) -> int:
        """That are taken, or promised to one that is being loaded."""
        with self._change:
            return self._taken_bytes()

    def drop_unused(self) -> None:
        """Drop all that nobody has borrowed."""
        self._drop(inf)

    def _taken(self, name: str, tell: Steps) -> _Place:
        """The model's place, which has one more user now; it is his to fill if it is new."""
        with self._change:
            while (place := self._places.get(name)) and place.loaded is None:
                self._wait(lambda: tell("another session loads it already"))
            place = place or self._places.setdefault(name, _Place(name))
            place.users += 1
            self._n_uses += 1
            place.used = self._n_uses
            return place

    def _wait(self, tell: Callable[[], None]) -> None:
        """Until something may have changed. Told outside, where it holds up nobody else."""
        self._change.wait(_POLL)
        self._change.release()
        try:
            tell()
        finally:
            self._change.acquire()

    def _of(self, place: _Place, load: Load, tell: Steps) -> LoadedModel:
        if place.loaded is not None:
            return place.loaded
        try:
            loaded = load(tell, lambda needed: self._make_room(place, needed, tell))
        except BaseException:
            with self._change:
                del self._places[place.name]
                self._change.notify_all()
            self._give_back()
            raise
        with self._change:
            place.loaded = loaded
            self._made_room.discard(place.name)
            self._change.notify_all()
        return loaded

    def _make_room(self, place: _Place, needed: int, tell: Steps) -> None:
        if needed > self.budget:
            raise ModelError(
                f"{quoted(brief(place.name))} takes {size(needed)}, and all models together may take "
                f"{size(self.budget)} here. Choose a smaller model, or a lower precision; whoever runs this "
                "dashboard can raise models.memory."
            )
        until = time.monotonic() + self._patience
        while not self._has_room(place, needed):
            if time.monotonic() > until:
                raise ModelError(self._no_room(place, needed))
            with self._change:
                self._wait(lambda: tell("waiting until others need their models no longer"))

    def _has_room(self, place: _Place, needed: int) -> bool:
        """Whether the bytes could be promised, after those were dropped that had to be."""
        self._drop(self.bytes() + needed - self.budget)
        with self._change:
            has_room = self._taken_bytes() + needed <= self.budget
            if has_room:
                place.bytes = needed
            return has_room

    def _drop(self, n_bytes: float) -> None:
        """Drop so many bytes of those that nobody uses, the one longest unused first."""
        names = []
        with self._change:
            for place in sorted(self._places.values(), key=lambda place: place.used):
                if n_bytes > 0 and place.loaded is not None and not place.users:
                    n_bytes -= place.bytes
                    names.append(place.name)
                    self._leaving.append((weakref.ref(place.loaded.model), place.bytes))
                    self._made_room.add(place.name)
                    del self._places[place.name]
        for name in names:
            self._dropped(name)
        if names:
            del place
            self._give_back()

    def _taken_bytes(self) -> int:
        self._leaving = [(model, n) for model, n in self._leaving if model() is not None]
        return sum(place.bytes for place in self._places.values()) + sum(n for _, n in self._leaving)

    def _no_room(self, place: _Place, needed: int) -> str:
        in_use = [brief(one.name) for one in self.held() if one.users and one.name != place.name]
        return (
            f"{quoted(brief(place.name))} takes {size(needed)}, and of the {size(self.budget)} that models "
            f"may take here {size(self.bytes())} are in use ({some(in_use) or 'by pages that still run'}). "
            "Wait a moment and try again, compare fewer models at once, or choose a smaller one."
        )


def size(n_bytes: float) -> str:
    """Bytes for people."""
    return f"{n_bytes / 1e9:,.1f} GB" if n_bytes >= 1e8 else f"{n_bytes / 1e6:,.1f} MB"
