"""The models in memory, within a budget of bytes.

1. Whoever wants a model borrows it, for as long as he uses it. The first one loads it, the others wait for
   that; where it fails or is stopped, the next one tries.
2. Its size is known from its files before any of its weights are read. What fits no budget is refused then;
   else those that nobody has borrowed are dropped, the one longest unused first, until it fits.
3. Where those in use leave no room, the loader stands in line for it (``room``), and those longest unused
   take no newcomers until they have made way. One that was loaded a moment ago takes them still: else a
   machine would load all the time.
4. What was dropped is collected and given back to the machine.
"""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from math import inf

from components.portal.in_memory import Held, InMemory, Place, size
from components.portal.room import Line, Ticket
from reverse_attention.model.errors import ModelError, quoted, some
from reverse_attention.model.load import LoadedModel, MakeRoom, Steps
from reverse_attention.model.names import brief

_POLL = 0.25  # seconds between two looks
_STAY = 5.0  # seconds after its loading in which a model takes newcomers, whoever waits for its room


Load = Callable[[Steps, MakeRoom], LoadedModel]
"""Loads a model; is given whom to tell each step, and whom to ask for room before the weights are read."""


class Models:
    """Models by name.

    Args:
        budget: bytes that all may take together.
        dropped: is told the name of each that leaves the memory, to drop what hangs on it.
        give_back: gives the machine back what nobody holds.
        patience: seconds to wait for room; None for no limit.
        stay: seconds after its loading in which a model takes newcomers.
    """

    def __init__(
        self,
        budget: float = inf,
        *,
        dropped: Callable[[str], None] = lambda name: None,
        give_back: Callable[[], None] = lambda: None,
        patience: float | None = None,
        stay: float = _STAY,
    ) -> None:
        self.budget = budget
        self._dropped, self._give_back, self._stay = dropped, give_back, stay
        self._patience = inf if patience is None else patience
        self._change = threading.Condition()
        self._line = Line()
        self._in_memory = InMemory()

    @contextmanager
    def borrowed(self, name: str, load: Load, tell: Steps) -> Iterator[LoadedModel]:
        """The model, which stays in memory inside.

        Args:
            name: it is known by.
            load: is called where it is not in memory.
            tell: is told each step of loading, and what is waited for; what it raises ends that.

        Raises:
            ModelError: it cannot be loaded, or there is no room for it; another time it may be so.
        """
        with self._wanting(name) as ticket:
            place = self._taken(name, ticket, tell)
            try:
                loaded = place.loaded or self._loaded(place, load, ticket, tell)
            except BaseException:
                self._return(place, ticket)
                raise
        try:
            yield loaded
        finally:
            del loaded
            self._return(place, ticket)

    @contextmanager
    def together(self, names: Collection[str], tell: Steps) -> Iterator[None]:
        """Around borrowing several models: nobody else who needs several comes between.

        Args:
            names: they are known by.
            tell: is told what is waited for; what it raises ends that.
        """
        held: list[Place] = []
        with self._change:
            ticket = self._line.ticket(threading.get_ident())
            self._line.want_to_gather(ticket)
        try:
            with self._change:
                while not (held := self._all_taken(names, ticket)) and not self._line.may_gather(ticket):
                    n_before = self._line.n_before_gathering(ticket)
                    self._wait(tell, f"waiting for several models at once · {_before(n_before)}")
                if not held:
                    self._line.gatherer = ticket
            yield
        finally:
            with self._change:
                self._line.want_to_gather_no_longer(ticket)
            for place in held:
                self._return(place, ticket)
            with self._change:
                self._change.notify_all()

    def names(self) -> list[str]:
        """Those in memory."""
        return sorted(held.name for held in self.held() if held.is_loaded)

    def held(self) -> list[Held]:
        """All in memory or on their way there, the one used last at the end."""
        with self._change:
            return self._in_memory.held()

    def made_room(self, name: str) -> bool:
        """Whether it was in memory, and had to leave it since."""
        with self._change:
            return name in self._in_memory.made_room

    def bytes(self) -> int:
        """That are taken, or promised to one that is being loaded."""
        with self._change:
            return self._in_memory.bytes()

    def waiting(self) -> int:
        """Models that wait for room."""
        with self._change:
            return len(self._line)

    def drop_unused(self) -> None:
        """Drop all that nobody has borrowed."""
        self._drop(inf)

    @contextmanager
    def _wanting(self, name: str) -> Iterator[Ticket]:
        """Around waiting for a model, and loading it."""
        with self._change:
            ticket = self._line.ticket(threading.get_ident())
            self._line.want(name, ticket)
        try:
            yield ticket
        finally:
            with self._change:
                self._line.want_no_longer(name, ticket)
                self._change.notify_all()

    def _taken(self, name: str, ticket: Ticket, tell: Steps) -> Place:
        """The model's place, which has one more user now; it is his to fill if it is new."""
        with self._change:
            while name in self._in_memory.places and not self._is_open(name, ticket):
                self._wait(tell, self._why_to_wait(name))
            return self._in_memory.take(name, ticket.thread)

    def _is_open(self, name: str, ticket: Ticket) -> bool:
        """Whether he may use it now. Whoever has it already may: he could not return it while he waits."""
        place = self._in_memory.places.get(name)
        if place is None or place.loaded is None:
            return False
        return ticket.thread in place.users or self._line.may_take(name, ticket)

    def _why_to_wait(self, name: str) -> str:
        if self._in_memory.places[name].loaded is None:
            return "another session loads it already"
        return f"it makes way for a model that others wait for · {_before(self._line.n_before(name))}"

    def _all_taken(self, names: Collection[str], ticket: Ticket) -> list[Place]:
        """Their places, each with one more user now, if there is none that has to be waited for."""
        if not all(self._is_open(name, ticket) for name in names):
            return []
        return [self._in_memory.take(name, ticket.thread) for name in names]

    def _return(self, place: Place, ticket: Ticket) -> None:
        with self._change:
            place.users -= Counter([ticket.thread])
            self._change.notify_all()

    def _wait(self, tell: Steps, why: str) -> None:
        """Until something may have changed. Told outside, where it holds up nobody else."""
        self._change.wait(_POLL)
        self._change.release()
        try:
            tell(why)
        finally:
            self._change.acquire()

    def _loaded(self, place: Place, load: Load, ticket: Ticket, tell: Steps) -> LoadedModel:
        try:
            loaded = load(tell, lambda needed: self._make_room(place, needed, ticket, tell))
        except BaseException:
            with self._change:
                del self._in_memory.places[place.name]
                self._change.notify_all()
            self._give_back()
            raise
        with self._change:
            self._in_memory.put(place, loaded)
            self._change.notify_all()
        return loaded

    def _make_room(self, place: Place, needed: int, ticket: Ticket, tell: Steps) -> None:
        self._check_budget(place, needed, ticket)
        until = time.monotonic() + self._patience
        with self._change:
            self._line.join(place.name)
        try:
            while not self._has_room(place, needed, ticket):
                if time.monotonic() > until:
                    raise ModelError(self._no_room(place, needed))
                with self._change:
                    n_before = self._line.n_before(place.name)
                    self._wait(tell, f"waiting for room in memory · {_before(n_before)}")
        finally:
            with self._change:
                self._line.leave(place.name)
                self._change.notify_all()

    def _check_budget(self, place: Place, needed: int, ticket: Ticket) -> None:
        """Refuse what could have no room ever, or not beside what this one has himself."""
        if needed > self.budget:
            raise ModelError(
                f"{quoted(brief(place.name))} takes {size(needed)}, and all models together may take "
                f"{size(self.budget)} here. Choose a smaller model, or a lower precision; whoever runs this "
                "dashboard can raise models.memory."
            )
        with self._change:
            own = self._in_memory.bytes_of(ticket.thread)
        if needed + own > self.budget:
            raise ModelError(self._no_room(place, needed))

    def _has_room(self, place: Place, needed: int, ticket: Ticket) -> bool:
        """Whether the bytes could be promised, after those were dropped that had to be."""
        with self._change:
            if self._line.first() != place.name:
                return False
        self._drop(self.bytes() + needed - self.budget)
        with self._change:
            too_many = self._in_memory.bytes() + needed - self.budget
            if self._line.first() != place.name:
                return False
            if too_many <= 0:
                place.bytes = needed
                return True
            self._line.in_the_way = set(
                self._in_memory.to_go(too_many, ticket.thread, before=self._line.in_the_way, stay=self._stay)
            )
            return False

    def _drop(self, n_bytes: float) -> None:
        with self._change:
            names = self._in_memory.drop(n_bytes)
        for name in names:
            self._dropped(name)
        if names:
            self._give_back()

    def _no_room(self, place: Place, needed: int) -> str:
        in_use = [brief(one.name) for one in self.held() if one.users and one.name != place.name]
        return (
            f"{quoted(brief(place.name))} takes {size(needed)}, and of the {size(self.budget)} that models "
            f"may take here {size(self.bytes())} are in use ({some(in_use) or 'by pages that still run'}). "
            "Wait a moment and try again, compare fewer models at once, or choose a smaller one."
        )


def _before(n: int) -> str:
    return f"{n} before you" if n else "you are next"
