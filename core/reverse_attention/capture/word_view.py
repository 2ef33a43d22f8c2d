"""A record seen with its subwords merged into words; ``prompt.words`` says how weights merge."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import torch
from torch import Tensor

from ..prompt.words import Members, owner_of
from ..shapes import Float
from .record import Record


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

    def added_up(
        self, parts: Callable[[int, Sequence[int]], Float[Tensor, "query channel key"]]
    ) -> Callable[[int, Sequence[int]], Float[Tensor, "query channel key"]]:
        """Amounts between words: those between all their tokens, also those that no weight is read of."""
        whole = replace(self, read_last=None).merged(parts)

        def added(layer: int, queries: Sequence[int]) -> Float[Tensor, "query channel key"]:
            lengths = torch.tensor([len(self.members[query]) for query in queries])
            return whole(layer, queries) * lengths[:, None, None]

        return added

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
