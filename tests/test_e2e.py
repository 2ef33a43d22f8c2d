"""The real dashboard and the stand-alone page in a real browser, on a real demo model."""

import json
import re

import pytest
from browser import SLOW, dashboard, drawn, settled, type_prompt
from playwright.sync_api import Page, expect

from reverse_attention import ReverseAttentionTracer
from reverse_attention.demo import EXAMPLES
from reverse_attention.picture.picture import picture_of
from reverse_attention.result.flow import node_id

pytestmark = pytest.mark.e2e
FIRST = EXAMPLES[0].text
HOSTILE = (
    "</script><img src=x onerror=alert(1)> [a](javascript:alert(1)) ![b](http://192.0.2.1/b.png) $x$ :red[c]"
)


def ribbons(page: Page) -> list[tuple[str, str, int, float]]:
    """(source, target, beam, value) of every ribbon that is shown."""
    return page.locator("path.ra-ribbon[data-shown=true]").evaluate_all(
        "all => all.map(r => r.__data__).map(r => [r.link.source, r.link.target, r.beam, r.value])"
    )


def expected_ribbons(demo, text: str, **settings) -> list[tuple[str, str, int, float]]:
    result = ReverseAttentionTracer(demo.model, demo.tokenizer).trace_text(text, **settings)
    return [
        (link["source"], link["target"], share["beam"], share["value"])
        for link in picture_of(result)["links"]
        for share in link["shares"]
    ]


