"""The model's prediction of one token, and the likeliest alternatives."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from components.text import plain, width_of
from reverse_attention import Prediction, TraceResult
from reverse_attention.picture.numbers import number, percent
from reverse_attention.prompt.visible import isolated

_MARK = "◂"


def predictions(result: TraceResult) -> None:
    """The likeliest tokens as a table with bars; the one that stands there is marked, wherever it ranks."""
    guess = result.prediction
    if guess is None:
        return
    st.markdown(f"**{plain(_asked(result, guess))} was predicted** with {_facts(guess)}.")
    rows = [
        (rank, _mark(other.token_id == guess.token_id), other.label, other.probability)
        for rank, other in enumerate(guess.alternatives, start=1)
    ]
    if guess.rank > len(rows):
        rows.append((guess.rank, _MARK, guess.label, guess.probability))
    table = pd.DataFrame(rows, columns=["#", "here", "token", "probability"])
    table["likely"] = table["probability"].map(percent)
    st.dataframe(
        table,
        hide_index=True,
        height=38 + 35 * len(table),
        column_config={
            "#": st.column_config.NumberColumn(width=44, help="Rank; 1 is the likeliest."),
            "here": st.column_config.TextColumn(width=52, help="The token that stands there."),
            "token": st.column_config.TextColumn(width=width_of(table["token"])),
            # The bar's own text would be cut where the column is narrow.
            "probability": st.column_config.ProgressColumn(
                min_value=0.0, max_value=1.0, format=" ", width=90
            ),
            "likely": st.column_config.TextColumn("in %", width=width_of(table["likely"])),
        },
    )
    st.caption("What the model gives at the position before, as its own softmax over the whole vocabulary.")


def _asked(result: TraceResult, guess: Prediction) -> str:
    """The token; of a word of several the first, which is what was predicted there."""
    where = f"{isolated(result.labels[result.asked_pos])} ({result.asked_pos})"
    held = len(result.members[result.asked_pos])
    return where if held == 1 else f"{isolated(guess.label)}, the first of {held} tokens of {where},"


def _facts(guess: Prediction) -> str:
    surprise = "" if guess.surprise is None else f", surprise {number(guess.surprise)} bits"
    return f"{percent(guess.probability)}, rank {guess.rank}{surprise}"


def _mark(is_here: bool) -> str:
    return _MARK if is_here else ""
