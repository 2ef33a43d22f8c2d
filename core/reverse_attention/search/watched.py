"""The beam search step by step, for those who want to follow it with pencil and paper.

``watched_search`` runs the search of module ``beam`` and writes down every step: each way on from the beams
that were active (a candidate), its score, and what became of it. Nothing is searched here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import ArrayLike

from ..result import BeamState
from .beam import Choices, search
from .length import length_normalizer


@dataclass(frozen=True)
class Candidate:
    """One way on from an active beam."""

    positions: list[int]
    """Target first, the position that it reaches last."""
    weights: list[float]
    """Of each hop."""
    log_score: float
    """Sum of log(weight), natural logarithm."""
    score: float
    """The same, normalised by the number of hops."""
    fate: str
    """``kept``: goes on in the next step; ``finished``: reached an end; ``pruned``: others scored better."""


@dataclass(frozen=True)
class WatchedSearch:
    """A beam search with all that it looked at."""

    steps: list[list[Candidate]]
    """Of each step its candidates, best first."""
    beams: list[BeamState]
    """What the search returns: of the finished beams the best, best first."""


def watched_search(
    attn: ArrayLike,
    target_pos: int,
    *,
    top_beam: int = 5,
    top_k: int = 5,
    length_norm: str = "avg_logprob",
    stop_at: Sequence[int] = (),
) -> WatchedSearch:
    """Search backward through a matrix (query, key), and write down every step.

    Args:
        attn: weights; small, since everything is kept.
        target_pos: position to start from, from 0 on.
        top_beam: see ``beam_search_backward``, as the two that follow.
        top_k: the same.
        length_norm: the same.
        stop_at: positions that finish a beam besides position 0.

    Raises:
        ValueError: see ``beam_search_backward``.
    """
    matrix = np.asarray(attn, dtype=np.float64)
    notes = _Notes(length_norm, [([target_pos], [])])
    beams = search(
        lambda queries: matrix[list(queries)],
        len(matrix),
        target_pos,
        top_beam=top_beam,
        top_k=top_k,
        min_attn=0.0,
        length_norm=length_norm,
        stop_at=stop_at,
        attention_mask=None,
        causal=True,
        watch=notes.write,
    )
    return WatchedSearch(notes.steps, beams)


@dataclass
class _Notes:
    """What was seen so far."""

    length_norm: str
    active: list[tuple[list[int], list[float]]]
    """Positions and weights of the beams that go on."""
    steps: list[list[Candidate]] = field(default_factory=list)

    def write(self, choices: Choices) -> None:
        """Note a step's candidates, and which beams go on."""
        seen = {
            beam * choices.keys.shape[1] + way: self._candidate(choices, beam, way)
            for beam, way in np.argwhere(choices.weights > 0).tolist()
        }
        if seen:
            self.steps.append(sorted(seen.values(), key=lambda candidate: -candidate.log_score))
        taken = [seen[index] for index in choices.active.tolist()]
        self.active = [(candidate.positions, candidate.weights) for candidate in taken]

    def _candidate(self, choices: Choices, beam: int, way: int) -> Candidate:
        positions, weights = self.active[beam]
        score = float(choices.scores[beam, way])
        index = beam * choices.keys.shape[1] + way
        fate = "kept" if index in choices.active else "finished" if index in choices.ended else "pruned"
        return Candidate(
            positions=[*positions, int(choices.keys[beam, way])],
            weights=[*weights, float(choices.weights[beam, way])],
            log_score=score,
            score=length_normalizer(self.length_norm)(score, len(weights) + 1),
            fate=fate,
        )