def same_ribbons(page: Page, expected: list[tuple[str, str, int, float]]) -> None:
    """The ribbons become the expected ones; a picture before them may have as many."""
    expected = [(*ends, pytest.approx(value, abs=1e-6)) for *ends, value in sorted(expected)]
    for _ in range(SLOW // 250):
        if sorted(map(tuple, ribbons(page))) == expected:
            return
        page.wait_for_timeout(250)
    assert sorted(map(tuple, ribbons(page))) == expected


def test_first_run_opens_on_a_drawn_example(open_page, address, demo):
    page = open_page(address)
    drawn(page)
    expect(page.get_by_role("textbox", name="Prompt")).to_have_value(FIRST)
    same_ribbons(page, expected_ribbons(demo, FIRST, weights="relevance", paths="token"))


def test_any_page_may_be_the_first_that_is_asked_for(browser, tmp_path):
    """Streamlit would run its script without the dashboard around it."""
    with dashboard(tmp_path / "server.log") as fresh, browser.new_page() as page:
        page.goto(f"{fresh}/compare_models")
        expect(page.get_by_role("link", name="Compare prompts")).to_be_visible(timeout=SLOW)
        drawn(page)
        settled(page)
        expect(page.get_by_text("Page not found")).to_have_count(0)
        assert page.url == f"{fresh}/compare_models"


def test_a_typed_prompt_is_drawn_with_the_librarys_numbers(trace_page, demo):
    text = "Alice lives in Paris. Tom lives in Rome. Alice lives in"
    type_prompt(trace_page, text)
    expect(trace_page.locator(f"[data-id='{last_node(demo, text)}']")).to_be_attached()
    same_ribbons(trace_page, expected_ribbons(demo, text))


def last_node(demo, text: str, layer: int = -1) -> str:
    n_layers = demo.model.config.num_hidden_layers
    return node_id(layer % n_layers, len(demo.tokenizer(text).input_ids) - 1)


def test_a_changed_setting_redraws(trace_page, demo):
    slider = trace_page.get_by_role("slider", name="Paths")
    slider.focus()
    for _ in range(4):
        slider.press("ArrowLeft")
    expect(trace_page.locator("button.ra-chip")).to_have_count(1)
    same_ribbons(trace_page, expected_ribbons(demo, FIRST, top_beam=1))
    expect(trace_page).to_have_url(re.compile("beams=1"))


def test_the_network_graph_draws_every_route_and_what_is_left(open_page, address, demo):
    page = open_page(f"{address}/?weights=ifr&paths=layer&example=facts")
    drawn(page)
    shown = {"graph": "network", "weights": "ifr", "sink": "renormalize", "length_norm": "none"}
    same_ribbons(page, expected_ribbons(demo, FIRST, **shown))
    result = ReverseAttentionTracer(demo.model, demo.tokenizer).trace_text(FIRST, **shown)
    other = page.locator("rect.ra-other").get_attribute("data-share")
    assert float(other) == pytest.approx(1 - result.coverage, abs=1e-6)


def test_the_tabs_show_influence_heads_heatmap_and_files(trace_page):
    for tab, says in (
        ("Influence", "comes by each token"),
        ("Heads", "in every layer"),
        ("Heatmap", "are framed"),
    ):
        trace_page.get_by_role("tab", name=tab).click()
        expect(trace_page.get_by_text(says)).to_be_visible()
        expect(trace_page.get_by_test_id("stVegaLiteChart").locator("visible=true").first).to_be_visible()


def test_asking_why_a_token_was_generated_traces_the_row_before(trace_page, demo):
    position = 5
    trace_page.get_by_role("option").nth(position).click()
    expect(trace_page.get_by_text(re.compile(rf"target .* \({position}\)"))).to_be_visible(timeout=SLOW)
    trace_page.get_by_role("radio", name="Why it says that").click()
    expect(trace_page.get_by_text(re.compile(r"predicted with [\d.]+\s%, rank \d+;"))).to_be_visible()
    same_ribbons(trace_page, expected_ribbons(demo, FIRST, target_pos=position - 1))


def choose(page: Page, label: str, option: str) -> None:
    box = page.get_by_role("combobox", name=label)
    box.fill(option)
    box.press("Enter")


def test_clicking_a_token_makes_it_the_target(trace_page, demo):
    position = 6
    trace_page.get_by_role("option").nth(position).click()
    expect(trace_page.get_by_text(re.compile(rf"target .* \({position}\)"))).to_be_visible()
    same_ribbons(trace_page, expected_ribbons(demo, FIRST, target_pos=position))


def test_clicking_a_node_shows_its_details(trace_page, demo):
    expect(trace_page.get_by_text("Click a token or a ribbon")).to_be_visible()
    node = trace_page.locator("g.ra-node").first
    node.locator(".ra-body").click()
    expect(trace_page.get_by_text("Attends most to")).to_be_visible()
    expect(node).to_have_attribute("aria-pressed", "true")
    trace_page.keyboard.press("Escape")
    expect(trace_page.get_by_text("Click a token or a ribbon")).to_be_visible()


def test_clicking_a_ribbon_shows_its_details(trace_page):
    trace_page.locator("path.ra-ribbon").first.dispatch_event("click")
    expect(trace_page.get_by_text("drawn width").first).to_be_visible()


def test_chips_filter_beams_in_the_browser(trace_page):
    before = ribbons(trace_page)
    trace_page.locator("button.ra-chip").nth(1).click()
    only = [r for r in before if r[2] == 1]
    expect(trace_page.locator("path.ra-ribbon[data-shown=true]")).to_have_count(len(only))
    assert sorted(ribbons(trace_page)) == sorted(only)
    trace_page.locator("button.ra-all").click()
    expect(trace_page.locator("path.ra-ribbon[data-shown=true]")).to_have_count(len(before))


def test_zoom_and_reset(trace_page):
    viewport = trace_page.locator("g.ra-viewport")
    before = viewport.get_attribute("transform")
    trace_page.locator("button[data-action=zoom-in]").click()
    expect(viewport).not_to_have_attribute("transform", before or "none")
    trace_page.locator("button[data-action=fit]").click()
    expect(viewport).to_have_attribute("transform", before or "")


def test_zoom_and_selection_survive_a_setting_that_leaves_the_graph_alone(trace_page):
    viewport = trace_page.locator("g.ra-viewport")
    trace_page.locator("g.ra-node .ra-body").first.click()
    trace_page.locator("button[data-action=zoom-in]").click()
    trace_page.wait_for_timeout(500)
    zoomed = viewport.get_attribute("transform")
    trace_page.get_by_role("button", name="Trace", exact=True).click()
    settled(trace_page)
    assert viewport.get_attribute("transform") == zoomed
    expect(trace_page.locator("g.ra-node").first).to_have_attribute("aria-pressed", "true")


def test_the_keyboard_alone_selects(trace_page):
    node = trace_page.locator("g.ra-node").first
    node.focus()
    node.press("Enter")
    expect(node).to_have_attribute("aria-pressed", "true")
    expect(trace_page.get_by_text("Attends most to")).to_be_visible()


def test_tooltips_say_what_the_number_is(trace_page):
    trace_page.locator("g.ra-node .ra-body").first.hover()
    expect(trace_page.locator(".ra-tooltip")).to_be_visible()


def luminance(color: str) -> float:
    red, green, blue = map(int, re.findall(r"\d+", color)[:3])
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_labels_contrast_with_the_theme(open_page, address, scheme):
    page = open_page(address, color_scheme=scheme)
    drawn(page)
    background = page.locator(".stApp").evaluate("e => getComputedStyle(e).backgroundColor")
    label = page.locator("g.ra-label text").first.evaluate("e => getComputedStyle(e).fill")
    assert (luminance(background) > 0.5) == (scheme == "light")
    assert abs(luminance(background) - luminance(label)) > 0.5


def test_a_narrow_page_does_not_scroll_sideways(open_page, address):
    page = open_page(address, viewport={"width": 390, "height": 844})
    drawn(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.get_by_role("tab", name="Heatmap").click()
    cells = page.locator(".st-key-map")
    expect(cells.locator("canvas, svg.marks").first).to_be_visible(timeout=SLOW)
    room = "map => getComputedStyle(map.firstElementChild, '::before').paddingBottom"
    assert cells.evaluate("map => map.scrollWidth > map.clientWidth")
    assert cells.evaluate(room) != "0px"  # words say that there is more to the right
    page.set_viewport_size({"width": 1400, "height": 844})
    page.wait_for_function(f"({room})(document.querySelector('.st-key-map')) === '0px'")


def test_hostile_text_stays_text(trace_page, demo):
    type_prompt(trace_page, HOSTILE)
    expect(trace_page.locator(f"[data-id='{last_node(demo, HOSTILE)}']")).to_be_attached()
    assert trace_page.locator("img[src=x]").count() == 0
    assert trace_page.locator("a[href^=javascript]").count() == 0


def test_an_unreachable_hub_says_what_works_and_keeps_the_prompt(trace_page):
    type_prompt(trace_page, "a text of mine")
    settled(trace_page)
    choose(trace_page, "Model", "someone/model")
    expect(trace_page.get_by_text("hub cannot be reached")).to_be_visible(timeout=SLOW)
    expect(trace_page.get_by_text("work without a network")).to_be_visible()
    choose(trace_page, "Model", "demo-gpt2")
    drawn(trace_page)
    expect(trace_page.get_by_role("textbox", name="Prompt")).to_have_value("a text of mine")


def test_a_hostile_model_name_stays_text(open_page, address):
    page = open_page(
        f"{address}/?example=facts&model=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E!%5Bb%5D"
        "(http%3A%2F%2F192.0.2.1%2Fb.png)"
    )
    page.get_by_role("button", name="Load <img").click()
    expect(page.get_by_text("There is no model")).to_be_visible(timeout=SLOW)
    assert page.locator("img[src=x]").count() == 0


def test_an_empty_prompt_says_what_to_do(trace_page):
    type_prompt(trace_page, "")
    expect(trace_page.get_by_text("Type a prompt above")).to_be_visible()
    expect(trace_page.get_by_role("combobox", name="Model")).to_be_visible()


@pytest.fixture
def stand_alone(open_page, tmp_path, demo):
    tracer = ReverseAttentionTracer(demo.model, demo.tokenizer)
    result = tracer.trace_text(HOSTILE)
    return open_page(f"file://{tracer.render_html(result, tmp_path)}"), result


def test_the_stand_alone_page_shows_the_same_picture(stand_alone, demo):
    page, result = stand_alone
    drawn(page)
    same_ribbons(page, expected_ribbons(demo, HOSTILE))
    read = page.get_by_role("listitem").all_text_contents()
    assert "".join(read).replace("␣", " ") == HOSTILE
    assert f"{result.seq_len}" in page.locator("main").inner_text()
    assert page.locator("img").count() == 0


def test_the_stand_alone_page_selects_and_filters(stand_alone):
    page, result = stand_alone
    drawn(page)
    page.locator("g.ra-node .ra-body").first.click()
    name = result.labels[result.sankey.nodes[0].position]
    expect(page.locator("g.ra-node").first).to_have_attribute("aria-pressed", "true")
    assert name in page.locator("main").inner_text()
    page.locator("button.ra-chip").first.click()
    assert {r[2] for r in ribbons(page)} == {0}


def test_downloads_hold_the_trace(trace_page, demo):
    trace_page.get_by_role("tab", name="Data").click()
    with trace_page.expect_download() as download:
        trace_page.get_by_role("button", name="JSON").click()
    data = json.loads(download.value.path().read_text(encoding="utf-8"))
    assert data["token_ids"] == demo.tokenizer(FIRST).input_ids
