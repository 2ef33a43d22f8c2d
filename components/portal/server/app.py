"""What the server is beside Streamlit: its own addresses, headers, and what it does as it starts.

``dashboard.py`` gives these to ``st.App``, which ``streamlit run`` finds there. Streamlit's own addresses
(``/_stcore``, ``/media``, ``/component``, ``/static``) come after these, and every other one is the page.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import streamlit as st
from starlette.middleware import Middleware
from starlette.routing import BaseRoute, Route
from streamlit import cli_util, net_util
from streamlit.web.server import server_util

from components.portal.server.headers import SecurityHeaders
from components.portal.server.health import Part, healthz, models_answer

_LISTENS_BY_THEN = 0.5  # seconds after the start


def around_pages() -> dict[str, Any]:
    """What ``st.App`` takes beside the script."""
    net_util.get_external_ip = _nobody_is_asked
    return {"routes": routes(), "middleware": [Middleware(SecurityHeaders)], "lifespan": _lifespan}


def _nobody_is_asked() -> None:
    """Streamlit would ask an outside service for this machine's address as a stranger's page connects."""


def routes() -> list[BaseRoute]:
    """The server's own addresses, under the base path that a proxy may have given it."""
    base = str(st.get_option("server.baseUrlPath") or "").strip("/")
    prefix = f"/{base}" if base else ""
    return [Route(f"{prefix}/healthz", healthz([Part("models", models_answer)]))]


@asynccontextmanager
async def _lifespan(app: st.App) -> AsyncIterator[None]:
    if not st.get_option("server.headless"):
        loop = asyncio.get_running_loop()
        loop.call_later(_LISTENS_BY_THEN, loop.run_in_executor, None, _open_browser)
    yield


def _open_browser() -> None:
    """``streamlit run`` opens one only where a script defines no app."""
    cli_util.open_browser(server_util.get_url(str(st.get_option("browser.serverAddress"))))
