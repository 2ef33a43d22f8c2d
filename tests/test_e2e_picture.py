"""The drawing in a real browser: linked pictures, the token strip, saved files, long prompts."""

import itertools
import re
from dataclasses import replace

import pytest
from browser import FIRST, column, drawn
from playwright.sync_api import Locator, Page, expect

from benchmarks.browser import TOKENS, layer_result, network_result
from reverse_attention import ReverseAttentionTracer
from reverse_attention.picture.picture import picture_of
from reverse_attention.picture.token_strip import token_strip_of

pytestmark = pytest.mark.e2e


@pytest.fixture
def compared(show, columns) -> Page:
    side_by_side = {"kind": "compare", "columns": columns, "zoom": "together"}
    sections = [{"heading": "Side by side", "compare": side_by_side}]
    page = show(
        {"kind": "report", "title": "t", "facts": [], "sections": sections, "caption": "", "version": "v"},
        viewport={"width": 1600, "height": 1000},
    )
    drawn(page)
    return page


def ids(nodes: Locator) -> set[str]:
    return set(nodes.evaluate_all("all => all.map(one => one.dataset.id)"))


def shared_node(columns: list[dict]) -> tuple[str, str]:
    """A node of the first picture and its counterpart in the second, near the targets and so in view."""
    by_group = {columns[1]["groups"][node["position"]]: node["id"] for node in columns[1]["picture"]["nodes"]}
    return max(
        (
            (node["id"], by_group[node["position"]])
            for node in columns[0]["picture"]["nodes"]
            if node["position"] in by_group and node["position"] != columns[0]["target"]
        ),
        key=lambda pair: int(pair[0].split("_P")[1]),
    )


def test_what_is_under_the_pointer_in_one_picture_is_pointed_out_in_all(compared, columns):
    here, there = shared_node(columns)
    column(compared, 0).locator(f"g.ra-node[data-id='{here}'] .ra-body").hover()
    expect(column(compared, 1).locator("g.ra-node.ra-echo")).to_have_count(1)
    assert ids(column(compared, 1).locator("g.ra-node.ra-echo")) == {there}
    position = int(there.split("_P")[1])
    echoed = column(compared, 1).locator(".ra-token-box.ra-echo")
    expect(echoed).to_have_attribute("data-position", str(position))
    compared.mouse.move(2, 2)
    expect(compared.locator(".ra-echo")).to_have_count(0)


def test_a_selection_lights_the_same_paths_in_all_columns(compared, columns):
    here, there = shared_node(columns)
    column(compared, 0).locator(f"g.ra-node[data-id='{here}'] .ra-body").click()
    picture = columns[1]["picture"]
    through = {i for i, beam in enumerate(picture["beams"]) if there in beam["nodes"]}
    bright = column(compared, 1).locator("path.ra-ribbon:not([opacity])")
    lit = set(bright.evaluate_all("all => all.map(one => +one.dataset.beam)"))
    assert lit == through
    compared.keyboard.press("Escape")
    expect(compared.locator("path.ra-ribbon[opacity]")).to_have_count(0)


def test_a_token_without_counterpart_dims_the_other_picture(compared, columns):
    alone = columns[1]["groups"].index(None)
    column(compared, 1).locator(f".ra-token-box[data-position='{alone}']").click()
    expect(column(compared, 0).locator("path.ra-ribbon:not([opacity])")).to_have_count(0)


def test_the_same_value_has_the_same_width_in_all_columns(compared):
    """Of links that run level: height of the ribbon over its value."""
    perpixel = compared.evaluate(
        """() => [...document.querySelectorAll('section.ra-column')].slice(0, 2).map(column => {
            const scale = column.querySelector('g.ra-viewport').transform.baseVal.consolidate().matrix.d;
            const nodes = [...column.querySelectorAll('g.ra-node rect.ra-body')];
            const widest = [...column.querySelectorAll('path.ra-ribbon')]
                .sort((a, b) => b.__data__.value - a.__data__.value)[0];
            const [, , y0] = /M(-?[\\d.]+),(-?[\\d.]+)/.exec(widest.getAttribute('d'));
            const y1 = /,(-?[\\d.]+)Z$/.exec(widest.getAttribute('d'))[1];
            return (y1 - y0) * scale / widest.__data__.value;
        })"""
    )
    assert perpixel[0] == pytest.approx(perpixel[1], rel=0.01)


def test_zoom_goes_together_or_apart(compared):
    transforms = compared.locator("g.ra-viewport")

    def both() -> list[float]:
        compared.wait_for_timeout(400)
        texts = [transforms.nth(n).get_attribute("transform") for n in (0, 1)]
        return [float(re.search(r"scale\((.*)\)", transform).group(1)) for transform in texts]

    home = both()
    zoom_in = compared.locator("button[data-action=zoom-in]")
    zoom_in.first.click()
    zoomed = both()
    assert zoomed[0] == zoomed[1] != home[0]
    compared.locator("button[data-zoom=apart]").click()
    zoom_in.nth(1).click()
    apart = both()
    assert apart[0] == zoomed[0]
    assert apart[1] != zoomed[1]


