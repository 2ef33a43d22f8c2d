"""The error that every failure to load a model becomes."""

from __future__ import annotations

from ..demo import MODELS as BUILT_IN

WHAT_WORKS = f"The built-in models ({', '.join(BUILT_IN)}) and local folders work without a network."
_LONGEST_NAME, _LONGEST_REASON, _MOST_NAMED = 80, 300, 3


class ModelError(ValueError):
    """A model that cannot be loaded; the message is written for the person who asked for it."""


def quoted(name: object) -> str:
    """An untrusted name in quotes, cut where it is long."""
    text = str(name)
    return repr(text if len(text) <= _LONGEST_NAME else f"{text[:_LONGEST_NAME]}…")


def reason(error: BaseException) -> str:
    """The first words of an error's message on one line, or its kind where it has none."""
    text = " ".join(str(error).split())
    return text[:_LONGEST_REASON] or type(error).__name__


def some(names: list[str]) -> str:
    """The first of the names, and how many more there are."""
    first = ", ".join(quoted(name) for name in names[:_MOST_NAMED])
    return first if len(names) <= _MOST_NAMED else f"{first} and {len(names) - _MOST_NAMED} more"
