"""Which models a person may have loaded: those that are offered, and what may be typed besides.

What is not there and what is not allowed get one and the same answer, so that nobody learns which files a
server has.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from components.portal.settings import Models, Offered, settings
from reverse_attention.demo import MODELS
from reverse_attention.model.errors import quoted
from reverse_attention.model.gguf_file import packaged
from reverse_attention.model.load import ModelError
from reverse_attention.model.names import brief, is_folder


def names_offered() -> list[str]:
    """The models to choose from, without typing."""
    return [one.name for one in settings().models.offered] or [*MODELS, *packaged()]


def label(name: str) -> str:
    """What people see of a model's name."""
    labels = (one.label for one in settings().models.offered if one.name == name and one.label)
    return next(labels, brief(name))


def may_type(*, alone: bool) -> tuple[bool, bool]:
    """Whether a hub id and whether a folder may be typed.

    Args:
        alone: whether who asks sits at this very machine.
    """
    usual = alone and not settings().sign_in.required
    models = settings().models
    hub, folders = models.hub_may_be_typed, models.folders_may_be_typed
    return (usual if hub is None else hub), (usual if folders is None else folders)


def allowed(name: str, *, alone: bool) -> Offered:
    """The model of a name, and how it is loaded.

    Raises:
        ModelError: it may not be loaded here, or is not here.
    """
    models = settings().models
    if name in {*names_offered(), *MODELS}:  # the Learn page reads a built-in one
        return next((one for one in models.offered if one.name == name), Offered(name=name))
    hub, folders = may_type(alone=alone)
    if is_folder(name):
        if folders and _inside(name, models):
            return Offered(name=name)
    elif hub:
        return Offered(name=name)
    raise ModelError(_refusal(name, hub, folders))


def _refusal(name: str, hub: bool, folders: bool) -> str:
    """One sentence for all reasons: it depends on the settings alone, never on what is on the disk."""
    ways = ["choose one from the list"]
    if hub:
        ways.append("type a hub id such as Qwen/Qwen2-0.5B")
    if folders:
        ways.append("type a folder that lies where models are kept here")
    told = " or ".join(ways)
    return f"No model {quoted(brief(name))} is offered here: {told}. Whoever runs this dashboard can add it."


def _inside(name: str, models: Models) -> bool:
    """Whether a folder lies in one of the roots with all that it holds; anywhere, if there are none."""
    if not models.roots:
        return True
    try:
        path = Path(name).expanduser()
        if ".." in path.parts:
            return False
        roots = [root.resolve(strict=True) for root in models.roots if root.exists()]
        real = path.resolve(strict=True)
        return any(all(_lies(one, root) for one in (real, *_all_in(real))) for root in roots)
    except (OSError, ValueError, RuntimeError):  # not there, no path, nobody's home, a circle
        return False


def _lies(path: Path, root: Path) -> bool:
    return path.resolve().is_relative_to(root)


def _all_in(path: Path) -> Iterator[Path]:
    for folder, folders, files in os.walk(path):
        yield from (Path(folder, name) for name in (*folders, *files))
