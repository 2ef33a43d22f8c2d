"""Where a model is put, and in which precision: what people write, checked before any model is touched."""

from __future__ import annotations

import torch


def devices() -> list[str]:
    """The kinds of device that are here, the best first."""
    here = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available(), "cpu": True}
    return [kind for kind, is_here in here.items() if is_here]


def usable_device(name: str | torch.device) -> torch.device:
    """The device, tried out.

    Raises:
        ValueError: there is no such device here.
    """
    try:
        device = torch.device(name)
        torch.empty(0, device=device)
    except (RuntimeError, AssertionError) as error:  # the latter where torch was built without it
        raise ValueError(f"There is no device {str(name)!r} here; use {' or '.join(devices())}.") from error
    return device


def float_dtype(name: str | torch.dtype) -> torch.dtype:
    """The precision.

    Raises:
        ValueError: it is none of floating point.
    """
    dtype = getattr(torch, name, None) if isinstance(name, str) else name
    if not isinstance(dtype, torch.dtype) or not dtype.is_floating_point:
        raise ValueError(f"dtype is {name!r}; use 'float32', 'bfloat16' or 'float16'.")
    return dtype
