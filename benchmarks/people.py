"""People at a running dashboard, without a browser: they speak with its server as Streamlit's own page does.

So what is measured is the server with all that it does for a person, and none of what a browser would do on
the same cores. A person opens a page, types a prompt, and has got the picture once the run has ended.
"""

from __future__ import annotations

import json
import os
import socket
import ssl
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import connect

ROOT = Path(__file__).parents[1]
_START = 60.0  # seconds that a server may take


@dataclass(frozen=True)
class Server:
    """The dashboard's process, and where people reach it."""

    address: str
    pid: int
    base: str = ""
    """The path that it stands under."""
    trusts: ssl.SSLContext | None = None
    """Of a proxy with TLS."""

    def origin(self, kind: str = "http") -> str:
        """The beginning of an address of it: of pages, or of a web socket (``ws``)."""
        return f"{kind}{'s' if self.trusts else ''}://{self.address}"

    def memory(self) -> int:
        """Bytes that the process has made for itself; pages mapped from files aside."""
        return _status(self.pid, "RssAnon")

    def mapped(self) -> int:
        """Bytes of files that are mapped: the machine takes them back as it likes."""
        return _status(self.pid, "RssFile")

    def processor_seconds(self) -> float:
        """That all its threads have taken."""
        fields = Path(f"/proc/{self.pid}/stat").read_text(encoding="ascii").rpartition(") ")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def free_port() -> int:
    """A port of this machine at which nothing listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def served(folder: Path, port: int | None = None, base: str = "", **variables: str) -> Iterator[Server]:
    """The dashboard, started as its users start it, with a log and runs in a folder; ended afterwards."""
    port = port or free_port()
    options = ["--server.port", str(port), "--server.baseUrlPath", base]
    command = [sys.executable, "-m", "streamlit", "run", "dashboard.py", "--server.headless", "true"]
    database = {"REVERSE_ATTENTION_RUNS__DATABASE": f"sqlite:///{folder / 'runs.db'}"}
    with (folder / "server.log").open("a", encoding="utf-8") as log:
        process = subprocess.Popen(
            [*command, *options],
            cwd=ROOT,
            stdout=log,
            stderr=subprocess.STDOUT,
            env={**os.environ, **database, **variables},
        )
    try:
        _wait_for(f"http://127.0.0.1:{port}{base}/_stcore/health", process)
        yield Server(f"127.0.0.1:{port}", process.pid, base)
    finally:
        process.terminate()
        process.wait(timeout=30)


def _wait_for(address: str, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + _START
    while True:
        try:
            urllib.request.urlopen(address, timeout=5).close()
            return
        except OSError:
            if process.poll() is not None or time.monotonic() > until:
                raise RuntimeError("The dashboard did not start; its log says why.") from None
            time.sleep(0.2)


def _status(pid: int, key: str) -> int:
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(f"{key}:"))


def _token(cookie: str) -> list[str]:
    """What only a page of the server's own knows: without it cookies count for nothing."""
    return [part.partition("=")[2] for part in cookie.split("; ") if part.startswith("_streamlit_xsrf=")]


