"""What answers lose with hops cut, as Markdown tables: by method, and by task beside random hops."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from statistics import fmean
from typing import Any

from benchmarks import report
from benchmarks.find_the_answer.methods import ANSWERS_TOKEN
from benchmarks.receipt.sets import ASKED, HEAVIEST
from reverse_attention.knockout.control import KINDS

SIZES = (1, 5, 10, 20)
SHOWN = 10
"""Hops of the searches, of the controls, and of the bars."""
FEW = tuple(size for size in SIZES if size <= SHOWN)
OF_GREEDY, _TIMES_RANDOM = 0.7, 10.0
_LEAST = 0.01  # nats: what random hops lose is not counted as less, since it may be none
_RESAMPLES = 2000
Measured = Sequence[Mapping[str, Any]]
"""What the command keeps of a model, prompt by prompt."""


def of(name: str, measured: Measured, searches: Sequence[str]) -> str:
    """What one model's answers lose, by method and number of hops; then by task, beside the bar."""
    tasks = {one["task"] for one in measured}
    return "\n\n".join(
        [
            f"**{name}**, {len(measured)} prompts of {len(tasks)} tasks",
            report.table(_HEAD, [_method(method, measured) for method in ASKED]),
            report.table(_BARS, [_bars(task, measured) for task in sorted(tasks)]),
            f"Of {name}, the prompts that were searched hop after hop:",
            report.table(_SEARCHED, _searched(measured, searches)),
        ]
    )


_HEAD = ("hops of", *(f"lost, {n}" for n in SIZES), "kept, 10", "random, 10", "random, same readers")


def _method(method: str, measured: Measured) -> list[str]:
    lost = [told(by_task(measured, method, size, "lost")) for size in SIZES]
    return [method, *lost, *(told(by_task(measured, method, SHOWN, key)) for key in ("kept", *KINDS))]


_SEARCHED = ("hops", *(f"lost, {n}" for n in FEW))


def _searched(measured: Measured, searches: Sequence[str]) -> list[list[str]]:
    some = [one for one in measured if set(searches) <= set(one["outcomes"])]
    return [
        [method, *(told(by_task(some, method, size, "lost")) for size in FEW)]
        for method in (ANSWERS_TOKEN, HEAVIEST, *searches)
    ]


def by_task(measured: Measured, method: str, size: int, key: str) -> dict[str, list[float]]:
    """A figure by task and prompt; of the prompts that have it."""
    figures: dict[str, list[float]] = {}
    for one in measured:
        known = one["outcomes"].get(method, {}).get(str(size), {})
        if key in known:
            figures.setdefault(one["task"], []).append(known[key])
    return figures


def told(figures: Mapping[str, Sequence[float]]) -> str:
    """A mean over tasks of their means, and its 95 % interval over tasks and prompts."""
    if not figures:
        return "–"
    values = list(figures.values())
    rng = random.Random(0)
    means = []
    for _ in range(_RESAMPLES):
        tasks = rng.choices(values, k=len(values))
        means.append(fmean(fmean(rng.choices(task, k=len(task))) for task in tasks))
    means.sort()
    low, high = means[int(0.025 * _RESAMPLES)], means[int(0.975 * _RESAMPLES) - 1]
    return f"{fmean(map(fmean, values)):.2f} [{low:.2f}, {high:.2f}]"


_RIVALS = tuple(method for method in ASKED if method not in (ANSWERS_TOKEN, HEAVIEST))
_BARS = ("task", "prompts", "relevance", "best other method", "random", "relevance over random (bar 10)")


def _bars(task: str, measured: Measured) -> list[str]:
    """What one task's answers lose; a ratio under its bar is said to miss it."""
    of_task = [one for one in measured if one["task"] == task]

    def lost(method: str, key: str = "lost") -> float | None:
        known = [one["outcomes"][method][str(SHOWN)][key] for one in of_task if method in one["outcomes"]]
        return fmean(known) if known else None

    relevance, drawn = lost(ANSWERS_TOKEN), lost(ANSWERS_TOKEN, "drawn")
    chance = lost(ANSWERS_TOKEN, KINDS[0]) if drawn else None  # a short prompt has no others
    rivals = {method: nats for method in _RIVALS if (nats := lost(method)) is not None}
    best = max(rivals, key=lambda method: rivals[method])
    return [
        task,
        str(len(of_task)),
        nats_of(relevance),
        f"{rivals[best]:.2f} ({best})",
        nats_of(chance) + (f" (only {drawn:.1f} others)" if drawn and drawn < SHOWN else ""),
        ratio_of(relevance, chance, _TIMES_RANDOM, least=_LEAST, form="{:.0f}"),
    ]


def nats_of(lost: float | None) -> str:
    """Nats, to two places; a dash where nothing was measured."""
    return "–" if lost is None else f"{lost:.2f}"


def ratio_of(
    part: float | None, whole: float | None, bar: float, *, least: float = 0.0, form: str = "{:.2f}"
) -> str:
    """A ratio beside its bar; of a whole that is smaller than ``least``, as of that."""
    if part is None or whole is None or max(whole, least) <= 0:
        return "–"
    ratio = part / max(whole, least)
    more = "≥ " if whole < least else ""
    return more + form.format(ratio) + ("" if ratio >= bar else "; **missed**")
