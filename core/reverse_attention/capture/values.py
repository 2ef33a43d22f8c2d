"""How the block around each attention is built: where its values, projection and residual stream are met.

A pass of the probe, in fp32, is watched by hooks. Nothing is assumed about the names or the order of an
architecture's modules; what is noted is what was seen to happen:

1. The attention function is given the **values**, and puts out the heads' sums of them.
2. The **output projection** is the outermost affine module that is given just that output next.
3. What is **added** to the residual stream is the projected output, or what a norm made of it on the
   way: with the norm's own factor for each token held fixed, that is a product too.
4. The **residual stream** x that comes in is the input of one of the modules around the attention, the
   one for which x + m (added), m a number, is then seen again: as the input of a module (mostly a norm,
   in pre-norm and in post-norm blocks), or as a block's output less that of another module in it
   (attention and MLP in parallel). What is seen then is y.
5. Where no x fits, the block is built otherwise, and that is noted.

What is noted are places, not tensors: every later pass is read at them (``reading``). Each token is
compared in its own size, since one of them may be a hundred times larger than all others.

For example GPT-2, whose block computes ``h = x + attn(ln_1(x))``, then ``h + mlp(ln_2(h))``. Inside
``attn``, ``c_proj`` is given just the heads' output: it is the projection, and what it puts out is added.
Candidates for x are the inputs of ``attn``, which is ``ln_1(x)``, and of the block, which is x. Then
``ln_2`` is given h: h - ln_1(x) is no multiple of what was added, h - x is, with m = 1. So x and y = h.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn

from ..shapes import Float
from .affine import is_affine
from .attention import TAPE, CallKey, Tape
from .block import PartsError, size

_ROUNDINGS = 8  # one after the other, in which two ways to the same number may differ
_HINT = "so weights='norm' and 'ifr' are not defined for it. Use weights='rollout'."


@dataclass(frozen=True)
class Port:
    """Where a tensor is met in a pass: what goes into a module, or comes out of it, in one of its calls."""

    module: str
    call: int
    out: bool


@dataclass(frozen=True)
class Layout:
    """How the block around one attention call is built."""

    projection: str
    """The module that is given the heads' output."""
    x: Port
    y: tuple[Port, ...]
    """Where y is met; of two, it is what the first has more than the second."""
    normed: tuple[Port, Port] | None
    """The projected output before and after a norm that stands between it and the stream."""
    m: float
    """The number with which the output is added to the stream; mostly 1."""


@dataclass(frozen=True)
class _Met:
    """A tensor and where it was met."""

    port: Port
    tensor: Float[Tensor, "1 token width"]


@dataclass
class _Seen:
    """What was seen of one attention call so far."""

    key: CallKey
    output: Float[Tensor, "1 token head_value"]
    inputs: list[_Met]
    """Of the modules around the attention, innermost first: the candidates for x."""
    projection: str = ""
    projected: _Met | None = None
    added: _Met | None = None
    layout: Layout | None = None

    def resolve(self, seen: Sequence[tuple[Tensor, tuple[Port, ...]]]) -> None:
        """Take x and y of the first of these tensors that is x + m (added) for an x among the candidates."""
        assert self.projected is not None and self.added is not None  # noqa: PT018
        added = self.added.tensor
        inputs = [x for x in self.inputs if x.tensor.shape == added.shape]
        seen = [one for one in seen if one[0].shape == added.shape]
        if not inputs or not seen:
            return
        for n, k in _may_be_added([one for one, _ in seen], [x.tensor for x in inputs], added):
            (tensor, ports), x = seen[n], inputs[k]
            m = _times_added(tensor, x.tensor, added)
            if m is not None:
                normed = None if self.added is self.projected else (self.projected.port, self.added.port)
                self.layout = Layout(self.projection, x.port, ports, normed, m)
                return