def test_a_thin_band_of_other_routes_has_its_name_between_band_and_axis(show, demo):
    tracer = ReverseAttentionTracer(demo.model, demo.tokenizer)
    picture = picture_of(tracer.trace_text(FIRST, graph="network"))
    picture["other"]["share"] = 0.01
    page = show(
        {
            **{"kind": "report", "title": "t", "facts": [], "caption": "", "version": "v"},
            "sections": [{"heading": "Picture", "picture": picture}],
        }
    )
    drawn(page)
    band, name = (page.locator(part).bounding_box() for part in ("rect.ra-other", "rect.ra-other ~ text"))
    axis = page.get_by_text("embeddings", exact=True).bounding_box()
    assert band["height"] < 12
    assert name["y"] >= band["y"] + band["height"] - 2
    assert name["y"] + name["height"] <= axis["y"] + 3


def test_layers_in_which_nothing_moves_are_folded_and_unfold_by_mouse_and_by_keyboard(show):
    """One route through 24 layers."""
    picture = picture_of(network_result(1, 24))
    route = [int(node.split("_P")[1]) for node in picture["beams"][0]["nodes"]]
    still = "".join("-" if a == b else "x" for a, b in itertools.pairwise(route))
    runs = [match.span() for match in re.finditer("-{3,}", still)]
    assert len(runs) > 1
    sections = [{"heading": "Picture", "picture": picture}]
    page = show(
        {"kind": "report", "title": "t", "facts": [], "sections": sections, "caption": "", "version": "v"}
    )
    drawn(page)
    nodes, folds = page.locator("g.ra-node"), page.locator("g.ra-fold")
    inner = [end - start - 1 for start, end in runs]
    expect(nodes).to_have_count(25 - sum(inner))
    assert folds.evaluate_all("all => all.map(one => +one.dataset.from)") == [start for start, _ in runs]
    names = page.locator("text.ra-column-name:not([display])").all_text_contents()
    assert len(names) == 25 - sum(inner)
    expect(page.get_by_text("after layer", exact=True)).to_be_visible()
    folds.first.locator("rect").click()
    expect(nodes).to_have_count(25 - sum(inner[1:]))
    expect(page.locator("g.ra-fold:focus")).to_have_attribute("aria-expanded", "true")
    assert page.locator("g.ra-node rect.ra-body[fill-opacity]").count() >= inner[0]  # faint
    page.keyboard.press("Enter")
    expect(nodes).to_have_count(25 - sum(inner))
    expect(page.locator("g.ra-fold:focus")).to_have_attribute("aria-expanded", "false")
    page.locator("g.ra-node[tabindex='0']").focus()
    for _ in range(24 - sum(inner)):  # over the folds to the first token
        page.keyboard.press("ArrowLeft")
    expect(page.locator("g.ra-node:focus")).to_have_attribute("data-id", f"L0_P{route[0]}")


def test_an_error_stands_in_its_own_column(compared):
    expect(column(compared, 2).get_by_role("alert")).to_have_text("Too long: 9 <i>tokens</i>.")
    assert column(compared, 2).locator("svg.ra-sankey:visible").count() == 0
    assert column(compared, 0).locator("path.ra-ribbon").count() > 0


def test_columns_stack_on_a_narrow_page(compared):
    compared.set_viewport_size({"width": 390, "height": 900})
    compared.wait_for_timeout(300)
    boxes = [column(compared, n).bounding_box() for n in (0, 1)]
    assert boxes[0]["x"] == boxes[1]["x"]
    assert compared.evaluate("document.documentElement.scrollWidth") <= 390


# ------------------------------------------------------------------ the strip


@pytest.fixture(scope="module")
def long_page() -> dict:
    """2,000 tokens, paths of some 500 hops."""
    result = layer_result(5, 4)
    strip = token_strip_of(replace(result, prompt_length=TOKENS - 10))
    column = {
        "title": "long",
        "picture": picture_of(result),
        "strip": strip,
        "target": result.target_pos,
        "groups": list(range(TOKENS)),
    }
    return {"kind": "compare", "columns": [column], "zoom": "apart"}


def focused(page: Page) -> int:
    return int(page.evaluate("document.activeElement.dataset.position"))


def test_the_strip_by_keyboard_alone(show, long_page):
    page = show(long_page)
    drawn(page)
    page.locator(".ra-token-box[tabindex='0']").focus()
    assert focused(page) == TOKENS - 1
    for key, at in [("Home", 0), ("ArrowLeft", 0), ("ArrowRight", 1), ("End", TOKENS - 1)]:
        page.keyboard.press(key)
        assert focused(page) == at
        expect(page.locator(f".ra-token-box[data-position='{at}']")).to_be_in_viewport()
    page.keyboard.press("ArrowUp")
    above = focused(page)
    assert above < TOKENS - 1
    box, before = (page.locator(f"[data-position='{p}']").bounding_box() for p in (above, TOKENS - 1))
    assert before["y"] - box["y"] == pytest.approx(29, abs=0.5)
    assert page.locator(".ra-token-box[tabindex='0']").count() == 1
    page.keyboard.press("Enter")
    expect(page.locator(f".ra-token-box[data-position='{above}']")).to_have_class(re.compile("ra-echo"))


