"""How much memory a model will take, worked out before any of it is taken.

1. ``config.json`` is looked at as plain JSON: numbers by which transformers would count, layer by layer,
   must be in proportion to the tensors that the weights hold, so that a few bytes cannot ask for a server.
2. The model is built on the meta device, which has shapes and no memory, and its size is held against the
   memory that is free.
"""

from __future__ import annotations

import json
import logging
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
    "C64": 8,
}
"""Of a number; those of other kinds, such as F8_E4M3, take one at most."""
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
_MEMINFO, _CGROUP = Path("/proc/meminfo"), Path("/sys/fs/cgroup")
_logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Room:
    """Memory that a model has to fit into."""

    bytes: int
    what: str
    """The end of a sentence that begins with their number: whose they are, and whether they are free."""


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


def check_memory(name: str, needed: int, precision: str, device: torch.device | None) -> None:
    """Refuse a model that is larger than the memory of this machine, or of the device it shall run on.

    Without a device it may take all there are.

    Where neither says how much memory it has, the log says that nothing was checked.

    Raises:
        ModelError: the message has both numbers.
    """
    everywhere = (machine_memory(), _memory_of(device)) if device else (_memory_everywhere(),)
    rooms = [room for room in everywhere if room is not None]
    if not rooms:
        _logger.warning(
            "This machine does not say how much memory it has: the size of %s is unchecked.", quoted(name)
        )
    for room in rooms:
        if needed > room.bytes:
            raise ModelError(
                f"{quoted(name)} takes {_size(needed)} in {precision}, and {_size(room.bytes)} {room.what}. "
                "Free some, choose a smaller model, or a lower precision."
            )


def built_bytes(model: torch.nn.Module, item_bytes: int) -> int:
    """The bytes of a model's parameters, of so many bytes each; the model may be on the meta device."""
    return sum(parameter.numel() for parameter in model.parameters()) * item_bytes


def machine_memory() -> Room | None:
    """What is left on this machine or in this container, else all that it has; None where it does not say."""
    limits = [free for free in (_free_of_machine(), _free_of_container()) if free is not None]
    if limits:
        return Room(min(limits), "are free on this machine")
    total = _all_of_machine()
    return None if total is None else Room(total, "is all the memory of this machine")


def _free_of_machine() -> int | None:
    """Of Linux; others do not tell it here."""
    if not _MEMINFO.is_file():
        return None
    lines = _MEMINFO.read_text(encoding="ascii").splitlines()
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable")), None)


def _all_of_machine() -> int | None:
    """Of macOS and other Unixes."""
    names = getattr(os, "sysconf_names", {})  # Windows has none
    if not {"SC_PHYS_PAGES", "SC_PAGE_SIZE"} <= names.keys():
        return None
    pages = os.sysconf("SC_PHYS_PAGES")
    return pages * os.sysconf("SC_PAGE_SIZE") if pages > 0 else None


def _free_of_container() -> int | None:
    """A container's limit less what it uses; files that it only keeps in memory do not count."""
    files = [_CGROUP / name for name in ("memory.max", "memory.current", "memory.stat")]
    if not all(file.is_file() for file in files):
        return None
    limit, used, parts = (file.read_text(encoding="ascii") for file in files)
    if limit.strip() == "max":  # there is none
        return None
    kept = next((line.split()[1] for line in parts.splitlines() if line.startswith("inactive_file ")), "0")
    return int(limit) - int(used) + int(kept)


def _memory_everywhere() -> Room | None:
    machine = machine_memory()
    if machine is None:
        return None
    gpus = sum(torch.cuda.mem_get_info(n)[0] for n in range(torch.cuda.device_count()))
    return Room(machine.bytes + gpus, "are free on this machine and its GPUs together")


def _memory_of(device: torch.device) -> Room | None:
    if device.type != "cuda":
        return None
    return Room(torch.cuda.mem_get_info(device)[0], f"are free on device {str(device)!r}")


def _size(count: int) -> str:
    return f"{count / 1e9:,.1f} GB" if count >= 1e8 else f"{count / 1e6:,.1f} MB"
