"""The OpenAPI document (3.1), made of the table of calls, what is asked and told, and the files' schemas."""

from __future__ import annotations

import re
from functools import cache
from importlib.metadata import version
from typing import Any

from pydantic import BaseModel

from components.portal.server.api.asked import ToldError
from components.portal.server.api.calls import CALLS, COMPARISON, TRACE, Row

_HERE = "#/components/schemas/"
_REFUSALS = {
    "400": "The body cannot be read.",
    "401": "No token, or one that is not known.",
    "404": "There is no such run, or not for this token.",
    "413": "The body is too large.",
    "415": "The body is no JSON.",
    "422": "What it asks for cannot be: the sentence says what.",
    "429": "Too many calls of this token at the same time.",
    "503": "Not now: too many calls, no room, no database, or it took too long.",
}


@cache
def document() -> dict[str, Any]:
    """The document, as JSON holds it."""
    paths: dict[str, dict[str, Any]] = {}
    for row in CALLS:
        paths.setdefault(row.path, {})[row.method.lower()] = _operation(row)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Reverse Attention", "version": version("reverse-attention")},
        "security": [{"token": []}],
        "paths": paths,
        "components": {
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
            "schemas": _schemas(),
        },
    }


def _operation(row: Row) -> dict[str, Any]:
    name = row.gives if isinstance(row.gives, str) else row.gives.__name__
    answers = {str(row.status): {"description": "Done.", "content": _json(name)}}
    refusals = {
        status: {"description": why, "content": _json(ToldError.__name__)}
        for status, why in _REFUSALS.items()
    }
    told: dict[str, Any] = {
        "summary": row.about,
        "responses": answers | refusals,
        "parameters": _parameters(row),
    }
    if row.asks is not None and row.method != "GET":
        told["requestBody"] = {"required": True, "content": _json(row.asks.__name__)}
    return told


def _parameters(row: Row) -> list[dict[str, Any]]:
    path = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in re.findall(r"{(\w+)}", row.path)
    ]
    if row.asks is None or row.method != "GET":
        return path
    fields = _schema(row.asks)["properties"]
    return path + [{"name": name, "in": "query", "schema": schema} for name, schema in fields.items()]


def _json(name: str) -> dict[str, Any]:
    return {"application/json": {"schema": {"$ref": _HERE + name}}}


def _schemas() -> dict[str, Any]:
    models = [ToldError, *(m for row in CALLS for m in (row.asks, row.gives) if isinstance(m, type))]
    schemas: dict[str, Any] = {}
    for model in models:
        told = _schema(model)
        schemas |= told.pop("$defs", {}) | {model.__name__: told}
    from reverse_attention.comparison.files import schema as comparison_schema  # these bring torch
    from reverse_attention.result.checked import schema as trace_schema

    comparison = comparison_schema()
    comparison["$defs"]["column"]["properties"]["trace"] = {"$ref": _HERE + TRACE}
    return schemas | _placed(TRACE, trace_schema()) | _placed(COMPARISON, comparison)


def _schema(model: type[BaseModel]) -> dict[str, Any]:
    return model.model_json_schema(ref_template=_HERE + "{model}")


def _placed(name: str, schema: dict[str, Any]) -> dict[str, Any]:
    """The schema of a file and its definitions, as parts of the document."""
    parts = {f"{name}.{part}": told for part, told in schema.pop("$defs").items()}
    whole = {key: value for key, value in schema.items() if key not in ("$schema", "$id")}
    return {key: _renamed(told, name) for key, told in {name: whole, **parts}.items()}


def _renamed(schema: Any, name: str) -> Any:
    """The same with references to where its definitions are now."""
    if isinstance(schema, list):
        return [_renamed(part, name) for part in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: value.replace("#/$defs/", f"{_HERE}{name}.") if key == "$ref" else _renamed(value, name)
        for key, value in schema.items()
    }
