"""What of a result is drawn: enough to see, and no more than a browser draws smoothly.

The best paths are drawn whole, as many as there is room for. Where the best path alone is too long,
its hops nearest to the target are drawn.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Sequence

from ..result import BeamPath

MAX_LINKS = 600
MAX_LINKS_NETWORK = 1000
MAX_STRANDS = 2500
"""A link is drawn as one strand for each path that uses it."""
_DETAILS = ((200, 8, 5), (500, 3, 3), (math.inf, 2, 2))
"""Up to so many links, so many heads of each link and so many predecessors of each token."""


def drawable(beams: Sequence[BeamPath]) -> tuple[list[BeamPath], str | None]:
    """The paths to draw, shortened where they must be, and what was left out in words, or None."""
    most = MAX_LINKS_NETWORK if beams and beams[0].layers else MAX_LINKS
    kept = list(beams[: max(1, _fitting(beams, most))])
    cut = [_nearest(beam, most) for beam in kept]
    said = []
    if len(kept) < len(beams):
        said.append(f"the best {len(kept)} of {len(beams)} paths are drawn")
    if cut != kept:
        said.append(f"of {len(kept[0].edge_attns):,} hops the {most} nearest to the target are drawn")
    return cut, _sentence(said)


def shown_details(links: int) -> tuple[int, int]:
    """How many heads each of so many links names, and how many predecessors each token."""
    return next((heads, predecessors) for most, heads, predecessors in _DETAILS if links <= most)


def _sentence(said: Sequence[str]) -> str | None:
    if not said:
        return None
    text = "; ".join(said)
    return f"To keep the picture readable, {text}. The JSON and CSV files hold all of them."


def _fitting(beams: Sequence[BeamPath], most: int) -> int:
    """How many of the best paths stay within the limits together."""
    links, strands = set(), 0
    for count, beam in enumerate(beams):
        hops = _hops(beam)
        links.update(hops)
        strands += len(hops)
        if len(links) > most or strands > MAX_STRANDS:
            return count
    return len(beams)


def _hops(beam: BeamPath) -> list[tuple[int, int, int]]:
    layers = beam.layers or [0] * len(beam.positions)
    return list(zip(layers, beam.positions, beam.positions[1:], strict=False))


def _nearest(beam: BeamPath, hops: int) -> BeamPath:
    """The path's first hops, counted from the target; its score stays that of the whole."""
    if len(beam.edge_attns) <= hops:
        return beam
    per_hop = ("edge_attns", "edge_heads", "head_weights", "speaks_for", "speaks_against")
    per_node = ("positions", "tokens", "token_ids", "layers")
    short = {name: getattr(beam, name)[:hops] for name in per_hop}
    return dataclasses.replace(beam, **short, **{name: getattr(beam, name)[: hops + 1] for name in per_node})
