"""The receipt in a real browser, on a demo model: asked for by keyboard, kept, taken away as a page."""

import re
from dataclasses import replace

import pytest
from browser import FIRST, OTHER, SLOW, drawn, settled
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


def test_receipts_side_by_side_can_be_stopped_and_all_else_stays(open_page, address):
    """Of 400 tokens they take seconds."""
    page = open_page(address)
    drawn(page)
    page.get_by_role("link", name="Compare prompts").click()
    columns = page.locator("section.ra-column")
    expect(columns).to_have_count(2, timeout=SLOW)
    for name, text in (("Prompt A", FIRST), ("Prompt B", OTHER)):
        settled(page)
        page.get_by_role("textbox", name=name).fill(" ".join([text] * 26))
        page.get_by_role("textbox", name=name).press("Control+Enter")
        long = columns.filter(has_text=name).filter(has_text=re.compile(r"\([34]\d\d\) predicts"))
        expect(long).to_have_count(1, timeout=SLOW)  # for a moment the old picture stands beside it
    settled(page)
    page.get_by_role("tab", name="Receipt").click()
    page.get_by_role("button", name="Cut these hops and run the models again").click()
    page.get_by_role("button", name="Stop", exact=True).click()
    stopped = page.get_by_text("Stopped before the end. Your text and settings are kept.")
    expect(stopped).to_be_visible(timeout=SLOW)
    settled(page)
    expect(page.get_by_role("button", name="Stop", exact=True)).to_have_count(0)
    expect(page.get_by_text("random edges").filter(visible=True)).to_have_count(0)
    page.get_by_role("tab", name="Data").click()
    expect(columns).to_have_count(2)
    expect(page.get_by_role("button", name="HTML report")).to_be_visible()
    page.get_by_role("tab", name="Receipt").click()
    expect(page.get_by_role("button", name="Go on")).to_be_visible()
