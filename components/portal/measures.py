"""What the server measures of itself, for whoever runs it: seconds by stage, waits, counts, and gauges.

Any room may call ``observe``, ``timed``, ``count`` and ``gauge``; ``/metrics`` tells what they hold. No name
and no label comes from what people type: nobody can read a prompt there, or fill the memory with labels.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Literal, get_args

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector, generate_latest

Stage = Literal[
    "load", "wait", "capture", "predict", "trace", "receipt", "generate", "compare", "save", "read"
]
"""What takes time: ``wait`` is for one's turn, ``save`` and ``read`` are of the database."""
Event = Literal["failed", "refused", "timed_out", "evicted", "api"]
"""What is counted: work that failed, was refused or ran too long; models let go; calls of the API."""

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
_UP_TO = (0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100, 300, 1000)  # seconds
_PREFIX = "reverse_attention"

_registry = CollectorRegistry()
ProcessCollector(registry=_registry)
_seconds = Histogram(
    f"{_PREFIX}_stage_seconds", "Seconds that a stage took.", ["stage"], registry=_registry, buckets=_UP_TO
)
_events = Counter(f"{_PREFIX}_events", "What happened.", ["event"], registry=_registry)
_gauges: dict[str, Gauge] = {}
for _stage in get_args(Stage):  # told before they happen, too: a rate needs a first 0
    _seconds.labels(_stage)
for _event in get_args(Event):
    _events.labels(_event)


def observe(stage: Stage, seconds: float) -> None:
    """Say that a stage took so many seconds.

    Raises:
        ValueError: there is no such stage.
    """
    if stage not in get_args(Stage):
        raise ValueError(f"{stage!r} is no stage; they are {', '.join(get_args(Stage))}")
    _seconds.labels(stage).observe(seconds)


@contextmanager
def timed(stage: Stage) -> Iterator[None]:
    """Observe how long what stands inside takes, be it that it fails."""
    started = time.perf_counter()
    try:
        yield
    finally:
        observe(stage, time.perf_counter() - started)


def count(event: Event, times: int = 1) -> None:
    """Say that something happened.

    Raises:
        ValueError: nothing like it is counted.
    """
    if event not in get_args(Event):
        raise ValueError(f"{event!r} is no event; they are {', '.join(get_args(Event))}")
    _events.labels(event).inc(times)


def gauge(name: str, about: str, read: Callable[[], float]) -> None:
    """Have a number told whenever somebody asks; a second one of that name takes the first one's place.

    Args:
        name: such as ``queue_waiting``; the prefix is put before it.
        about: one sentence.
        read: returns the number, in no time.
    """
    if name not in _gauges:
        _gauges[name] = Gauge(f"{_PREFIX}_{name}", about, registry=_registry)
    _gauges[name].set_function(read)


def stages() -> dict[str, tuple[int, float]]:
    """How often each stage was gone through, and the seconds of all times."""
    told = {
        (sample.name, sample.labels["stage"]): sample.value
        for sample in next(iter(_seconds.collect())).samples
    }
    name = f"{_PREFIX}_stage_seconds"
    return {
        stage: (int(told[f"{name}_count", stage]), told[f"{name}_sum", stage]) for stage in get_args(Stage)
    }


def memory() -> int:
    """Bytes that this process has in memory; 0 where the system does not say."""
    value = _registry.get_sample_value("process_resident_memory_bytes")
    return int(value or 0)


def text() -> bytes:
    """All measures, in the text format of Prometheus."""
    return bytes(generate_latest(_registry))
