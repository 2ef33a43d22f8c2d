"""Where in a model the residual stream is met, before and after each attention.

Seen once, on a short made-up prompt, and remembered by the names of modules, so that no pass after it has to
compare tensors. What is found is what was seen to happen:

1. An attention is heard of while some modules run. The inputs of these modules are the candidates for **x**,
   the stream that comes in, innermost first.
2. What modules put out from then on are the candidates for what is **added** to it, earliest first.
3. The stream **y** after attention is the first tensor that is x + m · added, m a number: the input of a
   module (mostly a norm), or what a block puts out less what another module in it did (attention and MLP in
   parallel), and then y is taken to be the whole of what the block puts out.

Tokens are compared each with its own size: some are a hundred times as large as the others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn

from ..capture.values import Port
from ..shapes import Float

_TOLERANCE = 1e-4
_SMALL = 1e-3  # of the largest token: smaller ones are compared with this


@dataclass(frozen=True)
class Place:
    """Where one attention reads the residual stream and where it is added to it."""

    module: str
    """The innermost module that runs while attention is computed."""
    call: int
    block: str
    """The outermost block that runs then, a child of an ``nn.ModuleList``; empty where there is none."""
    x: Port
    y: Port
    added: Port
    times: float
    """y = x + times · added, and in a parallel block what else the block adds."""


def hidden_input(args: tuple[Any, ...], kwargs: dict[str, Any]) -> Float[Tensor, "*batch token width"] | None:
    """The hidden state that a module is given, if it is given one."""
    return hidden(args[0] if args else kwargs.get("hidden_states"))


def hidden(given: object) -> Float[Tensor, "*batch token width"] | None:
    """The tensor if it may be a hidden state; of several outputs the first."""
    first = given[0] if isinstance(given, (tuple, list)) and given else given
    if not isinstance(first, Tensor) or not first.is_floating_point() or first.dim() not in (2, 3):
        return None
    return first


@dataclass
class _Attention:
    """One attention that was heard of, and what may be its x and its addition."""

    module: str
    call: int
    block: str
    inputs: list[tuple[Port, Tensor]]
    outputs: list[tuple[Port, Tensor]] = field(default_factory=list)
    place: Place | None = None

    def resolve(self, seen: Tensor, port: Port, others: Sequence[tuple[Port, Tensor]] = ()) -> None:
        """Take the place if ``seen``, less what one of the others is, is x + m · added for candidates.

        The earliest addition that fits is taken: a later one may be what an MLP beside attention adds.
        """
        for added_port, added in self.outputs:
            rest = [
                seen - other.reshape(seen.shape) for other_port, other in others if other_port != added_port
            ]
            for sum_ in rest if others else [seen]:
                for x_port, x in self.inputs:
                    times = _times(sum_, x, added)
                    if times is not None:
                        self.place = Place(
                            self.module, self.call, self.block, x_port, port, added_port, times
                        )
                        return


def _times(seen: Tensor, x: Tensor, added: Tensor) -> float | None:
    """The m with seen = x + m · added; None if there is none."""
    if not seen.numel() == x.numel() == added.numel():
        return None
    x, added = x.reshape(seen.shape), added.reshape(seen.shape)
    times = float(((seen - x) * added).sum() / added.square().sum())
    return times if times > _TOLERANCE and _same(x + times * added, seen) else None


class Finder:
    """Looks on while a twin runs, and finds the place of each attention that it is told of."""

    def __init__(self) -> None:
        self.attentions: list[_Attention] = []
        self._running: list[tuple[str, int, Tensor | None]] = []  # outermost first
        self._made: list[tuple[Port, Tensor]] = []  # by modules, since the last place was found
        self._calls: dict[str, int] = {}
        self._blocks: set[str] = set()

    def watch(self, twin: nn.Module) -> None:
        for name, module in twin.named_modules():
            if isinstance(module, nn.ModuleList):
                self._blocks.update(f"{name}.{child}" for child, _ in module.named_children())
            module.register_forward_pre_hook(partial(self._enter, name=name), with_kwargs=True)
            module.register_forward_hook(partial(self._leave, name=name))

    def heard(self, value: Tensor, output: Tensor, heads_first: bool) -> None:
        """To be told of each attention."""
        name, call, _ = self._running[-1]
        around = [(Port(n, c, False), given) for n, c, given in reversed(self._running) if given is not None]
        block = next((running for running, _, _ in self._running if running in self._blocks), "")
        self.attentions.append(_Attention(name, call, block, around))

    def changing(self, tensor: Tensor) -> None:
        """To be told of tensors that are about to be overwritten: what they were is kept."""
        for kept in [self._made, *([self._open.outputs] if self._open else [])]:
            kept[:] = [(port, t.clone() if t.data_ptr() == tensor.data_ptr() else t) for port, t in kept]

    @property
    def _open(self) -> _Attention | None:
        """The attention whose place is not found yet."""
        return self.attentions[-1] if self.attentions and self.attentions[-1].place is None else None

    @torch.no_grad()
    def _enter(self, module: nn.Module, args: Any, kwargs: Any, *, name: str) -> None:
        call = self._calls[name] = self._calls.get(name, -1) + 1
        given = hidden_input(args, kwargs)
        self._running.append((name, call, given))
        if given is not None and (attention := self._open) is not None:
            attention.resolve(given.detach(), Port(name, call, False))
            self._forget_if_found(attention)

    @torch.no_grad()
    def _leave(self, module: nn.Module, args: Any, output: Any, *, name: str) -> None:
        _, call, _ = self._running.pop()
        made, port = hidden(output), Port(name, call, True)
        if made is None:
            return
        made = made.detach()
        if (attention := self._open) is not None:
            if others := [(p, other) for p, other in self._made if other.numel() == made.numel()]:
                attention.resolve(made, port, others)
            attention.outputs.append((port, made))
        self._made.append((port, made))
        if attention is not None:
            self._forget_if_found(attention)

    def _forget_if_found(self, attention: _Attention) -> None:
        if attention.place is not None:
            self._made.clear()
            attention.inputs, attention.outputs = [], []


def _same(one: Float[Tensor, "*batch token width"], other: Float[Tensor, "*batch token width"]) -> bool:
    size = other.norm(dim=-1)
    return bool(((one - other).norm(dim=-1) <= _TOLERANCE * size.clamp(min=_SMALL * float(size.max()))).all())


def matching(attentions: Sequence[_Attention], module: str, call: int) -> list[_Attention]:
    """The attentions that were computed within one call of a module."""
    return [a for a in attentions if f"{a.module}.".startswith(f"{module}.") and a.call == call]
