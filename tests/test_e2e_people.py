"""Many people at one server, each over a web socket of his own, as browsers come."""

from concurrent.futures import ThreadPoolExecutor

import pytest

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
