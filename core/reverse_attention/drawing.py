"""Who draws a result in a notebook: results import no drawing, so the package says here who does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

draw: Callable[[Any], str]
"""Makes HTML of a trace's result; set where ``reverse_attention`` is imported, before anything in it is."""
