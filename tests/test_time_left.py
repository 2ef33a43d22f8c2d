"""What is told of the time that is left, by a clock that the test turns."""

import pytest

from components import working
from reverse_attention.progress import WAITING

RUNNING, PULLING = "running the model", "pulling the answer back"
ONCE_MORE = "running the model once more"


class Clock:
    def __init__(self, monkeypatch):
        self.now, self.labels = 1000.0, []
        monkeypatch.setattr(working.time, "monotonic", lambda: self.now)
        self.line = working._Line(self)

    def update(self, *, label):
        self.labels.append(label)

    def told(self, after, step, share):
        """What the line says when a step has this share so many seconds later."""
        self.now += after
        self.line(step, share)
        return self.labels[-1]


@pytest.fixture
def clock(monkeypatch):
    return Clock(monkeypatch)


def test_the_guess_gives_way_to_the_pace_of_the_capture(clock):
    clock.line.estimate, clock.line.times = "It will take about 67 s in all", 4
    assert clock.told(0, RUNNING, 0) == "Running the model · 0% · It will take about 67 s in all"
    # 10 s for a quarter: 40 s for the pass, of which 30 are left, and three times 40 for what follows
    assert (
        clock.told(10, RUNNING, 0.25) == "Running the model · 25% · about 30 s left · about 150 s left in all"
    )
    # then three times as fast: 20 s so far for three quarters
    assert (
        clock.told(10, RUNNING, 0.75) == "Running the model · 75% · about 7 s left · about 87 s left in all"
    )


def test_work_that_waited_is_told_by_its_pace_since_then(clock):
    clock.told(0, RUNNING, 0)
    clock.told(10, RUNNING, 0.5)
    assert clock.told(1, WAITING, 0) == "Waiting for others"
    clock.told(60, RUNNING, 0.5)
    assert clock.told(5, RUNNING, 0.6) == "Running the model · 60% · about 20 s left"


def test_the_pass_over_the_beginning_has_no_say_in_the_pace_of_the_whole(clock):
    clock.told(0, RUNNING, 0.5)
    clock.told(2, RUNNING, 1)
    clock.told(1, RUNNING, 0.1)  # the whole prompt
    assert clock.told(4, RUNNING, 0.3) == "Running the model · 30% · about 14 s left"


def test_what_is_left_of_all_follows_the_pace_of_all_steps(clock, monkeypatch):
    monkeypatch.setattr(working, "_PARTS", {ONCE_MORE: (0, 0.4), PULLING: (0.4, 0.8)})
    clock.line.expect(40)
    assert clock.told(0, ONCE_MORE, 0).endswith(" · 0% · about 40 s left in all")
    # a fifth of all in 4 s, then half of it in 30 s
    assert clock.told(4, ONCE_MORE, 0.5).endswith("about 4 s left · about 16 s left in all")
    assert clock.told(26, PULLING, 0.25) == "Pulling the answer back · 25% · about 30 s left in all"
    assert clock.told(15, PULLING, 0.5).endswith(" · 50% · about 30 s left")  # no less than its own step


def test_what_is_over_soon_is_not_told(clock):
    clock.line.expect(working._WORTH_TELLING - 1)
    assert clock.told(0, PULLING, 0.1) == "Pulling the answer back · 10%"
