"""The models in memory, within a budget of bytes.

1. Whoever wants a model borrows it, for as long as he uses it. The first one loads it, the others wait for that;
   where it fails or is stopped, the next one tries.
2. Its size is known from its files before any of its weights are read. What fits no budget is refused then;
   else those that nobody has borrowed are dropped, the one longest unused first, until it fits.
3. Where those in use leave no room, the loader waits a while for it and then says so.
4. What was dropped is collected and given back to the machine. Some page may hold on to a model all the same:
   it counts until it is gone.

Counted are the bytes of a model's numbers in its own precision, wherever they lie: in the process, on a GPU, or
mapped from the file, which is how transformers reads weights that need no conversion.
"""

from __future__ import annotations

import threading
import time
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

from reverse_attention.model.errors import ModelError, quoted, some
from reverse_attention.model.load import LoadedModel, MakeRoom, Steps

_POLL = 0.25  # seconds between two looks
_PATIENCE = 30.0  # seconds that a loader waits for others to return theirs


class Load(Protocol):
    """Loads a model: told its name, whom to tell each step, and whom to ask for room before it is read."""

    def __call__(self, name: str, *, progress: Steps, make_room: MakeRoom) -> LoadedModel: ...


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
    """Models by name, of whom some are in memory.

    Args:
        budget: bytes that all may take together; None for no limit but the machine's.
        load: loads one.
        dropped: is told the name of each that leaves the memory, to drop what hangs on it.
        give_back: gives the machine back what nobody holds.
        patience: seconds to wait for room.
    """

    def __init__(
        self,
        budget: int | None,
        load: Load,
        *,
        dropped: Callable[[str], None] = lambda name: None,
        give_back: Callable[[], None] = lambda: None,
        patience: float = _PATIENCE,
    ) -> None:
        self.budget = budget
        self._load, self._dropped, self._give_back, self._patience = load, dropped, give_back, patience
        self._change = threading.Condition()
        self._places: dict[str, _Place] = {}
        self._leaving: list[tuple[weakref.ref[Any], int]] = []
        self._n_uses = 0

    @contextmanager
    def borrowed(self, name: str, tell: Steps = lambda step: None) -> Iterator[LoadedModel]:
        """The model, which stays in memory inside.

        Args:
            name: as it is loaded by.
            tell: is told each step of loading, and that others are waited for; what it raises ends the asking.

        Raises:
            ModelError: it cannot be loaded, or there is no room for it; another time it may be so.
        """
        place = self._taken(name, tell)
        try:
            yield self._of(place, tell)
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

    def bytes(self) -> int:
        """That are taken, or promised to one that is being loaded."""
        with self._change:
            return self._taken_bytes()

    def drop_unused(self) -> None:
        """Drop all that nobody has borrowed."""
        self._drop(lambda: True)

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

    def _of(self, place: _Place, tell: Steps) -> LoadedModel:
        if place.loaded is not None:
            return place.loaded
        try:
            loaded = self._load(
                place.name, progress=tell, make_room=lambda needed: self._make_room(place, needed, tell)
            )
        except BaseException:
            with self._change:
                del self._places[place.name]
                self._change.notify_all()
            self._give_back()
            raise
        with self._change:
            place.loaded = loaded
            self._change.notify_all()
        return loaded

    def _make_room(self, place: _Place, needed: int, tell: Steps) -> None:
        if self.budget is None:
            return
        if needed > self.budget:
            raise ModelError(
                f"{quoted(place.name)} takes {size(needed)}, and all models together may take "
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
        self._drop(lambda: self._taken_bytes() + needed > self._budget())
        with self._change:
            has_room = self._taken_bytes() + needed <= self._budget()
            if has_room:
                place.bytes = needed
            return has_room

    def _drop(self, more: Callable[[], bool]) -> None:
        """Drop those that nobody uses, the one longest unused first, as long as more have to go."""
        names = []
        with self._change:
            for place in sorted(self._places.values(), key=lambda place: place.used):
                if place.loaded is None or place.users or not more():
                    continue
                del self._places[place.name]
                names.append(place.name)
                # It counts as gone already, and if it is not it is counted again below.
                self._leaving.append((weakref.ref(place.loaded.model), place.bytes))
                place.loaded = None
        for name in names:
            self._dropped(name)
        if names:
            self._give_back()

    def _taken_bytes(self) -> int:
        self._leaving = [(model, n) for model, n in self._leaving if model() is not None]
        return sum(place.bytes for place in self._places.values()) + sum(n for _, n in self._leaving)

    def _budget(self) -> int:
        assert self.budget is not None  # whoever asks has looked
        return self.budget

    def _no_room(self, place: _Place, needed: int) -> str:
        in_use = [one.name for one in self.held() if one.users and one.name != place.name]
        return (
            f"{quoted(place.name)} takes {size(needed)}, and of the {size(self._budget())} that models may "
            f"take here {size(self.bytes())} are in use ({some(in_use) or 'by pages that still run'}). Wait a "
            "moment and try again, compare fewer models at once, or choose a smaller one."
        )


def size(n_bytes: int) -> str:
    """Bytes for people."""
    return f"{n_bytes / 1e9:,.1f} GB" if n_bytes >= 1e8 else f"{n_bytes / 1e6:,.1f} MB"
