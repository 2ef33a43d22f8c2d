"""The log: one line an event, which never holds what people typed.

1. A message that stands in the source code was not made of what people typed, and is told as it is. Its
   values are told where they are numbers; texts by their length and the beginning of their hash, by which
   two lines can be known to speak of the same one.
2. A message that was put together before it came here (by an f-string of some package) is told so, too.
3. Of an exception its kind, where it came from, and its message as any text.
4. What a line says beside (``extra={"told": {...}}``) is told as it is: whoever writes it vouches for it.
"""

from __future__ import annotations

import ast
import hashlib
import json
import logging
import os
import sys
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, Literal

_FRAMES = 12
_OURS = ("components", "reverse_attention", "pages")


def start_log(kind: Literal["lines", "json"]) -> None:
    """Have every event of this process told as one line on standard error: as JSON, or for people."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Json() if kind == "json" else _Lines())
    logging.getLogger().handlers = [handler]
    logging.captureWarnings(True)
    logging.setLoggerClass(_OneLog)
    for logger in logging.root.manager.loggerDict.values():
        if type(logger) is logging.Logger:
            logger.__class__ = _OneLog
    for name in _OURS:
        logging.getLogger(name).setLevel(logging.INFO)
    if kind == "json":
        os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")  # transformers' bars obey it, too


class _OneLog(logging.Logger):
    """Hands its events to the one log, whatever else a package prepares: several write on their own."""

    def callHandlers(self, record: logging.LogRecord) -> None:  # noqa: N802 - the name that logging calls
        self.root.callHandlers(record)


class _Json(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return json.dumps(described(record), ensure_ascii=True, allow_nan=False, default=str)


class _Lines(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        told = described(record)
        first = " ".join(str(told.pop(name)) for name in ("time", "level", "logger", "event"))
        rest = " ".join(f"{name}={json.dumps(value, default=str)}" for name, value in told.items())
        return f"{first} {rest}".rstrip()


def described(record: logging.LogRecord) -> dict[str, Any]:
    """What is told of an event, as plain JSON."""
    told: dict[str, Any] = {
        "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
        "level": record.levelname.lower(),
        "logger": record.name,
        **_event(record),
        **getattr(record, "told", {}),
    }
    if record.exc_info and record.exc_info[1]:
        told["exception"] = _exception(record.exc_info[1])
    return told


def _event(record: logging.LogRecord) -> dict[str, Any]:
    at = f"{Path(record.pathname).name}:{record.lineno}"
    if not isinstance(record.msg, str) or record.msg not in _written_in(record.pathname):
        return {"event": at, "text": brief(str(record.msg))}
    values = record.args if isinstance(record.args, tuple) else [record.args] if record.args else []
    return {"event": record.msg} | ({"values": [_value(value) for value in values]} if values else {})


def _value(value: object) -> object:
    return value if isinstance(value, int | float | bool | None) and value == value else brief(str(value))


def brief(text: str) -> str:
    """A text by its length and the beginning of its hash."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return f"<{len(text)} characters, {digest[:8]}>"


def _exception(error: BaseException) -> dict[str, Any]:
    frames = traceback.extract_tb(error.__traceback__)[-_FRAMES:]
    return {
        "kind": type(error).__name__,
        "text": brief(str(error)),
        "at": [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames],
        **({"cause": _exception(error.__cause__)} if error.__cause__ else {}),
    }


@cache
def _written_in(file: str) -> frozenset[str]:
    """The texts that stand in a source file."""
    try:
        source = Path(file).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):  # a file that is no more, or code that never was in one
        return frozenset()
    return frozenset(_constants(source))


def _constants(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
