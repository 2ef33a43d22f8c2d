"""What pictures of long prompts and deep models cost in the browser: first drawing and longest tasks.

Every case is a stand-alone page as the library writes it, opened in Chromium. First drawing is the time
from the start of the navigation to the first paint with content, median of several loads, each in a tab
that has come to rest (a new one keeps a second process of the browser busy, which slows the page beside it),
and no script of the benchmark runs before that paint. A page of one word tells what of it is the browser's.
The longest
task is that of the page's main thread (script, style, layout and paint together) while a person would
drag, zoom, hover over picture and tokens, and select; as Chromium's own trace tells it.

    PYTHONPATH=core python -m benchmarks.browser            # about a minute
    PYTHONPATH=core python -m benchmarks.browser --write
"""

from __future__ import annotations

import argparse
import itertools
import json
import math
import shutil
import statistics
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch
from playwright.sync_api import Browser, Page, Playwright, ViewportSize, sync_playwright

from benchmarks import report
from reverse_attention import BeamPath, Totals, TraceResult
from reverse_attention.picture.page import page, report_page
from reverse_attention.picture.picture import picture_of
from reverse_attention.picture.token_strip import token_strip_of
from reverse_attention.picture.wire import packed
from reverse_attention.result import Predecessor
from reverse_attention.result.flow import sankey
from reverse_attention.result.types import HeadShare, Hop
from reverse_attention.search.beam import beam_search_backward
from reverse_attention.search.length import length_normalizer

TOKENS = 2000
HEADS = 8
VIEWPORT: ViewportSize = {"width": 1400, "height": 1000}
FLAGS = ["--no-sandbox", "--disable-gpu"]
LOADS = 5
REST = 1000  # ms that a new tab's own work takes
ONE_WORD = "<!doctype html><title>One word</title><p>word"
MOVES = 40
WORDS = ("the", "red", "key", "opens", "harbour", "gate", "and", "Anna", "lives", "in", "Paris")


def layer_result(paths: int, step: float) -> TraceResult:
    """Paths found by the library's own beam search in a mostly local matrix, about `step` tokens a hop."""
    torch.manual_seed(0)
    distance = torch.arange(TOKENS)[:, None] - torch.arange(TOKENS)[None, :]  # (query, key)
    near = torch.exp(-((distance - step) ** 2) / 8) * torch.rand(TOKENS, TOKENS) * (distance > 0)
    attention = near / near.sum(-1, keepdim=True).clamp_min(1e-9)
    states = beam_search_backward(attention, TOKENS - 1, top_beam=paths)
    normal = length_normalizer("avg_logprob")
    beams = [_path(s.positions, s.edge_attns, normal(s.log_score, s.num_edges), []) for s in states]
    return _result(beams, layer=3)


def network_result(routes: int, layers: int) -> TraceResult:
    """Routes that move at every fourth layer, each another way: little is shared, as it can happen."""
    torch.manual_seed(0)
    beams = []
    for _ in range(routes):
        positions = [TOKENS - 1]
        for _ in range(layers):
            moves = torch.rand(()) < 0.25
            positions.append(int(torch.randint(0, positions[-1] + 1, ())) if moves else positions[-1])
        weights = [0.9] * layers
        beams.append(_path(positions, weights, math.log(0.9), list(range(layers, -1, -1))))
    return _result(beams, layer=layers - 1, graph="network")


def token_paths_result(paths: int, layers: int) -> TraceResult:
    """Token paths of up to six hops, each hop in any of the layers."""
    torch.manual_seed(0)
    beams, hops = [], {}
    for rank in range(paths):
        steps = torch.randint(1, 60, (1 + rank % 6,))
        positions = [TOKENS - 1, *(TOKENS - 1 - steps.cumsum(0)).tolist()]
        beams.append(_path(positions, [0.5] * len(steps), math.log(0.1 / (rank + 1)), []))
        for query, key in itertools.pairwise(positions):
            shares = torch.rand(layers).softmax(0).tolist()
            heads = [HeadShare(layer, 0, share) for layer, share in enumerate(shares[:HEADS])]
            hops[query, key] = Hop(query, key, 0.1, shares, heads)
    whole = _result(beams, layer=layers - 1, graph="network")
    return replace(whole, paths="token", hops=list(hops.values()))


def _path(positions: list[int], weights: list[float], score: float, layers: list[int]) -> BeamPath:
    names = [_name(p) for p in positions]
    hops = len(weights)
    raw = sum(map(math.log, weights))
    by_head = [[weight / HEADS] * HEADS for weight in weights]
    return BeamPath(positions, names, positions, weights, raw, score, [0] * hops, by_head, layers)


