"""The Learn page without a browser: every step stands, asks, and leads to its own trace.

What the steps say in words beside their numbers is held here against the models that they are shown on.
"""

import itertools
import math

import numpy as np
import pytest
from streamlit.testing.v1 import AppTest

from components import shell
from components.learn import by_hand, lesson
from components.learn.steps import STEPS
from components.session import Key, of_column
from reverse_attention import ReverseAttentionTracer
from reverse_attention.beam import beam_search_backward
from reverse_attention.demo import EXAMPLES
from reverse_attention.model.load import load
from reverse_attention.search.watched import watched_search

NAMES = [step.name for step in STEPS]
RIGHT = {  # the answers that the words around them are written for
    "row": "nothing",
    "chain": "the one of halves",
    "greedy": "2",
    "by-hand": "The → ␣cat → ␣sat → ␣down → ␣again",
    "length": "2",
    "sink": "more than half",
    "heads": "head 0",
    "no-route": "nothing",
    "token-paths": "token path",
    "relevance": "␣in (17)",
    "cutting": "cutting random ones",
    "limits": "most",
}


@pytest.fixture(scope="module")
def app():
    app = AppTest.from_file("../dashboard.py", default_timeout=60)
    app.session_state[Key.VISITED], app.session_state[Key.VISIT_ASK] = True, ""  # there is no browser
    app.run()
    return app.switch_page("pages/learn.py").run()


@pytest.mark.parametrize("name", NAMES)
def test_a_step_stands_asks_and_says_what_is_right(app, name):
    number = NAMES.index(name)
    app.radio(key=Key.STEP).set_value(name).run()
    assert not app.exception
    assert app.subheader[0].value == STEPS[number].title
    answers = app.button_group(key=of_column(Key.LEARN_ANSWER, number))
    texts = [option.content.replace("\\", "") for option in answers.proto.options]
    right = texts.index(RIGHT[name])
    assert not any(said.value.startswith(("Yes.", "It is")) for said in app.markdown)
    answers.set_value(right).run()
    assert not app.exception
    assert any(said.value.startswith("Yes.") for said in app.markdown)


def test_what_was_answered_is_counted(app):
    app.radio(key=Key.STEP).set_value("row").run()
    app.button_group(key=of_column(Key.LEARN_ANSWER, 0)).set_value(0).run()
    assert any(said.value.startswith("It is") for said in app.markdown)
    answered = app.main.caption[0].value.partition("answered: ")[2]
    assert "1" in answered.split(", ")
    # A label that changed would be another option to the browser, and none would be marked as chosen.
    assert app.radio(key=Key.STEP).options == [f"{n}. {step.title}" for n, step in enumerate(STEPS, 1)]


def test_an_answer_is_kept_though_its_question_is_not_drawn_again(app, monkeypatch):
    """As where somebody goes on while the run of the answer is still at the picture."""
    app.radio(key=Key.STEP).set_value("chain").run()
    told = []
    monkeypatch.setattr(lesson.address, "shown", lambda key, *texts, **_: told.append((key, texts)))
    monkeypatch.setattr(lesson.Lesson, "ask", lambda *_: False)
    key = of_column(Key.LEARN_ANSWER, NAMES.index("chain"))
    app.session_state[key] = 1
    app.run()
    assert (key, ("1",)) in told


def test_a_step_opens_on_the_trace_page_with_its_settings(app, monkeypatch):
    opened = []
    monkeypatch.setattr(shell, "in_dashboard", lambda: None)  # which runs this app again at each click
    monkeypatch.setattr(lesson.st, "switch_page", opened.append)  # the test's app loses what it opens
    app.radio(key=Key.STEP).set_value("sink").run()
    app.button_group(key=of_column(Key.LEARN_CHOICE, NAMES.index("sink"))).set_value(1).run()
    app.button(key=of_column(Key.LEARN_OPEN, NAMES.index("sink"))).click().run()
    app.switch_page(*opened).run()
    assert not app.exception
    assert app.text_area(key=Key.PROMPT).value == EXAMPLES[2].text
    assert app.selectbox(key=Key.SINK).value == "drop"
    assert app.session_state[Key.GRAPH] == "layer"


def test_rows_of_the_matrix_sum_to_one_and_read_nothing_later():
    matrix = np.array(by_hand.MATRIX)
    assert matrix.sum(axis=1) == pytest.approx(1)
    assert not np.triu(matrix, 1).any()


def by_pencil(matrix, top_beam, top_k):
    """The candidates of each step with their fates, and the finished paths, as one would do it by hand."""
    active, finished, steps = [[len(matrix) - 1]], [], []
    while active:
        ways = []
        for path in active:
            keys = sorted(range(path[-1]), key=lambda key: -matrix[path[-1]][key])[:top_k]
            ways += [[*path, key] for key in keys if matrix[path[-1]][key] > 0]
        ways.sort(key=lambda path: -score(matrix, path))
        ended = [path for path in ways if path[-1] == 0][:top_beam]
        active = [path for path in ways if path[-1] != 0][:top_beam]
        if ways:
            fate = {tuple(p): "finished" for p in ended} | {tuple(p): "kept" for p in active}
            steps.append([(path, fate.get(tuple(path), "pruned")) for path in ways])
        finished += ended
    finished.sort(key=lambda path: -score(matrix, path) / (len(path) - 1))
    return steps, finished[:top_beam]


def score(matrix, path):
    return sum(math.log(matrix[query][key]) for query, key in itertools.pairwise(path))


def test_a_watched_search_is_what_one_does_with_a_pencil():
    rng = np.random.default_rng(0)
    random = [np.tril(rng.dirichlet(np.ones(7), size=7)) for _ in range(20)]
    for matrix in [np.array(by_hand.MATRIX), *random]:
        for top_beam, top_k in ((1, 1), (1, 3), (2, 2), (3, 4)):
            watched = watched_search(matrix, len(matrix) - 1, top_beam=top_beam, top_k=top_k)
            steps, finished = by_pencil(matrix, top_beam, top_k)
            assert [[(one.positions, one.fate) for one in step] for step in watched.steps] == steps
            assert [beam.positions for beam in watched.beams] == finished
            for one in (one for step in watched.steps for one in step):
                assert one.log_score == pytest.approx(score(matrix, one.positions))
                assert one.score == pytest.approx(one.log_score / len(one.weights))
            assert watched.beams == beam_search_backward(matrix, -1, top_beam, top_k)


def test_only_the_targets_own_hops_matter_in_the_last_layer_of_the_other_model():
    """What *A layer's chain is no route* says of any."""
    loaded = load("demo-gpt2")
    tracer = ReverseAttentionTracer(loaded.model, loaded.tokenizer)
    record = tracer.capture(EXAMPLES[0].text)
    result = tracer.trace(record, layer=-1)
    hops = tracer.receipt(record, result, draws=2, by_layer=False).hops
    assert any(hop.query != result.target_pos for hop in hops)
    for hop in hops:
        assert (abs(hop.effect.lost) < 1e-4) == (hop.query != result.target_pos)
