"""The Learn page in a real browser: by keyboard, on a phone, and over a reload."""

import pytest
from browser import SLOW, settled
from playwright.sync_api import Page, expect

from components.learn.steps import STEPS

pytestmark = pytest.mark.e2e


def shows(page: Page, number: int) -> None:
    title = STEPS[number - 1].title
    expect(page.get_by_role("heading", name=title)).to_be_visible(timeout=SLOW)
    expect(page.get_by_text("Your turn.")).to_be_visible(timeout=SLOW)
    settled(page)


def test_steps_are_gone_through_on_a_phone_by_keys_and_a_reload_keeps_them(browser, address):
    page = browser.new_page(viewport={"width": 390, "height": 844})
    page.goto(f"{address}/learn?step=chain")
    shows(page, 2)
    answers = page.get_by_role("radiogroup", name="Answers").get_by_role("radio")
    answers.first.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("Step 2 of 12 · answered: 2")).to_be_visible(timeout=SLOW)
    settled(page)
    answers.first.focus()  # where every arrow key moves among the answers
    page.keyboard.press("n")
    shows(page, 3)
    assert page.url.endswith("/learn?step=greedy")
    too_wide = (
        "[...document.querySelectorAll('[data-testid=stMain] *')].filter(e => e.scrollWidth > 391).length"
    )
    assert page.evaluate(too_wide) == 0
    page.reload()
    shows(page, 3)
    expect(page.get_by_text("Step 3 of 12 · answered: 2")).to_be_visible(timeout=SLOW)
    page.get_by_role("button", name="Open this on the Trace page").click()
    expect(page).to_have_title("Trace · Reverse Attention", timeout=SLOW)
    expect(page.locator("svg.ra-sankey path.ra-ribbon").first).to_be_attached(timeout=SLOW)
    page.close()
