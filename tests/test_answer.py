"""The question of the Trace page: what the model says, why that, why another, and rather than what."""

import pytest
from streamlit.testing.v1 import AppTest

from components.answer import Chosen
from components.session import Key
from reverse_attention import ReverseAttentionTracer
from reverse_attention.demo import EXAMPLES
from reverse_attention.model.load import load
from reverse_attention.picture.numbers import percent
from reverse_attention.trace import tracer as tracing
from reverse_attention.trace.candidates import Candidates

TEXT = EXAMPLES[0].text
LAST = 17
"""Position of its last token."""


@pytest.fixture(scope="module")
def tracer():
    loaded = load("demo-qwen2")
    return ReverseAttentionTracer(loaded.model, loaded.tokenizer)


@pytest.fixture(scope="module")
def record(tracer):
    return tracer.capture(TEXT)


@pytest.fixture(scope="module")
def said(record, tracer):
    return Candidates.at(record, tracer.tokenizer, LAST)


def start(**state: object) -> AppTest:
    app = AppTest.from_file("../dashboard.py", default_timeout=60)
    for key, value in state.items():
        app.session_state[key] = value
    return fine(app.run())


def fine(app: AppTest) -> AppTest:
    assert not app.exception
    assert not app.error
    return app


def influence(app: AppTest) -> AppTest:
    """The page on its tab of that name."""
    app.session_state[Key.TABS] = "Influence"
    return fine(app.run())


def told(app: AppTest) -> str:
    return " ".join(text.value for text in (*app.markdown, *app.caption, *app.info)).replace("\\", "")


def typed(app: AppTest, **tokens: str) -> AppTest:
    """After this was typed into the menus, which the test client has no way to do."""
    app.session_state[Key.TYPED] = [*tokens.values()]
    app.session_state[Key.CHOSEN] = Chosen(**tokens, place=("demo-qwen2", TEXT, None, LAST, None))
    return fine(app.run())


def masses(app: AppTest) -> list[str]:
    return app.dataframe[0].value["mass"].tolist()


def of(result) -> list[str]:
    return [percent(beam.mass) for beam in result.beams]


def traced(tracer, record, **question):
    return tracer.trace(record, weights="relevance", paths="token", **question)


def test_the_page_opens_with_what_the_model_says_and_asks_why(record, tracer, said):
    app = start()
    assert f"After **␣in** ({LAST}) it continues" in told(app)
    likeliest = said.likeliest(5)
    chips = app.button_group(key=Key.ANSWER_CHIPS)
    assert [chip.replace("\\", "") for chip in chips.options] == [
        f"{token.label} {percent(token.probability)}" for token in likeliest
    ]
    assert chips.value == app.selectbox(key=Key.ANSWER_MENU).value == likeliest[0].token_id
    assert masses(app) == of(traced(tracer, record))


def test_a_runner_up_is_asked_about_and_given_back(record, tracer, said):
    first, second = said.likeliest(2)
    app = start()
    app = fine(app.button_group(key=Key.ANSWER_CHIPS).set_value(second.token_id).run())
    assert app.selectbox(key=Key.ANSWER_MENU).value == second.token_id
    assert masses(app) == of(traced(tracer, record, answer=second.token_id))
    assert f"What speaks for {second.label}" in told(influence(app))
    app = fine(app.button_group(key=Key.ANSWER_CHIPS).set_value(None).run())
    assert app.selectbox(key=Key.ANSWER_MENU).value == first.token_id


def test_an_answer_is_asked_rather_than_another(record, tracer, said):
    second = said.likeliest(2)[1]
    app = start()
    app = fine(app.selectbox(key=Key.AGAINST_MENU).set_value(second.token_id).run())
    assert masses(app) == of(traced(tracer, record, against=second.token_id))
    assert f"ahead of {second.label}." in told(influence(app))


