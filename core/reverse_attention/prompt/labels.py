"""Token ids as strings: what the model read, and what people should see.

Three forms of a token, each with one use:

- ``name``: the id decoded on its own, as reverse-attention 0.1.0 does; used in results and paths_text;
- ``label``: the same with nothing invisible in it: a space is ``␣``, a newline ``↵``, a tab ``⇥``, a
  piece of a character that spans several tokens is that character and the piece's number;
- ``quoted``: as ``paths_text`` writes it.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .byte_tokens import UNDECODABLE, Part, parts, raw_bytes
from .visible import visible

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase


def names(token_ids: Sequence[int], tokenizer: PreTrainedTokenizerBase) -> list[str]:
    """Each id decoded on its own."""
    decoded = {token_id: str(tokenizer.decode([token_id])) for token_id in set(token_ids)}
    return [decoded[token_id] for token_id in token_ids]


def labels(token_ids: Sequence[int], tokenizer: PreTrainedTokenizerBase) -> list[str]:
    """Each id as people should see it: never empty, and ``�`` only where the text itself holds it.

    A token with a part of a character (a Unicode code point) is shown as that character with the part's
    number, ``日·2/3``; bytes that are no character as ``⟨0xE6⟩``; an id that the tokenizer does not know
    by its number. The work grows with the number of tokens.
    """
    decoded = names(token_ids, tokenizer)
    pieces = tokenizer.convert_ids_to_tokens(list(token_ids))
    written = _added(tokenizer)  # in letters, not in the letters that stand for bytes
    decoded = [written.get(i, name) for i, name in zip(token_ids, decoded, strict=True)]
    raw = [
        b"" if i in written else raw_bytes(name, piece)
        for i, name, piece in zip(token_ids, decoded, pieces, strict=True)
    ]
    shown: list[str] = []
    for is_broken, run in itertools.groupby(range(len(raw)), key=lambda i: raw[i] != b""):
        if is_broken:
            shown += map(_with_parts, parts([raw[i] for i in run]))
        else:
            shown += [_whole(decoded[i], pieces[i], token_ids[i]) for i in run]
    return shown


def _added(tokenizer: PreTrainedTokenizerBase) -> dict[int, str]:
    """The tokens that somebody has added to the vocabulary: the text that each stands for."""
    return {i: token.content for i, token in getattr(tokenizer, "added_tokens_decoder", {}).items()}


def word_labels(
    token_ids: Sequence[int], members: Sequence[Sequence[int]], tokenizer: PreTrainedTokenizerBase
) -> tuple[list[str], list[str]]:
    """Names and labels of words, each given by the positions of its tokens."""
    token_names, token_labels = names(token_ids, tokenizer), labels(token_ids, tokenizer)
    shown = [(token_names[held[0]], token_labels[held[0]]) for held in members]
    for word, held in enumerate(members):
        if len(held) > 1:
            name = str(tokenizer.decode([token_ids[position] for position in held]))
            shown[word] = (name, _joined(name, [token_labels[position] for position in held]))
    return [name for name, _ in shown], [label for _, label in shown]


def _joined(name: str, parts_shown: Sequence[str]) -> str:
    """The label of a word; its tokens' labels where it cannot be decoded."""
    if UNDECODABLE in name:
        return "".join(parts_shown)
    spaced = parts_shown[0].startswith("␣") and not name.startswith(" ")  # decoders drop that space
    return visible(" " * spaced + name)


def _with_parts(held: Sequence[Part]) -> str:
    """What a token of bytes holds: whole characters, and numbered parts of others."""
    label = ""
    for is_part, group in itertools.groupby(held, key=lambda part: part.of > 1):
        if is_part:
            label += "".join(f"{visible(part.text)}·{part.number}/{part.of}" for part in group)
        else:
            label += visible("".join(part.text for part in group))
    return label


def _whole(name: str, piece: str | None, token_id: int) -> str:
    """A token of whole characters. Decoders drop a leading space, which SentencePiece writes ``▁``."""
    if piece is None:
        return visible(name) if name else f"⟨id {token_id}⟩"
    return visible(piece.replace("▁", " ") if piece.startswith("▁") and "▁" not in name else name)


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
    """Which ids are special tokens of this tokenizer, those without a role of their own included."""
    added = getattr(tokenizer, "added_tokens_decoder", {})
    specials = {*tokenizer.all_special_ids, *(i for i, token in added.items() if token.special)}
    return [token_id in specials for token_id in token_ids]
