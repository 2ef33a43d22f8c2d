"""Turns: the heavy work of all sessions, so many at a time, in a fair order.

1. Whoever wants the model stands in the line of his session, and is told his place until his turn comes.
2. Lines take turns: work is served by its round, which counts how often its own line was served (fair
   queueing, Demers, Keshav & Shenker 1989). Ten requests of one session hold up another's single one by one
   turn at most.
3. A turn lasts until its work ends; but work that has had its share gives way, at the next thing it tells,
   to work that has had little, stands still there and goes on later. So a slow trace does not hold quick
   ones, and nothing has to be known beforehand of how long anything takes. An estimate would have to be
   right for every model, length and method, and a second lane would stand empty where all work is slow.
   Beside a trace of SmolLM2-135M that takes 12 s, four quick ones waited 0.0 to 0.5 s for their turn instead
   of 7 to 9, and the slow one took 13.
4. What a callback raises frees the place, waiting or running; so does the end of ``limits.seconds``.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

from reverse_attention.progress import WAITING, Progress

ShowPlace = Callable[[int, float | None], None]
"""Is told how many go before, and in about how many seconds its turn comes (None: not known yet)."""

_POLL = 0.25  # seconds between two looks at whether whoever waits is still there
_SHARE = 1.0  # seconds of a turn, before which it gives way to nobody
_MOST_BEGUN = 4  # works begun and not ended for each that may run: those that stand still keep their memory
_REMEMBERED = 50  # works, for the estimate


class TookTooLongError(ValueError):
    """A request that ran longer than one may; the message is written for the person who asked."""


@dataclass(frozen=True)
class Queue:
    """What is going on."""

    running: int
    waiting: int
    """Of these, those that have not begun."""
    standing: int
    """That have begun and gave way."""
    served: int
    """Works that have ended, since the start."""
    typical_seconds: float | None
    """That one of the last works ran."""


@dataclass(eq=False)
class _Turn:
    session: str
    number: int = 0
    """In the order in which they came."""
    came: float = 0.0
    """The round in which it came."""
    held: float = 0.0
    """Seconds that it ran in earlier stints."""
    since: float = 0.0
    """When this stint began."""
    thread: int = field(default_factory=threading.get_ident)


_current: ContextVar[_Turn | None] = ContextVar("turn", default=None)


class Turns:
    """Who may run now, and who is next.

    Args:
        at_once: works that run at the same time.
        seconds: that one may run, not counting those that it waits; None for no limit.
        share: seconds of a turn before which it gives way to nobody.
    """

    def __init__(self, at_once: int, seconds: float | None = None, share: float = _SHARE) -> None:
        self.at_once, self.seconds, self._share = at_once, seconds, share
        self._change = threading.Condition()
        self._lines: dict[str, list[_Turn]] = {}
        self._running: set[_Turn] = set()
        self._served: dict[str, float] = {}  # the round that a session comes to next
        self._round = 0.0
        self._number = 0
        self._lasted: deque[float] = deque(maxlen=_REMEMBERED)
        self._n_served = 0

    @contextmanager
    def turn(
        self, session: str, show_place: ShowPlace, progress: Progress | None = None
    ) -> Iterator[Progress]:
        """Run what stands inside when its turn comes. Inside another turn it runs at once.

        Args:
            session: whose line it stands in.
            show_place: is told the place until then. What it raises gives the place up, and is raised.
            progress: is told what the work tells.

        Yields:
            What the work has to tell how far it is, for the limit and for others who wait.

        Raises:
            TookTooLongError: from what was yielded.
        """
        if _current.get():
            yield progress or _nobody
            return
        turn = self._came(session)
        token = _current.set(turn)
        try:
            self._wait(turn, show_place)
            yield lambda step, share: self._told(turn, show_place, progress or _nobody, step, share)
        finally:
            _current.reset(token)
            self._leave(turn)

    def queue(self) -> Queue:
        """What is going on."""
        with self._change:
            waiting = [turn for line in self._lines.values() for turn in line]
            standing = sum(turn.held > 0 for turn in waiting)
            return Queue(
                len(self._running), len(waiting) - standing, standing, self._n_served, self._typical()
            )

    def _came(self, session: str) -> _Turn:
        with self._change:
            turn = _Turn(session)
            self._stand_in_line(turn)
            self._next()
        return turn

    def _stand_in_line(self, turn: _Turn) -> None:
        self._number += 1
        turn.number, turn.came = self._number, self._round
        self._lines.setdefault(turn.session, []).append(turn)

    def _wait(self, turn: _Turn, show_place: ShowPlace) -> None:
        while True:
            with self._change:
                if turn in self._running or self._change.wait_for(lambda: turn in self._running, _POLL):
                    return
                place = [waiting for _, _, waiting in self._order()].index(turn)
                seconds = self._seconds_until(place)
            show_place(place, seconds)  # not inside, where it would hold up all others

    def _order(self) -> list[tuple[float, int, _Turn]]:
        """Who waits, in the order in which they are served: round, number, turn."""
        order = []
        for session, line in self._lines.items():
            own_round = self._served.get(session, 0.0)
            for turn in line:
                own_round = max(own_round, turn.came)
                order.append((own_round, turn.number, turn))
                own_round += 1
        return sorted(order)

    def _next(self) -> None:
        """Let as many run as may."""
        while len(self._running) < self.at_once and self._lines:
            own_round, _, turn = self._order()[0]
            # A round is over when each line was served once: else those who come anew would always be first.
            self._round = max(own_round, self._round + 1 / (1 + len(self._lines)))
            self._served[turn.session] = own_round + 1
            self._take_from_line(turn)
            turn.since = time.monotonic()
            self._running.add(turn)
        self._served = {
            name: then for name, then in self._served.items() if then > self._round or name in self._lines
        }
        self._change.notify_all()

    def _take_from_line(self, turn: _Turn) -> None:
        line = self._lines[turn.session]
        line.remove(turn)
        if not line:
            del self._lines[turn.session]

    def _leave(self, turn: _Turn) -> None:
        """At the end, be it in the middle of a work or before it began."""
        with self._change:
            if turn in self._running:
                self._running.remove(turn)
                self._lasted.append(turn.held + time.monotonic() - turn.since)
                self._n_served += 1
            elif turn in self._lines.get(turn.session, []):
                self._take_from_line(turn)
            self._next()

    def _told(self, turn: _Turn, show_place: ShowPlace, progress: Progress, step: str, share: float) -> None:
        stint = time.monotonic() - turn.since
        if self.seconds is not None and turn.held + stint > self.seconds:
            raise TookTooLongError(
                f"This took longer than {self.seconds:,.0f} seconds, the most that one request may take "
                "here, and was ended. Shorten the prompt or choose a smaller model; whoever runs this "
                "dashboard can raise limits.seconds."
            )
        progress(step, share)
        # Another thread is one that autograd runs the work of all sessions in: it must not stand still.
        if turn.thread == threading.get_ident() and self._give_way(turn, stint, blocked=step == WAITING):
            self._wait(turn, show_place)

    def _give_way(self, turn: _Turn, stint: float, *, blocked: bool) -> bool:
        """Stand in line again, if somebody is to go first; where this one is blocked, anybody is."""
        with self._change:
            if not self._lines or not (blocked or self._is_due(turn, stint)):
                return False
            turn.held += stint
            self._running.remove(turn)
            self._stand_in_line(turn)
            self._next()
            return True

    def _is_due(self, turn: _Turn, stint: float) -> bool:
        """Whether the next in line had so little that this one has had its share.

        Twice what the other had, so that long ones change places seldom: what they do stays in memory.
        """
        other = self._order()[0][2]
        standing = sum(one.held > 0 for line in self._lines.values() for one in line)
        may_begin = other.held > 0 or standing + len(self._running) < _MOST_BEGUN * self.at_once
        return may_begin and stint >= self._share and turn.held + stint >= self._share + 2 * other.held

    def _typical(self) -> float | None:
        return sum(self._lasted) / len(self._lasted) if self._lasted else None

    def _seconds_until(self, place: int) -> float | None:
        """About how long it takes until whoever has this place runs."""
        typical = self._typical()
        if typical is None:
            return None
        left = sum(max(typical - (time.monotonic() - turn.since), 0.0) for turn in self._running)
        return (left + place * typical) / self.at_once


def _nobody(step: str, share: float) -> None:
    pass
