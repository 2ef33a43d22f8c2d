"""How the heads of a layer are put together: the meaning of ``agg_heads``.

``"mean"`` and ``"max"`` combine all heads, a number or a list takes some of them (their mean), and
``"none"`` keeps them apart, so that every hop names its head.
"""

from __future__ import annotations

import reprlib
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from torch import Tensor

from ..prompt.checks import is_one, whole, wholes
from ..shapes import Float

AggHeads = str | int | Sequence[int]


def plain_heads(agg_heads: Any) -> AggHeads:
    """A word as it is, a head's number as an int, several as a list of ints.

    Raises:
        ValueError: neither words nor whole numbers.
    """
    if isinstance(agg_heads, str | bool):  # which of them may be is for ``head_reducer`` to say
        return agg_heads
    return (whole if is_one(agg_heads) else wholes)(agg_heads, "agg_heads")


def head_reducer(agg_heads: AggHeads) -> Callable[[Float[Tensor, "head query key"]], Tensor]:
    """The function from rows (head, query, key) to what the search reads.

    Returns rows (query, key), or (query, head, key) for ``"none"``.

    Raises:
        ValueError: not a known word; from the function: a head that the model does not have.
    """
    if agg_heads == "mean":
        return lambda rows: rows.mean(dim=0)
    if agg_heads == "max":
        return lambda rows: rows.amax(dim=0)
    if agg_heads == "none":
        return lambda rows: rows.transpose(0, 1)
    _refuse_other_words(agg_heads)
    return partial(_mean_of_heads, agg_heads=agg_heads)


def chosen_heads(agg_heads: AggHeads, n_heads: int) -> list[int]:
    """The heads that ``agg_heads`` takes, all of them for a word.

    Raises:
        ValueError: not a known word, no head, or a head that the layer does not have.
    """
    if agg_heads in ("mean", "max", "none"):
        return list(range(n_heads))
    _refuse_other_words(agg_heads)
    heads = [agg_heads] if isinstance(agg_heads, int) else [int(head) for head in agg_heads]
    wrong = [head for head in heads if not -n_heads <= head < n_heads]
    if wrong or not heads:
        raise ValueError(f"agg_heads is {heads}; this layer has {n_heads} heads, 0 to {n_heads - 1}.")
    return sorted({head % n_heads for head in heads})


def head_shares(
    rows: Float[Tensor, "head query key"], agg_heads: AggHeads
) -> Float[Tensor, "head query key"]:
    """What each head adds to the combined attention; sums over heads and keys to 1 for each query.

    With ``"max"`` the heaviest head carries an edge alone, and rows are divided by their sum.
    """
    if agg_heads == "max":
        combined, heaviest = rows.max(dim=0)
        alone = rows.new_zeros(rows.shape).scatter_(0, heaviest[None], combined[None])
        return alone / combined.sum(dim=-1, keepdim=True)
    heads = chosen_heads(agg_heads, rows.shape[0])
    shares = rows.new_zeros(rows.shape)
    shares[heads] = rows[heads] / len(heads)
    return shares


def _mean_of_heads(
    rows: Float[Tensor, "head query key"], *, agg_heads: AggHeads
) -> Float[Tensor, "query key"]:
    return rows[chosen_heads(agg_heads, rows.shape[0])].mean(dim=0)


def _refuse_other_words(agg_heads: AggHeads) -> None:
    if isinstance(agg_heads, str | bool):
        raise ValueError(
            f"agg_heads is {reprlib.repr(agg_heads)}; use 'mean', 'max', 'none', the number of a "
            "head or a list of heads."
        )
