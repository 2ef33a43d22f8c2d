"""Settings in the address that a page cannot give: said on the page, never dropped without a word."""

import json
from urllib.parse import parse_qsl

import pytest
from streamlit.testing.v1 import AppTest

from components.link import packed, unpacked
from components.portal import shared
from components.session import Key
from components.text import plain
from tests import tiny


def opened(address: str, example: str = "facts") -> AppTest:
    app = AppTest.from_file("../dashboard.py", default_timeout=60)
    app.query_params.update(dict(parse_qsl(address)) | ({"example": example} if example else {}))
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


def test_settings_without_a_text_are_no_picture():
    """It would be another prompt's than whoever gave the link has seen."""
    app = opened("graph=layer", example="")
    assert "settings but no text" in app.info[0].value
    assert app.text_area(key=Key.PROMPT).value == ""
    assert not app.dataframe
    app.text_area(key=Key.PROMPT).set_value("Tom lives in Rome. Tom lives in").run()
    assert [info.value for info in app.info] == []
    assert app.button_group(key=Key.GRAPH).value == "layer"
    assert len(opened("utm=x", example="").dataframe)


def test_a_link_opens_what_was_seen_and_a_reload_loses_nothing(browser_that_brings, demo):
    """Settings, text, continuation, target, answer and contrast, by the fragment alone."""
    first = opened("sink=renormalize&beams=3&tokens=2", example="")
    first.text_area(key=Key.PROMPT).set_value("Tom lives in Rome. Emma lives in Oslo. Tom lives in").run()
    first.button(key=Key.CONTINUE).click().run()
    first.session_state[Key.TARGET] = 8
    first.run()
    first.selectbox(key=Key.AGAINST_MENU).set_value(demo.tokenizer(" Rome").input_ids[0]).run()
    kept = browser_that_brings["kept"]
    assert kept["query"] == "tokens=2&beams=3&sink=renormalize"
    table = first.dataframe[0].value
    for brought in ({"link": kept["link"]}, {"draft": kept["draft"]}):
        browser_that_brings.update({"link": "", "draft": "", **brought})
        again = opened("", example="")
        assert not again.exception
        assert not again.warning
        assert again.dataframe[0].value.equals(table)
        assert again.selectbox(key=Key.AGAINST_MENU).value == first.selectbox(key=Key.AGAINST_MENU).value
        assert browser_that_brings["kept"]["link"] == kept["link"]
    browser_that_brings.update({"typed": {Key.PROMPT: "What was not sent yet", "unknown": "x"}})
    assert opened("", example="").text_area(key=Key.PROMPT).value == "What was not sent yet"


@pytest.mark.parametrize(
    "link", ["v1.xyz", "v9.a", packed({"prompt": ["a", "b"], "target": ["x"], "layer": []})]
)
def test_a_link_that_is_none_is_a_sentence(link, browser_that_brings):
    browser_that_brings["link"] = link
    app = opened("", example="")
    assert not app.exception
    assert all("link" in error.value for error in app.error)


def test_a_link_to_a_model_asks_before_it_loads(browser_that_brings, monkeypatch, demo, tmp_path):
    loaded = []
    load = shared.load
    monkeypatch.setattr(shared, "load", lambda name, **more: (loaded.append(name), load(name, **more))[1])
    browser_that_brings["link"] = packed({"prompt": ["Tom lives in"], "model": ["someone/model"]})
    app = opened("", example="")
    assert "someone" in app.warning[0].value
    assert not app.dataframe
    assert browser_that_brings["kept"] is None  # so that a reload asks again
    app.button(key=Key.USE_OFFERED).click().run()
    assert "someone/model" not in loaded
    assert app.text_area(key=Key.PROMPT).value == "Tom lives in"
    assert len(app.dataframe)
    app = opened("", example="")
    app.button(key=Key.LOAD_ASKED).click().run()
    assert loaded[-1] == "someone/model"


def test_a_folders_path_is_told_to_nobody(browser_that_brings, demo, tmp_path):
    """Its last part is: in the link, on the page, in files."""
    folder = tmp_path / "secret place" / "mine"
    tiny.build("qwen2", vocab_size=len(demo.tokenizer)).save_pretrained(folder)
    demo.tokenizer.save_pretrained(folder)
    app = AppTest.from_file("../dashboard.py", default_timeout=60)
    app.session_state[Key.MODEL] = str(folder)
    app.run()
    assert not app.exception
    kept = browser_that_brings["kept"]
    assert unpacked(kept["link"])["model"] == ["folder:mine"]
    assert unpacked(kept["draft"])["model"] == [str(folder)]  # this tab's own, where it was typed
    assert "secret" not in kept["query"]
    elements = " ".join(
        str(element.proto) for element in [*app.main, *app.sidebar] if hasattr(element, "proto")
    )
    assert "mine" in elements
    assert "secret" not in elements
    browser_that_brings["link"] = kept["link"]
    assert opened("", example="").selectbox(key=Key.MODEL).value == str(folder)  # it is loaded here
    browser_that_brings["link"] = packed({"prompt": ["Tom lives in"], "model": ["folder:other"]})
    assert "a folder named other" in opened("", example="").info[0].value


def test_a_link_finds_a_folder_that_is_offered_before_anybody_loads_it(
    browser_that_brings, demo, tmp_path, monkeypatch
):
    folder = tmp_path / "ours"
    tiny.build("qwen2", vocab_size=len(demo.tokenizer)).save_pretrained(folder)
    demo.tokenizer.save_pretrained(folder)
    offered = [{"name": "demo-qwen2"}, {"name": str(folder), "label": "Our model"}]
    monkeypatch.setenv("REVERSE_ATTENTION_MODELS__OFFERED", json.dumps(offered))
    browser_that_brings["link"] = packed({"prompt": ["Tom lives in"], "model": ["folder:ours"]})
    app = opened("", example="")
    assert app.selectbox(key=Key.MODEL).value == str(folder)
    assert app.selectbox(key=Key.MODEL).options == ["demo-qwen2", "Our model"]
    assert not app.exception
