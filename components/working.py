"""Records and traces, with what is being done and how far it is on the page meanwhile, and a way to stop it.

The work runs inside the page's own run, which any click interrupts at the next thing it tells. *Stop* is such
a click, and the next run finds that this work is not wanted.
"""

from __future__ import annotations

import time
from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from typing import Any

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from components import cached
from components.cached import TimedTrace
from components.errors import end_page
from components.limits import ids_of
from components.session import Key, here
from components.turn import Line, place_in_words
from reverse_attention import Alternative, Record, TraceResult
from reverse_attention.knockout.by_hand import Named
from reverse_attention.model.load import LoadedModel
from reverse_attention.progress import WAITING
from reverse_attention.result.receipt import Receipt
from reverse_attention.result.setting_table import TraceSettings
from reverse_attention.trace.receipt import read_at

_REDRAW = 0.15  # seconds between two updates of the page
_LONG = 256  # tokens from which on an estimate may be worth its pass
_SAMPLE = 64  # tokens of that pass
_CAPTURES = 3.6  # as long as one takes a capture and relevance together: 3.5 to 3.9 in benchmarks.passes
_SOON = 0.05  # of a step, by which its pace is known
_PARTS = {
    "running the model once more": (0, 0.37),
    "pulling the answer back": (0.37, 0.83),
    "weighing the edges": (0.83, 0.97),
}
"""Where the steps of relevance begin and end in all that comes after a capture, measured on 1,500 tokens."""
_WORTH_TELLING = 10  # seconds


def record(name: str, text: str, loaded: LoadedModel, token_ids: tuple[int, ...] | None = None) -> Record:
    """The record of one forward pass over the prompt, kept for every later trace of it.

    The prompt is the text, or token ids where it is more than a text.
    """
    with told_of(("record", name, text, token_ids)) as line:
        line.estimate = _estimate(name, text, loaded, token_ids, line)
        line.times = _CAPTURES if line.estimate else 1
        return cached.record(name, text, loaded, token_ids, line)


def _estimate(name: str, text: str, loaded: LoadedModel, ids: tuple[int, ...] | None, line: Line) -> str:
    """How long a long prompt will take, by a pass over its beginning; nothing of a short one."""
    try:
        ids = ids or ids_of(text, loaded.tokenizer)
    except ValueError:
        return ""  # the capture says why
    if len(ids) < _LONG:
        return ""
    seconds = _CAPTURES * len(ids) * cached.seconds_per_token(name, loaded, ids[:_SAMPLE], line)
    if seconds < _WORTH_TELLING:
        return ""
    return f"{len(ids):,} tokens will take about {seconds:.0f} s in all, by a pass over {_SAMPLE} of them."


def trace(
    name: str,
    text: str,
    target: int | None,
    settings: TraceSettings,
    loaded: LoadedModel,
    record: Record,
    token_ids: tuple[int, ...] | None = None,
) -> TimedTrace:
    """The trace of a record, and the time that the search took."""
    with told_of(("trace", name, text, target, settings, token_ids)) as line:
        took = cached.seconds_of_new(record)
        if took and settings.weights == "relevance":
            line.expect((_CAPTURES - 1) * took)
        return cached.trace(name, text, target, settings, loaded, record, token_ids, line)


def receipt(
    name: str,
    text: str,
    target: int | None,
    settings: TraceSettings,
    loaded: LoadedModel,
    record: Record,
    result: TraceResult,
    token_ids: tuple[int, ...] | None = None,
    *,
    hop_controls: bool = False,
) -> Receipt:
    """What the answer loses where what a trace of a record draws is cut."""
    about = (name, text, target, settings)
    with told_of(("receipt", *about, token_ids, hop_controls)) as line:
        return cached.receipt(*about, loaded, record, result, token_ids, hop_controls, line)


def knocked_out(
    loaded: LoadedModel,
    text: str,
    result: TraceResult,
    cut: Named,
    record: Record,
    token_ids: tuple[int, ...] | None = None,
) -> list[tuple[Alternative, Alternative]]:
    """The answer of a trace of a record, and what the model says, each before and after a cut."""
    asked = result.answer or result.prediction
    answer = asked.token_id if asked else None
    members = tuple(map(tuple, result.members))
    key = (loaded.name, text, read_at(result), answer, cut, members)
    with told_of(("cut", *key, token_ids)) as line:
        return cached.knocked_out(*key, loaded, record, token_ids, line)


