"""The charts under the picture: influence, heads, and the attention around a path."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import altair as alt
import numpy as np
import pandas as pd
import streamlit as st

from components.chart_files import show_chart
from components.session import Key
from reverse_attention import BeamPath, Record, TraceResult
from reverse_attention.capture.word_view import WordView
from reverse_attention.picture.describe import name_of, prompt_line
from reverse_attention.picture.numbers import percent
from reverse_attention.prompt.visible import isolated
from reverse_attention.trace import overview

SHOWN_TOKENS = 20
MAP_TOKENS = 40  # as many as have labels that can be read
_CELL = 20  # px
_MAP_MARGIN = 190  # px for names and legend


def influence(result: TraceResult) -> None:
    """The tokens with the most influence on the target, as bars."""
    if not result.influence:
        st.caption("Influence over all paths is not known for this model: its attention runs both ways.")
        return
    positions = [p for p in np.argsort(result.influence)[::-1].tolist() if _counts(result, p)][:SHOWN_TOKENS]
    names = names_of(result, positions)
    shares = [result.influence[p] for p in positions]
    table = pd.DataFrame({"token": names, "position": positions, "influence": shares})
    colour = alt.Scale(scheme="viridis", domain=[0, max(result.seq_len - 1, 1)])  # as the picture's nodes
    show_chart(
        alt.Chart(table, height=alt.Step(20))
        .mark_bar(cornerRadiusEnd=2)
        .encode(
            x=alt.X("influence", title=None, axis=alt.Axis(format=".0%", tickCount=5)),
            # The order is said outright: a chart that gets other data keeps the one it had.
            y=alt.Y("token", sort=names, title=None, axis=names_axis(labelLimit=180)),
            color=alt.Color("position", scale=colour, legend=None),
            tooltip=["token", alt.Tooltip("influence", format=".2%")],
        ),
        "influence",
        *words_of(result),
    )
    st.caption(_influence_note(result))


def _counts(result: TraceResult, position: int) -> bool:
    # In the layer graph the walk starts at the target, which says nothing about it.
    return result.influence[position] > 0 and (result.graph == "network" or position != result.target_pos)


def _influence_note(result: TraceResult) -> str:
    if result.graph == "network":
        whole = f"all tokens together have {percent(sum(result.influence))}"
        lost = ", the rest went to the sinks that are left out" if result.sink == "drop" else ""
        return f"Share of all routes, drawn or not, that end in each token; {whole}{lost}."
    return "Probability that a walk backward along this layer's attention comes by each token."


def heads_are_kept(path: BeamPath) -> bool:
    """Whether a path knows its heads without a record."""
    return bool(path.layers or path.hops)


def heads(record: Record | WordView | None, result: TraceResult, path: BeamPath, rank: int) -> None:
    """Layers by heads: how much each carries of one path.

    Args:
        record: None will do where the path's heads are kept.
        result: the trace.
        path: one of its paths.
        rank: of the path.
    """
    shares = overview.heads_along(record, path)
    layers = list(range(result.n_layers) if record is None else record.layers)
    if heads_are_kept(path):
        layers = list(range(len(shares)))
    cells = [
        {"layer": layer, "head": head, "share": float(share)}
        for layer, row in zip(layers, shares, strict=True)
        for head, share in enumerate(row)
        if not np.isnan(share)
    ]
    show_chart(
        alt.Chart(pd.DataFrame(cells), width=alt.Step(40), height=alt.Step(26))
        .mark_rect(cornerRadius=2, cursor="pointer")
        .encode(
            x=alt.X("head:O", axis=alt.Axis(orient="top", labelAngle=0)),
            y=alt.Y("layer:O", sort="descending"),
            color=_scale("share", [0, max(1e-9, float(np.nanmax(shares)))]),
            tooltip=["layer", "head", alt.Tooltip("share", format=".3f")],
        )
        .add_params(alt.selection_point("cell", fields=["layer", "head"])),
        "heads",
        f"path {rank}",
        *words_of(result),
        width="content",
        key=Key.HEAD_CELL,
        on_select=lambda: _open_map(list(record.layers if record else range(result.n_layers))),
    )
    st.caption(f"Path {rank}: {_of_heads(path)}. Click a cell to see that head's attention as a heatmap.")


def _open_map(layers: Sequence[int]) -> None:
    """Show the heatmap of the layer and head whose cell was clicked."""
    cells = st.session_state[Key.HEAD_CELL]["selection"].get("cell") or []
    if cells and cells[0]["layer"] in layers:
        st.session_state[Key.MAP_LAYER], st.session_state[Key.MAP_HEAD] = cells[0]["layer"], cells[0]["head"]
        st.session_state[Key.TABS] = "Heatmap"


def _of_heads(path: BeamPath) -> str:
    if path.hops:
        return "what of its mass moves to another token by each head, over all its hops"
    if path.layers:
        return "each head's share of the hop through its layer; the rest is the residual stream's"
    return "each head's attention along its hops, mean over the hops, in every layer"


def heatmap(record: Record | WordView, result: TraceResult, path: BeamPath, rank: int) -> None:
    """Attention of a layer and head among the tokens, with the path's hops framed."""
    layers = list(record.layers)
    moves = {layer: set(overview.hops_in_layer(path, layer)) for layer in layers}
    with st.container(horizontal=True):
        start = layers.index(_map_layer(result, path, moves))
        if st.session_state.get(Key.MAP_OF, rank) != rank:  # another path moves in other layers
            st.session_state[Key.MAP_LAYER] = layers[start]
        st.session_state[Key.MAP_OF] = rank
        layer = st.selectbox("Layer of the map", layers, start, key=Key.MAP_LAYER)
        n_heads = len(record.rows(layer, [0]))
        head = st.selectbox("Head of the map", ["mean", *range(n_heads)], key=Key.MAP_HEAD)
    positions = _map_positions(result, path)
    attention = overview.attention_map(record, layer, positions, agg_heads=head)
    names = dict(zip(positions, _with_gaps(positions, names_of(result, positions)), strict=True))
    cells = pd.DataFrame(
        [
            {
                "query": names[q],
                "key": names[k],
                "attention": float(attention[i, j]),
                "on path": (q, k) in moves[layer],
            }
            for i, q in enumerate(positions)
            for j, k in enumerate(positions)
            if attention[i, j] > 0 or k <= q
        ]
    )
    with st.container(key=Key.MAP), st.container(width=_MAP_MARGIN + _CELL * len(names)):
        which = f"layer {layer} head {head}"
        show_chart(_map(cells, list(names.values())), "attention", which, *words_of(result), width="stretch")
    st.caption(f"Rows read, columns are read. {_framed(moves, layer, rank)}{_left_out(result, positions)}")


