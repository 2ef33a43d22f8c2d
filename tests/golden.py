"""Golden files: JSON that was read once by eye, and what is compared with it afterwards.

Figures are kept to five digits, since the last bits differ from machine to machine.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

_DIGITS = 5


def rounded(value: Any) -> Any:
    """A value as JSON holds it, its figures to five digits."""
    if isinstance(value, float):
        return float(f"{value:.{_DIGITS}g}")
    if isinstance(value, dict):
        return {str(name): rounded(inner) for name, inner in value.items()}
    return [rounded(inner) for inner in value] if isinstance(value, list | tuple) else value


def written(value: Any, indent: str = "") -> str:
    """JSON with a line for each entry of a long value, so that a difference can be read."""
    line = json.dumps(value, ensure_ascii=False)
    if len(line) <= 100 or (indent and not isinstance(value, dict | list)):
        return line
    if isinstance(value, dict) and "id" not in value and "source" not in value and "rank" not in value:
        held = [f"{json.dumps(name)}: {written(inner, indent + ' ')}" for name, inner in value.items()]
        return "{\n" + ",\n".join(f"{indent} {entry}" for entry in held) + f"\n{indent}}}"
    if isinstance(value, list) and isinstance(value[0], dict | list):
        return (
            "[\n" + ",\n".join(f"{indent} {written(entry, indent + ' ')}" for entry in value) + f"\n{indent}]"
        )
    return line


def differences(seen: Any, expected: Any, place: str = "it", *, near: float = 1e-7) -> list[str]:
    """Where two values differ: figures by more than other machines' rounding, all else at all.

    Args:
        seen: as it is now.
        expected: as it was reviewed.
        place: what the values are, for the sentences.
        near: by how much figures near 0 may differ.
    """
    if isinstance(expected, dict) and isinstance(seen, dict):
        if seen.keys() != expected.keys():
            return [f"{place} has {sorted(seen)}, not {sorted(expected)}"]
        return [
            difference
            for name in seen
            for difference in differences(seen[name], expected[name], f"{place}.{name}", near=near)
        ]
    if isinstance(expected, list) and isinstance(seen, list):
        if len(seen) != len(expected):
            return [f"{place} has {len(seen)} entries, not {len(expected)}"]
        pairs = enumerate(zip(seen, expected, strict=True))
        return [d for n, pair in pairs for d in differences(*pair, f"{place}[{n}]", near=near)]
    if isinstance(expected, float) and type(seen) in (int, float):
        same = seen == pytest.approx(expected, rel=1e-3, abs=near)
    else:
        same = type(seen) is type(expected) and seen == expected
    return [] if same else [f"{place} is {seen!r}, not {expected!r}"]
