"""What a trace returns: plain dataclasses of plain ints, floats and strings, and their JSON.

Nothing here imports another module of the library or a tensor library, so results can be stored, sent and
read back where neither torch nor a model is installed. ``trace_result`` holds the result, ``types`` what it
is made of (``fields`` makes it again of JSON), ``flow`` its nodes and links, ``checked`` and ``json_file``
what a file must hold before it is read; ``writing`` writes files whole or not at all.
"""

from .checked import MAX_BYTES, SCHEMA
from .trace_result import TraceResult
from .types import (
    Alternative,
    Answer,
    Balance,
    BeamPath,
    BeamState,
    HeadShare,
    Hop,
    HopShares,
    LayerRelevance,
    Predecessor,
    Prediction,
    SankeyData,
    SankeyLink,
    SankeyNode,
    SinkEvidence,
    SinkShare,
    Totals,
)

__all__ = [
    "MAX_BYTES",
    "SCHEMA",
    "Alternative",
    "Answer",
    "Balance",
    "BeamPath",
    "BeamState",
    "HeadShare",
    "Hop",
    "HopShares",
    "LayerRelevance",
    "Predecessor",
    "Prediction",
    "SankeyData",
    "SankeyLink",
    "SankeyNode",
    "SinkEvidence",
    "SinkShare",
    "Totals",
    "TraceResult",
]
