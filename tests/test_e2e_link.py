"""Links and reloads in a real browser, which alone knows the fragment and keeps the drafts."""

import re

import pytest
from browser import SLOW, drawn, settled, type_prompt
from playwright.sync_api import expect
from test_e2e import ribbons

pytestmark = pytest.mark.e2e


def test_a_link_opens_what_was_seen_and_a_reload_loses_nothing(trace_page, open_page, address):
    text = "Tom lives in Rome. Emma lives in Oslo. Tom lives in"
    requests = []
    trace_page.on("request", lambda request: requests.append(request.url))
    trace_page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    type_prompt(trace_page, text)
    trace_page.get_by_role("option").nth(8).click()
    expect(trace_page.get_by_role("option").nth(8)).to_have_attribute("aria-selected", "true", timeout=SLOW)
    expect(trace_page.get_by_text(re.compile(r"target .* \(8\)"))).to_be_visible(timeout=SLOW)
    settled(trace_page)
    trace_page.wait_for_timeout(500)  # the link comes last
    seen = ribbons(trace_page)
    trace_page.get_by_role("button", name="Copy link").click()
    expect(trace_page.get_by_text("It holds your text")).to_be_visible()
    link = trace_page.evaluate("navigator.clipboard.readText()")

    trace_page.get_by_role("textbox", name="Prompt").press("End")
    trace_page.get_by_role("textbox", name="Prompt").press_sequentially(" not sent")
    trace_page.reload()
    drawn(trace_page)
    expect(trace_page.get_by_role("textbox", name="Prompt")).to_have_value(f"{text} not sent", timeout=SLOW)
    assert not [url for url in requests if "#" in url or "Oslo" in url]

    other = open_page(link)
    drawn(other)
    settled(other)
    assert ribbons(other) == seen
    expect(other.get_by_role("textbox", name="Prompt")).to_have_value(text)
    assert "#" not in other.url
    other.goto(f"{link[:-8]}")  # in the same tab: only the fragment is another one
    expect(other.get_by_text("This link is damaged")).to_be_visible(timeout=SLOW)
