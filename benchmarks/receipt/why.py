"""What a causal search cuts that relevance does not name: the answer's way, or the model?

Of the hops that ``searches.greedy`` finds for a prompt:

1. **where they are**: into the target, out of the tokens that hold the answer, or neither;
2. **what the model says** with them cut: the answer still, the task's wrong answer, or another token, and how
   sure it is;
3. **need**: what is lost where no token reads those that hold the answer. What they say has then no way to
   the target any more; whatever more a search loses, it loses by other means, such as leading the model to
   say something else for sure.

Relevance is compared with the search, and with the need as far as the search found it: prompt by prompt, what
it loses up to the need; traced once, and traced anew after each cut, which finds what stands in for
a hop that is cut.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from statistics import fmean
from typing import Any

from torch import Tensor

from benchmarks import report
from benchmarks.find_the_answer.methods import ANSWERS_TOKEN
from benchmarks.find_the_answer.outcomes import Case
from benchmarks.receipt.prompt import Prompt
from benchmarks.receipt.searches import AGAIN, GREEDY
from benchmarks.receipt.sets import Hop, cut_of
from benchmarks.receipt.tables import OF_GREEDY, SHOWN, Measured, nats_of, ratio_of

_PLACES = ("into the target", "out of the source", "neither")
_SAYS = ("the answer", "the wrong one", "another")
_LEAST = 0.5  # nats: less is no need of which there are shares


def told_of(prompt: Prompt, hops: Sequence[Hop]) -> dict[str, Any]:
    """What a search's hops are, and what the model says without them."""
    by_place = Counter(_place(hop, prompt.case) for hop in hops)
    ((says, sure),) = prompt.knockout.run(
        [cut_of(hops, prompt.record)], lambda logits: _says(logits, prompt.case)
    )
    return {"hops": hops, "places": by_place, "says": says, "sure": sure}


def _place(hop: Hop, case: Case) -> str:
    query, key = hop
    return _PLACES[0] if query == case.target else _PLACES[1] if key in case.source else _PLACES[2]


def _says(logits: Tensor, case: Case) -> list[tuple[str, float]]:
    names = {case.answer: _SAYS[0], case.contrast: _SAYS[1]}
    best = logits.double().softmax(dim=-1).max(dim=-1)
    return [
        (names.get(token, _SAYS[2]), share)
        for token, share in zip(best.indices.tolist(), best.values.tolist(), strict=True)
    ]


_HEAD = (
    "task", "searched", "greedy", "everything", "source unread", "relevance", "its best of 1 to 10",
    "over greedy (bar 0.7)", "of the need",
    "of the need, traced anew", "greedy's hops: into the target, else out of the source, neither",
    "says then (how sure)",
)  # fmt: skip


def table(measured: Measured) -> str:
    """A row for each task that was searched; a ratio under its bar is said to miss it."""
    searched: dict[str, list[Mapping[str, Any]]] = {}
    for one in measured:
        if GREEDY in one["outcomes"]:
            searched.setdefault(one["task"], []).append(one)
    return report.table(_HEAD, [_row(task, some) for task, some in sorted(searched.items())])


def _row(task: str, some: Sequence[Mapping[str, Any]]) -> list[str]:
    def mean(key: str) -> float:
        return fmean(one[key] for one in some)

    bound, relevance = (fmean(_lost(one, method) for one in some) for method in (GREEDY, ANSWERS_TOKEN))
    places = [fmean(one["searched"]["places"].get(place, 0) for one in some) for place in _PLACES]
    return [
        task,
        str(len(some)),
        nats_of(bound),
        nats_of(mean("whole")),
        nats_of(mean("source")),
        nats_of(relevance),
        nats_of(mean("best")),
        ratio_of(relevance, bound, OF_GREEDY),
        _of_need(ANSWERS_TOKEN, some),
        _of_need(AGAIN, some),
        ", ".join(f"{n:.1f}" for n in places),
        ", ".join(filter(None, (_said(name, some) for name in _SAYS))),
    ]


def _lost(one: Mapping[str, Any], method: str) -> float:
    return float(one["outcomes"][method][str(SHOWN)]["lost"])


def _of_need(method: str, some: Sequence[Mapping[str, Any]]) -> str:
    """What a method loses up to the need, of it."""
    needed = [max(min(one["source"], _lost(one, GREEDY)), 0.0) for one in some]
    if fmean(needed) < _LEAST:
        return "(none)"
    lost = [min(max(_lost(one, method), 0.0), need) for one, need in zip(some, needed, strict=True)]
    return f"{sum(lost) / sum(needed):.2f}"


def _said(name: str, some: Sequence[Mapping[str, Any]]) -> str:
    sure = [one["searched"]["sure"] for one in some if one["searched"]["says"] == name]
    return f"{name} {len(sure)} ({fmean(sure):.2f})" if sure else ""
