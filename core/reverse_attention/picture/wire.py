"""Pictures on their way to the browser: by column, with nothing said twice.

``components/frontend/src/unpack.ts`` is the other half. Numbers keep six significant digits, details
three. A list of dicts becomes a dict of columns; labels are numbered; nodes are named by their index; a
share that follows from its beam (beam's share times the link's weight in the layer graph, else the beam's
share) is only named. What stays in Python (a token's raw text, the text of a path)
is left out. What else links have, such as what speaks for them, are columns as they are.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ..result.flow import node_id

_LABEL_LENGTHS = (60, 40, 24, 12, 6)  # characters, tried in turn
_LABEL_BYTES = 20_000
_ROUNDING = 1e-5
_DETAIL = 3  # digits of a head's or a predecessor's weight


def packed_all(data: Any) -> Any:
    """The same data with every picture in it packed."""
    if isinstance(data, Mapping):
        if {"nodes", "links", "beams", "target"} <= data.keys() and "packed" not in data:
            return packed(data)
        return {name: packed_all(value) for name, value in data.items()}
    if isinstance(data, list | tuple) and data and isinstance(data[0], Mapping):
        return [packed_all(value) for value in data]
    return data


def packed(picture: Mapping[str, Any]) -> dict[str, Any]:
    """A picture as the browser gets it."""
    texts: dict[str, int] = {}
    index = {node["id"]: i for i, node in enumerate(picture["nodes"])}

    def text(label: str) -> int:
        return texts.setdefault(label, len(texts))

    nodes = [_node(node, text) for node in picture["nodes"]]
    links = [_link(link, index, picture) for link in picture["links"]]
    beams = [_beam(beam, index, "parts" in picture) for beam in picture["beams"]]
    lists = {"nodes": _columns(nodes), "links": _columns(links), "beams": _columns(beams)}
    rest = {name: value for name, value in picture.items() if name not in lists}
    return {**_rounded(rest), "packed": 1, **lists, "texts": shortened(list(texts), _LABEL_BYTES)}


def _node(node: Mapping[str, Any], text: Callable[[str], int]) -> dict[str, Any]:
    predecessors = node.get("predecessors", [])
    flat = [
        part
        for p in predecessors
        for part in (p["position"], text(p["label"]), _number(p["weight"], _DETAIL))
    ]
    named = node["id"] == node_id(node["layer"], node["position"])
    return {
        **{
            name: value for name, value in node.items() if name not in ("id", "name", "label", "predecessors")
        },
        **({} if named else {"id": node["id"]}),
        "text": text(node["label"]),
        "before": flat,
    }


def _link(link: Mapping[str, Any], index: Mapping[str, int], picture: Mapping[str, Any]) -> dict[str, Any]:
    shares = link["shares"]
    follows = all(
        math.isclose(share["value"], _expected(share, link, picture), rel_tol=_ROUNDING) for share in shares
    )
    heads = [part for head in link.get("heads") or () for part in _head(head)]
    dropped = {"source", "target", "shares", "heads", "layers"}
    if math.isclose(sum(share["value"] for share in shares), link["value"], rel_tol=_ROUNDING):
        dropped.add("value")
    rest = {name: value for name, value in link.items() if name not in dropped}
    return {
        **rest,
        "from": index[link["source"]],
        "to": index[link["target"]],
        "beams": [share["beam"] for share in shares],
        **({} if follows else {"values": [_number(share["value"]) for share in shares]}),
        **({"heads": heads} if heads else {}),
        **({"layers": [_number(share, _DETAIL) for share in link["layers"]]} if "layers" in link else {}),
    }


def _head(head: Mapping[str, float]) -> list[float]:
    """The head's number and weight, before them its layer where it is told."""
    return [head[name] for name in ("layer", "head") if name in head] + [_number(head["weight"], _DETAIL)]


def _expected(share: Mapping[str, Any], link: Mapping[str, Any], picture: Mapping[str, Any]) -> float:
    whole: float = picture["beams"][share["beam"]]["share"]
    return whole * link["weight"] if picture["graph"] == "layer" else whole


def _beam(beam: Mapping[str, Any], index: Mapping[str, int], is_part: bool) -> dict[str, Any]:
    rest = {name: value for name, value in beam.items() if name not in ("nodes", "weights", "text")}
    return {
        **rest,
        **({"text": beam["text"]} if is_part else {}),
        "hops": len(beam["weights"]),
        "path": [index[node] for node in beam["nodes"]],
    }


def _columns(rows: Sequence[Mapping[str, Any]]) -> dict[str, list[Any]]:
    """For each name its values in all rows; None where a row has none."""
    names = dict.fromkeys(name for row in rows for name in row)
    return {name: [_rounded(row.get(name)) for row in rows] for name in names}


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return _number(value)
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, Mapping):
        return {name: _rounded(inner) for name, inner in value.items()}
    return value


def _number(value: float, digits: int = 6) -> float | int:
    short = float(f"{value:.{digits}g}")
    return int(short) if short == int(short) else short


def shortened(labels: Sequence[str], most: int) -> list[str]:
    """The labels, the long ones cut at the greatest length at which all of them take so many bytes."""
    for longest in _LABEL_LENGTHS:
        cut = [label if len(label) <= longest else f"{label[: longest - 1]}…" for label in labels]
        if sent_bytes(cut) <= most:
            break
    return cut


def sent_bytes(data: Any) -> int:
    """What the data takes on its way, as Streamlit writes it."""
    return len(json.dumps(data))
