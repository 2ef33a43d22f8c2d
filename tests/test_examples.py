"""What examples are said to show is computed: the demo models show it, other models need not."""

import dataclasses

import pytest
from streamlit.testing.v1 import AppTest

from components.examples import _of_example
from components.session import Key
from reverse_attention import ReverseAttentionTracer
from reverse_attention.demo import EXAMPLES
from reverse_attention.model.load import load
from reverse_attention.trace.answer import first_token
from tests import tiny


@pytest.fixture(scope="module", params=["demo-qwen2", "demo-gpt2"])
def tracer(request):
    loaded = load(request.param)
    return ReverseAttentionTracer(loaded.model, loaded.tokenizer)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_the_demo_models_show_what_each_is_for(tracer, example):
    result = tracer.trace_text(example.text, weights="relevance", paths="token")
    assert result.answer.token_id == first_token(example.answer, tracer.tokenizer, "the answer")[0]
    assert result.answer.rank == 1
    assert _of_example(example, result, tracer.tokenizer) == example.note


def test_another_answer_or_other_paths_are_told(tracer):
    example = EXAMPLES[0]
    result = tracer.trace_text(example.text, weights="relevance", paths="token")
    elsewhere = [beam for beam in result.beams if not {"␣Paris"} & {result.labels[p] for p in beam.positions}]
    assert 0 < len(elsewhere) < len(result.beams)
    told = _of_example(example, dataclasses.replace(result, beams=elsewhere), tracer.tokenizer)
    assert told == "This model says ␣Paris, but none of these paths comes by Paris."
    other = tracer.trace_text(example.text, weights="relevance", answer=" Oslo").answer
    told = _of_example(example, dataclasses.replace(result, answer=other), tracer.tokenizer)
    assert (
        told
        == "This example is about how ␣Paris is found; this model says ␣Oslo, so it does not show that here."
    )


def captions(app: AppTest) -> str:
    assert not app.exception
    assert not app.error
    return " ".join(caption.value for caption in app.caption).replace("\\", "")


def test_the_page_says_it_of_the_usual_question_only():
    app = AppTest.from_file("../dashboard.py", default_timeout=60).run()
    assert EXAMPLES[0].note in captions(app)
    app.session_state[Key.TARGET] = 9
    assert EXAMPLES[0].note not in captions(app.run())
    app.session_state[Key.TARGET] = None
    app.session_state[Key.PROMPT] = "Tom lives in Rome. Tom lives in"
    assert EXAMPLES[0].note not in captions(app.run())


def test_a_model_that_says_something_else_is_not_said_to_show_it(demo, tmp_path):
    tiny.build("qwen2", vocab_size=len(demo.tokenizer)).save_pretrained(tmp_path)
    demo.tokenizer.save_pretrained(tmp_path)
    app = AppTest.from_file("../dashboard.py", default_timeout=60)
    app.session_state[Key.MODEL] = str(tmp_path)
    told = captions(app.run())
    assert EXAMPLES[0].note not in told
    assert "so it does not show that here" in told
    assert app.button_group(key=Key.EXAMPLE).options == [EXAMPLES[0].name]  # the chosen one alone
