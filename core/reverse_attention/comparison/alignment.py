"""Which parts of several prompts correspond: tokens of one tokenizer, or words of the text.

1. Each column's tokens become units: the tokens themselves, or the words of its text (``prompt.spans``), over
   which a token's mass is shared out by the characters that it has in each. Tokens without text (BOS,
   templates, what was normalised away) belong to no word; their mass is kept apart and shown.
2. Every column's units are matched with the reference's (``diff``): kept, changed, inserted or deleted.
3. Units that correspond are a group. Groups are numbered in reading order; what was inserted at one place
   in several columns is one group where it is equal. Which column comes first plays no part.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from ..prompt.labels import visible
from ..prompt.spans import Span, word_spans
from .diff import match

Value = TypeVar("Value")
CHANGED, INSERTED, DELETED = "changed", "inserted", "deleted"


@dataclass(frozen=True)
class Units:
    """What the tokens of one column are compared as."""

    keys: list[Any]
    """Units with equal keys are equal: token ids, or words without the space around them."""
    labels: list[str]
    shares: list[list[tuple[int, float]]]
    """For each token the units that it stands for, with shares that sum to 1; empty without text."""
    target: int | None = None
    """The unit traced from, where it is known and has text."""

    @property
    def names(self) -> list[str]:
        """The labels, each with its unit's number where several are equal."""
        often = Counter(self.labels)
        return [f"{label} ({n})" if often[label] > 1 else label for n, label in enumerate(self.labels)]

    def project(self, mass: Sequence[float]) -> tuple[list[float], float]:
        """The tokens' mass as the units' mass, and the mass of the tokens that belong to no unit."""
        masses, unaligned = [0.0] * len(self.keys), 0.0
        for value, shares in zip(mass, self.shares, strict=True):
            unaligned += 0.0 if shares else value
            for unit, share in shares:
                masses[unit] += value * share
        return masses, unaligned

    def unit_of(self, position: int) -> int | None:
        """The unit that has most of a token; None for tokens without text."""
        return max(self.shares[position], key=lambda share: share[1], default=(None, 0.0))[0]

    def of_tokens(self, values: Sequence[Value | None]) -> list[Value | None]:
        """What the units have, for each token that of its unit; None for tokens without text."""
        units = [self.unit_of(position) for position in range(len(self.shares))]
        return [None if unit is None else values[unit] for unit in units]


def token_units(keys: Sequence[Any], labels: Sequence[str]) -> Units:
    """Every token a unit, known by its id: for prompts of one tokenizer."""
    return Units(list(keys), list(labels), [[(position, 1.0)] for position in range(len(keys))])


def word_units(text: str, spans: Sequence[Span | None]) -> Units:
    """The words of the text, for tokens with these spans in it."""
    words = word_spans(text)
    keys = [text[slice(*word)].strip() or text[slice(*word)] for word in words]
    word_at = [n for n, (start, end) in enumerate(words) for _ in range(start, end)]
    return Units(keys, [visible(key) for key in keys], [_shares(text, span, word_at) for span in spans])


def _shares(text: str, span: Span | None, word_at: Sequence[int]) -> list[tuple[int, float]]:
    """A token's words, each by its part of the token's characters; spaces count where nothing else is."""
    inside = range(*span) if span else range(0)
    counted = [at for at in inside if not text[at].isspace()] or inside
    return [(word, n / len(counted)) for word, n in Counter(word_at[at] for at in counted).items()]


@dataclass(frozen=True)
class Alignment:
    """Groups of corresponding units; lists run over the columns, then over their units."""

    groups: list[list[int]]
    marks: list[list[str | None]]
    """How each unit differs from the reference's: changed, inserted or None. In the reference: how it
    differs from any other column's, deleted before changed."""


def align(columns: Sequence[Units], reference: int) -> Alignment:
    """Match every column with the reference."""
    start = columns[reference]
    matches = [match(start.keys, column.keys, (start.target, column.target)) for column in columns]
    places = [
        _places(counterparts, column.keys) for counterparts, column in zip(matches, columns, strict=True)
    ]
    numbers = {place: n for n, place in enumerate(_in_reading_order(places))}
    marks = [
        _marks(start.keys, counterparts, column.keys)
        for counterparts, column in zip(matches, columns, strict=True)
    ]
    others = [n for n in range(len(columns)) if n != reference]
    kept = [set(matches[n]) for n in others]
    changed = {c for n in others for c, m in zip(matches[n], marks[n], strict=True) if m == CHANGED}
    marks[reference] = [
        DELETED if any(unit not in units for units in kept) else CHANGED if unit in changed else None
        for unit in range(len(start.keys))
    ]
    return Alignment([[numbers[place] for place in column] for column in places], marks)


def counterpart(reference: Units, other: Units, position: int) -> int | None:
    """The last token of the other's unit that corresponds to the unit of this token; None without one."""
    unit = reference.unit_of(position)
    if unit is None or unit not in (matches := match(reference.keys, other.keys)):
        return None
    wanted = matches.index(unit)
    return max((p for p in range(len(other.shares)) if other.unit_of(p) == wanted), default=None)


Slot = tuple[int, int, int, str]
"""(the reference's unit here or before, 0; for what was inserted after it 1, its occurrence and its key)"""


def _places(counterparts: Sequence[int | None], keys: Sequence[Any]) -> list[Slot]:
    """Where each unit stands; equal places mean corresponding units."""
    slots: list[Slot] = []
    before, inserted = -1, Counter[Any]()
    for counterpart, key in zip(counterparts, keys, strict=True):
        if counterpart is None:
            slots.append((before, 1, inserted[key], str(key)))
            inserted[key] += 1
        else:
            before, inserted = counterpart, Counter()
            slots.append((counterpart, 0, 0, ""))
    return slots


def _in_reading_order(columns: Sequence[Sequence[Slot]]) -> list[Slot]:
    """All places: along the reference, and what was inserted as it stands in the columns."""
    first: dict[Slot, int] = {}
    for column in columns:
        after = 0
        for place in column:
            after = after + 1 if place[1] else 0  # units since the last that is the reference's
            first[place] = min(after, first.get(place, after))
    return sorted(first, key=lambda place: (place[:2], first[place], place[2:]))


def _marks(
    reference: Sequence[Any], counterparts: Sequence[int | None], keys: Sequence[Any]
) -> list[str | None]:
    return [
        INSERTED if counterpart is None else None if reference[counterpart] == key else CHANGED
        for counterpart, key in zip(counterparts, keys, strict=True)
    ]
