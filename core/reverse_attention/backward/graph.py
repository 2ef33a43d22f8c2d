"""A linearised pass whose graph is kept, so that answers can be pulled back through it.

1. A twin of the model runs under ``rules`` to the end of its base model; the graph begins at the first
   layer's x. The model, its weights and whoever is using it notice nothing.
2. At each layer's place four things are noted: x, y, the attention's values and its output o.
3. ``logits``: the head runs on the answer's row alone. ``pull``: a scalar F of them is pulled back; on the
   way each layer's ∂F/∂o is kept, of ∂F/∂x and ∂F/∂y their inner products with x and y, and of as many layers
   as fit a limit what the heads say together (``sums``).

In half precision the pass computes in fp32. No array (layer, head, query, key) is made.
"""

from __future__ import annotations

import threading
from collections.abc import Collection, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import torch
from torch import Tensor

from ..capture.attention import PassDone
from ..capture.lm_head import Ending, stop_at_end
from ..capture.prompts import Prompt
from ..capture.twin import Style, twin_of
from ..progress import Progress, current_progress
from ..shapes import Float
from .patterns import ConstantPatterns, listen
from .places import Place
from .recorder import HeldConstant, Layer, Recorder, flat
from .rules import Rules, prepare
from .saved import Saved
from .sums import Budget, Spoken


@dataclass(frozen=True)
class Pulled:
    """What came back to each layer from one scalar; tokens are those that were run. fp32 on the CPU."""

    o: list[Float[Tensor, "token head value"]]
    """∂F/∂o of each layer."""
    x: Float[Tensor, "layer token"]
    """⟨∂F/∂x, x⟩."""
    y: Float[Tensor, "layer token"]
    """⟨∂F/∂y, y⟩."""
    stays: Float[Tensor, "layer token"]
    """⟨∂F/∂y, what attention leaves of y⟩."""
    spoken: list[Spoken | None]
    """What the heads say together, of the layers that it is kept of."""


@dataclass(eq=False)
class Graph:
    """One linearised pass; many answers may be pulled back through it, one at a time."""

    layers: list[Layer]
    ending: Ending
    bytes: int
    """What it keeps for the way back."""
    lock: Any = field(default_factory=threading.Lock)
    _latest: tuple[int, Tensor] | None = None
    """The token that was asked last, and its logits, which another answer at it begins at, too."""
    _caps: list[tuple[Tensor, Tensor]] = field(default_factory=list)
    """Of the logits computed last, what their soft cap was given and what it made of it."""

    def logits(self, row: int) -> Float[Tensor, " vocab"] | None:
        """The logits of one token that was run, in the graph; None if the model has no head.

        Raises:
            CaptureError: the model is gone.
        """
        if self._latest is not None and self._latest[0] == row:
            return self._latest[1]
        rules = Rules(in_head=True)
        with torch.enable_grad(), rules:
            rows = self.ending.rows(torch.tensor([row]), prepare)
        if rows is None or len(rows) != 1:
            return None
        self._caps = rules.caps
        if not self.ending.style.fp32:  # there the graph would keep the head's weights in fp32
            self._latest = row, rows[0]
        return rows[0]

    def soft_cap(self, scalar: Float[Tensor, ""]) -> float:
        """What soft caps keep of a scalar of the last logits: what comes to them less what they give on."""
        kept = 0.0
        for given, made in self._caps:
            slopes = torch.autograd.grad(scalar, (made, given), retain_graph=True)
            came, gave = (float((s * t.detach()).sum()) for s, t in zip(slopes, (made, given), strict=True))
            kept += came - gave
        return kept

    def pull(self, scalar: Float[Tensor, ""]) -> Pulled:
        """Pull a scalar of the logits back to every layer."""
        shape = len(self.layers), len(flat(self.layers[0].x))
        x, y, stays = (torch.zeros(shape, dtype=torch.float32) for _ in range(3))
        pulled = Pulled(
            [torch.zeros(shape[1], 0, 0, dtype=torch.float32)] * shape[0], x, y, stays, [None] * shape[0]
        )
        budget = Budget()
        with ExitStack() as hooks:
            for number, layer in enumerate(self.layers):
                keep_spoken = partial(_keep_spoken, pulled=pulled, number=number, budget=budget)
                hooks.callback(listen(layer.o, keep_spoken))
                for tensor, keep in ((layer.o, _keep_o), (layer.x, _keep_x), (layer.y, _keep_y)):
                    hook = partial(keep, pulled=pulled, layer=layer, number=number)
                    hooks.callback(tensor.register_hook(hook).remove)
                hook = partial(_tell, progress=current_progress(), share=1 - number / shape[0])
                hooks.callback(layer.x.register_hook(hook).remove)
            torch.autograd.grad(scalar, self.layers[0].x, retain_graph=True)
        return pulled


