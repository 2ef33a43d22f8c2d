"""What many tests need: the demo models, loaded once, and the golden cases."""

import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import cache
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

os.environ.setdefault("OMP_NUM_THREADS", "1")  # before torch: processes side by side have a core each
# Runs of tests are kept among no others.
os.environ["REVERSE_ATTENTION_RUNS__DATABASE"] = f"sqlite:///{tempfile.mkdtemp(prefix='runs-')}/runs.db"

from browser import FIRST, OTHER, SLOW, Watch, dashboard, drawn, launch, settled
from hypothesis import settings
from oldest import why_not
from playwright.sync_api import Page, expect, sync_playwright
from real import real_folder

from reverse_attention import ReverseAttentionTracer
from reverse_attention.model.load import LoadedModel, load
from reverse_attention.picture.page import report_page
from reverse_attention.picture.picture import picture_of
from reverse_attention.picture.token_strip import token_strip_of

settings.register_profile("untimed", deadline=None)  # machines are slow at times
settings.register_profile(
    "few", deadline=None, max_examples=5
)  # for mutants, and where only shapes are checked
settings.load_profile("untimed")


@pytest.fixture(autouse=True)
def fresh_settings() -> Iterator[None]:
    """Each test reads the settings of whoever runs the dashboard anew."""
    _forget_settings()
    yield
    _forget_settings()


def _forget_settings() -> None:
    """Where nothing of the dashboard was imported, which .ci/lowest does not even install, none were read."""
    if settings_read := sys.modules.get("components.portal.settings"):
        settings_read.settings.cache_clear()


DATA = Path(__file__).parent / "data"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out, and say so, what holds for newer versions than those at hand."""
    for item in items:
        if reason := why_not(item.name):
            item.add_marker(pytest.mark.skip(reason=f"transformers {version('transformers')}: {reason}"))


@cache
def golden_cases() -> list[dict[str, Any]]:
    """The expected answers of reverse-attention 0.1.0, each with its attention matrix."""
    matrices = np.load(DATA / "golden_matrices.npz")
    cases = json.loads((DATA / "golden_cases.json").read_text(encoding="utf-8"))["cases"]
    return [{**case, "attn": matrices[case["matrix"]]} for case in cases]


@pytest.fixture(params=range(len(golden_cases())), ids=lambda i: f"{i}-{golden_cases()[i]['matrix']}")
def golden(request: pytest.FixtureRequest) -> dict[str, Any]:
    return golden_cases()[request.param]


@pytest.fixture(scope="session")
def demo() -> LoadedModel:
    return load("demo-qwen2")


@pytest.fixture(scope="session")
def demo_bos() -> LoadedModel:
    """The demo model whose tokenizer puts a BOS token first."""
    return load("demo-gpt2")


@pytest.fixture(scope="session")
def real_model() -> Callable[[str], LoadedModel]:
    """A pretrained model by its name in ``benchmarks.real_models``, in fp32 on the CPU, loaded once."""
    return cache(lambda name: load(str(real_folder(name)), device="cpu", dtype="float32"))


@pytest.fixture
def tracer(demo: LoadedModel) -> ReverseAttentionTracer:
    return ReverseAttentionTracer(demo.model, demo.tokenizer)


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def address(tmp_path_factory):
    with dashboard(tmp_path_factory.mktemp("dashboard") / "server.log") as address:
        yield address


@pytest.fixture
def open_page(browser):
    """Opens pages whose conduct is checked at the end of the test."""
    watches, contexts = [], []

    def open_page(address: str, **options) -> Page:
        context = browser.new_context(**{"viewport": {"width": 1400, "height": 1000}, **options})
        page = context.new_page()
        page.set_default_timeout(SLOW)
        contexts.append(context)
        watches.append(Watch(page))
        page.goto(address)
        return page

    yield open_page
    for watch in watches:
        watch.check()
    for context in contexts:
        context.close()


@pytest.fixture
def show(open_page, tmp_path):
    """Opens any page data as a stand-alone page."""

    def show(data: dict, **options) -> Page:
        path = tmp_path / "page.html"
        path.write_text(report_page(data), encoding="utf-8")
        return open_page(path.as_uri(), **options)

    return show


@pytest.fixture(scope="session")
def columns(demo) -> list[dict]:
    """Two prompts and a failure; the second prompt has a word more."""
    tracer = ReverseAttentionTracer(demo.model, demo.tokenizer)
    results = [tracer.trace_text(text, layer=1, top_beam=3) for text in (FIRST, OTHER)]
    extra = results[0].labels.index("␣store")  # where the other prompt has its word more
    more = results[1].seq_len - results[0].seq_len
    groups = [
        list(range(results[0].seq_len)),
        [p if p < extra else None if p < extra + more else p - more for p in range(results[1].seq_len)],
    ]
    traced = [
        {
            "title": f"prompt {n}",
            "reference": n == 0,
            "picture": picture_of(result),
            "strip": token_strip_of(result),
            "target": result.target_pos,
            "groups": groups[n],
        }
        for n, result in enumerate(results)
    ]
    return [*traced, {"title": "broken <b>", "error": "Too long: 9 <i>tokens</i>.", "groups": []}]


@pytest.fixture
def trace_page(open_page, address):
    """The page on what a token reads in the layer graph, whose paths are easy to foretell."""
    page = open_page(f"{address}/?graph=layer&ask=read&example=facts")
    drawn(page)
    expect(page.get_by_role("button", name="Copy link")).to_be_visible(timeout=SLOW)  # it comes last
    settled(page)
    page.wait_for_timeout(500)
    return page


@pytest.fixture(autouse=True)
def browser_that_brings(monkeypatch):
    """Without a browser, one that brings nothing: no link, and nothing kept; a test may give it something."""
    brought = {"link": "", "draft": "", "typed": {}}
    if find_spec("streamlit") is None:  # .ci/lowest has the library's own tests alone
        return brought
    from components import visit

    def answer(*, data, **_):
        brought["kept"] = data["keep"]
        return SimpleNamespace(said={"to": data["ask"], **brought})

    monkeypatch.setattr(visit, "_component", answer)
    return brought
