"""Paths as tables of pandas, which is imported when one is asked for."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from .types import BeamPath

if TYPE_CHECKING:
    import pandas as pd

_PATHS = ["rank", "score", "score_raw", "edges", "positions", "path"]
_HOPS = ["rank", "hop", "from", "to", "token_from", "token_to", "weight", "layer", "head", "share"]


def table_of_paths(beams: Sequence[BeamPath], texts: Sequence[str]) -> pd.DataFrame:
    """One row a path, best first."""
    import pandas as pd

    rows = [
        (rank, b.score_norm, b.score_raw, len(b.edge_attns), b.positions[::-1], text)
        for rank, (b, text) in enumerate(zip(beams, texts, strict=True), start=1)
    ]
    return pd.DataFrame(rows, columns=_PATHS)


def table_of_hops(beams: Sequence[BeamPath]) -> pd.DataFrame:
    """One row for each layer and head of each hop of a token path: of the path's mass, the share it makes."""
    import pandas as pd

    return pd.DataFrame(_rows_of_hops(beams), columns=_HOPS)


def _rows_of_hops(beams: Sequence[BeamPath]) -> Iterator[tuple[Any, ...]]:
    for rank, beam in enumerate(beams, start=1):
        hops = zip(itertools.pairwise(beam.positions), itertools.pairwise(beam.tokens), strict=True)
        read = list(zip(hops, beam.edge_attns, beam.hops, strict=True))[::-1]
        for number, (((query, key), (reader, source)), weight, shares) in enumerate(read, start=1):
            place = (rank, number, key, query, source, reader, weight)
            for layer, of_heads in enumerate(shares.heads):
                yield from ((*place, layer, head, share) for head, share in enumerate(of_heads) if share > 0)
