"""What the graph of a pass keeps for the way back, and how much that is.

In half precision a module's weights are cast to fp32 while it runs. The graph would keep those copies, four
bytes a weight of the whole model; it keeps the half-precision weights instead and casts them again.
"""

from __future__ import annotations

from functools import partial
from typing import Any

import torch
from torch import Tensor, nn
from torch.autograd.graph import saved_tensors_hooks

from ..capture.casting import CastRows

_Packed = Tensor | tuple[Tensor, tuple[int, ...], tuple[int, ...], Any]


class Saved(saved_tensors_hooks):
    """While it is on, tensors that the graph saves are counted, and copies of weights are not saved."""

    def __init__(self) -> None:
        super().__init__(self._pack, _unpack)
        self.bytes = 0
        self._counted: set[int] = set()
        self._originals: dict[int, Tensor] = {}

    def watch(self, twin: nn.Module) -> None:
        """Know the weights of a twin; after ``prepare``."""
        for module in twin.modules():
            weights = {n: p for n, p in vars(module)["_parameters"].items() if p is not None}
            for weight in weights.values():
                self._counted.add(weight.untyped_storage().data_ptr())
            if any(weight.dtype.itemsize == 2 for weight in weights.values()):
                module.register_forward_pre_hook(partial(self._enter, weights=weights))
                module.register_forward_hook(partial(self._leave, weights=weights))

    def _enter(self, module: nn.Module, args: Any, *, weights: dict[str, Tensor]) -> None:
        for name, weight in weights.items():
            cast = vars(module)["_parameters"][name]
            if cast is not weight and not isinstance(cast, CastRows):
                self._originals[cast.untyped_storage().data_ptr()] = weight

    def _leave(self, module: nn.Module, args: Any, output: Any, *, weights: dict[str, Tensor]) -> None:
        own = {id(weight) for weight in weights.values()}  # their copies are gone, and memory is used again
        self._originals = {place: w for place, w in self._originals.items() if id(w) not in own}

    def _pack(self, tensor: Tensor) -> _Packed:
        storage = tensor.untyped_storage()
        original = self._originals.get(storage.data_ptr())
        if original is not None:
            return original, tuple(tensor.shape), tensor.stride(), tensor.storage_offset()
        if storage.data_ptr() not in self._counted:
            self._counted.add(storage.data_ptr())
            self.bytes += storage.nbytes()
        return tensor


def _unpack(packed: _Packed) -> Tensor:
    if isinstance(packed, Tensor):
        return packed
    weight, shape, stride, offset = packed
    return torch.as_strided(weight.float(), shape, stride, offset)
