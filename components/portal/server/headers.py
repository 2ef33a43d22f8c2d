"""Headers that tell a browser what the dashboard's pages may do, and who may frame them.

The policy (Content Security Policy, level 3) is as tight as Streamlit and the drawings run under: scripts are
files of this server, or the one that stands in Streamlit's page, known by its hash.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import streamlit
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)


class SecurityHeaders:
    """ASGI middleware: every answer says what a browser may do with it."""

    def __init__(self, app: ASGIApp, frame_ancestors: Sequence[str] = ()) -> None:
        self._app = app
        self._headers = _headers(frame_ancestors)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    headers.setdefault(name, value)
            await send(message)

        await self._app(scope, receive, send_with_headers if scope["type"] == "http" else send)


def _headers(frame_ancestors: Sequence[str]) -> dict[str, str]:
    return {
        "Content-Security-Policy": policy(frame_ancestors),
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        "Cross-Origin-Opener-Policy": "same-origin",
    }


def policy(frame_ancestors: Sequence[str]) -> str:
    """The Content Security Policy of every answer.

    Args:
        frame_ancestors: origins whose pages may frame the dashboard's, such as ``https://wiki.example``;
            none unless named.
    """
    sources = {
        "default-src": ["'self'"],
        "script-src": ["'self'", "blob:", *_streamlit_scripts()],  # a component's script is a blob
        "style-src": ["'self'", "'unsafe-inline'"],  # Streamlit's styles are made in the browser
        "img-src": ["'self'", "data:", "blob:"],
        "font-src": ["'self'", "data:"],
        "connect-src": ["'self'"],
        "worker-src": ["'self'", "blob:"],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": list(frame_ancestors) or ["'none'"],
    }
    return "; ".join(f"{name} {' '.join(values)}" for name, values in sources.items())


@cache
def _streamlit_scripts() -> list[str]:
    """The hashes of the scripts that stand in the page of the installed Streamlit."""
    page = Path(streamlit.__file__).parent / "static" / "index.html"
    scripts = _INLINE_SCRIPT.findall(page.read_text(encoding="utf-8"))
    return [f"'sha256-{_hash(script)}'" for script in scripts]


def _hash(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
