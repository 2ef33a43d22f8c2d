"""What stands under the picture: how much of everything its paths carry, and what was traced and how."""

from __future__ import annotations

import streamlit as st

from components.session import Key
from components.text import plain
from reverse_attention import TraceResult
from reverse_attention.model.names import brief
from reverse_attention.picture.numbers import counted, number, percent
from reverse_attention.prompt.visible import isolated

_NAMED_SINKS = 3
_WORTH_LEAVING = 0.05  # share of the mass from which on leaving the sink out changes the picture


def carried(result: TraceResult) -> None:
    """Show one line: the share that the paths carry, what speaks for and against, and what the sinks take."""
    st.markdown(_line([*_coverage(result), *_speaks(result), *_sinks(result)]))


def facts(name: str, result: TraceResult, seconds: float) -> None:
    """Show one line: the model, the way of tracing, the target, and a button against a greedy sink."""
    where = f"layer {result.layer} (0 to {result.n_layers - 1})"
    parts = [
        brief(name),
        where if result.graph == "layer" else f"all {result.layer + 1} layers, {result.weights}",
        counted(result.seq_len, result.unit),
        _asked(result),
        *_predicted(result),
        *_best(result),
        f"searched in {seconds * 1000:.0f} ms" if seconds < 1 else f"searched in {number(seconds)} s",
    ]
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.caption(_line(parts), width="content")
        if result.sink == "keep" and _shown(result) and _taken(result) > _WORTH_LEAVING:
            st.button(
                "Leave the sink out",
                key=Key.LEAVE_SINK,
                type="tertiary",
                on_click=_leave_out,
                help="Take the edges into it out of the graph; the others grow in their place. Sinks, under "
                "Advanced, puts them back.",
            )


def _line(parts: list[str]) -> str:
    """The parts as one line; where it is broken, no number stands without its sign."""
    return plain(" · ".join(parts)).replace(" \\%", "\u00a0\\%")


def _leave_out() -> None:
    st.session_state[Key.SINK] = "renormalize"


def _asked(result: TraceResult) -> str:
    target, asked = (f"{isolated(result.labels[p])} ({p})" for p in (result.target_pos, result.asked_pos))
    return f"why {asked} was generated, read at {target}" if result.predict else f"target {target}"


def _predicted(result: TraceResult) -> list[str]:
    guess = result.prediction
    if guess is None:
        return []
    other = f"{isolated(guess.runner_up_label)} {percent(guess.runner_up_probability)}"
    return [f"predicted with {percent(guess.probability)}, rank {guess.rank}; most likely else {other}"]


def _best(result: TraceResult) -> list[str]:
    if result.optimality_gap is None:
        return []
    gap = result.optimality_gap
    return ["the first path " + ("is the best" if gap < 1e-9 else f"is {number(gap)} from the best")]


def _coverage(result: TraceResult) -> list[str]:
    """How far the drawn paths are the whole."""
    if result.coverage is None:
        return []
    n = len(result.beams)
    whole = f"{percent(result.coverage)} of what " + ("speaks for it" if result.answer else "all paths carry")
    return [f"The path carries {whole}" if n == 1 else f"The {n} paths carry {whole}"]


def _speaks(result: TraceResult) -> list[str]:
    """How much all tokens together speak for the answer and against it, in logits."""
    if result.balance is None:
        return []
    lowest = result.balance.layers[0]
    against = f"{number(lowest.speaks_against)} against" if lowest.speaks_against else "nothing against"
    return [f"the tokens speak {number(lowest.speaks_for)} logits for it, {against}"]


def _takers(result: TraceResult) -> list[int]:
    """The sinks, as far as what they take is told: kept, one that is the target takes what starts there."""
    return [p for p in result.sink_positions if result.sink != "keep" or p != result.target_pos]


def _shown(result: TraceResult) -> bool:
    return bool(result.sinks and _takers(result))


def _sinks(result: TraceResult) -> list[str]:
    if not _shown(result):
        return []
    taken = percent(_taken(result))
    takers = _takers(result)
    n = len(takers)
    many = n > _NAMED_SINKS
    names = ", ".join(f"{isolated(result.labels[p])} ({p})" for p in takers[:_NAMED_SINKS])
    other = "other " * (n < len(result.sink_positions))
    who = f"the {n} {other}tokens of the chat template" if many else f"the sink{'s' * (n > 1)} {names}"
    if result.sink == "drop":
        return [f"{who} would take {taken} of the mass, which is left out"]
    if result.sink == "renormalize":
        return [f"{who} would take up to {taken} of a layer's mass, which the other tokens share"]
    return [f"{who} {'take' if n > 1 else 'takes'} {taken} of the mass"]


def _taken(result: TraceResult) -> float:
    """What the sinks take of all routes' mass; in the layer graph, and where it is rescaled, of a layer's."""
    if result.graph == "network" and result.sink == "keep":
        return sum(result.influence[p] for p in _takers(result))
    if result.graph == "network" and result.sink == "drop":
        return 1 - sum(result.influence)
    return max(share.taken for share in result.sinks)
