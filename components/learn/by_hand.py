"""A matrix small enough for pencil and paper, and what the library's own search does with it."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pandas as pd

from reverse_attention import BeamPath, TraceResult
from reverse_attention.picture.numbers import number
from reverse_attention.result import BeamState
from reverse_attention.result.flow import sankey
from reverse_attention.search.length import length_normalizer
from reverse_attention.search.watched import Candidate

TOKENS = ("The", " cat", " sat", " down", " again")
LABELS = ("The", "␣cat", "␣sat", "␣down", "␣again")
MATRIX = (
    (1.0, 0.0, 0.0, 0.0, 0.0),
    (0.6, 0.4, 0.0, 0.0, 0.0),
    (0.2, 0.6, 0.2, 0.0, 0.0),
    (0.1, 0.2, 0.3, 0.4, 0.0),
    (0.1, 0.2, 0.3, 0.4, 0.0),
)
"""Made up, in tenths: what each row's token pays to each column's; each row sums to 1."""
TARGET = len(TOKENS) - 1


def matrix_table() -> pd.DataFrame:
    """The matrix for people: rows read, columns are read; an empty cell is no predecessor."""
    rows = [[f"{weight:g}" if key < query else "" for key, weight in enumerate(row)]
            for query, row in enumerate(MATRIX)]  # fmt: skip
    return pd.DataFrame(rows, index=list(LABELS), columns=list(LABELS)).iloc[1:, :-1]


def candidates_table(step: Sequence[Candidate]) -> pd.DataFrame:
    """The candidates of one step of the search."""
    rows = [
        (name_of(one.positions), product(one.weights), number(one.log_score), number(one.score), one.fate)
        for one in step
    ]
    return pd.DataFrame(rows, columns=["path", "weights", "sum of ln", "÷ hops", ""])


def name_of(positions: Sequence[int]) -> str:
    """A path as it is read, earliest token first."""
    return " → ".join(LABELS[position] for position in reversed(positions))


def product(weights: Sequence[float]) -> str:
    """0.6 × 0.3 = 0.18 of the weights 0.3 and 0.6: the earliest hop first, as the path is named."""
    if len(weights) == 1:
        return f"{weights[0]:g}"
    return f"{' × '.join(f'{weight:g}' for weight in reversed(weights))} = {number(math.prod(weights))}"


def result_of(beams: Sequence[BeamState], length_norm: str) -> TraceResult:
    """The paths as a trace of no model, to be drawn as one."""
    normalize = length_normalizer(length_norm)
    paths = [
        BeamPath(
            positions=beam.positions,
            tokens=[TOKENS[position] for position in beam.positions],
            token_ids=beam.positions,
            edge_attns=beam.edge_attns,
            edge_heads=[0] * beam.num_edges,
            head_weights=[[weight] for weight in beam.edge_attns],
            score_raw=beam.log_score,
            score_norm=normalize(beam.log_score, beam.num_edges),
        )
        for beam in beams
    ]
    return TraceResult(
        layer=0,
        length_norm=length_norm,
        seq_len=len(TOKENS),
        target_pos=TARGET,
        tokens=list(TOKENS),
        labels=list(LABELS),
        special=[False] * len(TOKENS),
        beams=paths,
        sankey=sankey(paths, TOKENS, layer=0),
        paths_text=[name_of(beam.positions) for beam in beams],
        token_ids=list(range(len(TOKENS))),
        members=[[position] for position in range(len(TOKENS))],
        text="".join(TOKENS),
        n_layers=1,
        model="made up",
    )
