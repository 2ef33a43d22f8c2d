"""The table of edge-weight methods: each row tells the truth, and one row is all that a method needs."""

import math

import pytest
import torch
from streamlit.testing.v1 import AppTest

from components.session import Key
from reverse_attention import PartsError, TraceResult, cli, verify
from reverse_attention.backward import Asked, gradients_of
from reverse_attention.picture.page import page
from reverse_attention.result.method_table import METHODS, Method
from reverse_attention.weights import methods as weighing

TEXT = "Alice lives in Paris. Tom lives in Rome. Alice lives in"


def first_and_self(rows, queries, agg_heads="mean"):
    """Half of every step leads to position 0, in head 0, and half stays in the residual stream."""
    weights = torch.zeros(len(queries), len(rows) + 1, rows.shape[-1], dtype=torch.float64)
    weights[:, 0, 0] = 0.5
    weights[range(len(queries)), -1, list(queries)] = 0.5
    return weights


@pytest.fixture
def toy(monkeypatch):
    """A method that is nowhere but in its row and its function."""
    row = Method(
        name="toy",
        explanation="half of it leads to the first token (nobody 1984)",
        caption="These routes know nothing but the first token.",
        function=f"{__name__}:first_and_self",
    )
    monkeypatch.setitem(METHODS, "toy", row)
    return row


def dashboard():
    app = AppTest.from_file("../dashboard.py", default_timeout=60).run()
    assert not app.exception
    return app


def test_a_new_methods_routes_are_traced_drawn_saved_opened_and_run_again(toy, tracer):
    result = tracer.trace_text(TEXT, graph="network", weights="toy", top_beam=3)
    half = 0.5**result.n_layers
    assert result.influence[0] == pytest.approx(1 - half)
    assert result.influence[result.target_pos] == pytest.approx(half)
    opened = TraceResult.from_json(result.to_json())
    assert opened == result
    assert toy.caption in page(opened)
    assert verify(opened, tracer).largest_difference == 0


def test_the_command_line_takes_a_new_method(toy, capsys):
    with pytest.raises(SystemExit):
        cli.main(["trace", "--help"])
    assert "toy" in capsys.readouterr().out
    asked = ["trace", "--model", "demo-qwen2", "--text", TEXT, "--weights", "toy"]
    assert cli.main([*asked, "--json"]) == 0
    assert TraceResult.from_json(capsys.readouterr().out).weights == "toy"
    assert cli.main(asked) == 0
    assert capsys.readouterr().out.endswith(f"{toy.caption}\n")


def test_the_dashboard_offers_a_new_method_and_traces_by_it(toy, tracer):
    app = dashboard()
    choice = app.selectbox(key=Key.WEIGHTS)
    assert choice.options == list(METHODS)
    assert toy.explanation in choice.help
    app = choice.set_value("toy").run()
    assert not app.exception
    shown = {"graph": "network", "weights": "toy", "paths": "token"}
    result = tracer.trace_text(app.text_area(key=Key.PROMPT).value, **shown)
    drawn = [float(mass.rstrip(" %")) / 100 for mass in app.dataframe[0].value["mass"]]
    assert drawn == pytest.approx([math.exp(beam.score_raw) for beam in result.beams], rel=0.06)  # as shown


def test_a_method_that_a_record_cannot_give_is_not_offered(monkeypatch, tracer):
    def refused(record, layer):
        raise PartsError("this model shows no moods")

    lacking = Method(name="moody", explanation="", caption="", function=f"{__name__}:none", needs=("mood",))
    monkeypatch.setitem(METHODS, "moody", lacking)
    monkeypatch.setitem(weighing._GIVE, "mood", refused)
    record = tracer.capture(TEXT)
    assert weighing.methods(record) == tuple(name for name in METHODS if name != "moody")
    assert weighing.why_not(record, "mood") == "this model shows no moods"
    first = next(iter(METHODS))
    assert weighing.first_method(record) == (first, "")
    monkeypatch.setitem(weighing._GIVE, METHODS[first].needs[0], refused)
    method, note = weighing.first_method(record)
    assert method == next(name for name in METHODS if METHODS[first].needs[0] not in METHODS[name].needs)
    assert note == f"Edge weights: {method}, not {first}. this model shows no moods"
    assert "moody" not in dashboard().selectbox(key=Key.WEIGHTS).options


def test_an_unknown_method_is_named(tracer, toy, monkeypatch):
    saved = tracer.trace_text(TEXT, graph="network", weights="toy").to_json()
    monkeypatch.delitem(METHODS, "toy")
    with pytest.raises(ValueError, match="weights are 'toy'; this version knows "):
        TraceResult.from_json(saved)
    with pytest.raises(ValueError, match="weights is 'toy'; use '"):
        tracer.trace_text(TEXT, graph="network", weights="toy")


@pytest.mark.parametrize("name", METHODS)
def test_a_row_says_which_words_for_heads_its_function_knows(name, tracer):
    record = tracer.capture(TEXT)
    answer = gradients_of(record, Asked(position=8, answer=5)) if "gradients" in METHODS[name].needs else None
    known = []
    for word in ("mean", "max", "none"):
        by_head = weighing.edge_weights(record, name, word, answer)
        try:
            weights = by_head(1, [0, 4])
        except ValueError:
            continue
        known.append(word)
        assert weights.shape[1] == len(record.rows(0, [0])) + 1
        assert weights.sum(dim=(1, 2)).numpy() == pytest.approx([1, 1])
    assert tuple(known) == METHODS[name].head_words


def test_each_row_is_named_as_its_key_and_in_words_for_people():
    for name, row in METHODS.items():
        assert row.name == name
        assert row.caption.endswith(".")
        assert row.explanation.endswith(")"), "the paper comes last"


def test_from_a_lower_layer_nothing_speaks_for_an_answer(tracer):
    record = tracer.capture(TEXT)
    last = record.n_layers - 1
    for layer in (-1, last, -1 - record.n_layers):
        assert weighing.methods(record, layer) == tuple(METHODS)
        assert weighing.first_method(record, layer) == ("relevance", "")
    for layer in (0, last - 1, -2):
        assert weighing.methods(record, layer) == ("ifr", "norm", "rollout")
        reason = f"What the model says is read from its last layer, {last}, not from {layer}."
        assert weighing.why_not(record, "gradients", layer) == reason
        assert weighing.first_method(record, layer) == ("ifr", f"Edge weights: ifr, not relevance. {reason}")
        assert weighing.why_not(record, "block", layer) == ""


def test_a_weight_that_is_no_number_is_named():
    rows = torch.ones(2, 1, 3)
    rows[1, 0, 2] = math.nan
    weights = weighing.Weights(lambda layer, queries: rows, lambda layer, queries: rows[:, 0], None)
    for apart in (True, False):
        with pytest.raises(ValueError, match="weights of position 7 in layer 2 hold NaN"):
            weighing.as_edges(weights, heads_apart=apart)(3, [5, 7])
