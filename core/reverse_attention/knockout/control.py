"""Random edges in the place of those that a picture shows: would any others do?

For each drawn hop a random one of the same layers and heads, between tokens that may read each other and in
no drawn hop, whose attention is about the drawn one's:

1. attention of every pair of tokens in the hop's layers, the mean over its heads, summed over layers;
2. of the pairs that are left, those within a factor of two of the hop's attention, or, where these are few,
   the nearest;
3. one of them by chance. Hops into a sink are stood for by hops into a sink, others by others: sinks take
   most of all attention, and mean little.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..capture import Record
from ..capture.word_view import WordView
from ..shapes import Bool, Float
from .drawn import DrawnHop, Parts

_FACTOR = 2.0
_FEW = 5
_CHUNK = 256  # queries at a time
_RESAMPLES = 2000

KINDS = ("anywhere", "reader")


@dataclass(eq=False)
class Pairs:
    """The attention between positions up to the target."""

    record: Record | WordView
    target: int
    """Nothing after it is looked at where attention runs backward only."""

    def __post_init__(self) -> None:
        n = self.target + 1 if self.record.causal else len(self.record.attention_mask)
        self._n, self._known = n, dict[Parts, Float[np.ndarray, "query key"]]()

    def attention(self, parts: Parts) -> Float[np.ndarray, "query key"]:
        """Attention summed over layers, each the mean over its heads."""
        if parts not in self._known:
            self._known[parts] = sum(self._of_layer(*part) for part in parts) + np.zeros((self._n, self._n))
        return self._known[parts]

    def may_read(self) -> Bool[np.ndarray, "query key"]:
        """Between which positions there are edges at all; none from a position to itself."""
        real = np.array(self.record.attention_mask[: self._n], dtype=bool)
        pairs = real[:, None] & real & ~np.eye(self._n, dtype=bool)
        return np.tril(pairs) if self.record.causal else pairs

    def _of_layer(self, layer: int, heads: tuple[int, ...] | None) -> Float[np.ndarray, "query key"]:
        chosen = slice(None) if heads is None else list(heads)
        chunks = [range(start, min(start + _CHUNK, self._n)) for start in range(0, self._n, _CHUNK)]
        rows = [self.record.rows(layer, chunk)[chosen].mean(dim=0)[:, : self._n] for chunk in chunks]
        return np.concatenate([part.double().numpy() for part in rows])


def draws(
    hops: Sequence[DrawnHop], pairs: Pairs, sinks: Sequence[int], *, kind: str, n: int, seed: int
) -> Iterator[list[DrawnHop]]:
    """Random hops in the place of the drawn ones, ``n`` times.

    Args:
        hops: the drawn ones.
        pairs: what there is to choose from.
        sinks: positions.
        kind: ``"anywhere"``, or ``"reader"``: a hop to the same query.
        n: how many draws.
        seed: of the draws.
    """
    rng = np.random.default_rng([seed, KINDS.index(kind)])
    for _ in range(n):
        free = {hop.parts: _free(hop, hops, pairs) for hop in hops}
        made = (_other(hop, free[hop.parts], pairs, sinks, kind, rng) for hop in hops)
        yield [hop for hop in made if hop is not None]


def in_place_of(
    hop: DrawnHop, hops: Sequence[DrawnHop], pairs: Pairs, sinks: Sequence[int], *, n: int, seed: int
) -> Iterator[DrawnHop]:
    """Random hops anywhere in the place of one of the drawn, ``n`` times; nothing where there is none."""
    rng = np.random.default_rng([seed, len(KINDS), hop.query, hop.key])
    free = _free(hop, hops, pairs)
    for _ in range(n):
        other = _other(hop, free.copy(), pairs, sinks, "anywhere", rng)
        if other is not None:
            yield other


def _free(hop: DrawnHop, hops: Sequence[DrawnHop], pairs: Pairs) -> Bool[np.ndarray, "query key"]:
    """The pairs that may stand for a hop: in none of its layers is one drawn."""
    free = pairs.may_read()
    for other in hops:
        if set(other.layers) & set(hop.layers):
            free[other.query, other.key] = False
    return free


def _other(
    hop: DrawnHop,
    free: Bool[np.ndarray, "query key"],
    pairs: Pairs,
    sinks: Sequence[int],
    kind: str,
    rng: np.random.Generator,
) -> DrawnHop | None:
    """A random hop like one; it is taken from what is free."""
    into = np.zeros(len(free), dtype=bool)
    into[[sink for sink in sinks if sink < len(free)]] = True
    alike = free & (into == into[hop.key])
    if kind == "reader":
        alike = alike & (np.arange(len(free)) == hop.query)[:, None]
    queries, keys = np.nonzero(alike)
    if not len(queries):
        return None
    attention = pairs.attention(hop.parts)
    apart = np.abs(_log(attention[queries, keys]) - _log(attention[hop.query, hop.key]))
    near = np.flatnonzero(apart <= np.log(_FACTOR))
    if len(near) < _FEW:
        near = np.argsort(apart, kind="stable")[:_FEW]
    chosen = int(rng.choice(near))
    query, key = int(queries[chosen]), int(keys[chosen])
    free[query, key] = False
    return replace(hop, query=query, key=key, weight=float(attention[query, key]), paths=())


def _log(attention: Float[np.ndarray, "*pair"]) -> Float[np.ndarray, "*pair"]:
    return np.log(np.maximum(attention, np.finfo(float).tiny))


def interval(values: Sequence[float], seed: int) -> tuple[float, float, float]:
    """The mean, and the bounds of its 95 % bootstrap interval."""
    given = np.asarray(values, dtype=float)
    drawn = np.random.default_rng(seed).choice(given, (_RESAMPLES, len(given))).mean(axis=1)
    low, high = np.quantile(drawn, (0.025, 0.975))
    return float(given.mean()), float(low), float(high)


def attended(hops: Sequence[DrawnHop], pairs: Pairs) -> float:
    """What some hops take of attention together."""
    return float(sum(pairs.attention(hop.parts)[hop.query, hop.key] for hop in hops))
