"""A cheap fingerprint of a model's weights: has anything changed since?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import torch
from torch import Tensor, nn

from .wrappers import adapters_state

_SAMPLE = 64  # numbers of each parameter that its fingerprint is made of


def weights_state(model: nn.Module) -> int:
    """Another number once weights have been changed, cast or moved, or adapters were switched.

    PyTorch counts changes in place. Those by way of ``.data``, which it does not, are seen by a sample of
    each parameter, unless they are so few that they miss it. Weights that accelerate keeps elsewhere between
    passes come and go as new tensors; they do not count.
    """
    counted = [p for p in model.parameters() if not p.is_meta]
    versions = tuple((p.dtype, p.device, 0 if p.is_inference() else p._version) for p in counted)
    return hash((versions, adapters_state(model), *samples(counted)))


@torch.no_grad()
def samples(parameters: Sequence[Tensor]) -> Iterator[bytes]:
    """Some numbers of each parameter, spread over it; of one precision and device at a time."""
    alike: dict[tuple[torch.dtype, torch.device], list[Tensor]] = {}
    for p in parameters:
        flat = p.detach().reshape(-1)  # a view, but of the rare ones that are not contiguous
        alike.setdefault((p.dtype, p.device), []).append(flat[:: max(1, len(flat) // _SAMPLE) | 1])
    for samples in alike.values():
        yield torch.cat(samples).cpu().view(torch.uint8).numpy().tobytes()
