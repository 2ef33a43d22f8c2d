"""Attention rows from the queries and keys of a pass, by the model's own eager function.

Almost every model of transformers 5 hands its queries, keys and values to an attention function
that its config names, and has beside it an ``eager_attention_forward`` that also returns the weights.

1. A wrapper under the name ``"sdpa"`` only delegates, unless the calling module belongs to a twin
   that carries a ``Tape``; then the call's tensors are kept.
2. The pass goes on with PyTorch's fused attention; or, where the model refuses that (soft cap) or it
   is not what the model does (learnt sinks), with the eager function over chunks of queries. Either
   way no matrix (head, query, key) is ever whole in memory.
3. A row is what the model's own eager function returns for that one query, in fp32. So the scaling,
   soft cap, sinks and position bias of a family are right without being known here.
"""

from __future__ import annotations

import inspect
import threading
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import torch
from torch import Tensor, nn
from transformers import AttentionInterface

from ..progress import tell
from ..shapes import Float, Int
from .masks import Mask

CallKey = tuple[str, int]
"""The attention module's name in the model, and the how-many-eth of its calls in a pass."""

TAPE = "_reverse_attention_tape"
RUNNING = "running the model"
_CHUNK_ELEMENTS = 2**22  # of the scores of a chunk of queries, 16 MB in fp32
_installing = threading.Lock()


class PassDone(Exception):  # noqa: N818 - it ends a pass, it is no error
    """All that was wanted from a pass is there."""


class NoCallError(LookupError):
    """A module that attends does not call an attention function with an eager counterpart."""


@dataclass(eq=False)
class Call:
    """One call of an attention function; q and k are after the rotary embedding, as the model used them."""

    module: nn.Module
    eager: Callable[..., tuple[Tensor, Tensor]]
    query: Float[Tensor, "1 head query dim"]
    key: Float[Tensor, "1 kv_head key dim"]
    value: Float[Tensor, "1 kv_head key value_dim"]
    mask: Mask
    options: dict[str, Any]

    def rows(self, queries: Int[Tensor, " row"]) -> Float[Tensor, "head row key"]:
        """Attention of the given queries over all keys, in fp32 on the queries' device."""
        seen, keys = self.seen_rows(queries)
        if len(keys) == self.mask.n_keys:
            return seen
        return nn.functional.pad(seen, (keys.start, self.mask.n_keys - keys.stop))  # (head, row, key)

    def seen_rows(self, queries: Int[Tensor, " row"]) -> tuple[Float[Tensor, "head row seen_key"], range]:
        """The same over the run of keys that any of the queries sees, and this run."""
        queries = queries.to(self.query.device)
        first, end = self._seen(queries)
        key, nothing = self._keys_and_values
        mask = self.mask.rows(queries, torch.float32, first, end)
        query = self.query[:, :, queries].float()
        rows = self._eager(query, key[:, :, first:end], nothing[:, :, first:end], mask, queries)[1][0]
        return rows.float(), range(first, end)

    def forget(self) -> None:
        """Drop the copies in fp32 that rows are computed from."""
        vars(self).pop("_keys_and_values", None)

    def _seen(self, queries: Int[Tensor, " row"]) -> tuple[int, int]:
        """The run of keys that any of the queries sees; all, where an option may have a key axis."""
        plain = not any(isinstance(option, Tensor) and option.dim() > 2 for option in self.options.values())
        return self.mask.seen(queries) if plain and len(queries) else (0, self.mask.n_keys)

    def output(self, chunk: int) -> Float[Tensor, "1 query head value_dim"]:
        """The attention's output in the model's own precision, ``chunk`` queries at a time."""
        every = torch.arange(self.query.shape[2], device=self.query.device)
        parts = []
        for queries in every.split(chunk):
            first, end = self._seen(queries)
            mask = self.mask.rows(queries, self.query.dtype, first, end)
            key, value = self.key[:, :, first:end], self.value[:, :, first:end]
            parts.append(self._eager(self.query[:, :, queries], key, value, mask, queries)[0])
        return torch.cat(parts, dim=1)

    @cached_property
    def _keys_and_values(self) -> tuple[Tensor, Tensor]:
        return self.key.float(), self.value[..., :0].float()  # the rows need no output

    def _eager(
        self, query: Tensor, key: Tensor, value: Tensor, mask: Tensor | None, queries: Tensor
    ) -> tuple[Tensor, Tensor]:
        length = self.query.shape[2]
        options = {name: _rows_of(option, queries, length) for name, option in self.options.items()}
        return self.eager(self.module, query, key, value, mask, **options)


