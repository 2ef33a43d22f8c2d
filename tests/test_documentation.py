"""The documentation: its Python runs, and what is made from the code is all there."""

import argparse
import importlib.util
import json
import os
import re
import shlex
import socket
import subprocess
import threading
import tomllib
from contextlib import contextmanager
from pathlib import Path

import pytest
import uvicorn
from starlette.applications import Starlette

from components.portal.runs.here import runs
from components.portal.server.api.calls import CALLS
from components.portal.server.api.routes import api_routes
from components.portal.server.api.tokens import hashed
from components.portal.settings import settings as portal_settings
from docs.screenshots import MOST_BYTES, SHOTS
from reverse_attention import Comparison, TraceResult
from reverse_attention.options import parse
from reverse_attention.result.glossary import GLOSSARY
from reverse_attention.result.method_table import METHODS
from reverse_attention.result.setting_table import ABOUT

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = {page.name: page.read_text(encoding="utf-8") for page in DOCS.glob("*.md")}
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def made_module():
    spec = importlib.util.spec_from_file_location("made", DOCS / "made.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def made():
    return made_module()


@pytest.mark.parametrize("page", [name for name, text in PAGES.items() if BLOCK.search(text)])
def test_the_python_of_a_page_runs_from_top_to_bottom(page, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    for block in BLOCK.findall(PAGES[page]):
        exec(compile(block, page, "exec"), names)
    prints = sum("print(" in block for block in BLOCK.findall(PAGES[page]))
    assert len(capsys.readouterr().out.splitlines()) >= prints > 0


def test_every_page_is_in_the_navigation_and_every_made_part_on_a_page(made):
    listed = re.findall(r"- ([\w-]+\.md)$", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(listed) == sorted(PAGES)
    asked = [name for text in PAGES.values() for name in re.findall(r"<!-- made: ([\w -]+) -->", text)]
    assert sorted(asked) == sorted(made.PARTS)


def test_made_parts_say_what_the_code_says(made):
    whole = made.on_page_markdown("\n".join(f"<!-- made: {name} -->" for name in made.PARTS))
    assert "<!-- made" not in whole
    for name, about in ABOUT.items():
        assert f"`{name}` · {about.help}" in whole
        assert about.option is None or f"`{about.option}`" in whole
    for method in METHODS.values():
        assert method.caption in whole
    for term, meaning in GLOSSARY.items():
        assert f"**{term}**\n: {meaning}" in whole
    for command in ("trace", "generate", "compare", "verify", "receipt", "dashboard"):
        assert f"## reverse-attention {command}\n" in whole
    assert "| **network, `relevance`, token paths** |" in whole


def test_a_part_that_there_is_none_of_ends_the_build(made):
    with pytest.raises(KeyError):
        made.on_page_markdown("<!-- made: something -->")


def test_the_glossary_is_in_order():
    assert list(GLOSSARY) == sorted(GLOSSARY)


def test_every_command_line_in_the_pages_is_one():
    commands = [
        line for text in [*PAGES.values(), (ROOT / "README.md").read_text(encoding="utf-8")]
        for line in re.findall(r"^reverse-attention .*$", text, re.MULTILINE)
    ]  # fmt: skip
    assert commands
    for command in commands:
        words = shlex.split(command.split(" < ")[0])
        assert isinstance(parse(words[1:]), argparse.Namespace)


def test_the_portals_calls_are_all_told():
    told = re.findall(r"^\| `(\w+) (/api[^`]*)`", PAGES["portal.md"], re.MULTILINE)
    assert sorted(told) == sorted((row.method, row.path) for row in CALLS)


@pytest.mark.parametrize(
    "block", re.findall(r"^```toml\n(.*?)^```$", PAGES["portal.md"], re.DOTALL | re.MULTILINE)
)
def test_the_portals_settings_are_settings(block, tmp_path, monkeypatch):
    if "[auth]" in block:  # Streamlit's
        assert tomllib.loads(block)["auth"].keys() >= {"redirect_uri", "cookie_secret", "server_metadata_url"}
        return
    (tmp_path / "portal.toml").write_text(block, encoding="utf-8")
    monkeypatch.setenv("REVERSE_ATTENTION_SETTINGS", str(tmp_path / "portal.toml"))
    portal_settings.cache_clear()
    assert portal_settings().model_fields_set >= tomllib.loads(block).keys()
    portal_settings.cache_clear()


def test_the_portals_calls_run_as_they_stand(tmp_path, monkeypatch):
    """By a shell and curl, against a server."""
    monkeypatch.setenv("REVERSE_ATTENTION_RUNS__DATABASE", f"sqlite:///{tmp_path / 'runs.sqlite'}")
    monkeypatch.setenv(
        "REVERSE_ATTENTION_SERVER__TOKENS", json.dumps([{"name": "ada", "sha256": hashed("t")}])
    )
    portal_settings.cache_clear()
    runs.cache_clear()
    blocks = re.findall(r"^```sh\n(.*?)^```$", PAGES["portal.md"], re.DOTALL | re.MULTILINE)
    calls = [block for block in blocks if "curl" in block]
    assert len(calls) == 4
    with serving(Starlette(routes=api_routes(""))) as address:
        for call in calls:
            script = ["bash", "-eo", "pipefail", "-c", call]
            variables = {**os.environ, "ADDRESS": address, "TOKEN": "t"}
            done = subprocess.run(
                script, cwd=tmp_path, env=variables, capture_output=True, text=True, timeout=60
            )
            assert done.returncode == 0, (call, done.stderr)
    portal_settings.cache_clear()
    runs.cache_clear()
    trace = TraceResult.from_json((tmp_path / "trace.json").read_text(encoding="utf-8"))
    assert len(trace.beams) == 3
    assert len(Comparison.from_json((tmp_path / "comparison.json").read_text(encoding="utf-8")).columns) == 2
    kept = json.loads((tmp_path / "runs.json").read_text(encoding="utf-8"))["runs"]
    assert [run["title"] for run in kept] == ["Where Alice lives"]
    assert json.loads((tmp_path / "id.json").read_text(encoding="utf-8")) == {"id": kept[0]["id"]}


@contextmanager
def serving(app):
    """The address of a server that answers in another thread."""
    with socket.socket() as place:
        place.bind(("127.0.0.1", 0))
        place.listen()  # who asks before the thread has started waits, and is not refused
        server = uvicorn.Server(uvicorn.Config(app, log_level="error", lifespan="off"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [place]})
        thread.start()
        try:
            yield f"http://127.0.0.1:{place.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(20)


def test_pictures_are_those_that_the_script_takes_and_small():
    taken = [f"{name}-{theme}.png" for name in SHOTS for theme in ("dark", "light")]
    assert sorted(taken) == sorted(path.name for path in DOCS.glob("*.png"))
    assert max(path.stat().st_size for path in DOCS.glob("*.png")) <= MOST_BYTES
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert sorted(re.findall(r"docs/([\w-]+\.png)", readme)) == sorted(taken)
    shown = [name for text in PAGES.values() for name in re.findall(r"\]\(([\w-]+\.png)", text)]
    assert set(shown) == set(taken)