def test_of_2000_tokens_those_in_view_are_elements(show, long_page):
    page = show(long_page)
    drawn(page)
    assert page.locator(".ra-token-box:not(.ra-sample)").count() < 800
    expect(page.locator(".ra-token-box.ra-target")).to_be_in_viewport()
    expect(page.locator(".ra-from-here")).to_have_text("generated")
    page.locator(".ra-tokens").evaluate("one => one.scrollTop = 0")
    expect(page.locator("[data-position='0']")).to_be_in_viewport()
    expect(page.locator(".ra-token-box[tabindex='0']")).to_have_count(1)  # Tab still gets in


def test_a_wide_picture_opens_whole_and_is_then_drawn_where_it_is_looked_at(show, long_page):
    page = show(long_page)
    drawn(page)
    picture = long_page["columns"][0]["picture"]
    assert len(picture["links"]) > 490
    strands = sum(len(link["shares"]) for link in picture["links"])
    expect(page.locator("path.ra-ribbon")).to_have_count(strands)
    expect(page.locator("g.ra-node")).to_have_count(len(picture["nodes"]))
    window = page.locator("svg.ra-sankey").bounding_box()
    spread = page.locator("g.ra-node rect.ra-body").evaluate_all(
        "all => all.map(one => one.getBoundingClientRect()).map(r => [r.left, r.right])"
    )
    assert min(left for left, _ in spread) >= window["x"]
    assert max(right for _, right in spread) <= window["x"] + window["width"]
    page.locator("button[data-action=fit]").click()  # its readable end
    first = picture["beams"][0]["nodes"][0]
    expect(page.locator(f"g.ra-node[data-id='{first}']")).to_have_count(0)
    assert page.locator("path.ra-ribbon").count() < 1000
    page.locator("g.ra-node[tabindex='0']").focus()
    page.keyboard.press("Home")
    earliest = page.locator("g.ra-node:focus")
    expect(earliest).to_be_in_viewport()
    assert earliest.get_attribute("data-id") in {beam["nodes"][0] for beam in picture["beams"]}
    page.locator("button[data-action=fit]").click()  # back to the target
    page.locator("button[data-action=fit]").click()  # and all of it
    expect(page.locator("path.ra-ribbon")).to_have_count(strands)


# ------------------------------------------------------------------ reports


def test_a_report_has_its_tables_and_pictures(show, columns):
    sections = [
        {"heading": "Words", "text": "Some <b>words</b>."},
        {
            "heading": "Numbers",
            "table": {"columns": ["a", "b"], "numbers": [0, 1], "rows": [["1", "0.5"], ["<i>", "–"]]},
        },
        {
            "heading": "Bars",
            "bars": [{"label": "<b>", "value": v, "text": f"{v}"} for v in (0.5, -0.25)],
            "matrices": [
                {"name": "Alike", "columns": ["a", "b"], "cells": [["–", "1"]] * 2, "shades": [[None, 1]] * 2}
            ],
        },
        {"heading": "Picture", "picture": columns[0]["picture"]},
    ]
    page = show(
        {
            "kind": "report",
            "title": "All of it",
            "facts": [["model", "demo"]],
            "sections": sections,
            "caption": "What it means.",
            "version": "reverse-attention 1",
        }
    )
    drawn(page)
    assert page.title() == "All of it"
    expect(page.get_by_text("Some <b>words</b>.")).to_be_visible()
    cells = page.get_by_role("table", name="Numbers").locator("td").all_text_contents()
    assert cells == ["1", "0.5", "<i>", "–"]
    numbers = page.get_by_role("table", name="Numbers").locator("td.ra-number").all_text_contents()
    assert numbers == ["0.5", "–"]
    gain, loss = (page.locator(f".ra-bar.ra-{sign}").bounding_box() for sign in ("gained", "lost"))
    assert gain["width"] == pytest.approx(2 * loss["width"], abs=1)
    assert gain["x"] == pytest.approx(loss["x"] + loss["width"], abs=1)
    shades = (
        page.get_by_role("table", name="Alike")
        .locator("td")
        .evaluate_all("all => all.map(one => getComputedStyle(one).backgroundColor)")
    )
    assert shades[0] != shades[1]
    shares = sum(len(link["shares"]) for link in columns[0]["picture"]["links"])
    expect(page.locator("path.ra-ribbon")).to_have_count(shares)
    expect(page.get_by_text("What it means.")).to_be_visible()
