"""Which edges are cut in one run of a model, and the mask that says so.

An edge leads from a key to a query in one layer, for some heads or all of them. A token's edge to itself is
never cut, so that every row keeps something to renormalise to. Positions count the tokens that are run.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import torch

from ..shapes import Bool


@dataclass(frozen=True)
class Bundle:
    """All edges from some keys to some queries."""

    queries: tuple[int, ...] | None
    """None for every token that is not among the keys."""
    keys: tuple[int, ...]
    heads: tuple[int, ...] | None = None
    """None for all heads."""

    @property
    def first(self) -> int:
        """The first token that reads along any of its edges, where attention runs backward only."""
        return 1 + min(self.keys, default=0) if self.queries is None else min(self.queries, default=0)

    def exists(self, causal: bool) -> bool:
        """Whether there is an edge among them at all, other than from a token to itself."""
        queries = self.queries or ()
        return any(query > key if causal else query != key for query in queries for key in self.keys)

    def cells(self, n_queries: int, n_keys: int) -> Bool[torch.Tensor, "query key"]:
        """True at each of its edges."""
        reads, is_read = torch.zeros(n_queries, dtype=torch.bool), torch.zeros(n_keys, dtype=torch.bool)
        is_read[list(self.keys)] = True
        if self.queries is None:
            reads = ~is_read[:n_queries]
        else:
            reads[list(self.queries)] = True
        return reads[:, None] & is_read


@dataclass(frozen=True)
class Cut:
    """What is cut in one run: some edges; or, with ``only``, all but these, those into sinks and each own."""

    bundles: Mapping[int, tuple[Bundle, ...]] = field(default_factory=dict)
    """By layer."""
    only: tuple[int, ...] | None = None
    """The layers in which everything else is cut; None where just the bundles are."""
    sinks: tuple[int, ...] = ()
    """With ``only``: tokens whose edges to all others are kept."""

    @property
    def layers(self) -> Sequence[int]:
        """Those in which something is cut, the lowest first."""
        return sorted(self.bundles if self.only is None else self.only)

    def first(self, n_tokens: int) -> int:
        """The first token that notices, where attention runs backward only; ``n_tokens`` where none does."""
        if self.only is not None:
            return 0
        return min((bundle.first for some in self.bundles.values() for bundle in some), default=n_tokens)

    def mask(
        self, layer: int, n_heads: int, n_queries: int, n_keys: int
    ) -> Bool[torch.Tensor, "mask_head query key"]:
        """True where a layer is cut; one mask for all heads, or one for each where they differ."""
        bundles = self.bundles.get(layer, ()) if layer in self.layers else ()
        apart = any(bundle.heads is not None for bundle in bundles)
        named = torch.zeros(n_heads if apart else 1, n_queries, n_keys, dtype=torch.bool)
        for bundle in bundles:
            heads = slice(None) if bundle.heads is None else list(bundle.heads)
            named[heads] |= bundle.cells(n_queries, n_keys)
        if self.only is not None and layer in self.only:
            named[..., list(self.sinks)] = True
            named = ~named
        named.diagonal(dim1=-2, dim2=-1).fill_(False)
        return named


NOTHING = Cut()


def batch_mask(
    cuts: Sequence[Cut], layer: int, n_heads: int, n_queries: int, n_keys: int
) -> Bool[torch.Tensor, "row mask_head query key"] | None:
    """The masks of several runs at once; None where nothing is cut in this layer."""
    if not any(layer in cut.layers for cut in cuts):
        return None
    masks = [cut.mask(layer, n_heads, n_queries, n_keys) for cut in cuts]
    most = max(len(mask) for mask in masks)
    return torch.stack([mask.expand(most, -1, -1) for mask in masks])
