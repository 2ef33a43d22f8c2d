"""The receipt in a real browser, on a demo model: asked for by keyboard, kept, taken away as a page."""

import re
from dataclasses import replace

import pytest
from browser import SLOW, drawn, settled
from playwright.sync_api import expect

from reverse_attention import ReverseAttentionTracer
from reverse_attention.picture.receipt import sentence
from reverse_attention.picture.receipt_section import receipt_sections

pytestmark = pytest.mark.e2e


def with_receipt(demo, text):
    """What the page shows of a text, and its receipt."""
    tracer = ReverseAttentionTracer(demo.model, demo.tokenizer)
    record = tracer.capture(text)
    result = tracer.trace(record, weights="relevance", paths="token")
    return replace(result, receipt=tracer.receipt(record, result))


def test_the_receipt_is_the_librarys_and_goes_along(open_page, address, demo, tmp_path):
    page = open_page(address)
    drawn(page)
    box = page.get_by_role("textbox", name="Prompt")
    expect(box).not_to_have_value("", timeout=SLOW)
    told = with_receipt(demo, box.input_value())
    page.get_by_role("tab", name="Receipt").click()
    button = page.get_by_role("button", name="Cut these hops and run the model again")
    button.focus()
    page.keyboard.press("Enter")
    first = page.get_by_text(sentence(told.receipt), exact=True)
    expect(first).to_be_visible(timeout=SLOW)
    settled(page)
    expect(button).to_have_count(0)

    page.get_by_role("tab", name="Data").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="HTML", exact=True).click()
    download.value.save_as(tmp_path / "page.html")
    page.get_by_role("tab", name="Receipt").click()
    expect(first).to_be_visible(timeout=SLOW)

    alone = open_page((tmp_path / "page.html").as_uri(), viewport={"width": 390, "height": 800})
    drawn(alone)
    expect(alone.get_by_role("heading", name="Receipt")).to_be_visible()
    hops = alone.get_by_role("table", name="Each hop cut")
    costs = hops.locator("tbody tr td:nth-child(3)").all_inner_texts()
    assert costs == [row[2] for row in receipt_sections(told)[1]["table"]["rows"]]
    assert re.search(r"\d", costs[0])
    assert alone.evaluate("document.documentElement.scrollWidth <= innerWidth")
