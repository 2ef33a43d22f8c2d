"""What people write beside a run: no character in it that a database, a line or a search trips over."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

LONGEST_TITLE = 80
LONGEST_TAG = 40
MOST_TAGS = 20
LONGEST_NOTE = 10_000
_LONGEST_SEARCHED = 20_000
_CONTROL = {"Cc", "Cs", "Zl", "Zp"}  # no database takes U+0000 or half a surrogate pair


def line(text: str, most: int) -> str:
    """The text on one line of at most so many characters."""
    whole = " ".join(cleaned(text).split())
    return whole if len(whole) <= most else f"{whole[: most - 1].rstrip()}…"


def note(text: str) -> str:
    """A note with its lines, cut where it is too long."""
    lines = [cleaned(each).rstrip() for each in text.replace("\r\n", "\n").split("\n")]
    return "\n".join(lines).strip()[:LONGEST_NOTE]


def tags(given: Iterable[str]) -> list[str]:
    """Tags, each once, in the order of the alphabet; a comma parts two of them."""
    parts = (line(part, LONGEST_TAG) for each in given for part in each.split(","))
    return sorted({part for part in parts if part})[:MOST_TAGS]


def folded(texts: Iterable[str]) -> str:
    """What a search looks at: these texts, in one case and one spelling of accents."""
    whole = "\n".join(cleaned(text) for text in texts)
    return unicodedata.normalize("NFKC", whole).casefold()[:_LONGEST_SEARCHED]


def cleaned(text: str) -> str:
    """The text with a space for each character that a database may refuse."""
    return "".join(" " if unicodedata.category(letter) in _CONTROL else letter for letter in text)
