"""Runs and drafts in a real browser: a link to a run, and what a later tab finds."""

import re

import pytest
from browser import SLOW, drawn, settled, type_prompt
from playwright.sync_api import expect
from test_e2e import ribbons

pytestmark = pytest.mark.e2e
TEXT = "Tom lives in Rome. Emma lives in Oslo. Tom lives in"
ADDRESSES = (
    "https://a.example HTTP://a.example WWW.a.example (www.a.example) a+b@a-c.example mailto:a@b.example"
)


def test_a_run_is_saved_and_its_link_shows_it_to_others(trace_page, open_page):
    requests = []
    trace_page.on("request", lambda request: requests.append(request.url))
    type_prompt(trace_page, TEXT)
    trace_page.get_by_role("option").nth(8).click()
    expect(trace_page.get_by_text(re.compile(r"target .* \(8\)"))).to_be_visible(timeout=SLOW)
    settled(trace_page)
    seen = ribbons(trace_page)
    trace_page.get_by_role("button", name="Save run").click()
    trace_page.get_by_label("Note").fill(f"<b>bold</b> [link](javascript:alert(1)) {ADDRESSES}")
    trace_page.get_by_role("button", name="Save", exact=True).click()
    expect(trace_page.get_by_text("Saved as")).to_be_visible(timeout=SLOW)
    trace_page.keyboard.press("Escape")
    trace_page.get_by_role("button", name="Open it").click()
    expect(trace_page).to_have_url(re.compile(r"/runs\?run=[\w-]{32}$"), timeout=SLOW)
    link = trace_page.url

    trace_page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    trace_page.get_by_role("button", name="Copy link").click()
    expect(trace_page.get_by_text("It opens this run for whoever may see it")).to_be_visible()
    assert trace_page.evaluate("navigator.clipboard.readText()") == link

    other = open_page(link.replace("/runs?", "/?"))  # whichever page it names
    drawn(other)
    settled(other)
    assert ribbons(other) == seen
    expect(other.get_by_text("<b>bold</b> [link](javascript:alert(1))")).to_be_visible()
    expect(other.get_by_test_id("stMain").get_by_role("link")).to_have_count(0)
    other.get_by_role("button", name="All runs").click()
    expect(other.get_by_role("button", name="Oslo · Tom lives in Rome")).to_be_visible(timeout=SLOW)
    expect(other).to_have_url(re.compile(r"/runs$"), timeout=SLOW)
    shown = other.locator("[class*=st-key-run_row_] img").first.evaluate(
        "image => [image.complete, image.naturalWidth]"
    )
    assert shown == [True, 240]

    later = trace_page.context.new_page()  # a tab that kept nothing, of a browser that did
    later.goto(link.split("/runs")[0])
    expect(later.get_by_role("textbox", name="Prompt")).to_have_value(TEXT, timeout=SLOW)
    drawn(later)
    settled(later)
    assert ribbons(later) == seen
    later.get_by_role("textbox", name="Prompt").press_sequentially(" not sent")
    later.wait_for_timeout(400)
    later.close()  # as a crash does, with no word to the page
    last = trace_page.context.new_page()
    last.goto(link.split("/runs")[0])
    expect(last.get_by_role("textbox", name="Prompt")).to_have_value(f"{TEXT} not sent", timeout=SLOW)
    assert not [url for url in requests if "Oslo" in url]
