"""Trace attention paths backward through Hugging Face transformers.

Example:
    >>> from reverse_attention import ReverseAttentionTracer
    >>> tracer = ReverseAttentionTracer(model, tokenizer)
    >>> result = tracer.trace_text("The quick brown fox jumps over the lazy dog.")
    >>> tracer.render_html(result, "output/", open_browser=True)

Each name is imported when it is first asked for: results are read without torch, and the command line
answers to Ctrl-C while torch and transformers are being imported.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from . import drawing

if TYPE_CHECKING:
    from .capture import CaptureError, Record
    from .capture.block import PartsError
    from .comparison import Comparison, compare
    from .model.generate import Generated
    from .model.load import load
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

    __version__: str

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
    "load",
    "verify",
]

_HOMES = {
    "CaptureError": "capture",
    "Comparison": "comparison",
    "Generated": "model.generate",
    "PartsError": "capture.block",
    "Record": "capture",
    "ReverseAttentionTracer": "trace.tracer",
    "Verification": "trace.verify",
    "compare": "comparison",
    "load": "model.load",
    "verify": "trace.verify",
}
"""Where the names are; those that are not here are in ``result``."""


def _drawn(result: Any) -> str:
    return str(import_module(".picture.notebook", __name__).drawn(result))


drawing.draw = _drawn


def __getattr__(name: str) -> Any:
    if name == "__version__":
        from importlib.metadata import version

        return version("reverse-attention")
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES.get(name, 'result')}", __name__), name)
    globals()[name] = value  # asked for once
    return value
