"""Turns are fair, never more than so many at a time, and given back whatever happens."""

from __future__ import annotations

import random
import threading
import time
from itertools import zip_longest

import pytest

from components.portal.turns import TookTooLongError, Turns
from reverse_attention.progress import held, tell, told_to

SOON = 5.0  # seconds after which a test gives up


def until(condition):
    limit = time.monotonic() + SOON
    while not condition():
        assert time.monotonic() < limit, "it never came to that"
        time.sleep(0.001)


class Office:
    """People who want a turn, each in a thread of his own; what they do ends when it is let go."""

    def __init__(self, at_once=1, **options):
        self.turns = Turns(at_once, **options)
        self.threads, self.served, self.raised = [], [], {}
        self.active = self.most_active = 0
        self.guard = threading.Lock()

    def comes(self, session, work=lambda told: None, show_place=lambda place, seconds: None):
        def live():
            try:
                with self.turns.turn(session, show_place) as told:
                    self.served.append(session)
                    self.work(work, told)
            except Exception as error:
                self.raised[session] = error

        thread = threading.Thread(target=live, daemon=True)
        self.threads.append(thread)
        thread.start()
        return thread

    def work(self, work, told):
        """Whoever stands still does so inside of what he tells, so outside of it he is at work."""
        self.counted(1)

        def telling(step="running", share=0.0):
            self.counted(-1)
            try:
                told(step, share)
            finally:
                self.counted(1)

        try:
            work(telling)
        finally:
            self.counted(-1)

    def counted(self, more):
        with self.guard:
            self.active += more
            self.most_active = max(self.most_active, self.active)

    def queues(self, session, *args, **options):
        """Comes, and is seen to stand in line."""
        before = self.turns.queue().waiting
        self.comes(session, *args, **options)
        until(lambda: self.turns.queue().waiting == before + 1)

    def busy(self):
        """One who is served until the returned event is set."""
        end = threading.Event()
        self.comes("busy", lambda told: end.wait(SOON))
        until(lambda: self.turns.queue().running)
        return end

    def closes(self):
        for thread in self.threads:
            thread.join(SOON)
            assert not thread.is_alive()
        queue = self.turns.queue()
        assert (queue.running, queue.waiting, queue.standing) == (0, 0, 0)


@pytest.mark.parametrize("at_once", [1, 3])
def test_never_more_than_so_many_at_a_time_and_all_are_served(at_once):
    office, rng = Office(at_once, share=0.001), random.Random(0)

    def work(told):
        for _ in range(rng.randrange(4)):
            time.sleep(0.001)
            told()

    for n in range(60):
        office.comes(f"session {n % 7}", work)
    office.closes()
    assert office.most_active == at_once
    assert sorted(office.served) == sorted(f"session {n % 7}" for n in range(60))
    assert office.turns.queue().served == 60


@pytest.mark.parametrize("seed", range(4))
def test_sessions_take_turns_however_many_requests_each_has(seed):
    rng, office = random.Random(seed), Office()
    counts = {name: rng.randint(1, 6) for name in "abcd"}
    end = office.busy()
    for name, count in counts.items():  # one session's requests all before the next one's
        for _ in range(count):
            office.queues(name)
    end.set()
    office.closes()
    rounds = zip_longest(*([name] * count for name, count in counts.items()))
    assert office.served == ["busy", *(name for each in rounds for name in each if name)]


def test_one_who_comes_late_is_served_after_one_turn_of_a_session_with_ten_requests():
    office, ends = Office(), [threading.Event() for _ in range(10)]
    for end in ends:
        office.comes("greedy", lambda told, end=end: end.wait(SOON))
    until(lambda: office.turns.queue().waiting == 9)
    for n, end in enumerate(ends):
        if n == 4:
            office.queues("late")
        end.set()
        until(lambda n=n: office.turns.queue().served >= n + 1 + (n >= 4))
    office.closes()
    assert office.served == ["greedy"] * 5 + ["late"] + ["greedy"] * 5


def test_a_stream_of_new_sessions_does_not_hold_up_one_that_was_just_served():
    office, ends = Office(), {}

    def queue(name):
        ends[name] = threading.Event()
        office.queues(name, lambda told: ends[name].wait(SOON))

    ends["old"] = threading.Event()
    office.comes("old", lambda told, end=ends["old"]: end.wait(SOON))
    until(lambda: office.served)
    first = ends["old"]
    queue("old")  # its second request
    queue("new 0")
    first.set()
    for n in range(1, 8):
        until(lambda n=n: len(office.served) == n + 1)
        if office.served[-1] == "old":
            break
        queue(f"new {n}")
        ends[office.served[-1]].set()
    assert office.served[-1] == "old"
    assert len(office.served) <= 5
    for end in ends.values():
        end.set()
    office.closes()


def test_who_is_gone_while_waiting_gives_the_place_up_and_the_order_stays():
    office = Office()

    def gone(place, seconds):
        raise ConnectionError("closed")

    end = office.busy()
    office.queues("a")
    office.queues("a")
    office.comes("b", show_place=gone)
    until(lambda: "b" in office.raised)
    assert isinstance(office.raised["b"], ConnectionError)
    office.queues("c")
    assert office.turns.queue().waiting == 3
    end.set()
    office.closes()
    assert office.served == ["busy", "a", "c", "a"]


