"""The Trace page without a browser: controls to results, and errors without tracebacks."""

from pathlib import Path

import pytest
from streamlit.elements.lib.mutable_status_container import StatusContainer
from streamlit.testing.v1 import AppTest
from transformers import AutoTokenizer

from components import cached, working
from components.portal.settings import settings as portal_settings
from components.session import Key
from reverse_attention import ReverseAttentionTracer
from reverse_attention.demo import EXAMPLES, MODELS
from reverse_attention.model.load import load
from reverse_attention.picture.numbers import number, percent
from reverse_attention.result.method_table import METHODS
from tests import tiny


def start(state: dict[str, object]) -> AppTest:
    """The first run of a session that brings these settings along, as one from a URL does."""
    app = AppTest.from_file("../dashboard.py", default_timeout=60)
    for key, value in state.items():
        app.session_state[key] = value
    return app.run()


@pytest.fixture
def app():
    return start({Key.GRAPH: "layer"})


def prompt(app: AppTest):
    return app.text_area(key=Key.PROMPT)


def table(app: AppTest):
    return app.dataframe[0].value


def test_it_opens_on_the_first_example():
    app = start({})
    assert not app.exception
    assert prompt(app).value == EXAMPLES[0].text
    assert len(table(app)) == 5
    assert any(" tokens · target" in caption.value for caption in app.caption)


def test_work_that_was_stopped_stays_so_until_it_is_wanted_or_another_is(app):
    text = prompt(app).value
    app.session_state[Key.STOPPED] = ("record", next(iter(MODELS)), text, None)
    app.run()
    assert "Stopped" in app.info[0].value
    assert prompt(app).value == text
    assert not app.dataframe
    next(button for button in app.button if button.label == "Go on").click().run()
    assert not app.info
    assert len(table(app)) == 5
    app.session_state[Key.STOPPED] = ("record", next(iter(MODELS)), text, None)
    prompt(app).set_value(text + " the").run()
    assert len(table(app)) == 5


def test_a_trace_tells_how_far_it_is(app, monkeypatch):
    labels = []
    monkeypatch.setattr(working, "_REDRAW", 0)
    update = StatusContainer.update
    monkeypatch.setattr(
        StatusContainer,
        "update",
        lambda self, *, label, **k: (labels.append(label), update(self, label=label)),
    )
    prompt(app).set_value("A text of its own, for nobody has asked for it before").run()
    assert labels[0].startswith("Running the model · ")
    assert labels[-1] == "Running the model · 100%"
    app.run()
    assert not app.exception  # what was told is not told again from the cache
    monkeypatch.setattr(working, "_LONG", 8)
    monkeypatch.setattr(working, "_WORTH_TELLING", 0)
    prompt(app).set_value("Another text of its own, for which nobody has to wait for long here").run()
    assert any("tokens will take about 0 s in all" in label for label in labels)  # until it has a pace


def test_fewer_beams_make_fewer_paths(app):
    app.slider(key=Key.TOP_BEAM).set_value(2).run()
    assert len(table(app)) == 2


@pytest.mark.parametrize("example", EXAMPLES[1:], ids=lambda example: example.name)
def test_an_example_fills_the_prompt(app, example):
    app.button_group(key=Key.EXAMPLE).set_value(example.name).run()
    assert not app.exception
    assert prompt(app).value == example.text


@pytest.mark.parametrize(
    "settings",
    [
        {Key.HEADS: "max", Key.LENGTH_NORM: "pow"},
        {Key.HEADS: "none", Key.LENGTH_NORM: "none", Key.SINK: "drop"},
        {Key.HEADS: "1", Key.SEARCH: "exact", Key.DIVERSITY: 0.5},
        {Key.ASK: "predict", Key.SINK: "renormalize"},
        {Key.GRAPH: "network"},
        {Key.GRAPH: "network", Key.WEIGHTS: "norm", Key.SEARCH: "beam"},
        {Key.GRAPH: "network", Key.WEIGHTS: "ifr", Key.HEADS: "none", Key.SINK: "drop"},
    ],
    ids=str,
)
@pytest.mark.parametrize("name", MODELS)
def test_settings(settings, name):
    app = start({Key.MODEL: name, Key.GRAPH: "layer", **settings})
    assert not app.exception
    assert not app.error
    wanted = range(1, 6) if Key.DIVERSITY in settings else [5]  # few may differ enough
    assert len(table(app)) in wanted