def test_what_is_asked_about_belongs_to_its_place(said):
    app = start()
    app = fine(app.button_group(key=Key.ANSWER_CHIPS).set_value(said.likeliest(2)[1].token_id).run())
    app = fine(app.text_area(key=Key.PROMPT).set_value("Tom lives in Rome. Tom lives in").run())
    chips = app.button_group(key=Key.ANSWER_CHIPS)
    assert app.selectbox(key=Key.ANSWER_MENU).value == chips.value
    assert "it continues" in told(app)


def test_a_token_of_the_text_is_asked_why_it_came(record, tracer):
    app = start(**{Key.TARGET: 3})
    result = traced(tracer, record, target_pos=3, predict=True)
    assert masses(app) == of(result)
    guess = result.prediction
    assert f"**␣Paris** (3) came with {percent(guess.probability)}, rank {guess.rank}" in told(app)
    assert app.selectbox(key=Key.ANSWER_MENU).value == guess.token_id
    app = fine(app.button(key=Key.NEXT).click().run())
    assert f"After **␣in** ({LAST}) it continues" in told(app)


def test_no_question_about_a_prompt_runs_the_model_again(monkeypatch, said):
    app = start()

    def refused(*_: object, **__: object) -> None:
        raise AssertionError("the model ran again")

    monkeypatch.setattr(tracing, "capture", refused)
    app = fine(app.button_group(key=Key.ANSWER_CHIPS).set_value(said.likeliest(2)[1].token_id).run())
    for picked in (3, 9):
        app.session_state[Key.TARGET] = picked
        app = fine(app.run())
    fine(app.button_group(key=Key.ASK).set_value("read").run())


def test_what_is_read_knows_no_answer(record, tracer):
    app = start(**{Key.ASK: "read"})
    assert app.selectbox(key=Key.READ_WEIGHTS).options == ["ifr", "norm", "rollout"]
    assert Key.ANSWER_MENU not in [box.key for box in app.selectbox]
    assert "it continues **␣Paris" in told(app)
    result = tracer.trace(record, graph="network", weights="ifr", sink="renormalize", paths="token")
    assert masses(app) == of(result)
    assert (
        app.button_group(key=Key.ASK).set_value("predict").run().selectbox(key=Key.WEIGHTS).value
        == "relevance"
    )


def test_a_typed_word_gets_the_space_that_words_have_here(record, tracer):
    app = typed(start(), answer="Lima")
    result = traced(tracer, record, answer=" Lima")
    assert result.answer.label == "␣Lima"
    assert masses(app) == of(result)


def test_of_a_typed_word_of_several_tokens_the_first_is_asked_and_that_is_said(record, tracer):
    app = typed(start(), against="Quxville")
    n_tokens = len(tracer.tokenizer(" Quxville").input_ids)
    assert n_tokens > 1
    result = traced(tracer, record, against=" Quxville")
    assert masses(app) == of(result)
    (first,) = result.answer.against
    assert f"␣Quxville is {n_tokens} tokens here; its first, {first.label}, is asked about." in told(app)
    app = fine(app.selectbox(key=Key.AGAINST_MENU).set_value(-1).run())
    offered = app.selectbox(key=Key.AGAINST_MENU).options
    assert any("Quxville" in option for option in offered), "what was typed stays in the menu"


def test_an_answer_is_not_compared_with_itself():
    app = typed(start(), against="Paris")
    assert app.selectbox(key=Key.AGAINST_MENU).value == -1
    assert "␣Paris is the answer itself" in told(app)


@pytest.mark.parametrize("text", ["<img src=x>", "**bold** [a](b)", "😀", "x" * 100, "  ", "␣", "日本"])
def test_whatever_is_typed_breaks_nothing(text):
    app = typed(start(), answer=text)
    assert not any("<img" in part.value for part in app.markdown)


def test_a_sink_that_takes_much_can_be_left_out_by_a_click():
    app = start(**{Key.MODEL: "demo-gpt2"})
    assert "the sink <|endoftext|> (0) takes" in told(app)
    app = fine(app.button(key=Key.LEAVE_SINK).click().run())
    assert app.selectbox(key=Key.SINK).value == "renormalize"
    assert "the sink <|endoftext|> (0) would take" in told(app)
    assert Key.LEAVE_SINK not in [button.key for button in app.button]
