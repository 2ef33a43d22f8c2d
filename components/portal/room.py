"""Who is next to get room in memory for a model, where those in use leave none.

1. Everybody who asks for a model draws a number. Those whose model has no room stand in line by the lowest
   number of all who want it, so that who takes over its loading keeps the place.
2. Only the first in line gets room; a smaller model that would fit does not go before. So before mine come
   those alone that came earlier.
3. What has to go for the first one is in his way: it takes nobody who came after him. Else models that are
   borrowed again and again would never be free. Whoever wants one of them after that stands behind him.
4. Whoever needs several models at once waits until nobody who came earlier stands in line, holding none so
   far, and goes before all until he has them. There is one of these at a time: two who each held what the
   other waits for would wait for ever.

Nothing here waits or is locked: ``Models`` does that.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Ticket:
    """One who came for a model."""

    number: int
    thread: int
    """In which he uses it."""


class Line:
    """Names of the models that wait for room, in order."""

    def __init__(self) -> None:
        self.gatherer: Ticket | None = None
        """Who takes several models now."""
        self._n_came = 0
        self._wanted: defaultdict[str, list[Ticket]] = defaultdict(list)
        self._to_gather: list[Ticket] = []
        self._names: set[str] = set()
        self.in_the_way: set[str] = set()
        """Models that have to go for the first one."""

    def __len__(self) -> int:
        """Models that wait for room."""
        return len(self._names)

    def ticket(self, thread: int) -> Ticket:
        """The next number; inside of ``gatherer`` it is his."""
        if self.gatherer and self.gatherer.thread == thread:
            return self.gatherer
        self._n_came += 1
        return Ticket(self._n_came, thread)

    def want(self, name: str, ticket: Ticket) -> None:
        """From now on this one waits for it, or loads it."""
        self._wanted[name].append(ticket)

    def want_no_longer(self, name: str, ticket: Ticket) -> None:
        """He has it, or has given it up."""
        self._wanted[name].remove(ticket)
        if not self._wanted[name]:
            del self._wanted[name]

    def join(self, name: str) -> None:
        """It needs room."""
        self._names.add(name)

    def leave(self, name: str) -> None:
        """It has room, or needs none any more."""
        if name == self.first():
            self.in_the_way = set()
        self._names.discard(name)

    def first(self) -> str | None:
        """Whose turn it is."""
        return min(self._names, key=self._rank, default=None)

    def n_before(self, name: str) -> int:
        """Models that get room before this one, which somebody wants."""
        behind_the_first = {other for other in self.in_the_way if other in self._wanted}
        return sum(self._rank(other) < self._rank(name) for other in self._names | behind_the_first)

    def may_take(self, name: str, ticket: Ticket) -> bool:
        """Whether one who came with this number may use it, though others may want its room."""
        first = self.first()
        return first is None or name not in self.in_the_way or self._order(ticket) < self._rank(first)

    def want_to_gather(self, ticket: Ticket) -> None:
        """From now on this one waits until he may take several."""
        self._to_gather.append(ticket)

    def want_to_gather_no_longer(self, ticket: Ticket) -> None:
        """He has them, or has given them up."""
        self._to_gather.remove(ticket)
        if self.gatherer == ticket:
            self.gatherer = None

    def may_gather(self, ticket: Ticket) -> bool:
        """Whether he may begin to."""
        first = self.first()
        is_next = ticket == min(self._to_gather) and not self.gatherer
        return is_next and (first is None or self._order(ticket) < self._rank(first))

    def n_before_gathering(self, ticket: Ticket) -> int:
        """Models that get room, and others who gather, before he may begin."""
        earlier = sum(other < ticket for other in self._to_gather)
        return earlier + sum(self._rank(name) < self._order(ticket) for name in self._names)

    def _rank(self, name: str) -> tuple[bool, int]:
        return min(map(self._order, self._wanted[name]))

    def _order(self, ticket: Ticket) -> tuple[bool, int]:
        return ticket != self.gatherer, ticket.number
