"""Trace attention paths backward through Hugging Face transformers.

Example:
    >>> from reverse_attention import ReverseAttentionTracer
    >>> tracer = ReverseAttentionTracer(model, tokenizer)
    >>> result = tracer.trace_text("The quick brown fox jumps over the lazy dog.")
    >>> tracer.render_html(result, "output/", open_browser=True)
"""

from importlib.metadata import version

from .capture import CaptureError, Record
from .capture.block import PartsError
from .comparison import Comparison, compare
from .model.generate import Generated
from .result import (
    Alternative,
    BeamPath,
    BeamState,
    Prediction,
    SankeyData,
    SankeyLink,
    SankeyNode,
    SinkShare,
    Totals,
    TraceResult,
)
from .trace.tracer import ReverseAttentionTracer
from .trace.verify import Verification, verify

__version__ = version("reverse-attention")

__all__ = [
    "Alternative",
    "BeamPath",
    "BeamState",
    "CaptureError",
    "Comparison",
    "Generated",
    "PartsError",
    "Prediction",
    "Record",
    "ReverseAttentionTracer",
    "SankeyData",
    "SankeyLink",
    "SankeyNode",
    "SinkShare",
    "Totals",
    "TraceResult",
    "Verification",
    "compare",
    "verify",
]
