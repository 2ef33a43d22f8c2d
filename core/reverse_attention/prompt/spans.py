"""Which characters each token stands for: the ground on which tokenisations are compared.

A span [start, end) counts characters of the prompt's text. Tokens without text have none: what the
tokenizer added (BOS, separators), and what it normalised away. Pieces of one character all have that
character's span. There are two ways to know them:

- a text was given: the tokenizer's own offsets, which point into the text as it was before any
  normalisation; a tokenizer without offsets is asked for its tokens' text, which is looked for in order;
- token ids were given: the text is what they decode to, and each token's span is what it adds to it.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import regex

from .byte_tokens import parts, raw_bytes

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

Span = tuple[int, int]

_BROKEN = "\ufffd"
_LONGEST_PIECES = 8  # a UTF-8 character has at most 4 bytes; some tokenizers prefix a space
_GOES_ON = "@@"  # at the end of a piece: its word goes on (CTRL, PhoBERT, BERTweet)
_SLACK = 32  # characters that normalisation may have taken out in one place


def tokenize(
    text: str, tokenizer: PreTrainedTokenizerBase, *, add_special_tokens: bool = True
) -> tuple[Any, list[Span | None]]:
    """The text as the tokenizer's tensors, and the span of each token in it.

    A text that begins with BOS, as chat templates write it, gets no second one from the tokenizer; those
    that the text itself holds stay.
    """
    fast = bool(getattr(tokenizer, "is_fast", False))
    encoded = tokenizer(
        text,
        return_tensors="pt",
        add_special_tokens=add_special_tokens,
        return_special_tokens_mask=True,
        return_offsets_mapping=fast,
    )
    if _is_second_bos(encoded, text, tokenizer):
        encoded = type(encoded)({name: tensor[:, 1:] for name, tensor in encoded.items()})
    added = encoded.pop("special_tokens_mask")[0].tolist()
    if not fast:
        return encoded, _located(encoded["input_ids"][0].tolist(), added, text, tokenizer)
    offsets = encoded.pop("offset_mapping")[0].tolist()
    spans = [
        None if is_added or start >= end else (int(start), int(end))
        for (start, end), is_added in zip(offsets, added, strict=True)
    ]
    return encoded, _apart(spans, encoded["input_ids"][0].tolist(), text, tokenizer)


def _is_second_bos(encoded: Any, text: str, tokenizer: PreTrainedTokenizerBase) -> bool:
    """Whether the tokenizer has put a BOS before the one that the text begins with."""
    bos, bos_id = tokenizer.bos_token, tokenizer.bos_token_id
    begins = bool(bos) and text.startswith(bos) and encoded["input_ids"][0, :2].tolist() == [bos_id, bos_id]
    return begins and bool(encoded["special_tokens_mask"][0, 0])


def _apart(
    spans: Sequence[Span | None], token_ids: Sequence[int], text: str, tokenizer: PreTrainedTokenizerBase
) -> list[Span | None]:
    """Bytes that fall back for a run of characters have the whole run's offsets: give each its own."""
    single: list[Span | None] = []
    for span, group in itertools.groupby(zip(spans, token_ids, strict=True), key=lambda pair: pair[0]):
        run = [token_id for _, token_id in group]
        own: list[Span | None] = [span] * len(run)
        if span and len(run) > 1:
            raw = [raw_bytes(_BROKEN, piece) for piece in tokenizer.convert_ids_to_tokens(run)]
            if all(raw) and b"".join(raw) == text[slice(*span)].encode():
                own = [(span[0] + held[0].character, span[0] + held[-1].character + 1) for held in parts(raw)]
        single += own
    return single


def decode(token_ids: Sequence[int], tokenizer: PreTrainedTokenizerBase) -> tuple[str, list[Span | None]]:
    """The text that the ids stand for, special tokens left out, and the span of each token in it."""
    special = set(tokenizer.all_special_ids)
    text, own_spans = _own([i for i in token_ids if i not in special], tokenizer)
    spans = iter(own_spans)
    return text, [None if i in special else next(spans) for i in token_ids]


