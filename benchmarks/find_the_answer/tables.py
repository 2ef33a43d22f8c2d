"""The tables of ``find_the_answer``: what it measured, as Markdown.

Means are over tasks, each counted alike, whatever its number of prompts; needles stand apart. Tasks that a
model hardly ever answers right are left out of its means, and named. For agreement the row of relevance is
that with its contrast.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from benchmarks import report
from benchmarks.find_the_answer.baselines import NAMES as BASELINES
from benchmarks.find_the_answer.methods import AGAINST, ANSWERS_TOKEN, METHODS, SEED
from benchmarks.find_the_answer.outcomes import SHOWN

Measured = Mapping[str, Any]
"""What the command keeps of a model."""
Outcomes = Sequence[Mapping[str, Any]]
"""Of one method on one task."""
_FEWEST = 10
"""Right answers of a task that counts."""
_DRAWS = 2000
_SHORT = {
    SEED: "last layer's attention, as in reverse-attention 0.1.0",
    "norm, layers": "network, `norm`, layer by layer",
    "norm, sinks rescaled, token paths": "network, `norm`, sinks rescaled, token paths",
    "ifr, sinks rescaled, token paths": "network, `ifr`, sinks rescaled, token paths",
    ANSWERS_TOKEN: "**network, `relevance`, token paths**",
}
_Value = Callable[[Mapping[str, Any]], float | None]
_VALUES: dict[str, _Value] = {
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
    return "\n\n".join([_bars(measured), *map(_of_model, measured)])


def _bars(measured: Sequence[Measured]) -> str:
    head = ["relevance, token paths", "bar", *(model["model"] for model in measured)]
    return report.table(head, [[title, bar, *map(cell, measured)] for title, bar, cell in _BARS])


def _lowest(model: Measured) -> str:
    shares = {task: _mean(outcomes, "on five") for task, outcomes in _of_tasks(model, ANSWERS_TOKEN).items()}
    if not shares:
        return "–"
    task = min(shares, key=lambda task: shares[task] or 0.0)
    return f"{shares[task]:.3f} ({task})"


def _far(model: Measured) -> str:
    task = model["tasks"].get("needle 1000", {})
    outcomes = task.get("outcomes", {}).get(ANSWERS_TOKEN, [])
    return f"{_mean(outcomes, 'best'):.2f} of {len(outcomes)}" if outcomes else "–"


def _both(model: Measured) -> str:
    """Of all prompts, and of those whose answer changes with the first hop."""
    task = model["tasks"].get("keys", {"outcomes": {}, "follows": []})
    outcomes = task["outcomes"].get(ANSWERS_TOKEN, [])
    hops = [o for o, follows in zip(outcomes, task["follows"], strict=False) if follows]
    if not outcomes:
        return "–"
    of_hops = f"{_mean(hops, 'both'):.2f} of {len(hops)}" if hops else "none"
    return f"{_mean(outcomes, 'both'):.2f} of {len(outcomes)}; where the answer needs both: {of_hops}"


_BARS: tuple[tuple[str, str, Callable[[Measured], str]], ...] = (
    ("on five paths, lowest of all tasks", "≥ 0.98", _lowest),
    ("on the best path, mean", "≥ 0.9", lambda model: _cell(model, ANSWERS_TOKEN, "best")),
    ("first by influence, mean", "≥ 0.92", lambda model: _cell(model, ANSWERS_TOKEN, "first")),
    ("coverage of five paths, mean", "≥ 0.5", lambda model: _cell(model, ANSWERS_TOKEN, "coverage")),
    ("needle 1,000 words back, on the best path", "≥ 0.95", _far),
    ("keys: both hops on one of five paths", "≥ 0.8", _both),
)


def _of_model(model: Measured) -> str:
    counted = [name for name in model["tasks"] if _counts(model, name)]
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
            report.table(["task", "prompts", *_BY_TASK], _tasks(model)),
            "**Every method, means over tasks [95 % over templates]**",
            report.table(_METHODS_HEAD, _methods(model)),
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
            yield [name, str(len(outcomes)), *(_number(_mean(outcomes, key)) for key in _BY_TASK)]


_METHODS_HEAD = [
    "method", "prompts", "on five", "best", "first", "among", "1 / rank", "coverage", "both hops",
    "missing", "s",
]  # fmt: skip


def _methods(model: Measured) -> Iterator[list[str]]:
    for method in (*METHODS, *BASELINES):
        tasks = _of_tasks(model, method)
        if not tasks:
            continue
        n = sorted({len(outcomes) for outcomes in tasks.values()})
        cells = [
            _with_interval(tasks, key) if key in ("on five", "first") else _number(_over(tasks, key))
            for key in ("on five", "best", "first", "among", "1 / rank", "coverage", "both", "missing", "s")
        ]
        yield [method, "–".join(str(size) for size in dict.fromkeys((n[0], n[-1]))), *cells]


def _on_five(model: Measured, counted: Sequence[str]) -> Iterator[list[str]]:
    for method in METHODS:
        tasks = _of_tasks(model, method)
        if tasks:
            yield [method, *(_number(_mean(tasks.get(name, []), "on five")) for name in counted)]


def _counts(model: Measured, task: str) -> bool:
    return "needle" not in task and len(model["tasks"][task].get("outcomes", {}).get(SEED, [])) >= _FEWEST


def _of_tasks(model: Measured, method: str) -> dict[str, Outcomes]:
    """A method's outcomes on each task that counts; relevance on agreement with its contrast."""
    chosen = {}
    for name, task in model["tasks"].items():
        if _counts(model, name):
            asked = AGAINST if (method, name) == (ANSWERS_TOKEN, "agreement") else method
            chosen[name] = task["outcomes"].get(asked, [])
    return {name: outcomes for name, outcomes in chosen.items() if outcomes}


def _cell(model: Measured, method: str, key: str) -> str:
    return _number(_over(_of_tasks(model, method), key))


def _number(mean: float | None) -> str:
    return "–" if mean is None else f"{mean:.2f}"


def _mean(outcomes: Outcomes, key: str) -> float | None:
    values = [value for value in map(_VALUES[key], outcomes) if value is not None]
    return sum(values) / len(values) if values else None


def _over(tasks: Mapping[str, Outcomes], key: str) -> float | None:
    """The mean over tasks of their means."""
    means = [mean for outcomes in tasks.values() if (mean := _mean(outcomes, key)) is not None]
    return sum(means) / len(means) if means else None


def _with_interval(tasks: Mapping[str, Outcomes], key: str) -> str:
    mean = _over(tasks, key)
    if mean is None:
        return "–"
    low, high = interval(
        [[(o["template"], float(_VALUES[key](o) or 0)) for o in some] for some in tasks.values()]
    )
    return f"{mean:.2f} [{low:.2f}, {high:.2f}]"


def interval(tasks: Sequence[Sequence[tuple[int, float]]]) -> tuple[float, float]:
    """95 % interval of the mean over tasks of their means, each task's templates drawn anew, whole ones.

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
    return means[int(0.025 * _DRAWS)], means[int(0.975 * _DRAWS) - 1]
