"""The charts of a comparison: changes of influence, predictions, and agreement of columns."""

from __future__ import annotations

from collections.abc import Sequence

import altair as alt
import pandas as pd
import streamlit as st

from components.chart_files import show_chart
from components.colours import BLUE, ORANGE
from components.session import Key
from components.text import plain
from reverse_attention import Comparison
from reverse_attention.comparison import Change
from reverse_attention.comparison.relevance import is_same_question, relevance_changes
from reverse_attention.comparison.report import MEASURES, MOST_BARS
from reverse_attention.comparison.sentences import notable
from reverse_attention.comparison.tables import rows
from reverse_attention.comparison.types import InfluenceChange
from reverse_attention.picture.numbers import percent
from reverse_attention.prompt.visible import isolated

_NOTABLE_LOGITS = 0.01
PALE_TO_BLUE = ["#eaf2fc", "#7fb2ee"]  # the numbers on it are dark in both themes


def influence(comparison: Comparison, change: Change) -> None:
    """Draw the largest gains and losses of influence as signed bars, in percentage points."""
    changes = notable(change)[:MOST_BARS]
    if not changes:
        st.caption(
            "Influence is the same in both: no change of half a percentage point or more."
            if change.influence
            else "Influence cannot be compared: it is not known where attention runs both ways, nor at a "
            "target that reads nothing, and two graphs have different kinds of it."
        )
        return
    _bars(changes, 100, "change in percentage points", ("gained", "lost"))
    units = "tokens" if comparison.by == "tokens" else "words"
    st.caption(
        "Share of the influence over all paths that the sinks leave, which sums to 1 in each column, on "
        f"aligned {units}: the {MOST_BARS} largest changes of half a percentage point and more. Tokens "
        "without text, such as BOS, count as one."
    )


def relevance(comparison: Comparison, change: Change) -> None:
    """Draw how much more, or less, each token speaks for the answer that both columns are asked about."""
    before, after = comparison.columns[comparison.reference], comparison.columns[change.column]
    a, b = before.result.answer, after.result.answer
    if a is None or b is None:
        st.caption("These edge weights know no answer. Choose relevance to see what speaks for one.")
        return
    if not is_same_question(before, after):
        st.caption(
            plain(
                f"{before.name} is asked why {isolated(a.label)}, and {after.name} why {isolated(b.label)}. "
                "Choose one answer for both, above the pictures, to see what each token says for it."
            )
        )
        return
    changes = [c for c in relevance_changes(before, after) if abs(c.change) >= _NOTABLE_LOGITS][:MOST_BARS]
    if changes:
        _bars(changes, 1, "change in logits", ("more for it", "more against it"))
    against = ", ".join(isolated(token.label) for token in a.against) or "all other tokens"
    st.caption(
        plain(
            f"By how much more each aligned part speaks for {isolated(a.label)}, compared with {against}, in "
            f"{after.name} than in {before.name}: in logits, the {MOST_BARS} largest changes."
        )
    )


def _bars(changes: Sequence[InfluenceChange], scale: float, title: str, signs: tuple[str, str]) -> None:
    table = pd.DataFrame(
        [
            (c.label, scale * c.change, signs[c.change <= 0], scale * c.before, scale * c.after)
            for c in changes
        ],
        columns=["unit", "change", "sign", "before", "after"],
    )
    show_chart(
        alt.Chart(table, height=alt.Step(22))
        .mark_bar(cornerRadiusEnd=2)
        .encode(
            x=alt.X("change", title=title, axis=alt.Axis(tickCount=7)),
            y=alt.Y("unit", sort=None, title=None, axis=alt.Axis(labelLimit=220, labelOverlap=False)),
            color=alt.Color(
                "sign",
                scale=alt.Scale(domain=list(signs), range=[BLUE, ORANGE]),
                # One below the other: side by side, the second would be cut on a narrow screen.
                legend=alt.Legend(title=None, orient="top", direction="vertical"),
            ),
            tooltip=["unit", *(alt.Tooltip(name, format=".2f") for name in ("before", "after", "change"))],
        ),
        title,
    )


def predictions(comparison: Comparison) -> None:
    """Draw, for each column, probability and rank of the token that each column predicts first."""
    candidates = rows(comparison, "predictions")
    if not candidates:
        st.caption("These models predict no next token, so there is nothing to compare.")
        return
    names = [column.name for column in comparison.columns if column.answer]
    table = pd.DataFrame(
        [
            {"token": row["token"], **{n: _said(row[f"{n}: probability"], row[f"{n}: rank"]) for n in names}}
            for row in candidates
        ]
        + [
            {
                "token": "entropy",
                **{c.name: f"{c.answer.entropy:.2f} bits" for c in comparison.columns if c.answer},
            }
        ]
    )
    st.dataframe(table, hide_index=True)
    st.caption(
        "Probability after the target, and rank among all tokens, of the likeliest token of each column. "
        "Where a tokenizer has it in pieces, it is the first one's."
    )


def _said(probability: float | None, rank: int | None) -> str:
    return (
        "–" if probability is None or rank is None else f"{percent(probability, tenths=True)} · rank {rank}"
    )


def agreement(comparison: Comparison) -> None:
    """A measure for every two columns."""
    measure = st.segmented_control(
        "Measure",
        list(MEASURES),
        default=next(iter(MEASURES)),
        required=True,
        format_func=MEASURES.__getitem__,
        key=Key.MEASURE,
        label_visibility="collapsed",
    )
    names = _short([column.name for column in comparison.columns])
    matrix = comparison.matrix(measure, same=None)
    cells = pd.DataFrame(
        [
            {"a": a, "b": b, "value": matrix[i][j], "text": _shown(matrix[i][j])}
            for i, a in enumerate(names)
            for j, b in enumerate(names)
        ]
    )
    base = alt.Chart(cells, width=alt.Step(124), height=alt.Step(44)).encode(
        x=alt.X(
            "b:N",
            sort=names,
            title=None,
            axis=alt.Axis(orient="top", labelAngle=0, labelLimit=118, labelFlush=False),
        ),
        y=alt.Y("a:N", sort=names, title=None, axis=alt.Axis(labelLimit=200)),
        tooltip=["a", "b", alt.Tooltip("text", title=MEASURES[measure])],
    )
    shade = alt.Color(
        "value:Q",
        scale=alt.Scale(range=PALE_TO_BLUE, domainMin=0, reverse=measure == "influence_distance"),
        legend=alt.Legend(title="darker: more alike", tickCount=3),
    )
    number = base.transform_filter("isValid(datum.value)").mark_text(color="#10243d").encode(text="text")
    cell = base.mark_rect(cornerRadius=2).encode(color=shade)
    show_chart(cell + number, "measures", MEASURES[measure], *names, width="content")


def _short(names: list[str]) -> list[str]:
    """The last parts of folders and hub ids, where they tell the names apart."""
    last = [name.rstrip("/").rsplit("/", 1)[-1] for name in names]
    return last if len(set(last)) == len(last) else names


def _shown(value: float | None) -> str:
    return str(value) if isinstance(value, int) else two_places(value)


def two_places(value: float | None) -> str:
    """A measure for people."""
    return "–" if value is None else f"{value:.2f}"