def word_spans(text: str) -> list[Span]:
    """The text as words: every character in exactly one, white space with the word after it.

    Words end where Unicode says so (UAX 29): punctuation and ideographs stand alone, marks and joiners
    stay with their letters. White space at the end of the text is a word of its own.
    """
    words, start, end = [], 0, 0
    for piece in regex.split(r"(?w)\b", text):
        end += len(piece)
        if piece.strip():
            words.append((start, end))
            start = end
    return [*words, (start, end)] if start < end else words


def _own(token_ids: Sequence[int], tokenizer: PreTrainedTokenizerBase) -> tuple[str, list[Span | None]]:
    """The text that the ids decode to, and what each adds to it."""
    pieces = tokenizer.convert_ids_to_tokens(list(token_ids))
    marked = next((n for n, piece in enumerate(pieces) if piece and piece.endswith(_GOES_ON)), None)
    if marked is None:
        return _stream(token_ids, tokenizer)
    twice = _text_of([token_ids[marked]] * 2, tokenizer)
    is_taken_off = twice == pieces[marked].removesuffix(_GOES_ON) + pieces[marked]  # elsewhere @@ is text
    return _joined([piece or "" for piece in pieces]) if is_taken_off else _stream(token_ids, tokenizer)


def _joined(pieces: Sequence[str]) -> tuple[str, list[Span | None]]:
    """Words of pieces that say by their end that the word goes on, as ``to@@ ken``.

    A decoder takes the mark off once the next piece is there, so it cannot be asked piece by piece.
    """
    text, spans, gap = "", list[Span | None](), ""
    for piece in pieces:
        own = piece.removesuffix(_GOES_ON)
        start = len(text + gap)
        text += gap + own
        spans.append((start, len(text)) if own else None)
        gap = "" if piece.endswith(_GOES_ON) else " "
    return text, spans


def _stream(token_ids: Sequence[int], tokenizer: PreTrainedTokenizerBase) -> tuple[str, list[Span | None]]:
    """Decode token by token; a piece that completes no character belongs to the one that comes next.

    What tokens add is seen after the tokens before them, since decoders join words by their neighbours;
    ``known`` is the text of those, which are decoded again for this.
    """
    text, known = "", ""
    window, read = 0, 0
    spans: list[Span | None] = []
    pieces: list[Span] = []  # of the tokens from ``read`` on, counted from the end of ``text``
    before = 0  # characters that these have completed
    for end in range(1, len(token_ids) + 1):
        new = _text_of(token_ids[window:end], tokenizer)[len(known) :]
        whole = len(new.rstrip(_BROKEN))
        is_open = (whole < len(new) or whole == before) and end - read < _LONGEST_PIECES
        pieces.append((before, whole + 1 if is_open else len(new)))
        before = whole
        if not is_open or end == len(token_ids):
            ends = [(len(text) + start, len(text) + min(stop, len(new))) for start, stop in pieces]
            spans += [(start, stop) if start < stop else None for start, stop in ends]
            text, known = text + new, _text_of(token_ids[read:end], tokenizer)
            window, read, pieces, before = read, end, [], 0
    return text, spans


def _text_of(token_ids: Sequence[int], tokenizer: PreTrainedTokenizerBase) -> str:
    return str(tokenizer.decode(list(token_ids), clean_up_tokenization_spaces=False))


def _located(
    token_ids: Sequence[int], added: Sequence[int], text: str, tokenizer: PreTrainedTokenizerBase
) -> list[Span | None]:
    """Spans in the given text where the tokenizer has no offsets: None for what is not found in order."""
    own, own_spans = _own(
        [i for i, is_added in zip(token_ids, added, strict=True) if not is_added], tokenizer
    )
    spans = iter(own_spans if own == text else _looked_up(own, own_spans, text))
    return [None if is_added else next(spans) for is_added in added]


def _looked_up(own: str, spans: Sequence[Span | None], text: str) -> list[Span | None]:
    """Each span's characters of ``own``, looked for in ``text`` after those before them."""
    in_text: list[Span | None] = []
    at, slack, last = 0, _SLACK, None
    for span in spans:
        if span is not None and span == last:  # a further piece of one character
            in_text.append(in_text[-1])
            continue
        last = span
        piece = own[slice(*span)].strip() if span else ""
        start = text.find(piece, at, at + slack + len(piece)) if piece else -1
        in_text.append(None if start < 0 else (start, start + len(piece)))
        at, slack = (at, slack + len(piece)) if start < 0 else (start + len(piece), _SLACK)
    return in_text
