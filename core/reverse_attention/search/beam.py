"""Backward beam search over one attention matrix.

A path is a chain of positions from the target back through its predecessors: from query t
every earlier key s is a predecessor, with weight ``a[t, s]``. Its score is the sum of
log(weight), normalised by its length so that long and short paths can be compared.

1. Start with one beam, ``[target]``.
2. Extend each active beam by the ``top_k`` heaviest predecessors of its last position.
3. An extension that reaches position 0 or BOS is finished, and so is a beam that has no
   predecessor left.
4. Keep the ``top_beam`` best of the others, and repeat until none is active.
5. Return the ``top_beam`` best finished beams.

All active beams have the same number of hops, so each step is a few array operations over a
table of (predecessor, log weight); a row of the matrix is asked for only when a beam reaches
that position, and only once. The beams themselves are kept as parent pointers, and written
out as lists only at the end.
"""

from __future__ import annotations

import reprlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from ..prompt.checks import resolve_position
from ..result import BeamState
from ..shapes import Bool, Float, Int
from .length import length_normalizer
from .predecessors import Predecessors, Rows, as_array, heaviest


def beam_search_backward(
    attn: ArrayLike,
    target_pos: int,
    top_beam: int = 5,
    top_k: int = 5,
    min_attn: float = 0.0,
    length_norm: str = "avg_logprob",
    stop_at_bos: bool = True,
    bos_positions: Sequence[int] | None = None,
    attention_mask: ArrayLike | None = None,
    *,
    causal: bool = True,
) -> list[BeamState]:
    """Find high-scoring paths from ``target_pos`` backward through one attention matrix.

    Args:
        attn: weights (query, key), or (head, query, key) to keep heads apart: each hop then
            takes the best (key, head) pairs. A torch tensor, an array, or nested lists.
        target_pos: position to start from; negative counts from the end.
        top_beam: how many beams are kept in each step, and returned at the end.
        top_k: how many predecessors each beam is extended by.
        min_attn: predecessors below this weight are left out; those of weight 0 always are.
        length_norm: ``none``, ``avg_logprob`` (score / n), ``sqrt`` (score / sqrt n) or
            ``pow:a`` (score / n^a), n the number of edges.
        stop_at_bos: finish a beam that reaches one of ``bos_positions``.
        bos_positions: positions of BOS tokens.
        attention_mask: 1 where a position may be a predecessor, 0 where not.
        causal: only earlier positions are predecessors. With False (attention both ways, as in
            BERT) every other position is, but a path never visits one twice.

    Returns:
        At most ``top_beam`` finished beams, best normalised score first.

    Raises:
        ValueError: a setting or a position is out of range, or a weight that is met is NaN.
    """
    weights = as_array(attn)
    if weights.ndim not in (2, 3) or weights.shape[-2] != weights.shape[-1]:
        raise ValueError(
            f"attn has shape {tuple(weights.shape)}; it must be (query, key) or (head, query, key)."
        )
    return search(
        lambda queries: np.moveaxis(weights[..., list(queries), :], -2, 0),
        weights.shape[-1],
        target_pos,
        top_beam=top_beam,
        top_k=top_k,
        min_attn=min_attn,
        length_norm=length_norm,
        stop_at=bos_positions if stop_at_bos and bos_positions is not None else (),
        attention_mask=attention_mask,
        causal=causal,
    )


def search(
    rows: Rows,
    seq_len: int,
    target_pos: int,
    *,
    top_beam: int,
    top_k: int,
    min_attn: float,
    length_norm: str,
    stop_at: Sequence[int],
    attention_mask: ArrayLike | None,
    causal: bool,
    watch: Watch | None = None,
) -> list[BeamState]:
    """The search of ``beam_search_backward``, over rows that are computed when they are asked for.

    ``stop_at`` holds the positions that finish a beam besides position 0; ``watch`` is shown every step's
    choices (module ``watched``).
    """
    check_search_settings(top_beam, top_k, min_attn)
    normalize = length_normalizer(length_norm)
    ends = np.zeros(seq_len, dtype=bool)
    ends[[0, *stop_at]] = True
    table = Predecessors(rows, seq_len, top_k, min_attn, attention_mask, causal)
    history = [_Step.start(resolve_position(target_pos, seq_len), seq_len, causal)]
    finished: list[tuple[float, int, int]] = []  # (normalised score, step, slot)
    while history[-1].n_active:
        n_edges = len(history)
        dead_ends, step = _advance(history[-1], table, ends, top_beam, watch)
        last = history[-1]
        finished += [(normalize(float(last.scores[i]), n_edges - 1), n_edges - 1, int(i)) for i in dead_ends]
        history.append(step)
        finished += [
            (normalize(float(step.scores[i]), n_edges), n_edges, i)
            for i in range(step.n_active, len(step.scores))
        ]
        finished = sorted(finished, key=lambda f: -f[0])[:top_beam]  # stable: the first found wins a tie
    return [_write_out(history, step, slot, table.heads_apart) for _, step, slot in finished]


