"""Token paths: routes through the network added up over the layers of their hops; the best k, exactly.

A token path is a sequence of positions p0 (the target), p1, ..., pm. Its mass is the sum over all routes
that visit just these positions in this order and stay in the residual stream in between. Every route is on
one token path, so the masses of all token paths sum to what all routes carry.

Best-first search over prefixes, W[l](p, s) the weight of the edge from (l, p) to (l - 1, s):

1. A prefix p0 ... pi keeps a[l], the mass with which its routes arrive at (l, pi); at the target it is 1 in
   the topmost layer. With what stays, c[l] = a[l] + c[l + 1] W[l + 1](pi, pi) stands there.
2. c[0] stays down to the embeddings: it is the mass of the path that ends here.
3. The rest hops on. Into s, out of layer l, goes c[l] W[l](pi, s): a[l - 1] of the prefix with s at its end.
4. All paths that begin with a prefix together carry no more than what arrives, the sum of a. The prefix with
   the most is extended next. When none has more than the k-th best path that was found, those k are the best.

**Work.** What is extended has at least m, the mass of the k-th best path. Prefixes of one length share no
route, so there are at most 1 / m of them, and lengths go up to the number of layers: at most (layers + 1) / m
prefixes are extended, each for a product of (layer) with (layer, key). Rows are read of those positions only
at which an extended prefix ends; where not all of them can be held, some are read again, about
``MOST_READ_AGAIN``. A search that is stopped before says what a path that it did not find can carry at most.
"""

from __future__ import annotations

import heapq
import itertools
from dataclasses import dataclass

import numpy as np

from ..progress import tell
from ..shapes import Float
from .held_rows import Rows

MOST_EXTENDED = 1 << 15
"""Prefixes that are extended at most: seconds at 2,000 positions, rows not counted."""
MOST_READ_AGAIN = 1 << 11
"""About how many positions' rows are read anew, since others took their place; none in 30 layers of 2,000."""
_READ_AHEAD = 16  # positions whose rows are read together at first; then twice as many each time, to a limit
_MOST_AHEAD = 256


@dataclass(frozen=True)
class TokenPath:
    """One token path, the target first."""

    positions: list[int]
    mass: float
    weights: list[float]
    """For each hop, of the mass that comes along the path so far, the share that makes it."""
    layers: Float[np.ndarray, "hop layer"]
    """Of the path's mass, what makes a hop in each layer, lowest first; each hop's sum to 1."""


@dataclass(frozen=True)
class TokenPaths:
    """What a search found."""

    paths: list[TokenPath]
    """Best first."""
    extended: int
    """How many prefixes were extended."""
    left_out: float
    """No path that is not here carries more."""
    complete: bool
    """These are the best; else the search was stopped, and better ones carry at most ``left_out``."""


def best_token_paths(
    rows: Rows,
    *,
    target: int,
    k: int,
    most: int = MOST_EXTENDED,
) -> TokenPaths:
    """The k token paths from (topmost layer, target) to the embeddings that carry most.

    Args:
        rows: the weights of the edges.
        target: the position to start from.
        k: how many paths.
        most: prefixes that are extended at most.
    """
    search = _Search(rows, k)
    complete = search.run(target, most)
    paths = [_path(rows, prefix) for prefix in search.best()]
    return TokenPaths(paths, search.extended, search.left_out(), complete)


@dataclass(frozen=True)
class _Prefix:
    """The beginning of a path, extended: what stands at its last position is known."""

    positions: tuple[int, ...]
    arrived: float
    standing: Float[np.ndarray, " level"]
    """The embeddings' first."""
    before: _Prefix | None


_Open = tuple[float, int, _Prefix, int]
"""(less what arrives, when it was found, prefix, position after it)"""


