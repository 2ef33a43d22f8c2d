"""Relevance follows every kind of architecture; oracles are the model itself, and conservation."""

import gc
import weakref

import pytest
import torch

from reverse_attention.backward import Asked, RelevanceError, gradients_of
from reverse_attention.backward.understanding import understand
from reverse_attention.capture import capture
from reverse_attention.weights.relevance import signed_parts
from tests import tiny

# family, what is special about it for the way back
CAUSAL = [
    ("gpt2", "LayerNorm, GELU of several operations, biases"),
    ("llama", "RMSNorm, a gate and its product"),
    ("qwen2", "biases of queries, keys and values"),
    ("qwen3", "norms of queries and keys"),
    ("gemma2", "norms after attention and MLP, soft caps, eager blocks"),
    ("gemma3_text", "sliding and full layers, norms after both"),
    ("phi3", "gate and up in one projection"),
    ("gpt_neox", "attention and MLP in parallel"),
    ("falcon", "in parallel, added in place, fused attention of its own"),
    ("gptj", "in parallel, eager attention of its own"),
    ("bloom", "eager attention of its own, flattened heads"),
    ("qwen2_moe", "experts, and one for all behind a gate"),
    ("mixtral", "experts"),
    ("gpt_oss", "experts with biases, clamped, a one added to up; learnt sinks"),
    ("deepseek_v3", "latent attention, experts"),
    ("granite", "a multiple of attention is added"),
    ("afmoe", "attention behind a gate"),
    ("opt", "ReLU"),
    ("olmo", "norms without weights"),
    ("nemotron", "a squared ReLU"),
    ("apertus", "an activation with weights of its own"),
]
ENCODERS = [("bert", "norms after the sum"), ("modernbert", "gates"), ("albert", "one block for all layers")]
BOTH = [("bart", "norms after the sum"), ("t5", "position biases")]
N = 13


@pytest.fixture(autouse=True, scope="module")
def _one_thread():
    """Tiny tensors lose more time to threads than they win."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def ids(length: int = N, seed: int = 3) -> torch.Tensor:
    return torch.randint(8, 90, (1, length), generator=torch.Generator().manual_seed(seed))


def build(family: str, classes: dict):
    """A model whose biases are not zero, as they are when they are made."""
    model = tiny.build(family, classes)
    torch.manual_seed(5)
    for name, parameter in model.named_parameters():
        if name.endswith("bias"):
            torch.nn.init.normal_(parameter, std=0.2)
    return model


def without_biases(model):
    for name, parameter in model.named_parameters():
        if name.endswith("bias"):
            parameter.data.zero_()
    return model


def assert_no_value_changes(model, record) -> None:
    """The linearised pass is the model's own, to the last bit, and nothing of it stays in memory."""
    graph = understand(model).graph(model, record.prompt)
    ending, layer = graph.ending, weakref.ref(graph.layers[0])
    with torch.no_grad():
        arguments = record.prompt.arguments(model)
        real = model(**arguments, use_cache=False, output_hidden_states=True)
        if ending.hidden is None:
            assert torch.equal(ending.output["logits"], real["logits"])
        else:
            assert torch.equal(ending.hidden[0], model.base_model(**arguments)[0])
    del graph, ending
    gc.collect()
    assert layer() is None


def assert_conserved(record, gradients, *, above: bool) -> None:
    """Parts add up to what their keys hold, and to what comes to their queries."""
    parts = signed_parts(record, gradients)
    for layer in range(record.n_layers, 0, -1):
        relevance = parts(layer, range(N)).sum(dim=1)
        scale = float(relevance.abs().sum(dim=0).max())
        below = gradients.relevance[layer - 1].double()
        assert torch.allclose(relevance.sum(dim=0), below, atol=1e-5 * scale + 1e-6)
        if above and layer < record.n_layers:
            came = gradients.relevance[layer].double()
            assert torch.allclose(relevance.sum(dim=1), came, atol=1e-5 * scale + 1e-6)
    assert gradients.relevance.abs().max() > 1e-3


@pytest.mark.parametrize(("family", "why"), CAUSAL, ids=[family for family, _ in CAUSAL])
def test_a_causal_model_is_followed(family, why):
    model = build(family, tiny.CAUSAL)
    record = capture(model, ids())
    assert_no_value_changes(model, record)
    gradients = gradients_of(record, Asked(N - 2, 40))
    assert gradients.constant == ()
    assert not gradients.relevance[:, N - 1].any()
    bare = without_biases(build(family, tiny.CAUSAL))
    record = capture(bare, ids())
    gradients = gradients_of(record, Asked(N - 2, 40))
    assert_conserved(record, gradients, above=family not in ("gpt_neox", "falcon", "gptj"))
    assert bool(gradients.soft_cap) == (family == "gemma2")
    told = float(gradients.relevance[0].sum()) + gradients.soft_cap
    assert told == pytest.approx(gradients.margin, rel=1e-3, abs=1e-4)


@pytest.mark.parametrize(("family", "why"), ENCODERS, ids=[family for family, _ in ENCODERS])
def test_a_masked_token_of_an_encoder_is_an_answer(family, why):
    model = without_biases(build(family, tiny.MASKED))
    record = capture(model, ids())
    assert_no_value_changes(model, record)
    gradients = gradients_of(record, Asked(4, 40))
    assert gradients.constant == ()
    assert_conserved(record, gradients, above=True)
    assert float(gradients.relevance[0].sum()) == pytest.approx(gradients.margin, rel=1e-3)
    assert gradients.relevance[0, 5:].abs().max() > 1e-3  # later tokens speak, too


@pytest.mark.parametrize(("family", "why"), BOTH, ids=[family for family, _ in BOTH])
def test_a_decoder_leaves_to_its_encoder_what_it_reads_there(family, why):
    model = without_biases(build(family, tiny.SEQ2SEQ))
    record = capture(model, ids(17, 5), decoder_input_ids=ids())
    assert_no_value_changes(model, record)
    gradients = gradients_of(record, Asked(N - 2, 40))
    assert gradients.constant == ()
    assert_conserved(record, gradients, above=False)
    assert abs(float(gradients.relevance[0].sum()) - gradients.margin) > 1e-2


@pytest.mark.parametrize(
    ("family", "classes", "failure"),
    [
        ("minimax", tiny.CAUSAL, "does not require grad"),
        ("cpmant", tiny.CAUSAL, "must match"),
        ("squeezebert", tiny.MASKED, "must match"),
        ("ibert", tiny.MASKED, "AttributeError"),
    ],
)
def test_what_is_not_followed_is_refused_in_a_sentence_each_time(family, classes, failure):
    """These hand hidden states on in ways of their own; PyTorch's errors came out as they were."""
    model = build(family, classes)
    record = capture(model, ids())
    assert record.rows(0, [3]).shape[1] == 1
    for _ in range(2):
        with pytest.raises(RelevanceError, match=f"not followed through here .*{failure}.*'ifr'"):
            gradients_of(record, Asked(4, 40))
