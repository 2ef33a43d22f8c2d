"""The compare pages without a browser: controls to comparisons, and errors in their own column."""

import json

import pytest
import small_tokenizers as small
from streamlit.testing.v1 import AppTest
from tiny import MASKED, build

from components.session import Key, of_column
from reverse_attention import Comparison, ReverseAttentionTracer
from reverse_attention.demo import MODELS, PAIRS
from reverse_attention.picture.numbers import percent

PROMPTS, MODELS_PAGE = "pages/compare_prompts.py", "pages/compare_models.py"


def start(page: str, state: dict[str, object] | None = None) -> AppTest:
    """A session on this page, with these settings brought along."""
    app = AppTest.from_file("../dashboard.py", default_timeout=60)
    for key, value in (state or {}).items():
        app.session_state[key] = value
    app.switch_page(page)
    return app.run()


def sent(app: AppTest) -> list[dict]:
    """The columns of the linked pictures, as they are sent to the browser."""
    components = [json.loads(part.proto.json) for part in app.get("bidi_component") if part.proto.json]
    return next(data["columns"] for data in components if data.get("kind") == "compare")


def metric(app: AppTest, label: str) -> str:
    return next(shown.value for shown in app.metric if shown.label == label)


def fine(app: AppTest) -> AppTest:
    assert not app.exception
    assert not app.error
    return app


def test_prompts_open_on_a_pair():
    app = fine(start(PROMPTS))
    columns = sent(app)
    assert [column["title"] for column in columns] == ["Prompt A", "Prompt B"]
    assert [column["reference"] for column in columns] == [True, False]
    assert columns[0]["groups"] == columns[1]["groups"]
    assert columns[1]["strip"]["marks"].count("changed") == 1
    assert app.text_area(key=of_column(Key.PROMPTS, 1)).value == PAIRS[0].texts[1]
    assert metric(app, "Paths shared") == "4 of 4"


@pytest.mark.parametrize("pair", PAIRS[1:], ids=lambda pair: pair.name)
@pytest.mark.parametrize("name", MODELS)
def test_every_pair(pair, name):
    app = fine(start(PROMPTS, {Key.PAIR: pair.name, Key.MODEL: name}))
    assert [app.text_area(key=of_column(Key.PROMPTS, n)).value for n in range(2)] == list(pair.texts)
    assert any(pair.note in caption.value.replace("\\", "") for caption in app.caption)


@pytest.mark.parametrize(
    "settings",
    [
        {Key.GRAPH: "layer"},
        {Key.GRAPH: "layer", Key.HEADS: "none", Key.SINK: "drop", Key.LAYER: 1},
        {Key.WEIGHTS: "rollout", Key.TOP_BEAM: 12},
        {Key.ASK: "predict"},
    ],
    ids=str,
)
@pytest.mark.parametrize("page", [PROMPTS, MODELS_PAGE])
def test_settings_are_shared(page, settings):
    columns = sent(fine(start(page, settings)))
    assert len(columns) == 2
    assert {column["picture"]["graph"] for column in columns} == {settings.get(Key.GRAPH, "token")}


def test_four_prompts_and_another_reference():
    app = fine(start(PROMPTS, {Key.PROMPT_COUNT: 4, Key.REFERENCE: 3}))
    columns = sent(app)
    assert [column["reference"] for column in columns] == [False, False, True, False]
    assert set(app.button_group(key=Key.AGAINST).options) >= {"Prompt A"}
    app.text_area(key=of_column(Key.PROMPTS, 3)).set_value("The keys near the lamp").run()
    assert sent(fine(app))[3]["target"] == 4


def test_a_pair_brings_two_prompts_back():
    app = start(PROMPTS, {Key.PROMPT_COUNT: 4, Key.REFERENCE: 3})
    app.button_group(key=Key.PAIR).set_value(PAIRS[1].name).run()
    assert [column["reference"] for column in sent(fine(app))] == [True, False]


