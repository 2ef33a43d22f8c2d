"""A receipt made again of plain JSON, and what a schema cannot say of one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .receipt import (
    Control,
    Effect,
    HopEffect,
    Interval,
    LayerEffect,
    Outcome,
    PathEffect,
    Receipt,
    TokenEffect,
)
from .types import Alternative

_OUTCOMES, _EFFECTS = ("before", "floor"), ("drawn", "kept", "bare")


def receipt_of(data: dict[str, Any]) -> Receipt:
    """The receipt that ``dataclasses.asdict`` gave as this; the data has been checked."""
    return Receipt(
        **{
            **data,
            "answer": Alternative(**data["answer"]),
            "against": [Alternative(**token) for token in data["against"]],
            **{name: Outcome(**data[name]) for name in _OUTCOMES},
            **{name: _effect(data[name]) for name in _EFFECTS},
            "controls": [_control(control) for control in data["controls"]],
            "hops": [_hop(hop) for hop in data["hops"]],
            "paths": [PathEffect(**_with_effect(path)) for path in data["paths"]],
            "tokens": [TokenEffect(**_with_effect(token)) for token in data["tokens"]],
        }
    )


def _effect(data: dict[str, Any]) -> Effect:
    return Effect(**{**data, "after": Outcome(**data["after"])})


def _with_effect(data: dict[str, Any]) -> dict[str, Any]:
    return {**data, "effect": _effect(data["effect"])}


def _hop(data: dict[str, Any]) -> HopEffect:
    by_layer = [LayerEffect(**_with_effect(layer)) for layer in data["by_layer"]]
    instead = data.get("instead")
    return HopEffect(
        **{**_with_effect(data), "by_layer": by_layer, "instead": instead and Interval(**instead)}
    )


def _control(data: dict[str, Any]) -> Control:
    figures = {name: Interval(**figure) for name, figure in data.items() if isinstance(figure, dict)}
    return Control(**{**data, **figures})


def contradictions(data: dict[str, Any]) -> Iterator[str]:
    """What is wrong with the receipt of a saved trace, if it has one."""
    receipt = data.get("receipt")
    if receipt is None:
        return
    if receipt["position"] >= len(data["token_ids"]):
        yield f"receipt is read at token {receipt['position']} of {len(data['token_ids'])}"
    hops, layers = receipt["hops"], list(receipt["layers"])
    positions = [token["position"] for token in receipt["tokens"]]
    positions += [position for hop in hops for position in (hop["query"], hop["key"])]
    if max(positions, default=0) >= data["seq_len"]:
        yield f"receipt names position {max(positions)} of {data['seq_len']}"
    for hop in hops:
        layers += [*hop["layers"], *(layer["layer"] for layer in hop["by_layer"])]
    if max(layers, default=0) >= data["n_layers"]:
        yield f"receipt names layer {max(layers)} of {data['n_layers']}"
    paths = [path["path"] for path in receipt["paths"]] + [path for hop in hops for path in hop["paths"]]
    if max(paths, default=-1) >= len(data["beams"]):
        yield f"receipt names path {max(paths)} of {len(data['beams'])}"
