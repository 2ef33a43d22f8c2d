"""What a browser sends for its widgets, before Streamlit reads it: values that no widget sends are left out.

A component's value that is no JSON, or a number that is NaN or infinite, would end all runs of its session in
Streamlit's own error box, before the page is asked. Without it the widget keeps the value that it had.
"""

from __future__ import annotations

import json
import logging
import math
from typing import NoReturn

from google.protobuf.message import DecodeError
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState

_log = logging.getLogger(__name__)


class SoundValues:
    """ASGI middleware between a browser's web socket and Streamlit."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def receive_sound() -> Message:
            message = await receive()
            if message["type"] == "websocket.receive" and message.get("bytes"):
                message["bytes"] = sound(message["bytes"])
            return message

        await self._app(scope, receive_sound if scope["type"] == "websocket" else receive, send)


def sound(message: bytes) -> bytes:
    """A browser's message without the values that no widget sends."""
    asked = BackMsg()
    try:
        asked.ParseFromString(message)
    except DecodeError:  # which Streamlit refuses in its own words
        return message
    widgets = asked.rerun_script.widget_states.widgets
    kept = [widget for widget in widgets if _is_sound(widget)]
    if len(kept) == len(widgets):
        return message
    _log.warning("A browser sent %d values that no widget sends; they are left out", len(widgets) - len(kept))
    del widgets[:]
    widgets.extend(kept)
    return asked.SerializeToString()


def _is_sound(widget: WidgetState) -> bool:
    kind = widget.WhichOneof("value")
    if kind in ("json_value", "json_trigger_value"):
        return _is_json(getattr(widget, kind))
    if kind == "double_value":
        return math.isfinite(widget.double_value)
    return kind != "double_array_value" or all(map(math.isfinite, widget.double_array_value.data))


def _is_json(text: str) -> bool:
    try:
        json.loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError):
        return False
    return True


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON")
