"""Names of models as they may be told: of a folder the last part, since its path is nobody's business."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from reverse_attention.demo import MODELS
from reverse_attention.model.provenance import weights_digest

_FOLDER = "folder:"
"""Before a folder's name in a link; no name of a model has a colon."""


def is_folder(name: str) -> bool:
    """Whether a name is a folder's path, be there such a folder or not."""
    if name in MODELS:
        return False
    if name.startswith(("~", ".", "/", "\\")) or Path(name).is_absolute():
        return True
    try:
        return Path(name).is_dir()
    except (OSError, ValueError):  # too long, or a zero byte in it: no folder has such a name
        return False


def brief(name: str) -> str:
    """The name, of a folder its last part; of an adapter both names."""
    return " on ".join(map(_brief, name.split(" on ")))


def _brief(name: str) -> str:
    if not is_folder(name):
        return name
    last = Path(name.replace("\\", "/")).expanduser().name or "folder"
    return f"{last} (folder)" if last in MODELS else last


def told(name: str, model: Any) -> str:
    """The name as results keep it: of a folder its last part, and a digest that tells equal names apart."""
    return f"{brief(name)}@{weights_digest(model)}" if brief(name) != name else name


def in_link(name: str) -> str:
    """The name as a link may tell it."""
    return _FOLDER + brief(name) if is_folder(name) else name


def folder_in_link(text: str) -> str | None:
    """The last part of the folder that a link tells of; None where it tells of no folder."""
    return text.removeprefix(_FOLDER) if text.startswith(_FOLDER) else None
