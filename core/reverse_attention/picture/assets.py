"""The one reader of ``static/``: the built drawing that every picture runs on."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def bundle() -> str:
    """The drawing as one JavaScript module."""
    return (files(__package__) / "static" / "reverse-attention.js").read_text(encoding="utf-8")
