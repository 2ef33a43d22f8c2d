"""Names of models as they may be told: of a folder the last part, since its path is nobody's business."""

from __future__ import annotations

from pathlib import Path

from ..demo import MODELS


def is_folder(name: str) -> bool:
    """Whether a name is the path of a folder or a file, be there one or not."""
    if name in MODELS:
        return False
    if name.startswith(("~", ".", "/", "\\")) or Path(name).is_absolute():
        return True
    try:
        return Path(name).exists()
    except (OSError, ValueError):  # too long, or a zero byte in it: no folder has such a name
        return False


def brief(name: str) -> str:
    """The name, of a folder its last part; of an adapter both names."""
    return " on ".join(map(_brief, name.split(" on ")))


def _brief(name: str) -> str:
    if not is_folder(name):
        return name
    path = Path(name.replace("\\", "/"))
    try:
        path = path.expanduser()
    except RuntimeError:  # nobody's home: it stays as it was written
        return path.name
    last = path.name or "folder"
    return f"{last} (folder)" if last in MODELS else last