def check_search_settings(top_beam: int, top_k: int, min_attn: float) -> None:
    """Raise ValueError where one of the search's numbers is out of its range."""
    for name, value in (("top_beam", top_beam), ("top_k", top_k)):
        if isinstance(value, bool) or int(value) != value or value < 1:
            raise ValueError(f"{name} is {reprlib.repr(value)}; it must be a whole number of at least 1.")
    if not 0 <= min_attn <= 1:
        raise ValueError(f"min_attn is {min_attn!r}; an attention weight lies between 0 and 1.")


class Choices(NamedTuple):
    """The ways on from the active beams, best beam first, and which of them are taken."""

    keys: Int[np.ndarray, "beam choice"]
    weights: Float[np.ndarray, "beam choice"]
    """0 where there is no predecessor."""
    scores: Float[np.ndarray, "beam choice"]
    """Sum of log(weight) from the target on."""
    active: Int[np.ndarray, " kept"]
    """Which go on, best first, as indices into the flat choices."""
    ended: Int[np.ndarray, " finished"]
    """Which reach an end and are kept, best first."""


Watch = Callable[[Choices], None]


@dataclass(frozen=True)
class _Step:
    """The beams after one more hop: the active ones, best first, then those that just finished."""

    positions: Int[np.ndarray, " beam"]
    scores: Float[np.ndarray, " beam"]
    parents: Int[np.ndarray, " beam"]
    """Slot of the beam in the step before that this one extends."""
    weights: Float[np.ndarray, " beam"]
    heads: Int[np.ndarray, " beam"]
    n_active: int
    visited: Bool[np.ndarray, "beam key"] | None
    """Kept only where a path could come back to a position."""

    @staticmethod
    def start(target: int, seq_len: int, causal: bool) -> _Step:
        nothing = np.zeros(1, dtype=np.int64)
        visited = None if causal else np.arange(seq_len)[None] == target
        return _Step(nothing + target, np.zeros(1), nothing, np.zeros(1), nothing, 1, visited)


def _advance(
    last: _Step,
    table: Predecessors,
    ends: Bool[np.ndarray, " key"],
    top_beam: int,
    watch: Watch | None,
) -> tuple[Int[np.ndarray, " dead_end"], _Step]:
    """Extend every active beam: the slots that have no predecessor, and the next step."""
    visited = None if last.visited is None else last.visited[: last.n_active]
    keys, weights, heads = table.of(last.positions[: last.n_active], visited)
    usable = weights > 0
    logs = np.log(weights, where=usable, out=np.full_like(weights, -np.inf))
    scores = last.scores[: last.n_active, None] + logs  # (beam, choice)
    # Within a step all beams have equally many edges, so the raw score ranks like the normalised one.
    active = heaviest(np.where(usable & ~ends[keys], scores, -np.inf).reshape(-1), top_beam, above=-np.inf)
    ended = heaviest(np.where(usable & ends[keys], scores, -np.inf).reshape(-1), top_beam, above=-np.inf)
    if watch:
        watch(Choices(keys, weights, scores, active, ended))
    chosen = np.concatenate([active, ended])
    parents = chosen // max(keys.shape[1], 1)
    positions = keys.reshape(-1)[chosen]
    step = _Step(
        positions=positions,
        scores=scores.reshape(-1)[chosen],
        parents=parents,
        weights=weights.reshape(-1)[chosen],
        heads=heads.reshape(-1)[chosen],
        n_active=len(active),
        visited=None if last.visited is None else _mark(last.visited[parents], positions),
    )
    return np.flatnonzero(~usable.any(axis=1)), step


def _mark(visited: Bool[np.ndarray, "beam key"], positions: Int[np.ndarray, " beam"]) -> np.ndarray:
    visited = visited.copy()
    visited[np.arange(len(positions)), positions] = True
    return visited


def _write_out(history: list[_Step], step: int, slot: int, heads_apart: bool) -> BeamState:
    """Follow the parent pointers of a finished beam back to the target."""
    score = float(history[step].scores[slot])
    hops = []
    for current in reversed(history[: step + 1]):
        hops.append((current.positions[slot], current.weights[slot], current.heads[slot]))
        slot = current.parents[slot]
    hops.reverse()  # target first
    return BeamState(
        positions=[int(position) for position, _, _ in hops],
        edge_attns=[float(weight) for _, weight, _ in hops[1:]],
        log_score=score,
        is_terminal=True,
        edge_heads=[int(head) for _, _, head in hops[1:]] if heads_apart else [],
    )
