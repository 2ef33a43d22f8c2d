"""A browser and the running dashboard, for the tests marked e2e."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Error, Locator, Page, Playwright, expect

ROOT = Path(__file__).parents[1]
SLOW = 30_000
"""Milliseconds after which something that should appear is taken not to."""
FIRST = "When Mary and John went to the store, John gave a drink to"
OTHER = "When John and Mary went to the little store, Mary gave a drink to"
"""Two prompts to compare; the second has a word more."""
_HERE = (
    *(f"{scheme}://127.0.0.1" for scheme in ("http", "https", "ws", "wss")),
    "file://",
    "data:",
    "blob:",
)
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def launch(playwright: Playwright) -> Browser:
    """A Chromium of this machine, or the one that Playwright fetches; without one, the tests are skipped."""
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    try:
        return playwright.chromium.launch(executable_path=path, args=FLAGS)
    except Error:
        fetched = subprocess.run(
            [sys.executable, "-m", "playwright", "install", "chromium"], check=False, timeout=600
        )
    if fetched.returncode == 0:
        return playwright.chromium.launch(args=FLAGS)
    say = "NO BROWSER: no Chromium is here and Playwright could not fetch one; install one and run again."
    if os.environ.get("REVERSE_ATTENTION_BROWSER") == "required":
        pytest.fail(say)
    pytest.skip(say)


@contextmanager
def dashboard(log: Path, base: str = "", **variables: str) -> Iterator[str]:
    """The dashboard, started as its users start it; yields its address.

    Args:
        log: where its log is written.
        base: the path that it stands under, such as ``/attention``.
        variables: of its environment.
    """
    port = free_port()
    server = started(log, port, base, **variables)
    try:
        yield f"http://127.0.0.1:{port}{base}"
    finally:
        server.terminate()
        server.wait(timeout=20)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def started(log: Path, port: int, base: str = "", **variables: str) -> subprocess.Popen:
    """The dashboard's process, which answers at this port."""
    command = [sys.executable, "-m", "streamlit", "run", "dashboard.py"]
    options = ["--server.port", str(port), "--server.headless", "true", "--server.baseUrlPath", base]
    # With this endpoint the hub is out of reach on every machine alike.
    environment = {
        **os.environ,
        "HF_ENDPOINT": "http://127.0.0.1:9",
        "HF_HOME": str(log.parent / "hub"),
        "REVERSE_ATTENTION_RUNS__DATABASE": f"sqlite:///{log.parent}/runs.db",
        **variables,
    }
    with log.open("w") as out:
        server = subprocess.Popen(
            command + options, cwd=ROOT, stdout=out, stderr=subprocess.STDOUT, env=environment
        )
    wait_for(f"http://127.0.0.1:{port}{base}/_stcore/health", server)
    return server


def wait_for(address: str, server: subprocess.Popen) -> None:
    for _ in range(300):
        try:
            urllib.request.urlopen(address, timeout=5).close()
            return
        except OSError:
            assert server.poll() is None, "the dashboard stopped at its start"
            time.sleep(0.2)
    raise AssertionError("the dashboard did not start within a minute")


class Watch:
    """What a page must never do: speak to another machine, log an error, show a traceback."""

    def __init__(self, page: Page) -> None:
        self.page, self.outside, self.errors = page, [], []
        page.on("request", self._request)
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.errors.append(str(error)))

    def _request(self, request) -> None:
        if not request.url.startswith(_HERE):
            self.outside.append(request.url)

    def _console(self, message) -> None:
        if message.type == "error":
            self.errors.append(f"{message.text} {message.location.get('url', '')}")

    def check(self) -> None:
        assert not self.outside
        assert not self.errors, self.errors
        assert "Traceback" not in self.page.locator("body").inner_text()


def drawn(page: Page) -> None:
    expect(page.locator("svg.ra-sankey path.ra-ribbon").first).to_be_attached(timeout=SLOW)


def settled(page: Page) -> None:
    """The page has finished running: nothing of it is faded as of the run before."""
    expect(page.locator("[data-test-script-state=notRunning]")).to_be_attached(timeout=SLOW)
    expect(page.get_by_test_id("stStatusWidget")).to_have_count(0, timeout=SLOW)


def type_prompt(page: Page, text: str) -> None:
    box = page.get_by_role("textbox", name="Prompt")
    box.fill(text)
    box.press("Control+Enter")
    page.wait_for_timeout(1000)
    expect(box).to_have_value(text)


def column(page: Page, at: int) -> Locator:
    return page.locator("section.ra-column").nth(at)
