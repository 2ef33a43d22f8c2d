"""The parts of the residual stream after attention, and how much each counts.

After attention the stream at t is y_t = x_t + b + Σ_h Σ_s α_h[t, s] u_h(s): what came in, the output
projection's bias, and a part for every head h and key s, where u_h(s) = v_h(s) W_O^h is the head's value
through its share of the output projection. Two ways to say how much a part counts:

- ``norm`` (Kobayashi et al. 2020, 2021): the length of what key s adds, all heads together,
  ‖Σ_h α_h[t, s] u_h(s) + 1[s = t] x_t‖₂. Heads may cancel each other. Squared lengths come from the
  heads' Gram matrices u_h(s) · u_g(s), so no (query, key, model) array is made; in fp64, of the same vectors,
  so that where heads cancel each other nothing is lost.
- ``ifr`` (Ferrando & Voita 2024): how much nearer to y the part z brings the sum, in L1,
  max(0, ‖y‖₁ − ‖y − z‖₁), heads one by one. With s_d the sign of y_d,
  ‖y‖₁ − ‖y − z‖₁ = Σ_d s_d z_d − 2 Σ_d max(0, s_d (z_d − y_d)),
  whose first sum is a matrix product and whose second has no large numbers to cancel.

Both are divided by their sum over the parts of t. The bias belongs to no token and gets no share. The
parts are checked against the model's own y each time they are used.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from ..capture.block import Block, Products, slices
from ..shapes import Float
from .heads import AggHeads, chosen_heads

_CHUNK = 1 << 22  # numbers that are worked on at a time; they should stay in the processor's cache


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
    torch.mul(alpha.transpose(0, 1), own_lengths, out=channels[:, :-1])
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
    return (_chosen(rows, queries, block, agg_heads)[..., list(keys)] * lengths[:, None]).transpose(0, 1)


def _joint_lengths(
    alpha: Float[Tensor, "head query key"], own: Sequence[int], products: Products
) -> Float[Tensor, "query key"]:
    """‖Σ_h α_h u_h(s) + 1[s = t] x_t‖ of some queries."""
    n_heads, n_queries, n_keys = alpha.shape
    joint = torch.zeros(n_queries, n_keys, dtype=torch.float64)
    for some in slices(n_queries, 16 * n_heads * n_keys):  # a few at a time, of which each sees other keys
        attended = alpha[:, some].amax(dim=(0, 1)).nonzero()
        seen = int(attended[-1]) + 1 if len(attended) else 0
        a = alpha[:, some, :seen].permute(2, 1, 0).double()  # (key, query, head)
        squares = torch.bmm(a, products.gram[:seen]).mul_(a).sum(dim=-1)
        joint[some, :seen] = squares.T.clamp(min=0).sqrt()
    a = alpha[:, range(n_queries), own].T.double()  # (query, head)
    squares = torch.einsum("qh,qhg,qg->q", a, products.gram[own], a)
    squares += 2 * (a * products.with_x[own]).sum(dim=1) + products.of_x[own]
    joint[range(n_queries), own] = squares.clamp(min=0).sqrt()
    return joint


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
    y, x = block.y[own], block.x[own]
    values, w_out = block.by_head(len(rows))
    channels = torch.zeros(len(own), len(rows) + 1, rows.shape[2], dtype=torch.float64)
    channels[range(len(own)), -1, own] = proximity(y, x).double()
    alpha = _chosen(rows, own, block, agg_heads)
    for heads in slices(len(rows), rows.shape[2] * w_out.shape[2]):
        u = values[heads] @ w_out[heads]  # (head, key, model)
        channels[:, :-1][:, heads] = _proximities(y, alpha[heads], u).double().transpose(0, 1)
    return _to_sum_one(channels, own)


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
    return _proximities(block.y[list(queries)], alpha, values[:, list(keys)] @ w_out).transpose(0, 1)


def proximity(y: Float[Tensor, "*#part model"], z: Float[Tensor, "*part model"]) -> Float[Tensor, "*part"]:
    """max(0, ‖y‖₁ − ‖y − z‖₁): how much nearer to y the part z brings a sum; y may be one for all parts."""
    return (y.abs() - (y - z).abs()).sum(dim=-1).clamp(min=0)


def _proximities(
    y: Float[Tensor, "query model"],
    alpha: Float[Tensor, "head query key"],
    u: Float[Tensor, "head key model"],
) -> Float[Tensor, "head query key"]:
    """``proximity`` of every part α u, by the identity in the module's docstring."""
    signs = torch.where(y >= 0, 1.0, -1.0).to(y)
    proximities = torch.einsum("qm,hkm->hqk", signs, u) * alpha
    past = torch.empty_like(u)  # made once: new memory for every query would cost more than the arithmetic
    for i in range(len(y)):
        n_keys = int(alpha[:, i].amax(dim=0).nonzero().max()) + 1 if alpha[:, i].any() else 0
        over = torch.addcmul(-y[i], alpha[:, i, :n_keys, None], u[:, :n_keys], out=past[:, :n_keys])
        proximities[:, i, :n_keys] -= 2 * over.mul_(signs[i]).clamp_(min=0).sum(dim=-1)
    return proximities.clamp_(min=0)


def _chosen(
    rows: Float[Tensor, "head query key"], queries: Sequence[int], block: Block, agg_heads: AggHeads
) -> Float[Tensor, "head query key"]:
    """α of the chosen heads, the block's scale in it; 0 for the others, whose parts are left out."""
    if agg_heads == "max":
        raise ValueError(
            "agg_heads='max' has no meaning where heads are added up as vectors; use 'mean' (all heads), "
            "'none', the number of a head or a list of heads, or weights='rollout'."
        )
    alpha = torch.zeros_like(rows)
    heads = chosen_heads(agg_heads, len(rows))
    alpha[heads] = rows[heads] * block.scale[list(queries), None]
    return alpha


def _to_sum_one(
    channels: Float[Tensor, "query channel key"], own: Sequence[int]
) -> Float[Tensor, "query channel key"]:
    """Each query's weights divided by their sum; where all are 0, the residual stream carries all."""
    empty = (channels.sum(dim=(1, 2)) == 0).nonzero().flatten().tolist()
    channels[empty, -1, [own[i] for i in empty]] = 1
    return channels / channels.sum(dim=(1, 2), keepdim=True)