def test_a_picked_target_is_matched_in_the_others():
    app = start(PROMPTS, {Key.ASK: "read"})
    before, after = PAIRS[0].texts
    kept = {0: (9, (before, "demo-qwen2")), 1: (3, (after, "demo-qwen2"))}
    for picked, targets in (
        ({0: kept[0]}, [9, 9]),
        (kept, [9, 3]),
        ({0: (9, ("typed over", "")), 1: None}, [13, 13]),
    ):
        for n, token in picked.items():
            app.session_state[of_column(Key.TARGET, n)] = token
        assert [column["target"] for column in sent(fine(app.run()))] == targets


def test_a_column_whose_target_was_picked_in_it_says_so():
    app = start(PROMPTS)
    assert [column["own"] for column in sent(app)] == [False, False]
    app.session_state[of_column(Key.TARGET, 1)] = (3, (PAIRS[0].texts[1], "demo-qwen2"))
    assert [column["own"] for column in sent(fine(app.run()))] == [False, True]


def test_a_shared_path_has_the_references_colour():
    reference, other = sent(start(PROMPTS))
    assert reference["picture"]["hues"] == reference["paths"] == list(range(5))
    assert other["picture"]["hues"] == other["paths"]  # no two of a prompt's paths are one
    assert set(other["paths"]) == set(reference["paths"])
    assert other["paths"] != reference["paths"], "the same paths in another order"


def test_what_stands_first_is_no_target_where_its_prediction_is_asked_for():
    app = start(PROMPTS, {Key.ASK: "read"})
    app.session_state[of_column(Key.TARGET, 0)] = (0, (PAIRS[0].texts[0], "demo-qwen2"))
    assert [column["target"] for column in sent(fine(app.run()))] == [0, 0]
    app.button_group(key=Key.ASK).set_value("predict").run()
    assert [column["target"] for column in sent(fine(app))] == [13, 13], "what comes after the ends"
    assert "predicted from nothing" in app.info[0].value
    app.session_state[of_column(Key.TARGET, 0)] = (13, (PAIRS[0].texts[0], "demo-qwen2"))
    assert [column["target"] for column in sent(fine(app.run()))] == [12, 12], "the rows before the ends"
    assert "asked for ␣to (13)" in sent(app)[0]["subtitle"]


def test_a_prompt_of_one_token_says_what_to_do_where_it_is_asked_why_it_came():
    app = start(PROMPTS)
    app.text_area(key=of_column(Key.PROMPTS, 1)).set_value("The").run()
    assert sent(fine(app))[1]["target"] == 0, "what comes after it can be asked"
    app.session_state[of_column(Key.TARGET, 0)] = (13, (PAIRS[0].texts[0], "demo-qwen2"))
    assert "ask what it reads" in sent(fine(app.run()))[1]["error"]


def test_prompts_are_compared_from_their_ends():
    app = start(PROMPTS)
    app.text_area(key=of_column(Key.PROMPTS, 0)).set_value("Alice lives in").run()
    app.text_area(key=of_column(Key.PROMPTS, 1)).set_value("Alice lives in Paris. Alice lives in").run()
    columns = sent(fine(app))
    assert [column["target"] for column in columns] == [2, 7]
    assert columns[0]["groups"][2] == columns[1]["groups"][7]
    assert metric(app, "Paths shared") != "–"
    app.session_state[of_column(Key.TARGET, 1)] = (1, ("Alice lives in Paris. Alice lives in", "demo-qwen2"))
    app.run()
    assert [metric(app, label) for label in ("Paths shared", "Ranks alike")] == ["–", "–"]
    assert any("do not correspond" in part.value for part in app.markdown)


def test_the_references_marks_follow_what_it_is_held_against():
    app = start(PROMPTS, {Key.PROMPT_COUNT: 3})
    app.text_area(key=of_column(Key.PROMPTS, 2)).set_value("When Mary went to").run()
    marks = [sent(fine(app))[0]["strip"]["marks"]]
    app.button_group(key=Key.AGAINST).set_value("Prompt C").run()
    marks.append(sent(fine(app))[0]["strip"]["marks"])
    assert [of.count("deleted") for of in marks] == [0, 10]


