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

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import torch
from jaxtyping import Float
from torch import Tensor

from . import tokens
from .capture import Record
from .paths import TraceResult
from .spans import Span, decode, word_spans

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

Members = list[list[int]]
"""The token positions of each word, or of each token itself; every token is in exactly one."""


def members_of(record: Record, tokenizer: PreTrainedTokenizerBase) -> Members:
    """The words of a record's text, as runs of neighbouring tokens."""
    special = tokens.special(record.input_ids, tokenizer)
    text, spans = record.text, record.spans
    if not spans:  # not captured by a tracer
        text, spans = decode(record.input_ids, tokenizer)
    words = word_spans(text)
    word_at = [word for word, (start, end) in enumerate(words) for _ in range(start, end)]  # by character
    found: Members = []
    reached = -1  # the last word that the current run of tokens lies in
    for position, span in enumerate(spans):
        if span is None or special[position] or not record.attention_mask[position]:
            first = last = None
        else:
            first, last = _words_of(text, span, word_at)
        if first is not None and found and first <= reached:
            found[-1].append(position)
        else:
            found.append([position])
        reached = -1 if last is None else max(last, reached)
    return found


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


@dataclass(frozen=True)
class WordView:
    """A record whose positions are words; rows and edge weights are merged as they are asked for.

    Attributes:
        record: of the tokens.
        members: the tokens of each word, in order.
        read_last: a word that is read at its last token alone.
    """

    record: Record
    members: Members
    read_last: int | None = None

    def rows(self, layer: int, queries: Sequence[int]) -> Float[Tensor, "head query key"]:
        """Attention of words to words; see ``Record.rows``."""
        return self._merged(queries, lambda positions: self.record.rows(layer, positions), query_axis=1)

    def merged(
        self, by_head: Callable[[int, Sequence[int]], Float[Tensor, "query channel key"]]
    ) -> Callable[[int, Sequence[int]], Float[Tensor, "query channel key"]]:
        """Edge weights between words from those between tokens."""
        return lambda layer, queries: self._merged(
            queries, lambda positions: by_head(layer, positions), query_axis=0
        )

    def _merged(
        self, queries: Sequence[int], read: Callable[[list[int]], Tensor], *, query_axis: int
    ) -> Tensor:
        """Weights of tokens (their last axis the keys), summed over keys and averaged over queries."""
        readers = [self._readers(query) for query in queries]
        weights = read([token for some in readers for token in some])
        into = weights.new_zeros(*weights.shape[:-1], len(self.members))
        into.index_add_(-1, self._owner, weights)
        shape, lengths = list(into.shape), torch.tensor([len(some) for some in readers])
        shape[query_axis] = len(readers)
        words = torch.arange(len(readers)).repeat_interleave(lengths)
        sums = into.new_zeros(shape).index_add_(query_axis, words, into)
        return sums / lengths.view([-1 if axis == query_axis else 1 for axis in range(len(shape))])

    def _readers(self, word: int) -> list[int]:
        """The tokens whose rows are averaged."""
        held = self.members[word]
        return held[-1:] if self.read_last == word % len(self.members) else held

    @cached_property
    def _owner(self) -> Tensor:
        return torch.tensor(owner_of(self.members))

    @property
    def input_ids(self) -> tuple[int, ...]:
        """The id of each word's first token."""
        return tuple(self.record.input_ids[held[0]] for held in self.members)

    @property
    def attention_mask(self) -> tuple[int, ...]:
        return tuple(self.record.attention_mask[held[0]] for held in self.members)

    @property
    def layers(self) -> tuple[int, ...]:
        return self.record.layers

    @property
    def attending(self) -> tuple[int, ...]:
        return self.record.attending

    @property
    def n_layers(self) -> int:
        return self.record.n_layers

    @property
    def causal(self) -> bool:
        return self.record.causal


def as_traced(record: Record, result: TraceResult) -> Record | WordView:
    """The record with the positions that a result of it has, for the functions of ``overview``."""
    if result.unit == "token":
        return record
    return WordView(record, result.members, result.target_pos if result.predict else None)
