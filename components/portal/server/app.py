"""What the server is beside Streamlit: its own addresses, headers, and what it does as it starts.

``dashboard.py`` gives these to ``st.App``, which ``streamlit run`` finds there. Streamlit's own addresses
(``/_stcore``, ``/media``, ``/component``, ``/static``) come after these, and every other one is the page.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import streamlit as st
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route
from streamlit import cli_util, config, net_util
from streamlit.web.server import server_util

from components.portal import measures
from components.portal.runs.here import runs
from components.portal.server.api.routes import METHODS, api_routes
from components.portal.server.headers import SecurityHeaders
from components.portal.server.health import Part, healthz, models_answer
from components.portal.server.log import start_log
from components.portal.server.names import OwnNames
from components.portal.server.values import SoundValues
from components.portal.server.watch import watch
from components.portal.settings import settings

_LISTENS_BY_THEN = 0.5  # seconds after the start


def around_pages() -> dict[str, Any]:
    """What ``st.App`` takes beside the script."""
    start_log(settings().server.log)
    watch()
    net_util.get_external_ip = _nobody_is_asked
    config.set_option("server.maxUploadSize", settings().limits.upload_megabytes)
    middleware = [
        Middleware(SecurityHeaders, frame_ancestors=settings().server.frame_ancestors),
        Middleware(OwnNames, address=st.get_option("server.address")),
        Middleware(SoundValues),
    ]
    return {"routes": routes(), "middleware": middleware, "lifespan": _lifespan}


def _nobody_is_asked() -> None:
    """Streamlit would ask an outside service for this machine's address as a stranger's page connects."""


def routes() -> list[BaseRoute]:
    """The server's own addresses, under the base path that a proxy may have given it."""
    server = settings().server
    base = f"/{str(st.get_option('server.baseUrlPath') or '').strip('/')}".rstrip("/")
    health = healthz([Part("models", models_answer), Part("database", lambda: runs().ping())])
    return [
        Route(f"{base}/healthz", health),
        Route(f"{base}/metrics", metrics if server.metrics else off("metrics")),
        *(
            api_routes(base)
            if server.api
            else [Route(f"{base}/api/{{rest:path}}", off("api"), methods=METHODS)]
        ),
    ]


async def metrics(request: Request) -> Response:
    """What the server measures, for Prometheus."""
    return Response(measures.text(), media_type=measures.CONTENT_TYPE)


def off(key: str) -> Callable[[Request], object]:
    """The answer of an address that the settings have not turned on; the page would answer else."""

    async def answer(request: Request) -> JSONResponse:
        told = f"This is off here. Whoever runs this server can set {key} = true under [server]."
        return JSONResponse({"error": told}, status_code=404)

    return answer


@asynccontextmanager
async def _lifespan(app: st.App) -> AsyncIterator[None]:
    if not st.get_option("server.headless"):
        loop = asyncio.get_running_loop()
        loop.call_later(_LISTENS_BY_THEN, loop.run_in_executor, None, _open_browser)
    yield


def _open_browser() -> None:
    """``streamlit run`` opens one only where a script defines no app."""
    cli_util.open_browser(server_util.get_url(str(st.get_option("browser.serverAddress"))))
