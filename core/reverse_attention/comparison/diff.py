"""Which units of two sequences correspond, equal or changed.

0. Targets that stand as far from the ends correspond, whatever they are: at the ends of two prompts both ask
   what comes next. What stands before them and after them is matched apart.
1. What the sequences end with alike corresponds, then what they begin with alike. The end comes first:
   "Alice lives in" is the question, not the first fact, of a prompt that both begins and ends so.
2. Between, the longest run that both have is matched, and so on to its left and right (``difflib``), so that
   a sentence that moved is seen as one. A single equal unit, such as an "and", is no run.
3. In the gaps that are left, the fewest changes, insertions and deletions turn one into the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Any

import numpy as np

from ..shapes import Int

_SHORTEST_RUN = 2
_LARGEST_GAP = 1 << 24  # entries of the table of edits; past it units are paired from the left

Match = tuple[int, int]
"""(unit of one sequence, its counterpart in the other)"""


def match(
    reference: Sequence[Any], other: Sequence[Any], targets: tuple[int | None, int | None] = (None, None)
) -> list[int | None]:
    """For each unit of the other its counterpart in the reference; None where it was inserted.

    Counterparts are in order, and no two are the same. The match of b with a is that of a with b.
    """
    a, b = targets
    if a is not None and b is not None and len(reference) - a == len(other) - b:
        after = match(reference[a + 1 :], other[b + 1 :])
        shifted = [None if unit is None else unit + a + 1 for unit in after]
        return [*match(reference[:a], other[:b]), a, *shifted]
    swap = list(other) < list(reference)  # ties are decided by which sequence comes first
    pairs = _matches(other, reference) if swap else _matches(reference, other)
    counterparts = dict(pairs) if swap else {b: a for a, b in pairs}
    return [counterparts.get(unit) for unit in range(len(other))]


def _matches(a: Sequence[Any], b: Sequence[Any]) -> list[Match]:
    end = _alike(a[::-1], b[::-1])
    a_end, b_end = len(a) - end, len(b) - end
    start = _alike(a[:a_end], b[:b_end])
    matches = [(n, n) for n in range(start)]
    matcher = SequenceMatcher(None, a[start:a_end], b[start:b_end], autojunk=False)
    i, j = start, start
    runs = [run for run in matcher.get_matching_blocks() if run.size >= _SHORTEST_RUN]
    for at, bt, size in [(start + run.a, start + run.b, run.size) for run in runs] + [(a_end, b_end, end)]:
        matches += [(i + x, j + y) for x, y in _fewest_edits(a[i:at], b[j:bt])]
        matches += [(at + n, bt + n) for n in range(size)]
        i, j = at + size, bt + size
    return matches


def _alike(a: Sequence[Any], b: Sequence[Any]) -> int:
    """How many units both begin with."""
    return next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))


def _fewest_edits(a: Sequence[Any], b: Sequence[Any]) -> list[Match]:
    """The units that are kept or changed where the fewest edits turn a into b."""
    if len(a) * len(b) > _LARGEST_GAP:
        return list(zip(range(len(a)), range(len(b)), strict=False))
    edits = _edit_table(a, b)
    matches: list[Match] = []
    i, j = len(a), len(b)
    while i and j:  # of equally few edits those that pair the first units
        if edits[i, j] == edits[i, j - 1] + 1:
            j -= 1
        elif edits[i, j] == edits[i - 1, j] + 1:
            i -= 1
        else:
            i, j = i - 1, j - 1
            matches.append((i, j))
    return matches[::-1]


def _edit_table(a: Sequence[Any], b: Sequence[Any]) -> Int[np.ndarray, "prefix_of_a prefix_of_b"]:
    """Levenshtein distance of every beginning of a from every beginning of b (Wagner & Fischer 1974)."""
    numbers = {key: n for n, key in enumerate(dict.fromkeys([*a, *b]))}
    columns = np.array([numbers[key] for key in b], dtype=np.int64)
    steps = np.arange(len(b) + 1)
    table = np.empty((len(a) + 1, len(b) + 1), dtype=np.int32)
    table[0] = steps
    for row, key in enumerate(a, start=1):
        above = table[row - 1]
        best = above + 1
        best[1:] = np.minimum(best[1:], above[:-1] + (columns != numbers[key]))
        table[row] = np.minimum.accumulate(best - steps) + steps  # then insertions, from the left
    return table
