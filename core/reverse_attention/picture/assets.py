"""The one reader of ``static/``: the drawing that every picture runs on, and what the dashboard runs."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def bundle(name: str = "reverse-attention") -> str:
    """A JavaScript module: the drawing, or another that is built beside it."""
    return (files(__package__) / "static" / f"{name}.js").read_text(encoding="utf-8")
