"""What is said where edges cannot be cut."""

from __future__ import annotations


class KnockoutError(ValueError):
    """The model cannot be run with some of its attention cut, or its answer not be read then."""
