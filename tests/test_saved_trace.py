"""A trace opened from its file, without a browser: what it shows, what it refuses, and the check."""

import dataclasses
import hashlib

import pytest
from streamlit.testing.v1 import AppTest

from components.link import packed
from components.reopened import texts_of
from components.session import Key
from reverse_attention import ReverseAttentionTracer
from reverse_attention.picture.picture import picture_of


@pytest.fixture(scope="module")
def result(demo):
    tracer = ReverseAttentionTracer(demo.model, demo.tokenizer)
    return tracer.trace_text("Zyxwvq gave the key to", graph="network", words=True)


def opened(content: bytes) -> AppTest:
    """The page with this file in it."""

    def page() -> None:
        import streamlit as st

        from components.kept.page import runs_page

        if st.session_state.pop("gives_way", False):
            st.rerun()
        runs_page()

    app = AppTest.from_function(page, default_timeout=60).run()
    app.file_uploader[0].upload("trace.json", content, "application/json").run()
    assert not app.exception
    return app


def test_it_opens_as_it_was(result):
    app = opened(result.to_json().encode())
    assert not app.error
    assert app.dataframe[0].value["path"].tolist() == [b["text"] for b in picture_of(result)["beams"]]
    facts = app.caption[0].value.replace("\\", "")
    for fact in ("model demo-qwen2", f"words {result.seq_len}", "precision float32", "commit not known"):
        assert fact in facts


def test_verify_runs_it_again_and_stays(result):
    app = opened(result.to_json().encode())
    app.session_state["gives_way"] = True  # the run that the click starts does
    app.button(key=Key.VERIFY).click().run()
    assert "The same paths; the largest difference of any number is" in app.success[0].value.replace("\\", "")
    assert app.run().success


def test_a_check_that_was_stopped_is_not_begun_again(result):
    app = opened(result.to_json().encode())
    app.button(key=Key.VERIFY).click()
    app.session_state[Key.STOPPED] = ("verify", _digest(result))
    app.run()
    assert not app.success
    assert not app.exception
    app.button(key=Key.VERIFY).click().run()
    assert app.success


def test_open_in_trace_is_not_lost_where_its_run_gives_way(result, browser_that_brings):
    app = AppTest.from_file("../dashboard.py", default_timeout=60).run()
    app.switch_page("pages/runs.py").run()
    app.file_uploader[0].upload("trace.json", result.to_json().encode(), "application/json").run()
    app.button(key=Key.OPEN_IN_TRACE).click()
    app.switch_page("pages/learn.py").run()
    assert not app.exception
    assert app.text_area(key=Key.PROMPT).value == result.text


def _digest(result):
    return hashlib.sha256(result.to_json().encode()).hexdigest()


def test_verify_tells_what_differs(result):
    first = dataclasses.replace(result.beams[0], score_raw=result.beams[0].score_raw - 0.5)
    changed = dataclasses.replace(result, beams=[first, *result.beams[1:]], dtype="float16")
    app = opened(changed.to_json().encode())
    app.button(key=Key.VERIFY).click().run()
    told = app.warning[0].value.replace("\\", "")
    assert "the largest difference of any number is 0.50." in told
    assert "The precision was float16 and is float32." in told


def test_verify_on_a_model_that_is_not_there_says_so(result):
    app = opened(dataclasses.replace(result, model="no such <b>model</b>").to_json().encode())
    app.button(key=Key.VERIFY).click().run()
    assert "There is no model" in app.error[0].value.replace("\\", "")


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"{}", b"[" * 50_000, b'{"schema": 3}'])
def test_a_file_that_is_no_trace_is_refused_in_a_sentence(content):
    app = opened(content)
    assert "Not a saved trace" in app.error[0].value
    assert not app.button


def test_a_trace_without_paths_opens(demo):
    tracer = ReverseAttentionTracer(demo.model, demo.tokenizer)
    result = tracer.trace_text("the key", graph="network", min_attn=1.0)
    assert not result.beams
    app = opened(result.to_json().encode())
    assert "found no path" in app.info[0].value


TEXT = "Tom lives in Rome. Emma lives in Oslo. Tom lives in"


@pytest.mark.parametrize(
    "settings",
    [
        {"graph": "layer", "layer": 1, "agg_heads": [0, 1], "length_norm": "pow:0.5", "target_pos": 5},
        {"graph": "network", "weights": "norm", "sink": "drop", "words": True, "target_pos": 7},
        {"weights": "relevance", "paths": "token", "answer": " Oslo", "against": " Rome", "top_beam": 3},
        {"weights": "relevance", "paths": "token", "predict": True, "target_pos": 14, "generated": 3},
    ],
    ids=str,
)
def test_it_opens_on_the_trace_page_as_it_was(settings, tracer, browser_that_brings):
    settings = {"min_attn": 0.0, **settings}
    prompt, length = TEXT, None
    if added := settings.pop("generated", 0):
        generated = tracer.generate(TEXT, max_new_tokens=added)
        prompt, length = generated.token_ids, generated.prompt_length
    result = dataclasses.replace(tracer.trace(prompt, **settings), prompt_length=length)
    browser_that_brings["draft"] = packed(texts_of(result, "demo-qwen2"))
    app = AppTest.from_file("../dashboard.py", default_timeout=60).run()
    assert not app.exception
    assert [warning.value for warning in app.warning] == []
    picture = picture_of(result)
    assert app.dataframe[0].value["path"].tolist() == [beam["text"] for beam in picture["beams"]]
    assert app.text_area(key=Key.PROMPT).value == TEXT
