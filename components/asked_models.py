"""Models that a link asks for: the built-in ones are taken, others only once the reader says so.

Whoever makes a link chooses what its reader's machine would download and load.
"""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from components import address
from components.cached import models_in_memory
from components.names import choices, folder_in_link
from components.portal.places import names_offered
from components.session import Key
from components.text import plain
from reverse_attention.model.names import brief

_LONGEST = 300  # characters of a name on the page


def take_asked(key: Key, set_names: Callable[[list[str]], None]) -> bool:
    """Give the widget of models those that are asked for, as far as they may be loaded.

    Args:
        key: of the widget.
        set_names: takes the names.

    Returns:
        Whether it is settled; if not, the page says what to choose.
    """
    texts = address.wanted(key)
    if texts is None:
        return True
    names = [_here(text) for text in texts]
    strange = [name for name in names if name not in set(choices(models_in_memory()))]
    if not strange or not address.is_told(key):  # this tab had them before it was loaded anew
        address.settle(key)
        set_names(names)
        return True
    _ask(key, names, strange, set_names)
    return False


def _here(text: str) -> str:
    """The name of a model; of a folder that is offered or loaded here, its path."""
    folder = folder_in_link(text)
    return next((name for name in choices(models_in_memory()) if folder and brief(name) == folder), text)


def _ask(key: Key, names: list[str], strange: list[str], set_names: Callable[[list[str]], None]) -> None:
    folders = [folder for folder in map(folder_in_link, strange) if folder]
    others = [name for name in strange if not folder_in_link(name)]
    kept = "What else the link holds is kept."
    if folders:
        st.info(
            plain(
                f"This link was made with a folder named {_list(folders)}, whose place it does not tell. If "
                f"you have it, type its path where models are chosen; or choose another model. {kept}"
            )
        )
    if others:
        st.warning(
            plain(
                f"This link asks for {_list(others)}, which does not come with the dashboard. Load it only "
                f"if you trust where the link is from: its files are downloaded or read, and run here. {kept}"
            )
        )
    loadable = [name for name in names if not folder_in_link(name)]
    usual = [name for name in names if name in names_offered()] or names_offered()[:1]
    with st.container(horizontal=True):
        if others:
            st.button(
                plain(f"Load {_list(others)}"),
                key=Key.LOAD_ASKED,
                on_click=_settle,
                args=(key, loadable, set_names),
            )
        st.button(
            plain(f"Use {_list(usual)}"), key=Key.USE_OFFERED, on_click=_settle, args=(key, usual, set_names)
        )


def _settle(key: Key, names: list[str], set_names: Callable[[list[str]], None]) -> None:
    address.settle(key)
    set_names(names)


def _list(names: list[str]) -> str:
    return ", ".join(name[:_LONGEST] for name in names)
