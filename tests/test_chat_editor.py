"""Writing a chat on the Trace page: roles, messages, and a template that refuses some of them."""

import pytest
from streamlit.testing.v1 import AppTest
from test_chat import GEMMA
from transformers import AutoTokenizer

from components.session import Key
from reverse_attention.demo import MODELS


@pytest.fixture
def app(demo, tmp_path, monkeypatch):
    """The page, with a model whose template knows no system role and wants turns."""
    demo.model.save_pretrained(tmp_path)
    demo.tokenizer.save_pretrained(tmp_path)
    tokenizer = AutoTokenizer.from_pretrained(tmp_path)
    tokenizer.chat_template = GEMMA.replace("{{ bos_token }}", "")
    tokenizer.save_pretrained(tmp_path)
    monkeypatch.setitem(MODELS, "chat", tmp_path)
    app = AppTest.from_file("../dashboard.py", default_timeout=60)
    for key, value in {Key.MODEL: "chat", Key.CHAT: "chat", Key.GRAPH: "layer"}.items():
        app.session_state[key] = value
    return app.run()


def boxes(app: AppTest) -> list:
    """Those of the messages; the page has others."""
    return [area for area in app.text_area if area.key.startswith(Key.CHAT_MESSAGES)]


def write(app: AppTest, *messages: str) -> None:
    for n, message in enumerate(messages):
        if n == len(boxes(app)):
            press(app, "Add a message")
        boxes(app)[n].set_value(message).run()
    assert not app.exception


def press(app: AppTest, label: str, which: int = 0) -> None:
    [button for button in app.button if button.label == label][which].click().run()


def written(app: AppTest) -> list[tuple[str, str]]:
    roles = [box.value for box in app.selectbox if box.label == "Role"]
    return list(zip(roles, [area.value for area in boxes(app)], strict=True))


def test_turns_are_offered_and_what_the_model_reads_is_shown(app):
    write(app, "Where is Tom?", "In Rome.", "And Alice?")
    assert [role for role, _ in written(app)] == ["user", "assistant", "user"]
    assert app.code[0].value == (
        "<start_of_turn>user\nWhere is Tom?<end_of_turn>\n<start_of_turn>assistant\nIn Rome.<end_of_turn>\n"
        "<start_of_turn>user\nAnd Alice?<end_of_turn>\n<start_of_turn>model"
    )
    assert len(app.dataframe[0].value) == 5


def test_an_empty_message_says_nothing(app):
    """The box that a click has just added changes nothing of what the model reads."""
    write(app, "Where is Tom?")
    before = app.code[0].value
    press(app, "Add a message")
    assert app.code[0].value == before
    assert before.endswith("<start_of_turn>model")


def test_an_answer_that_is_there_is_read_to_its_end(app):
    write(app, "Where is Tom?", "In Rome.")
    assert app.code[0].value.endswith("In Rome.<end_of_turn>")


def test_a_template_that_refuses_says_why_and_nothing_is_lost(app):
    write(app, "Where is Tom?", "In Rome.")
    app.selectbox(key=f"{Key.CHAT_MESSAGES}_role_0").set_value("system").run()
    assert not app.exception
    assert "System role not supported" in app.error[0].value
    assert written(app) == [("system", "Where is Tom?"), ("assistant", "In Rome.")]
    app.selectbox(key=f"{Key.CHAT_MESSAGES}_role_0").set_value("user").run()
    assert not app.error


def test_a_message_can_be_removed(app):
    write(app, "Where is Tom?", "In Rome.", "And Alice?")
    press(app, "Remove", 0)
    assert written(app) == [("assistant", "In Rome."), ("user", "And Alice?")]
    assert "must alternate" in app.error[0].value
    press(app, "Remove", 0)
    assert written(app) == [("user", "And Alice?")]
    assert "Remove" not in [button.label for button in app.button]
    press(app, "Add a message")
    write(app, "And Alice?", "In Paris.")
    press(app, "Remove", 1)
    press(app, "Add a message")
    assert written(app) == [("user", "And Alice?"), ("assistant", "")]


def test_a_chat_waits_while_a_text_is_traced(app):
    write(app, "Where is Tom?", "In Rome.")
    app.button_group(key=Key.CHAT).set_value("Text").run()
    assert not app.code
    app.button_group(key=Key.CHAT).set_value("chat").run()
    assert written(app) == [("user", "Where is Tom?"), ("assistant", "In Rome.")]
