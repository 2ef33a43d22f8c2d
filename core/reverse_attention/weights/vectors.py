"""The parts of the residual stream after attention, and how much each counts.

After attention the stream at t is y_t = x_t + b + Σ_h Σ_s α_h[t, s] u_h(s): what came in, the output
projection's bias, and a part for every head h and key s, where u_h(s) = v_h(s) W_O^h is the head's value
through its share of the output projection. Two ways to say how much a part counts:

- ``norm`` (Kobayashi et al. 2020, 2021): the length of what key s adds, all heads together,
  ‖Σ_h α_h[t, s] u_h(s) + 1[s = t] x_t‖₂. Heads may cancel each other. Squared lengths come from the
  heads' Gram matrices u_h(s) · u_g(s), so no (query, key, model) array is made; in fp64, of the same vectors,
  so that where heads cancel each other nothing is lost.
- ``ifr`` (Ferrando & Voita 2024): how much nearer to y the part z brings the sum, in L1,
  max(0, ‖y‖₁ − ‖y − z‖₁), heads one by one (``proximity``).

Both are divided by their sum over the parts of t. The bias belongs to no token and gets no share. The
parts are checked against the model's own y each time they are used.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from ..capture.block import Block, Products, attended, slices
from ..shapes import Float
from .heads import AggHeads, chosen_heads
from .proximity import proximities, proximity


def norm(
    rows: Float[Tensor, "head query key"], queries: Sequence[int], block: Block, agg_heads: AggHeads = "mean"
) -> Float[Tensor, "query channel key"]:
    """Lengths of the parts, those of one query divided by their sum; channels are heads, then x.

    Where heads are combined, an edge's length is shared out in proportion to its heads' own lengths.

    Raises:
        PartsError: the parts do not add up to y.
        ValueError: heads that there are not, or ``agg_heads="max"``.
    """
    block.check(rows, queries)
    own = list(queries)
    alpha = _chosen(rows, own, block, agg_heads)
    channels = torch.zeros(len(own), len(rows) + 1, rows.shape[2], dtype=torch.float64)
    products = block.products(len(rows))
    own_lengths = products.gram.diagonal(dim1=1, dim2=2).sqrt().T  # (head, key)
    torch.mul(alpha.transpose(0, 1), own_lengths, out=channels[:, :-1]).abs_()  # the scale may be negative
    channels[range(len(own)), -1, own] = products.of_x[own].sqrt()
    if agg_heads != "none":
        joint = _joint_lengths(alpha, own, products)
        channels *= (joint / channels.sum(dim=1).clamp(min=torch.finfo(torch.float64).tiny))[:, None]
    return _to_sum_one(channels, own)


def norm_together(
    rows: Float[Tensor, "head query key"], queries: Sequence[int], block: Block, agg_heads: AggHeads = "mean"
) -> Float[Tensor, "query key"]:
    """``norm`` with its channels added up, faster where heads are combined.

    Raises:
        PartsError, ValueError: as ``norm``.
    """
    if agg_heads == "none":
        return norm(rows, queries, block, agg_heads).sum(dim=1)
    block.check(rows, queries)
    own = list(queries)
    alpha = _chosen(rows, own, block, agg_heads)
    return _to_sum_one(_joint_lengths(alpha, own, block.products(len(rows)))[:, None], own)[:, 0]


def norm_by_head(
    rows: Float[Tensor, "head query key"],
    queries: Sequence[int],
    keys: Sequence[int],
    block: Block,
    agg_heads: AggHeads = "mean",
) -> Float[Tensor, "query head some_key"]:
    """In what proportion heads carry the edges to some keys of a block that has been checked."""
    values, w_out = block.by_head(len(rows))
    lengths = (values[:, list(keys)] @ w_out).norm(dim=-1)  # (head, key)
    alpha = _chosen(rows, queries, block, agg_heads)[..., list(keys)].abs()
    return (alpha * lengths[:, None]).transpose(0, 1)


def _joint_lengths(
    alpha: Float[Tensor, "head query key"], own: Sequence[int], products: Products
) -> Float[Tensor, "query key"]:
    """‖Σ_h α_h u_h(s) + 1[s = t] x_t‖ of some queries."""
    _, n_queries, n_keys = alpha.shape
    joint = torch.zeros(n_queries, n_keys, dtype=torch.float64)
    gram = products.gram.permute(1, 2, 0).contiguous()  # (head, head, key)
    for some in slices(n_queries, 64 * n_keys):  # so few that their sums stay in the processor's cache
        seen = attended(alpha[:, some], own[some])
        joint[some, :seen] = _squares(alpha[:, some, :seen].double(), gram[..., :seen]).clamp_(min=0).sqrt_()
    a = alpha[:, range(n_queries), own].T.double()  # (query, head)
    squares = torch.einsum("qh,qhg,qg->q", a, products.gram[own], a)
    squares += 2 * (a * products.with_x[own]).sum(dim=1) + products.of_x[own]
    joint[range(n_queries), own] = squares.clamp(min=0).sqrt()
    return joint


def _squares(
    a: Float[Tensor, "head query key"], gram: Float[Tensor, "head head key"]
) -> Float[Tensor, "query key"]:
    """Σ_h Σ_g a_h a_g u_h · u_g, pair by pair, which is quicker than a small matrix product for each key."""
    squares = torch.zeros_like(a[0])
    for h in range(len(a)):
        with_others = a[h] * gram[h, h]
        for g in range(h + 1, len(a)):
            with_others.addcmul_(a[g], gram[h, g], value=2)
        squares.addcmul_(with_others, a[h])
    return squares


def ifr(
    rows: Float[Tensor, "head query key"], queries: Sequence[int], block: Block, agg_heads: AggHeads = "mean"
) -> Float[Tensor, "query channel key"]:
    """Proximities of the parts to y, those of one query divided by their sum; channels are heads, then x.

    Raises:
        PartsError: the parts do not add up to y.
        ValueError: heads that there are not, or ``agg_heads="max"``.
    """
    block.check(rows, queries)
    own = list(queries)
    parts, of_x = _proximities(rows, own, block, agg_heads)
    channels = torch.zeros(len(own), len(rows) + 1, rows.shape[2], dtype=torch.float64)
    channels[:, :-1] = parts.transpose(0, 1)
    channels[range(len(own)), -1, own] = of_x.double()
    return _to_sum_one(channels, own)


def ifr_together(
    rows: Float[Tensor, "head query key"], queries: Sequence[int], block: Block, agg_heads: AggHeads = "mean"
) -> Float[Tensor, "query key"]:
    """``ifr`` with its channels added up, faster.

    Raises:
        PartsError, ValueError: as ``ifr``.
    """
    block.check(rows, queries)
    own = list(queries)
    parts, of_x = _proximities(rows, own, block, agg_heads)
    total = parts.sum(dim=0, dtype=torch.float64)
    total[range(len(own)), own] += of_x
    return _to_sum_one(total[:, None], own)[:, 0]


def _proximities(
    rows: Float[Tensor, "head query key"], own: Sequence[int], block: Block, agg_heads: AggHeads
) -> tuple[Float[Tensor, "head query key"], Float[Tensor, " query"]]:
    """Of the heads' parts, and of x."""
    y, (values, w_out) = block.y[own], block.by_head(len(rows))
    seen, parts = attended(rows, own), torch.zeros_like(rows)
    alpha = _chosen(rows[..., :seen], own, block, agg_heads)
    for heads in slices(len(rows), seen * w_out.shape[2]):
        parts[heads, :, :seen] = proximities(y, alpha[heads], values[heads, :seen], w_out[heads])
    return parts, proximity(y, block.x[own])


