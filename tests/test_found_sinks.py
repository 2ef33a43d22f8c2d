"""Sinks found by what they do: by hand, in the demo models, and in pretrained ones."""

from dataclasses import dataclass

import pytest
import tiny
import torch

from reverse_attention import ReverseAttentionTracer, TraceResult
from reverse_attention.capture.block import Block
from reverse_attention.picture.describe import facts_of
from reverse_attention.result import SinkEvidence
from reverse_attention.weights.found_sinks import _is_sink, evidence, found_sinks

LONG = (
    "The old village had a baker called Zorvath who made the best bread for miles around. Every morning "
    "people came to see the baker called"
)


@dataclass(frozen=True, eq=False)
class Small:
    """One layer and one head over five tokens."""

    attention: torch.Tensor
    values: torch.Tensor
    attention_mask: tuple[int, ...] = (1,) * 5
    causal: bool = True
    layers: tuple[int, ...] = (0,)

    @property
    def input_ids(self):
        return self.attention_mask

    def rows(self, layer, queries):
        return self.attention[None, list(queries)].clone()

    def block(self, layer):
        n = len(self.attention)
        return Block(
            x=torch.zeros(n, 2),
            values=self.values[None],
            w_out=torch.tensor([[0.0, 1.0]]),
            bias=torch.zeros(2),
            scale=torch.ones(n),
            y=torch.zeros(n, 2),
            tolerance=1.0,
        )


ATTENTION = torch.tensor(
    [
        [1.0, 0, 0, 0, 0],
        [0.6, 0.4, 0, 0, 0],
        [0.6, 0.1, 0.3, 0, 0],
        [0.6, 0.1, 0.1, 0.2, 0],
        [0.6, 0.1, 0.1, 0.1, 0.1],
    ]
)
VALUES = torch.tensor([[0.5], [-2.0], [2.0], [2.0], [4.0]])


def test_by_hand():
    told = evidence(Small(ATTENTION, VALUES))
    received = [0.6, 0.3 / 4, 0.2 / 4, 0.1 / 4, 0]  # itself not counted, and four later tokens at least
    assert [sink.received for sink in told] == pytest.approx(received)
    assert [sink.length for sink in told] == pytest.approx([0.25, 1, 1, 1, 1])
    assert [sink.position for sink in found_sinks(Small(ATTENTION, VALUES))] == [0]


def test_attention_alone_makes_no_sink():
    assert found_sinks(Small(ATTENTION, torch.full((5, 1), 2.0))) == []


def test_short_values_alone_make_no_sink():
    values = VALUES.clone()
    values[3] = 0.1
    assert [sink.position for sink in found_sinks(Small(ATTENTION, values))] == [0]


def test_where_attention_runs_both_ways_all_others_read_a_token():
    told = evidence(Small(ATTENTION.fliplr().flipud(), VALUES.flipud(), causal=False))
    assert told[4].received == pytest.approx(0.6)
    assert told[3].received == pytest.approx(0.3 / 4)


def test_padding_is_none(demo):
    tracer = ReverseAttentionTracer(demo.model, demo.tokenizer)
    ids = demo.tokenizer(LONG)["input_ids"]
    plain = evidence(tracer.capture(ids))
    padded = evidence(tracer.capture([0, 0, *ids], attention_mask=[0, 0, *[1] * len(ids)]))
    assert [sink.received for sink in padded[:2]] == [0, 0]
    assert [s.received for s in padded[2:]] == pytest.approx([s.received for s in plain], abs=1e-5)
    assert [s.length for s in padded[2:]] == pytest.approx([s.length for s in plain], abs=1e-4)


def test_the_demo_models_have_none(demo, demo_bos):
    """They attend to their first token, whose values are as long as others'."""
    for loaded in (demo, demo_bos):
        tracer = ReverseAttentionTracer(loaded.model, loaded.tokenizer)
        result = tracer.trace_text(LONG, graph="network", sink="renormalize", sink_positions="found")
        assert (result.sink_positions, result.sink_evidence) == ([], [])
        assert result.influence == pytest.approx(tracer.trace_text(LONG, graph="network").influence)