class Tape:
    """What to keep of one pass over a twin, and what has been kept."""

    def __init__(
        self, wanted: Collection[CallKey] | None, *, fused: bool, stop: bool, chunk: int | None = None
    ) -> None:
        """``wanted`` None keeps every call; ``stop`` ends the pass when all wanted are there."""
        self.calls: dict[CallKey, Call] = {}
        self._wanted, self._fused, self._stop, self._chunk = wanted, fused, stop, chunk
        self._names: dict[int, str] = {}
        self._counts: dict[str, int] = {}
        self._masks: dict[int, tuple[Tensor, Mask]] = {}

    @contextmanager
    def on(self, model: nn.Module) -> Iterator[None]:
        """Record the attention calls of a twin."""
        install()
        for name, module in model.named_modules():
            self._names[id(module)] = name
            vars(module)[TAPE] = self
        try:
            yield
        finally:  # what was kept lives on with its modules; the masks of the others need not
            self._masks.clear()
            for module in model.modules():
                vars(module).pop(TAPE, None)  # BigBird makes new modules on the way

    def attend(
        self, fused: Callable[..., Any], module: nn.Module, tensors: tuple[Any, ...], options: Any
    ) -> Any:
        """Keep a call if it is wanted, and give its output."""
        name = self._names[id(module)]
        key = (name, self._counts.get(name, 0))
        self._counts[name] = key[1] + 1
        wanted = self._wanted is None or key in self._wanted
        if self._fused and not wanted:
            return fused(module, *tensors, **options)
        call = self._call(module, tensors, options)
        if wanted:
            self.calls[key] = call
            tell(RUNNING, len(self.calls) / len(self._wanted) if self._wanted else 0.0)
            if self._stop and self._wanted is not None and len(self.calls) == len(self._wanted):
                raise PassDone
        return self._output(call, lambda: fused(module, *tensors, **options))

    def _output(self, call: Call, fused: Callable[[], Any]) -> Any:
        """What the pass goes on with."""
        if self._fused:
            return fused()
        n_scores = call.query.shape[:2].numel() * call.key.shape[2]  # of one query, in all heads and rows
        return call.output(self._chunk or max(16, _CHUNK_ELEMENTS // n_scores)), None

    def _call(self, module: nn.Module, tensors: tuple[Any, ...], options: dict[str, Any]) -> Call:
        query, key, value, mask = tensors
        causal = options.get("is_causal")
        causal = getattr(module, "is_causal", True) if causal is None else causal  # as the fused one decides
        size = {"n_queries": query.shape[2], "n_keys": key.shape[2], "device": query.device}
        if mask is None:
            kept = Mask.of(None, causal=causal, **size)
        else:  # layers share masks
            if id(mask) not in self._masks:
                self._masks[id(mask)] = (mask, Mask.of(mask, causal=causal, **size))
            kept = self._masks[id(mask)][1]
        return Call(_bare(module), eager_function(type(module)), query, key, value, kept, options)


def install() -> None:
    """Put the delegating wrapper under ``"sdpa"``, once, or again if someone has replaced it."""
    with _installing:
        current = AttentionInterface()["sdpa"]
        if not hasattr(current, TAPE):
            AttentionInterface.register("sdpa", _recording(current))


def _recording(fused: Callable[..., Any]) -> Callable[..., Any]:
    def attention(
        module: nn.Module, query: Tensor, key: Tensor, value: Tensor, attention_mask: Any, **options: Any
    ) -> Any:
        tape = vars(module).get(TAPE)
        if tape is None:
            return fused(module, query, key, value, attention_mask, **options)
        return tape.attend(fused, module, (query, key, value, attention_mask), options)

    setattr(attention, TAPE, True)
    return attention


def _bare(module: nn.Module) -> nn.Module:
    """An attention module as it is now, without what would keep the model's weights with a record."""
    bare = object.__new__(type(module))
    vars(bare).update(vars(module), _modules={}, _parameters=dict(vars(module)["_parameters"]))
    vars(bare).update({name: {} for name in vars(module) if name.endswith("_hooks")})  # they hold who listens
    for name in (TAPE, "forward", "_old_forward"):  # the latter two: bound methods, where accelerate has been
        vars(bare).pop(name, None)
    return bare


def eager_function(attention: type[nn.Module]) -> Callable[..., tuple[Tensor, Tensor]]:
    """The eager function that an attention class falls back on, found by the name its forward uses.

    Raises:
        NoCallError: its forward names none.
    """
    forwards = [
        inspect.unwrap(vars(kind)["forward"]) for kind in attention.__mro__ if "forward" in vars(kind)
    ]
    for forward in forwards:
        for name in forward.__code__.co_names:
            if name.endswith("eager_attention_forward") and name in forward.__globals__:
                return forward.__globals__[name]
    raise NoCallError(f"{attention.__name__}.forward names no eager attention function")


def _rows_of(option: Any, queries: Tensor, length: int) -> Any:
    """The queries' part of an option that has a query axis, such as a position bias (1, head, query, key)."""
    if isinstance(option, Tensor) and option.dim() >= 3 and option.shape[-2] == length:
        return option[..., queries, :]
    return option
