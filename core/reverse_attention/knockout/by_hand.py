"""Cuts that somebody names: tokens, hops and heads."""

from __future__ import annotations

import reprlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from ..capture import Record
from ..prompt.checks import listed, whole, wholes
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
            ValueError: there is no such position, layer, head or hop, or nothing is named.
        """
        if not (self.tokens or self.hops or self.heads):
            raise KnockoutError("Nothing is named that is to be cut: name tokens, hops or heads.")
        bundles: dict[int, tuple[Bundle, ...]] = {}
        for layer, bundle in self._bundles(record, _members(record, members)):
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
            edge = Bundle(at(query), at(key))
            if not edge.exists(record.causal):
                raise KnockoutError(
                    f"No token reads along the hop {(query, key)}: name the reader first, then what it "
                    "reads, which is another token, and an earlier one where attention runs backward only."
                )
            yield from _in(layers or record.attending, edge)
        for head_of, number in self.heads:
            layer, head = whole(head_of, "A layer"), whole(number, "A head")
            if layer in record.attending:
                n_heads = len(record.rows(layer, [-1]))
                if not 0 <= head < n_heads:
                    raise KnockoutError(f"Layer {layer} has no head {head}; they are 0 to {n_heads - 1}.")
            yield layer, Bundle(every, every, (head,))


def named(tokens: Any, hops: Any, heads: Any) -> Named:
    """What somebody names, in whatever they list and count; what is named twice is cut once.

    Raises:
        ValueError: there is no list, or something in it that is not what it holds.
    """
    return Named(
        tuple(dict.fromkeys(wholes(tokens, "tokens"))),
        _groups(hops, "hops", "(query, key) or (query, key, layer)", (2, 3)),
        _groups(heads, "heads", "(layer, head)", (2,)),
    )


def _groups(given: Any, name: str, kind: str, sizes: tuple[int, ...]) -> tuple[Any, ...]:
    groups = [tuple(wholes(group, f"One of {name}")) for group in listed(given, name, kind)]
    wrong = [group for group in groups if len(group) not in sizes]
    if wrong:
        raise KnockoutError(f"{name} has {reprlib.repr(wrong[0])}; give a list of {kind}.")
    return tuple(dict.fromkeys(groups))


def _members(record: Record, members: Any) -> list[list[int]]:
    """The tokens of each position, each a token of the record."""
    n_tokens = len(record.query_ids)
    if members is None:
        return [[token] for token in range(n_tokens)]
    of_each = [wholes(tokens, "One of members") for tokens in listed(members, "members", "lists of tokens")]
    outside = [token for tokens in of_each for token in tokens if not 0 <= token < n_tokens]
    if outside:
        raise KnockoutError(f"members has token {outside[0]}; they are 0 to {n_tokens - 1}.")
    return of_each


def _in(layers: Iterable[int], bundle: Bundle) -> Iterator[tuple[int, Bundle]]:
    return ((layer, bundle) for layer in layers)
