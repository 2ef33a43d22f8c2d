"""A chat template run where it can do no harm: in a process of its own, for seconds, in little memory.

A template is foreign code that comes with a model. transformers' sandbox keeps it from files and modules,
but not from looping for ever or from writing a string that fills the memory, and nothing within a process
can end either: a thread cannot be stopped, and signals reach the main thread alone.

The process is given JSON (a template, what it may name, chats) and writes JSON (texts, or a refusal).
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

SECONDS = 10
"""How long all chats of a call may take, where the system has alarms; else ``_WHOLE``."""
_WHOLE = 60  # seconds with the process' start: imports, on a busy machine
_BYTES = 2**30  # of memory, over what the process has at its start

_PROGRAM = """
import json, sys
from transformers.utils.chat_template_utils import render_jinja_template
asked, seconds, size = json.load(sys.stdin)
try:
    import resource, signal
    own = resource.getpagesize() * int(open("/proc/self/statm").read().split()[0])
    resource.setrlimit(resource.RLIMIT_AS, (own + size, own + size))
    signal.alarm(seconds)
except (ImportError, AttributeError, OSError, ValueError):
    pass
try:
    told = {"texts": render_jinja_template(**asked)[0]}
except BaseException as error:
    told = {"refused": str(error)[:2000] or type(error).__name__}
print(json.dumps(told))
"""


class TemplateError(Exception):
    """Why a template gives no text."""


def rendered(
    template: str, chats: Sequence[Sequence[Mapping[str, str]]], add_prompt: bool, names: Mapping[str, Any]
) -> list[str]:
    """The chats as the template writes them.

    Args:
        template: in the Jinja language.
        chats: messages each.
        add_prompt: end where the assistant's answer begins.
        names: what the template may name besides, such as ``bos_token``.

    Raises:
        TemplateError: it refuses a chat, is broken, does not end in time or takes too much memory.
    """
    asked = {
        **names,
        "chat_template": template,
        "conversations": [[dict(message) for message in chat] for chat in chats],
        "add_generation_prompt": add_prompt,
    }
    told = _told(json.dumps([asked, SECONDS, _BYTES]))
    if "refused" in told:
        raise TemplateError(told["refused"])
    return list(told["texts"])


@lru_cache(maxsize=64)
def _told(asked: str) -> dict[str, Any]:
    """What the process says; kept, since a page asks anew with everything that is clicked on it."""
    try:
        ended = subprocess.run(
            [sys.executable, "-P", "-c", _PROGRAM],
            input=asked,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=_WHOLE,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise TemplateError(f"it has not ended within {_WHOLE} seconds, and was stopped") from error
    if ended.returncode == -14:  # SIGALRM
        raise TemplateError(f"it has not ended within {SECONDS} seconds, and was stopped")
    try:
        told: dict[str, Any] = json.loads(ended.stdout)
    except ValueError as error:
        reason = ended.stderr.strip().rpartition("\n")[2] or f"exit status {ended.returncode}"
        raise TemplateError(f"its process came to an end without an answer ({reason[:200]})") from error
    return told