def _name(position: int) -> str:
    return f" {WORDS[(position * 7) % len(WORDS)]}"


def _result(beams: list[BeamPath], layer: int, graph: str = "layer") -> TraceResult:
    names = [_name(p) for p in range(TOKENS)]
    drawn = sankey(beams, names, layer=layer)
    predecessors = [Predecessor(p, 0.1 + 0.01 * p) for p in range(5)]
    shares = [abs(math.sin(p)) / TOKENS for p in range(TOKENS)]
    return TraceResult(
        seq_len=TOKENS,
        target_pos=TOKENS - 1,
        layer=layer,
        top_beam=len(beams),
        top_k=5,
        tokens=names,
        beams=beams,
        sankey=drawn,
        paths_text=[],
        token_ids=[10_000 + p for p in range(TOKENS)],
        labels=[name.replace(" ", "␣") for name in names],
        special=[False] * TOKENS,
        predecessors={node.position: predecessors for node in drawn.nodes},
        node_predecessors={node.id: predecessors for node in drawn.nodes},
        node_mass={node.id: 0.1 for node in drawn.nodes},
        n_layers=layer + 1,
        graph=graph,
        weights="norm" if graph == "network" else None,
        totals=Totals(influence=shares),
        members=[[p] for p in range(TOKENS)],
    )


def compared(result: TraceResult) -> dict[str, Any]:
    """The same trace twice, side by side and linked."""
    column = {
        "title": "one",
        "picture": picture_of(result),
        "strip": token_strip_of(result),
        "target": result.target_pos,
        "groups": list(range(result.seq_len)),
    }
    return {"kind": "compare", "zoom": "together", "columns": [column, {**column, "title": "other"}]}


@contextmanager
def chromium(playwright: Playwright) -> Iterator[Browser]:
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
    yield browser
    browser.close()


def first_drawing(browser: Browser, address: str) -> float:
    """Median milliseconds from the start of the navigation to the first paint."""
    return statistics.median(_first_paint(browser, address) for _ in range(LOADS))


def _first_paint(browser: Browser, address: str) -> float:
    entries = "performance.getEntriesByName('first-contentful-paint').map(e => e.startTime)"
    tab = browser.new_page(viewport=VIEWPORT)
    tab.wait_for_timeout(REST)
    tab.goto(address)
    times: list[float] = []
    while not times:
        tab.wait_for_timeout(REST)
        times = tab.evaluate(f"() => {entries}")
    tab.close()
    return times[0]


@contextmanager
def opened(browser: Browser, address: str) -> Iterator[Page]:
    tab = browser.new_page(viewport=VIEWPORT)
    tab.goto(address)
    tab.locator("path.ra-ribbon").first.wait_for(state="attached")
    tab.wait_for_timeout(300)
    yield tab
    tab.close()


@dataclass(frozen=True)
class Places:
    """Where to point at, in px, found before anything is measured."""

    middle: tuple[float, float]
    zoom_in: tuple[float, float]
    chip: tuple[float, float]
    nodes: list[tuple[float, float]]
    boxes: list[dict[str, float]]  # picture and tokens


def places(tab: Page) -> Places:
    def centre(where: str) -> list[tuple[float, float]]:
        centres = tab.locator(where).evaluate_all(
            "all => all.map(one => one.getBoundingClientRect())"
            ".filter(r => r.x > 0 && r.right < innerWidth).map(r => [r.x + r.width / 2, r.y + r.height / 2])"
        )
        return [(x, y) for x, y in centres]

    boxes = [tab.locator(where).first.bounding_box() for where in ("svg.ra-sankey", ".ra-tokens")]
    return Places(
        middle=centre("svg.ra-sankey")[0],
        zoom_in=centre("button[data-action=zoom-in]")[0],
        chip=centre("button.ra-chip")[0],
        nodes=centre("g.ra-node rect.ra-body"),
        boxes=[dict(box) for box in boxes if box],
    )


def drag(tab: Page, at: Places) -> None:
    """Zoom in, then drag to and fro."""
    x, y = at.middle
    tab.mouse.click(*at.zoom_in)
    tab.wait_for_timeout(300)
    tab.mouse.move(x, y)
    tab.mouse.down()
    for move in range(MOVES):
        tab.mouse.move(x + 300 * math.sin(move / 6), y + 40 * math.sin(move / 4))
    tab.mouse.up()


