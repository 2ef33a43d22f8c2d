"""What the server answers beside the pages: health and headers; and that it asks nobody outside."""

import asyncio
import base64
import hashlib
import re
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
import streamlit
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import PlainTextResponse
from starlette.routing import Route, WebSocketRoute
from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect

from components.portal.runs.here import runs
from components.portal.server import app as server_app
from components.portal.server import health
from components.portal.server.headers import SecurityHeaders, policy
from components.portal.server.health import Part, healthz
from components.portal.server.names import OwnNames
from components.portal.settings import settings

ROOT = Path(__file__).parents[1]


def client(*routes: Route, **options) -> TestClient:
    return TestClient(Starlette(routes=list(routes), **options))


def health_of(*parts: Part) -> TestClient:
    return client(Route("/healthz", healthz(parts)))


def test_health_names_what_fails_and_says_no_more(caplog):
    def away() -> None:
        raise OSError("postgresql://portal:secret@database:5432 is away")

    answer = health_of(Part("models", lambda: None), Part("database", away)).get("/healthz")
    assert answer.status_code == 503
    assert answer.json() == {"status": "fails", "parts": {"models": "ok", "database": "fails"}}
    assert [record.told["part"] for record in caplog.records] == ["database"]
    well = health_of(Part("models", lambda: None)).get("/healthz")
    assert (well.status_code, well.json()["status"]) == (200, "ok")


def test_a_part_that_hangs_fails_in_time_and_is_not_asked_by_two(caplog):
    asked, go_on = [], threading.Event()

    def hang() -> None:
        asked.append(1)
        go_on.wait(20)

    part = Part("database", hang, patience=0.05)
    with health_of(part) as server:
        before = time.monotonic()
        assert [server.get("/healthz").status_code for _ in range(3)] == [503] * 3
        assert time.monotonic() - before < 10
        assert len(asked) == 1
        go_on.set()
        part._asked.result(20)
        assert server.get("/healthz").status_code == 200


def test_what_a_part_said_holds_for_seconds_only(monkeypatch):
    asked = []
    part = Part("models", lambda: asked.append(1))
    assert asyncio.run(twice(part)) == [True, True]
    assert len(asked) == 1
    monkeypatch.setattr(health, "_HOLDS", -1)
    asyncio.run(twice(part))
    assert len(asked) == 3


async def twice(part: Part) -> list[bool]:
    return [await part.works(), await part.works()]


def test_models_are_asked_for_an_answer_that_is_known(monkeypatch):
    health.models_answer()
    demo = health._demo()
    with pytest.MonkeyPatch.context() as patch:
        weights = demo.model.get_output_embeddings().weight
        patch.setattr(weights, "data", weights.data * -1)
        with pytest.raises(RuntimeError, match="known to give"):
            health.models_answer()
    health.models_answer()


def test_every_answer_says_what_a_browser_may_do():
    route = Route("/", lambda request: PlainTextResponse("x", headers={"Referrer-Policy": "origin"}))
    server = client(route, middleware=[Middleware(SecurityHeaders, frame_ancestors=["https://wiki.example"])])
    for answer in (server.get("/"), server.get("/nowhere")):
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert "frame-ancestors https://wiki.example" in answer.headers["Content-Security-Policy"]
    assert server.get("/").headers["Referrer-Policy"] == "origin"  # what an answer says itself stays
    assert server.get("/nowhere").headers["Referrer-Policy"] == "no-referrer"


@pytest.mark.parametrize(
    ("address", "host", "headers", "status"),
    [
        ("127.0.0.1", "127.0.0.1:8501", {}, 200),
        ("127.0.0.1", "localhost:8501", {}, 200),
        ("::1", "[::1]:8501", {}, 200),
        ("127.0.0.1", "stranger.example:8501", {}, 403),
        ("127.0.0.1", "127.0.0.1.stranger.example", {}, 403),
        ("127.0.0.1", "tools.example.org", {"X-Forwarded-For": "192.0.2.1"}, 200),
        ("0.0.0.0", "tools.example.org", {}, 200),
        (None, "tools.example.org", {}, 200),
    ],
)
def test_a_strangers_name_for_this_machine_leads_nowhere(address, host, headers, status):
    """Else a page of his could have it looked up as 127.0.0.1, and count as the dashboard's own."""

    async def talk(socket) -> None:
        await socket.accept()
        await socket.close()

    routes = [Route("/", lambda request: PlainTextResponse("x")), WebSocketRoute("/talk", talk)]
    server = TestClient(OwnNames(Starlette(routes=routes), address))
    assert server.get("/", headers={"Host": host, **headers}).status_code == status
    if status == 200:
        server.websocket_connect("/talk", headers={"Host": host, **headers}).__enter__()
    else:
        with pytest.raises(WebSocketDisconnect):
            server.websocket_connect("/talk", headers={"Host": host}).__enter__()


