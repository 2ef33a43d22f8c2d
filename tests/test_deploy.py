"""What stands in deploy/: the container file is linted, its settings are read, and nginx runs as it says."""

import http.client
import os
import re
import shutil
import ssl
import subprocess
import sys
import time
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
import yaml
from browser import dashboard, drawn
from nginx import BASE, DEPLOY, NAME, in_front_of
from sqlalchemy.engine import make_url
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from components.portal.settings import FILE, settings

ROOT = Path(__file__).parents[1]


def test_the_container_file_is_linted_and_said_to_be_unbuilt():
    linter = Path(sys.executable).parent / "hadolint"
    done = subprocess.run([linter, DEPLOY / "Dockerfile"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")
    text = (DEPLOY / "Dockerfile").read_text(encoding="utf-8")
    assert text.startswith("# Not built by the project's own checks")
    assert "USER 1000" in text.split("HEALTHCHECK")[0]
    assert "/healthz" in text


def test_the_settings_of_the_containers_are_settings(monkeypatch):
    services = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))["services"]
    variables = services["dashboard"]["environment"]
    monkeypatch.setenv(FILE, str(DEPLOY / Path(variables.pop(FILE)).name))
    for name, value in variables.items():
        monkeypatch.setenv(name, re.sub(r"\$\{[^}]*\}", "a-password", value))
    settings.cache_clear()
    read = settings()
    settings.cache_clear()
    url = make_url(read.runs.database)
    database = services["database"]["environment"]
    assert (url.host, url.username, url.database) == (
        "database",
        database["POSTGRES_USER"],
        database["POSTGRES_DB"],
    )
    assert read.server.metrics
    assert variables["STREAMLIT_SERVER_BASE_URL_PATH"] in services["dashboard"]["healthcheck"]["test"][-1]
    assert all(port.startswith("127.0.0.1:") for port in services["dashboard"]["ports"])


def test_the_proxy_takes_as_much_as_the_settings_do():
    most = re.search(r"client_max_body_size (\d+)m;", (DEPLOY / "nginx.conf").read_text(encoding="utf-8"))
    settings.cache_clear()
    assert int(most[1]) << 20 == settings().limits.upload
    settings.cache_clear()


@pytest.fixture(scope="module")
def proxied(tmp_path_factory):
    """The dashboard behind nginx, as ``deploy/nginx.conf`` has it: its two ports, and whom to trust."""
    if shutil.which("nginx") is None:
        say = "NO NGINX: what deploy/nginx.conf promises is not tried here; apt-get install nginx-light"
        (pytest.fail if os.environ.get("REVERSE_ATTENTION_NGINX") == "required" else pytest.skip)(say)
    folder = tmp_path_factory.mktemp("nginx")
    with (
        dashboard(folder / "log", BASE) as address,
        in_front_of([address.split("/")[2]], folder) as front,
    ):
        yield front.plain, front.port, front.trusts


def answer(port: int, method: str, path: str, trusts: ssl.SSLContext | None, **headers: str):
    """What nginx answers a visitor who asks for its name: the status and the headers."""
    kind = partial(http.client.HTTPSConnection, context=trusts) if trusts else http.client.HTTPConnection
    with closing(kind("127.0.0.1", port, timeout=20)) as visitor:
        visitor.putrequest(method, path, skip_host=True)
        for name, value in {"Host": NAME, **headers}.items():
            visitor.putheader(name.replace("_", "-"), value)
        visitor.endheaders()
        with visitor.getresponse() as response:
            return response.status, response.headers


def test_a_visitor_is_led_to_tls_and_gets_the_headers_of_both(proxied):
    plain, port, trusts = proxied
    status, headers = answer(plain, "GET", "/attention/?page=2", None)
    assert (status, headers["Location"]) == (301, f"https://{NAME}/attention/?page=2")
    status, headers = answer(port, "GET", "/attention/", trusts)
    assert status == 200
    assert "max-age" in headers["Strict-Transport-Security"]
    assert "script-src" in headers["Content-Security-Policy"]
    assert any(_is_well(port, trusts) for _ in range(6))  # at the start a busy machine takes a while


def _is_well(port: int, trusts: ssl.SSLContext) -> bool:
    """What the models say holds for five seconds, and is waited for ten."""
    is_well = answer(port, "GET", "/attention/healthz", trusts)[0] == 200
    if not is_well:
        time.sleep(5)
    return is_well


@pytest.mark.parametrize("path", ["/attention/metrics", "/attention/_stcore/metrics", "/attention//metrics"])
def test_what_monitors_read_is_not_for_visitors(proxied, path):
    _, port, trusts = proxied
    assert answer(port, "GET", path, trusts, X_Forwarded_For="10.0.0.1")[0] == 403


def test_an_upload_that_is_too_large_is_refused_before_it_is_sent(proxied):
    _, port, trusts = proxied
    path = "/attention/_stcore/upload_file/x/y"
    assert answer(port, "PUT", path, trusts, Content_Length=str((64 << 20) + 1))[0] == 413


def test_the_web_socket_opens_for_the_page_and_for_no_strangers(proxied):
    _, port, trusts = proxied

    def opened(origin: str):
        return connect(
            f"wss://127.0.0.1:{port}/attention/_stcore/stream",
            ssl=trusts,
            origin=origin,
            subprotocols=["streamlit"],
            open_timeout=20,
        )

    with opened(f"https://127.0.0.1:{port}") as page:
        assert page.subprotocol == "streamlit"
    with pytest.raises(InvalidStatus, match="403"):
        opened("https://stranger.example")


@pytest.mark.e2e
def test_pages_draw_behind_the_proxy(proxied, open_page):
    _, port, _ = proxied
    page = open_page(f"https://127.0.0.1:{port}/attention/", ignore_https_errors=True)
    drawn(page)
    page.get_by_role("link", name="Learn").click()
    page.wait_for_url("**/attention/learn")
