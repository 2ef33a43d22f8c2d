"""Where people must sign in: no page shows anything before, and a provider vouches for who they are."""

from types import SimpleNamespace

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from components.portal import people
from components.session import Key

PAGES = ["trace", "compare_prompts", "compare_models", "runs", "saved_traces", "learn"]
ADA = {"is_logged_in": True, "iss": "https://issuer.example", "sub": "1", "name": "Ada <b>"}


@pytest.fixture(autouse=True)
def required(monkeypatch):
    monkeypatch.setenv("REVERSE_ATTENTION_SIGN_IN__REQUIRED", "true")


@pytest.fixture
def claims(monkeypatch):
    """What the provider says of who is there, to be filled."""
    claims = {}
    monkeypatch.setattr(st, "user", SimpleNamespace(to_dict=lambda: dict(claims)))
    return claims


@pytest.mark.parametrize("page", PAGES)
def test_no_page_shows_anything_before(page, claims, browser_that_brings):
    app = AppTest.from_file("../dashboard.py", default_timeout=60).run()
    app.switch_page(f"pages/{page}.py").run()
    assert not app.exception
    assert [button.label for button in app.button] == ["Sign in"]
    assert not [*app.text_area, *app.text_input, *app.dataframe, *app.selectbox, *app.file_uploader]
    app.button(key=Key.SIGN_IN).click().run()
    assert "Nobody can sign in here yet" in app.error[0].value


def test_who_has_signed_in_comes_in(claims):
    claims |= ADA
    app = AppTest.from_file("../dashboard.py", default_timeout=60).run()
    assert not app.exception
    assert app.text_area(key=Key.PROMPT).value
    assert "Ada \\<b\\>" in [caption.value for caption in app.sidebar.caption]
    assert app.button(key=Key.SIGN_OUT)


def test_what_was_typed_is_there_wherever_the_person_comes_next(claims):
    claims |= ADA
    typed = "Tom lives in Rome. Tom lives in"
    app = AppTest.from_file("../dashboard.py", default_timeout=60).run()
    app.text_area(key=Key.PROMPT).input(typed).run()
    again = AppTest.from_file("../dashboard.py", default_timeout=60).run()
    assert again.text_area(key=Key.PROMPT).value == typed
    claims["sub"] = "2"
    other = AppTest.from_file("../dashboard.py", default_timeout=60).run()
    assert other.text_area(key=Key.PROMPT).value != typed


@pytest.mark.parametrize("missing", ["iss", "sub"])
def test_a_provider_that_does_not_say_who_lets_nobody_in(missing, claims):
    claims |= {name: value for name, value in ADA.items() if name != missing}
    app = AppTest.from_file("../dashboard.py", default_timeout=60).run()
    assert "does not say who you are" in app.error[0].value
    assert [button.label for button in app.button] == ["Sign out"]


def test_people_are_told_apart_by_issuer_and_subject(claims):
    ids = set()
    for issuer, subject in [("a", "1"), ("a", "2"), ("b", "1"), ("a1", ""), ("a", "12"), ("a1", "2")]:
        claims |= {"is_logged_in": True, "iss": issuer, "sub": subject or "x", "name": "Same"}
        ids.add(people.person().id)
    assert len(ids) == 6
    assert {len(each) for each in ids} == {64}
    claims |= ADA
    first = people.person()
    claims |= {"name": "Renamed", "email": "other@example.org"}
    assert (people.person().id, people.person().name) == (first.id, "Renamed")
    for signed_in in (False, None, "true"):
        claims["is_logged_in"] = signed_in
        assert people.person() is None
