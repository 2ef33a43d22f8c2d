"""The pictures of the README and of the documentation: screenshots of the real dashboard with a real model.

    PYTHONPATH=core python -m docs.screenshots          # writes docs/*.png; a minute or two
    PYTHONPATH=core python -m docs.screenshots trace    # only these

1. The dashboard is started as its users start it, with SmolLM2-135M (``python -m benchmarks.real_models``) as
   the model that it offers, and runs of its own.
2. Chromium asks what a person would ask, once in the light and once in the dark theme.
3. Each page is kept as ``NAME-light.png`` and ``NAME-dark.png``, 1400 pixels wide.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Page, expect, sync_playwright

from benchmarks.real_models import made
from tests.browser import SLOW, dashboard, drawn, launch, settled

DOCS = Path(__file__).parent
SIZE = {"width": 1400, "height": 1000}
MOST_BYTES = 200_000
"""Of a picture: a front page should not be slow."""
TEXT = "When Mary and John went to the store, John gave a drink to"
OTHER = "When Mary and John went to the store, Mary gave a drink to"
"""Who gives is not who gets: the one other name answers."""


def trace(page: Page) -> None:
    """Why the model says ␣Mary."""
    box = page.get_by_role("textbox", name="Prompt")
    box.fill(TEXT)
    box.press("Control+Enter")
    expect(page.get_by_text("␣Mary").first).to_be_visible(timeout=SLOW)
    _finished(page)


def receipt(page: Page) -> None:
    """What is left of the answer once the drawn hops are cut, and the picture coloured by it."""
    trace(page)
    page.get_by_role("tab", name="Receipt").click()
    page.get_by_role("button", name="Cut these hops and run the model again").click()
    expect(page.get_by_text("What cutting does", exact=False).first).to_be_visible(timeout=4 * SLOW)
    _finished(page)
    page.get_by_role("button", name="What cutting does").click()
    page.locator("svg.ra-sankey").first.evaluate("picture => picture.scrollIntoView({ block: 'start' })")


def compare(page: Page) -> None:
    """Two prompts, in which one name is another."""
    page.get_by_role("link", name="Compare prompts").click()
    expect(page.locator("section.ra-column")).to_have_count(2, timeout=SLOW)
    settled(page)
    for letter, text in zip("AB", (TEXT, OTHER), strict=True):
        box = page.get_by_role("textbox", name=f"Prompt {letter}")
        box.fill(text)
        box.press("Control+Enter")
        settled(page)
    _finished(page)


def learn(page: Page) -> None:
    """A step of the Learn page: a beam search that can be done by hand."""
    page.get_by_role("link", name="Learn").click()
    page.get_by_role("radiogroup", name="Steps").get_by_text("Beam search by hand").click()
    expect(page.get_by_role("heading", name="Beam search by hand")).to_be_visible(timeout=SLOW)
    settled(page)
    page.mouse.move(0, 0)


SHOTS: dict[str, Callable[[Page], None]] = {
    "trace": trace,
    "receipt": receipt,
    "compare": compare,
    "learn": learn,
}


def take(names: list[str]) -> None:
    """Take these pictures, in both themes."""
    settings = (
        '[models]\noffered = [{ name = "%s", label = "SmolLM2-135M" }]\n'
        '[runs]\ndatabase = "sqlite:///%s"\n'
    )  # fmt: skip
    with TemporaryDirectory() as room, sync_playwright() as playwright:
        file = Path(room) / "portal.toml"
        file.write_text(settings % (made() / "smollm2-135m", Path(room) / "runs.db"), encoding="utf-8")
        asked = {"REVERSE_ATTENTION_SETTINGS": str(file)}
        with dashboard(Path(room) / "server.log", **asked) as address, launch(playwright) as browser:
            for theme in ("light", "dark"):
                for name in names:
                    page = browser.new_page(viewport=SIZE, color_scheme=theme)
                    page.goto(address)
                    expect(page.locator("svg.ra-sankey").first).to_be_attached(timeout=4 * SLOW)
                    SHOTS[name](page)
                    _keep(page, DOCS / f"{name}-{theme}.png")
                    page.close()


def _finished(page: Page) -> None:
    settled(page)
    drawn(page)
    page.mouse.move(0, 0)
    page.evaluate("document.activeElement.blur()")
    page.wait_for_timeout(1000)  # fades come to their end


def _keep(page: Page, path: Path) -> None:
    page.wait_for_timeout(500)
    picture = page.screenshot()
    if len(picture) > MOST_BYTES:
        raise ValueError(f"{path.name} has {len(picture)} bytes; keep it below {MOST_BYTES}.")
    path.write_bytes(picture)


if __name__ == "__main__":
    take(sys.argv[1:] or list(SHOTS))
