"""JSON from anywhere, read with care: its size, its depth, its characters and numbers, then its schema."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib.resources import files
from types import MappingProxyType
from typing import Any

MAX_DEPTH = 32
"""Lists and objects within each other; a saved comparison has nine."""
_SHOWN = 160  # characters of a reason; it may quote the file


def parse(text: str, what: str, *, max_bytes: int) -> Any:
    """The data of a JSON text.

    Args:
        text: the content of a file.
        what: what it should be, such as ``saved trace``, for the message.
        max_bytes: a longer text is refused before it is read.

    Raises:
        ValueError: it is too large or too deep, no JSON, or holds NaN or broken characters.
    """
    if len(text) > max_bytes:
        raise ValueError(
            f"The file has {len(text) / 2**20:.0f} MB; a {what} has at most {max_bytes / 2**20:.0f} MB."
        )
    try:
        data = json.loads(text, parse_constant=_refuse_constant)
        json.dumps(data, ensure_ascii=False).encode()  # half a surrogate pair is no character
    except (ValueError, RecursionError) as error:
        raise ValueError(f"Not a {what}: the text is not JSON ({short(str(error))}).") from error
    if _is_deeper(data, MAX_DEPTH):
        raise ValueError(f"Not a {what}: it nests deeper than {MAX_DEPTH} lists and objects.")
    return data


def expect_schema(data: Any, name: str, what: str) -> None:
    """Raise ValueError where the data does not say that it follows this schema."""
    given = data.get("schema") if isinstance(data, dict) else type(data).__name__
    if given != name:
        raise ValueError(f"Not a {what}: expected schema {name!r}, found {short(repr(given))}.")


def validator(package: str, name: str, more: Mapping[str, Any] = MappingProxyType({})) -> Any:
    """The validator of a package's schema file, in which 3.0 is no integer: Python counts with it.

    Args:
        package: that holds the file in its folder ``schema``.
        name: of the file.
        more: properties that the file may have besides those of the schema file.
    """
    from jsonschema import Draft202012Validator, validators

    schema = json.loads((files(package) / "schema" / name).read_text("utf-8"))
    schema["properties"] |= more
    strict = Draft202012Validator.TYPE_CHECKER.redefine("integer", lambda _, value: type(value) is int)
    return validators.extend(Draft202012Validator, type_checker=strict)(schema)


def complaint(error: Any) -> str:
    """A validation error as the place in the file and what is wrong there."""
    error = _innermost(error)
    steps = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in error.absolute_path)
    newer = "; a newer version may have written it" if error.validator == "additionalProperties" else ""
    return (f"{short(steps.lstrip('.'))}: " if steps else "") + short(error.message) + newer


def _innermost(error: Any) -> Any:
    """Where one of several forms is allowed: what is wrong within the form that was meant, not all of it."""
    meant = [inner for inner in error.context or () if inner.validator != "type" or len(inner.path)]
    return _innermost(max(meant, key=lambda inner: len(inner.path))) if meant else error


def short(text: str) -> str:
    """A text that may quote the file, cut to the length of a sentence."""
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is no number of JSON")


def _is_deeper(data: Any, depth: int) -> bool:
    """Whether more lists and objects than that are within each other; found level by level, no recursion."""
    level = [data]
    for _ in range(depth + 1):
        level = [value for value in level if isinstance(value, dict | list)]
        if not level:
            return False
        level = [inner for value in level for inner in (value.values() if isinstance(value, dict) else value)]
    return True