class _Search:
    """Prefixes that may be extended, and the best paths among those that were."""

    def __init__(self, rows: Rows, k: int) -> None:
        self._rows, self._k = rows, k
        self._open: list[_Open] = []
        self._closed: list[tuple[float, int, _Prefix]] = []  # (mass, less when it was found, path)
        self._passed_over = 0.0  # the most that any of those has that were dropped
        self._ahead = _READ_AHEAD
        self.extended = 0

    def run(self, target: int, most: int) -> bool:
        """Extend prefixes until the k best paths are known; False where it was stopped before."""
        start = np.zeros(self._rows.n_layers + 1)
        start[-1] = 1
        self._extend((target,), start, None)
        while self._open and -self._open[0][0] > self._floor:
            tell("searching paths", self.extended / most)
            if self.extended >= most or self._rows.read_again >= MOST_READ_AGAIN:
                return False
            _, _, before, position = heapq.heappop(self._open)
            moves = self._rows.of(before.positions[-1])[1][:, position]
            self._read_ahead(position)
            arriving = np.append(before.standing[1:] * moves, 0.0)  # nothing hops into the topmost layer
            self._extend((*before.positions, position), arriving, before)
        return True

    @property
    def _floor(self) -> float:
        """What a path must carry more than to be among the k best."""
        return self._closed[0][0] if len(self._closed) == self._k else 0.0

    def _extend(
        self, positions: tuple[int, ...], arriving: Float[np.ndarray, " level"], before: _Prefix | None
    ) -> None:
        stays, moves = self._rows.of(positions[-1])
        prefix = _Prefix(positions, float(arriving.sum()), _standing(arriving, stays), before)
        self.extended += 1
        self._close(prefix)
        onward = prefix.standing[1:] @ moves  # what arrives at each next position
        keeps = onward > self._floor
        for position in np.flatnonzero(keeps).tolist():
            heapq.heappush(self._open, (-float(onward[position]), self.extended, prefix, position))
        self._passed_over = max(self._passed_over, float(onward[~keeps].max(initial=0.0)))

    def _close(self, prefix: _Prefix) -> None:
        """The path that ends here is among the k best so far, or it is not."""
        ending = (float(prefix.standing[0]), -self.extended, prefix)
        if ending[0] <= 0:
            return
        if len(self._closed) < self._k:
            heapq.heappush(self._closed, ending)
        else:
            dropped = heapq.heappushpop(self._closed, ending)
            self._passed_over = max(self._passed_over, dropped[0])

    def _read_ahead(self, position: int) -> None:
        """Read a position's rows, and with them those that are likely to be asked for next."""
        if position in self._rows:
            return
        coming = (last for less, _, _, last in sorted(self._open) if -less > self._floor)
        missing = dict.fromkeys(p for p in itertools.chain([position], coming) if p not in self._rows)
        self._rows.read(list(missing)[: self._ahead])
        self._ahead = min(2 * self._ahead, _MOST_AHEAD)

    def best(self) -> list[_Prefix]:
        """The paths found, best first, of equals those found first."""
        return [prefix for _, _, prefix in sorted(self._closed, reverse=True)]

    def left_out(self) -> float:
        """The most that any other path can carry."""
        return max(self._passed_over, -self._open[0][0] if self._open else 0.0)


def _standing(
    arriving: Float[np.ndarray, " level"], stays: Float[np.ndarray, " layer"]
) -> Float[np.ndarray, " level"]:
    """What stands in each layer once what stays has come down to it."""
    standing = arriving.copy()
    for layer in range(len(stays), 0, -1):
        standing[layer - 1] += standing[layer] * stays[layer - 1]
    return standing


def _path(rows: Rows, last: _Prefix) -> TokenPath:
    """The path that ends where the prefix does, its hops shared out over the layers."""
    chain = _chain(last)
    stays, _ = rows.of(last.positions[-1])
    below = np.cumprod(np.append(1.0, stays))  # of a mass in each layer, what takes the rest of the path
    layers = []
    for prefix, key in zip(chain[-2::-1], last.positions[:0:-1], strict=True):
        stays, moves = rows.of(prefix.positions[-1])
        hopping = moves[:, key] * below[:-1]
        layers.append(prefix.standing[1:] * hopping / last.standing[0])
        below = _standing(np.append(0.0, hopping)[::-1], stays[::-1])[::-1]
    return TokenPath(
        positions=list(last.positions),
        mass=float(last.standing[0]),
        weights=[after.arrived / prefix.arrived for prefix, after in itertools.pairwise(chain)],
        layers=np.array(layers[::-1]).reshape(len(layers), rows.n_layers),
    )


def _chain(last: _Prefix) -> list[_Prefix]:
    """The prefixes of a path, from the target's on."""
    prefix: _Prefix | None = last
    chain = []
    while prefix is not None:
        chain.append(prefix)
        prefix = prefix.before
    return chain[::-1]
