"""Edge weights by relevance: what the parts of the stream do for one answer.

Of layer l, query t, head h and key s, with the gradients of ``backward``,

    R_h[t, s] = α_h[t, s] ⟨∂F/∂o_h[t], v_h(s)⟩,   and of the residual stream   ⟨∂F/∂y_t, x_t⟩ at s = t.

1. Parts are added up for each key: the heads', and the stream's at s = t. Some speak against the answer.
2. An edge weighs max(0, R), divided by its sum over s; where no key speaks for it, the stream carries all.
   So heads are summed before anything is clipped: what one head adds and another takes away at the same key
   is nothing.
3. An edge's weight is shared out over the heads, and the stream, that speak for it, in proportion. So routes
   with heads apart carry, over all heads, the same mass as routes without.

A row costs as much as attention itself, and no array (layer, head, query, key) is made.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch
from torch import Tensor

from ..backward import Gradients
from ..backward.gradients import LayerGradients
from ..backward.sums import Spoken
from ..capture import Record
from ..shapes import Float
from .heads import AggHeads, chosen_heads

Parts = Callable[[int, Sequence[int]], Float[Tensor, "query channel key"]]
"""(layer from 1 on, queries) -> relevance of each head, and last of the residual stream, at each key."""
Sums = Callable[[int, Sequence[int]], Float[Tensor, "query key"]]
"""The same, all parts at a key added up."""


def signed_parts(record: Record, gradients: Gradients, agg_heads: AggHeads = "mean") -> Parts:
    """R of every part, with its sign: positive speaks for the answer, negative against it.

    Raises:
        ValueError: the gradients are of another record; from the function: heads that there are not.
    """
    gradients.check(record)
    return lambda layer, queries: signed(
        record.rows(layer - 1, queries), queries, gradients.layers[layer - 1], agg_heads
    )


def signed_sums(record: Record, gradients: Gradients, agg_heads: AggHeads = "mean") -> Sums:
    """R of every key, its parts added up: in a tenth of the time and memory that the parts take.

    Of all heads together they were worked out on the way back, and are kept of as many layers as fit.

    Raises:
        ValueError: as ``signed_parts``.
    """
    gradients.check(record)

    def sums(layer: int, queries: Sequence[int]) -> Float[Tensor, "query key"]:
        of_layer = gradients.layers[layer - 1]
        heads = _heads(agg_heads, of_layer.o.shape[1])
        if spoken := _of_all(of_layer, heads):
            total = _as_spoken(record, spoken, queries)
        else:
            total = _of_heads(record.rows(layer - 1, queries), queries, of_layer, heads)
        total[range(len(total)), list(queries)] += of_layer.stays[list(queries)]
        return total.double()

    return sums


def at_hand(gradients: Gradients, agg_heads: AggHeads = "mean") -> bool:
    """Whether ``signed_sums`` has those of every layer from the way back, and computes no attention.

    Raises:
        ValueError: heads that there are not.
    """
    return all(_of_all(layer, _heads(agg_heads, layer.o.shape[1])) for layer in gradients.layers)


def _of_all(of_layer: LayerGradients, heads: Sequence[int]) -> Spoken | None:
    """What was kept of all heads together, if these are all."""
    return of_layer.spoken if len(heads) == of_layer.o.shape[1] else None


def _as_spoken(record: Record, spoken: Spoken, queries: Sequence[int]) -> Float[Tensor, "query key"]:
    """What all heads say together, as it was kept on the way back; padding neither gives nor takes."""
    total = torch.zeros(len(queries), len(record.input_ids), dtype=torch.float32)
    first, mask, rows = record.run.start, record.query_mask, total.numpy()
    real = [n for n, query in enumerate(queries) if mask[query]]
    for n, (sums, key) in zip(real, spoken.rows([queries[n] - first for n in real]), strict=True):
        rows[n, first + key : first + key + len(sums)] = sums
    return total


def _of_heads(
    rows: Float[Tensor, "head query key"],
    queries: Sequence[int],
    gradients: LayerGradients,
    heads: Sequence[int],
) -> Float[Tensor, "query key"]:
    """What some heads say together."""
    given = _given(rows, queries, gradients)
    total = torch.zeros(rows.shape[1:], dtype=torch.float32)
    for head in heads:
        total[:, : given.shape[2]].addcmul_(rows[head, :, : given.shape[2]], given[head])
    return total


def relevance(
    rows: Float[Tensor, "head query key"],
    queries: Sequence[int],
    gradients: LayerGradients,
    agg_heads: AggHeads = "mean",
) -> Float[Tensor, "query channel key"]:
    """Weights of edges by what they speak for the answer; channels are heads, then the stream.

    Raises:
        ValueError: heads that there are not, or ``agg_heads="max"``.
    """
    return shares(signed(rows, queries, gradients, agg_heads), queries)


def signed(
    rows: Float[Tensor, "head query key"],
    queries: Sequence[int],
    gradients: LayerGradients,
    agg_heads: AggHeads = "mean",
) -> Float[Tensor, "query channel key"]:
    """R of every part of some queries; 0 for heads that were not chosen.

    Raises:
        ValueError: heads that there are not, or ``agg_heads="max"``.
    """
    own, (n_heads, n_queries, n_keys) = list(queries), rows.shape
    heads, given = _heads(agg_heads, n_heads), _given(rows, queries, gradients)
    seen = given.shape[2]
    parts = torch.zeros(n_queries, n_heads + 1, n_keys, dtype=torch.float64)
    parts[:, heads, :seen] = (rows[heads, :, :seen] * given[heads]).double().transpose(0, 1)
    parts[range(n_queries), -1, own] = gradients.stays[own].double()
    return parts


def _given(
    rows: Float[Tensor, "head query key"], queries: Sequence[int], gradients: LayerGradients
) -> Float[Tensor, "head query seen_key"]:
    """⟨∂F/∂o_h[t], v_h(s)⟩, for the keys up to the last one that is attended to."""
    n_heads, n_queries, _ = rows.shape
    kv_heads, _, width = gradients.values.shape
    attended = rows.amax(dim=(0, 1)).nonzero()
    seen = int(attended[-1]) + 1 if len(attended) else 0
    to_heads = (
        gradients.o[list(queries)].transpose(0, 1).reshape(kv_heads, -1, width)
    )  # (kv_head, query, value)
    return (to_heads @ gradients.values[:, :seen].transpose(1, 2)).view(n_heads, n_queries, seen)


def _heads(agg_heads: AggHeads, n_heads: int) -> list[int]:
    """The heads whose parts count."""
    if agg_heads == "max":
        raise ValueError(
            "agg_heads='max' has no meaning where heads are added up; use 'mean' (all heads), 'none', the "
            "number of a head or a list of heads, or weights='rollout'."
        )
    return chosen_heads(agg_heads, n_heads)


def shares(
    parts: Float[Tensor, "query channel key"], queries: Sequence[int]
) -> Float[Tensor, "query channel key"]:
    """The weights of edges from the relevances of their parts; of each query they sum to 1."""
    joint = parts.sum(dim=1)
    weights = parts.clamp(min=0)
    weights = weights / weights.sum(dim=1, keepdim=True).clamp(min=torch.finfo(parts.dtype).tiny)
    weights *= shares_of_sums(joint, queries)[:, None]
    bare = (joint <= 0).all(dim=1).nonzero().flatten().tolist()
    weights[bare] = 0
    weights[bare, -1, [queries[i] for i in bare]] = 1
    return weights


def shares_of_sums(sums: Float[Tensor, "query key"], queries: Sequence[int]) -> Float[Tensor, "query key"]:
    """The same from relevances that are added up already, as the weights of whole edges."""
    weights = sums.clamp(min=0)
    total = weights.sum(dim=1, keepdim=True)
    bare = (total[:, 0] == 0).nonzero().flatten().tolist()
    weights[bare, [queries[i] for i in bare]] = 1
    total[bare] = 1
    return weights / total
