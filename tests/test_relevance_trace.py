"""``trace(weights="relevance")``: what is asked, and what the result tells of it."""

import json
from dataclasses import replace

import pytest
import torch

from reverse_attention import ReverseAttentionTracer, cli
from reverse_attention.picture.describe import caption_of, name_of
from reverse_attention.result import Balance, LayerRelevance, TraceResult
from reverse_attention.result.method_table import METHODS
from reverse_attention.trace.answer import first_token
from reverse_attention.trace.verify import verify
from tests import tiny

TEXT = "When Mary and John went to the store, John gave a drink to"


@pytest.fixture(scope="module")
def gpt2(demo_bos):
    return ReverseAttentionTracer(demo_bos.model, demo_bos.tokenizer)


@pytest.fixture
def record(tracer):
    return tracer.capture(TEXT)


def test_the_answer_is_the_models_own_unless_it_is_named(tracer, record):
    logits = record.logits([-1])[0]
    result = tracer.trace(record, weights="relevance")
    assert (result.graph, result.weights, result.search, result.sink) == (
        "network",
        "relevance",
        "exact",
        "keep",
    )
    assert result.answer.token_id == int(logits.argmax())
    assert (result.answer.rank, result.answer.n_tokens, result.answer.against) == (1, 1, [])
    assert result.answer.position == result.target_pos == result.seq_len - 1
    assert result.answer.probability == pytest.approx(float(logits.double().softmax(0).max()))
    other = int(logits.argsort(descending=True)[2])
    named = tracer.trace(record, weights="relevance", answer=other)
    assert (named.answer.token_id, named.answer.rank) == (other, 3)
    assert named.answer.token == tracer.tokenizer.decode([other])
    assert sum(abs(a - b) for a, b in zip(named.influence, result.influence, strict=True)) > 0.01


def test_with_predict_it_is_the_token_that_stands_there(tracer):
    record = tracer.capture(TEXT + " Mary")
    result = tracer.trace(record, predict=True, weights="relevance")
    assert result.answer.token_id == record.input_ids[-1] == result.prediction.token_id
    assert result.answer.position == result.target_pos == len(record.input_ids) - 2
    assert result.answer.probability == pytest.approx(result.prediction.probability)
    assert result.answer.rank == result.prediction.rank
    other = tracer.trace(record, predict=True, weights="relevance", answer=" John")
    assert other.answer.token == " John"
    assert other.prediction == result.prediction


def test_a_pictures_name_says_what_was_asked(tracer):
    """A figure is of one question: its answer, where the target does not say it, and its contrast."""
    record = tracer.capture(TEXT + " Mary")

    def asked(**settings) -> str:
        return name_of(tracer.trace(record, weights="relevance", **settings)).partition("relevance · ")[2]

    assert asked() == "target ␣Mary (14)"
    assert asked(predict=True) == "why ␣Mary (14)"
    assert asked(predict=True, against=" John") == "why ␣Mary (14) rather than ␣John"
    assert asked(predict=True, answer=" John") == "why ␣Mary (14): ␣John"
    assert asked(answer=" in", against=[" to", " John"]) == "target ␣Mary (14): ␣in rather than ␣to, ␣John"


def test_relevance_adds_up_to_the_margin_and_the_balance_tells(tracer, gpt2):
    """demo-qwen2's biases are those of attention; demo-gpt2 has them everywhere."""
    for each, conserved in ((tracer, False), (gpt2, False)):
        result = each.trace(TEXT, weights="relevance")
        layers = result.balance.layers
        assert [layer.layer for layer in layers] == list(range(result.n_layers))
        assert layers[0].speaks_for + layers[0].speaks_against == pytest.approx(
            sum(result.relevance), abs=1e-4
        )
        assert layers[0].speaks_for == pytest.approx(sum(r for r in result.relevance if r > 0), abs=1e-4)
        assert all(layer.speaks_for >= 0 >= layer.speaks_against for layer in layers)
        assert result.balance.constant == []
        assert (abs(sum(result.relevance) - result.balance.margin) < 1e-3) == conserved


def test_a_contrast_is_told_and_turns_the_sign(tracer, record):
    one = tracer.trace(record, weights="relevance", answer=" Mary", against=" John")
    other = tracer.trace(record, weights="relevance", answer=" John", against=[" Mary"])
    assert [token.token for token in one.answer.against] == [" John"]
    assert one.balance.margin == -other.balance.margin
    assert one.relevance == pytest.approx([-r for r in other.relevance], abs=1e-5)
    both = tracer.trace(record, weights="relevance", answer=" Mary", against=[" John", " the"])
    probabilities = [token.probability for token in both.answer.against]
    assert probabilities == sorted(probabilities, reverse=True)
    assert len(probabilities) == 2


def test_the_same_answer_again_runs_no_model(tracer, record, monkeypatch):
    first = tracer.trace(record, weights="relevance")
    monkeypatch.setattr("reverse_attention.backward.graph.twin_of", None)
    again = tracer.trace(record, weights="relevance", top_beam=2, answer=first.answer.token_id)
    assert again.influence == first.influence
    assert len(again.beams) == 2


def test_heads_apart_carry_what_heads_together_do(tracer, record):
    together = tracer.trace(record, weights="relevance")
    apart = tracer.trace(record, weights="relevance", agg_heads="none")
    assert apart.influence == pytest.approx(
        together.influence, abs=1e-5
    )  # one sums heads in single precision
    for path in together.beams:
        for weight, heads in zip(path.edge_attns, path.head_weights, strict=True):
            assert 0 <= sum(heads) <= weight + 1e-5


