"""What a pass is read of besides queries and keys: the residual stream, at the places that the probe found.

1. Hooks on a few modules of the twin keep references to tensors that the pass makes anyway.
2. A layer's ``Block`` is put together when it is asked for. Its output projection is read from the model
   then: what is kept with a record holds none of the model's weights.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn

from ..shapes import Float
from .affine import matrix_of
from .attention import Call, CallKey
from .block import Block, PartsError
from .twin import Style
from .values import Layout, Port, input_of, output_of

_HALF = 3e-2  # of what attention adds: two ways to compute it in half precision
_FULL = 1e-4


@dataclass(eq=False)
class Reader:
    """Keeps what blocks are made of, of one pass over a twin."""

    layouts: Mapping[CallKey, Layout]
    style: Style
    _kept: dict[Port, Tensor] = field(default_factory=dict)
    _counts: dict[tuple[str, bool], int] = field(default_factory=dict)

    @contextmanager
    def on(self, twin: nn.Module) -> Iterator[None]:
        """Read the next pass of a twin."""
        ports = {port for layout in self.layouts.values() for port in _ports(layout)}
        modules = dict(twin.named_modules())
        handles = []
        for name, out in {(port.module, port.out) for port in ports}:
            keep = partial(self._leave if out else self._enter, name=name, ports=ports)
            if out:
                handles.append(modules[name].register_forward_hook(keep))
            else:
                handles.append(modules[name].register_forward_pre_hook(keep, with_kwargs=True))
        try:
            yield
        finally:
            for handle in handles:
                handle.remove()

    def block(self, model: nn.Module, call: Call, key: CallKey) -> Block:
        """What an attention call worked with.

        Args:
            model: the one whose pass was read, for its output projection.
            call: what the tape has kept of it.
            key: which call it is.

        Raises:
            PartsError: this prompt took another way than the probe's.
        """
        layout = self.layouts[key]
        missing = [port.module for port in _ports(layout) if port not in self._kept]
        if missing:
            raise PartsError(
                f"For this prompt {missing[0]} did not run as on others, so the residual stream around "
                f"{key[0]} is not known. Use weights='rollout'."
            )
        x, y = self._kept[layout.x][0], self._y(layout)
        like = x.new_empty(1, 0, call.query.shape[1] * call.value.shape[-1])
        w_out, bias = matrix_of(model.get_submodule(layout.projection), self.style, like)
        by_token, by_entry = (torch.ones(n, dtype=torch.float32) for n in (len(y), 1))
        if layout.normed is not None:
            by_token, by_entry = _factors(*(_plain(self._kept[port][0]) for port in layout.normed))
        return Block(
            x=_plain(x),
            values=_plain(call.value[0]),
            w_out=w_out * by_entry if layout.normed else w_out,
            bias=bias * by_entry,
            scale=by_token * layout.m,
            y=_plain(y),
            tolerance=_FULL if y.dtype.itemsize >= 4 else _HALF,
            name=key[0],
            rounding=torch.finfo(y.dtype).eps,
        )

    def _y(self, layout: Layout) -> Float[Tensor, "token model"]:
        first, *other = (self._kept[port][0] for port in layout.y)
        return first - other[0] if other else first

    def _enter(self, module: nn.Module, args: Any, kwargs: dict[str, Any], **where: Any) -> None:
        self._keep(input_of(args, kwargs), out=False, **where)

    def _leave(self, module: nn.Module, args: Any, output: Any, **where: Any) -> None:
        self._keep(output_of(output), out=True, **where)

    def _keep(self, tensor: Tensor | None, *, out: bool, name: str, ports: set[Port]) -> None:
        call = self._counts[name, out] = self._counts.get((name, out), -1) + 1
        port = Port(name, call, out)
        if tensor is not None and port in ports:
            self._kept[port] = tensor.detach()


def _ports(layout: Layout) -> tuple[Port, ...]:
    return (layout.x, *layout.y, *(layout.normed or ()))


def _factors(
    projected: Float[Tensor, "token model"], added: Float[Tensor, "token model"]
) -> tuple[Float[Tensor, " token"], Float[Tensor, " model"]]:
    """The factors of each token and of each entry that make ``added`` of ``projected``.

    An RMS norm is such a product. Where there is none, the factors miss, and ``Block.check`` says so.
    """
    by_token = added.new_ones(len(added)) / projected.square().mean(dim=1).sqrt()
    for _ in range(5):  # least squares for one, the other held; of an RMS norm only epsilon is left to find
        scaled = projected * by_token[:, None]
        by_entry = (added * scaled).sum(dim=0) / scaled.square().sum(dim=0)
        scaled = projected * by_entry
        by_token = (added * scaled).sum(dim=1) / scaled.square().sum(dim=1)
    return by_token, by_entry


def _plain(tensor: Tensor) -> Tensor:
    return tensor.detach().float().cpu()
