"""Settings in the address that a page cannot give: said on the page, never dropped without a word."""

from urllib.parse import parse_qsl

import pytest
from streamlit.testing.v1 import AppTest

from components.session import Key
from components.text import plain


def opened(address: str) -> AppTest:
    app = AppTest.from_file("../dashboard.py", default_timeout=60)
    app.query_params.update(dict(parse_qsl(address)))
    return app.run()


def warnings(app: AppTest) -> list[str]:
    assert not app.exception
    return [warning.value.replace("\\", "") for warning in app.sidebar.warning]


def test_what_can_be_had_is_taken_without_a_word():
    app = opened("graph=Layer&layer=1&beams=3&sink=leave out&heads=head 1&min_attn=0.10&stop_at_bos=FALSE")
    assert warnings(app) == []
    assert app.sidebar.slider(key=Key.TOP_BEAM).value == 3
    assert app.sidebar.selectbox(key=Key.HEADS).value == "1"
    assert warnings(opened("graph=Network&beams=5&heads=mean of the heads&utm=x")) == []  # defaults


def test_what_cannot_be_had_is_said_until_something_else_is_chosen():
    app = opened("graph=Layer&layer=99&heads=head 77&search=slow&beams=many&power=1&weights=best")
    said = warnings(app)
    for name in ("layer=99", "heads=head 77", "search=slow", "beams=many"):
        assert any(f"asks for {name}, which is not to be had here, but " in warning for warning in said), name
    for name in ("power=1", "weights=best"):
        assert any(f"asks for {name}, which has no effect here" in warning for warning in said), name
    assert len(said) == 6
    assert len(warnings(app.run())) == 6
    app.sidebar.slider(key=Key.TOP_BEAM).set_value(2).run()
    assert not any("beams" in warning for warning in warnings(app))


def test_a_question_of_an_older_address_is_not_passed_over():
    app = opened("ask=Why it was generated&unit=Words&colour=Surprise")
    assert not app.exception
    (said,) = [warning.value for warning in app.warning]
    assert plain("ask=Why it was generated, which is not to be had here") in said


@pytest.mark.parametrize("value", ["<script>", "**b** :red[x] $y$", "\ud800", "x" * 3000])
def test_an_address_is_text(value):
    app = opened("graph=Layer&search=" + value.encode("utf-8", "surrogatepass").decode("latin-1"))
    assert len(app.sidebar.warning) == 1
    assert "<script>" not in app.sidebar.warning[0].value
