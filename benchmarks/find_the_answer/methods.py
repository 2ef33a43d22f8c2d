"""The ways to trace that are asked for the answer, under the names that the tables use.

Relevance with token paths, and the seed's way, are asked on every prompt; those that it has to be better than
on several, the first of each task; the whole grid of weights, sinks and kinds of path on the first few, since
it costs many times as much.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from itertools import product
from typing import Any

CONTRAST = "the task's contrast"
"""What ``against`` says where the task's own contrast is meant."""
ANSWERS_TOKEN = "relevance, token paths"
AGAINST = "relevance with contrast, token paths"
SEED = "0.1.0 (last layer)"
_WEIGHTS = ("rollout", "norm", "ifr", "relevance")
_SINKS = {"keep": "", "drop": ", sinks dropped", "renormalize": ", sinks rescaled"}
_PATHS = {"layer": ", layers", "token": ", token paths"}


def _network(weights: str, sink: str, paths: str) -> tuple[str, dict[str, Any]]:
    settings = {"graph": "network", "weights": weights, "sink": sink, "paths": paths}
    return f"{weights}{_SINKS[sink]}{_PATHS[paths]}", settings


METHODS: dict[str, dict[str, Any]] = {
    SEED: {},
    **dict(_network(*chosen) for chosen in product(_WEIGHTS, _SINKS, _PATHS)),
    AGAINST: {"graph": "network", "weights": "relevance", "paths": "token", "against": CONTRAST},
}
_SEVERAL = (
    "norm, layers",
    "norm, sinks rescaled, token paths",
    "ifr, sinks rescaled, token paths",
    "relevance, layers",
    "relevance, sinks rescaled, token paths",
)


def group_of(method: str, task: str) -> str:
    """On how many prompts of a task a method is asked: a key of ``Numbers``."""
    # Of agreement, is rather than are is the question.
    if method in (SEED, ANSWERS_TOKEN) or (method, task) == (AGAINST, "agreement"):
        return "prompts"
    return "several" if method in _SEVERAL else "grid"


def in_turn(task: str) -> list[str]:
    """All methods, those of every prompt first: what one of relevance works out, the next ones reuse."""
    groups = [field.name for field in fields(Numbers)]
    return sorted(METHODS, key=lambda method: groups.index(group_of(method, task)))


@dataclass(frozen=True)
class Numbers:
    """Right answers of a task that each group of methods is asked of."""

    prompts: int
    several: int
    grid: int
    baselines: int

    @property
    def most(self) -> int:
        return max(vars(self).values())
