"""Paths as they are compared over columns: by what they pass, in the groups of the alignment."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence

from ..result import BeamPath, TraceResult

Step = tuple[int, int]
"""(layer of the network, 0 the embeddings; group). Where layers are left out, all are 0."""
Steps = tuple[Step, ...]
"""Those of a path, earliest first; empty where all of its tokens are without text."""


def are_layered(results: Sequence[TraceResult]) -> bool:
    """Whether paths can be told apart by layers: all are routes through one model to one depth.

    The layers of two models do not correspond, be they as many; token paths have none.
    """
    ways = {(r.graph, r.paths) for r in results}
    return ways == {("network", "layer")} and len({(r.model, r.layer) for r in results}) == 1


def layers_of(beam: BeamPath, *, layered: bool) -> list[int]:
    """The layer of each position of a path, target first."""
    return beam.layers if layered else [0] * len(beam.positions)


def steps_of(beam: BeamPath, groups: Sequence[int | None], *, layered: bool) -> Steps:
    """What a path passes: without tokens that have no group, and where layers are left out, without stays."""
    places = zip(layers_of(beam, layered=layered), (groups[p] for p in beam.positions), strict=True)
    steps = [(layer, group) for layer, group in places if group is not None]
    return tuple(step for step, _ in itertools.groupby(reversed(steps)))


def hops_along(paths: Iterable[Steps]) -> set[tuple[Step, Step]]:
    """Every two steps that follow each other on a path."""
    return {hop for path in paths for hop in itertools.pairwise(path)}
