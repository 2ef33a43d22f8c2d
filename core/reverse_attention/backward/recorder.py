"""Notes what passes at the known places of a twin, while the twin runs in the graph."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn

from ..capture.values import Port
from ..progress import tell
from ..shapes import Float
from .places import Place, hidden, hidden_input


@dataclass(eq=False)
class Layer:
    """The tensors of one layer's attention, in the graph."""

    place: Place
    x: Any = None
    y: Any = None
    added: Any = None
    values: Any = None
    o: Any = None
    heads_first: bool = False
    """The axes of o: (…, head, token, value), not (1, token, head, value)."""
    others: list[tuple[Tensor, bool]] = field(default_factory=list)
    """Outputs of attentions between this one and the next that have no place, such as cross-attention, and
    whether their heads come first."""

    @property
    def complete(self) -> bool:
        return all(tensor is not None for tensor in (self.x, self.y, self.added, self.values, self.o))

    def by_token(self, o: Tensor) -> Float[Tensor, "token head value"]:
        """o, or a gradient of it, without its axis of one sequence."""
        o = o.reshape(-1, *o.shape[-2:])
        return o.transpose(0, 1) if self.heads_first else o

    def by_head(self, values: Tensor) -> Float[Tensor, "kv_head token value"]:
        """The values, or a gradient of them, without their axis of one sequence."""
        return values.reshape(-1, *values.shape[-2:])

    @torch.no_grad()
    def stays(self) -> Float[Tensor, "token model"]:
        """What attention leaves of y: x, and in a parallel block what the MLP adds."""
        if not self.place.y.out:
            return flat(self.x)
        return flat(self.y) - self.place.times * flat(self.added)


def flat(tensor: Tensor) -> Float[Tensor, "token width"]:
    """A hidden state without its axis of one sequence, out of the graph."""
    return tensor.detach().reshape(-1, tensor.shape[-1])


class Recorder:
    """One pass of one twin."""

    def __init__(self, places: Sequence[Place]) -> None:
        self.layers = [Layer(place) for place in places]
        self._wanted: dict[Port, list[tuple[Layer, str]]] = {}
        for layer in self.layers:
            for name in ("x", "y", "added"):
                self._wanted.setdefault(getattr(layer.place, name), []).append((layer, name))
        self._of_call = {(layer.place.module, layer.place.call): layer for layer in self.layers}
        self._calls: dict[str, int] = {}
        self._running: list[tuple[str, int]] = []
        self._latest: Layer | None = None

    def watch(self, twin: nn.Module) -> None:
        names = {port.module for port in self._wanted} | {module for module, _ in self._of_call}
        for name in sorted(names):
            module = twin.get_submodule(name)
            module.register_forward_pre_hook(partial(self._enter, name=name), with_kwargs=True)
            module.register_forward_hook(partial(self._leave, name=name))

    def heard(self, value: Tensor, output: Tensor, heads_first: bool) -> None:
        """To be told of each attention."""
        layer = next((self._of_call[run] for run in reversed(self._running) if run in self._of_call), None)
        if layer is not None and layer.o is None:
            layer.values, layer.o, layer.heads_first, self._latest = value, output, heads_first, layer
            tell("running the model once more", (1 + self.layers.index(layer)) / len(self.layers))
        elif self._latest is not None:
            if not output.requires_grad:
                output.requires_grad_()  # of an encoder, whose relevance is told by itself
            self._latest.others.append((output, heads_first))

    def _enter(self, module: nn.Module, args: Any, kwargs: Any, *, name: str) -> None:
        call = self._calls[name] = self._calls.get(name, -1) + 1
        self._running.append((name, call))
        self._note(Port(name, call, False), hidden_input(args, kwargs))

    def _leave(self, module: nn.Module, args: Any, output: Any, *, name: str) -> None:
        _, call = self._running.pop()
        self._note(Port(name, call, True), hidden(output))

    def _note(self, port: Port, tensor: Tensor | None) -> None:
        for layer, name in self._wanted.get(port, ()):
            setattr(layer, name, tensor)
            if layer is self.layers[0] and name == "x" and tensor is not None and not tensor.requires_grad:
                tensor.requires_grad_()  # here the graph begins


class HeldConstant:
    """Holds constant what modules of some blocks put out after their attention: MLPs without a rule."""

    def __init__(self, places: Collection[Place]) -> None:
        self._places = places
        self._held: str | None = None  # the block that runs, from its y on
        self._calls: dict[str, int] = {}
        self._depth = 0

    def watch(self, twin: nn.Module) -> None:
        for name, module in twin.named_modules() if self._places else ():
            module.register_forward_pre_hook(partial(self._enter, name=name))
            module.register_forward_hook(partial(self._leave, name=name))

    def _enter(self, module: nn.Module, args: Any, *, name: str) -> None:
        call = self._calls[name] = self._calls.get(name, -1) + 1
        for place in self._places:
            if place.y == Port(name, call, False):
                self._held = place.block
        self._depth += self._held is not None

    def _leave(self, module: nn.Module, args: Any, output: Any, *, name: str) -> Any:
        if name == self._held:
            self._held, self._depth = None, 0
        if self._held is None:
            return None
        self._depth -= 1
        if self._depth:
            return None
        return output.detach() if isinstance(output, Tensor) else (output[0].detach(), *output[1:])
