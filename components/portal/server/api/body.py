"""What a call sent, read with care: its kind, its size while it comes, then its JSON."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request

from components.portal.server.api.refusals import Refusal
from reverse_attention.result.json_file import parse


async def read(request: Request, most: int) -> bytes:
    """What a request holds.

    Args:
        request: whose body nobody has read.
        most: bytes that it may have.

    Raises:
        Refusal: it is of another kind than JSON, or too large.
    """
    kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if kind != "application/json":  # a page of a stranger could send any other kind
        raise Refusal(415, "Send JSON, with the header Content-Type: application/json.")
    if request.headers.get("content-encoding", "identity").lower() != "identity":
        raise Refusal(415, "Send the JSON as it is, without Content-Encoding.")
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > most:
            raise Refusal(413, f"The body is larger than the {most:,} bytes that are taken here.")
    return bytes(body)


def json_of(body: bytes) -> Any:
    """The JSON in a body; this takes a while of a large one.

    Raises:
        Refusal: it is no text.
        ValueError: it is no JSON, too deep, or holds NaN or broken characters.
    """
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Refusal(400, "The body is no text in UTF-8.") from error
    return parse(text, "request", max_bytes=len(body))
