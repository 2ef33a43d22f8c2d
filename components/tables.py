"""The tables under the picture: paths, details of the selection, the hops that matter, downloads."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

import pandas as pd
import streamlit as st

from components.path_in_words import path_in_words
from components.predictions import predictions
from components.selection import Selected, choose_paths, identity_of, of_paths
from components.session import Key
from components.text import plain, width_of
from reverse_attention import TraceResult
from reverse_attention.picture.describe import file_name, name_of, prompt_line
from reverse_attention.picture.numbers import number, percent
from reverse_attention.picture.page import page
from reverse_attention.picture.selection import Selection
from reverse_attention.prompt.visible import in_line, isolated
from reverse_attention.result import Hop
from reverse_attention.result.glossary import GLOSSARY

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
_NAMED_HEADS = 3
MARK = " ◂"
_MARK_HELP = "The path's rank; the mark stands at those that run through what is selected in the picture."


def paths(picture: dict[str, Any], selected: Selected, *, key: Key) -> None:
    """The table of paths, in which rows are those that are chosen."""
    table_key = of_paths(key, identity_of(picture))
    beams, network = picture["beams"], picture["graph"] != "layer"
    st.markdown("**Paths**", help=_PATHS_HELP[picture["graph"]])
    worth, help_text = ("mass", GLOSSARY["mass"]) if network else ("score", GLOSSARY["score"])
    rows = [
        (
            f"{b['rank']}{MARK * (selected.stands_out and n in selected.through)}",
            _worth(b, network=network),
            len(b["weights"]),
            b["text"],
        )
        for n, b in enumerate(beams)
    ]
    table = pd.DataFrame(rows, columns=["#", worth, "hops", "path"])
    if selected_rows(table_key) != (selected.paths or []):
        st.session_state[table_key] = {"selection": {"rows": selected.paths or []}}
    st.dataframe(
        table.drop(columns="hops")
        if picture["graph"] == "network"
        else table,  # routes all have one hop a layer
        key=table_key,
        hide_index=True,
        on_select=lambda: choose_paths(picture, selected_rows(table_key)),
        selection_mode="multi-row",
        height=min(38 + 35 * max(len(beams), 1), 318),
        column_config={
            "#": st.column_config.TextColumn(width=44, help=_MARK_HELP),
            worth: st.column_config.TextColumn(width=76, help=help_text),
            "hops": st.column_config.NumberColumn(width=56),
            "path": st.column_config.TextColumn(width=width_of(row[-1] for row in rows)),
        },
    )
    if told := path_in_words(picture):
        st.caption(plain(told))


def selected_rows(key: str) -> list[int]:
    return sorted(dict(st.session_state.get(key) or {}).get("selection", {}).get("rows", []))


def _chain(tokens: Sequence[tuple[str, int]]) -> str:
    """Tokens in the order of the text, each with its position."""
    return in_line([f"{isolated(label)} ({p})" for label, p in tokens], ["", *[" → "] * (len(tokens) - 1)])


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
    widths = width_of(table["token"])
    st.dataframe(
        table,
        hide_index=True,
        height=min(38 + 35 * max(len(table), 1), 213),
        column_config={
            "token": st.column_config.TextColumn(width=widths),
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
            **_signs_of(link),
        }
    )


def _signs_of(link: dict[str, Any]) -> dict[str, str]:
    """What speaks for the answer and against it on a link, with relevance."""
    if "speaks_for" not in link:
        return {}
    signs = f"{number(link['speaks_for'])} for, {number(link['speaks_against'])} against"
    return {"logits": signs}


def _head_name(head: dict[str, Any]) -> str:
    return f"{head['layer']}.{head['head']}" if "layer" in head else str(head["head"])


def _pairs(pairs: dict[str, str]) -> None:
    rows = [(plain(name), plain(value)) for name, value in pairs.items()]  # cells are Markdown
    st.table(pd.DataFrame(rows), border="horizontal", hide_index=True, hide_header=True)


def hops(result: TraceResult) -> None:
    """The hops that carry most, whichever path they are on, with the layers and heads that make them."""
    if not result.hops:
        st.caption(
            "In the network graph the hops of all routes stand here; in a layer's a hop is one weight."
        )
        return
    rows = [_hop_row(hop, result) for hop in result.hops]
    table = pd.DataFrame(rows, columns=["hop", "bar", "carries", "layers", "heads", "for", "against"])
    told = all(hop.speaks_for for hop in result.hops)
    st.dataframe(
        table if told else table.drop(columns=["for", "against"]),
        hide_index=True,
        column_config=_hop_columns(width_of(row[0] for row in rows)),
    )
    st.caption(
        "The hops that carry most of what "
        + ("speaks for the answer" if result.answer else "leads to the target")
        + ", over all routes and layers. They carry it; whether the answer falls without them, cutting them "
        "tells: see Receipt."
    )


def _hop_row(hop: Hop, result: TraceResult) -> tuple[Any, ...]:
    heads = (f"{head.layer}.{head.head} {percent(head.share)}" for head in hop.heads[:_NAMED_HEADS])
    return (
        _chain([(result.labels[p], p) for p in (hop.key, hop.query)]),
        hop.mass,
        percent(hop.mass),
        hop.layers,
        ", ".join(heads),
        number(sum(hop.speaks_for)),
        number(sum(hop.speaks_against)),
    )


def _hop_columns(width: int) -> dict[str, Any]:
    """How the columns of hops are shown; ``width``: px for their names."""
    column = st.column_config
    return {
        "hop": column.TextColumn(width=width),
        "bar": column.ProgressColumn(
            "carries", min_value=0.0, max_value=1.0, format=" ", width=90, help=GLOSSARY["mass of a hop"]
        ),
        "carries": column.TextColumn("in %", width=80),
        "layers": column.BarChartColumn(
            y_min=0.0, help="Of the hop, the share that each layer makes, the lowest first."
        ),
        "heads": column.TextColumn(help="Layer.head, and its share of the hop."),
        "for": column.TextColumn(width=60, help=GLOSSARY["for"]),
        "against": column.TextColumn(width=60, help=GLOSSARY["against"]),
    }


def downloads(result: TraceResult) -> None:
    """The trace as files; figures are saved from the picture itself."""
    files: list[tuple[str, str, str, Callable[[], str]]] = [
        ("HTML", "html", "text/html", lambda: page(result)),
        ("JSON", "json", "application/json", lambda: result.to_json(indent=1)),
        ("CSV", "csv", "text/csv", lambda: _csv(result)),
    ]
    if result.receipt is not None:
        files.append(("CSV of the receipt", "csv", "text/csv", lambda: _receipt_csv(result)))
    with st.container(horizontal=True, vertical_alignment="center"):
        st.caption("Take it away")
        for label, ending, mime, content in files:
            part = "receipt" if label.endswith("receipt") else ""
            name = file_name(part, name_of(result), prompt_line(result), ending=ending)
            st.download_button(label, content, name, mime, on_click="ignore", key=f"download_{label}")


def _csv(result: TraceResult) -> str:
    table = result.to_pandas()
    table["positions"] = table["positions"].map(json.dumps)
    return table.to_csv(index=False)


def _receipt_csv(result: TraceResult) -> str:
    return result.to_pandas("receipt").to_csv(index=False)
