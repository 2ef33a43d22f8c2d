"""The page *Runs*: a run that is opened, a file that is opened, or the list."""

from __future__ import annotations

import streamlit as st

from components import address
from components.kept.listed import listed
from components.kept.opened import show_file, show_run
from components.portal.settings import settings
from components.session import Key
from components.text import plain


def runs_page() -> None:
    """Show what is asked for; what is wrong with it is a sentence."""
    address.fill(Key.RUN, lambda texts: "".join(texts) or None)
    run_id = st.session_state.get(Key.RUN)
    try:
        if run_id:
            show_run(run_id)
        elif (content := _file()) is not None:
            show_file(content)
        else:
            listed()
    except ValueError as error:
        st.error(plain(str(error)))


def _file() -> bytes | None:
    with st.sidebar:
        file = st.file_uploader(
            "Open a file",
            type="json",
            key=Key.SAVED_FILE,
            max_upload_size=settings().limits.upload_megabytes,
            help="The JSON of a run, a trace or a comparison. It opens without its model, and Save run keeps "
            "it here.",
        )
    return None if file is None else file.getvalue()
