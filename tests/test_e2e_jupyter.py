"""The widget in a real JupyterLab: a click is told to Python, and Python says which paths are shown.

JupyterLab is no requirement of the tests, since it brings fifty packages. ``REVERSE_ATTENTION_JUPYTER`` names
a Python that has it beside what the tests have; ``.ci/run`` makes one. Without it the test is skipped.
"""

import json
import os
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from browser import SLOW, free_port, wait_for
from playwright.sync_api import expect

from reverse_attention import ReverseAttentionTracer

pytestmark = pytest.mark.e2e

ROOT = Path(__file__).parents[1]
TEXT = "Alice lives in Paris. Tom lives in Rome. Alice lives in"
CELLS = (
    """import json
from pathlib import Path
from reverse_attention import TraceResult
from reverse_attention.notebook import show
widget = show(TraceResult.from_json(Path("trace.json").read_text(encoding="utf-8")))
def keep(change):
    told = {"node": change.new.node["label"], "paths": change.new.paths}
    Path("told.json").write_text(json.dumps(told))
widget.observe(keep, "selection")
widget""",
    "widget.paths = [0]",
    "widget.paths, widget.selection = None, 12",
)


def python_with_jupyter() -> str:
    named = os.environ.get("REVERSE_ATTENTION_JUPYTER")
    if named or find_spec("jupyterlab"):
        return named or sys.executable
    pytest.skip("NO JUPYTERLAB: name a Python that has it with REVERSE_ATTENTION_JUPYTER, as .ci/run does")


@pytest.fixture
def lab(tmp_path):
    """The address of a JupyterLab whose folder is the test's."""
    port = free_port()
    options = [
        f"--ServerApp.port={port}",
        f"--ServerApp.root_dir={tmp_path}",
        "--ServerApp.open_browser=False",
        "--ServerApp.allow_root=True",
        "--IdentityProvider.token=",
        "--LabApp.news_url=None",
        "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
        "--LabApp.extension_manager=readonly",
    ]
    here = {"HOME": str(tmp_path), "JUPYTER_PATH": f"{sys.prefix}/share/jupyter"}  # there are the widgets
    path = os.pathsep.join([str(ROOT / "core"), os.environ.get("PYTHONPATH", "")])
    with (tmp_path / "server.log").open("w") as log:
        server = subprocess.Popen(
            [python_with_jupyter(), "-m", "jupyterlab", *options],
            env={**os.environ, **here, "PYTHONPATH": path},
            stdout=log,
            stderr=log,
        )
    wait_for(f"http://127.0.0.1:{port}/lab", server)
    yield f"http://127.0.0.1:{port}"
    server.terminate()
    server.wait(timeout=20)


def notebook(cells) -> str:
    named = {"kernelspec": {"name": "python3", "display_name": "Python 3"}}
    blank = {"cell_type": "code", "execution_count": None, "metadata": {}, "outputs": []}
    whole = [{**blank, "id": f"cell-{n}", "source": cell} for n, cell in enumerate(cells)]
    return json.dumps({"cells": whole, "metadata": named, "nbformat": 4, "nbformat_minor": 5})


def test_a_click_is_told_to_python_and_python_says_what_is_shown(demo, browser, lab, tmp_path):
    tracer = ReverseAttentionTracer(demo.model, demo.tokenizer)
    result = tracer.trace(tracer.capture(TEXT), weights="relevance", paths="token")
    (tmp_path / "trace.json").write_text(result.to_json(), encoding="utf-8")
    (tmp_path / "paris.ipynb").write_text(notebook(CELLS), encoding="utf-8")
    page = browser.new_page(viewport={"width": 1400, "height": 1000})
    page.goto(f"{lab}/lab/tree/paris.ipynb")
    cells = page.locator(".jp-Notebook .jp-CodeCell")
    cells.first.locator(".cm-content").click(timeout=SLOW)
    page.keyboard.press("Shift+Enter")
    ribbons = page.locator("svg.ra-sankey path.ra-ribbon")
    expect(ribbons.first).to_be_attached(timeout=SLOW)
    assert ribbons.count() > len(result.beams[0].edge_attns)

    page.locator("svg.ra-sankey g.ra-node[data-id$='_P3'] .ra-body").click()
    told = tmp_path / "told.json"
    for _ in range(100):
        if told.exists():
            break
        page.wait_for_timeout(100)
    through = [n for n, beam in enumerate(result.beams) if 3 in beam.positions]
    assert json.loads(told.read_text()) == {"node": "␣Paris", "paths": through}

    cells.nth(1).locator(".cm-content").click()
    page.keyboard.press("Shift+Enter")
    expect(ribbons).to_have_count(len(result.beams[0].edge_attns), timeout=SLOW)

    cells.nth(2).locator(".cm-content").click()
    page.keyboard.press("Shift+Enter")
    target = page.locator("svg.ra-sankey g.ra-node[aria-pressed=true]")
    expect(target).to_have_attribute("data-id", re.compile("_P12$"), timeout=SLOW)
    page.close()
