"""Requests by a name that is none of this machine's, refused where nobody else should come."""

from __future__ import annotations

import logging

from starlette.datastructures import Headers
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocketClose

from components.portal.hosts import is_misled

_REFUSAL = (
    "This server listens to its own machine, and was asked for by another name. Open it as 127.0.0.1 or "
    "localhost; a proxy in front of it must send X-Forwarded-For."
)
_log = logging.getLogger(__name__)


class OwnNames:
    """ASGI middleware: on a server for one machine, a stranger's name for it leads nowhere.

    Args:
        app: what is asked where the name is right.
        address: that the server listens at.
    """

    def __init__(self, app: ASGIApp, address: str | None) -> None:
        self._app, self._address = app, address

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] in ("http", "websocket") and is_misled(self._address, Headers(scope=scope)):
            _log.warning("A request by a stranger's name was refused")
            refused = JSONResponse({"error": _REFUSAL}, status_code=403)
            await (WebSocketClose(1008) if scope["type"] == "websocket" else refused)(scope, receive, send)
        else:
            await self._app(scope, receive, send)
