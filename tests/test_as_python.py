"""Copy as Python: the lines that a page gives, run, make what the page shows."""

from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from components import as_python, comparing
from components.as_python import AskedTrace, of_trace
from components.session import Key, of_column
from reverse_attention.result.setting_table import TraceSettings

HOSTILE = 'Tom\'s "\\" """ # {x}\n\u202e\u2028\t日 \\N{BULLET}'


@pytest.fixture
def on_page(monkeypatch):
    """What a page has traced or compared when it gives its lines."""
    seen: list[Any] = []
    of_one, of_many = as_python.of_trace, as_python.of_comparison

    def one(asked):
        seen.append(asked.result)
        return of_one(asked)

    def many(asked, comparison):
        seen.append(comparison)
        return of_many(asked, comparison)

    monkeypatch.setattr(as_python, "of_trace", one)
    monkeypatch.setattr(comparing, "of_comparison", many)
    return seen


def start(page: str, **state: object) -> AppTest:
    app = AppTest.from_file("../dashboard.py", default_timeout=60)
    for key, value in {Key.TABS: "Data", **state}.items():
        app.session_state[key] = value
    app.switch_page(page)
    return app.run()


def run(lines: str) -> dict[str, Any]:
    names: dict[str, Any] = {}
    exec(compile(lines, "copied", "exec"), names)
    return names


def copied(app: AppTest) -> dict[str, Any]:
    assert not app.exception
    assert not app.error
    (code,) = app.code
    assert code.language == "python"
    return run(code.value)


@pytest.mark.parametrize(
    "state",
    [
        {Key.GRAPH: "layer", Key.LAYER: 1, Key.HEADS: "none", Key.LENGTH_NORM: "pow", Key.PROMPT: HOSTILE},
        {Key.WEIGHTS: "ifr", "paths": "layer", Key.SEARCH: "beam", Key.TOP_K: 2, Key.SINK: "drop"}
        | {Key.MODEL: "demo-gpt2", Key.TOP_BEAM: 3, Key.UNIT: "word", Key.TARGET: 9},
    ],
    ids=["layer", "network"],
)
def test_the_lines_of_a_trace_make_it_again(state, on_page):
    assert copied(start("pages/trace.py", **state))["result"] == on_page[-1]


def test_a_question_and_a_continuation_are_in_the_lines(on_page, demo):
    app = start("pages/trace.py", **{Key.NEW_TOKENS: 3})
    app = app.selectbox(key=Key.AGAINST_MENU).set_value(demo.tokenizer(" Rome").input_ids[0]).run()
    names = copied(app)
    assert names["result"] == on_page[-1]
    assert names["result"].answer.against
    app = app.button(key=Key.CONTINUE).click().run()
    names = copied(app)
    assert names["result"] == on_page[-1]
    assert names["result"].prompt_length
    assert names["result"].seq_len == names["result"].prompt_length + 3


def test_the_lines_of_a_comparison_of_prompts_make_it_again(on_page):
    own = {of_column(Key.OWN, 0): True, of_column(Key.TOP_BEAM, 0): 2}
    names = copied(start("pages/compare_prompts.py", **{Key.REFERENCE: 2, Key.SINK: "drop"}, **own))
    assert [result.sink for result in names["results"]] == ["keep", "drop"]
    same(names["comparison"], on_page[-1])
    assert [len(result.beams) for result in names["results"]] == [2, 5]


def test_the_lines_of_a_comparison_of_models_make_it_again(on_page):
    names = copied(start("pages/compare_models.py", **{Key.GRAPH: "layer"}))
    assert "tracer_2" in names
    same(names["comparison"], on_page[-1])


def same(again, compared) -> None:
    """All but what the models predict, which the lines leave out."""
    assert [column.result for column in again.columns] == [column.result for column in compared.columns]
    for part in ("reference", "by", "changes"):
        assert getattr(again, part) == getattr(compared, part)
    assert [column.name for column in again.columns] == [column.name for column in compared.columns]


def test_a_folders_place_is_not_told(tracer, tmp_path):
    asked = AskedTrace(str(tmp_path), "a b", 1, TraceSettings(), tracer.trace_text("a b"))
    lines = of_trace(asked)
    assert str(tmp_path.parent) not in lines
    assert f"load({tmp_path.name!r})  # a folder: write its path" in lines
