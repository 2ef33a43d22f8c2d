"""What a method showed for one prompt, counted."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.find_the_answer.tasks import Task
from reverse_attention import Record, TraceResult
from reverse_attention.weights.sinks import sink_positions

SHOWN = 5


@dataclass(frozen=True)
class Case:
    """A prompt that the model answers right, and the tokens that count.

    Attributes:
        task: the prompt.
        record: of it.
        answer: token id.
        contrast: token id.
        source: positions of the tokens that hold the answer.
        via: positions of what leads to them, of two hops; else empty.
    """

    task: Task
    record: Record
    answer: int
    contrast: int
    source: set[int]
    via: set[int]

    @property
    def target(self) -> int:
        return len(self.record.input_ids) - 1

    @property
    def ranked(self) -> list[int]:
        """The positions that are ranked: not the target, and no sink unless it is the source."""
        sinks = sink_positions(None, [], self.record.attention_mask)
        return [p for p in range(self.target) if p not in sinks or p in self.source]


@dataclass(frozen=True)
class Outcome:
    """What one method showed for one prompt; None is what it does not show."""

    template: int
    rank: int
    """Of the source among ``Case.ranked``, by influence or by score; 1 is the largest."""
    of: int
    """How many are ranked."""
    seconds: float
    chance_first: float
    """That a token drawn blindly is of the source; ``chance_among``: that of five, one is."""
    chance_among: float
    on_five: bool | None = None
    best: bool | None = None
    both: bool | None = None
    coverage: float | None = None
    chance: float | None = None
    """That of as many tokens as the five paths visit, one is of the source."""
    missing: float | None = None
    """Relevance: what has not come down to the embeddings, as a share of the margin."""


def tokens_of(record: Record, span: tuple[int, int] | None) -> set[int]:
    """The tokens that hold characters of a span."""
    if span is None:
        return set()
    start, end = span
    return {p for p, place in enumerate(record.spans) if place and place[0] < end and place[1] > start}


def of_trace(case: Case, result: TraceResult, seconds: float) -> Outcome:
    """Count what a trace shows."""
    visited = [set(path.positions) - {case.target} for path in result.beams]
    n_visited = len(set().union(*visited))
    return Outcome(
        **_ranked(case, result.influence),
        seconds=seconds,
        on_five=any(path & case.source for path in visited),
        best=bool(visited and visited[0] & case.source),
        both=any(path & case.source and path & case.via for path in visited) if case.via else None,
        coverage=result.coverage,
        chance=chance(case.target, len(case.source), n_visited),
        missing=_missing(result),
    )


def of_scores(case: Case, scores: Sequence[float], seconds: float) -> Outcome:
    """Count what a score for each token shows."""
    return Outcome(**_ranked(case, scores), seconds=seconds)


def _ranked(case: Case, scores: Sequence[float]) -> dict[str, float]:
    """Ties count against the method."""
    ranked = case.ranked
    best = max(scores[p] for p in case.source)
    n_source = len(case.source & set(ranked))
    return {
        "template": case.task.template,
        "rank": 1 + sum(scores[p] >= best for p in ranked if p not in case.source),
        "of": len(ranked),
        "chance_first": n_source / len(ranked),
        "chance_among": chance(len(ranked), n_source, SHOWN),
    }


def _missing(result: TraceResult) -> float | None:
    if result.balance is None:
        return None
    margin = result.balance.margin
    return abs(sum(result.relevance) - margin) / abs(margin)


def chance(n: int, n_source: int, n_drawn: int) -> float:
    """Probability that some of n tokens, drawn blindly, hit the source."""
    n_drawn = min(n, n_drawn)  # a short prompt has fewer tokens than are shown
    return 1 - math.comb(n - n_source, n_drawn) / math.comb(n, n_drawn)
