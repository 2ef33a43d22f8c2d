"""How a path's score is normalised by its length, so that long and short paths can be compared."""

from __future__ import annotations

import math
import reprlib
from collections.abc import Callable


def length_power(length_norm: str) -> float:
    """The a of score / n^a that ``length_norm`` stands for, n the number of edges.

    Raises:
        ValueError: not one of ``none``, ``avg_logprob``, ``sqrt``, ``pow:<number>``.
    """
    powers = {"none": 0.0, "avg_logprob": 1.0, "sqrt": 0.5}
    power = powers.get(length_norm, math.nan)
    if length_norm.startswith("pow:"):
        try:
            power = float(length_norm.removeprefix("pow:"))
        except ValueError:
            power = math.nan
    if not math.isfinite(power):
        raise ValueError(
            f"length_norm is {reprlib.repr(length_norm)}; use 'none', 'avg_logprob', 'sqrt' or "
            "'pow:<number>', for example 'pow:0.7'."
        )
    return power


def length_normalizer(length_norm: str) -> Callable[[float, int], float]:
    """The function (score, number of edges) -> normalised score that ``length_norm`` names.

    Raises:
        ValueError: see ``length_power``.
    """
    power = length_power(length_norm)
    return lambda score, n_edges: score / n_edges**power if n_edges else score
