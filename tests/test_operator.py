"""The operator's page: there for those whom the settings let see it, and it tells what is so."""

from types import SimpleNamespace

import pytest
from streamlit.testing.v1 import AppTest

from components.portal import measures, people
from components.portal.settings import settings


@pytest.fixture
def allowed(monkeypatch):
    """The settings allow the page."""
    monkeypatch.setenv("REVERSE_ATTENTION_SERVER__OPERATOR_PAGE", "true")
    settings.cache_clear()
    yield monkeypatch
    settings.cache_clear()


def at_the_page() -> AppTest:
    app = AppTest.from_file("../dashboard.py", default_timeout=60)
    return app.run().switch_page("pages/operator.py").run()


def test_it_tells_of_queue_memory_models_times_and_versions(allowed):
    app = at_the_page()
    assert not app.exception
    assert not app.error
    told = {metric.label: metric.value for metric in app.metric}
    assert told["Running"] == "0 of 1"
    assert int(told["Done"].replace(",", "")) > 0  # the first page has drawn its picture
    assert told["Models"].endswith("of 8,192 MiB")
    assert int(told["Process"].split()[0].replace(",", "")) > 50
    assert {"Python", "torch", "streamlit"} <= told.keys()
    models, times = (frame.value for frame in app.dataframe)
    assert "demo-qwen2" in list(models["Model"])
    assert list(models["Is loaded"]) == [True] * len(models)
    assert set(times["Stage"]) == {stage for stage, (n, _) in measures.stages().items() if n}


def test_it_is_not_there_unless_the_settings_allow_it():
    with pytest.raises(ValueError, match="Could not find a navigation page"):
        at_the_page()


@pytest.mark.parametrize(
    ("told", "may"),
    [
        ({}, False),
        ({"email": "eve@example.org"}, False),
        ({"email": "ada@example.org"}, False),
        ({"email": "Ada@Example.org", "email_verified": True}, True),
        ({"email": "ada@example.org", "email_verified": False}, False),
        ({"email": ""}, False),
    ],
)
def test_where_people_sign_in_those_alone_see_it_who_are_named(allowed, told, may):
    allowed.setenv("REVERSE_ATTENTION_SIGN_IN__REQUIRED", "true")
    allowed.setenv("REVERSE_ATTENTION_SIGN_IN__OPERATORS", '["ada@example.org"]')
    settings.cache_clear()
    user = SimpleNamespace(to_dict=lambda: told | {"is_logged_in": bool(told)})
    allowed.setattr("streamlit.user", user)
    assert people.is_operator() is may
    allowed.setenv("REVERSE_ATTENTION_SERVER__OPERATOR_PAGE", "false")
    settings.cache_clear()
    assert people.is_operator() is False
