"""Token ids as strings: what the model read, and what people should see.

Three forms of a token, each with one use:

- ``name``: the id decoded on its own, as reverse-attention 0.1.0 does; used in results and paths_text;
- ``label``: the same with nothing invisible in it: a space is ``␣``, a newline ``↵``, a tab ``⇥``, a
  piece of a character that spans several tokens is that character and the piece's number;
- ``quoted``: as ``paths_text`` writes it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

_MARKS = {" ": "␣", "\n": "↵", "\r": "␍", "\t": "⇥", "\u00a0": "⍽", "\u3000": "␣"}
_BROKEN = "\ufffd"
_LONGEST_PIECES = 8  # a UTF-8 character has at most 4 bytes; some tokenizers prefix a space


def names(token_ids: Sequence[int], tokenizer: PreTrainedTokenizerBase) -> list[str]:
    """Each id decoded on its own."""
    return [_decode([token_id], tokenizer) for token_id in token_ids]


def labels(token_ids: Sequence[int], tokenizer: PreTrainedTokenizerBase) -> list[str]:
    """Each id as people should see it; never empty, never ``�`` where the character can be found."""
    decoded = names(token_ids, tokenizer)
    found = [visible(name) for name in decoded]
    start = 0
    while start < len(token_ids):
        n = _pieces(token_ids, decoded, start, tokenizer)
        if n > 1:
            character = visible(_decode(token_ids[start : start + n], tokenizer))
            found[start : start + n] = [f"{character}·{part}/{n}" for part in range(1, n + 1)]
        start += n
    return found


def _pieces(
    token_ids: Sequence[int], decoded: Sequence[str], start: int, tokenizer: PreTrainedTokenizerBase
) -> int:
    """How many tokens from ``start`` on are pieces of one character; 1 where the token stands alone."""
    if _BROKEN not in decoded[start]:
        return 1
    for n in range(2, min(_LONGEST_PIECES, len(token_ids) - start) + 1):
        if _BROKEN not in _decode(token_ids[start : start + n], tokenizer):
            return n
    return 1


def _decode(token_ids: Sequence[int], tokenizer: PreTrainedTokenizerBase) -> str:
    return str(tokenizer.decode(list(token_ids)))


def visible(text: str) -> str:
    """The text with whitespace, control and other invisible characters written as visible marks."""
    return "".join(_MARKS.get(c) or _mark(c) for c in text) or "∅"


def _mark(character: str) -> str:
    if character < " ":
        return chr(0x2400 + ord(character))  # control pictures: U+0000 is shown as U+2400
    # Format characters (zero-width space, direction overrides), line separators and the like.
    invisible = unicodedata.category(character) in {"Cc", "Cf", "Zl", "Zp", "Zs", "Cs", "Co", "Cn"}
    return f"⟨U+{ord(character):04X}⟩" if invisible and character != "\u200d" else character


def quoted(name: str) -> str:
    """The name as ``paths_text`` writes it: escaped, in quotes where it is empty or holds a space."""
    name = name.replace("\n", "\\n").replace("\t", "\\t")
    return f'"{name}"' if name == "" or " " in name else name


def bos_positions(
    token_ids: Sequence[int], tokenizer: PreTrainedTokenizerBase, bos_token_id: int | None = None
) -> list[int]:
    """Where BOS tokens stand; the tokenizer's BOS unless another id is given."""
    bos = tokenizer.bos_token_id if bos_token_id is None else bos_token_id
    return [position for position, token_id in enumerate(token_ids) if token_id == bos]


def special(token_ids: Sequence[int], tokenizer: PreTrainedTokenizerBase) -> list[bool]:
    """Which ids are special tokens of this tokenizer."""
    specials = set(tokenizer.all_special_ids)
    return [token_id in specials for token_id in token_ids]
