"""What the model gave for one token, and what it would rather have said."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from components.text import plain
from reverse_attention import Prediction

_MARK = "◂"


def predictions(prediction: Prediction, label: str) -> None:
    """The likeliest tokens as a table with bars; the one that stands there is marked, wherever it ranks.

    Args:
        prediction: of the token asked about.
        label: that token as people should see it.
    """
    st.markdown(f"**{plain(label)} ({prediction.position}) was predicted** with {_facts(prediction)}.")
    rows = [
        (rank, _mark(other.token_id == prediction.token_id), other.label, other.probability)
        for rank, other in enumerate(prediction.alternatives, start=1)
    ]
    if prediction.rank > len(rows):
        rows.append((prediction.rank, _MARK, label, prediction.probability))
    table = pd.DataFrame(rows, columns=["#", "here", "token", "probability"])
    st.dataframe(
        table,
        hide_index=True,
        height=38 + 35 * len(table),
        column_config={
            "#": st.column_config.NumberColumn(width=48, help="Rank; 1 is the likeliest."),
            "here": st.column_config.TextColumn("", width=28, help="The token that stands there."),
            "probability": st.column_config.ProgressColumn(min_value=0.0, max_value=1.0, format="%.2g"),
        },
    )
    st.caption("What the model gives at the position before, as its own softmax over the whole vocabulary.")


def _facts(prediction: Prediction) -> str:
    likely = "above 0.99" if prediction.probability > 0.995 else f"{prediction.probability:.2g}"
    surprise = "" if prediction.surprise is None else f", surprise {prediction.surprise:.2g} bits"
    return f"probability {likely}, rank {prediction.rank}{surprise}"


def _mark(is_here: bool) -> str:
    return _MARK if is_here else ""
