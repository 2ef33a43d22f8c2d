"""Names of models: those to choose from, what may be typed besides, and how a link tells them."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from components.portal import hosts, places
from reverse_attention.model.names import brief, is_folder

_FOLDER = "folder:"
"""Before a folder's name in a link; no name of a model has a colon."""


def is_alone() -> bool:
    """Whether who looks at this page sits at the server itself."""
    return hosts.is_alone(st.get_option("server.address"), st.context.headers)


def may_be_typed() -> tuple[bool, bool]:
    """Whether a hub id and whether a folder may be typed."""
    return places.may_type(alone=is_alone())


def choices(*more: Iterable[str]) -> list[str]:
    """The names in a list to choose from: those that are offered, and more where names may be typed."""
    others = [name for names in more for name in names] if any(may_be_typed()) else []
    return list(dict.fromkeys([*places.names_offered(), *others]))


def in_link(name: str) -> str:
    """The name as a link may tell it."""
    return _FOLDER + brief(name) if is_folder(name) else name


def folder_in_link(text: str) -> str | None:
    """The last part of the folder that a link tells of; None where it tells of no folder."""
    return text.removeprefix(_FOLDER) if text.startswith(_FOLDER) else None
