"""Many people at once: how long each waits, whether all get the picture that one alone gets, and memory.

1. One person alone types prompts, each a new one, on a fresh server: the pictures to expect, and how long one
   takes. As many as there are people, that is the work of a round.
2. On another fresh server all people type these prompts, each his own, at the same moment, round after round.
   The bar of issue 15: the median wait is at most 1.5 times the work over the machine's cores.
3. Rounds go on until so many traces were made; the memory of the process is read along the way. The records'
   budget is small, so that it is full early: from then on the memory is to stay.

People come over the web socket, as a browser does (``people``), to a real server in its own process.

    PYTHONPATH=core python -m benchmarks.load --sessions 8 --traces 500
    PYTHONPATH=core python -m benchmarks.load --sessions 8 --minutes 1
"""

from __future__ import annotations

import argparse
import itertools
import os
import random
import statistics
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from threading import Barrier

from benchmarks.people import Person, Server, served

BAR = 1.5
_NAMES = ("Alice", "Tom", "Emma", "Anna", "Mary", "John")
_CITIES = ("Paris", "Rome", "Oslo", "Berlin", "Madrid", "London")
_ALONE = 24  # prompts of the one person alone
_RECORDS = "20 MB"


def prompts(n: int) -> list[str]:
    """So many different ones, of the same length."""
    people, cities = (list(itertools.permutations(names, 3)) for names in (_NAMES, _CITIES))
    both = list(itertools.product(people, cities))
    random.Random(0).shuffle(both)
    return [
        " ".join(f"{name} lives in {city}." for name, city in zip(*one, strict=True))
        + f" {one[0][0]} lives in"
        for one in both[:n]
    ]


@dataclass
class Measured:
    """What came of it."""

    waits: list[float] = field(default_factory=list)
    pictures: dict[str, str] = field(default_factory=dict)
    memory: list[tuple[int, int]] = field(default_factory=list)
    """After so many traces, so many bytes."""
    processor: float = 0.0
    """Seconds that the server has computed, for each trace."""
    longest_round: float = 0.0


def alone(server: Server, texts: Sequence[str]) -> Measured:
    """One person, one prompt after the other."""
    measured, person = Measured(), Person(server)
    before = server.processor_seconds()
    for text in texts:
        measured.waits.append(person.type_prompt(text))
        measured.pictures[text] = person.picture()
    measured.processor = (server.processor_seconds() - before) / len(texts)
    person.close()
    return measured


def together(server: Server, n_people: int, texts: Sequence[str], until: float) -> Measured:
    """All at the same moment, round after round, until the prompts or the time are over."""
    measured, people = Measured(), [Person(server) for _ in range(n_people)]
    measured.memory.append((0, server.memory()))
    before = server.processor_seconds()
    with ThreadPoolExecutor(n_people) as pool:
        for start in range(0, len(texts) - n_people + 1, n_people):
            own = texts[start : start + n_people]
            barrier = Barrier(n_people)
            began = time.perf_counter()
            measured.waits += pool.map(_type, people, own, [barrier] * n_people)
            measured.longest_round = max(measured.longest_round, time.perf_counter() - began)
            measured.pictures |= {text: one.picture() for text, one in zip(own, people, strict=True)}
            measured.memory.append((start + n_people, server.memory()))
            if time.perf_counter() > until:
                break
    measured.processor = (server.processor_seconds() - before) / len(measured.waits)
    for person in people:
        person.close()
    return measured


def _type(person: Person, text: str, barrier: Barrier) -> float:
    barrier.wait()
    return person.type_prompt(text)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--sessions", type=int, default=8)
    parser.add_argument("--traces", type=int, default=500)
    parser.add_argument("--minutes", type=float, default=60.0, help="at most")
    parser.add_argument("--at-once", default="1", help="limits.passes_at_once")
    options = parser.parse_args()
    limits = {
        "REVERSE_ATTENTION_LIMITS__RECORDS_MEMORY": _RECORDS,
        "REVERSE_ATTENTION_LIMITS__PASSES_AT_ONCE": options.at_once,
    }
    texts = prompts(options.traces)
    with tempfile.TemporaryDirectory() as folder:
        with served(Path(folder), **limits) as server:
            one = alone(server, texts[:_ALONE])
        with served(Path(folder), **limits) as server:
            until = time.perf_counter() + 60 * options.minutes
            many = together(server, options.sessions, texts, until)
    for line in told(one, many, options.sessions):
        print(line)


def told(one: Measured, many: Measured, n_people: int) -> list[str]:
    """What came of it, in lines."""
    cores = len(os.sched_getaffinity(0))
    single = statistics.median(one.waits[2:])  # the first ones get to know the model
    work = n_people * single
    waits = many.waits[n_people:]  # so does the first round
    median = statistics.median(waits)
    both = one.pictures.keys() & many.pictures.keys()
    wrong = sum(one.pictures[text] != many.pictures[text] for text in both)
    memory = [f"{n}: {size / 1e6:.0f} MB" for n, size in many.memory]
    return [
        f"one alone waits {single:.2f} s at the median, {one.processor:.2f} s of it on the processor",
        f"{n_people} at once, {len(waits)} traces: median {median:.2f} s, worst {max(waits):.2f} s; "
        f"{many.processor:.2f} s on the processor for each trace",
        f"work {work:.2f} s over {cores} cores is {work / cores:.2f} s; median over that: "
        f"{median / (work / cores):.2f} (bar: {BAR})",
        f"pictures that differ from those of one alone: {wrong} of {len(both)}",
        f"memory after so many traces: {', '.join([*memory[:: max(1, len(memory) // 10)], memory[-1]])}",
    ]


if __name__ == "__main__":
    main()
