"""The compare pages in a real browser, on the real demo models."""

import re

import pytest
from browser import SLOW, drawn, settled
from playwright.sync_api import Page, expect

from reverse_attention import ReverseAttentionTracer
from reverse_attention.demo import PAIRS
from reverse_attention.picture.picture import picture_of

pytestmark = pytest.mark.e2e

OWN_PATHS = "Number changed"
"""A pair of which each column has paths that the other has not."""


@pytest.fixture
def compare_page(open_page, address):
    """Opens a compare page as people do, from the first page."""

    def open_one(name: str) -> Page:
        page = open_page(address)
        drawn(page)
        page.get_by_role("link", name=name).click()
        expect(page.locator("section.ra-column")).to_have_count(2, timeout=SLOW)
        expect(page.get_by_role("tab", name="Data")).to_be_visible(timeout=SLOW)
        settled(page)
        page.wait_for_timeout(500)
        return page

    return open_one


def column(page: Page, n: int):
    return page.locator("section.ra-column").nth(n)


def ribbons(part) -> list[tuple[str, str, float]]:
    return part.locator("path.ra-ribbon[data-shown=true]").evaluate_all(
        "all => all.map(r => r.__data__).map(r => [r.link.source, r.link.target, r.value])"
    )


def token(page: Page, n: int, position: int):
    return column(page, n).locator(f".ra-token-box[data-position='{position}']")


def test_two_prompts_are_drawn_with_the_librarys_numbers(compare_page, demo):
    page = compare_page("Compare prompts")
    tracer = ReverseAttentionTracer(demo.model, demo.tokenizer)
    for n, text in enumerate(PAIRS[0].texts):
        result = tracer.trace_text(text, weights="relevance", paths="token")
        links = picture_of(result)["links"]
        expected = [(k["source"], k["target"], share["value"]) for k in links for share in k["shares"]]
        ribbons_drawn = sorted(map(tuple, ribbons(column(page, n))))
        assert [ends for *ends, _ in ribbons_drawn] == [ends for *ends, _ in sorted(expected)]
        assert [value for *_, value in ribbons_drawn] == pytest.approx(
            [v for *_, v in sorted(expected)], abs=1e-5
        )
    expect(page.get_by_text("4 of 4")).to_be_visible()
    expect(page.get_by_text(PAIRS[0].note)).to_be_visible()
    assert column(page, 1).locator(".ra-token-box[data-mark=changed][data-position]").count() == 1


def test_the_pictures_are_seen_without_scrolling(compare_page):
    """On a laptop; and with three of them, in narrow columns, no name lies on a ribbon."""
    page = compare_page("Compare prompts")
    page.set_viewport_size({"width": 1400, "height": 900})
    for n in range(2):
        assert bottom(column(page, n).locator("svg.ra-sankey")) <= 900
    page.get_by_role("radio", name="3", exact=True).click()
    expect(page.locator("section.ra-column")).to_have_count(3, timeout=SLOW)
    for n in range(3):
        named = page.locator(".ra-token", has_text="Mary")  # and not the answer at the right end
        name = column(page, n).locator(".ra-label").filter(has=named).bounding_box()
        node = column(page, n).locator("g.ra-node[data-id$='_P1']").bounding_box()
        is_beside = name["x"] + name["width"] <= node["x"] + 1
        is_above = name["y"] + name["height"] <= node["y"] + 4  # of a line's own leading
        is_below = name["y"] >= node["y"] + node["height"] - 4
        assert is_beside or is_above or is_below


def bottom(part) -> float:
    box = part.bounding_box()
    return box["y"] + box["height"]


def test_a_token_lights_up_its_counterpart(compare_page):
    page = compare_page("Compare prompts")
    token(page, 0, 3).hover()
    expect(column(page, 1).locator(".ra-token-box.ra-echo")).to_have_attribute("data-position", "3")
    page.mouse.move(2, 2)
    expect(column(page, 1).locator(".ra-token-box.ra-echo")).to_have_count(0)
    column(page, 0).locator("g.ra-node[data-id$='_P1']").click()
    expect(column(page, 1).locator("g.ra-node.ra-echo")).to_have_attribute("data-id", re.compile("_P1$"))


def test_a_click_on_a_token_makes_it_the_target_of_all(compare_page):
    page = compare_page("Compare prompts")
    token(page, 0, 9).click()
    for n in range(2):
        expect(column(page, n).locator(".ra-column-subtitle")).to_contain_text("(9)", timeout=SLOW)


def test_settings_are_in_the_url_and_texts_are_not(compare_page):
    page = compare_page("Compare prompts")
    page.get_by_role("radio", name="3", exact=True).click()
    expect(page.locator("section.ra-column")).to_have_count(3, timeout=SLOW)
    box = page.get_by_role("textbox", name="Prompt C")
    box.fill("A secret text")
    box.press("Control+Enter")
    expect(column(page, 2).locator(".ra-column-strip")).to_contain_text("secret", timeout=SLOW)
    settled(page)  # the address is written when the page has run, after its pictures are drawn
    expect(page).to_have_url(re.compile("n=3"))
    assert "secret" not in page.url


def test_a_column_with_its_own_target_can_be_matched_again(compare_page):
    page = compare_page("Compare prompts")
    own = column(page, 1).get_by_role("button", name="own target")
    token(page, 1, 3).click()
    expect(column(page, 1).locator(".ra-column-subtitle")).to_contain_text("(3)", timeout=SLOW)
    own.click()
    expect(column(page, 1).locator(".ra-column-subtitle")).to_contain_text("(13)", timeout=SLOW)
    expect(own).to_have_count(0)