def zoom(tab: Page, at: Places) -> None:
    tab.mouse.move(*at.middle)
    tab.keyboard.down("Control")
    for move in range(MOVES):
        tab.mouse.wheel(0, -40 if move < MOVES / 2 else 40)
    tab.keyboard.up("Control")


def hover(tab: Page, at: Places) -> None:
    """Over the picture, then over the tokens."""
    for box in at.boxes:
        for move in range(MOVES):
            along, down = (move + 0.5) / MOVES, 0.5 + 0.4 * math.sin(move)
            tab.mouse.move(box["x"] + box["width"] * along, box["y"] + box["height"] * down)


def select(tab: Page, at: Places) -> None:
    """Three nodes, one after the other, then one path alone."""
    for place in (*at.nodes[:3], at.chip):
        tab.mouse.click(*place)
        tab.wait_for_timeout(300)


def longest_task(browser: Browser, tab: Page, act: Callable[[Page, Places], None]) -> float:
    """Milliseconds of the longest task of the page's main thread while `act` runs."""
    tab.locator("svg.ra-sankey").first.scroll_into_view_if_needed()
    tab.wait_for_timeout(300)
    at = places(tab)
    session = browser.new_browser_cdp_session()
    events: list[dict[str, Any]] = []
    done: list[bool] = []
    session.on("Tracing.dataCollected", lambda data: events.extend(data["value"]))
    session.on("Tracing.tracingComplete", lambda _: done.append(True))
    config = {"includedCategories": ["toplevel", "devtools.timeline", "__metadata"]}
    session.send("Tracing.start", {"transferMode": "ReportEvents", "traceConfig": config})
    act(tab, at)
    tab.wait_for_timeout(200)
    session.send("Tracing.end")
    while not done:
        tab.wait_for_timeout(50)
    session.detach()
    return _longest(events)


def _longest(events: list[dict[str, Any]]) -> float:
    main = {
        (event["pid"], event["tid"])
        for event in events
        if event["name"] == "thread_name" and event["args"]["name"] == "CrRendererMain"
    }
    tasks = [
        event.get("dur", 0) / 1000
        for event in events
        if event["name"].endswith("RunTask") and (event["pid"], event["tid"]) in main
    ]
    if not tasks:
        raise RuntimeError("The trace holds no task of the page's main thread.")
    return max(tasks)


def cases() -> Iterator[tuple[str, TraceResult, str]]:
    """Name, result and page of each case."""
    long = layer_result(5, 4)
    yield "2,000 tokens, 5 paths of 500 hops", long, page(long)
    many = layer_result(20, 12)
    yield "2,000 tokens, 20 paths of 170 hops", many, page(many)
    tokens = token_paths_result(20, 30)
    yield "30 layers, 20 token paths", tokens, page(tokens)
    for layers in (24, 30, 48):
        deep = network_result(20, layers)
        yield f"{layers} layers, 20 routes", deep, page(deep)
    yield "the second side by side with itself", many, report_page(compared(many))


def measure(browser: Browser, folder: Path) -> Iterator[list[object]]:
    for name, result, text in cases():
        path = folder / "case.html"
        path.write_text(text, encoding="utf-8")
        drawn = picture_of(result)
        size = sum(len(json.dumps(part)) for part in (packed(drawn), token_strip_of(result)))
        first = first_drawing(browser, path.as_uri())
        with opened(browser, path.as_uri()) as tab:
            longest = [longest_task(browser, tab, act) for act in (drag, zoom, hover, select)]
        strands = sum(len(link["shares"]) for link in drawn["links"])
        numbers = [f"{size / 1000:.0f}", len(drawn["links"]), strands]
        yield [name, *numbers, f"{first:.0f}", *(f"{task:.0f}" for task in longest)]


HEAD = ["case", "payload (kB)", "links", "strands", "first drawing", "drag", "zoom", "hover", "select"]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--write", action="store_true", help="put the table into benchmarks/README.md")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as driver, chromium(driver) as browser:
        rows, version = list(measure(browser, Path(folder))), browser.version
        word = Path(folder) / "word.html"
        word.write_text(ONE_WORD, encoding="utf-8")
        floor = first_drawing(browser, word.as_uri())
    measured = f"times in ms; a page of one word is drawn after {floor:.0f}."
    text = f"Chromium {version}, without a GPU; {measured}\n\n{report.table(HEAD, rows)}"
    print(text)
    if arguments.write:
        report.write("browser", text)


if __name__ == "__main__":
    main()
