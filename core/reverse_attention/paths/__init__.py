"""What a trace returns: plain dataclasses of plain ints, floats and strings, and their JSON.

Nothing here imports another module of the library or a tensor library, so results can be stored, sent and
read back where neither torch nor a model is installed. ``trace`` holds the result, ``parts`` what it is
made of, ``saved`` checks what a file holds.
"""

from .parts import (
    Alternative,
    BeamPath,
    BeamState,
    Predecessor,
    Prediction,
    SankeyData,
    SankeyLink,
    SankeyNode,
    SinkShare,
    Totals,
)
from .saved import MAX_BYTES, SCHEMA
from .trace import TraceResult

__all__ = [
    "MAX_BYTES",
    "SCHEMA",
    "Alternative",
    "BeamPath",
    "BeamState",
    "Predecessor",
    "Prediction",
    "SankeyData",
    "SankeyLink",
    "SankeyNode",
    "SinkShare",
    "Totals",
    "TraceResult",
]
