"""Every page, light and dark, as axe looks at it: nothing that keeps people out."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from browser import SLOW, drawn, settled
from playwright.sync_api import expect

pytestmark = pytest.mark.e2e
PAGES = ("Trace", "Compare prompts", "Compare models", "Runs", "Learn")


def test_axe_finds_nothing_serious_on_any_page(open_page, address):
    faults = []
    for scheme, rules in (
        ("light", {}),
        ("dark", {"runOnly": ["color-contrast"]}),
    ):  # all else is as in the light
        page = open_page(address, color_scheme=scheme)
        for name in PAGES:
            page.get_by_role("link", name=name, exact=True).click()
            expect(page).to_have_title(f"{name} · Reverse Attention")
            if name == "Runs":
                expect(page.get_by_role("textbox", name="Search")).to_be_visible(timeout=SLOW)
            elif name == "Learn":
                expect(page.get_by_text("Your turn.")).to_be_visible(timeout=SLOW)
            else:
                drawn(page)
            settled(page)
            if (name, scheme) == ("Trace", "light"):  # for the list of runs
                page.get_by_role("button", name="Save run").click()
                page.get_by_role("button", name="Save", exact=True).click()
                expect(page.get_by_text("Saved as")).to_be_visible(timeout=SLOW)
            page.wait_for_timeout(1000)  # names come after what is seen
            for fault in (
                Axe().run(page, options={"resultTypes": ["violations"], **rules}).response["violations"]
            ):
                if fault["impact"] in ("serious", "critical"):
                    where = [node["target"] for node in fault["nodes"]]
                    faults.append((name, scheme, fault["id"], where))
    assert not faults
