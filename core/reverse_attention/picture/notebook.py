"""A picture in a notebook: its stand-alone page in a frame that can do nothing but draw and save figures.

Every frame is a document of its own, so pictures in a row share no name and no style. The page is an
attribute of the frame, escaped; its sandbox has no origin, and its content security policy allows no request.
"""

from __future__ import annotations

from html import escape

from ..result import TraceResult
from .page import page

_ALLOWED = "allow-scripts allow-downloads allow-forms"  # the dialog that saves figures is a form
_HEIGHT = 640  # pixels; people may pull it


def framed(page: str) -> str:
    """A whole page as HTML that can stand in another one."""
    return (
        f'<iframe title="Attention paths" sandbox="{_ALLOWED}" srcdoc="{escape(page)}" '
        f'style="width:100%;height:{_HEIGHT}px;border:0;resize:vertical"></iframe>'
    )


def drawn(result: TraceResult) -> str:
    """A trace as HTML that can stand in a notebook."""
    return framed(page(result))
