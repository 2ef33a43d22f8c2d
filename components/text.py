"""Untrusted text on the page."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_LEAST_WIDTH, _MOST_WIDTH, _PADDING = 60, 600, 24
_LINKED = re.compile(r"(?<=https:)(?=//)|(?<=http:)(?=//)|(?<=www)(?=\.)|(?=@[-\w]+\.)", re.IGNORECASE)
"""Where an address begins to be one: Markdown makes a link of it after what is escaped has been undone."""
_JOINER = "\u2060"  # has no width
_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")


def plain(text: str) -> str:
    """The text so that Streamlit's Markdown shows it as it is: no links, images, HTML or formulas."""
    return _PUNCTUATION.sub(r"\\\1", _LINKED.sub(_JOINER, text))


def width_of(texts: Iterable[str]) -> int:
    """Pixels that a table's column takes so that these texts are read whole; long ones scroll."""
    return min(_MOST_WIDTH, max([_LEAST_WIDTH, *(_PADDING + _width(text) for text in texts)]))


def _width(text: str) -> int:
    """Of a letter 8 px, of a wide one, such as a Chinese one, twice that."""
    return sum(16 if unicodedata.east_asian_width(letter) in "WF" else 8 for letter in text)