def _tell(gradient: Tensor, progress: Progress, share: float) -> None:
    progress("pulling the answer back", share)


def _keep_o(gradient: Tensor, pulled: Pulled, layer: Layer, number: int) -> None:
    pulled.o[number] = layer.by_token(gradient).float().cpu().contiguous()


def _keep_spoken(
    first: int, first_key: int, sums: Tensor, *, pulled: Pulled, number: int, budget: Budget
) -> None:
    """Of a layer that does not fit as a whole nothing is kept."""
    spoken = pulled.spoken[number] = Spoken() if first == 0 else pulled.spoken[number]
    if spoken is None:
        return
    if budget.take(sums.nbytes):
        spoken.blocks.append((first, first_key, sums.cpu().numpy()))
    else:
        budget.left += spoken.n_bytes
        pulled.spoken[number] = None


def _keep_x(gradient: Tensor, pulled: Pulled, layer: Layer, number: int) -> None:
    pulled.x[number] = products(gradient, flat(layer.x))


def _keep_y(gradient: Tensor, pulled: Pulled, layer: Layer, number: int) -> None:
    pulled.y[number] = products(gradient, flat(layer.y))
    pulled.stays[number] = products(gradient, layer.stays())


def products(gradient: Tensor, tensor: Float[Tensor, "token width"]) -> Float[Tensor, " token"]:
    """⟨gradient, tensor⟩ of each token, in fp32 on the CPU."""
    return (gradient.reshape(tensor.shape) * tensor).sum(dim=-1, dtype=torch.float64).float().cpu()


def linearise(
    model: Any,
    prompt: Prompt,
    places: Sequence[Place],
    *,
    attention: str,
    fused: bool,
    style: Style,
    constant: Collection[int] = (),
    without_biases: bool = False,
) -> Graph:
    """Run a prompt through a twin under rules.

    Args:
        model: the user's; it is not changed.
        prompt: what to run.
        places: of the attentions, the lowest layer's first (``places``).
        attention: the implementation that the twin runs, ``"sdpa"`` or ``"eager"``.
        fused: run PyTorch's fused attention where the model calls an attention function.
        style: how the twin is made.
        constant: layers whose MLP is held constant.
        without_biases: see ``rules.prepare``.
    """
    twin = twin_of(model, attention, style)
    prepare(twin, without_biases=without_biases)
    recorder, held = Recorder(places), HeldConstant([places[layer] for layer in constant])
    last = prompt.input_ids if prompt.decoder_input_ids is None else prompt.decoder_input_ids
    ending, saved = stop_at_end(twin, model, style, last), Saved()
    tape = ConstantPatterns(recorder.heard, fused=fused)
    with torch.enable_grad(), tape.on(twin), Rules(recorder.heard), saved:
        for watching in (saved, recorder, held):
            watching.watch(twin)
        with suppress(PassDone):
            ending.output = twin(**prompt.arguments(twin))
    return Graph(recorder.layers, ending, saved.bytes)
