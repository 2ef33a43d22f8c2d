"""Failures as answers: a status and one sentence, never a traceback."""

from __future__ import annotations

import logging
from collections.abc import Mapping

from pydantic import ValidationError
from starlette.responses import JSONResponse

from components.portal import measures
from components.portal.runs.faults import NotThere, RunsError
from components.portal.turns import TookTooLongError
from reverse_attention.result.json_file import short

_log = logging.getLogger(__name__)
_MACHINE = "The machine could not do this ({}); whoever runs this server finds more in its log."


class Refusal(Exception):  # noqa: N818 - what it says
    """An answer that is no success.

    Args:
        status: of HTTP.
        sentence: what was given, what is allowed, what to do.
        headers: of the answer.
    """

    def __init__(self, status: int, sentence: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(sentence)
        self.status, self.headers = status, dict(headers or {})


def refused(error: Exception) -> JSONResponse:
    """The answer that an error becomes."""
    status, sentence = _told(error)
    measures.count("refused" if status < 500 else "failed")
    headers = error.headers if isinstance(error, Refusal) else {}
    return JSONResponse({"error": sentence}, status_code=status, headers=headers)


def _told(error: Exception) -> tuple[int, str]:
    match error:
        case Refusal():
            return error.status, str(error)
        case ValidationError():
            return 422, _of_field(error)
        case NotThere():
            return 404, str(error)
        case RunsError() | TookTooLongError():
            return 503, str(error)
        case ValueError():
            return 422, str(error)
        case RuntimeError():  # such as a GPU that is full
            _log.exception("A call of the API failed on this machine", exc_info=error)
            return 503, _MACHINE.format(type(error).__name__)
    _log.exception("A call of the API failed as nobody expected", exc_info=error)
    return 500, _MACHINE.format(type(error).__name__)


def _of_field(error: ValidationError) -> str:
    """The first thing that is wrong, by its place."""
    first = error.errors(include_url=False, include_input=False, include_context=False)[0]
    place = ".".join(str(step) for step in first["loc"] if not str(step).startswith("function-"))
    why = first["msg"].removeprefix("Value error, ")
    return short(f"{place or 'the body'}: {why[:1].lower()}{why[1:]}.")
