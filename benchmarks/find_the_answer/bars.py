"""The bars that relevance with token paths is held against, and whether they are met."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from benchmarks import report
from benchmarks.find_the_answer.means import Measured, mean, on_all, over
from benchmarks.find_the_answer.methods import ANSWERS_TOKEN

_Cell = tuple[float | None, str]
"""What is held against a bar, and what is told of it."""


def of(measured: Sequence[Measured]) -> str:
    """A row for each bar, a column for each model."""
    head = ["relevance, token paths", "bar", *(model["model"] for model in measured)]
    rows = [
        [title, f"≥ {bar:g}", *(_held(bar, *cell(model)) for model in measured)] for title, bar, cell in _BARS
    ]
    return report.table(head, rows)


def _held(bar: float, value: float | None, told: str) -> str:
    return told if value is None or value >= bar else f"{told}; **missed**"


def _mean_cell(key: str) -> Callable[[Measured], _Cell]:
    def cell(model: Measured) -> _Cell:
        value = over(on_all(model, ANSWERS_TOKEN), key)
        return value, "–" if value is None else f"{value:.2f}"

    return cell


def _lowest(model: Measured) -> _Cell:
    tasks = on_all(model, ANSWERS_TOKEN)
    shares = {name: mean(outcomes, "on five") or 0.0 for name, outcomes in tasks.items()}
    if not shares:
        return None, "–"
    task = min(shares, key=lambda name: shares[name])
    told = f"{shares[task]:.3f} ({task})" if shares[task] < 1 else "1.00"
    return shares[task], told


def _far(model: Measured) -> _Cell:
    outcomes = model["tasks"].get("needle 1000", {}).get("outcomes", {}).get(ANSWERS_TOKEN, [])
    value = mean(outcomes, "best")
    return value, "–" if value is None else f"{value:.2f} of {len(outcomes)}"


def _both(model: Measured) -> _Cell:
    """Of those prompts whose answer changes with the first hop; elsewhere the model takes one hop only."""
    task = model["tasks"].get("keys", {"outcomes": {}, "follows": []})
    outcomes = task["outcomes"].get(ANSWERS_TOKEN, [])
    hops = [o for o, follows in zip(outcomes, task["follows"], strict=False) if follows]
    if not hops:
        return None, f"the model takes two in 0 of {len(outcomes)}"
    value = mean(hops, "both")
    return value, f"{value:.2f} of the {len(hops)} of {len(outcomes)} where the model takes two"


_BARS: tuple[tuple[str, float, Callable[[Measured], _Cell]], ...] = (
    ("on five paths, lowest of all tasks", 0.98, _lowest),
    ("on the best path, mean", 0.9, _mean_cell("best")),
    ("first by influence, mean", 0.92, _mean_cell("first")),
    ("coverage of five paths, mean", 0.5, _mean_cell("coverage")),
    ("needle 1,000 words back, on the best path", 0.95, _far),
    ("keys: both hops on one of five paths", 0.8, _both),
)
