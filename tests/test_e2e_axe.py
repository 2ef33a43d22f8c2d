"""Every page, light and dark, as axe looks at it: nothing that keeps people out."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from browser import SLOW, drawn, settled
from playwright.sync_api import expect

pytestmark = pytest.mark.e2e
PAGES = ("", "compare_prompts", "compare_models", "saved_traces")


def test_axe_finds_nothing_serious_on_any_page(open_page, address):
    page = open_page(address)
    faults = []
    for path in PAGES:
        page.goto(f"{address}/{path}")
        if path == "saved_traces":
            expect(page.get_by_text("Open a saved trace")).to_be_visible(timeout=SLOW)
        else:
            drawn(page)
        settled(page)
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            page.wait_for_timeout(500)  # colours change over a moment
            for fault in Axe().run(page).response["violations"]:
                if fault["impact"] in ("serious", "critical"):
                    where = [node["target"] for node in fault["nodes"]]
                    faults.append((path or "trace", scheme, fault["id"], where))
    assert not faults
