"""How what each token says for an answer changes from one column to another."""

from __future__ import annotations

from ..result import Answer
from .build import group_names
from .types import UNALIGNED, Column, InfluenceChange


def relevance_changes(before: Column, after: Column) -> list[InfluenceChange]:
    """For each group its relevance in two columns, in logits, the largest change first.

    A word's is that of its tokens together. Nothing where the two are not asked the same question.
    """
    if not is_same_question(before, after):
        return []
    names, then, now = group_names(before, after), _by_group(before), _by_group(after)
    changes = [
        InfluenceChange(g, UNALIGNED if g is None else names[g], then.get(g, 0.0), now.get(g, 0.0))
        for g in then | now
    ]
    return sorted(changes, key=lambda change: -abs(change.change))


def is_same_question(before: Column, after: Column) -> bool:
    """Whether both are asked why this token rather than that."""
    a, b = before.result.answer, after.result.answer
    return a is not None and b is not None and _words(a) == _words(b)


def _words(answer: Answer) -> list[str]:
    """The answer's text, then the contrasts'; another tokenizer may tell the space before them or not."""
    return [answer.token.strip(), *sorted(token.token.strip() for token in answer.against)]


def _by_group(column: Column) -> dict[int | None, float]:
    projected, unaligned = column.units.project(column.result.relevance)
    by_group: dict[int | None, float] = dict(zip(column.unit_groups, projected, strict=True))
    if unaligned:
        by_group[None] = unaligned
    return by_group
