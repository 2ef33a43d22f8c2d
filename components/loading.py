"""Models, with what is being done and waited for on the page until they are there, and a way to stop it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import streamlit as st

from components.cached import in_this_session, load_model, models_in_memory
from components.portal.shared import models
from components.text import plain
from components.working import end_if_stopped, shown
from reverse_attention.model.load import LoadedModel, Steps
from reverse_attention.model.names import brief


def load(name: str) -> LoadedModel:
    """The model, with its progress on the page while it loads; ends the page if that was stopped.

    Raises:
        ModelError: it cannot be loaded.
    """
    again = models().made_room(name)
    told = plain(brief(name))
    with _steps(("load", name), told) as tell:
        if name not in models_in_memory():
            tell(f"loading{' again' if again else ''}")
        loaded = load_model(name, progress=in_this_session(tell))
    if again:
        st.sidebar.caption(f"{told} was loaded again: it had made room for another model.")
    for note in loaded.notes:
        st.sidebar.caption(plain(f"{brief(loaded.name)}: {note}"))
    return loaded


@contextmanager
def loading_several(names: Sequence[str]) -> Iterator[None]:
    """Around loading these; begins when nobody else who needs several models loads them."""
    with _steps(("load", *names), "Models") as tell, models().together(names, tell):
        yield


@contextmanager
def _steps(work: tuple[str, ...], who: str) -> Iterator[Steps]:
    """Whom to tell; it shows from the first step on, so that no box flashes up where nothing is to do."""
    end_if_stopped(work)
    place = st.empty()
    boxes: list[Any] = []

    def tell(step: str) -> None:
        if not boxes:
            boxes.append(shown(place, work))
        boxes[0].update(label=f"{who}: {step} …")

    try:
        yield tell
    finally:
        place.empty()
