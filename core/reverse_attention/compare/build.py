"""How a comparison is made: align the columns, then measure every pair (``measures``)."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from ..paths import BeamPath, TraceResult
from .alignment import CHANGED, Units, align, token_units, word_units
from .answers import Answer
from .comparison import RBO_P, UNALIGNED, Change, Column, Comparison, Failure, InfluenceChange, Pair, Path
from .measures import jaccard, jensen_shannon_distance, rank_biased_overlap

LARGEST = 4
_WAYS = ("tokens", "words")


def compare(
    results: Sequence[TraceResult],
    *,
    names: Sequence[str] | None = None,
    reference: int = 0,
    by: str | None = None,
    answers: Sequence[Answer | None] | None = None,
    failed: Sequence[Failure] = (),
    rbo_p: float = RBO_P,
) -> Comparison:
    """Compare traces: of several prompts by one model, or of one prompt by several models.

    Args:
        results: one to four traces; a single one has nothing to be measured against.
        names: what to call them, each differently; default the models, or the prompts' numbers.
        reference: index of the trace that the others are held against.
        by: ``"tokens"``, for traces of one tokenizer, or ``"words"`` of the text; default tokens where all
            traces are of one model.
        answers: what each model predicts (``compare.answers``).
        failed: columns that could not be traced, to be kept with the others.
        rbo_p: persistence of the rank-biased overlap of the paths.

    Raises:
        ValueError: a number or setting is out of range, or a trace lacks the text of its tokens.
    """
    models = [result.model for result in results]
    by = by or ("tokens" if len(set(models)) == 1 else "words")
    names = names or (models if len(set(models)) > 1 else [f"Prompt {n + 1}" for n in range(len(results))])
    _check(results, names, reference, by, rbo_p)
    units = [_units(result, by) for result in results]
    alignment = align(units, reference)
    columns = [
        _column(*parts)
        for parts in zip(
            names,
            results,
            answers or [None] * len(results),
            units,
            alignment.groups,
            alignment.marks,
            strict=True,
        )
    ]
    return Comparison(
        columns=columns,
        reference=reference,
        by=by,
        pairs=[_pair(columns, a, b, rbo_p) for a, b in itertools.combinations(range(len(columns)), 2)],
        changes=[_change(columns, reference, n) for n in range(len(columns)) if n != reference],
        rbo_p=rbo_p,
        failed=list(failed),
    )


def _check(
    results: Sequence[TraceResult], names: Sequence[str], reference: int, by: str, rbo_p: float
) -> None:
    if not 1 <= len(results) <= LARGEST:
        raise ValueError(f"There are {len(results)} traces to compare; give 2 to {LARGEST}.")
    if len(set(names)) != len(results):
        raise ValueError(f"The names {list(names)} are for {len(results)} traces; give each one of its own.")
    if not 0 <= reference < len(results):
        raise ValueError(f"reference is {reference}; it is a trace's index, 0 to {len(results) - 1}.")
    if by not in _WAYS:
        raise ValueError(f"by is {by!r}; use {' or '.join(map(repr, _WAYS))}.")
    if not 0 < rbo_p < 1:
        raise ValueError(f"rbo_p is {rbo_p}; it lies between 0 and 1, and 0.9 looks mostly at ten paths.")


def _units(result: TraceResult, by: str) -> Units:
    if by == "tokens":
        return token_units(result.token_ids if result.unit == "token" else result.tokens, result.labels)
    if len(result.spans) != result.seq_len:
        raise ValueError(
            "This trace was saved without the text of its tokens, so its words are not known. Trace it again."
        )
    return word_units(result.text, result.spans)


def _column(
    name: str,
    result: TraceResult,
    answer: Answer | None,
    units: Units,
    unit_groups: list[int],
    unit_marks: list[str | None],
) -> Column:
    found = [units.unit_of(position) for position in range(result.seq_len)]
    groups = [None if unit is None else unit_groups[unit] for unit in found]
    return Column(
        name=name,
        result=result,
        answer=answer,
        units=units,
        unit_groups=unit_groups,
        unit_marks=unit_marks,
        groups=groups,
        marks=[None if unit is None else unit_marks[unit] for unit in found],
        influence=_influence(result, units, unit_groups),
        paths=[_path(beam, groups) for beam in result.beams],
    )


def _influence(result: TraceResult, units: Units, groups: Sequence[int]) -> dict[int | None, float]:
    if not result.influence:
        return {}
    mass = list(result.influence)
    if result.graph == "layer":
        mass[result.target_pos] = 0.0  # where the walk starts: 1, whatever is read
    projected, unaligned = units.project(mass)
    by_group: dict[int | None, float] = dict(zip(groups, projected, strict=True))
    if unaligned:
        by_group[None] = unaligned
    total = sum(by_group.values())
    return {group: share / total for group, share in by_group.items()} if total else {}


def _path(beam: BeamPath, groups: Sequence[int | None]) -> Path:
    passed = [group for group in (groups[p] for p in reversed(beam.positions)) if group is not None]
    return tuple(group for group, _ in itertools.groupby(passed))


def _pair(columns: Sequence[Column], first: int, second: int, rbo_p: float) -> Pair:
    a, b = columns[first], columns[second]
    known = bool(a.influence and b.influence)
    return Pair(
        first=first,
        second=second,
        paths_shared=len(set(a.paths) & set(b.paths)),
        paths_all=len(set(a.paths) | set(b.paths)),
        edge_overlap=jaccard(_hops(a), _hops(b)),
        path_overlap=rank_biased_overlap(list(dict.fromkeys(a.paths)), list(dict.fromkeys(b.paths)), rbo_p),
        influence_distance=jensen_shannon_distance(a.influence, b.influence) if known else None,
        same_answer=_same_answer(a, b),
    )


def _hops(column: Column) -> set[tuple[int, ...]]:
    return {hop for path in column.paths for hop in itertools.pairwise(path)}


def _same_answer(a: Column, b: Column) -> bool | None:
    """Whether the likeliest token is the same; between tokenizers, whether its text is."""
    if a.answer is None or b.answer is None:
        return None
    return a.answer.top[0].token.strip() == b.answer.top[0].token.strip()


def _change(columns: Sequence[Column], reference: int, n: int) -> Change:
    before, after = columns[reference], columns[n]
    first, second = (
        {path: index for index, path in reversed([*enumerate(c.paths)])} for c in (before, after)
    )
    return Change(
        column=n,
        shared=[(index, second[path]) for path, index in first.items() if path in second][::-1],
        gained=sorted(index for path, index in second.items() if path not in first),
        lost=sorted(index for path, index in first.items() if path not in second),
        influence=_influence_changes(before, after),
    )


def _influence_changes(before: Column, after: Column) -> list[InfluenceChange]:
    names, then, now = _names(before, after), before.influence, after.influence
    changes = [
        InfluenceChange(g, UNALIGNED if g is None else names[g], then.get(g, 0.0), now.get(g, 0.0))
        for g in then | now
    ]
    return sorted(changes, key=lambda change: -abs(change.change))


def _names(before: Column, after: Column) -> dict[int, str]:
    """What to call each group: both names where it changed."""
    then, now = before.group_names, after.group_names
    changed = {g for g, mark in zip(after.unit_groups, after.unit_marks, strict=True) if mark == CHANGED}
    return now | {g: f"{name} → {now[g]}" if g in changed else name for g, name in then.items()}
