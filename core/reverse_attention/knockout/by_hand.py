"""Cuts that somebody names: tokens, hops and heads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..capture import Record
from ..prompt.checks import whole
from .cuts import Bundle, Cut
from .errors import KnockoutError

Edge = tuple[int, int] | tuple[int, int, int]
"""(query, key), cut in all layers; or (query, key, layer)."""
Head = tuple[int, int]
"""(layer, head)."""


@dataclass(frozen=True)
class Named:
    """What is cut together; positions count the record's tokens, or are words where ``members`` says so."""

    tokens: tuple[int, ...] = ()
    """All edges out of them: no other token reads them any more."""
    hops: tuple[Edge, ...] = ()
    heads: tuple[Head, ...] = ()
    """All edges of a head but each token's own."""

    def cut(self, record: Record, members: Sequence[Sequence[int]] | None = None) -> Cut:
        """The cut of a record's prompt.

        Args:
            record: of the prompt.
            members: the tokens of each position; None where positions are tokens.

        Raises:
            KnockoutError: there is no such position, layer or head, or nothing is named; a ValueError.
        """
        if not (self.tokens or self.hops or self.heads):
            raise KnockoutError("Nothing is named that is to be cut: name tokens, hops or heads.")
        bundles: dict[int, tuple[Bundle, ...]] = {}
        for layer, bundle in self._bundles(record, members or [[n] for n in range(len(record.query_ids))]):
            if whole(layer, "A layer") not in record.attending:
                raise KnockoutError(
                    f"Layer {layer} has no attention to cut; those that have are {list(record.attending)}."
                )
            bundles[layer] = (*bundles.get(layer, ()), bundle)
        return Cut(bundles)

    def _bundles(self, record: Record, members: Sequence[Sequence[int]]) -> Iterator[tuple[int, Bundle]]:
        run, every = record.run, tuple(range(record.run.stop - record.run.start))

        def at(position: int) -> tuple[int, ...]:
            position = whole(position, "A position")
            if not 0 <= position < len(members):
                raise KnockoutError(f"There is no position {position}; they are 0 to {len(members) - 1}.")
            tokens = tuple(token - run.start for token in members[position] if run.start <= token < run.stop)
            if not tokens:
                raise KnockoutError(f"Position {position} is padding, which nothing reads.")
            return tokens

        for token in self.tokens:
            yield from _in(record.attending, Bundle(None, at(token)))
        for query, key, *layers in self.hops:
            yield from _in(layers or record.attending, Bundle(at(query), at(key)))
        for head_of, number in self.heads:
            layer, head = whole(head_of, "A layer"), whole(number, "A head")
            if layer in record.attending:
                n_heads = len(record.rows(layer, [-1]))
                if not 0 <= head < n_heads:
                    raise KnockoutError(f"Layer {layer} has no head {head}; they are 0 to {n_heads - 1}.")
            yield layer, Bundle(every, every, (head,))


def _in(layers: Iterable[int], bundle: Bundle) -> Iterator[tuple[int, Bundle]]:
    return ((layer, bundle) for layer in layers)
