"""Steps about the answer: what speaks for it, what it needs, and what no picture can say."""

from __future__ import annotations

from dataclasses import replace

import altair as alt
import pandas as pd
import streamlit as st

from components.colours import BLUE
from components.learn.lesson import FACTS, Lesson, Traced, token, traced
from components.receipt import show_receipt
from components.relevance_charts import for_and_against
from components.text import plain
from reverse_attention import TraceResult
from reverse_attention.picture.numbers import number, percent
from reverse_attention.picture.receipt import hop_name, is_idle
from reverse_attention.prompt.visible import isolated

_VIOLET = "#8b5fbf"
_CONTRASTS = (" Rome", " bread")
"""A rival and a word that would not fit: both are single tokens of the model."""


def _relevance(**more: object) -> Traced:
    return traced(FACTS, graph="network", weights="relevance", **more)


def relevance(lesson: Lesson) -> None:
    """What speaks for the answer depends on what it is compared with."""
    plain_one = _relevance().result
    assert plain_one.answer is not None
    answer = plain(isolated(plain_one.answer.label))
    names = ["anything else", *(word.strip() for word in _CONTRASTS)]
    chosen = lesson.choose("Rather than", names)
    result = plain_one if chosen == 0 else _relevance(against=_CONTRASTS[chosen - 1]).result
    lesson.draw(result)
    for_and_against(result)
    tops = [_strongest(_relevance(against=word).result) for word in _CONTRASTS]
    options = sorted({*tops, _strongest(plain_one), plain_one.sink_positions[0]})
    rival, odd = (_relevance(against=word).result for word in _CONTRASTS)
    lesson.ask(
        f"Why {answer} rather than *{_CONTRASTS[1].strip()}*: which token speaks most for it?",
        [f"{isolated(odd.labels[p])} ({p})" for p in options],
        options.index(tops[1]),
        f"{token(odd, tops[1])}, with {number(odd.relevance[tops[1]])} logits: it calls for a city, and "
        f"*{_CONTRASTS[1].strip()}* is none. Rather than *{_CONTRASTS[0].strip()}* it says "
        f"{number(rival.relevance[tops[1]])}, since {_CONTRASTS[0].strip()} is a city too; there "
        f"{token(rival, tops[0])} decides, with {number(rival.relevance[tops[0]])}. A contrast takes away "
        "what both have in common.",
    )
    lesson.open_in_trace(result)


def _strongest(result: TraceResult) -> int:
    return max(range(result.seq_len), key=result.relevance.__getitem__)


def cutting(lesson: Lesson) -> None:
    """What the answer loses where the drawn hops are cut."""
    shown = _relevance()
    result = shown.result
    receipt = shown.receipt()
    lesson.draw(result)
    control = next(control for control in receipt.controls if control.kind == "anywhere")
    drawn, random = receipt.drawn.after.probability, control.probability.mean
    before = percent(receipt.before.probability)
    answered = lesson.ask(
        f"The model gives the answer {before}. Which leaves more of it: cutting the {len(receipt.hops)} "
        f"drawn hops, or {control.edges} random ones of about as much attention?",
        ["cutting the drawn ones", "cutting random ones", "about the same"],
        1 if random > 2 * drawn else 0 if drawn > 2 * random else 2,
        f"Without the drawn hops {percent(drawn)} is left, without random ones {percent(random)}. "
        "Here is the whole receipt:",
    )
    if answered:
        show_receipt(replace(result, receipt=receipt))
    lesson.open_in_trace(result)


def limits(lesson: Lesson) -> None:
    """A heavy hop need not be needed, and what no method here sees."""
    layer, network = traced(FACTS), _relevance()
    table = pd.concat([_points(layer, "last layer's attention"), _points(network, "relevance, all layers")])
    _scatter(table)
    idle = [hop for hop in layer.receipt().hops if is_idle(hop)]
    n = len(layer.receipt().hops)
    lesson.ask(
        f"Of the {n} hops that the last layer's picture draws, how many carry much and, cut alone, change "
        "next to nothing?",
        ["none", "a few", "most"],
        0 if not idle else 1 if 2 * len(idle) < n else 2,
        f"{len(idle)} of {n}. By relevance it is "
        f"{sum(map(is_idle, network.receipt().hops))} of {len(network.receipt().hops)}.",
    )
    st.markdown(
        "What none of this can tell you:\n"
        "- **Why attention looked there.** Relevance holds the rows fixed: of two hops, a query formed by "
        "one and a value read by the other, it shows the second.\n"
        "- **What the MLPs know.** A fact may sit in a layer's weights, and no token holds it.\n"
        "- **What stands in for what.** Of two edges that do the same work each can be cut without loss.\n"
        "- **What the whole model does.** Cutting leaves rows with holes, and the model was never trained "
        "on such rows.\n"
        "- **Anything about another prompt.** One picture is one case: compare prompts, and count."
    )
    lesson.open_in_trace(network.result)


def _points(shown: Traced, name: str) -> pd.DataFrame:
    hops = shown.receipt().hops
    return pd.DataFrame(
        {
            "hop": [hop_name(hop, shown.result) for hop in hops],
            "carries": [hop.weight for hop in hops],
            "loses": [hop.effect.lost for hop in hops],
            "picture": name,
        }
    )


def _scatter(table: pd.DataFrame) -> None:
    st.altair_chart(
        alt.Chart(table, height=320)
        .mark_point(filled=True, size=110, opacity=0.85)
        .encode(
            x=alt.X("carries", title="what the hop carries in the picture"),
            y=alt.Y("loses", title="nats lost when it is cut"),
            color=alt.Color(
                "picture",
                title=None,
                legend=alt.Legend(orient="top"),
                scale=alt.Scale(range=[_VIOLET, BLUE]),
            ),
            shape=alt.Shape("picture", title=None),
            tooltip=[
                "hop",
                "picture",
                alt.Tooltip("carries", format=".3f"),
                alt.Tooltip("loses", format=".2g"),
            ],
        )
    )
