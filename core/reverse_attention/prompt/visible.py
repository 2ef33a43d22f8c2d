"""Text with nothing invisible in it: what stands on a label.

White space, control and format characters are written as marks or by their code point, so that a
token of two newlines, a zero-width space or a direction override is seen for what it is. What joins
visible characters into one, in emoji and flags, stays as it is.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_MARKS = {" ": "␣", "\n": "↵", "\r": "␍", "\t": "⇥", "\u00a0": "⍽", "\u3000": "␣"}
_JOINER, _AS_EMOJI = "\u200d", "\ufe0f"
_INVISIBLE = {"Cc", "Cf", "Zl", "Zp", "Zs", "Cs", "Co", "Cn"}
# Blank although Unicode calls them letters, marks or symbols: fillers, joiners, variation selectors.
_BLANK = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\U0001d159"
    "\U000e0100-\U000e01ef]"
)
_REGION_FLAG = re.compile("(\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{1,8}\U000e007f)")


def visible(text: str) -> str:
    """The text as people can see it; never empty, and a combining mark with no base on a dotted circle."""
    parts = _REGION_FLAG.split(text)  # every second one is a flag
    return "".join(part if n % 2 else _marked(part) for n, part in enumerate(parts)) or "∅"


def isolated(label: str) -> str:
    """The label so that right-to-left text in it does not turn what stands beside it around."""
    turns = any(unicodedata.bidirectional(c) in {"R", "AL", "AN"} for c in label)
    return f"\u2068{label}\u2069" if turns else label


def in_line(labels: Sequence[str], separators: Sequence[str]) -> str:
    """The labels from left to right, whichever way each of them runs and whatever the line stands in.

    Each separator stands before the label of the same place; the first one is mostly empty.
    """
    whole = [isolated(label) for label in labels]
    line = "".join(part for pair in zip(separators, whole, strict=True) for part in pair)
    return line if whole == list(labels) else f"\u2066{line}\u2069"


def _marked(text: str) -> str:
    is_mark = text != "" and unicodedata.category(text[0])[0] == "M" and _is_seen(text[0])
    marked = "".join(c if _joins(text, i) else _mark(c) for i, c in enumerate(text))
    return "◌" + marked if is_mark else marked


def _joins(text: str, i: int) -> bool:
    """Whether a character that is blank by itself belongs to the visible ones next to it."""
    before = i - 2 if text[:i].endswith(_AS_EMOJI) else i - 1
    if text[i] == _JOINER:
        return before >= 0 and _is_seen(text[before]) and _is_seen(text[i + 1 : i + 2])
    return text[i] == _AS_EMOJI and i > 0 and _is_seen(text[i - 1])


def _is_seen(character: str) -> bool:
    return character != "" and _mark(character) == character


def _mark(character: str) -> str:
    if character in _MARKS:
        return _MARKS[character]
    if character < " ":
        return chr(0x2400 + ord(character))  # control pictures: U+0000 is shown as U+2400
    invisible = unicodedata.category(character) in _INVISIBLE or _BLANK.match(character)
    return f"⟨U+{ord(character):04X}⟩" if invisible else character
