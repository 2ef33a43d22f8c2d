"""A model's files on this machine, looked at before transformers reads them.

1. A name is a built-in model, a folder, or else a hub id.
2. ``config.json`` is a JSON object.
3. Weights are ``*.safetensors`` in the folder itself: the index may name nothing else, and no link leads out.
   The hub's cache is one folder for this: its snapshots are links to its blobs.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from huggingface_hub.errors import HFValidationError
from huggingface_hub.utils import validate_repo_id

from ..demo import MODELS as BUILT_IN
from .errors import WHAT_WORKS, ModelError, quoted, reason

INDEX = "model.safetensors.index.json"
_HUB_ID = re.compile(r"[A-Za-z0-9][\w.-]*(/[A-Za-z0-9_][\w.-]*)?", re.ASCII)
_PLAIN_NAME = re.compile(r"[^/\\:\0]+\.safetensors")
_LONGEST_JSON = 64_000_000  # bytes; the indices of the largest models have 10 MB


def local_folder(name: str) -> Path | None:
    """The folder that a name means, None for a hub id.

    Raises:
        ModelError: the name can be neither, or the folder holds no model.
    """
    if name in BUILT_IN:
        return BUILT_IN[name]
    if folder := _existing(name):
        if not any((folder / file).is_file() for file in ("config.json", "adapter_config.json")):
            raise ModelError(
                f"The folder {quoted(name)} holds no config.json. Give a folder written by "
                "save_pretrained(), "
                "with config.json, *.safetensors and the tokenizer's files."
            )
        return folder
    if not _is_hub_id(name):
        raise ModelError(
            f"There is no model {quoted(name)}: it is no folder here, and no hub id, which looks like "
            f"'gpt2' or 'Qwen/Qwen2-0.5B'. {WHAT_WORKS}"
        )
    return None


def _is_hub_id(name: str) -> bool:
    try:
        validate_repo_id(name)
    except HFValidationError:
        return False
    return bool(_HUB_ID.fullmatch(name))


def _existing(name: str) -> Path | None:
    """The folder of that name, if there is one."""
    try:
        path = Path(name).expanduser()
        return path if name and path.is_dir() else None
    except (OSError, ValueError, RuntimeError):  # too long, a zero byte, ~nobody: no folder has such a name
        return None


def json_object(file: Path) -> dict[str, Any]:
    """A file's JSON object.

    Raises:
        ModelError: there is no such file, it is too large, or it holds something else.
    """
    try:
        if file.stat().st_size > _LONGEST_JSON:
            raise ValueError(f"it has {file.stat().st_size:,} bytes, and {_LONGEST_JSON:,} are read at most")
        value = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise ModelError(f"{file.name} of {quoted(file.parent)} cannot be read: {reason(error)}") from error
    if not isinstance(value, dict):
        raise ModelError(
            f"{file.name} of {quoted(file.parent)} holds {type(value).__name__}, where a JSON object must "
            "be. "
            "Save the model again with save_pretrained()."
        )
    return value


def weight_files(folder: Path) -> list[Path]:
    """The files that the weights are read from.

    Raises:
        ModelError: there are none in the safetensors format, or a name or link leads out of the folder.
    """
    names = _named_by_index(folder) if (folder / INDEX).is_file() else set()
    if (folder / "model.safetensors").is_file():  # transformers takes it and leaves the index
        names = {"model.safetensors"}
    if not names:
        raise ModelError(
            f"{quoted(folder)} has no weights in the safetensors format, the only one that is read here. "
            "Convert it first: load it where you trust it and write it with save_pretrained()."
        )
    return [inside(folder / name) for name in sorted(names)]


def _named_by_index(folder: Path) -> set[str]:
    names = json_object(folder / INDEX).get("weight_map")
    if not isinstance(names, dict) or not names:
        raise ModelError(f"{INDEX} of {quoted(folder)} has no weight_map that names files. {_SAVE_AGAIN}")
    refused = [name for name in names.values() if not (isinstance(name, str) and _PLAIN_NAME.fullmatch(name))]
    if refused:
        raise ModelError(
            f"{INDEX} of {quoted(folder)} names {quoted(refused[0])}, which is no *.safetensors file in that "
            "folder; nothing else is read. Save the model again with save_pretrained()."
        )
    return set(names.values())


_SAVE_AGAIN = "Save the model again with save_pretrained()."


def inside(file: Path) -> Path:
    """The file itself.

    Raises:
        ModelError: it is not there, or a link that leads out of its folder.
    """
    if not file.is_file():
        raise ModelError(f"{quoted(file.parent)} has no file {file.name}, which its index names.")
    if not any(file.resolve().is_relative_to(place.resolve()) for place in _places(file.parent)):
        raise ModelError(
            f"{file.name} of {quoted(file.parent)} is a link that leads out of that folder, and is not "
            "followed. "
            "Put the file itself there."
        )
    return file


def _places(folder: Path) -> Iterable[Path]:
    """Where a file of the folder may lie."""
    yield folder
    if folder.parent.name == "snapshots":
        yield folder.parents[1] / "blobs"
