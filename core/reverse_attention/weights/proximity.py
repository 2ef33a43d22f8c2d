"""How much nearer to a sum each of its parts brings it, in L1: what ``ifr`` counts (Ferrando & Voita 2024).

Of y and its part z that is max(0, ‖y‖₁ − ‖y − z‖₁). With s_d the sign of y_d,

    ‖y‖₁ − ‖y − z‖₁ = Σ_d s_d z_d − 2 Σ_d max(0, s_d z_d − |y_d|).

The first sum of all parts z = α v W_O is two matrix products. The second has no large numbers to cancel, and
few that are not 0: those where the part is larger than all that it is a part of. So the |y_d| of a query are
sorted, and of each part only as many of the smallest are looked at as it could exceed. Dimensions of a real
model differ a thousandfold in size, so each is measured in the largest |v W_O| that any part has there. Of
SmolLM2-135M's 576 less than one is left, in the mean over all parts of a prompt of 1,024 tokens.
"""

from __future__ import annotations

from collections.abc import Iterator

import torch
from torch import Tensor

from ..capture.block import slices
from ..shapes import Float, Int

_FEWEST = 4  # dimensions that are looked at first; then four times as many of what exceeds all of those


def proximity(y: Float[Tensor, "*#part model"], z: Float[Tensor, "*part model"]) -> Float[Tensor, "*part"]:
    """How much nearer to y the part z brings a sum; y may be one for all parts."""
    return (y.abs() - (y - z).abs()).sum(dim=-1).clamp(min=0)


def proximities(
    y: Float[Tensor, "query model"],
    alpha: Float[Tensor, "head query key"],
    values: Float[Tensor, "head key value"],
    w_out: Float[Tensor, "head value model"],
) -> Float[Tensor, "head query key"]:
    """``proximity`` of every part α v W_O, exact but for rounding."""
    u = values @ w_out
    sign = torch.where(y >= 0, 1.0, -1.0).to(y)
    sums = ((sign @ w_out.transpose(1, 2)) @ values.transpose(1, 2)).mul_(alpha)
    unit = u.abs().amax(dim=(0, 1)).clamp(min=torch.finfo(u.dtype).tiny)
    level, order = (y.abs() / unit).sort(dim=1)
    reach = (alpha * (u.abs() / unit).amax(dim=-1)[:, None]).abs_()  # a block's scale may be negative
    (_, n_queries, n_keys), n_model = alpha.shape, y.shape[1]
    for parts, n_dims in _that_exceed(reach, level):
        dims = order[:, :n_dims].contiguous()
        signs, sizes = sign.gather(1, dims), y.abs().gather(1, dims)
        for some in slices(len(parts), n_dims):
            part = parts[some]
            query, row = part // n_keys % n_queries, part // (n_queries * n_keys) * n_keys + part % n_keys
            z = u.take(dims[query].add_(n_model * row[:, None])) * alpha.take(part)[:, None]
            over = z.mul_(signs[query]).sub_(sizes[query]).clamp_(min=0).sum(dim=1)
            sums.view(-1)[part] -= 2 * over
    return sums.clamp_(min=0)


def _that_exceed(
    reach: Float[Tensor, "head query key"], level: Float[Tensor, "query model"]
) -> Iterator[tuple[Int[Tensor, " part"], int]]:
    """The parts that may exceed an entry of y, numbered in order, and how many of the smallest at most."""
    parts, n_dims = torch.nonzero((reach > level[:, 0, None]).flatten())[:, 0], _FEWEST
    while n_dims < level.shape[1]:
        query = parts // reach.shape[2] % reach.shape[1]
        further = reach.take(parts) > level[:, n_dims].take(query)
        yield parts[~further], n_dims
        parts, n_dims = parts[further], 4 * n_dims
    yield parts, level.shape[1]
