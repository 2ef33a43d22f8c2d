"""Continuing on the Trace page without a browser: what is added, and errors that lose nothing."""

import pytest
from streamlit.testing.v1 import AppTest

from components.portal.settings import settings as portal_settings
from components.session import Key
from reverse_attention import ReverseAttentionTracer
from reverse_attention.demo import EXAMPLES, MODELS
from tests import tiny

TEXT = EXAMPLES[0].text
SAMPLED = {Key.WAY: "sampled", Key.TEMPERATURE: 1.5, Key.TOP_P: 0.8, Key.SEED: 3}


@pytest.fixture
def start():
    def start(**state: object) -> AppTest:
        app = AppTest.from_file("../dashboard.py", default_timeout=60)
        for key, value in {Key.GRAPH: "layer", Key.NEW_TOKENS: 6, **state}.items():
            app.session_state[key] = value
        return app.run()

    return start


def go_on(app: AppTest) -> AppTest:
    return app.button(key=Key.CONTINUE).click().run()


def seen(app: AppTest) -> str:
    assert not app.exception
    return " ".join(caption.value for caption in app.caption).replace("\\", "")


@pytest.mark.parametrize(
    ("state", "settings", "says"),
    [
        ({}, {}, "the likeliest token each time"),
        (
            SAMPLED,
            {"temperature": 1.5, "top_p": 0.8, "seed": 3},
            "drawn at temperature 1.5, top-p 0.8, seed 3",
        ),
    ],
    ids=["greedy", "sampled"],
)
def test_what_is_added_is_what_the_library_generates(start, demo, state, settings, says):
    app = go_on(start(**state))
    generated = ReverseAttentionTracer(demo.model, demo.tokenizer).generate(
        TEXT, max_new_tokens=6, **settings
    )
    assert tuple(generated.token_ids) == app.session_state[Key.ASKED_ABOUT]
    assert f"6 tokens added, {says}." in seen(app)
    assert f"{len(generated.token_ids)} tokens" in seen(app)


def test_asked_again_it_goes_on_from_where_it_has_come(start, demo):
    app = go_on(go_on(start()))
    longer = ReverseAttentionTracer(demo.model, demo.tokenizer).generate(TEXT, max_new_tokens=12)
    assert app.session_state[Key.CONTINUATION].new_ids == longer.token_ids[longer.prompt_length :]
    app.session_state[Key.WAY] = "sampled"  # another way begins anew
    assert len(go_on(app.run()).session_state[Key.CONTINUATION].new_ids) == 6


def test_it_stays_with_its_prompt(start):
    app = go_on(start())
    app.text_area(key=Key.PROMPT).set_value("The red key opens").run()
    assert "added" not in seen(app)
    app.text_area(key=Key.PROMPT).set_value(TEXT).run()
    assert "6 tokens added" in seen(app)
    app.button(key=Key.PROMPT_ONLY).click().run()
    assert "added" not in seen(app)


def test_a_continuation_over_the_limit_is_an_error_that_keeps_what_there_was(start, monkeypatch):
    app = go_on(start())
    monkeypatch.setenv("REVERSE_ATTENTION_LIMITS__TOKENS", "30")
    portal_settings.cache_clear()
    app.number_input(key=Key.NEW_TOKENS).set_value(20)
    go_on(app)
    assert "20 more were asked for; 30 is the limit here" in app.error[0].value.replace("\\", "")
    assert "6 tokens added" in seen(app)
    assert app.text_area(key=Key.PROMPT).value == TEXT


def test_models_that_continue_nothing_offer_nothing(start, demo, tmp_path, monkeypatch):
    tiny.build("bert", tiny.MASKED, vocab_size=len(demo.tokenizer)).save_pretrained(tmp_path)
    demo.tokenizer.save_pretrained(tmp_path)
    monkeypatch.setitem(MODELS, "encoder", tmp_path)
    app = start(**{Key.MODEL: "encoder"})
    assert not app.exception
    assert not app.error
    assert Key.CONTINUE not in [button.key for button in app.button]
