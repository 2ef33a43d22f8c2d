"""The tables beside and under the picture: facts, paths, details of the selection, downloads."""

from __future__ import annotations

import json
from typing import Any

import pandas as pd
import streamlit as st

from components.predictions import predictions
from components.sankey import Selection
from components.text import plain
from reverse_attention import TraceResult
from reverse_attention.picture.numbers import counted, number, percent
from reverse_attention.picture.page import page
from reverse_attention.prompt.visible import isolated

_NAMED_SINKS = 3
_PATHS_HELP = {
    "layer": "Best first. Select rows to draw only these paths.",
    "network": (
        "Best first. Select rows to draw only these paths. The number at an arrow is the layer in which the "
        "path moves to the next token; in all others it stays where it is."
    ),
    "token": (
        "Best first. Select rows to draw only these paths. A path is all routes through the layers that "
        "visit just these tokens in this order."
    ),
}
_SCORE_HELP = "Log weight of the path after length normalisation; 0 is the best."
_MASS_HELP = "Share of the mass of all routes that runs along this one."
SINK_DOMINATES = 0.5  # share of the mass past which the page advises to leave the sink out


def facts(name: str, result: TraceResult, seconds: float) -> None:
    """Show two lines: the target and the settings; the share that the paths carry and the sinks take."""
    where = f"layer {result.layer} (0 to {result.n_layers - 1})"
    parts = [
        name,
        where if result.graph == "layer" else f"all {result.layer + 1} layers, {result.weights}",
        counted(result.seq_len, result.unit),
        _asked(result),
        f"searched in {seconds * 1000:.0f} ms",
    ]
    st.caption(plain(" · ".join(parts)) + "  \n" + plain(" · ".join(_trust(result))))


def _asked(result: TraceResult) -> str:
    target, asked = (f"{isolated(result.labels[p])} ({p})" for p in (result.target_pos, result.asked_pos))
    return f"why {asked} was generated, read at {target}" if result.predict else f"target {target}"


def _trust(result: TraceResult) -> list[str]:
    """How far the drawn paths can be trusted to be the whole."""
    parts = []
    if result.prediction:
        guess = result.prediction
        other = f"{isolated(guess.runner_up_label)} {percent(guess.runner_up_probability)}"
        likely = percent(guess.probability)
        parts.append(f"predicted with {likely}, rank {guess.rank}; most likely else {other}")
    if result.coverage is not None:
        carried = f"{percent(result.coverage)} of what all paths carry"
        n = len(result.beams)
        parts.append(f"the path carries {carried}" if n == 1 else f"the {n} paths carry {carried}")
    if result.optimality_gap is not None:
        distance = (
            "is the best" if result.optimality_gap < 1e-9 else f"is {number(result.optimality_gap)} from it"
        )
        parts.append(f"the first {distance}")
    # Kept, a sink that is the target takes what starts there, which says nothing.
    if result.sinks and (result.sink != "keep" or result.target_pos not in result.sink_positions):
        parts.append(_sinks(result))
    return parts


def _sinks(result: TraceResult) -> str:
    taken = _taken(result)
    names = ", ".join(f"{isolated(result.labels[p])} ({p})" for p in result.sink_positions[:_NAMED_SINKS])
    many = len(result.sink_positions) > _NAMED_SINKS
    who = f"the {len(result.sink_positions)} tokens of the chat template" if many else f"the sink {names}"
    if result.sink == "drop":
        return f"{who} would take {percent(taken)} of the mass, which is left out"
    if result.sink == "renormalize":
        return f"{who} would take up to {percent(taken)} of a layer's mass, which the other tokens share"
    advice = ", which mostly means little: Sinks under Advanced leaves it out" * (taken > SINK_DOMINATES)
    return f"{who} takes {percent(taken)} of the mass{advice}".replace("template takes", "template take")


def _taken(result: TraceResult) -> float:
    """What the sinks take of all routes' mass; in the layer graph, and where it is rescaled, of a layer's."""
    if result.graph == "network" and result.sink == "keep":
        return sum(result.influence[p] for p in result.sink_positions)
    if result.graph == "network" and result.sink == "drop":
        return 1 - sum(result.influence)
    return max(share.taken for share in result.sinks)