def test_two_graphs_are_not_measured_against_each_other():
    app = start(PROMPTS)
    app.toggle(key=of_column(Key.OWN, 1)).set_value(True).run()
    app.button_group(key=of_column(Key.GRAPH, 1)).set_value("layer").run()
    assert metric(fine(app), "Influence apart") == "–"
    assert any("different quantities" in part.value for part in app.markdown)


def test_a_change_too_small_to_tell_is_not_drawn():
    """Up to token 3 the prompts are equal; what differs in the last digits is rounding."""
    app = start(PROMPTS, {Key.ASK: "predict"})
    app.session_state[of_column(Key.TARGET, 0)] = (3, (PAIRS[0].texts[0], "demo-qwen2"))
    fine(app.run())
    assert metric(app, "Influence apart") == "0.00"
    assert any("the same in both" in caption.value for caption in app.caption)


def test_a_column_with_its_own_settings():
    app = start(PROMPTS, {Key.TOP_BEAM: 3})
    app.toggle(key=of_column(Key.OWN, 1)).set_value(True).run()
    assert [len(column["picture"]["beams"]["rank"]) for column in sent(fine(app))] == [
        3,
        3,
    ]  # begins as shared
    app.button_group(key=of_column(Key.GRAPH, 1)).set_value("layer").run()
    assert [column["picture"]["graph"] for column in sent(fine(app))] == ["token", "layer"]


@pytest.mark.parametrize("page", [PROMPTS, MODELS_PAGE])
def test_by_words(page):
    app = fine(start(page, {Key.UNIT: "word", Key.MODEL: "demo-gpt2"}))
    assert "Mary" in "".join(sent(app)[0]["strip"]["labels"]) or page == MODELS_PAGE
    assert sent(app)[0]["target"] == len(sent(app)[0]["strip"]["labels"]) - 1


def test_an_empty_prompt_fails_in_its_own_column():
    app = fine(start(PROMPTS, {Key.PROMPT_COUNT: 3}))
    app.text_area(key=of_column(Key.PROMPTS, 0)).set_value(" ").run()
    columns = sent(fine(app))
    assert "empty" in columns[0]["error"]
    assert [column["error"] for column in columns[1:]] == [None, None]
    assert [column["reference"] for column in columns] == [False, True, False]  # the first that works


def test_both_demo_models_on_one_prompt():
    app = fine(start(MODELS_PAGE))
    columns = sent(app)
    assert [column["title"] for column in columns] == list(MODELS)
    assert columns[1]["groups"][0] is None  # BOS
    assert any("In memory" in caption.value for caption in app.caption)


def test_models_keep_working_beside_one_that_cannot_be_loaded():
    app = start(MODELS_PAGE, {Key.MODELS: [*MODELS, "no such model!"]})
    assert not app.exception
    columns = sent(app)
    assert [bool(column["error"]) for column in columns] == [False, False, True]
    assert "There is no model" in columns[2]["error"]
    assert metric(app, "Paths shared")


def test_a_text_beyond_one_models_positions_fails_in_its_column():
    app = start(MODELS_PAGE, {Key.PROMPT: "word " * 200, Key.EXAMPLE: None})
    assert not app.exception
    errors = [column["error"] for column in sent(app)]
    assert errors[0] is None
    assert "positions" in errors[1]


def test_names_of_models_are_no_markdown():
    name = "![x](http://192.0.2.1/x.png)"
    app = start(MODELS_PAGE, {Key.MODELS: [*MODELS, name]})
    assert name in sent(app)[2]["title"]
    shown = [*app.markdown, *app.caption, *app.error]
    assert not any("](http" in part.value for part in shown)
    assert not any("](http" in option for group in app.button_group for option in group.options)


def test_nothing_that_works_is_a_message():
    app = start(MODELS_PAGE, {Key.MODELS: ["no such model!", "nor this one!"]})
    assert not app.exception
    assert len(app.error) == 2


