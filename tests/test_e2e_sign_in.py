"""Signing in with a provider, in a real browser: what one was sent opens, what is another's does not."""

import re

import pytest
from browser import SLOW, drawn, free_port, settled, started, type_prompt
from issuer import issuer, secrets_file
from playwright.sync_api import Page, expect
from saving import CONTENT

from components.portal.runs.access import Person
from components.portal.runs.store import Runs
from components.portal.runs.tables import Sharing

pytestmark = pytest.mark.e2e
CAROL = Person("carol-id", "Carol")
TEXT = "Tom lives in Rome. Emma lives in Oslo. Tom lives in"


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """A dashboard where people sign in: its address, and two runs of Carol's, one shared by link."""
    folder = tmp_path_factory.mktemp("sign_in")
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    runs = Runs(f"sqlite:///{folder}/runs.db")
    shared = runs.save(CAROL, CONTENT, title="Carol shares this", sharing=Sharing.LINK)
    private = runs.save(CAROL, CONTENT, title="Carol keeps this")
    runs.close()
    with issuer({"1": "Ada", "2": "Bob"}) as issuer_address:
        secrets = secrets_file(folder / "secrets.toml", issuer_address, address)
        process = started(
            folder / "server.log",
            port,
            REVERSE_ATTENTION_SIGN_IN__REQUIRED="true",
            STREAMLIT_SECRETS_FILES=str(secrets),
        )
        yield address, shared, private
        process.terminate()
        process.wait(timeout=20)


def sign_in(page: Page, name: str) -> None:
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("link", name=name).click()
    expect(page.get_by_text(name, exact=True)).to_be_visible(timeout=SLOW)


def test_who_signs_in_sees_the_own_and_what_is_shared(server, open_page):
    address, shared, private = server
    page = open_page(f"{address}/?run={shared}")
    expect(page.get_by_role("button", name="Sign in")).to_be_visible(timeout=SLOW)
    settled(page)
    expect(page.get_by_text("Carol")).to_have_count(0)
    sign_in(page, "Ada")
    expect(page.get_by_text("Carol shares this")).to_be_visible(timeout=SLOW)  # as the link wanted
    page.goto(f"{address}/?run={private}")
    expect(page.get_by_text("There is no such run here")).to_be_visible(timeout=SLOW)
    expect(page.get_by_text("Carol")).to_have_count(0)

    page.goto(address)
    drawn(page)
    type_prompt(page, TEXT)
    settled(page)
    page.get_by_role("button", name="Save run").click()
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("Saved as")).to_be_visible(timeout=SLOW)
    settled(page)

    elsewhere = open_page(address)  # another browser: it kept nothing
    sign_in(elsewhere, "Ada")
    expect(elsewhere.get_by_role("textbox", name="Prompt")).to_have_value(TEXT, timeout=SLOW)

    elsewhere.get_by_role("button", name="Sign out").click()
    sign_in(elsewhere, "Bob")  # in the same tab
    expect(elsewhere.get_by_role("textbox", name="Prompt")).to_have_value(re.compile("^Alice"), timeout=SLOW)
    elsewhere.get_by_role("link", name="Runs").click()
    expect(elsewhere.get_by_text("No run is saved yet")).to_be_visible(timeout=SLOW)