def test_what_is_found_is_used_and_told(tracer, monkeypatch):
    monkeypatch.setattr("reverse_attention.weights.found_sinks.LARGEST_LENGTH", 2.0)
    monkeypatch.setattr("reverse_attention.weights.found_sinks.LEAST_RECEIVED", 0.08)
    record = tracer.capture(LONG)
    asked = {"graph": "network", "sink": "renormalize", "weights": "norm"}
    result = tracer.trace(record, sink_positions="found", **asked)
    positions = sorted(sink.position for sink in result.sink_evidence)
    assert positions == result.sink_positions != []
    given = tracer.trace(record, sink_positions=positions, **asked)
    assert [b.positions for b in result.beams] == [b.positions for b in given.beams]
    assert "of attention, values" in dict(facts_of(result))["sinks"]
    assert dict(facts_of(given))["sinks"] == "renormalize"
    assert TraceResult.from_json(result.to_json()) == result
    of_words = tracer.trace(record, sink_positions="found", words=True, **asked)
    assert of_words.sink_evidence == result.sink_evidence
    assert dict(facts_of(of_words))["sinks"]


def test_other_words_are_refused(tracer):
    with pytest.raises(ValueError, match="sink_positions is 'first'; give positions, or 'found'"):
        tracer.trace_text(LONG, sink_positions="first")


def test_without_values_it_is_said(demo):
    model = tiny.build("bloom", vocab_size=len(demo.tokenizer))
    tracer = ReverseAttentionTracer(model, demo.tokenizer)
    with pytest.raises(ValueError, match="looks at what tokens add, which is not known of this model"):
        tracer.trace_text(LONG, graph="network", sink_positions="found")


@pytest.mark.real
@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("gemma3-270m", "Alice lives in Paris. Tom lives in Rome. Alice lives in", ["<bos>"]),
        ("gemma3-270m", "When Mary and John went to the store, John gave a drink to", ["<bos>"]),
        ("smollm2-135m", "Alice lives in Paris. Tom lives in Rome. Alice lives in", ["Alice"]),
        ("smollm2-135m", "When Mary and John went to the store, John gave a drink to", ["When", " the"]),
        ("smollm2-135m", LONG, ["The", " the"]),
    ],
)
def test_pretrained_models_have_them(real_model, name, text, expected):
    loaded = real_model(name)
    tracer = ReverseAttentionTracer(loaded.model, loaded.tokenizer)
    result = tracer.trace_text(text, graph="network", sink="renormalize", sink_positions="found")
    assert [result.tokens[position] for position in result.sink_positions] == expected
    first = result.sink_evidence[0]
    assert first.received > 0.5
    assert first.length < 0.6


@pytest.mark.real
def test_the_token_after_a_sink_is_none(real_model):
    """Once BOS is out and the rest grows it has 0.45 of the influence, but who attends to it and what for?"""
    loaded = real_model("gemma3-270m")
    tracer = ReverseAttentionTracer(loaded.model, loaded.tokenizer)
    told = evidence(tracer.capture(LONG))
    assert told[1].received < 0.05
    assert told[1].length > 0.8


@pytest.mark.parametrize(
    ("received", "length", "expected"),
    [(0.05, 0.6, True), (0.0499, 0.6, False), (0.05, 0.601, False), (0.5, 0.1, True)],
)
def test_the_bounds_of_a_sink(received, length, expected):
    assert _is_sink(SinkEvidence(3, received, length)) is expected


def test_the_one_that_receives_most_comes_first_and_rows_may_be_read_one_by_one(monkeypatch):
    """Both are short; token 1 receives more than token 0."""
    attention = ATTENTION[:, [1, 0, 2, 3, 4]].clone()
    attention[0] = torch.eye(5)[0]
    record = Small(attention, torch.tensor([[0.5], [0.4], [2.0], [2.0], [4.0]]))
    told = evidence(record)
    sinks = [sink.position for sink in found_sinks(record)]
    assert sinks == [1, 0]
    found_sinks(record).clear()  # a list of whoever asked
    assert [sink.position for sink in found_sinks(record)] == sinks
    monkeypatch.setattr("reverse_attention.weights.found_sinks._CHUNK", 1)
    assert evidence(record) == told


def test_where_all_values_are_nothing_none_is_shorter():
    assert {sink.length for sink in evidence(Small(ATTENTION, torch.zeros(5, 1)))} == {1.0}
