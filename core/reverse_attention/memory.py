"""Memory: what things take of it, whether it ran out, and giving it back to the machine."""

from __future__ import annotations

import ctypes
import gc
import sys
from collections.abc import Iterable, Iterator
from functools import partial
from types import ModuleType
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

_SAYS_SO = ("not enough memory: you tried to allocate", "can't allocate memory", "out of memory")
"""What torch writes into a plain RuntimeError."""


def ran_out(error: BaseException) -> bool:
    """Whether this error, or what it came from, is that memory was asked for and not there."""
    cause = error.__cause__
    if isinstance(error, (MemoryError, torch.OutOfMemoryError)) or (cause is not None and ran_out(cause)):
        return True
    return isinstance(error, RuntimeError) and any(words in str(error) for words in _SAYS_SO)


def give_back() -> None:
    """Give the machine back what nobody holds any more.

    Modules hold each other in circles, torch keeps what was freed on a GPU, and the C library of Linux keeps
    it in the process.
    """
    gc.collect()
    if torch.cuda.is_initialized():
        torch.cuda.empty_cache()
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # musl has none
        if trim:
            trim(0)


def n_bytes(*things: Any) -> int:
    """Bytes of the numbers that these hold, each once: also where many look at one piece of memory.

    Followed are containers, attributes and arguments of partials; modules and what is held weakly are not.
    Another thread may be at work on them.
    """
    sizes: dict[int, int] = {}
    seen: set[int] = set()
    left = list(things)
    while left:
        one = left.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        if isinstance(one, Tensor):
            storage = one.untyped_storage()
            sizes[storage.data_ptr()] = storage.nbytes()
        elif isinstance(one, np.ndarray):
            base = one if one.base is None else one.base
            sizes[id(base)] = int(getattr(base, "nbytes", one.nbytes))
        else:
            left.extend(_parts(one))
    return sum(sizes.values())


def _parts(one: Any) -> Iterator[Any]:
    if isinstance(one, nn.Module):
        return
    if isinstance(one, dict):
        yield from list(one.values())
    elif isinstance(one, (list, tuple, set, frozenset)):
        yield from _objects(list(one))
    elif isinstance(one, partial):
        yield from (*one.args, *one.keywords.values())
    elif hasattr(one, "__dict__") and not isinstance(one, (type, ModuleType)):
        yield from _objects(list(vars(one).values()))


def _objects(items: Iterable[Any]) -> Iterator[Any]:
    """Without plain numbers and texts, of which there may be very many."""
    return (item for item in items if not isinstance(item, (int, float, str, bytes, type(None))))
