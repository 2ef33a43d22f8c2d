"""Untrusted text on the page."""

from __future__ import annotations

import re

_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")


def plain(text: str) -> str:
    """The text so that Streamlit's Markdown shows it as it is: no links, images, HTML or formulas."""
    return _PUNCTUATION.sub(r"\\\1", text)
