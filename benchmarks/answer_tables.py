"""The tables of ``known_answers``: what it measured, as Markdown."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from benchmarks import report

Measured = dict[str, Any]
"""What ``known_answers`` keeps of a model: by task, and in it by method."""


def of_all(measured: Sequence[Measured]) -> str:
    """The means over all tasks of every model side by side, then each model's own tables."""
    return "\n\n".join([_means(measured), *map(of_model, measured)])


def of_model(measured: Measured) -> str:
    """Every question, a column for each task."""
    tasks = measured["tasks"]
    accuracy = ", ".join(f"{task} {results['accuracy']:.2f}" for task, results in tasks.items())
    n = min(results["methods"]["last row"]["n"] for results in tasks.values())
    lines = [f"### {measured['model']}", "", f"{n} right answers a task; accuracy: {accuracy}."]
    for title, cell, key in (
        ("On one of the five paths [95 %] (tokens visited, chance of as many)", _paths_cell, "paths"),
        ("Among the first five different tokens on the paths [95 %]", _first_cell, "first5"),
        ("Among the five tokens of largest influence [95 %] (MRR)", _rank_cell, "rank5"),
    ):
        rows = [
            [name, *(cell(results["methods"][name]) for results in tasks.values())] for name in _shown(tasks)
        ]
        heads = [_best_head(results["methods"], cell, key) for results in tasks.values()]
        rows.append(["best single head of each task, chosen afterwards", *heads])
        lines += ["", f"**{title}**", "", report.table(["method", *tasks], rows)]
    return "\n".join(lines)


def _means(measured: Sequence[Measured]) -> str:
    head = ["mean over the tasks"]
    for model in measured:
        head += [
            f"{model['model']}: paths (tokens, chance)",
            "beyond chance",
            "first five on the paths",
            "five of largest influence (MRR)",
        ]
    rows = []
    for name in _shown(measured[0]["tasks"]):
        row = [name]
        for model in measured:
            mean = _mean_of(model["tasks"], name)
            row += [
                f"{mean('paths'):.2f} ({mean('n_tokens'):.1f}, {mean('chance'):.2f})",
                f"{mean('paths') - mean('chance'):+.2f}",
                f"{mean('first5'):.2f}",
                f"{mean('rank5'):.2f} ({mean('mrr'):.2f})",
            ]
        rows.append(row)
    return report.table(head, rows)


def _mean_of(tasks: dict[str, Any], method: str) -> Callable[[str], float]:
    scores = [task["methods"][method] for task in tasks.values()]
    return lambda key: sum(one[key] for one in scores) / len(scores)


def _shown(tasks: dict[str, Any]) -> Iterator[str]:
    methods = next(iter(tasks.values()))["methods"]
    return (name for name in methods if "head" not in name)


def _paths_cell(scores: dict[str, Any]) -> str:
    low, high = scores["paths_95"]
    return f"{scores['paths']:.2f} [{low:.2f}, {high:.2f}] ({scores['n_tokens']:.1f}, {scores['chance']:.2f})"


def _first_cell(scores: dict[str, Any]) -> str:
    low, high = scores["first5_95"]
    return f"{scores['first5']:.2f} [{low:.2f}, {high:.2f}]"


def _rank_cell(scores: dict[str, Any]) -> str:
    low, high = scores["rank5_95"]
    return f"{scores['rank5']:.2f} [{low:.2f}, {high:.2f}] ({scores['mrr']:.2f})"


def _best_head(methods: dict[str, Any], cell: Callable[[dict[str, Any]], str], key: str) -> str:
    name = max((name for name in methods if "head" in name), key=lambda name: methods[name][key])
    return f"{cell(methods[name])} {name}"