def test_too_few_models_say_what_to_do():
    app = fine(start(MODELS_PAGE, {Key.MODELS: ["demo-gpt2"]}))
    assert "two to four" in app.info[0].value


def test_a_saved_comparison_opens_without_models(tracer, monkeypatch):
    from components.portal import shared
    from reverse_attention import compare

    saved = compare([tracer.trace_text(text) for text in PAIRS[0].texts], names=["one", "other"])
    app = start(PROMPTS)
    monkeypatch.setattr(shared, "load", None)
    app.file_uploader(key=Key.FILE).set_value(("saved.json", saved.to_json().encode(), "application/json"))
    app.run()
    assert [column["title"] for column in sent(fine(app))] == ["one", "other"]
    assert Comparison.from_json(saved.to_json()) == saved
    app.file_uploader(key=Key.FILE).set_value(("saved.json", b"{}", "application/json")).run()
    assert "Not a saved comparison" in app.error[0].value.replace("\\", "")


def test_texts_are_kept_from_page_to_page():
    app = start(PROMPTS)
    texts = [app.text_area(key=of_column(Key.PROMPTS, n)).value for n in range(2)]
    app.switch_page("pages/trace.py").run()
    prompt = app.text_area(key=Key.PROMPT).value
    app.switch_page(MODELS_PAGE).run()
    assert app.text_area(key=Key.PROMPT).value == prompt != ""
    app.switch_page(PROMPTS).run()
    assert [app.text_area(key=of_column(Key.PROMPTS, n)).value for n in range(2)] == texts


def test_settings_come_from_the_url():
    app = AppTest.from_file("../dashboard.py", default_timeout=60)
    asked = {Key.PROMPT_COUNT: "3", Key.REFERENCE: "Prompt B", of_column(Key.OWN, 1): "true"}
    app.query_params.update({**asked, Key.PAIR: "names-swapped"})
    app.switch_page(PROMPTS)
    assert [column["reference"] for column in sent(fine(app.run()))] == [False, True, False]
    assert app.toggle(key=of_column(Key.OWN, 1)).value


