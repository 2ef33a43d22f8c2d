"""Steps beyond one mean row: sinks, heads, and what happens across layers."""

from __future__ import annotations

from collections import Counter

import altair as alt
import pandas as pd
import streamlit as st

from components.learn.lesson import FACTS, GIFT, Lesson, route, token, traced
from components.text import plain
from reverse_attention import TraceResult
from reverse_attention.picture.numbers import counted, number, percent
from reverse_attention.picture.receipt import hop_name
from reverse_attention.prompt.visible import isolated
from reverse_attention.result.setting_table import ABOUT

_LAYER = 2
_SHARES = (("about a tenth", 0.2), ("about a third", 0.5), ("more than half", 1.0))
_ROUTES = 40
_NOISE = 1e-4  # nats; what rounding makes of a cut that changes nothing


def sink(lesson: Lesson) -> None:
    """The first token takes attention that has nowhere to go."""
    ways = ABOUT["sink"].values or {}
    chosen = list(ways)[lesson.choose(ABOUT["sink"].label, list(ways.values()), ABOUT["sink"].help)]
    result = traced(GIFT, layer=_LAYER, sink=chosen).result
    lesson.draw(result)
    st.markdown(f"Best path: {route(result, result.beams[0].positions)}.")
    kept = traced(GIFT, layer=_LAYER, sink="keep").result
    taken = kept.sinks[0].taken
    right = next(at for at, (_, most) in enumerate(_SHARES) if taken <= most)
    lesson.ask(
        f"How much of all attention in layer {_LAYER} goes to {token(kept, kept.sink_positions[0])}?",
        [name for name, _ in _SHARES],
        right,
        f"It takes {percent(taken)}, though it is only {plain(isolated(kept.labels[0]))}, one of "
        f"{kept.seq_len} tokens. On the Trace page the line under the picture says it, beside a button that "
        "leaves the sink out.",
    )
    lesson.open_in_trace(result)


def heads(lesson: Lesson) -> None:
    """The mean of the heads hides what single ones do."""
    mean = traced(FACTS, layer=_LAYER)
    n_heads = mean.record.rows(_LAYER, [0]).shape[0]
    chosen = lesson.choose("Heads", ["mean", *(f"head {head}" for head in range(n_heads))])
    result = mean.result if chosen == 0 else traced(FACTS, layer=_LAYER, agg_heads=chosen - 1).result
    lesson.draw(result)
    target, answer = result.target_pos, _position(result, "Paris")
    weights = mean.record.rows(_LAYER, [target])[:, 0, answer].tolist()
    told = ", ".join(f"head {head} {percent(weight)}" for head, weight in enumerate(weights))
    lesson.ask(
        f"Which head reads {token(result, answer)} at {token(result, target)}?",
        [f"head {head}" for head in range(n_heads)],
        max(range(n_heads), key=weights.__getitem__),
        f"What each head pays: {told}; the mean is {percent(sum(weights) / n_heads)}. The tab *Heads* of the "
        "Trace page shows this for every path.",
    )
    lesson.open_in_trace(result)


def _position(result: TraceResult, word: str) -> int:
    return next(p for p, label in enumerate(result.labels) if word in label)


def no_route(lesson: Lesson) -> None:
    """Nothing travels along two hops of the same layer."""
    shown = traced(FACTS, top_beam=3)
    result = shown.result
    lesson.draw(result)
    hops = shown.receipt().hops
    far = max((hop for hop in hops if hop.query != result.target_pos), key=lambda hop: hop.weight)
    idle = abs(far.effect.lost) < _NOISE
    answered = lesson.ask(
        f"{plain(hop_name(far, result))} is a hop of the last layer and weighs {number(far.weight)}. The "
        "model runs again with it cut. What does the answer lose?",
        ["much: it is heavy", "a little", "nothing"],
        2 if idle else 1,
        f"It loses {_nats(far.effect.lost)}. The chart has every drawn hop: those that the target itself "
        "makes do something, all others nothing. So the layer graph shows what a layer looks at, not how "
        "something came here. For that, hops must climb from layer to layer.",
    )
    if answered:
        table = pd.DataFrame(
            {
                "hop": [hop_name(hop, result) for hop in hops],
                "nats": [hop.effect.lost for hop in hops],
                "reads": ["target" if h.query == result.target_pos else "another token" for h in hops],
            }
        )
        _lost_bars(table)
    lesson.open_in_trace(result)


def _nats(lost: float) -> str:
    return f"{number(lost)} nats" + (", which is rounding" if abs(lost) < _NOISE else "")


def _lost_bars(table: pd.DataFrame) -> None:
    st.altair_chart(
        alt.Chart(table, height=alt.Step(20))
        .mark_bar(cornerRadiusEnd=2)
        .encode(
            x=alt.X("nats", title="nats that the answer loses when the hop is cut"),
            y=alt.Y("hop", sort=None, title=None, axis=alt.Axis(labelLimit=220, labelOverlap=False)),
            color=alt.Color("reads", title="the reader is", legend=alt.Legend(orient="top")),
            tooltip=["hop", alt.Tooltip("nats", format=".2g")],
        )
    )


def token_paths(lesson: Lesson) -> None:
    """Routes through all layers, and the same added up by the tokens that they visit."""
    names = list((ABOUT["paths"].values or {}).values())
    words = list(ABOUT["paths"].values or {})
    both = [traced(FACTS, graph="network", weights="relevance", paths=word).result for word in words]
    chosen = lesson.choose(ABOUT["paths"].label, names, ABOUT["paths"].help)
    lesson.draw(both[chosen])
    many = traced(FACTS, graph="network", weights="relevance", paths="layer", top_beam=_ROUTES).result
    stories = Counter(_visited(beam.positions) for beam in many.beams)
    (visited, count), *_ = stories.most_common(1)
    shares = [result.coverage or 0.0 for result in both]
    lesson.ask(
        "Five token paths, five routes: which five carry more of all there is?",
        names,
        max(range(len(shares)), key=shares.__getitem__),
        f"{names[0].capitalize()}s carry {percent(shares[0])}, {names[1]}s {percent(shares[1])}. Of the best "
        f"{len(many.beams)} routes, {count} are one token path, {route(many, visited)}; all "
        f"{len(many.beams)} are {counted(len(stories), 'token path')}. The deeper the model, the more "
        "routes tell one story.",
    )
    lesson.open_in_trace(both[chosen])


def _visited(positions: list[int]) -> tuple[int, ...]:
    """The tokens of a route, those that it stays at once."""
    return tuple(p for at, p in enumerate(positions) if at == 0 or positions[at - 1] != p)
