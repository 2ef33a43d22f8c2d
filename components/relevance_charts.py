"""What speaks for the answer and what against it: signed relevance, token by token."""

from __future__ import annotations

import altair as alt
import pandas as pd
import streamlit as st

from components.chart_files import show_chart
from components.charts import names_axis, names_of, words_of
from components.colours import BLUE, ORANGE
from components.text import plain
from reverse_attention import TraceResult
from reverse_attention.picture.numbers import number
from reverse_attention.prompt.visible import isolated

_MOST = 20


def for_and_against(result: TraceResult) -> None:
    """Draw the tokens that speak most for the answer or against it; of a trace without one nothing."""
    if result.answer is None or result.balance is None:
        return
    order = sorted(range(result.seq_len), key=lambda p: -abs(result.relevance[p]))
    shown = sorted((p for p in order[:_MOST] if result.relevance[p]), key=lambda p: -result.relevance[p])
    names, values = names_of(result, shown), [result.relevance[p] for p in shown]
    table = pd.DataFrame({"token": names, "logits": values})
    table["speaks"] = table["logits"].map(lambda value: "for" if value > 0 else "against")
    st.markdown(f"**What speaks for {plain(isolated(result.answer.label))}, and against it**")
    show_chart(
        alt.Chart(table, height=alt.Step(20))
        .mark_bar(cornerRadiusEnd=2)
        .encode(
            x=alt.X("logits", title="logits", axis=alt.Axis(tickCount=7)),
            y=alt.Y("token", sort=names, title=None, axis=names_axis(labelLimit=180)),
            color=alt.Color(
                "speaks",
                scale=alt.Scale(domain=["for", "against"], range=[BLUE, ORANGE]),
                legend=alt.Legend(title=None, orient="top"),
            ),
            tooltip=["token", alt.Tooltip("logits", format=".3f")],
        ),
        "for and against",
        *words_of(result),
    )
    st.caption(plain(_note(result, len(shown))))


def _note(result: TraceResult, n: int) -> str:
    assert result.answer is not None
    assert result.balance is not None
    against = ", ".join(isolated(token.label) for token in result.answer.against) or "all other tokens"
    rest = result.seq_len - n
    left = f" The {rest} tokens that say least are left out." if rest else ""
    return (
        f"The answer's logit is {number(result.balance.margin)} ahead of {against}. The bars give it back to "
        f"the tokens that it comes from; all together they have {number(sum(result.relevance))}.{left}"
    )
