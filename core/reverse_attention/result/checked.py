"""What a saved trace must hold before anything is made of it: files come from anywhere.

1. Size, depth, then JSON (``json_file``): no NaN, no number that a parser cannot hold, no broken characters.
2. ``schema/trace-1.json``, JSON Schema draft 2020-12, and in it the settings that are kept, from their rows:
   every field there, of its kind, and no other. It says how it grows.
3. What a schema cannot say: lists that belong together have one length, positions exist, links have ends.

The first thing that is wrong is named in a sentence.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from typing import Any

from . import receipt_fields
from .flow import node_id
from .json_file import complaint, expect_schema, parse, validator
from .method_table import METHODS
from .setting_table import KEPT, About

SCHEMA = "reverse-attention/trace/1"
MAX_BYTES = 64 * 2**20
_LARGEST = 10**9


def checked(text: str) -> dict[str, Any]:
    """The JSON of a saved trace, once it is known to be whole.

    Raises:
        ValueError: it is too large, no JSON, of another kind, or damaged; the message says where.
    """
    return checked_data(parse(text, "saved trace", max_bytes=MAX_BYTES))


def checked_data(data: Any) -> dict[str, Any]:
    """The data of a saved trace, once it is known to be whole.

    Raises:
        ValueError: it is of another kind, or damaged; the message says where.
    """
    expect_schema(data, SCHEMA, "saved trace")
    error = next(_validator().iter_errors(data), None)
    wrong = complaint(error) if error is not None else next(_contradictions(data), None)
    if wrong is not None:
        raise ValueError(f"A damaged trace: {wrong}.")
    whole: dict[str, Any] = data
    return whole


def schema() -> dict[str, Any]:
    """The JSON Schema of a saved trace, the settings in it; a copy that may be changed."""
    copy: dict[str, Any] = deepcopy(_validator().schema)
    return copy


@cache
def _validator() -> Any:
    return validator(__package__, "trace-1.json", {name: _of_setting(about) for name, about in KEPT.items()})


def _of_setting(about: About) -> dict[str, Any]:
    """How a file may hold a setting, as JSON Schema."""
    told: dict[str, Any] = {"description": about.help}
    if about.schema is not None:
        return told | dict(about.schema)
    if about.values is not None:
        return told | {"enum": list(about.values)}
    if isinstance(about.default, bool):
        return told | {"type": "boolean"}
    kind = "integer" if isinstance(about.default, int) else "number"
    return told | {"type": kind, "minimum": about.least, "maximum": about.most or _LARGEST}


def _contradictions(data: dict[str, Any]) -> Iterator[str]:
    yield from _of_lengths(data)
    yield from _of_totals(data)
    yield from _of_positions(data)
    for rank, beam in enumerate(data["beams"]):
        yield from (f"beams[{rank}]: {wrong}" for wrong in _of_path(beam, data))
    yield from _of_hops(data)
    yield from _of_picture(data)
    yield from receipt_fields.contradictions(data)


def _of_lengths(data: dict[str, Any]) -> Iterator[str]:
    n, n_tokens = data["seq_len"], len(data["token_ids"])
    for name in ("tokens", "labels", "special", "members"):
        if len(data[name]) != n:
            yield f"{name} has {len(data[name])} entries for {n} positions"
    for name in ("influence", "spans", "relevance"):
        if len(data.get(name, [])) not in (0, n):
            yield f"{name} has {len(data[name])} entries for {n} positions"
    if len(data["attention_mask"]) != n_tokens:
        yield f"attention_mask has {len(data['attention_mask'])} entries for {n_tokens} tokens"
    if list(itertools.chain(*data["members"])) != list(range(n_tokens)):
        yield "members do not hold every token once, in order"
    if data["unit"] == "token" and n != n_tokens:
        yield f"there are {n_tokens} tokens for {n} positions"
    if len(data["paths_text"]) != len(data["beams"]):
        yield f"paths_text has {len(data['paths_text'])} entries for {len(data['beams'])} paths"


def _of_totals(data: dict[str, Any]) -> Iterator[str]:
    """What all paths carry is known in the network graph, and elsewhere as a whole or not at all."""
    if data["influence"]:
        return
    if data["graph"] == "network":
        yield "influence is empty, though every route of the network graph ends somewhere"
    for name, empty in (("coverage", None), ("optimality_gap", None), ("sinks", [])):
        if data[name] != empty:
            yield f"influence is empty, though {name} is known, which comes with it"


def _of_positions(data: dict[str, Any]) -> Iterator[str]:
    n = data["seq_len"]
    if data["layer"] >= data["n_layers"]:
        yield f"layer {data['layer']} of {data['n_layers']} layers"
    ways = [*data["predecessors"].values(), *data["node_predecessors"].values()]
    positions = {
        "target_pos": [data["target_pos"] + data["predict"]],
        "sink_positions": data["sink_positions"],
        "predecessors": [
            *map(int, data["predecessors"]),
            *(p["position"] for way in ways for p in way),
        ],
        "sankey.nodes": [node["position"] for node in data["sankey"]["nodes"]],
    }
    for name, named in positions.items():
        if max(named, default=0) >= n:
            yield f"{name} names position {max(named)} of {n}"
    for position, span in enumerate(data["spans"]):
        if span and not span[0] <= span[1] <= len(data["text"]):
            yield f"spans[{position}] is no place in the text"
    of_tokens = [*data["template"], (data["prompt_length"] or 1) - 1]
    if max(of_tokens) >= len(data["token_ids"]):
        yield f"template or prompt_length name token {max(of_tokens)} of {len(data['token_ids'])}"
    answer = data.get("answer")
    if answer and answer["position"] >= len(data["token_ids"]):
        yield f"answer is read at token {answer['position']} of {len(data['token_ids'])}"
    prediction = data["prediction"]
    if prediction and not data["predict"]:
        yield "it holds a prediction that was not asked for"
    if prediction and prediction["position"] >= len(data["token_ids"]):
        yield f"prediction names token {prediction['position']} of {len(data['token_ids'])}"


def _of_path(beam: dict[str, Any], data: dict[str, Any]) -> Iterator[str]:
    n_hops = len(beam["positions"]) - 1
    for name, length in (("tokens", n_hops + 1), ("token_ids", n_hops + 1), ("edge_attns", n_hops)):
        if len(beam[name]) != length:
            yield f"{name} has {len(beam[name])} entries for {n_hops} hops"
    for name in ("edge_heads", "head_weights"):
        if len(beam[name]) != n_hops:
            yield f"{name} has {len(beam[name])} entries for {n_hops} hops"
    if beam["positions"][0] != data["target_pos"] or max(beam["positions"]) >= data["seq_len"]:
        yield "its positions do not start at the target, or do not exist"
    routes = data["graph"] == "network" and not _has_token_paths(data)
    if beam["layers"] != (list(range(data["layer"] + 1, -1, -1)) if routes else []):
        yield f"its layers are not those of a path in the {data['graph']} graph"
    if (beam.get("mass") is not None) and data["graph"] == "layer":
        yield "it has a mass, which only paths through the network have"
    yield from _of_signs(beam, n_hops, data)
    of_hops = beam.get("hops", [])
    if len(of_hops) != (n_hops if _has_token_paths(data) else 0):
        yield f"hops has {len(of_hops)} entries for {n_hops} hops"
    if any({len(hop["layers"]), len(hop["heads"])} != {data["layer"] + 1} for hop in of_hops):
        yield f"a hop's shares are not of {data['layer'] + 1} layers"


def _of_signs(told: dict[str, Any], n: int, data: dict[str, Any]) -> Iterator[str]:
    """What speaks for the answer and against it is told of every hop, or of every layer, or not at all."""
    lengths = [len(told.get(name, [])) for name in ("speaks_for", "speaks_against")]
    if lengths not in ([0, 0], [n, n]):
        yield f"speaks_for and speaks_against have {lengths[0]} and {lengths[1]} entries for {n}"
    if any(lengths) and not data.get("answer"):
        yield "it says what speaks for an answer, and there is none"


def _has_token_paths(data: dict[str, Any]) -> bool:
    return data.get("paths", "layer") == "token"


def _of_hops(data: dict[str, Any]) -> Iterator[str]:
    for hop in data.get("hops", []):
        if max(hop["query"], hop["key"]) >= data["seq_len"]:
            yield f"hops name position {max(hop['query'], hop['key'])} of {data['seq_len']}"
        n_layers = len(hop["layers"])
        if n_layers != data["layer"] + 1 or max((h["layer"] for h in hop["heads"]), default=0) >= n_layers:
            yield f"hops name other layers than {data['layer'] + 1}"
        yield from (f"hops: {wrong}" for wrong in _of_signs(hop, n_layers, data))
    for sink in data.get("sink_evidence", []):
        if sink["position"] >= len(data["token_ids"]):
            yield f"sink_evidence names token {sink['position']} of {len(data['token_ids'])}"


def _of_picture(data: dict[str, Any]) -> Iterator[str]:
    network = data["graph"] == "network"
    if (data["weights"] is not None) != network:
        yield f"weights are {data['weights']!r} in the {data['graph']} graph"
    if data["weights"] not in (None, *METHODS):
        yield f"weights are {data['weights']!r}; this version knows {', '.join(METHODS)}"
    if _has_token_paths(data) and not network:
        yield "token paths in the layer graph"
    drawn = {
        node_id(layer, position)
        for beam in data["beams"]
        for layer, position in zip(
            beam["layers"] or [data["layer"]] * len(beam["positions"]), beam["positions"], strict=True
        )
    }
    nodes = data["sankey"]["nodes"]
    ids = [node["id"] for node in nodes]
    if sorted(ids) != sorted(drawn):
        yield "the nodes are not those that the paths visit"
    if any(node["id"] != node_id(node["layer"], node["position"]) for node in nodes):
        yield "a node's name is not its place"
    if network and not drawn <= data["node_mass"].keys():
        yield "a node has no mass"
    ends = {end for link in data["sankey"]["links"] for end in (link["source"], link["target"])}
    used = [beam for link in data["sankey"]["links"] for beam in link["beam_indices"]]
    if not ends <= drawn or max(used, default=-1) >= len(data["beams"]):
        yield "a link leads to no node, or is on no path"
