"""A pass that puts a way of capture to the test, one attention call at a time.

In a deep model the last bits in which two ways differ grow from layer to layer, in some until they are
all that differs; so the ends of two passes say little. Here every call gives its output as the model's own
eager function computes it as a whole, as in an eager pass, and beside it the way on trial computes the
same from the same queries, keys and values. How far apart the two are is that call's doing alone.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn

from .attention import Call, Tape
from .lm_head import Ending
from .passes import run
from .prompts import Prompt
from .twin import Style, twin_of


class Trial(Tape):
    """Keeps every call, and the largest difference of the way on trial."""

    def __init__(self, *, fused: bool, chunk: int) -> None:
        super().__init__(None, fused=fused, stop=False, chunk=chunk)
        self.error = 0.0
        """Largest difference of two outputs, as a share of the largest value that went into them."""

    def _output(self, call: Call, fused: Callable[[], Any]) -> tuple[Tensor, None]:
        whole = call.output(call.query.shape[2])
        tried = super()._output(call, fused)[0]
        difference = (tried - whole)[:, call.mask.attends()].float().abs()
        if difference.numel():
            largest = float(call.value.float().abs().max().clamp(min=torch.finfo(torch.float32).tiny))
            error = float(difference.max()) / largest
            self.error = max(self.error, error) if error == error else float("inf")  # NaN
        return whole, None


def try_out(
    model: nn.Module, prompt: Prompt, *, fused: bool, style: Style, chunk: int
) -> tuple[Trial, Ending | None]:
    """A pass over a twin, and where it ended; arguments as in ``passes.fast_pass``."""
    twin = twin_of(model, "sdpa", style)
    trial = Trial(fused=fused, chunk=chunk)
    with trial.on(twin):
        ending = run(twin, model, style, prompt, finish=True)
    return trial, ending