def test_the_policy_allows_streamlits_own_script_and_no_other_inline_one():
    page = (Path(streamlit.__file__).parent / "static" / "index.html").read_text(encoding="utf-8")
    inline = re.findall(r"<script(?![^>]*\bsrc=)[^>]*>(.*?)</script>", page, re.DOTALL)
    hashes = [base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in inline]
    scripts = policy(()).split("script-src ")[1].split(";")[0]
    assert scripts == "'self' blob: " + " ".join(f"'sha256-{value}'" for value in hashes)
    assert "frame-ancestors 'none'" in policy(())


OUTSIDE = """
import asyncio, socket, sys
asked = []
connect = socket.socket.connect
def watched(self, address):
    if self.type == socket.SOCK_STREAM and self.family != socket.AF_UNIX:
        asked.append(address)
    return connect(self, address)
socket.socket.connect = watched
resolve = socket.getaddrinfo
def named(host, *rest, **options):
    asked.append(host)
    raise OSError("nobody is there")
socket.getaddrinfo = named

from streamlit.web import bootstrap
from streamlit import config
config._main_script_path = "dashboard.py"
bootstrap.load_config_options({"server_address": "0.0.0.0", "server_headless": True})
if "as-it-was" in sys.argv:
    config.set_option("browser.serverAddress", None, config.ConfigOption.DEFAULT_DEFINITION)
else:
    import dashboard
bootstrap._print_url(False)
from streamlit.web.server.server_util import is_url_from_allowed_origins
assert not is_url_from_allowed_origins("https://stranger.example")
print("ASKED", asked)
"""


@pytest.mark.parametrize("way", ["", "as-it-was"])
def test_nobody_outside_is_asked_where_all_may_connect(way):
    """Streamlit as it comes asks at its start, and as a stranger's page connects: so the test can fail."""
    done = subprocess.run(
        [sys.executable, "-c", OUTSIDE, way], cwd=ROOT, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert ("ASKED []" in done.stdout) == (not way), done.stdout


@pytest.fixture
def served(monkeypatch, tmp_path):
    """The server's own addresses, with these settings and this base path."""

    def served(base: str = "", **variables: str) -> TestClient:
        monkeypatch.setenv("REVERSE_ATTENTION_RUNS__DATABASE", f"sqlite:///{tmp_path / 'runs.sqlite'}")
        for name, value in variables.items():
            monkeypatch.setenv(f"REVERSE_ATTENTION_SERVER__{name.upper()}", value)
        settings.cache_clear()
        runs.cache_clear()
        monkeypatch.setattr(server_app.st, "get_option", {"server.baseUrlPath": base}.get)
        return client(*server_app.routes())

    yield served
    settings.cache_clear()
    runs.cache_clear()


@pytest.mark.parametrize("base", ["", "/attention/"])
def test_a_whole_server_is_well_under_its_base_path(served, base):
    answer = served(base).get(f"{base.rstrip('/')}/healthz")
    assert answer.json() == {"status": "ok", "parts": {"models": "ok", "database": "ok"}}
    assert not base or served(base).get("/healthz").status_code == 404
    assert all(route.path != base.rstrip("/") for route in server_app.routes())  # the pages' own


def test_a_database_that_is_away_fails(served, monkeypatch, tmp_path):
    server = served()
    (tmp_path / "runs.sqlite").write_text("no database at all, " * 100)
    assert server.get("/healthz").json()["parts"] == {"models": "ok", "database": "fails"}


def test_metrics_are_told_where_the_settings_say_so(served):
    refused = served().get("/metrics")
    assert refused.status_code == 404
    assert "metrics = true under [server]" in refused.json()["error"]
    told = served(metrics="true").get("/metrics")
    assert told.headers["content-type"].startswith("text/plain; version=0.0.4")
    assert 'reverse_attention_stage_seconds_count{stage="capture"}' in told.text


def test_the_api_is_there_where_the_settings_say_so(served):
    for path in ("/api/trace", "/api/openapi.json"):
        assert "api = true under [server]" in served().post(path).json()["error"]
    assert served(api="true").get("/api/openapi.json").json()["openapi"] == "3.1.0"
    assert served(api="true").post("/api/trace").status_code == 401


def test_a_browser_opens_unless_it_is_told_not_to(monkeypatch):
    opened, headless = threading.Event(), [False]
    options = {"server.headless": headless, "browser.serverAddress": "127.0.0.1"}
    monkeypatch.setattr(server_app.st, "get_option", lambda name: options[name])
    monkeypatch.setattr(server_app, "_LISTENS_BY_THEN", 0)
    monkeypatch.setattr(server_app.cli_util, "open_browser", lambda url: opened.set())

    async def start() -> bool:
        async with server_app._lifespan(None):
            return await asyncio.to_thread(opened.wait, 0.5)

    options["server.headless"] = False
    assert asyncio.run(start())
    opened.clear()
    options["server.headless"] = True
    assert not asyncio.run(start())
