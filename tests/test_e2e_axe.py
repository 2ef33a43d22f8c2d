"""Every page, light and dark, as axe looks at it: nothing that keeps people out."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from browser import SLOW, drawn, settled
from playwright.sync_api import expect

pytestmark = pytest.mark.e2e
GROUND = {"light": "rgb(255, 255, 255)", "dark": "rgb(20, 23, 28)"}
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
            expect(page.locator(".stApp")).to_have_css("background-color", GROUND[scheme], timeout=SLOW)
            page.wait_for_timeout(500)  # the pictures take the colours over
            expect(page.locator("g.ra-node:not([aria-label])")).to_have_count(0, timeout=SLOW)
            for fault in Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]:
                if fault["impact"] in ("serious", "critical"):
                    where = [node["target"] for node in fault["nodes"]]
                    faults.append((path or "trace", scheme, fault["id"], where))
    assert not faults
