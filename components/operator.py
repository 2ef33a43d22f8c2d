"""The operator's page: models, memory, queue, times and versions, as they are now."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from importlib.metadata import version

import pandas as pd
import streamlit as st

from components.portal import measures
from components.portal.places import label
from components.portal.settings import settings
from components.portal.shared import models, records, results, turns

_EVERY = "5s"
_MIB = 1 << 20
_PACKAGES = ("reverse-attention", "streamlit", "torch", "transformers", "tokenizers", "safetensors", "numpy")


@st.fragment(run_every=_EVERY)
def operator_page() -> None:
    """All of it, told anew every few seconds."""
    st.subheader("Queue", anchor=False)
    queue = turns().queue()
    _numbers(
        {
            "Running": f"{queue.running} of {turns().at_once}",
            "Waiting": str(queue.waiting),
            "Gave way": str(queue.standing),
            "Done": f"{queue.served:,}",
            "Typical": "–" if queue.typical_seconds is None else f"{queue.typical_seconds:.2f} s",
        }
    )
    st.subheader("Memory", anchor=False)
    limits = settings().limits
    _numbers(
        {
            "Process": _size(measures.memory()),
            "Models": f"{_size(models().bytes())} of {_size(settings().models.memory)}",
            "Records": f"{_size(records().bytes())} of {_size(limits.records_memory)}",
            "Results": f"{_size(results().bytes())} of {_size(limits.results_memory)}",
        }
    )
    st.subheader("Models", anchor=False)
    _models()
    st.subheader("Times", anchor=False)
    _times()
    st.subheader("Versions", anchor=False)
    _numbers({"Python": platform.python_version(), **{name: version(name) for name in _PACKAGES}})


def _numbers(told: Mapping[str, str]) -> None:
    with st.container(horizontal=True):
        for name, value in told.items():
            st.metric(name, value, width="content")


def _models() -> None:
    held = models().held()
    if not held:
        st.caption("None is loaded.")
        return
    rows = [
        {
            "Model": label(one.name),
            "Memory": _size(one.bytes),
            "Pages that use it": one.users,
            "Is loaded": one.is_loaded,
        }
        for one in reversed(held)
    ]
    st.dataframe(pd.DataFrame(rows), hide_index=True)


def _times() -> None:
    rows = [
        {"Stage": stage, "Times": times, "Mean, s": seconds / times, "All, s": seconds}
        for stage, (times, seconds) in measures.stages().items()
        if times
    ]
    if rows:
        st.dataframe(pd.DataFrame(rows), hide_index=True)
    else:
        st.caption("Nothing was done yet.")


def _size(n_bytes: int) -> str:
    return f"{n_bytes / _MIB:,.0f} MiB"
