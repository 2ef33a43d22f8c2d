"""Means of what ``find_the_answer`` measured, over prompts and over tasks, and their intervals.

Each task counts alike, whatever its number of prompts; needles stand apart. Tasks that a model hardly ever
answers right are left out of its means. For agreement the answer of relevance is that with its contrast.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from benchmarks.find_the_answer.methods import AGAINST, ANSWERS_TOKEN, SEED
from benchmarks.find_the_answer.outcomes import SHOWN
from benchmarks.known_answers import wilson

Measured = Mapping[str, Any]
"""What the command keeps of a model."""
Outcomes = Sequence[Mapping[str, Any]]
"""Of one method on one task."""
FEWEST = 10
"""Right answers of a task that counts."""
_DRAWS = 2000
VALUES: dict[str, Callable[[Mapping[str, Any]], float | None]] = {
    "on five": lambda o: o["on_five"],
    "best": lambda o: o["best"],
    "first": lambda o: o["rank"] == 1,
    "among": lambda o: o["rank"] <= SHOWN,
    "1 / rank": lambda o: 1 / o["rank"],
    "coverage": lambda o: o["coverage"],
    "both": lambda o: o["both"],
    "missing": lambda o: o["missing"],
    "chance on five": lambda o: o["chance"],
    "chance first": lambda o: o["chance_first"],
    "chance among": lambda o: o["chance_among"],
    "s": lambda o: o["seconds"],
}
"""What is told of an outcome, by the name of its column; None where the method does not show it."""


def counts(model: Measured, task: str) -> bool:
    """Whether a task is one that means are over."""
    return "needle" not in task and len(model["tasks"][task].get("outcomes", {}).get(SEED, [])) >= FEWEST


def of_tasks(model: Measured, method: str) -> dict[str, Outcomes]:
    """A method's outcomes on each task that counts; relevance on agreement with its contrast."""
    chosen = {}
    for name, task in model["tasks"].items():
        if counts(model, name):
            asked = AGAINST if (method, name) == (ANSWERS_TOKEN, "agreement") else method
            chosen[name] = task["outcomes"].get(asked, [])
    return {name: outcomes for name, outcomes in chosen.items() if outcomes}


def on_all(model: Measured, method: str) -> dict[str, Outcomes]:
    """The same; nothing where a task was not measured, since means over other tasks do not compare."""
    tasks = of_tasks(model, method)
    return tasks if all(name in tasks or not counts(model, name) for name in model["tasks"]) else {}


def mean(outcomes: Outcomes, key: str) -> float | None:
    """Over prompts."""
    values = [value for value in map(VALUES[key], outcomes) if value is not None]
    return sum(values) / len(values) if values else None


def over(tasks: Mapping[str, Outcomes], key: str) -> float | None:
    """The mean over tasks of their means."""
    means = [one for outcomes in tasks.values() if (one := mean(outcomes, key)) is not None]
    return sum(means) / len(means) if means else None


def interval(tasks: Sequence[Sequence[tuple[int, float]]]) -> tuple[float, float]:
    """95 % interval of the mean over tasks of their means, each task's templates drawn anew, whole ones.

    It is never narrower than that of as many prompts that are not alike (Wilson 1927): where all are right,
    drawing them anew shows nothing.

    Args:
        tasks: for each its (template, value).
    """
    rng = random.Random(0)
    groups = []
    for task in tasks:
        by_template: dict[int, list[float]] = defaultdict(list)
        for template, value in task:
            by_template[template].append(value)
        groups.append([(sum(values), len(values)) for values in by_template.values()])
    means = []
    for _ in range(_DRAWS):
        drawn = [rng.choices(group, k=len(group)) for group in groups]
        means.append(sum(sum(s for s, _ in one) / sum(n for _, n in one) for one in drawn) / len(drawn))
    means.sort()
    n = sum(map(len, tasks))
    share = sum(sum(value for _, value in task) / len(task) for task in tasks) / len(tasks)
    low, high = wilson(share * n, n)
    return max(0.0, min(low, means[int(0.025 * _DRAWS)])), max(high, means[int(0.975 * _DRAWS) - 1])