class Person:
    """One session.

    Args:
        server: where.
        settings: of the page, as its address names them.
        cookie: what the browser of somebody who has signed in sends.
    """

    def __init__(self, server: Server, settings: str = "", cookie: str = "") -> None:
        self._open = ExitStack()
        self._socket = self._open.enter_context(
            connect(
                f"{server.origin('ws')}{server.base}/_stcore/stream",
                ssl=server.trusts,
                subprotocols=["streamlit", *_token(cookie)],  # type: ignore[list-item]
                max_size=None,
                origin=server.origin(),  # type: ignore[arg-type]
                compression=None,
                additional_headers={"Cookie": cookie} if cookie else None,
                close_timeout=0.5,  # whoever leaves does not read what is still on its way
            )
        )
        self._settings = settings
        self._values: dict[str, tuple[str, Any]] = {}  # what the widgets hold: by id, kind and value
        self._elements: list[Any] = []
        self.labels: list[str] = []
        """What every status line said in the last run."""
        self._run()
        visit = self._component("visit")
        asked = json.loads(visit.mixed.json or visit.json)["ask"]
        said = {"said": {"to": asked, "link": "", "draft": "", "typed": {}}}
        self._values[visit.id] = ("json_value", json.dumps(said))
        self._run()

    def type_prompt(self, text: str) -> float:
        """Type a prompt and wait for its picture.

        Returns:
            The seconds that this took.
        """
        started = time.perf_counter()
        self.send_prompt(text)
        self._take()
        return time.perf_counter() - started

    def send_prompt(self, text: str) -> None:
        """Type a prompt and wait for nothing."""
        box = next(one.text_area for one in self._elements if one.WhichOneof("type") == "text_area")
        self._values[box.id] = ("string_value", text)
        self._send()

    def picture(self) -> str:
        """What the server has sent to be drawn, as JSON.

        Raises:
            RuntimeError: there is no picture; the message is what the page says instead.
        """
        return json.dumps(self._drawn("sankey")["picture"], sort_keys=True)

    def tokens(self) -> list[str]:
        """The tokens over the picture.

        Raises:
            RuntimeError: there are none, as above.
        """
        return list(self._drawn("tokens")["strip"]["labels"])

    def _drawn(self, name: str) -> dict[str, Any]:
        try:
            component = self._component(name)
        except LookupError:
            said = [one.alert.body for one in self._elements if one.WhichOneof("type") == "alert"]
            raise RuntimeError(f"The page shows no picture, it says: {said}") from None
        return dict(json.loads(component.mixed.json or component.json))

    def fill(self, label: str, text: str) -> None:
        """Type into a box of one line, and wait for nothing."""
        box = self._labelled("text_input", label)
        self._values[box.id] = ("string_value", text)

    def press(self, label: str) -> None:
        """Press a button, and wait for the end of the run."""
        button = self._labelled("button", label)
        self._values[button.id] = ("trigger_value", True)
        self._run()
        del self._values[button.id]

    def captions(self) -> list[str]:
        """What stands in small letters, in Markdown."""
        return [one.markdown.body for one in self._elements if one.WhichOneof("type") == "markdown"]

    def close(self) -> None:
        """Leave."""
        self._open.close()

    def _component(self, name: str) -> Any:
        parts = [one.bidi_component for one in self._elements if one.WhichOneof("type") == "bidi_component"]
        for part in parts:
            if name in part.component_name:
                return part
        raise LookupError(f"There is no component {name} among {[part.component_name for part in parts]}")

    def _labelled(self, kind: str, label: str) -> Any:
        widgets = (getattr(one, kind) for one in self._elements if one.WhichOneof("type") == kind)
        return next(widget for widget in widgets if widget.label == label)

    def _run(self) -> None:
        self._send()
        self._take()

    def _send(self) -> None:
        """Ask for a run of the page."""
        asked = BackMsg()
        asked.rerun_script.query_string = self._settings
        for widget_id, (kind, value) in self._values.items():
            widget = asked.rerun_script.widget_states.widgets.add()
            widget.id = widget_id
            setattr(widget, kind, value)
        self._socket.send(asked.SerializeToString())

    def _take(self) -> None:
        """Take what comes until the run has ended."""
        self._elements, self.labels = [], []
        while True:
            told = ForwardMsg()
            told.ParseFromString(self._socket.recv())  # type: ignore[arg-type]
            kind = told.WhichOneof("type")
            if kind == "delta" and told.delta.WhichOneof("type") == "new_element":
                self._elements.append(told.delta.new_element)
            elif kind == "delta" and told.delta.add_block.HasField("expandable"):
                self.labels.append(told.delta.add_block.expandable.label)
            elif kind == "script_finished" and told.script_finished == ForwardMsg.FINISHED_SUCCESSFULLY:
                return
