"""Relevance on pretrained models: it is conserved, knows what was asked, and finds what it should."""

import json

import pytest
import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

from reverse_attention import ReverseAttentionTracer
from reverse_attention.backward import Asked, gradients_of
from reverse_attention.backward.understanding import understand
from reverse_attention.weights.relevance import signed_sums
from tests.real import real_folder

pytestmark = pytest.mark.real
GIFT = "When Mary and John went to the store, John gave a drink to"


@pytest.fixture(scope="module", params=["smollm2-135m", "gemma3-270m"])
def tracer(request):
    folder = real_folder(request.param)
    model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()
    return ReverseAttentionTracer(model, AutoTokenizer.from_pretrained(folder))


def of(result, token: str) -> float:
    return sum(i for i, t in zip(result.influence, result.tokens, strict=True) if t == token)


def test_the_linearised_pass_is_the_models_own_and_every_layer_conserves(tracer):
    record = tracer.capture(GIFT)
    understood = understand(tracer.model)
    assert understood.constant == ()
    hidden = understood.graph(tracer.model, record.prompt).ending.hidden[0]
    with torch.no_grad():
        assert torch.equal(hidden, tracer.model.model(record.prompt.input_ids)[0])
    position = len(record.input_ids) - 1
    gradients = gradients_of(record, Asked(position, int(record.logits([position])[0].argmax())))
    sums, above = signed_sums(record, gradients), torch.zeros(position + 1).double()
    above[position] = gradients.margin
    tolerance = 1e-3  # the head adds up as many numbers in single precision as there are tokens
    for layer in range(record.n_layers, 0, -1):
        relevance = sums(layer, range(position + 1))
        size = float(relevance.abs().sum())
        assert (relevance.sum(dim=1) - above).abs().max() < tolerance * size  # what comes to a node leaves it
        tolerance = 1e-5
        above = gradients.relevance[layer - 1].double()
        assert (relevance.sum(dim=0) - above).abs().max() < 1e-5 * size
    assert float(above.sum()) == pytest.approx(gradients.margin, rel=1e-3)


def test_the_name_that_is_told_is_found(tracer):
    result = tracer.trace(GIFT, weights="relevance", paths="token")
    assert result.answer.token == " Mary"
    assert result.beams[0].tokens[:2] == [" to", " Mary"]
    assert of(result, " Mary") > 0.45
    contrast = tracer.trace(GIFT, weights="relevance", paths="token", against=" John")
    assert contrast.relevance[2 + (contrast.tokens[0] == "<bos>") - 1] > 1  # Mary's


def test_what_is_asked_makes_the_difference(tracer):
    """No other weights tell Paris from banana: here the paths and what speaks for them differ."""
    text = "The capital of France is"
    paris, banana = (tracer.trace(text, weights="relevance", answer=a) for a in (" Paris", " banana"))
    assert paris.answer.rank < 5 < 1000 < banana.answer.rank
    assert sum(abs(p - b) for p, b in zip(paris.influence, banana.influence, strict=True)) > 0.1
    france = paris.tokens.index(" France")
    assert paris.relevance[france] > 1 > banana.relevance[france]
    assert paris.balance.margin > 0 > banana.balance.margin
    others = [
        tracer.trace(f"{text}{word}", -2, graph="network", weights="ifr") for word in (" Paris", " banana")
    ]
    assert others[0].influence == pytest.approx(others[1].influence, abs=1e-6)


def test_a_half_precision_model_gives_nearly_the_same(tracer):
    folder = tracer.model.config._name_or_path
    half = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.bfloat16).eval()
    one = tracer.trace(GIFT, weights="relevance", paths="token")
    other = ReverseAttentionTracer(half, tracer.tokenizer).trace(
        GIFT, weights="relevance", paths="token", answer=" Mary"
    )
    assert other.balance.margin == pytest.approx(one.balance.margin, rel=0.05)
    assert of(other, " Mary") == pytest.approx(of(one, " Mary"), abs=0.05)
    assert json.loads(other.to_json())["dtype"] == "bfloat16"
