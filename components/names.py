"""Names of models in links: of a folder the last part, said to be one."""

from __future__ import annotations

from reverse_attention.model.names import brief, is_folder

_FOLDER = "folder:"
"""Before a folder's name in a link; no name of a model has a colon."""


def in_link(name: str) -> str:
    """The name as a link may tell it."""
    return _FOLDER + brief(name) if is_folder(name) else name


def folder_in_link(text: str) -> str | None:
    """The last part of the folder that a link tells of; None where it tells of no folder."""
    return text.removeprefix(_FOLDER) if text.startswith(_FOLDER) else None
