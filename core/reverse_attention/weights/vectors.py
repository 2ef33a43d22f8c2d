"""The parts of the residual stream after attention, and how much each counts.

After attention the stream at t is y_t = x_t + b + Σ_h Σ_s α_h[t, s] u_h(s): what came in, the output
projection's bias, and a part for every head h and key s, where u_h(s) = v_h(s) W_O^h is the head's value
through its share of the output projection. Two ways to say how much a part counts:

- ``norm`` (Kobayashi et al. 2020, 2021): the length of what key s adds, all heads together,
  ‖Σ_h α_h[t, s] u_h(s) + 1[s = t] x_t‖₂. Heads may cancel each other. Squared lengths come from the
  heads' Gram matrices u_h(s) · u_g(s), so no (query, key, model) array is made.
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

from ..capture.block import Block, slices
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
    alpha = _chosen(rows, own, block, agg_heads).double()
    values, w_out = block.by_head(len(rows))
    gram = block.gram(len(rows))
    lengths = alpha * gram.diagonal(dim1=1, dim2=2).sqrt().T[:, None]  # of every head's part
    joint = torch.zeros(rows.shape[1:], dtype=torch.float64)  # of all heads' together
    seen = int(alpha.amax(dim=(0, 1)).nonzero().max()) + 1 if alpha.any() else 0  # keys that are attended to
    for keys in slices(seen, alpha.shape[:2].numel()):
        a = alpha[:, :, keys].permute(2, 1, 0)  # (key, query, head)
        squares = (torch.bmm(a, gram[keys]) * a).sum(dim=-1)
        joint[:, keys] = squares.T.clamp(min=0).sqrt()
    x = block.x[own].double()
    channels = torch.cat([lengths, torch.zeros_like(joint)[None]])
    channels[-1, range(len(own)), own] = x.norm(dim=-1)
    if agg_heads != "none":
        u_own = torch.einsum("hqv,hvm->hqm", values[:, own].double(), w_out.double())
        at_own = alpha[:, range(len(own)), own]  # (head, query)
        joint[range(len(own)), own] = (torch.einsum("hq,hqm->qm", at_own, u_own) + x).norm(dim=-1)
        channels = channels * (joint / channels.sum(dim=0).clamp(min=torch.finfo(torch.float64).tiny))
    return _to_sum_one(channels.transpose(0, 1), own)


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


def proximity(y: Float[Tensor, "*#part model"], z: Float[Tensor, "*part model"]) -> Float[Tensor, "*part"]:
    """max(0, ‖y‖₁ − ‖y − z‖₁): how much nearer to y the part z brings a sum; y may be one for all parts."""
    return (y.abs() - (y - z).abs()).sum(dim=-1).clamp(min=0)


def _proximities(
    y: Float[Tensor, "query model"],
    alpha: Float[Tensor, "head query key"],
    u: Float[Tensor, "head key model"],
) -> Float[Tensor, "head query key"]:
    """``proximity`` of every part α u, by the identity in the module's docstring."""
    signs = torch.where(y >= 0, 1.0, -1.0)
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
