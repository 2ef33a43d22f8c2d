"""Signing in with a provider, in a real browser: what one was sent opens, what is another's does not."""

import re

import pytest
from browser import SLOW, free_port, settled, started
from issuer import issuer, secrets_file
from playwright.sync_api import Page, expect
from saving import CONTENT

from components.link import packed
from components.portal import people
from components.portal.runs.access import Person
from components.portal.runs.store import Runs
from components.portal.runs.tables import Sharing

pytestmark = pytest.mark.e2e
CAROL = Person("carol-id", "Carol")
CLAIMS = {
    "1": {"email": "Ada@example.org", "email_verified": True},
    "2": {"email": "ada@example.org", "email_verified": False},
    "3": {"email": "ada@example.org"},
}
"""Three who say that they have the operator's address; the provider has asked the first one alone for it."""
TEXT = "Tom lives in Rome. Emma lives in Oslo. Tom lives in"


@pytest.fixture
def server(tmp_path):
    """A dashboard where people sign in: its address, and two runs of Carol's, one shared by link.

    Ada was here before: she has a run and a draft.
    """
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    with issuer({"1": "Ada", "2": "Bob", "3": "Eve"}, CLAIMS) as issuer_address:
        ada = people._of({"iss": issuer_address, "sub": "1", "name": "Ada"})
        runs = Runs(f"sqlite:///{tmp_path}/runs.db")
        shared = runs.save(CAROL, CONTENT, title="Carol shares this", sharing=Sharing.LINK)
        private = runs.save(CAROL, CONTENT, title="Carol keeps this")
        runs.save(ada, CONTENT, title="Ada keeps this")
        runs.keep_draft(ada, packed({"prompt": [TEXT]}))
        runs.close()
        secrets = secrets_file(tmp_path / "secrets.toml", issuer_address, address)
        process = started(
            tmp_path / "server.log",
            port,
            REVERSE_ATTENTION_SIGN_IN__REQUIRED="true",
            REVERSE_ATTENTION_SIGN_IN__OPERATORS='["ada@example.org"]',
            REVERSE_ATTENTION_SERVER__OPERATOR_PAGE="true",
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

    page.get_by_role("button", name="All runs").click()
    expect(page.get_by_role("button", name="Ada keeps this")).to_be_visible(timeout=SLOW)
    page.get_by_role("link", name="Trace").click()  # this browser kept nothing: the server had what she typed
    expect(page.get_by_role("textbox", name="Prompt")).to_have_value(TEXT, timeout=SLOW)
    page.get_by_role("link", name="Operator").click()
    expect(page.get_by_text("Versions", exact=True)).to_be_visible(timeout=SLOW)
    page.get_by_role("button", name="Sign out").click()
    sign_in(page, "Eve")
    settled(page)
    expect(page.get_by_role("link", name="Runs")).to_be_visible()
    expect(page.get_by_role("link", name="Operator")).to_have_count(0)
    page.get_by_role("button", name="Sign out").click()
    sign_in(page, "Bob")  # in the same tab
    expect(page.get_by_role("textbox", name="Prompt")).to_have_value(re.compile("^Alice"), timeout=SLOW)
    expect(page.get_by_role("link", name="Operator")).to_have_count(0)
    page.get_by_role("link", name="Runs").click()
    expect(page.get_by_text("No run is saved yet")).to_be_visible(timeout=SLOW)
