"""How a comparison is made: align the columns, then measure every pair (``measures``)."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace

from ..result import TraceResult
from .alignment import CHANGED, Units, align, token_units, word_units
from .answering import AnswerDistribution
from .measured import influence_of, paths_of, shares_of_groups
from .measures import jaccard, jensen_shannon_distance, rank_biased_overlap
from .steps import are_layered, hops_along, steps_of
from .types import UNALIGNED, Change, Column, Compared, Failure, InfluenceChange, Pair

LARGEST = 4
_WAYS = ("tokens", "words")


def build(
    results: Sequence[TraceResult],
    *,
    names: Sequence[str] | None,
    reference: int,
    by: str | None,
    answers: Sequence[AnswerDistribution | None] | None,
    failed: Sequence[Failure],
    rbo_p: float,
) -> Compared:
    """Compare one to four traces; ``comparison.compare`` explains the arguments and errors."""
    models = [result.model for result in results]
    by = by or ("tokens" if _is_one_kind(results) else "words")
    names = names or (models if len(set(models)) > 1 else [f"Prompt {n + 1}" for n in range(len(results))])
    answers = answers or [None] * len(results)
    _check(results, names, answers, reference, rbo_p)
    _check_way(results, by)
    units = [_units(result, by) for result in results]
    alignment = align(units, reference)
    layered = are_layered(results)
    columns = [
        _column(*parts, layered=layered)
        for parts in zip(names, results, answers, units, alignment.groups, alignment.marks, strict=True)
    ]
    return Compared(
        columns=columns,
        reference=reference,
        by=by,
        pairs=[_pair(columns, a, b, rbo_p) for a, b in itertools.combinations(range(len(columns)), 2)],
        changes=[_change(columns, reference, n) for n in range(len(columns)) if n != reference],
        rbo_p=rbo_p,
        failed=list(failed),
    )


def _is_one_kind(results: Sequence[TraceResult]) -> bool:
    """Whether the positions of all traces are tokens, or words of tokens, of one model."""
    return len({(result.model, result.unit) for result in results}) == 1


def _check(
    results: Sequence[TraceResult],
    names: Sequence[str],
    answers: Sequence[AnswerDistribution | None],
    reference: int,
    rbo_p: float,
) -> None:
    if not 1 <= len(results) <= LARGEST:
        raise ValueError(f"There are {len(results)} traces to compare; give 2 to {LARGEST}.")
    if len(set(names)) != len(results):
        raise ValueError(f"The names {list(names)} are for {len(results)} traces; give each one of its own.")
    if len(answers) != len(results):
        raise ValueError(
            f"There are {len(answers)} answers for {len(results)} traces; give one for each, or None."
        )
    if not 0 <= reference < len(results):
        raise ValueError(f"reference is {reference}; it is a trace's index, 0 to {len(results) - 1}.")
    if not 0 < rbo_p < 1:
        raise ValueError(f"rbo_p is {rbo_p}; it lies between 0 and 1, and 0.9 looks mostly at ten paths.")


def _check_way(results: Sequence[TraceResult], by: str) -> None:
    if by not in _WAYS:
        raise ValueError(f"by is {by!r}; use {' or '.join(map(repr, _WAYS))}.")
    if by == "tokens" and not _is_one_kind(results):
        kinds = ", ".join(f"{result.unit}s of {result.model or 'a model'}" for result in results)
        raise ValueError(
            f"These traces count {kinds}, which do not compare one by one; use by='words', or trace all of "
            "them with one model and one setting of words."
        )


def _units(result: TraceResult, by: str) -> Units:
    units = _units_of_tokens(result) if by == "tokens" else _units_of_words(result)
    return replace(units, target=units.unit_of(result.target_pos))


def _units_of_tokens(result: TraceResult) -> Units:
    return token_units(result.token_ids if result.unit == "token" else result.tokens, result.labels)


def _units_of_words(result: TraceResult) -> Units:
    if len(result.spans) != result.seq_len:
        raise ValueError(
            "This trace was saved without the text of its tokens, so its words are not known. Trace it again."
        )
    return word_units(result.text, result.spans)


def _column(
    name: str,
    result: TraceResult,
    answer: AnswerDistribution | None,
    units: Units,
    unit_groups: list[int],
    unit_marks: list[str | None],
    *,
    layered: bool,
) -> Column:
    groups = units.of_tokens(unit_groups)
    return Column(
        name=name,
        result=result,
        answer=answer,
        units=units,
        unit_groups=unit_groups,
        unit_marks=unit_marks,
        groups=groups,
        marks=units.of_tokens(unit_marks),
        influence=shares_of_groups(result, units, unit_groups),
        paths=[steps_of(beam, groups, layered=layered) for beam in result.beams],
        layered=layered,
    )


def _pair(columns: Sequence[Column], first: int, second: int, rbo_p: float) -> Pair:
    a, b = columns[first], columns[second]
    paths, others = list(paths_of(a)), list(paths_of(b))
    meet = a.target_group == b.target_group
    return Pair(
        first=first,
        second=second,
        paths_shared=len({*paths} & {*others}) if meet else None,
        paths_all=len({*paths, *others}),
        edge_overlap=jaccard(hops_along(paths), hops_along(others)),
        path_overlap=rank_biased_overlap(paths, others, rbo_p) if meet else None,
        influence_distance=(
            jensen_shannon_distance(influence_of(a), influence_of(b)) if _is_influence_alike(a, b) else None
        ),
        same_answer=_same_answer(a, b),
    )


def _is_influence_alike(a: Column, b: Column) -> bool:
    """Whether both know influence, and mean the same by it."""
    return bool(influence_of(a) and influence_of(b)) and a.result.graph == b.result.graph


def _same_answer(a: Column, b: Column) -> bool | None:
    """Whether the likeliest token is the same; between tokenizers, whether its text is."""
    if a.answer is None or b.answer is None:
        return None
    return a.answer.top[0].token.strip() == b.answer.top[0].token.strip()


def _change(columns: Sequence[Column], reference: int, n: int) -> Change:
    before, after = columns[reference], columns[n]
    first, second = paths_of(before), paths_of(after)
    return Change(
        column=n,
        shared=[(index, second[path]) for path, index in first.items() if path in second],
        gained=[index for path, index in second.items() if path not in first],
        lost=[index for path, index in first.items() if path not in second],
        influence=_influence_changes(before, after) if _is_influence_alike(before, after) else [],
        marks=before.units.of_tokens(align([before.units, after.units], 0).marks[0]),
    )


def _influence_changes(before: Column, after: Column) -> list[InfluenceChange]:
    names, then, now = group_names(before, after), influence_of(before), influence_of(after)
    changes = [
        InfluenceChange(g, UNALIGNED if g is None else names[g], then.get(g, 0.0), now.get(g, 0.0))
        for g in then | now
    ]
    return sorted(changes, key=lambda change: -abs(change.change))


def group_names(before: Column, after: Column) -> dict[int, str]:
    """What to call each group: both names where it changed."""
    then, now = before.group_names, after.group_names
    changed = {g for g, mark in zip(after.unit_groups, after.unit_marks, strict=True) if mark == CHANGED}
    return now | {g: f"{name} → {now[g]}" if g in changed else name for g, name in then.items()}