def test_of_words(tracer, record):
    tokens, words = (tracer.trace(record, weights="relevance", words=w) for w in (False, True))
    assert words.answer == tokens.answer
    assert sum(words.relevance) == pytest.approx(sum(tokens.relevance), abs=1e-4)
    assert len(words.relevance) == words.seq_len
    assert sum(words.influence) == pytest.approx(1)


def test_the_result_is_saved_read_back_and_verified(tracer):
    result = tracer.trace(TEXT + " Mary", predict=True, weights="relevance", against=[" John", " the"])
    saved = TraceResult.from_json(result.to_json())
    assert saved == result
    assert (saved.answer, saved.balance) == (result.answer, result.balance)
    verified = verify(saved, tracer)
    assert verified.largest_difference < 1e-6
    assert verified.same_paths
    assert "relevance" in verified.differences


def test_traces_saved_before_there_was_relevance_are_read(tracer):
    saved = tracer.trace(TEXT, graph="network", weights="norm").to_dict()
    for name in ("answer", "relevance", "balance"):
        del saved[name]
    result = TraceResult.from_json(json.dumps(saved))
    assert (result.answer, result.relevance, result.balance) == (None, [], None)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda d: d["relevance"].pop(), "relevance has 14 entries"),
        (lambda d: d["answer"].update(position=d["seq_len"]), "answer is read at token 15 of 15"),
        (lambda d: d["answer"].update(rank=0), "answer"),
        (lambda d: d["balance"].update(layers=[{"layer": 0}]), "balance"),
    ],
)
def test_damaged_ones_are_not(tracer, record, change, message):
    saved = tracer.trace(record, weights="relevance").to_dict()
    change(saved)
    n = saved["seq_len"]
    with pytest.raises(ValueError, match=message.replace("14", str(n - 1)).replace("15", str(n))):
        TraceResult.from_json(json.dumps(saved))


def test_a_text_is_read_as_it_is_written(demo, demo_bos):
    for tokenizer in (demo.tokenizer, demo_bos.tokenizer):
        spaced, plain = first_token(" Mary", tokenizer, "answer"), first_token("Mary", tokenizer, "answer")
        assert tokenizer.decode([spaced[0]]).startswith(" ")
        assert not tokenizer.decode([plain[0]]).startswith(" ")
        several = first_token(" Mary and John", tokenizer, "answer")
        assert several[0] == spaced[0]
        assert several[1] > spaced[1]
        assert first_token(7, tokenizer, "answer") == (7, 1)


def test_what_cannot_be_asked(tracer, record):
    for settings, message in (
        ({"graph": "layer", "weights": "relevance"}, "use graph='network'"),
        ({"weights": "relevance", "layer": 0}, "layer is 0. Use layer=-1, or weights='ifr'"),
        ({"graph": "network", "weights": "ifr", "answer": " Mary"}, "answer and against are for"),
        ({"answer": " Mary"}, "answer and against are for"),
        ({"weights": "relevance", "answer": ""}, "answer is '', for which the tokenizer has no token"),
        ({"weights": "relevance", "against": []}, "against is empty"),
        ({"weights": "relevance", "answer": 1.5}, "answer"),
        ({"weights": "relevance", "answer": 10**6}, "no token 1000000"),
        ({"weights": "relevance", "answer": " Mary", "against": " Mary"}, "stands among those"),
    ):
        with pytest.raises(ValueError, match=message):
            tracer.trace(record, **settings)


def test_a_hybrid_says_what_is_missing(demo):
    tracer = ReverseAttentionTracer(tiny.build("jamba"), demo.tokenizer)
    with pytest.raises(ValueError, match=r"of this model has none"):
        tracer.trace(torch.randint(8, 90, (1, 9)), weights="relevance")


def test_the_command_line_asks_of_an_answer(capsys):
    asked = ["trace", "--model", "demo-qwen2", "--text", TEXT, "--answer", " Mary", "--against", " John"]
    assert cli.main([*asked, "--weights", "relevance", "--json"]) == 0
    result = TraceResult.from_json(capsys.readouterr().out)
    assert (result.weights, result.answer.token) == ("relevance", " Mary")
    assert [token.token for token in result.answer.against] == [" John"]
    assert cli.main([*asked, "--weights", "relevance"]) == 0
    shown = capsys.readouterr().out
    assert "compared with" in shown
    assert "margin" in shown
    assert METHODS["relevance"].caption in shown
    assert cli.main([*asked, "--weights", "norm"]) == 1
    assert "--answer" in capsys.readouterr().err


def test_the_caption_says_what_is_missing(tracer):
    result = tracer.trace(TEXT, weights="relevance")
    lowest = LayerRelevance(0, 3.0, -1.0)
    for balance, said in (
        (Balance(2.0, [lowest]), ""),
        (Balance(4.0, [lowest]), "Of the margin of 4.00, 2.00 comes to the tokens"),
        (Balance(2.5, [lowest], soft_cap=0.5), "Of the margin of 2.50, 0.50 is what the soft cap"),
        (Balance(2.0, [lowest], [1, 3]), "In layers 1, 3 the MLP works by something unknown here"),
    ):
        caption = caption_of(replace(result, balance=balance))
        assert caption.startswith(METHODS["relevance"].caption)
        assert said in caption
        assert bool(said) == (len(caption) > len(METHODS["relevance"].caption))
        assert ("biases" in caption) == (balance.margin == 4)
