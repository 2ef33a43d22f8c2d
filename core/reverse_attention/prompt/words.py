"""Words in place of tokens: a record seen with its subwords merged. No forward pass is run for it.

**What a word is.** The text is cut where Unicode puts word boundaries (``spans.word_spans``, UAX 29):
punctuation stands apart, ideographs one by one, white space goes with the word after it. A token belongs
to the words that its characters lie in, white space at its ends not counted; words that share a token
are one. Special tokens, padding and tokens without text stand alone.

**How weights merge.** With a[q, k] from token q to token k, from word Q to word K

    A[Q, K] = mean over q in Q of the sum over k in K of a[q, k]

so attention into a word adds up, attention out of a word is averaged over its tokens, and a row sums to
what its tokens' rows sum to. The layer graph merges each head's attention; the network graph the weights
of each layer's edges, so that mass is still conserved from layer to layer. It is an average that is
taken anew in every layer: it forgets which token of a word mass came by.

**Predictions.** What predicted a word is the row of the token before its first one, the last token of
the word before. With ``predict`` that word, the target, is therefore read at its last token alone, in
all layers; averaging in its other tokens would ask what they predict, its own remainder. The
``prediction`` of the result is that of the word's first token, by its token position.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from . import labels
from .spans import Span, decode, word_spans

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

Members = list[list[int]]
"""The token positions of each word, or of each token itself; every token is in exactly one."""


class TokenizedText(Protocol):
    """A text and its tokens: a record, for instance."""

    @property
    def input_ids(self) -> Sequence[int]: ...
    @property
    def attention_mask(self) -> Sequence[int]: ...
    @property
    def text(self) -> str: ...
    @property
    def spans(self) -> Sequence[Span | None]:
        """Empty where nobody has worked them out."""


def members_of(record: TokenizedText, tokenizer: PreTrainedTokenizerBase) -> Members:
    """The words of a record's text, as runs of neighbouring tokens."""
    special = labels.special(record.input_ids, tokenizer)
    text, spans = record.text, record.spans
    if not spans:  # not captured by a tracer
        text, spans = decode(record.input_ids, tokenizer)
    words = word_spans(text)
    word_at = [word for word, (start, end) in enumerate(words) for _ in range(start, end)]  # by character
    members: Members = []
    reached = -1  # the last word that the current run of tokens lies in
    for position, span in enumerate(spans):
        if span is None or special[position] or not record.attention_mask[position]:
            first = last = None
        else:
            first, last = _words_of(text, span, word_at)
        if first is not None and members and first <= reached:
            members[-1].append(position)
        else:
            members.append([position])
        reached = -1 if last is None else max(last, reached)
    return members


def _words_of(text: str, span: Span, word_at: Sequence[int]) -> tuple[int, int]:
    """First and last word of a span; of its white space only where it is nothing else."""
    start, end = span
    inside = text[start:end]
    if inside.strip():
        start, end = end - len(inside.lstrip()), start + len(inside.rstrip())
    return word_at[start], word_at[end - 1]


def one_by_one(n_tokens: int) -> Members:
    """Every token by itself."""
    return [[position] for position in range(n_tokens)]


def owner_of(members: Members) -> list[int]:
    """For each token the word that holds it."""
    return [word for word, held in enumerate(members) for _ in held]
