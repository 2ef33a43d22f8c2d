"""The calls as addresses: who calls, what he sent, and the work in a thread of its own."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from components.portal import measures
from components.portal.server.api.asked import MOST_COMPARED, AskedRun
from components.portal.server.api.body import json_of, read
from components.portal.server.api.calling import Call
from components.portal.server.api.calls import CALLS, DOCUMENT, Row
from components.portal.server.api.document import document
from components.portal.server.api.refusals import Refusal, refused
from components.portal.server.api.slots import Slots
from components.portal.server.api.tokens import caller
from components.portal.settings import settings

METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
"""All, so that none falls through to the pages."""
_SLOTS = Slots(all_calls=16, of_one=4)
_AROUND_TEXT = 1 << 16  # bytes of a body beside its texts
_BYTES_A_CHARACTER = 12  # of a character outside the basic plane, as JSON escapes it
_log = logging.getLogger(__name__)


def api_routes(base: str) -> list[BaseRoute]:
    """All addresses under ``/api``.

    Args:
        base: what stands before them, without a slash at its end.
    """
    paths = dict.fromkeys(row.path for row in CALLS)
    rows = {path: {row.method: row for row in CALLS if row.path == path} for path in paths}
    return [
        Route(f"{base}{DOCUMENT}", _document),
        *(Route(f"{base}{path}", _answering(methods), methods=METHODS) for path, methods in rows.items()),
        Route(f"{base}/api/{{rest:path}}", _nothing_here, methods=METHODS),
    ]


def _document(request: Request) -> JSONResponse:
    return JSONResponse(document())


async def _nothing_here(request: Request) -> Response:
    return refused(Refusal(404, f"There is no such call; {DOCUMENT} describes all."))


def _answering(rows: dict[str, Row]) -> Callable[[Request], Awaitable[Response]]:
    async def answer(request: Request) -> Response:
        started = time.perf_counter()
        measures.count("api")
        try:
            response = await _answer(request, rows)
        except Exception as error:
            response = refused(error)
        response.headers["Cache-Control"] = "no-store"
        _log.info("A call of the API", extra={"told": _line(request, response, started)})
        return response

    return answer


def _line(request: Request, response: Response, started: float) -> dict[str, Any]:
    """What the log says of a call: never what it sent, and no id that opens a run."""
    path = request.scope["route"].path
    seconds = round(time.perf_counter() - started, 3)
    return {"method": request.method, "path": path, "status": response.status_code, "seconds": seconds}


async def _answer(request: Request, rows: dict[str, Row]) -> Response:
    row = rows.get(request.method)
    if row is None:
        told = f"{', '.join(rows)} is what this address takes, not {request.method[:10]}."
        raise Refusal(405, told, {"Allow": ", ".join(rows)})
    call = Call(caller(request.headers), request.path_params)
    with _SLOTS.taken(call.caller):
        body = await read(request, _most_bytes(row)) if _has_body(row) else b""
        query = dict(request.query_params)
        async with call.watched(request):
            loop = asyncio.get_running_loop()
            done = await loop.run_in_executor(_threads(), _do, row, call, body, query)
    return Response(done, row.status, media_type="application/json")


def _has_body(row: Row) -> bool:
    return row.asks is not None and row.method != "GET"


def _most_bytes(row: Row) -> int:
    """That a body may have: a saved file, or some texts."""
    limits = settings().limits
    texts = MOST_COMPARED * limits.characters * _BYTES_A_CHARACTER + _AROUND_TEXT
    return limits.upload if row.asks is AskedRun else texts


def _do(row: Row, call: Call, body: bytes, query: dict[str, str]) -> str:
    """Check what is asked for, and do it."""
    if row.asks is None:
        return row.does(call, None)
    return row.does(call, row.asks.model_validate(json_of(body) if _has_body(row) else query))


@cache
def _threads() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(_SLOTS.all_calls, thread_name_prefix="api")
