"""What the browser says of a comparison is checked before it is believed."""

import pytest
from streamlit.testing.v1 import AppTest

from components.compare_view import picked_in

PICTURE = {
    "nodes": [{"id": "a"}, {"id": "b"}],
    "links": [{"source": "a", "target": "b"}],
    "beams": [],
}
STRIP = {"labels": ["x", "y"], "ids": [1, 2], "special": []}


def script():
    import streamlit as st

    from components.compare_view import compare_view

    def picked(column, position):
        st.session_state["picked"] = (column, position)

    columns = st.session_state["columns"]
    st.session_state["chosen"] = compare_view(columns, key="compare", on_pick=picked)


def run(selection) -> AppTest:
    app = AppTest.from_function(script)
    app.session_state["columns"] = [
        {"title": "one", "picture": PICTURE, "strip": STRIP, "target": 1, "groups": [0, 1]},
        {"title": "two", "error": "too long"},
    ]
    app.session_state["compare"] = {"selection": selection}
    app.run(timeout=30)
    assert not app.exception
    return app


@pytest.mark.parametrize(
    ("selection", "field", "value"),
    [
        ({"column": 0, "kind": "node", "id": "b"}, "node", {"id": "b"}),
        ({"column": 0, "kind": "link", "source": "a", "target": "b"}, "link", {"source": "a", "target": "b"}),
        ({"column": 0, "kind": "token", "position": 1}, "position", 1),
    ],
)
def test_a_selection_is_found_in_its_column(selection, field, value):
    chosen = run(selection).session_state["chosen"]
    assert (chosen.column, getattr(chosen, field)) == (0, value)


@pytest.mark.parametrize(
    "selection",
    [
        None,
        "a",
        {"column": 0, "kind": "node", "id": "gone"},
        {"column": 1, "kind": "node", "id": "a"},
        {"column": 7, "kind": "node", "id": "a"},
        {"column": 0, "kind": "token", "position": 2},
        {"column": 0, "kind": "token", "position": "1"},
    ],
)
def test_a_stale_or_foreign_selection_is_none(selection):
    chosen = run(selection).session_state["chosen"]
    assert (chosen.column, chosen.node, chosen.link, chosen.position) == (None, None, None, None)


@pytest.mark.parametrize(
    ("sent", "picked"),
    [
        ({"column": 0, "position": 1}, (0, 1)),
        ({"column": 0, "position": None}, (0, None)),
        ({"column": 1, "position": None}, None),
        ({"column": 0}, None),
        ({"column": 0, "position": 2}, None),
        (None, None),
    ],
)
def test_a_pick_is_of_a_token_there_is_or_gives_the_target_back(sent, picked):
    columns = [{"strip": STRIP}, {"strip": None}]
    assert picked_in(columns, sent) == picked
