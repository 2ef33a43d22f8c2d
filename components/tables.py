"""What stands beside and under the picture: facts, paths, details of the selection, downloads."""

from __future__ import annotations

import json
from typing import Any

import pandas as pd
import streamlit as st

from components.sankey import Selection
from components.session import TimedTrace
from components.text import plain
from reverse_attention import TraceResult
from reverse_attention.html import page
from reverse_attention.visible import visible

_NAMED_SINKS = 3
SINK_DOMINATES = 0.5  # share of the mass past which the page advises to leave the sink out


def facts(name: str, timed: TimedTrace) -> None:
    """What was traced, how much of it the paths carry, and what the sinks take: two lines."""
    result = timed.result
    where = f"layer {result.layer} (0 to {result.n_layers - 1})"
    parts = [
        name,
        where if result.graph == "layer" else f"all {result.layer + 1} layers, {result.weights}",
        f"{result.seq_len} {result.unit}s",
        _asked(result),
        f"searched in {timed.seconds * 1000:.0f} ms",
    ]
    st.caption(plain(" · ".join(parts)) + "  \n" + plain(" · ".join(_trust(result))))


def _asked(result: TraceResult) -> str:
    where = f"{result.labels[result.target_pos]} ({result.target_pos})"
    if result.prediction is None:
        return f"target {where}"
    return f"why {visible(result.prediction.token)}, which {where} predicts"


def _trust(result: TraceResult) -> list[str]:
    """How far the drawn paths can be trusted to be the whole."""
    parts = []
    if result.prediction:
        guess = result.prediction
        other = f"{visible(guess.runner_up)} {guess.runner_up_probability:.0%}"
        parts.append(f"predicted with {guess.probability:.0%}, rank {guess.rank}; most likely else {other}")
    if result.coverage is not None:
        parts.append(f"the {len(result.beams)} paths carry {result.coverage:.1%} of what all paths carry")
    if result.optimality_gap is not None:
        found = (
            "is the best" if result.optimality_gap < 1e-9 else f"is {result.optimality_gap:.3f} from the best"
        )
        parts.append(f"the first {found}")
    if result.sinks:
        parts.append(_sinks(result))
    return parts


def _sinks(result: TraceResult) -> str:
    taken = max(share.taken for share in result.sinks)
    names = ", ".join(f"{result.labels[p]} ({p})" for p in result.sink_positions[:_NAMED_SINKS])
    who = f"the sink {names} takes"
    if len(result.sink_positions) > _NAMED_SINKS:
        who = f"the {len(result.sink_positions)} tokens of the chat template take"
    if result.sink != "keep":
        return f"{who} {taken:.0%} of the mass, which is left out"
    advice = ", which mostly means little: Sinks under Advanced leaves it out" * (taken > SINK_DOMINATES)
    return f"{who} {taken:.0%}{advice}"


def paths(beams: list[dict[str, Any]], *, key: str) -> list[int] | None:
    """The table of paths; returns the beams whose rows are selected, None for no row."""
    st.markdown("**Paths**", help="Best first. Select rows to draw only these paths.")
    table = pd.DataFrame(
        [(beam["rank"], beam["score"], len(beam["weights"]), beam["text"]) for beam in beams],
        columns=["#", "score", "hops", "path"],
    )
    event = st.dataframe(
        table,
        key=key,
        hide_index=True,
        on_select="rerun",
        selection_mode="multi-row",
        height=min(38 + 35 * max(len(beams), 1), 318),
        column_config={
            "#": st.column_config.NumberColumn(width=36),
            "score": st.column_config.NumberColumn(
                width=70,
                format="%.3f",
                help="Log weight of the path after length normalisation; 0 is the best.",
            ),
            "hops": st.column_config.NumberColumn(width=56),
        },
    )
    rows = [row for row in event.selection.rows if row < len(beams)]
    return sorted(rows) or None


def details(picture: dict[str, Any], selection: Selection) -> None:
    """What is known of the selected node or link."""
    st.markdown("**Selected**")
    if selection.node:
        _node(picture, selection.node)
    elif selection.link:
        _link(picture, selection.link)
    else:
        st.caption("Click a token or a ribbon in the picture to see its numbers here.")


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
    carried = [f"{head['head']} ({head['weight']:.2f})" for head in link["heads"]]
    _pairs(
        {
            "reads": f"{query['label']} ({query['position']})",
            "from": f"{key['label']} ({key['position']})",
            "weight": f"{link['weight']:.3f}",
            "drawn width": f"{link['value']:.3f}",
            "on paths": ", ".join(ranks),
            "heads": ", ".join(carried) or "the residual stream",
        }
    )


def _pairs(pairs: dict[str, str]) -> None:
    rows = [(plain(name), plain(value)) for name, value in pairs.items()]  # cells are Markdown
    st.table(pd.DataFrame(rows), border="horizontal", hide_index=True, hide_header=True)


def downloads(result: TraceResult) -> None:
    """The trace as files; the picture's own menu has SVG and PNG."""
    with st.container(horizontal=True, vertical_alignment="center"):
        st.caption("Take it away")
        for label, name, mime, content in (
            ("HTML", "attention-paths.html", "text/html", lambda: page(result)),
            ("JSON", "attention-paths.json", "application/json", lambda: result.to_json(indent=1)),
            ("CSV", "attention-paths.csv", "text/csv", lambda: _csv(result)),
        ):
            st.download_button(label, content, name, mime, on_click="ignore", key=f"download_{label}")


def _csv(result: TraceResult) -> str:
    table = result.to_pandas()
    table["positions"] = table["positions"].map(json.dumps)
    return table.to_csv(index=False)
