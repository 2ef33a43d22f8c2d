"""Steps within one layer: what a row is, how rows chain, and how the best chains are searched."""

from __future__ import annotations

import math

import altair as alt
import pandas as pd
import streamlit as st

from components.charts import names_axis, names_of
from components.learn import by_hand
from components.learn.lesson import FACTS, Lesson, Traced, route, token, traced
from components.session import Key
from components.text import plain
from components.token_strip import token_strip
from reverse_attention.picture.numbers import counted, number, percent
from reverse_attention.picture.token_strip import token_strip_of
from reverse_attention.search.length import length_normalizer
from reverse_attention.search.watched import WatchedSearch, watched_search

LAYER = 2
_BEAMS = (1, 2, 3, 5)
_EXACT = 1e-9


def attention_row(lesson: Lesson) -> None:
    """What a token reads of the tokens before it."""
    shown = traced(FACTS, layer=LAYER)
    result, key = shown.result, lesson.key(Key.LEARN_TOKEN)
    query = min(st.session_state.get(key, result.target_pos), result.seq_len - 1)
    token_strip(
        {**token_strip_of(result), "shade": None},
        target=query,
        key=lesson.key(Key.LEARN_STRIP),
        on_pick=lambda position: st.session_state.update({key: position}),
    )
    row = _row(shown, query)
    heaviest = max(range(len(row)), key=row.__getitem__)
    st.markdown(
        f"{token(result, query)} reads {token(result, heaviest)} most: {percent(row[heaviest])}. "
        f"Its row sums to {number(sum(row))}."
    )
    _bars(shown, row)
    name = plain(result.labels[result.target_pos])
    early, late = result.seq_len // 6, result.target_pos
    ahead = _row(shown, early)[late]
    lesson.ask(
        f"{token(result, late)} may read {token(result, early)}. How much does {token(result, early)} read "
        f"of {token(result, late)}?",
        ["as much", "less, but something", "nothing"],
        2 if ahead == 0 else 1,
        f"The model gives it {number(ahead)}. It writes from left to right, so no token reads a later one; "
        f"else it could copy what it should predict. All paths to {name} therefore run backward.",
    )
    lesson.open_in_trace(result)


def _row(shown: Traced, query: int) -> list[float]:
    """What a token reads of each, the mean of the heads."""
    row: list[float] = shown.record.rows(LAYER, [query])[:, 0].mean(dim=0).tolist()
    return row


def _bars(shown: Traced, row: list[float]) -> None:
    positions = range(len(row))
    names = names_of(shown.result, positions)
    table = pd.DataFrame({"token": names, "position": positions, "attention": row})
    scale = alt.Scale(scheme="viridis", domain=[0, len(row) - 1])  # as the picture's nodes
    st.altair_chart(
        alt.Chart(table, height=220)
        .mark_bar(cornerRadiusEnd=2)
        .encode(
            x=alt.X("token", sort=names, title=None, axis=names_axis(labelAngle=-50)),
            y=alt.Y("attention", title=None, axis=alt.Axis(format=".0%", tickCount=4)),
            color=alt.Color("position", scale=scale, legend=None),
            tooltip=["token", alt.Tooltip("attention", format=".2%")],
        )
    )


def chain(lesson: Lesson) -> None:
    """Rows read one after the other make a path, whose weights are multiplied."""
    shown = traced(FACTS, layer=LAYER, search="exact", top_beam=1)
    result, best = shown.result, shown.result.beams[0]
    lesson.draw(result)
    weights = " × ".join(number(weight) for weight in reversed(best.edge_attns))
    st.markdown(
        f"{route(result, best.positions)}  \n{weights} = {number(math.exp(best.score_raw))}; "
        f"ln = {number(best.score_raw)}; divided by "
        f"{counted(len(best.edge_attns), 'hop')}: **{number(best.score_norm)}**, the path's score."
    )
    n = len(best.edge_attns)
    even = length_normalizer(result.length_norm)(n * math.log(0.5), n)
    lesson.ask(
        f"Another path has {counted(n, 'hop')} of 0.5 each. Which of the two is better?",
        ["the drawn one", "the one of halves"],
        int(even > best.score_norm),
        f"Hops of 0.5 score ln 0.5 = {number(even)} whatever their number; the drawn path scores "
        f"{number(best.score_norm)}. Scores are negative, and the one nearer to 0 is better.",
    )
    lesson.open_in_trace(result)


