"""One forward pass of a model, kept as a record from which attention rows are read.

This is the one seam between models and the rest: whatever way the attention was obtained, a
record answers with rows (head, query, key), after mask, scaling and softmax, in fp32 on the CPU.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import torch
from jaxtyping import Float, Int
from torch import Tensor

_switching = threading.Lock()


class CaptureError(ValueError):
    """The model or the input has no attention to trace; the message says what to do."""


@dataclass(frozen=True)
class Record:
    """What one forward pass left behind, enough for every later trace of that prompt."""

    input_ids: tuple[int, ...]
    attention_mask: tuple[int, ...]
    layers: tuple[int, ...]
    n_layers: int
    causal: bool
    way: str
    reason: str
    _weights: dict[int, Float[Tensor, "head query key"]]

    def rows(self, layer: int, queries: Sequence[int]) -> Float[Tensor, "head query key"]:
        """Attention of the given queries over all keys, fp32 on the CPU."""
        return self._weights[layer][:, list(queries)]


def capture(
    model: Any,
    input_ids: Int[Tensor, "1 token"],
    attention_mask: Int[Tensor, "1 token"] | None = None,
    *,
    layers: Sequence[int] | None = None,
) -> Record:
    """Run the model once and record the attention of ``layers`` (None: all)."""
    mask = torch.ones_like(input_ids) if attention_mask is None else attention_mask
    device = next(model.parameters()).device
    with _eager(model), torch.no_grad():
        output = model(
            input_ids=input_ids.to(device),
            attention_mask=mask.to(device),
            output_attentions=True,
            use_cache=False,
        )
    attentions = output.attentions
    if not attentions:
        raise CaptureError(
            f"{type(model).__name__} returns no attention; choose a model with attention layers."
        )
    n = len(attentions)
    wanted = range(n) if layers is None else layers
    for layer in wanted:
        if not -n <= layer < n:
            raise CaptureError(f"Layer {layer} is out of range: the model has {n} layers, 0 to {n - 1}.")
    kept = {layer % n: attentions[layer][0].float().cpu() for layer in wanted}
    return Record(
        input_ids=tuple(input_ids[0].tolist()),
        attention_mask=tuple(int(m) for m in mask[0].tolist()),
        layers=tuple(sorted(kept)),
        n_layers=n,
        causal=bool((kept[min(kept)].triu(1) == 0).all()),
        way="model",
        reason="the model's own eager attentions",
        _weights=kept,
    )


@contextmanager
def _eager(model: Any) -> Iterator[None]:
    """The model with eager attention, as it was before afterwards."""
    before = model.config._attn_implementation
    with _switching:
        model.set_attn_implementation("eager")
        try:
            yield
        finally:
            model.set_attn_implementation(before)