@pytest.mark.parametrize(("key", "value"), [(Key.LAYER, 99), (Key.HEADS, "77"), (Key.TARGET, 5000)])
def test_a_setting_for_another_model_or_prompt_breaks_nothing(key, value):
    app = start({Key.GRAPH: "layer", key: value})
    assert not app.exception
    assert len(table(app)) == 5


@pytest.mark.parametrize("graph", ["network", "layer"])
def test_settings_that_leave_no_path_say_so(graph):
    app = start({Key.GRAPH: graph, Key.MIN_ATTN: 0.5, Key.SINK: "drop"})
    assert not app.exception
    assert not app.error
    assert len(app.dataframe) or "leave no path" in app.info[0].value


def test_an_unknown_model_is_an_error_for_people():
    app = start({Key.MODEL: "no such model!"})
    assert not app.exception
    assert "There is no model" in app.error[0].value.replace("\\", "")


def test_a_model_whose_values_are_not_known_opens_on_rollout(demo, tmp_path):
    """ALiBi models of this kind call no attention function, whose values ifr and norm need; without its head
    this one says nothing that relevance could be of.
    """
    tiny.build("bloom", vocab_size=len(demo.tokenizer)).base_model.save_pretrained(tmp_path)
    demo.tokenizer.save_pretrained(tmp_path)
    app = start({Key.MODEL: str(tmp_path)})
    assert not app.exception
    assert not app.error
    assert 1 <= len(table(app)) <= 5
    told = [caption.value.replace("\\", "") for caption in app.sidebar.caption]
    assert any(f"Edge weights: rollout, not {next(iter(METHODS))}" in line for line in told)


CHAT = (
    "{% for m in messages %}<{{ m.role }}> {{ m.content }} </{{ m.role }}> {% endfor %}"
    "{% if add_generation_prompt %}<assistant> {% endif %}"
)


def test_a_chat_is_rendered_and_its_template_can_be_left_out(demo, tmp_path, monkeypatch):
    demo.model.save_pretrained(tmp_path)
    demo.tokenizer.save_pretrained(tmp_path)
    with_template = AutoTokenizer.from_pretrained(tmp_path)
    with_template.chat_template = CHAT
    with_template.save_pretrained(tmp_path)
    monkeypatch.setitem(MODELS, "angled chat", tmp_path)
    app = start({Key.MODEL: "angled chat", Key.CHAT: "chat"})
    assert [info.value for info in app.info] == ["Write a message to see its attention paths."]
    app.text_area[0].set_value("Mary has a green bag.").run()
    assert not app.exception
    assert app.code[0].value == "<user> Mary has a green bag. </user> <assistant> "
    app.selectbox(key=Key.SINK).set_value("drop").run()
    assert any("tokens of the chat template would take" in text.value for text in app.markdown)
    shown = " ".join(table(app)["path"])
    assert "Mary" in shown or "green" in shown or "bag" in shown
    assert "<" not in shown
    app.button_group(key=Key.CHAT).set_value("Text").run()
    assert prompt(app).value == EXAMPLES[0].text


def test_a_text_beyond_the_models_positions_is_an_error_for_people(app):
    app.selectbox(key=Key.MODEL).set_value("demo-gpt2")
    prompt(app).set_value("word " * 1500).run()
    assert not app.exception
    assert "positions" in app.error[0].value
    assert prompt(app).value == "word " * 1500


def test_a_text_over_the_dashboards_own_limit_is_an_error_for_people(app, monkeypatch):
    monkeypatch.setenv("REVERSE_ATTENTION_LIMITS__TOKENS", "5")
    portal_settings.cache_clear()
    text = "The red key opens the old tower"
    prompt(app).set_value(text).run()
    assert "has 7 tokens and at most 5 are traced here" in app.error[0].value.replace("\\", "")
    assert "Stop" not in [button.label for button in app.button]  # nothing is being done any more
    assert prompt(app).value == text
    prompt(app).set_value("The red key").run()
    assert not app.error


