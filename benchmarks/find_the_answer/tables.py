"""The tables of ``find_the_answer``: what it measured, as Markdown (means and intervals: ``means``)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from benchmarks import report
from benchmarks.find_the_answer import bars
from benchmarks.find_the_answer.baselines import NAMES as BASELINES
from benchmarks.find_the_answer.means import (
    VALUES,
    Measured,
    Outcomes,
    counts,
    interval,
    mean,
    of_tasks,
    on_all,
    over,
)
from benchmarks.find_the_answer.methods import AGAINST, ANSWERS_TOKEN, METHODS, SEED

_SHORT = {
    SEED: "last layer's attention, as in reverse-attention 0.1.0",
    "norm, layers": "network, `norm`, layer by layer",
    "norm, sinks rescaled, token paths": "network, `norm`, sinks rescaled, token paths",
    "ifr, sinks rescaled, token paths": "network, `ifr`, sinks rescaled, token paths",
    ANSWERS_TOKEN: "**network, `relevance`, token paths**",
}
_FEWEST_SHOWN = 5
"""Prompts of a task of which a share by itself says something."""
_BY_TASK = (
    "on five", "chance on five", "best", "first", "chance first", "among", "chance among", "coverage",
    "missing", "s",
)  # fmt: skip


def in_short(measured: Sequence[Measured]) -> str:
    """For the front page: how often the five paths hold the answer, and how often it has most influence."""
    rows = []
    for method, name in {**_SHORT, **{name: name for name in BASELINES}}.items():
        cells = [f"{_cell(model, method, 'on five')} · {_cell(model, method, 'first')}" for model in measured]
        rows.append([name, *cells])
    blind = [
        f"{_cell(model, ANSWERS_TOKEN, 'chance on five')} · {_cell(model, ANSWERS_TOKEN, 'chance first')}"
        for model in measured
    ]
    return report.table(
        ["on five paths · first of all tokens", *(m["model"] for m in measured)],
        [*rows, ["as many tokens drawn blindly", *blind]],
    )


def of_all(measured: Sequence[Measured]) -> str:
    """The bars, then every model's own tables."""
    return "\n\n".join([bars.of(measured), *map(_of_model, measured)])


def _of_model(model: Measured) -> str:
    counted = [name for name in model["tasks"] if counts(model, name)]
    told = ", ".join(
        f"{name} {_answered(task)}" for name, task in model["tasks"].items() if task.get("tried")
    )
    few = [name for name in model["tasks"] if name not in counted and "needle" not in name]
    left_out = f" Left out of the means, since hardly ever answered right: {', '.join(few)}." if few else ""
    return "\n\n".join(
        [
            f"### {model['model']}",
            f"Right answers of prompts tried: {told}.{left_out}",
            "**Relevance, token paths, by task** (agreement with its contrast)",
            report.table(["task", "prompts", *_BY_TASK, "turns"], _tasks(model)),
            "**Every method, means over tasks [95 % over templates]**",
            report.table(["method", "prompts a task", *_OF_METHODS], _methods(model)),
            "**On one of the five paths, by task**",
            report.table(["method", *counted], _on_five(model, counted)),
        ]
    )


def _answered(task: Mapping[str, Any]) -> str:
    return f"{len(task['right'])} of {task['tried']}"


def _tasks(model: Measured) -> Iterator[list[str]]:
    for name, task in model["tasks"].items():
        outcomes = task.get("outcomes", {}).get(AGAINST if name == "agreement" else ANSWERS_TOKEN, [])
        if outcomes:
            cells = [_value({name: outcomes}, key) for key in _BY_TASK]
            turns = [turn for turn in task["follows"][: len(outcomes)] if turn is not None]
            yield [name, str(len(outcomes)), *cells, f"{sum(turns)} of {len(turns)}" if turns else "–"]


_OF_METHODS = ("on five", "best", "first", "among", "1 / rank", "coverage", "both", "missing", "s")


def _methods(model: Measured) -> Iterator[list[str]]:
    for method in (*METHODS, *BASELINES):
        tasks = on_all(model, method)
        if not tasks:
            continue
        n = sorted({len(outcomes) for outcomes in tasks.values()})
        cells = [_value(tasks, key) for key in _OF_METHODS]
        yield [method, "–".join(str(size) for size in dict.fromkeys((n[0], n[-1]))), *cells]


def _on_five(model: Measured, counted: Sequence[str]) -> Iterator[list[str]]:
    for method in METHODS:
        tasks = of_tasks(model, method)
        if any(len(outcomes) >= _FEWEST_SHOWN for outcomes in tasks.values()):
            yield [method, *(_number(mean(tasks.get(name, []), "on five")) for name in counted)]


def _cell(model: Measured, method: str, key: str) -> str:
    return _number(over(on_all(model, method), key))


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"


def _value(tasks: Mapping[str, Outcomes], key: str) -> str:
    """The mean over tasks, with an interval where it is of the two that are looked at most."""
    value = over(tasks, key)
    if value is None or key not in ("on five", "first"):
        return _number(value)
    low, high = interval(
        [[(o["template"], float(VALUES[key](o) or 0)) for o in some] for some in tasks.values()]
    )
    return f"{value:.2f} [{low:.2f}, {high:.2f}]"
