"""A model that one device does not hold: spread over all by accelerate, or in 8 or 4 bits by bitsandbytes."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any

import torch
from transformers import BitsAndBytesConfig

from .errors import ModelError, quoted

AUTO = "auto"
"""In the place of a device: all there are, the fastest first, and the machine's memory."""
BITS = (8, 4)


def check_bits(bits: int | None) -> None:
    """Refuse other numbers of bits than bitsandbytes has.

    Raises:
        ValueError: it is another number.
    """
    if bits is not None and bits not in BITS:
        raise ValueError(f"bits is {bits!r}; use {' or '.join(map(str, BITS))}, or leave it out.")


def spreading(name: str, device: torch.device | None, bits: int | None) -> dict[str, Any]:
    """What ``from_pretrained`` is to be told of it; nothing where a model goes to one device as it is.

    Args:
        name: the model's.
        device: None for all there are.
        bits: of each weight in a linear module; None as they are.

    Raises:
        ModelError: what does it is not installed.
    """
    if device is not None and bits is None:
        return {}
    needed = ["accelerate", *["bitsandbytes"] * (bits is not None)]
    missing = [package for package in needed if find_spec(package) is None]
    if missing:
        wish = "over several devices" if bits is None else f"in {bits} bits"
        raise ModelError(f"To load {quoted(name)} {wish}: pip install {' '.join(missing)}")
    told: dict[str, Any] = {"device_map": AUTO if device is None else {"": device}}
    if bits is not None:
        told["quantization_config"] = BitsAndBytesConfig(load_in_8bit=bits == 8, load_in_4bit=bits == 4)
    return told
