"""Many people at one server, each over a web socket of his own, as browsers come."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from browser import SLOW, drawn, settled
from playwright.sync_api import expect

from benchmarks.load import prompts
from benchmarks.people import Person, Server

pytestmark = pytest.mark.e2e


def test_people_wait_in_turn_and_are_told_so_and_those_who_leave_hold_up_nobody(address):
    """Each gets the picture of his own prompt."""
    server = Server(address.removeprefix("http://"), 0)
    leaving, *staying = [Person(server) for _ in range(5)]
    theirs, *own = prompts(5)
    with ThreadPoolExecutor(len(staying)) as pool:
        leaving.send_prompt(theirs)
        waits = pool.map(Person.type_prompt, staying, own)
        leaving.close()
        assert max(waits) < 20
    assert any(label.startswith("Waiting for your turn · ") for one in staying for label in one.labels)
    for one, text in zip(staying, own, strict=True):
        assert "".join(one.tokens()).replace("\N{OPEN BOX}", " ") == text
    assert len({one.picture() for one in staying}) == len(staying)
    for one in staying:
        one.close()


def test_who_stops_while_he_waits_frees_his_place_and_the_others_go_on(address, open_page):
    server = Server(address.removeprefix("http://"), 0)
    page = open_page(address)
    drawn(page)
    settled(page)
    others = [Person(server) for _ in range(12)]
    *theirs, own = prompts(60)[-13:]
    box = page.get_by_role("textbox", name="Prompt")
    box.fill(own)
    with ThreadPoolExecutor(len(others)) as pool:
        waits = [pool.submit(one.type_prompt, text) for one, text in zip(others, theirs, strict=True)]
        box.press("Control+Enter")
        expect(page.get_by_text("Waiting for your turn")).to_be_visible(timeout=SLOW)
        page.get_by_role("button", name="Stop").click()
        expect(page.get_by_text("Stopped before the end")).to_be_visible(timeout=SLOW)
        assert not all(wait.done() for wait in waits)
        expect(box).to_have_value(own)
        assert max(wait.result() for wait in waits) < 30
    assert all(one.picture() for one in others)
    page.get_by_role("button", name="Go on").click()
    drawn(page)
    expect(page.get_by_text("Waiting for your turn")).to_have_count(0)
    for one in others:
        one.close()
