"""The fields of a result made of plain JSON again: dataclasses of dicts, positions of keys."""

from __future__ import annotations

import dataclasses
from typing import Any

from . import types
from .receipt_fields import receipt_of


def fields_of(data: dict[str, Any]) -> dict[str, Any]:
    """The arguments of ``TraceResult`` that ``to_dict`` wrote as these; the data has been checked."""
    values = {name: value for name, value in data.items() if name != "schema"}
    totals = {f.name: values.pop(f.name) for f in dataclasses.fields(types.Totals) if f.name in values}
    totals["sinks"] = [types.SinkShare(**share) for share in totals["sinks"]]
    values["totals"] = types.Totals(**totals)
    values["beams"] = [_path(beam) for beam in data["beams"]]
    values["hops"] = [_hop(hop) for hop in data.get("hops", [])]
    values["sink_evidence"] = [types.SinkEvidence(**sink) for sink in data.get("sink_evidence", [])]
    values["sankey"] = types.SankeyData(
        nodes=[types.SankeyNode(**node) for node in data["sankey"]["nodes"]],
        links=[types.SankeyLink(**link) for link in data["sankey"]["links"]],
    )
    values["predecessors"] = {int(position): way for position, way in _ways(data["predecessors"]).items()}
    values["node_predecessors"] = _ways(data["node_predecessors"])
    values["prediction"] = _prediction(data["prediction"]) if data["prediction"] else None
    values["answer"] = _answer(data["answer"]) if data.get("answer") else None
    values["balance"] = _balance(data["balance"]) if data.get("balance") else None
    values["receipt"] = receipt_of(data["receipt"]) if data.get("receipt") else None
    values["spans"] = [tuple(span) if span else None for span in data["spans"]]
    return values


def _path(data: dict[str, Any]) -> types.BeamPath:
    return types.BeamPath(**{**data, "hops": [types.HopShares(**hop) for hop in data.get("hops", [])]})


def _hop(data: dict[str, Any]) -> types.Hop:
    return types.Hop(**{**data, "heads": [types.HeadShare(**share) for share in data["heads"]]})


def _ways(data: dict[str, list[dict[str, Any]]]) -> dict[str, list[types.Predecessor]]:
    return {start: [types.Predecessor(**p) for p in way] for start, way in data.items()}


def _answer(data: dict[str, Any]) -> types.Answer:
    return types.Answer(**{**data, "against": [types.Alternative(**token) for token in data["against"]]})


def _balance(data: dict[str, Any]) -> types.Balance:
    return types.Balance(**{**data, "layers": [types.LayerRelevance(**layer) for layer in data["layers"]]})


def _prediction(data: dict[str, Any]) -> types.Prediction:
    alternatives = [types.Alternative(**alternative) for alternative in data.get("alternatives", [])]
    return types.Prediction(**{**data, "alternatives": alternatives})
