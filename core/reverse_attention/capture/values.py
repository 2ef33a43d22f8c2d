"""What attention worked with besides its weights: values, output projection, residual stream.

A pass over a twin of the model is watched by hooks. Nothing is assumed about the names or the order
of an architecture's modules; what is found is what was seen to happen:

1. The attention function is given the **values**, and puts out the heads' sums of them.
2. The **output projection** is the linear module that is given just that output next.
3. What is **added** to the residual stream is the projected output, or what a norm made of it on the
   way: with the norm's own factor for each token held fixed, that is a product too.
4. The **residual stream** x that comes in is the input of one of the modules around the attention, the
   one for which x + m (added), m a number, is then seen again: as the input of a module (mostly a norm,
   in pre-norm and in post-norm blocks), or as a block's output less that of another module in it
   (attention and MLP in parallel).
5. Where no x fits, the block is built otherwise, and ``PartsError`` names it.

For example GPT-2, whose block computes ``h = x + attn(ln_1(x))``, then ``h + mlp(ln_2(h))``. Inside
``attn``, ``c_proj`` is given just the heads' output: it is the projection, and what it puts out is added.
Candidates for x are the inputs of ``attn``, which is ``ln_1(x)``, and of the block, which is x. Then
``ln_2`` is given h: h - ln_1(x) is no multiple of what was added, h - x is, with m = 1. So x and y = h.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from transformers.pytorch_utils import Conv1D

from ..shapes import Float
from .attention import TAPE, Tape
from .block import Block, PartsError

_TOLERANCE, _TOLERANCE_OF_HALF = 1e-4, 3e-2
_HINT = "so weights='norm' and 'ifr' are not defined for it. Use weights='rollout'."


@dataclass
class _Seen:
    """What was seen of one layer's attention so far."""

    name: str
    value: Float[Tensor, "kv_head token value"]
    output: Float[Tensor, "1 token head_value"] | None
    inputs: list[Float[Tensor, "1 token model"]]
    """Of the modules around the attention, innermost first: the candidates for x."""
    projection: Any = None
    projected: Tensor | None = None
    added: Tensor | None = None
    x: Tensor | None = None
    y: Tensor | None = None
    m: float = 1.0

    def resolve(self, seen: Tensor) -> None:
        """Take x and y if this tensor is x + m (added) for an x among the candidates."""
        for x in self.inputs:
            if self.added is not None and seen.shape == x.shape == self.added.shape:
                m = ((seen - x) * self.added).sum() / self.added.square().sum()
                if m > _TOLERANCE and _same(x + m * self.added, seen):
                    self.x, self.y, self.m = x, seen, float(m)
                    self.inputs, self.output = [], None  # what is not needed again need not be kept
                    return