def test_a_path_is_one_line_in_all_columns(compare_page):
    """Its chip has one colour and shows it in both; what only one has leaves the other dimmed."""
    page = compare_page("Compare prompts")
    page.get_by_role("radio", name=OWN_PATHS).click()
    expect(column(page, 0).locator(".ra-token-box[data-position]")).to_have_count(5, timeout=SLOW)
    settled(page)
    chips = [column(page, n).locator(".ra-chip") for n in range(2)]
    colours = [
        chip.locator(".ra-swatch").evaluate_all("all => all.map(s => s.style.getPropertyValue('--ra-beam'))")
        for chip in chips
    ]
    lost = [colour for colour in colours[0] if colour not in colours[1]]
    assert 0 < len(lost) < len(colours[0])
    shared = next(n for n, colour in enumerate(colours[0]) if colour not in lost)
    chips[0].nth(shared).click()
    for n in range(2):
        pressed = column(page, n).locator(".ra-chip[aria-pressed=true]")
        expect(pressed).to_have_count(1)
        assert pressed.get_attribute("data-beam") == str(colours[n].index(colours[0][shared]))
    column(page, 1).get_by_role("button", name="All").click()
    expect(column(page, 0).locator(".ra-chip[aria-pressed=true]")).to_have_count(0)
    chips[0].nth(colours[0].index(lost[0])).click()
    drawn_there = column(page, 1).locator("path.ra-ribbon[data-shown=true]")
    expect(column(page, 1).locator("path.ra-ribbon[data-shown=true][opacity='0.12']")).to_have_count(
        drawn_there.count()
    )


def test_a_row_of_the_table_is_a_path_of_the_pictures_until_others_come(compare_page):
    page = compare_page("Compare prompts")
    page.get_by_role("tab", name="Paths").click()
    table = page.get_by_test_id("stDataFrame").locator("visible=true").first
    pressed = [column(page, n).locator(".ra-chip[aria-pressed=true]") for n in range(2)]
    table.click(position={"x": 20, "y": 38 + 2 * 35 + 17})  # the third row's box
    ranks = [chip.locator(".ra-swatch") for chip in pressed]
    expect(ranks[0]).to_have_text("3", timeout=SLOW)
    expect(ranks[1]).to_have_count(1)
    settled(page)
    page.get_by_role("radio", name=OWN_PATHS).click()
    expect(column(page, 0).locator(".ra-token-box[data-position]")).to_have_count(5, timeout=SLOW)
    settled(page)
    page.wait_for_timeout(500)  # a row that the browser still had selected would be told by now
    settled(page)
    for n in range(2):
        expect(pressed[n]).to_have_count(0)


def test_both_models_on_one_prompt_meet_on_its_words(compare_page):
    page = compare_page("Compare models")
    expect(column(page, 0).locator(".ra-column-title")).to_contain_text("demo-qwen2")
    token(page, 1, 2).hover()  # "lice", the second piece of the first word after BOS
    expect(column(page, 0).locator(".ra-token-box.ra-echo")).to_have_attribute("data-position", "0")
    token(page, 0, 0).hover()
    expect(column(page, 1).locator(".ra-token-box.ra-echo")).to_have_count(2)
    expect(page.get_by_text("belong to no word")).to_be_visible()


def test_a_model_that_fails_stands_alone(compare_page):
    page = compare_page("Compare models")
    box = page.get_by_role("combobox", name="Models")
    box.fill("no such model!")
    box.press("Enter")
    expect(page.locator("section.ra-column")).to_have_count(3, timeout=SLOW)
    expect(column(page, 2).locator(".ra-column-error")).to_contain_text("There is no model")
    for n in range(2):
        assert ribbons(column(page, n))


def saved(page: Page, label: str, folder):
    """What a button of the Data tab saves."""
    page.get_by_role("tab", name="Data").click()
    with page.expect_download() as download:
        page.get_by_role("button", name=label, exact=True).click()
    download.value.save_as(folder / download.value.suggested_filename)
    return folder / download.value.suggested_filename


def test_a_saved_comparison_opens_again(compare_page, tmp_path):
    page = compare_page("Compare prompts")
    drawn_before = sorted(ribbons(column(page, 0)))
    file = saved(page, "Save", tmp_path)
    page.get_by_text("Open a saved comparison").click()
    page.get_by_test_id("stFileUploader").locator("input").set_input_files(file)
    expect(page.get_by_text("as it was saved")).to_be_visible(timeout=SLOW)
    expect(page.locator("section.ra-column")).to_have_count(2)
    expect(column(page, 0).locator("path.ra-ribbon")).to_have_count(len(drawn_before))  # mounted anew
    assert sorted(ribbons(column(page, 0))) == drawn_before


def test_the_report_needs_no_server(compare_page, open_page, tmp_path):
    page = compare_page("Compare prompts")
    report = open_page(saved(page, "HTML report", tmp_path).as_uri())
    expect(report.locator("section.ra-column")).to_have_count(2)
    assert sorted(ribbons(column(report, 0))) == sorted(ribbons(column(page, 0)))
    expect(report.get_by_text("From Prompt A to Prompt B")).to_be_visible()
