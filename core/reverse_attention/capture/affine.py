"""The matrix of an affine module, f(z) = z W + b, however it is stored.

1. A plain linear module's own weight is read: of a ``Linear`` (out, in), of a ``Conv1D`` (in, out).
2. Others are run on unit vectors: quantised ones, those with adapters, and those whose weights accelerate
   brings from elsewhere only while they run.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from transformers.pytorch_utils import Conv1D

from ..memory import ran_out
from ..shapes import Float
from .block import size
from .twin import Style, twin_of


@torch.no_grad()
def matrix_of(
    module: nn.Module, style: Style, like: Float[Tensor, "1 token in"]
) -> tuple[Float[Tensor, "in out"], Float[Tensor, " out"]]:
    """W and b in fp32 on the CPU; hooks that the user has put on the module are not run.

    Args:
        module: an affine module of the user's model, which is left as it is.
        style: of the twin that is run where the weight cannot be read.
        like: an input that it had, for width, precision and device.
    """
    if _is_plain(module):
        weight: Any = module.weight
        weight = weight if type(module) is Conv1D else weight.T
        given: Any = module.bias
        bias = weight.new_zeros(weight.shape[1]) if given is None else given
        return _plain(weight), _plain(bias)
    run = twin_of(module, "sdpa", Style(hooks=False, fp32=style.fp32))
    units = torch.eye(like.shape[-1], dtype=like.dtype, device=like.device)[None]
    bias = run(torch.zeros_like(units[:, :1]))
    return _plain((run(units) - bias)[0]), _plain(bias[0, 0])


def is_affine(module: nn.Module, given: Float[Tensor, "1 token in"], rounding: float) -> bool:
    """Whether f(2z) - f(z) = f(z) - f(0), for the rows of an input that it was given.

    The module's hooks are not run, those of modules in it are.
    """
    try:
        at_zero, at_one, at_two = (module.forward(times * given) for times in (0, 1, 2))
    except Exception as failure:  # it needs other inputs besides, so it is no function of this one alone
        if ran_out(failure):
            raise
        return False
    if not isinstance(at_one, Tensor) or at_one.dim() != 3:
        return False
    bent = size(at_two - 2 * at_one + at_zero)
    return bool((bent <= 16 * rounding * size(at_two)).all())


def _is_plain(module: nn.Module) -> bool:
    own = vars(module)
    return type(module) in (nn.Linear, Conv1D) and "forward" not in own and not module.weight.is_meta


def _plain(tensor: Tensor) -> Tensor:
    return tensor.detach().float().cpu()
