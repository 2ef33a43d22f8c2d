"""A server that is killed and started anew: the open page goes on, and loses no text and no click."""

import pytest
from browser import SLOW, drawn, free_port, settled, started, type_prompt
from playwright.sync_api import expect

pytestmark = pytest.mark.e2e
TEXT = "Alice lives in Paris. Emma lives in Rome. Alice lives in"
UNSENT = TEXT + " Oslo. Emma"
STATE = "data-test-connection-state"


def test_a_page_outlives_its_server(browser, tmp_path):
    port = free_port()
    server = started(tmp_path / "before.log", port)
    page = browser.new_page()
    page.goto(f"http://127.0.0.1:{port}/")
    drawn(page)
    type_prompt(page, TEXT)
    settled(page)
    box = page.get_by_role("textbox", name="Prompt")
    box.fill(UNSENT)
    server.kill()
    server.wait()
    expect(page.locator(f"[{STATE}=CONNECTED]")).to_have_count(0, timeout=SLOW)
    server = started(tmp_path / "after.log", port)
    try:
        expect(page.locator(f"[{STATE}=CONNECTED]")).to_have_count(1, timeout=SLOW)
        expect(page.get_by_text("it continues").first).to_contain_text("Emma", timeout=SLOW)
        drawn(page)
        settled(page)
        page.get_by_role("radio", name="What it reads").click()  # the first click that the new server sees
        page.wait_for_url("**/?ask=read", timeout=SLOW)
        expect(box).to_have_value(UNSENT)
    finally:
        page.close()
        server.terminate()
        server.wait(timeout=20)