class Watch:
    """Looks on while a twin runs, and understands its attention blocks one after the other."""

    def __init__(self, architecture: str) -> None:
        self._architecture = architecture
        self._around: list[_Met | None] = []  # inputs of the modules that are running, outermost first
        self._outputs: list[_Met] = []  # of modules, since the last block was understood
        self._calls: list[_Seen] = []
        self._counts: dict[tuple[str, bool], int] = {}
        self._trying = False

    @contextmanager
    def on(self, twin: nn.Module) -> Iterator[None]:
        """Watch the next pass of a twin, within ``Tape.on``: the tape's calls are seen too."""
        handles = []
        for name, module in twin.named_modules():
            vars(module)[TAPE] = _Overheard(vars(module)[TAPE], self, name)
            enter, leave = partial(self._enter, name=name), partial(self._leave, name=name)
            handles.append(module.register_forward_pre_hook(enter, with_kwargs=True))
            handles.append(module.register_forward_hook(leave))
        try:
            yield
        finally:
            for handle in handles:
                handle.remove()
            self._around.clear()
            self._outputs.clear()

    def attend(self, name: str, output: Tensor) -> None:
        """To be told of each call of the attention function, with its module's name."""
        earlier = sum(call.key[0] == name for call in self._calls)
        inputs = [met for met in reversed(self._around) if met is not None]
        self._calls.append(_Seen((name, earlier), output.reshape(*output.shape[:2], -1), inputs))

    def layout(self, key: CallKey) -> Layout:
        """How the block around an attention call is built.

        Raises:
            PartsError: it was not understood.
        """
        call = next((call for call in self._calls if call.key == key), None)
        if call is None:
            raise PartsError(f"{self._architecture} calls no attention function in {key[0]}, {_HINT}")
        if call.projected is None:
            raise PartsError(
                f"{key[0]} of {self._architecture} gives its heads' output to no linear module, {_HINT}"
            )
        if call.layout is None:
            raise PartsError(
                f"{key[0]} of {self._architecture} does not add its output to the residual stream, {_HINT}"
            )
        return call.layout

    @property
    def _open(self) -> _Seen | None:
        """The call that is not understood yet."""
        return self._calls[-1] if self._calls and self._calls[-1].layout is None else None

    def _port(self, name: str, *, out: bool) -> Port:
        call = self._counts[name, out] = self._counts.get((name, out), -1) + 1
        return Port(name, call, out)

    def _enter(self, module: nn.Module, args: Any, kwargs: dict[str, Any], *, name: str) -> None:
        if self._trying:
            return
        given, port = input_of(args, kwargs), self._port(name, out=False)
        self._around.append(None if given is None else _Met(port, given))
        call = self._open
        if call is None or given is None:
            return
        if call.added is not None:
            call.resolve([(given, (port,))])
        elif not call.projection and _same(given, call.output) and self._is_affine(module, given):
            call.projection = name

    def _is_affine(self, module: nn.Module, given: Tensor) -> bool:
        self._trying = True
        try:
            return is_affine(module, given, torch.finfo(given.dtype).eps)
        finally:
            self._trying = False

    def _leave(self, module: nn.Module, args: Any, output: Any, *, name: str) -> None:
        if self._trying:
            return
        self._around.pop()
        made, call, port = output_of(output), self._open, self._port(name, out=True)
        if made is None:
            return
        if call is not None and name == call.projection and call.projected is None:
            call.projected = call.added = _Met(port, made)
        elif call is not None and call.added is not None:
            given = input_of(args, {})
            if given is not None and _same(given, call.added.tensor) and not _same(made, given):
                call.added = _Met(port, made)
            alike = [other for other in self._outputs if other.tensor.shape == made.shape]
            call.resolve([(made - other.tensor, (port, other.port)) for other in alike])
        self._outputs.append(_Met(port, made))
        if call is not None and call.layout is not None:
            self._outputs.clear()


@dataclass(frozen=True)
class _Overheard:
    """A module's tape, of whose calls the watch is told."""

    tape: Tape
    watch: Watch
    name: str

    def attend(self, fused: Any, module: nn.Module, tensors: tuple[Any, ...], options: Any) -> Any:
        output = self.tape.attend(fused, module, tensors, options)
        self.watch.attend(self.name, output[0])
        return output


def input_of(args: Any, kwargs: dict[str, Any]) -> Float[Tensor, "1 token width"] | None:
    """The hidden state that a module is given, if it is given one."""
    return _hidden(args[0] if args else kwargs.get("hidden_states"))


def output_of(output: Any) -> Float[Tensor, "1 token width"] | None:
    """The hidden state that a module puts out, if it does."""
    return _hidden(output[0] if isinstance(output, tuple) else output)


def _hidden(given: object) -> Tensor | None:
    if not isinstance(given, Tensor) or not given.is_floating_point() or given.dim() not in (2, 3):
        return None
    return given if given.dim() == 3 else given[None]  # some blocks flatten (1, token) on the way


def _times_added(seen: Tensor, x: Tensor, added: Tensor) -> float | None:
    """The m > 0 with seen = x + m (added) for every token; None if there is none."""
    difference = seen - x
    m = ((difference * added).sum(dim=-1) / added.square().sum(dim=-1)).nanmedian()
    close = size((difference - m * added)[0]) <= _rounding(seen[0], x[0])
    return float(m) if m > 1e-4 and bool(close.all()) else None


def _may_be_added(
    seen: Sequence[Tensor], inputs: Sequence[Tensor], added: Tensor
) -> Iterator[tuple[int, int]]:
    """Which of these may be which input and a multiple of what is added, by the last token alone.

    The multiple of least squares leaves the least of it. Where that is too much none fits, which is so of
    nearly all; where nothing is added to that token, all may be.
    """
    ends, own = torch.stack([one[0, -1] for one in seen])[:, None], added[0, -1]
    starts = torch.stack([one[0, -1] for one in inputs])
    difference = ends - starts  # (seen, input, width)
    rest = difference - (difference @ own / (own @ own))[..., None] * own
    none = rest.norm(dim=-1) > len(own) ** 0.5 * _rounding(ends, starts)
    yield from map(tuple, (~none).nonzero().tolist())


def _rounding(seen: Tensor, x: Tensor) -> Tensor:
    """How large an entry of seen - x - m (added) may be of each token."""
    rounding = _ROUNDINGS * torch.finfo(seen.dtype).eps
    return rounding * torch.maximum(size(seen), size(x)) + 1e-5 * size(seen - x)


def _same(one: Tensor, other: Tensor) -> bool:
    """Whether each token is the same in both, but for rounding."""
    if one.shape != other.shape:
        return False
    rounding = _ROUNDINGS * torch.finfo(one.dtype).eps
    return bool((size((one - other)[0]) <= rounding * size(other[0])).all())