def test_one_who_gave_up_ten_requests_is_not_held_back_for_them():
    office, leave = Office(), threading.Event()

    def impatient(place, seconds):
        if leave.is_set():
            raise ConnectionError("closed")

    end = office.busy()
    for _ in range(10):
        office.queues("a", show_place=impatient)
    leave.set()
    until(lambda: not office.turns.queue().waiting)
    for name in "abb":
        office.queues(name)
    end.set()
    office.closes()
    assert office.served == ["busy", "a", "b", "b"]


def test_an_error_in_the_work_frees_the_place():
    office = Office()

    def fails(told):
        raise RuntimeError("broken")

    office.comes("a", fails)
    office.comes("b")
    office.closes()
    assert list(office.raised) == ["a"]
    assert "b" in office.served


def test_a_slow_work_gives_way_to_a_quick_one_and_goes_on():
    office, stop, at_work = Office(share=0.02), threading.Event(), []

    def slow(told):
        while not stop.is_set():
            at_work.append(time.monotonic())
            told()
            time.sleep(0.001)

    office.comes("slow", slow)
    until(lambda: at_work)
    for n in range(5):
        quick = office.comes(f"quick {n}", lambda told: time.sleep(0.005))
        quick.join(SOON)
        assert not quick.is_alive()
    n_before = len(at_work)
    until(lambda: len(at_work) > n_before + 10)
    assert office.most_active == 1
    stop.set()
    office.closes()


def test_slow_ones_change_places_seldom():
    """What stands still keeps its memory, and each change lets another one begin to take some."""
    office, changes, last = Office(share=0.02), [], None

    def slow(told):
        nonlocal last
        me, end = threading.get_ident(), time.thread_time() + 0.2
        while time.thread_time() < end:
            if last != me:
                changes.append(me)
                last = me
            told()

    office.comes("a", slow)
    office.comes("b", slow)
    office.closes()
    assert 3 <= len(changes) <= 12  # a share each would be 20


def test_only_so_many_are_begun():
    office, stop, begun = Office(share=0.0), threading.Event(), set()

    def slow(told):
        begun.add(threading.get_ident())
        while not stop.is_set():
            told()
            time.sleep(0.001)

    for n in range(12):
        office.comes(f"session {n}", slow)
    until(lambda: office.turns.queue().standing == 3)
    time.sleep(0.05)
    assert len(begun) == 4
    stop.set()
    office.closes()


def test_one_that_stands_still_in_a_lock_does_not_stop_those_who_want_the_lock():
    office, lock = Office(share=0.01), threading.Lock()

    def asks(told):
        with told_to(lambda step, share: told(step, share)), held(lock):
            for n in range(10):
                time.sleep(0.005)
                tell("running", n / 10)

    for name in "abc":
        office.comes(name, asks)
    office.closes()
    assert not office.raised
    assert office.turns.queue().served == 3


def test_a_step_told_from_another_thread_does_not_stand_still():
    """Autograd runs the backward passes of all sessions in one thread of a GPU."""
    office, told_elsewhere = Office(share=0.0), threading.Event()

    def works(told):
        office.queues("waits")
        other = threading.Thread(target=told, daemon=True)
        other.start()
        other.join(SOON)
        told_elsewhere.set() if not other.is_alive() else None

    office.comes("a", works)
    office.closes()
    assert told_elsewhere.is_set()


def test_a_request_ends_after_its_seconds_with_what_to_do_and_waiting_does_not_count():
    office = Office(seconds=0.05)

    def for_ever(told):
        while True:
            told()

    end = office.busy()
    office.queues("a", for_ever)
    office.queues("b", lambda told: told())
    time.sleep(0.1)
    end.set()
    office.closes()
    assert list(office.raised) == ["a"]
    assert isinstance(office.raised["a"], TookTooLongError)
    assert "limits.seconds" in str(office.raised["a"])


def test_place_and_estimate_are_told_while_waiting():
    office, told = Office(), []
    end = office.busy()
    office.queues("a")
    office.queues("b", show_place=lambda place, seconds: told.append((place, seconds)))
    until(lambda: told)
    assert told == [(1, None)]  # nobody knows yet how long anything takes
    end.set()
    office.closes()
    office.turns._lasted.clear()
    office.turns._lasted.extend([8.0, 12.0])
    told.clear()
    end = office.busy()
    office.queues("a")
    office.queues("b", show_place=lambda place, seconds: told.append((place, seconds)))
    until(lambda: told)
    place, seconds = told[0]
    assert place == 1
    assert 18 < seconds <= 20  # of 10 s each, the one at work and one before it
    end.set()
    office.closes()


def test_a_turn_within_a_turn_needs_none():
    turns = Turns(1)
    with turns.turn("a", pytest.fail), turns.turn("a", pytest.fail) as told:
        told("running", 0.5)
        assert turns.queue().running == 1
    assert turns.queue().running == 0