def test_a_link_opens_the_comparison_that_was_seen(browser_that_brings):
    texts = {of_column(Key.PROMPTS, n): f"{name} lives in Rome. {name} lives" for n, name in enumerate("ABC")}
    first = start(
        PROMPTS, {**texts, Key.PROMPT_COUNT: 3, Key.REFERENCE: 2, Key.PAIR: None, Key.SHARED_ANSWER: " in"}
    )
    first.toggle(key=of_column(Key.OWN, 2)).set_value(True).run()
    first.slider(key=of_column(Key.TOP_BEAM, 2)).set_value(2).run()
    first.session_state[of_column(Key.TARGET, 0)] = (3, (texts[of_column(Key.PROMPTS, 0)], "demo-qwen2"))
    columns = sent(fine(first.run()))
    assert columns[0]["own"]
    browser_that_brings["link"] = browser_that_brings["kept"]["link"]
    assert browser_that_brings["kept"]["query"] == "n=3&reference=2&own_3=true&beams_3=2"
    again = start(PROMPTS)
    assert sent(fine(again)) == columns
    assert again.button_group(key=Key.PAIR).value is None
    assert not again.warning


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A model of six layers and another kind of tokenizer."""
    place = tmp_path_factory.mktemp("models") / "deep"
    small.wordpiece().save_pretrained(place)
    build("llama", num_hidden_layers=6, vocab_size=300, max_position_embeddings=128).save_pretrained(place)
    return str(place)


@pytest.fixture(scope="module")
def encoder(tmp_path_factory):
    place = tmp_path_factory.mktemp("models") / "encoder"
    small.wordpiece().save_pretrained(place)
    build("bert", MASKED, vocab_size=300, max_position_embeddings=128).save_pretrained(place)
    return str(place)


def test_the_reference_plays_no_part_in_what_is_traced(encoder):
    """A tokenizer that ends with a separator is asked at the last word, as the others are."""
    targets = []
    for models in ([encoder, "demo-gpt2"], ["demo-gpt2", encoder]):
        app = fine(start(MODELS_PAGE, {Key.MODELS: models}))
        targets.append({column["title"]: column["target"] for column in sent(app)})
        assert not any("predict" in column["subtitle"] for column in sent(app) if column["title"] == encoder)
        assert metric(app, "Paths shared") != "–"
    assert targets[0] == targets[1]


@pytest.mark.parametrize("settings", [{}, {Key.GRAPH: "layer", Key.LAYER: 1}], ids=["network", "layer"])
def test_models_of_other_depths_and_tokenizers(folder, settings):
    app = fine(start(MODELS_PAGE, {Key.MODELS: ["demo-gpt2", folder], **settings}))
    small_model, deep = sent(app)
    if settings:
        assert "layer 1 of 0 to 3, depth 50 %" in small_model["subtitle"]
        assert "layer 2 of 0 to 5, depth 50 %" in deep["subtitle"]
    assert deep["groups"][0] is deep["groups"][-1] is None  # [CLS], [SEP]
    assert deep["target"] == len(deep["groups"]) - 2  # the reference's last word
    assert [group for group in deep["groups"] if group is not None][-1] == small_model["groups"][-1]
    app.button_group(key=Key.TABLE).set_value("influence").run()
    table = app.dataframe[-1].value
    assert table["demo-gpt2"].sum() == pytest.approx(1)
    assert table["deep"].sum() == pytest.approx(1)


TROPHY = (
    "The trophy did not fit into the suitcase because it was too small. What was too small? The",
    "The trophy did not fit into the suitcase because it was too large. What was too large? The",
)


def bars(app: AppTest, title: str) -> list[dict]:
    """The rows of the chart with this axis."""
    specs = [(json.loads(chart.proto.spec), chart) for chart in app.get("vega_lite_chart")]
    return [spec for spec, _ in specs if title in json.dumps(spec)]


def test_candidates_of_ones_own_stand_in_both_columns(demo):
    state = {of_column(Key.PROMPTS, n): text for n, text in enumerate(TROPHY)}
    own = {Key.SHARED_ANSWER: "trophy", Key.SHARED_AGAINST: "suitcase"}
    app = fine(start(PROMPTS, {Key.PAIR: None, **state, **own}))
    tracer = ReverseAttentionTracer(demo.model, demo.tokenizer)
    results = [
        tracer.trace_text(text, weights="relevance", paths="token", answer=" trophy", against=" suitcase")
        for text in TROPHY
    ]
    label = results[0].answer.label
    for column, result in zip(sent(app), results, strict=True):
        assert column["picture"]["nodes"]["answer"][-1] == f"{label} {percent(result.answer.probability)}"
    told = " ".join(part.value for part in app.markdown).replace("\\", "")
    for token in (results[0].answer, *results[0].answer.against):
        assert f"{token.label} goes from {percent(token.probability, tenths=True)}" in told
    assert bars(app, "change in logits")
    said = "\n".join(caption.value for caption in app.caption).replace("\\", "")
    assert f"speaks for {label}, compared with {results[0].answer.against[0].label}, in Prompt B" in said
    notes = [caption for caption in said.splitlines() if caption.endswith("is asked about.")]
    assert len(notes) == sum(len(demo.tokenizer(f" {word}")["input_ids"]) > 1 for word in own.values())


def test_columns_that_say_different_things_are_told_to_be_asked_the_same():
    app = fine(start(PROMPTS))
    said = " ".join(caption.value for caption in app.caption).replace("\\", "")
    assert "Prompt A is asked why ␣Mary, and Prompt B why ␣John." in said
    assert not bars(app, "change in logits")


@pytest.mark.parametrize("page", [PROMPTS, MODELS_PAGE])
@pytest.mark.parametrize("text", ["Mary", "<img src=x>", "日本", "␣", "x" * 300])
def test_whatever_is_typed_as_a_candidate_breaks_nothing(page, text):
    app = start(page, {Key.SHARED_ANSWER: text, Key.SHARED_AGAINST: text})
    assert not app.exception