def paths(picture: dict[str, Any], *, key: str) -> list[int] | None:
    """The table of paths; returns the beams whose rows are selected, None for no row."""
    beams, network = picture["beams"], picture["graph"] != "layer"
    st.markdown("**Paths**", help=_PATHS_HELP[picture["graph"]])
    worth, help_text = ("mass", _MASS_HELP) if network else ("score", _SCORE_HELP)
    rows = [(b["rank"], _worth(b, network=network), len(b["weights"]), b["text"]) for b in beams]
    table = pd.DataFrame(rows, columns=["#", worth, "hops", "path"])
    event = st.dataframe(
        table.drop(columns="hops")
        if picture["graph"] == "network"
        else table,  # routes all have one hop a layer
        key=key,
        hide_index=True,
        on_select="rerun",
        selection_mode="multi-row",
        height=min(38 + 35 * max(len(beams), 1), 318),
        column_config={
            "#": st.column_config.NumberColumn(width=36),
            worth: st.column_config.TextColumn(width=76, help=help_text),
            "hops": st.column_config.NumberColumn(width=56),
        },
    )
    rows_on = [row for row in event.selection.rows if row < len(beams)]
    return sorted(rows_on) or None


def _worth(beam: dict[str, Any], *, network: bool) -> str:
    return percent(beam["share"]) if network else number(beam["score"])


def selected(result: TraceResult, picture: dict[str, Any], selection: Selection) -> None:
    """Show the facts of the selected node or link; without one, those of the prediction."""
    if result.prediction and not (selection.node or selection.link):
        return predictions(result)
    st.markdown("**Selected**")
    if selection.node:
        _node(picture, selection.node)
    elif selection.link:
        _link(picture, selection.link)
    else:
        st.caption("Click a token or a ribbon in the picture to see its numbers here.")
    return None


def _node(picture: dict[str, Any], node: dict[str, Any]) -> None:
    used = [str(beam["rank"]) for beam in picture["beams"] if node["id"] in beam["nodes"]]
    _pairs(
        {
            "token": node["label"],
            "id": "of several tokens" if node["token_id"] is None else str(node["token_id"]),
            "position": str(node["position"]),
            "on paths": ", ".join(used),
        }
    )
    st.caption("Attends most to")
    table = pd.DataFrame(
        [(p["label"], p["position"], p["weight"]) for p in node["predecessors"]],
        columns=["token", "position", "attention"],
    )
    st.dataframe(
        table,
        hide_index=True,
        height=min(38 + 35 * max(len(table), 1), 213),
        column_config={
            "position": st.column_config.NumberColumn(width=70),
            "attention": st.column_config.ProgressColumn(min_value=0.0, max_value=1.0, format="%.3f"),
        },
    )


def _link(picture: dict[str, Any], link: dict[str, Any]) -> None:
    nodes = {node["id"]: node for node in picture["nodes"]}
    query, key = nodes[link["target"]], nodes[link["source"]]
    ranks = [str(picture["beams"][share["beam"]]["rank"]) for share in link["shares"]]
    carried = [f"{_head_name(head)} ({number(head['weight'])})" for head in link["heads"]]
    _pairs(
        {
            "reads": f"{query['label']} ({query['position']})",
            "from": f"{key['label']} ({key['position']})",
            "weight": number(link["weight"]),
            "drawn width": number(link["value"]),
            "on paths": ", ".join(ranks),
            "heads": ", ".join(carried) or "the residual stream",
        }
    )


def _head_name(head: dict[str, Any]) -> str:
    return f"{head['layer']}.{head['head']}" if "layer" in head else str(head["head"])


def _pairs(pairs: dict[str, str]) -> None:
    rows = [(plain(name), plain(value)) for name, value in pairs.items()]  # cells are Markdown
    st.table(pd.DataFrame(rows), border="horizontal", hide_index=True, hide_header=True)


def downloads(result: TraceResult) -> None:
    """The trace as files; the picture's own menu has SVG and PNG."""
    with st.container(horizontal=True, vertical_alignment="center"):
        st.caption("Take it away")
        for label, name, mime, content in (
            ("HTML", "reverse-attention.html", "text/html", lambda: page(result)),
            ("JSON", "reverse-attention.json", "application/json", lambda: result.to_json(indent=1)),
            ("CSV", "reverse-attention.csv", "text/csv", lambda: _csv(result)),
        ):
            st.download_button(label, content, name, mime, on_click="ignore", key=f"download_{label}")


def _csv(result: TraceResult) -> str:
    table = result.to_pandas()
    table["positions"] = table["positions"].map(json.dumps)
    return table.to_csv(index=False)