def _with_gaps(positions: Sequence[int], names: Sequence[str]) -> list[str]:
    """The names, with dots before those in front of which tokens are left out."""
    follows = [0, *(before + 1 for before in positions)]
    return [
        name if at == after else f"⋯ {name}"
        for name, at, after in zip(names, positions, follows, strict=False)
    ]


def _framed(moves: dict[int, set[tuple[int, int]]], layer: int, rank: int) -> str:
    if moves[layer]:
        return f"The hops of path {rank} are framed."
    elsewhere = [str(other) for other, hops in moves.items() if hops]
    where = f"moves in layer {', '.join(elsewhere)}" if elsewhere else "stays at one token in all layers"
    return f"Path {rank} {where}, so nothing is framed here."


def _left_out(result: TraceResult, positions: Sequence[int]) -> str:
    n = result.seq_len - len(positions)
    return (
        f" {n} of {result.seq_len} tokens, none on a drawn path, are left out, where dots stand." if n else ""
    )


def _map_layer(result: TraceResult, path: BeamPath, moves: dict[int, set[tuple[int, int]]]) -> int:
    """The layer that is traced; in the network the one that makes most of the path's hops, or the highest
    one in which the route moves.
    """
    if path.hops:
        return int(np.sum([hop.layers for hop in path.hops], axis=0).argmax())
    moving = [layer for layer, hops in moves.items() if hops]
    last = moving[-1] if moving else list(moves)[-1]
    return last if result.graph == "network" or result.layer not in moves else result.layer


def _map(cells: pd.DataFrame, names: Sequence[str]) -> alt.LayerChart:
    base = alt.Chart(cells, height=alt.Step(_CELL)).encode(
        x=alt.X("key", sort=names, title=None, axis=names_axis(orient="top", labelAngle=-60)),
        y=alt.Y("query", sort=names, title=None, axis=names_axis()),
        tooltip=["query", "key", alt.Tooltip("attention", format=".4f")],
    )
    # Sinks aside most attention is small: each map has its own scale.
    cell = base.mark_rect().encode(color=_scale("attention", [0, float(cells["attention"].max())]))
    frame = base.transform_filter(alt.datum["on path"]).mark_rect(
        fillOpacity=0, stroke="#e8590c", strokeWidth=2
    )
    return cell + frame


def _map_positions(result: TraceResult, path: BeamPath) -> list[int]:
    """All tokens where there is room, else those on drawn paths and the ones with the most influence."""
    if result.seq_len <= MAP_TOKENS:
        return list(range(result.seq_len))
    drawn = dict.fromkeys([*path.positions, *(p for beam in result.beams for p in beam.positions)])
    heaviest = np.argsort(result.influence or [0.0])[::-1].tolist()
    return sorted(list(dict.fromkeys([*drawn, *heaviest]))[:MAP_TOKENS])


def words_of(result: TraceResult) -> tuple[str, str]:
    """What the name of a saved chart says of its trace."""
    return name_of(result), prompt_line(result)


def names_axis(**more: Any) -> alt.Axis:
    """Every name, each beside its own bar or cell: kept within the chart, the first would be moved."""
    return alt.Axis(labelOverlap=False, labelBound=False, labelFlush=False, **more)


def _scale(field: str, domain: list[float]) -> alt.Color:
    return alt.Color(field, scale=alt.Scale(scheme="viridis", domain=domain), legend=alt.Legend(title=None))


def names_of(result: TraceResult, positions: Sequence[int]) -> list[str]:
    """Labels that differ for equal tokens at different positions."""
    return [f"{isolated(result.labels[p])} {p}" for p in positions]
