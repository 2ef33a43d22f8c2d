"""A trace saved on the Trace page opens again, in a real browser, and stands up to its model."""

import pytest
from browser import SLOW
from playwright.sync_api import expect
from test_e2e import ribbons, same_ribbons

pytestmark = pytest.mark.e2e


def test_a_saved_trace_opens_as_it_was_and_is_verified(trace_page, open_page, address, tmp_path):
    drawn_first = [tuple(ribbon) for ribbon in ribbons(trace_page)]
    tokens = trace_page.get_by_role("option").count()
    trace_page.get_by_role("tab", name="Data").click()
    with trace_page.expect_download() as download:
        trace_page.get_by_role("button", name="JSON").click()
    download.value.save_as(tmp_path / "trace.json")

    page = open_page(address)
    page.get_by_role("link", name="Runs").click()
    page.locator("input[type=file]").set_input_files(tmp_path / "trace.json")
    expect(page.get_by_role("option")).to_have_count(tokens, timeout=SLOW)
    same_ribbons(page, drawn_first)
    page.get_by_role("button", name="Verify on demo-qwen2").click()
    expect(page.get_by_text("The same paths; the largest difference of any number is")).to_be_visible(
        timeout=SLOW
    )

    damaged = tmp_path / "damaged.json"
    damaged.write_text((tmp_path / "trace.json").read_text(encoding="utf-8").replace("target_pos", "target"))
    page.locator("input[type=file]").set_input_files(damaged)
    expect(page.get_by_text("A damaged trace: ")).to_be_visible(timeout=SLOW)
    expect(page.get_by_role("option")).to_have_count(0, timeout=SLOW)
