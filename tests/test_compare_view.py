"""What the browser says of a comparison is checked before it is believed."""

import pytest
from streamlit.testing.v1 import AppTest

from components.compare_paths import through
from components.selection import of_paths
from components.session import Key
from reverse_attention import ReverseAttentionTracer, compare
from reverse_attention.comparison.lines import lines, numbers_of_rows
from reverse_attention.comparison.selection import CompareSelection, picked_in
from reverse_attention.demo import PAIRS

PICTURE = {
    "nodes": [{"id": "a"}, {"id": "b"}],
    "links": [{"source": "a", "target": "b", "shares": []}],
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
        ({"column": 0, "kind": "link", "source": "a", "target": "b"}, "link", PICTURE["links"][0]),
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


@pytest.fixture(scope="module")
def comparison(demo):
    tracer = ReverseAttentionTracer(demo.model, demo.tokenizer)
    pair = next(pair for pair in PAIRS if pair.name == "Number changed")
    settings = {"graph": "network", "weights": "norm", "paths": "token"}
    return compare([tracer.trace_text(text, **settings) for text in pair.texts])


def test_a_rows_number_is_that_of_its_path_in_every_column(comparison):
    rows, table = numbers_of_rows(comparison.columns, 0), comparison.to_pandas("paths").fillna(0)
    for column, numbers in zip(comparison.columns, lines(comparison.columns, 0), strict=True):
        ranks = dict(zip(rows, table[column.name], strict=True))
        assert {n: numbers.index(n) + 1 for n in numbers} == {n: r for n, r in ranks.items() if r > 0}


def choosing():
    import streamlit as st

    from components import compare_paths

    comparison = st.session_state["comparison"]
    compare_paths.choose(comparison, st.session_state["given"])
    compare_paths.table(comparison, {1})
    st.session_state["chosen"] = compare_paths.chosen_paths(comparison)


@pytest.mark.parametrize(
    ("given", "chosen"),
    [([1], [1]), ([2, 0, 0], [0, 2]), ([99, "x", -1, None], None), ("0", None), (None, None)],
)
def test_what_the_pictures_show_is_what_the_table_has_selected(comparison, given, chosen):
    app = AppTest.from_function(choosing)
    app.session_state["comparison"], app.session_state["given"] = comparison, given
    app.run(timeout=30)
    assert not app.exception
    assert app.session_state["chosen"] == chosen
    key = of_paths(Key.COMPARED_TABLE, tuple(tuple(column.paths) for column in comparison.columns))
    selected = dict(app.session_state[key])["selection"]["rows"] if chosen else []
    rows = numbers_of_rows(comparison.columns, 0)
    assert [rows[row] for row in selected] == (chosen or [])
    marks = [text.endswith("◂") for text in app.dataframe[0].value["path"]]
    assert marks == [number == 1 for number in rows]


def test_the_paths_through_what_is_selected_in_one_column_are_known_in_all():
    beams = [{"nodes": ["a", "b"]}, {"nodes": ["b"]}, {"nodes": ["a"]}]
    column = {"picture": {"beams": beams}, "paths": [4, 7, None]}
    assert through([{}, column], CompareSelection(1, node={"id": "a"})) == {4}
    assert through([{}, column], CompareSelection(1, link={"shares": [{"beam": 1}]})) == {7}
    assert through([{}, column], CompareSelection(1, position=0)) == through([], CompareSelection()) == set()