def greedy(lesson: Lesson) -> None:
    """The heaviest first hop need not lead to the best path."""
    ways = [traced(FACTS, layer=LAYER, search="beam", top_beam=n) for n in _BEAMS]
    best = traced(FACTS, layer=LAYER, search="exact", top_beam=1).result.beams[0]
    chosen = lesson.choose("Beams", [f"{n}, greedy" if n == 1 else str(n) for n in _BEAMS])
    result = ways[chosen].result
    lesson.draw(result, show=[0])
    st.markdown(
        f"Best path of {counted(_BEAMS[chosen], 'beam')}: {route(result, result.beams[0].positions)}, score "
        f"**{number(result.beams[0].score_norm)}**; the best there is, by exact search: "
        f"**{number(best.score_norm)}**."
    )
    gaps = [(way.result.optimality_gap or 0.0) for way in ways]
    enough = next((at for at, gap in enumerate(gaps) if gap < _EXACT), len(_BEAMS))
    told = "; ".join(
        f"{counted(n, 'beam')}: {number(gap)} short" if gap >= _EXACT else f"{counted(n, 'beam')}: the best"
        for n, gap in zip(_BEAMS, gaps, strict=True)
    )
    lesson.ask(
        "How many beams does it take here to find the best path?",
        [*map(str, _BEAMS), "more"],
        enough,
        f"{told}. No number of beams is always enough. The exact search proves its path the best, and the "
        "Trace page says under the picture how far a beam search fell short.",
    )
    lesson.open_in_trace(result)


def by_hand_search(lesson: Lesson) -> None:
    """Every candidate of a search on a matrix of five tokens."""
    st.table(by_hand.matrix_table(), border="horizontal", width="content")
    with st.container(horizontal=True):
        beams = st.slider("Beams", 1, 3, 2, key=lesson.key(Key.LEARN_BEAMS), width=200)
        ways = st.slider("Predecessors per step", 1, 4, 2, key=lesson.key(Key.LEARN_WAYS), width=200)
    watched = watched_search(by_hand.MATRIX, by_hand.TARGET, top_beam=beams, top_k=ways)
    _show_watched(watched)
    lesson.draw_made_up(by_hand.result_of(watched.beams, "avg_logprob"))
    alone = watched_search(by_hand.MATRIX, by_hand.TARGET, top_beam=1, top_k=ways).beams[0]
    wide = watched_search(by_hand.MATRIX, by_hand.TARGET, top_beam=3, top_k=4).beams
    names = [by_hand.name_of(beam.positions) for beam in wide]
    lesson.ask(
        "Which path does one beam find? Work it out, then set the slider to 1.",
        names,
        names.index(by_hand.name_of(alone.positions)),
        f"One beam goes to the heaviest predecessor at once and scores "
        f"{number(alone.log_score / alone.num_edges)}; with three beams and four predecessors "
        f"{names[0]} is found, which scores {number(wide[0].log_score / wide[0].num_edges)}.",
    )
    lesson.open_in_trace(traced(FACTS, layer=LAYER, search="beam", top_beam=beams, top_k=ways).result)


def _show_watched(watched: WatchedSearch) -> None:
    for at, step in enumerate(watched.steps, 1):
        st.markdown(f"**Step {at}**")
        st.table(by_hand.candidates_table(step), border="horizontal", hide_index=True, width="content")
    found = "; ".join(
        f"{by_hand.name_of(beam.positions)} ({number(beam.log_score / beam.num_edges)})"
        for beam in watched.beams
    )
    st.markdown(f"**Returned**, best first: {found}.")


def length_normalisation(lesson: Lesson) -> None:
    """Without it short paths win."""
    norms = {"none": "none", "sqrt": "÷ √n", "avg_logprob": "÷ n"}
    names = list(norms.values())
    chosen = list(norms)[lesson.choose("Length normalisation", names)]
    every = watched_search(by_hand.MATRIX, by_hand.TARGET, top_beam=8, top_k=4, length_norm=chosen).beams
    rows = [
        (
            by_hand.name_of(beam.positions),
            beam.num_edges,
            by_hand.product(beam.edge_attns),
            *(number(length_normalizer(norm)(beam.log_score, beam.num_edges)) for norm in norms),
        )
        for beam in every
    ]
    table = pd.DataFrame(rows, columns=["path", "n", "weights", *norms.values()])
    lesson.draw_made_up(by_hand.result_of(every[:3], chosen))
    st.table(table, border="horizontal", hide_index=True, width="content")
    winners = [
        watched_search(by_hand.MATRIX, by_hand.TARGET, top_beam=8, top_k=4, length_norm=norm).beams[0]
        for norm in norms
    ]
    told = ", ".join(
        f"{name}: {counted(beam.num_edges, 'hop')}" for name, beam in zip(names, winners, strict=True)
    )
    lesson.ask(
        "Without normalisation, how many hops has the winner?",
        [str(n) for n in range(1, len(by_hand.TOKENS))],
        winners[0].num_edges - 1,
        f"Hops of each winner: {told}. Which is right depends on what you ask: the mean asks for the "
        "path whose hops are strong, the sum for the path that carries most.",
    )
    lesson.open_in_trace(traced(FACTS, layer=LAYER, length_norm=chosen, search="exact").result)
