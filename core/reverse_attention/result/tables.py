"""Paths as tables of pandas, which is imported when one is asked for."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from .receipt import Effect, Outcome, Receipt
from .types import BeamPath, Hop

if TYPE_CHECKING:
    import pandas as pd

_PATHS = ["rank", "score", "score_raw", "edges", "positions", "path"]
_PLACE = ["rank", "hop", "from", "to", "token_from", "token_to"]
_HOPS = [*_PLACE, "weight", "layer", "head", "share"]
_SIGNS = [*_PLACE, "layer", "speaks_for", "speaks_against"]
_RECEIPT = [
    *("cut", "rank", "from", "to", "token_from", "token_to", "layer", "weight"),
    *("probability", "log_probability", "difference", "lost", "share"),
]


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


def table_of_signs(beams: Sequence[BeamPath], hops: Sequence[Hop]) -> pd.DataFrame:
    """One row for each edge of each path, of token paths one for each layer of each hop; in logits."""
    import pandas as pd

    return pd.DataFrame(_rows_of_signs(beams, hops), columns=_SIGNS)


def _rows_of_hops(beams: Sequence[BeamPath]) -> Iterator[tuple[Any, ...]]:
    for place, beam, n in _places(beams):
        for layer, of_heads in enumerate(beam.hops[n].heads):
            told = (*place, beam.edge_attns[n], layer)
            yield from ((*told, head, share) for head, share in enumerate(of_heads) if share > 0)


def _rows_of_signs(beams: Sequence[BeamPath], hops: Sequence[Hop]) -> Iterator[tuple[Any, ...]]:
    by_layer = {
        (hop.key, hop.query): list(zip(hop.speaks_for, hop.speaks_against, strict=True)) for hop in hops
    }
    for place, beam, n in _places(beams):
        if beam.layers:
            yield *place, beam.layers[n + 1], beam.speaks_for[n], beam.speaks_against[n]
        else:
            yield from ((*place, layer, *told) for layer, told in enumerate(by_layer[place[2:4]]))


def _places(beams: Sequence[BeamPath]) -> Iterator[tuple[tuple[Any, ...], BeamPath, int]]:
    """Each hop of each path in the order in which they are read: its place, the path, its index there."""
    for rank, beam in enumerate(beams, start=1):
        hops = zip(itertools.pairwise(beam.positions), itertools.pairwise(beam.tokens), strict=True)
        read = list(enumerate(hops))[::-1]
        for number, (n, ((query, key), (reader, source))) in enumerate(read, start=1):
            yield (rank, number, key, query, source, reader), beam, n


def table_of_receipt(receipt: Receipt, labels: Sequence[str]) -> pd.DataFrame:
    """One row for all that was cut in one run, and what was left of the answer."""
    import pandas as pd

    table = pd.DataFrame(_rows_of_receipt(receipt, labels), columns=_RECEIPT)
    return table.astype(dict.fromkeys(("rank", "from", "to", "layer"), "Int64"))  # whole beside empty cells


def _rows_of_receipt(receipt: Receipt, labels: Sequence[str]) -> Iterator[tuple[Any, ...]]:
    nowhere = (None, None, None, None, None, None, None)
    yield ("nothing", *nowhere, *_of_outcome(receipt.before), 0.0, None)
    yield ("everything", *nowhere, *_of_outcome(receipt.floor), *_lost(receipt))
    for cut, effect in (
        ("all that is drawn", receipt.drawn),
        ("all but what is drawn", receipt.kept),
        ("all but sinks", receipt.bare),
    ):
        yield (cut, *nowhere, *_of_effect(effect))
    for path in receipt.paths:
        yield ("path", path.path + 1, *nowhere[1:], *_of_effect(path.effect))
    for hop in receipt.hops:
        place = (None, hop.key, hop.query, labels[hop.key], labels[hop.query])
        yield ("hop", *place, None, hop.weight, *_of_effect(hop.effect))
        if hop.instead is not None:
            yield ("random in its place", *place, None, None, None, None, None, hop.instead.mean, None)
        for at in hop.by_layer:
            yield ("hop in one layer", *place, at.layer, None, *_of_effect(at.effect))
    for token in receipt.tokens:
        out_of = (None, token.position, None, labels[token.position], None)
        yield ("token", *out_of, None, None, *_of_effect(token.effect))


def _lost(receipt: Receipt) -> tuple[float, None]:
    return receipt.before.log_probability - receipt.floor.log_probability, None


def _of_effect(effect: Effect) -> tuple[Any, ...]:
    return *_of_outcome(effect.after), effect.lost, effect.share


def _of_outcome(outcome: Outcome) -> tuple[float, float, float | None]:
    return outcome.probability, outcome.log_probability, outcome.difference