class Watch:
    """Looks on while a twin runs, and understands its attention blocks one after the other."""

    def __init__(self, architecture: str) -> None:
        self._architecture = architecture
        self._around: list[Tensor | None] = []  # inputs of the modules that are running, outermost first
        self._outputs: list[Tensor] = []  # of modules, since the last block was understood
        self._layers: list[_Seen] = []

    @contextmanager
    def on(self, twin: nn.Module) -> Iterator[None]:
        """Watch the next pass of a twin, within ``Tape.on``: the tape's calls are seen too."""
        handles = []
        for name, module in twin.named_modules():
            vars(module)[TAPE] = _Overheard(vars(module)[TAPE], self, name)
            handles.append(module.register_forward_pre_hook(self._enter, with_kwargs=True))
            handles.append(module.register_forward_hook(self._leave))
        try:
            yield
        finally:
            for handle in handles:
                handle.remove()
            self._around.clear()
            self._outputs.clear()

    def attend(self, name: str, value: Tensor, output: Tensor) -> None:
        """To be told of each call of the attention function, with its module's name."""
        inputs = [tensor for tensor in reversed(self._around) if tensor is not None]
        flat = output.reshape(*output.shape[:2], -1)  # (1, token, head * value)
        self._layers.append(_Seen(name, value[0], flat, inputs))

    def block(self, name: str, call: int) -> Block:
        """What a module's attention call worked with.

        Raises:
            PartsError: the block was not understood.
        """
        calls = [layer for layer in self._layers if layer.name == name]
        if len(calls) <= call:
            raise PartsError(f"{self._architecture} calls no attention function in {name}, {_HINT}")
        layer = calls[call]
        if layer.projection is None:
            raise PartsError(
                f"{name} of {self._architecture} gives its heads' output to no linear module, {_HINT}"
            )
        if layer.x is None:
            raise PartsError(
                f"{name} of {self._architecture} does not add its output to the residual stream, {_HINT}"
            )
        return _block(layer)

    @property
    def _open(self) -> _Seen | None:
        """The layer that is not understood yet."""
        return self._layers[-1] if self._layers and self._layers[-1].x is None else None

    def _enter(self, module: nn.Module, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        given = _hidden(args[0] if args else kwargs.get("hidden_states"))
        self._around.append(given)
        layer = self._open
        if layer is None or given is None:
            return
        if layer.projection is None:
            if (
                isinstance(module, nn.Linear | Conv1D)
                and layer.output is not None
                and _same(given, layer.output)
            ):
                layer.projection = module
        else:
            layer.resolve(given)

    def _leave(self, module: nn.Module, args: tuple[Any, ...], output: Any) -> None:
        self._around.pop()
        made = _hidden(output[0] if isinstance(output, tuple) else output)
        layer = self._open
        if made is None:
            return
        if layer is not None and module is layer.projection:
            layer.projected = layer.added = made
        elif layer is not None and layer.added is not None:
            given = _hidden(args[0] if args else None)
            if given is not None and _same(given, layer.added):
                layer.added = layer.added if torch.equal(made, layer.added) else made
            for other in self._outputs:
                if layer.x is None and other.shape == made.shape:
                    layer.resolve(made - other)
        self._outputs.append(made)
        if layer is not None and layer.x is not None:
            self._outputs.clear()


@dataclass(frozen=True)
class _Overheard:
    """A module's tape, of whose calls the watch is told."""

    tape: Tape
    watch: Watch
    name: str

    def attend(self, fused: Any, module: nn.Module, tensors: tuple[Any, ...], options: Any) -> Any:
        output = self.tape.attend(fused, module, tensors, options)
        self.watch.attend(self.name, tensors[2], output[0])
        return output


def _block(layer: _Seen) -> Block:
    projection, projected, added, x, y = layer.projection, layer.projected, layer.added, layer.x, layer.y
    assert projected is not None and added is not None and x is not None and y is not None  # noqa: PT018
    weight = projection.weight  # of a Linear (model, head * value), of a Conv1D the other way round
    weight = weight if isinstance(projection, Conv1D) else weight.T
    bias = torch.zeros(weight.shape[1]) if projection.bias is None else _kept(projection.bias)
    by_token, by_entry = torch.ones(y.shape[1]), torch.ones(1)
    if added is not projected:
        by_token, by_entry = _factors(_kept(projected[0]), _kept(added[0]))
    return Block(
        x=_kept(x[0]),
        values=_kept(layer.value),
        w_out=_kept(weight) * by_entry,
        bias=bias * by_entry,
        scale=by_token * layer.m,
        y=_kept(y[0]),
        tolerance=_TOLERANCE_OF_HALF if y.dtype.itemsize == 2 else _TOLERANCE,
        name=layer.name,
    )


def _factors(
    projected: Float[Tensor, "token model"], added: Float[Tensor, "token model"]
) -> tuple[Float[Tensor, " token"], Float[Tensor, " model"]]:
    """The factors of each token and of each entry that make ``added`` of ``projected``.

    An RMS norm is such a product. Where there is none, the factors miss, and ``check_parts`` says so.
    """
    by_token = added.new_ones(len(added)) / projected.square().mean(dim=1).sqrt()
    for _ in range(
        5
    ):  # least squares for one, the other held; of an RMS norm only the epsilon is left to find
        scaled = projected * by_token[:, None]
        by_entry = (added * scaled).sum(dim=0) / scaled.square().sum(dim=0)
        scaled = projected * by_entry
        by_token = (added * scaled).sum(dim=1) / scaled.square().sum(dim=1)
    return by_token, by_entry


def _kept(tensor: Tensor) -> Tensor:
    return tensor.detach().float().cpu()


def _hidden(given: object) -> Tensor | None:
    """The tensor if it may be a hidden state, (1, token, width)."""
    if not isinstance(given, Tensor) or not given.is_floating_point() or given.dim() not in (2, 3):
        return None
    return given if given.dim() == 3 else given[None]  # some blocks flatten (1, token) on the way


def _same(one: Tensor, other: Tensor) -> bool:
    if one.shape != other.shape:
        return False
    tolerance = _TOLERANCE_OF_HALF if one.dtype.itemsize == 2 else _TOLERANCE
    return bool((one - other).abs().max() <= tolerance * other.abs().max())
