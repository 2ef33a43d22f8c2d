"""The server's headers in a real browser."""

import urllib.request

import pytest
from browser import drawn

pytestmark = pytest.mark.e2e


def test_pages_draw_under_the_policy_and_injected_scripts_do_not_run(browser, address):
    """Every browser test watches that what should run is not blocked: it would be an error."""
    assert "script-src 'self' blob:" in urllib.request.urlopen(address).headers["Content-Security-Policy"]
    page = browser.new_page()
    blocked = []
    page.on("console", lambda message: "Content Security Policy" in message.text and blocked.append(1))
    page.goto(address)
    drawn(page)
    assert not blocked
    ran = page.evaluate(
        """() => {
          document.body.insertAdjacentHTML("beforeend", "<img src=x: onerror='window.ran = 1'>");
          setTimeout(() => eval("window.ran = 1"));  // later: what Playwright runs itself may
          return new Promise((done) => setTimeout(() => done(window.ran), 500));
        }"""
    )
    assert ran is None
    assert len(blocked) >= 2
    page.close()
