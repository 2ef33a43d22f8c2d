"""What a saved trace must hold before anything is made of it: files come from anywhere.

1. Size, then JSON: no NaN, no nesting or number that a parser cannot hold, no broken characters.
2. ``schema/trace-1.json``, JSON Schema draft 2020-12: every field there, of its kind, and no other.
3. What a schema cannot say: lists that belong together have one length, positions exist, links have ends.

The first thing that is wrong is named in a sentence.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

SCHEMA = "reverse-attention/trace/1"
MAX_BYTES = 64 * 2**20
_SHOWN = 160  # characters of a reason; it may quote the file


def checked(text: str) -> dict[str, Any]:
    """The JSON of a saved trace, once it is known to be whole.

    Raises:
        ValueError: it is too large, no JSON, of another kind, or damaged; the message says where.
    """
    data = _parsed(text)
    found = data.get("schema") if isinstance(data, dict) else type(data).__name__
    if found != SCHEMA:
        raise ValueError(f"Not a saved trace: expected schema {SCHEMA!r}, found {_short(repr(found))}.")
    error = next(_validator().iter_errors(data), None)
    if error is not None:
        raise ValueError(f"A damaged trace: {_place(error.absolute_path)}{_short(error.message)}.")
    wrong = next(_contradictions(data), None)
    if wrong is not None:
        raise ValueError(f"A damaged trace: {wrong}.")
    return data


def _parsed(text: str) -> Any:
    if len(text) > MAX_BYTES:
        raise ValueError(
            f"The file has {len(text) / 2**20:.0f} MB; a saved trace has at most {MAX_BYTES / 2**20:.0f} MB."
        )
    try:
        data = json.loads(text, parse_constant=_refuse_constant)
        json.dumps(data, ensure_ascii=False).encode()  # half a surrogate pair is no character
    except (ValueError, RecursionError) as error:
        raise ValueError(f"Not a saved trace: the text is not JSON ({_short(str(error))}).") from error
    return data


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is no number of JSON")


@cache
def _validator() -> Any:
    """The schema's validator, in which 3.0 is no integer: Python counts and indexes with it."""
    from jsonschema import Draft202012Validator, validators

    schema = json.loads((files(__package__) / "schema" / "trace-1.json").read_text("utf-8"))
    strict = Draft202012Validator.TYPE_CHECKER.redefine("integer", lambda _, value: type(value) is int)
    return validators.extend(Draft202012Validator, type_checker=strict)(schema)


def _place(path: Any) -> str:
    steps = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return f"{_short(steps.lstrip('.'))}: " if steps else ""


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def _contradictions(data: dict[str, Any]) -> Iterator[str]:
    yield from _of_lengths(data)
    yield from _of_positions(data)
    for rank, beam in enumerate(data["beams"]):
        yield from (f"beams[{rank}]: {wrong}" for wrong in _of_path(beam, data))
    yield from _of_picture(data)


def _of_lengths(data: dict[str, Any]) -> Iterator[str]:
    n, n_tokens = data["seq_len"], len(data["token_ids"])
    for name in ("tokens", "labels", "special", "members"):
        if len(data[name]) != n:
            yield f"{name} has {len(data[name])} entries for {n} positions"
    for name in ("influence", "spans"):
        if len(data[name]) not in (0, n):
            yield f"{name} has {len(data[name])} entries for {n} positions"
    if len(data["attention_mask"]) != n_tokens:
        yield f"attention_mask has {len(data['attention_mask'])} entries for {n_tokens} tokens"
    if list(itertools.chain(*data["members"])) != list(range(n_tokens)):
        yield "members do not hold every token once, in order"
    if data["unit"] == "token" and n != n_tokens:
        yield f"there are {n_tokens} tokens for {n} positions"
    if len(data["paths_text"]) != len(data["beams"]):
        yield f"paths_text has {len(data['paths_text'])} entries for {len(data['beams'])} paths"


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
    for name, found in positions.items():
        if max(found, default=0) >= n:
            yield f"{name} names position {max(found)} of {n}"
    for position, span in enumerate(data["spans"]):
        if span and not span[0] <= span[1] <= len(data["text"]):
            yield f"spans[{position}] is no place in the text"
    of_tokens = [*data["template"], (data["prompt_length"] or 1) - 1]
    if max(of_tokens) >= len(data["token_ids"]):
        yield f"template or prompt_length name token {max(of_tokens)} of {len(data['token_ids'])}"
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
    down = list(range(data["layer"] + 1, -1, -1)) if data["graph"] == "network" else []
    if beam["layers"] != down:
        yield f"its layers are not those of a path in the {data['graph']} graph"


def _of_picture(data: dict[str, Any]) -> Iterator[str]:
    network = data["graph"] == "network"
    if (data["weights"] is not None) != network:
        yield f"weights are {data['weights']!r} in the {data['graph']} graph"
    drawn = {
        f"L{layer}_P{position}"
        for beam in data["beams"]
        for layer, position in zip(
            beam["layers"] or [data["layer"]] * len(beam["positions"]), beam["positions"], strict=True
        )
    }
    nodes = data["sankey"]["nodes"]
    ids = [node["id"] for node in nodes]
    if sorted(ids) != sorted(drawn):
        yield "the nodes are not those that the paths visit"
    if any(node["id"] != f"L{node['layer']}_P{node['position']}" for node in nodes):
        yield "a node's name is not its place"
    if network and not drawn <= data["node_mass"].keys():
        yield "a node has no mass"
    ends = {end for link in data["sankey"]["links"] for end in (link["source"], link["target"])}
    used = [beam for link in data["sankey"]["links"] for beam in link["beam_indices"]]
    if not ends <= drawn or max(used, default=-1) >= len(data["beams"]):
        yield "a link leads to no node, or is on no path"
