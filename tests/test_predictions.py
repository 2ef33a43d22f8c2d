"""Predictions against the softmax of the model's own logits, taken in a plain forward pass."""

import math

import pytest
import torch

from reverse_attention import ReverseAttentionTracer, TraceResult
from reverse_attention.capture import CaptureError, capture
from reverse_attention.model import predictions as module
from reverse_attention.model.predictions import MOST_BITS, predictions, surprises
from tests import tiny

TEXT = "Alice lives in Paris. Tom lives in Rome. 日 Alice lives in Paris"


@pytest.fixture(scope="module")
def record(demo):
    return ReverseAttentionTracer(demo.model, demo.tokenizer).capture(TEXT)


@pytest.fixture(scope="module")
def own(demo, record):
    """The model's own distribution at each position."""
    with torch.no_grad():
        logits = demo.model(torch.tensor([record.input_ids]), use_cache=False).logits[0]
    return logits.double().softmax(dim=-1)


def test_every_token_has_the_models_own_probability(demo, record, own):
    by_position = predictions(record, demo.tokenizer)
    assert len(by_position) == len(record.input_ids)
    assert by_position[0] is None
    for position, prediction in enumerate(by_position[1:], start=1):
        row, token_id = own[position - 1], record.input_ids[position]
        assert (prediction.position, prediction.token_id) == (position, token_id)
        assert prediction.probability == pytest.approx(float(row[token_id]), rel=1e-4)
        assert prediction.surprise == pytest.approx(-math.log2(row[token_id]), abs=1e-3)
        assert prediction.rank == 1 + int((row > row[token_id]).sum())
        values, ids = row.topk(10)
        assert [other.token_id for other in prediction.alternatives] == ids.tolist()
        assert [other.probability for other in prediction.alternatives] == pytest.approx(
            values.tolist(), rel=1e-4
        )
        assert [other.token for other in prediction.alternatives] == [
            demo.tokenizer.decode([i]) for i in ids.tolist()
        ]
        runner_up = next(i for i in ids.tolist() if i != token_id)
        assert prediction.runner_up_id == runner_up
        assert prediction.runner_up_probability == pytest.approx(float(row[runner_up]), rel=1e-4)


def test_the_model_knows_where_alice_lives(demo, record):
    (last,) = predictions(record, demo.tokenizer, [-1], top=3)
    assert (last.token, last.rank, len(last.alternatives)) == (" Paris", 1, 3)
    assert last.alternatives[0].label == "␣Paris"


def test_surprises_are_those_of_the_predictions(demo, record):
    bits = surprises(record)
    assert bits[0] is None
    assert bits[1:] == pytest.approx([p.surprise for p in predictions(record, demo.tokenizer)[1:]])


def test_few_rows_of_the_vocabulary_are_held_at_once(demo, record, monkeypatch):
    at_once = surprises(record)
    monkeypatch.setattr(module, "_LOGITS_AT_ONCE", 3 * demo.model.config.vocab_size)
    sizes = []
    logits = type(record).logits

    def counted(self, positions):
        sizes.append(len(positions))
        return logits(self, positions)

    monkeypatch.setattr(type(record), "logits", counted)
    assert surprises(record) == pytest.approx(at_once, abs=1e-4)
    assert max(sizes) == 3
    assert sum(sizes) == len(record.input_ids) - 1


def test_asking_why_a_token_was_predicted_brings_its_alternatives(tracer, demo, record):
    result = tracer.trace(record, -1, predict=True)
    assert [result.prediction] == predictions(record, demo.tokenizer, [-1])
    assert TraceResult.from_json(result.to_json()) == result


def test_padding_has_no_prediction_and_changes_none(demo):
    model = tiny.build("qwen2")
    ids = torch.randint(8, 90, (1, 9), generator=torch.Generator().manual_seed(0))
    padded = torch.cat([torch.ones(1, 2, dtype=torch.long), ids, torch.ones(1, 1, dtype=torch.long)], dim=1)
    mask = torch.tensor([[0, 0, *[1] * 9, 0]])
    plain, bits = surprises(capture(model, ids)), surprises(capture(model, padded, mask))
    assert bits[:3] == [None] * 3
    assert bits[-1] is None
    assert bits[3:-1] == pytest.approx(plain[1:], abs=1e-4)
    assert predictions(capture(model, padded, mask), demo.tokenizer)[2] is None


def test_a_token_that_the_model_rules_out_has_finite_surprise():
    model = tiny.build("qwen2")
    ids = torch.tensor([[5, 6, 7]])
    model.lm_head.bias = torch.nn.Parameter(torch.zeros(tiny.VOCABULARY))
    model.lm_head.bias.data[7] = -math.inf
    assert surprises(capture(model, ids))[2] == MOST_BITS


def test_an_encoder_predicts_no_next_token(demo):
    record = capture(tiny.build("bert", tiny.MASKED), torch.tensor([[5, 6, 7]]))
    with pytest.raises(CaptureError, match="runs both ways"):
        surprises(record)
    with pytest.raises(CaptureError, match="runs both ways"):
        predictions(record, demo.tokenizer, [2])


def test_a_decoders_own_attention_predicts(demo):
    model = tiny.build("bart", tiny.SEQ2SEQ)
    ids, answer = torch.tensor([[5, 6, 7]]), torch.tensor([[2, 9, 8, 7]])
    record = capture(model, ids, decoder_input_ids=answer)
    with torch.no_grad():
        expected = model(ids, decoder_input_ids=answer).logits[0].softmax(-1)
    prediction = predictions(record, demo.tokenizer, [3])[0]
    assert prediction.probability == pytest.approx(float(expected[2, 7]), rel=1e-4)
    with pytest.raises(CaptureError, match="runs both ways"):
        surprises(capture(model, ids, decoder_input_ids=answer, attention="cross"))


def test_damaged_weights_and_missing_positions_are_named(demo, record):
    model = tiny.build("qwen2")
    sound = capture(model, torch.tensor([[5, 6, 7]]))
    model.lm_head.weight.data[:] = math.nan
    with pytest.raises(CaptureError, match=r"logits before position 1 .*NaN"):
        surprises(sound)
    with pytest.raises(ValueError, match="position 99 is out of range"):
        predictions(record, demo.tokenizer, [99])


def test_pieces_of_a_character_are_named_by_their_bytes(demo, tracer):
    """Also as the likeliest others, wherever the model puts them."""
    record = tracer.capture("日本 🧑‍🚀 é")
    predicted = [one for one in predictions(record, demo.tokenizer) if one]
    names = [name for one in predicted for name in (one.label, one.runner_up_label)]
    assert any(name.startswith("⟨0x") for name in names)  # there are pieces among them
    assert not any("\ufffd" in name or not name for name in names)
