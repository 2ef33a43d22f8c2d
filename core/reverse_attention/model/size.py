"""How much memory a model will take, worked out before any of it is taken.

1. ``config.json`` is looked at as plain JSON: numbers by which transformers would count, layer by layer,
   must be in proportion to the tensors that the weights hold, so that a few bytes cannot ask for a server.
2. The model is built on the meta device, which has shapes and no memory, and its size is held against the
   memory that is free.
"""

from __future__ import annotations

import json
import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import Any

import torch

from .errors import ModelError, quoted, reason

_ITEM_BYTES = {
    "F64": 8,
    "I64": 8,
    "U64": 8,
    "F32": 4,
    "I32": 4,
    "U32": 4,
    "F16": 2,
    "BF16": 2,
    "I16": 2,
    "U16": 2,
}
_LAYER_COUNTS = {
    "num_hidden_layers", "n_layer", "n_layers", "num_layers", "num_decoder_layers", "encoder_layers",
    "decoder_layers", "num_encoder_layers", "num_hidden_groups", "num_nextn_predict_layers",
}  # fmt: skip
_MOST = {
    "num_labels": 100_000, "num_experts": 10_000, "num_local_experts": 10_000, "n_routed_experts": 10_000,
    "n_shared_experts": 10_000, "max_position_embeddings": 100_000_000, "n_positions": 100_000_000,
}  # fmt: skip
_FEW = 512  # layers that are built whatever the weights hold: ALBERT's share theirs
_LONGEST_HEADER = 100_000_000  # bytes, as in safetensors itself
_CGROUP = Path("/sys/fs/cgroup")


@dataclass(frozen=True)
class Header:
    """The tensors of the weights' files, none of them read."""

    count: int
    bytes: int
    item_bytes: int
    """Of one number, in the widest tensor."""


def headers(files: list[Path]) -> Header:
    """How many tensors the files hold, and their bytes.

    Raises:
        ModelError: one of them is not in the safetensors format.
    """
    tensors = [tensor for file in files for tensor in _tensors(file)]
    total = sum(numbers * each for numbers, each in tensors)
    return Header(len(tensors), total, max((each for _, each in tensors), default=1))


def _tensors(file: Path) -> Iterator[tuple[int, int]]:
    """How many numbers each tensor of a file has, and the bytes of each."""
    try:
        with file.open("rb") as stream:
            (length,) = struct.unpack("<Q", stream.read(8))
            if length > _LONGEST_HEADER:
                raise ValueError(f"its header would have {length:,} bytes")
            entries = json.loads(stream.read(length))
            for name, entry in entries.items():
                if name != "__metadata__":
                    yield prod(entry["shape"]), _ITEM_BYTES.get(entry["dtype"], 1)
    except (OSError, struct.error, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ModelError(
            f"{quoted(file.parent)} cannot be loaded: its {file.name} is no whole safetensors file "
            f"({reason(error)}). Download or save it again."
        ) from error


def check_counts(name: str, config: dict[str, Any], tensors: int) -> None:
    """Refuse a config that would build more layers than the weights can fill.

    Raises:
        ModelError: the message has both numbers.
    """
    for key, value in _numbers(config):
        if key in _LAYER_COUNTS and value > max(_FEW, tensors):
            raise ModelError(
                f"{quoted(name)} cannot be loaded: its config.json asks for {value:,} layers ({key}), and "
                "its "
                f"weights hold {tensors:,} tensors. Give the config that belongs to these weights."
            )
        if value > _MOST.get(key, value):
            raise ModelError(
                f"{quoted(name)} cannot be loaded: its config.json has {key} {value:,}, and "
                f"{_MOST[key]:,} is the "
                "most that is built here."
            )


def _numbers(value: Any) -> Iterator[tuple[str, float]]:
    """Every number in a config by its key, also in parts of it."""
    for key, item in value.items():
        if isinstance(item, dict):
            yield from _numbers(item)
        elif isinstance(item, (int, float)):
            yield key, item


def check_memory(name: str, needed: int, precision: str, device: torch.device) -> None:
    """Refuse a model that is larger than the free memory of this machine, or of the device it shall run on.

    Raises:
        ModelError: the message has both numbers.
    """
    for free, whose in ((free_memory(), "this machine"), (_free_on(device), f"device {str(device)!r}")):
        if free is not None and needed > free:
            raise ModelError(
                f"{quoted(name)} takes {_size(needed)} in {precision}, and {_size(free)} are free on "
                f"{whose}. "
                "Free some, choose a smaller model, or a lower precision."
            )


def built_bytes(model: torch.nn.Module, item_bytes: int) -> int:
    """The bytes of a model's parameters, of so many bytes each; the model may be on the meta device."""
    return sum(parameter.numel() for parameter in model.parameters()) * item_bytes


def free_memory() -> int | None:
    """Bytes of memory that are free on this machine or in this container; None where it does not say."""
    limits = [free for free in (_free_of_machine(), _free_of_container()) if free is not None]
    return min(limits, default=None)


def _free_of_machine() -> int | None:
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable"))
    except (OSError, StopIteration):
        pass
    try:  # macOS and others: all that there is, since they do not tell what is free of it
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):
        return None


def _free_of_container() -> int | None:
    """A container's limit less what it uses; files that it only keeps in memory do not count."""
    try:
        limit, used, parts = (
            (_CGROUP / file).read_text(encoding="ascii")
            for file in ("memory.max", "memory.current", "memory.stat")
        )
        kept = next(
            (line.split()[1] for line in parts.splitlines() if line.startswith("inactive_file ")), "0"
        )
        return int(limit) - int(used) + int(kept)
    except (OSError, ValueError):  # no container, or no limit: "max"
        return None


def _free_on(device: torch.device) -> int | None:
    return torch.cuda.mem_get_info(device)[0] if device.type == "cuda" else None


def _size(count: int) -> str:
    return f"{count / 1e9:,.1f} GB" if count >= 1e8 else f"{count / 1e6:,.1f} MB"