def ifr_by_head(
    rows: Float[Tensor, "head query key"],
    queries: Sequence[int],
    keys: Sequence[int],
    block: Block,
    agg_heads: AggHeads = "mean",
) -> Float[Tensor, "query head some_key"]:
    """In what proportion heads carry the edges to some keys of a block that has been checked."""
    values, w_out = block.by_head(len(rows))
    alpha = _chosen(rows, queries, block, agg_heads)[..., list(keys)]
    return proximities(block.y[list(queries)], alpha, values[:, list(keys)], w_out).transpose(0, 1)


def _chosen(
    rows: Float[Tensor, "head query key"], queries: Sequence[int], block: Block, agg_heads: AggHeads
) -> Float[Tensor, "head query key"]:
    """α of the chosen heads, the block's scale in it; 0 for the others, whose parts are left out."""
    if agg_heads == "max":
        raise ValueError(
            "agg_heads='max' has no meaning where heads are added up as vectors; use 'mean' (all heads), "
            "'none', the number of a head or a list of heads, or weights='rollout'."
        )
    chosen = torch.zeros(len(rows), 1, 1)
    chosen[chosen_heads(agg_heads, len(rows))] = 1
    factor = chosen * block.scale[list(queries), None]
    return rows if (factor == 1).all() else rows * factor


def _to_sum_one(
    channels: Float[Tensor, "query channel key"], own: Sequence[int]
) -> Float[Tensor, "query channel key"]:
    """Each query's weights divided by their sum; where all are 0, the residual stream carries all."""
    empty = (channels.sum(dim=(1, 2)) == 0).nonzero().flatten().tolist()
    channels[empty, -1, [own[i] for i in empty]] = 1
    return channels / channels.sum(dim=(1, 2), keepdim=True)
