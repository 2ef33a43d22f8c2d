"""Paths as lines of one map: a path that several columns have keeps its number, and its colour, in all."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Sequence
from typing import Any

from .types import Column


def lines(columns: Sequence[Column], reference: int) -> list[list[int | None]]:
    """For each path of each column its number: equal for equal paths, None for a path without text."""
    known: dict[Any, int] = {}
    numbers = {
        n: [known.setdefault(path, len(known)) if path else None for path in columns[n].paths]
        for n in _order(columns, reference)
    }
    return [numbers[n] for n in range(len(columns))]


def numbers_of_rows(columns: Sequence[Column], reference: int) -> list[int | None]:
    """For each row of the table of paths, in its order, the number that ``lines`` gives its path."""
    order = [reference, *range(len(columns))]
    every = dict.fromkeys(path for n in order for path in columns[n].paths)
    numbers = itertools.count()
    return [next(numbers) if path else None for path in every]


def hues(columns: Sequence[Column], reference: int) -> list[list[int]]:
    """For each path of each column the number of its colour, of which no column has one twice.

    The reference's colours go by rank; another column's path has that of the reference's equal one, of equal
    ones the first that of the first and so on. What the reference lacks has colours that it lacks.
    """
    known: dict[Any, int] = {}
    colours = {}
    for n in _order(columns, reference):
        seen: Counter[Any] = Counter()
        keys = []
        for path in (path or ("without text", n) for path in columns[n].paths):
            keys.append((path, seen[path]))
            seen[path] += 1
        colours[n] = [known.setdefault(key, len(known)) for key in keys]
    return [colours[n] for n in range(len(columns))]


def _order(columns: Sequence[Column], reference: int) -> list[int]:
    return [reference, *(n for n in range(len(columns)) if n != reference)]
