"""Tokens that hold parts of characters: which character each byte belongs to.

A byte-level tokenizer may cut the UTF-8 bytes of a character apart, end one character and begin the
next in one token, and decodes such a token on its own to ``�``. Its bytes are known nevertheless:

1. read them from the tokenizer's own name of the token (``raw_bytes``);
2. join the bytes of neighbouring tokens and cut them into characters (``characters``);
3. give each token its characters, whole, or as part number p of n tokens (``parts``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

UNDECODABLE = "\ufffd"
_BYTE_NAME = re.compile(r"<0x([0-9A-Fa-f]{2})>|<\|byte(\d{1,3})\|>")
_PRINTABLE = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]


def _byte_alphabet() -> dict[str, int]:
    """GPT-2's letters for bytes; one letter may also be a byte's own, as in ByT5."""
    others = [byte for byte in range(256) if byte not in _PRINTABLE]
    letters = {chr(byte): byte for byte in range(256)}
    return letters | {chr(256 + n): byte for n, byte in enumerate(others)}


_ALPHABET = _byte_alphabet()


class Part(NamedTuple):
    """A character, or an undecodable byte, in a token."""

    text: str
    number: int
    """Which of the tokens that share the character this one is, from 1 on."""
    of: int
    character: int
    """Its index in the run of tokens."""


def raw_bytes(name: str, piece: str | None) -> bytes:
    """The bytes of a token that decodes to no whole characters; empty for every other token.

    Args:
        name: the token decoded on its own; ``�``, or nothing, where that cannot be done.
        piece: the tokenizer's own name of the token.
    """
    if piece is None or (name and UNDECODABLE not in name):
        return b""
    if named := _BYTE_NAME.fullmatch(piece):
        byte = int(named[1], 16) if named[1] else int(named[2])
        return bytes([byte]) if byte < 256 else b""
    is_bytes = all(letter in _ALPHABET for letter in piece) and (name or len(piece) == 1)
    return bytes(_ALPHABET[letter] for letter in piece) if is_bytes else b""


def characters(raw: bytes) -> Iterator[tuple[str, int]]:
    """The characters of UTF-8 text with the bytes that each takes; others one by one as ``⟨0xE6⟩``."""
    start = 0
    while start < len(raw):
        text, n = _character(raw[start : start + 4])
        yield text, n
        start += n


def _character(raw: bytes) -> tuple[str, int]:
    for n in range(1, len(raw) + 1):
        try:
            return raw[:n].decode(), n
        except UnicodeDecodeError:
            continue
    return f"⟨0x{raw[0]:02X}⟩", 1


def parts(raw: Sequence[bytes]) -> list[list[Part]]:
    """For each token of a run, in order, what it holds; every token has at least one byte."""
    token_of = [token for token, part in enumerate(raw) for _ in part]  # by byte
    by_token: list[list[Part]] = [[] for _ in raw]
    start = 0
    for index, (text, n) in enumerate(characters(b"".join(raw))):
        owners = sorted(set(token_of[start : start + n]))
        for number, token in enumerate(owners, start=1):
            by_token[token].append(Part(text, number, len(owners), index))
        start += n
    return by_token