def test_an_empty_prompt_says_what_to_do(app):
    prompt(app).set_value("  ").run()
    assert not app.exception
    assert "Type a prompt" in app.info[0].value


def test_an_error_that_nobody_expected_is_told_without_a_traceback():
    def script() -> None:
        from components.errors import told_to_people

        with told_to_people():
            raise RuntimeError("a secret of the server")

    app = AppTest.from_function(script, default_timeout=60).run()
    assert not app.exception
    assert "did not expect (RuntimeError)" in app.error[0].value
    assert "secret" not in app.error[0].value


def test_pages_run_inside_that_net():
    source = (Path(__file__).parents[1] / "dashboard.py").read_text(encoding="utf-8")
    lines = [line.strip() for line in source.splitlines()]
    at = lines.index("page.run()")
    assert lines[at - 3] == "with told_to_people(), visit(), lending():"
    assert lines[at - 4] == "if may_enter():"


def test_the_first_token_was_predicted_from_nothing_and_is_read():
    app = start({Key.ASK: "predict", Key.TARGET: 0})
    assert not app.exception
    assert not app.error
    assert "Nothing stands before the first token" in app.info[0].value
    assert any("target Alice" in caption.value for caption in app.caption)


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("sink", ["keep", "drop"])
def test_what_the_sink_takes_is_all_that_ends_there(model, sink):
    """Over all layers: the influence that it has, or that is missing where it is left out."""
    loaded = load(model)
    traced = ReverseAttentionTracer(loaded.model, loaded.tokenizer).trace_text(
        EXAMPLES[0].text, graph="network", weights="relevance", sink=sink
    )
    share = traced.influence[0] if sink == "keep" else 1 - sum(traced.influence)
    app = start({Key.MODEL: model, Key.SINK: sink})
    told = " ".join(text.value for text in app.markdown).replace("\\", "").replace("takes", "take")
    assert f"take {percent(share)}".replace(" %", "\u00a0%") in told


def test_only_rollout_has_a_strongest_head():
    app = start({Key.HEADS: "max"})
    assert not app.error
    assert app.selectbox(key=Key.HEADS).value == "mean"
    assert start({Key.HEADS: "max", Key.WEIGHTS: "rollout"}).selectbox(key=Key.HEADS).value == "max"


def test_some_heads_carry_the_hops(demo):
    app = start({Key.GRAPH: "layer", Key.HEADS: "some"})
    app.multiselect(key=Key.SOME_HEADS).set_value([0, 2]).run()
    result = ReverseAttentionTracer(demo.model, demo.tokenizer).trace_text(EXAMPLES[0].text, agg_heads=[0, 2])
    assert [float(score.replace("−", "-")) for score in table(app)["score"]] == pytest.approx(
        [beam.score_norm for beam in result.beams], abs=0.006
    )


def test_needed_hops_say_what_speaks_for_and_against_the_answer(demo):
    shown = table(start({Key.TABS: "Needed hops"}))
    tracer = ReverseAttentionTracer(demo.model, demo.tokenizer)
    settings = {"graph": "network", "weights": "relevance", "paths": "token"}
    hops = tracer.trace_text(EXAMPLES[0].text, **settings).hops
    assert [*shown["for"]] == [number(sum(hop.speaks_for)) for hop in hops]
    assert [*shown["against"]] == [number(sum(hop.speaks_against)) for hop in hops]
    assert any(sum(hop.speaks_against) for hop in hops)
    assert not {"for", "against"} & {*table(start({Key.TABS: "Needed hops", Key.ASK: "read"}))}


def test_a_model_that_was_loaded_anew_is_captured_anew(demo):
    """While another session may still hold the one before, and its record with it."""
    again = load("demo-qwen2")
    for loaded in (demo, again, demo):
        record = cached.record("demo-qwen2", EXAMPLES[0].text, loaded)
        assert record.is_of(loaded.model)
        assert cached.record("demo-qwen2", EXAMPLES[0].text, loaded) is record