@contextmanager
def told_of(work: Hashable) -> Iterator[_Line]:
    """What to tell while this work runs; ends the page if it was stopped."""
    end_if_stopped(work)
    place = st.empty()
    # Nothing new may be put on the page from inside a cached function, so the line is here from the start,
    # and the style sheet shows it only once the work takes long.
    line = _Line(shown(place, work))
    try:
        yield line
    finally:
        place.empty()


def end_if_stopped(work: Hashable) -> None:
    """End the page where this work is not wanted any more, with a way to go on."""
    if st.session_state.get(Key.STOPPED) == work:
        st.info("Stopped before the end. Your text and settings are kept.")
        st.button("Go on", on_click=_set_stopped, args=(None,))
        end_page()


def shown(place: DeltaGenerator, work: Hashable) -> Any:
    """A status for this work, with the button that stops it."""
    with place.container(key=here(f"working_{hash(work)}"), horizontal=True, vertical_alignment="center"):
        status = st.status("One moment …")
        stop = here(f"{Key.STOP_WORK}_{hash(work)}")
        st.button("Stop", key=stop, on_click=_set_stopped, args=(work,))
    return status


def _set_stopped(work: Hashable) -> None:
    st.session_state[Key.STOPPED] = work


class _Line:
    """Tells how far a step is, and how long the rest takes: by its own pace as soon as it has one."""

    def __init__(self, status: Any) -> None:
        self.estimate = ""
        self.times = 1.0
        """What all takes, in times of the step that runs."""
        self._status = status
        self._step, self._share, self._drawn = "", 0.0, 0.0
        self._from, self._began = 0.0, 0.0  # the share at which the pace is measured from, and when
        self._until: float | None = None
        self._parts_from: tuple[float, float] | None = None

    def expect(self, seconds: float) -> None:
        """Tell when all is done, if these seconds are worth it."""
        if seconds >= _WORTH_TELLING:
            self._until = time.monotonic() + seconds

    def __call__(self, step: str, share: float) -> None:
        now = time.monotonic()
        anew = step != self._step or share < self._share  # the pass over a prompt's beginning is apart
        self._share = share
        self._follow(step, share, now)
        if anew:
            self._step, self._from, self._began = step, share, now
        elif now - self._drawn < _REDRAW:
            return
        self._drawn = now
        label = f"{step[0].upper()}{step[1:]}"
        told = [label] if step == WAITING else [label + f" · {share:.0%}", *self._rest(share, now)]
        self._status.update(label=" · ".join(told))

    def _follow(self, step: str, share: float, now: float) -> None:
        """Expect the end by the pace of all steps so far."""
        if self._until is None or step not in _PARTS:
            return
        start, end = _PARTS[step]
        at = start + share * (end - start)
        began, first = self._parts_from = self._parts_from or (now, at)
        if at - first > 2 * _SOON:
            self._until = now + (now - began) / (at - first) * (1 - at)

    def waits(self, place: int, seconds: float | None) -> None:
        """Show how many go before, and about how long that takes."""
        self._status.update(label=place_in_words(place, seconds))

    def _rest(self, share: float, now: float) -> list[str]:
        """How long the step takes still, and all; of what has no pace yet, the estimate."""
        spent, done = now - self._began, share - self._from  # work that waited goes on where it stood
        if spent < 1 or done <= _SOON:
            return [*self._in_all(now), *filter(None, [self.estimate])]
        rest = spent / done * (1 - share)
        if self.times > 1:
            self._until = now + rest + (self.times - 1) * spent / done
        return [_left(rest)] * (share < 1) + self._in_all(now, rest)

    def _in_all(self, now: float, rest: float = 0.0) -> list[str]:
        """What is left of all, where that is more than the rest of the step."""
        left = (self._until or now) - now
        return [_left(left) + " in all"] if left > max(1.0, rest) else []


def _left(seconds: float) -> str:
    return f"about {max(1, round(seconds))} s left"
