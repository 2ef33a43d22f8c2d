"""Single numbers, in whatever a caller counts: Python's, NumPy's, or a tensor of one element."""

from __future__ import annotations

import itertools
import operator
import reprlib
from collections.abc import Iterable
from typing import Any

_MOST = 1_000_000  # numbers of a list: more than a prompt has tokens, or a layer heads


def whole(value: Any, name: str) -> int:
    """The value as an int.

    Raises:
        ValueError: it is no whole number; a float is none, and neither is a bool.
    """
    plain = _plain(value)
    try:
        number = None if isinstance(plain, bool) else operator.index(plain)
    except TypeError:
        number = None
    if number is None:
        raise ValueError(f"{name} is {reprlib.repr(value)}; it must be a whole number.")
    return number


def whole_or_none(value: Any, name: str) -> int | None:
    """The same where None means a default."""
    return None if value is None else whole(value, name)


def wholes(values: Any, name: str) -> list[int]:
    """The same of each of a list's values.

    Raises:
        ValueError: there is no list, or something in it that is no whole number.
    """
    return [whole(value, name) for value in listed(values, name)]


def is_one(value: Any) -> bool:
    """Whether it is one thing, a text or a tensor of one number too, and not several to go through."""
    return isinstance(value, str) or not isinstance(value, Iterable) or getattr(value, "ndim", 1) == 0


def listed(values: Any, name: str, of: str = "whole numbers") -> list[Any]:
    """What a list, or anything that is gone through as one, holds.

    Raises:
        ValueError: it is none, or holds more than a million.
    """
    try:
        some = list(itertools.islice(values, _MOST + 1))
    except (TypeError, LookupError) as error:
        raise ValueError(f"{name} is {reprlib.repr(values)}; give a list of {of}.") from error
    if len(some) > _MOST:
        raise ValueError(f"{name} is {reprlib.repr(values)}; give at most {_MOST:,}.")
    return some


def real(value: Any, name: str) -> float:
    """The value as a float.

    Raises:
        ValueError: it is no number.
    """
    try:
        return float(_plain(value))
    except (TypeError, ValueError, OverflowError) as error:
        raise ValueError(f"{name} is {reprlib.repr(value)}; it must be a number.") from error


def _plain(value: Any) -> Any:
    """NumPy's or torch's number, or an array of one, as Python's; anything else as it is.

    What these libraries take for a number by themselves differs from version to version.
    """
    try:
        return value.item()
    except (AttributeError, TypeError, ValueError, RuntimeError):
        return value


def resolve_position(position: int, seq_len: int) -> int:
    """The position as a number from 0 on; negative ones count from the end.

    Raises:
        ValueError: there is no such position among ``seq_len``.
    """
    if not -seq_len <= position < seq_len:
        raise ValueError(
            f"Target position {position} is out of range: the sequence has {seq_len} tokens, so it must be "
            f"between 0 and {seq_len - 1}, or between {-seq_len} and -1 to count from the end."
        )
    return position % seq_len
