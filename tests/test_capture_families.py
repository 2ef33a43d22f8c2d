"""Captured rows are the model's own eager attentions, whatever the architecture.

The oracle is the model itself, run the plain way with eager attention and ``output_attentions=True``.
All families are swept by ``benchmarks/families.py``; here is one of each kind of trouble.
"""

import pytest
import torch

from reverse_attention.capture import CaptureError, capture
from tests import tiny

TOKENS, ANSWER, MANY, POSITIONS = 31, 17, 200, 256

# family, the way that it is captured, what is special about it
CAUSAL = [
    ("qwen2", "fused", "grouped queries"),
    ("gpt2", "fused", "learnt positions, one projection for q, k and v"),
    ("mistral", "fused", "sliding window in all layers"),
    ("gemma3_text", "fused", "sliding and full layers in turn"),
    ("gemma2", "blocks", "soft cap, which fused attention refuses"),
    ("gpt_oss", "blocks", "learnt sinks, which fused attention leaves out without a word"),
    ("granite_swa", "blocks", "sinks in units of its own"),
    ("deepseek_v3", "fused", "multi-head latent attention, mixture of experts"),
    ("mixtral", "fused", "mixture of experts"),
    ("diffllama", "fused", "two attention calls a layer"),
    ("jamba", "fused", "hybrid"),
    ("zamba", "fused", "hybrid with one attention module for several layers"),
    ("bloom", "model", "ALiBi"),
    ("mpt", "model", "ALiBi"),
    ("falcon", "model", "fused attention of its own"),
    ("xlnet", "model", "weights transposed, attention both ways"),
    ("xlm", "model", "a cache whether wanted or not"),
    ("cpmant", "model", "tokens before the prompt's own"),
]
ENCODERS = [
    ("bert", "fused", "both ways"),
    ("roberta", "fused", "positions that start at 2"),
    ("modernbert", "fused", "local and global layers"),
    ("albert", "fused", "one block for all layers"),
    ("deberta-v2", "model", "disentangled positions"),
]
BOTH = [
    ("t5", "fused", "position bias"),
    ("bart", "fused", "learnt positions"),
    ("t5gemma", "blocks", "soft cap"),
    ("t5gemma2", "model", "self- and cross-attention in one softmax"),
]
WAYS = {"fused": "fused attention", "blocks": "blocks of queries", "model": "modules run again"}


@pytest.fixture(autouse=True, scope="module")
def _one_thread():
    """Tiny tensors lose more time to threads than they win."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def ids(length: int, seed: int = 3) -> torch.Tensor:
    return torch.randint(8, 90, (1, length), generator=torch.Generator().manual_seed(seed))


@torch.no_grad()
def eager(family: str, classes: dict, positions: int = 64, **inputs: torch.Tensor) -> dict:
    """What the same model, loaded with eager attention, returns."""
    model = tiny.build(family, classes, attn_implementation="eager", **tiny.with_positions(family, positions))
    return model(**inputs, output_attentions=True, use_cache=False)


def assert_equal(record, attentions, n_layers: int) -> None:
    """All rows of all recorded layers, against the attentions that are matrices (query, key)."""
    shape = (len(record.query_ids), len(record.input_ids))
    matrices = [a for a in attentions if a is not None and tuple(a.shape[2:]) == shape]
    assert len(matrices) == len(record.layers)
    assert record.n_layers == n_layers
    for layer, matrix in zip(record.layers, matrices, strict=True):
        rows = record.rows(layer, range(shape[0]))
        assert rows.dtype == torch.float32
        assert torch.allclose(rows, matrix[0], atol=1e-4), f"layer {layer}"


@pytest.mark.parametrize(("family", "way", "_why"), CAUSAL, ids=[family for family, _, _ in CAUSAL])
def test_causal_models(family, way, _why):
    model = tiny.build(family)
    record = capture(model, ids(TOKENS))
    assert record.way == ("model" if way == "model" else "fast")
    assert WAYS[way] in record.reason
    assert_equal(
        record, eager(family, tiny.CAUSAL, input_ids=ids(TOKENS)).attentions, model.config.num_hidden_layers
    )
    assert record.causal == (family not in {"xlnet", "xlm", "cpmant"})


@pytest.mark.parametrize(("family", "way", "_why"), ENCODERS, ids=[family for family, _, _ in ENCODERS])
def test_encoders(family, way, _why):
    model = tiny.build(family, tiny.MASKED)
    record = capture(model, ids(TOKENS))
    assert WAYS[way] in record.reason
    assert not record.causal
    assert_equal(record, eager(family, tiny.MASKED, input_ids=ids(TOKENS)).attentions, 4)


@pytest.mark.parametrize(("family", "way", "_why"), BOTH, ids=[family for family, _, _ in BOTH])
def test_encoder_decoders(family, way, _why):
    model = tiny.build(family, tiny.SEQ2SEQ)
    truth = eager(family, tiny.SEQ2SEQ, input_ids=ids(TOKENS), decoder_input_ids=ids(ANSWER, 4))
    for attention, attentions in (
        ("self", truth.decoder_attentions),
        ("cross", truth.cross_attentions),
        ("encoder", truth.encoder_attentions),
    ):
        record = capture(model, ids(TOKENS), attention=attention, decoder_input_ids=ids(ANSWER, 4))
        assert WAYS[way] in record.reason
        assert len(record.query_ids) == (TOKENS if attention == "encoder" else ANSWER)
        assert len(record.input_ids) == (ANSWER if attention == "self" else TOKENS)
        assert record.causal == (attention == "self")
        assert_equal(record, attentions, len(attentions))


def test_longer_prompts_that_the_model_pads_are_cut():
    """BigBird attends by blocks from some length on; its own attentions are of the padded prompt."""
    family, answer = "bigbird_pegasus", ids(ANSWER, 4)
    model = tiny.build(family, tiny.SEQ2SEQ, **tiny.with_positions(family, POSITIONS))
    record = capture(model, ids(MANY), attention="encoder", decoder_input_ids=answer)
    inputs = {"input_ids": ids(MANY), "decoder_input_ids": answer}
    own = eager(family, tiny.SEQ2SEQ, POSITIONS, **inputs).encoder_attentions
    assert own[0].shape[2:] == (208, 208)
    assert_equal(record, [a[:, :, :MANY, :MANY] for a in own], 3)


@pytest.mark.parametrize(
    ("family", "shape"), [("deepseek_v4", "1, 4, 200, 201"), ("reformer", "1, 4, 4, 64, 128")]
)
def test_longer_prompts_that_the_model_reads_otherwise_are_refused(family, shape):
    """One attends to summaries from 128 tokens on, one by chunks; each says so, and short ones work."""
    model = tiny.build(family, **tiny.with_positions(family, POSITIONS))
    own = eager(family, tiny.CAUSAL, POSITIONS, input_ids=ids(TOKENS))
    assert_equal(capture(model, ids(TOKENS)), own.attentions, len(own.attentions))
    record = capture(model, ids(MANY))
    with pytest.raises(CaptureError, match=rf"For 200 tokens.* layer 0 .*\({shape}\).*a shorter prompt"):
        record.rows(0, [7])


@pytest.mark.parametrize(
    ("family", "classes"),
    [("mamba", tiny.CAUSAL), ("rwkv", tiny.CAUSAL), ("xlstm", tiny.CAUSAL), ("longformer", tiny.MASKED)],
)
def test_models_without_attention_say_so(family, classes):
    """Longformer has attention, but from token to window."""
    with pytest.raises(CaptureError, match=r"returns no attention weights.*sparse.*choose a model"):
        capture(tiny.build(family, classes), ids(9))


def test_layers_of_a_hybrid_are_its_blocks():
    record = capture(tiny.build("jamba"), ids(9), layers=[3])
    assert (record.layers, record.attending, record.n_layers) == ((3,), (1, 3), 4)
    with pytest.raises(CaptureError, match=r"Layer 1 was not recorded; recorded are \[3\] of 4"):
        record.rows(1, [0])
    with pytest.raises(CaptureError, match=r"Layer 2 has no attention .* those that have are \[1, 3\]"):
        record.rows(2, [0])
    with pytest.raises(CaptureError, match=r"Layer 2 has no attention .* those that have are \[1, 3\]"):
        capture(tiny.build("jamba"), ids(9), layers=[2])


def test_a_block_that_runs_four_times_is_four_layers():
    record = capture(tiny.build("albert", tiny.MASKED), ids(9))
    assert (record.layers, record.n_layers) == ((0, 1, 2, 3), 4)


@pytest.mark.parametrize("family", ["qwen2", "gemma2", "bloom"])
@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_half_precision_is_checked_in_fp32_and_its_rows_are_fp32(family, dtype):
    model = tiny.build(family, dtype=dtype)
    record = capture(model, ids(TOKENS))
    assert float(record.reason.split("within ")[1].split()[0]) <= 1e-4
    truth = tiny.build(family, dtype=dtype, attn_implementation="eager")(
        input_ids=ids(TOKENS), output_attentions=True, use_cache=False
    )
    # Two passes in half precision differ by its rounding, the more the deeper the layer.
    bound = 0.1 if dtype == torch.bfloat16 else 0.02
    for layer, matrix in enumerate(truth.attentions):
        rows = record.rows(layer, range(TOKENS))
        assert rows.dtype == torch.float32
        assert torch.allclose(rows, matrix[0].float(), atol=bound)
        assert torch.allclose(rows.sum(-1), torch.ones(()), atol=1e-5 if record.way == "fast" else 2e-2)


@pytest.mark.parametrize("family", ["qwen2", "gpt2", "mistral"])
def test_models_loaded_with_eager_attention_are_captured_fused_too(family):
    model = tiny.build(family, attn_implementation="eager")
    record = capture(model, ids(TOKENS))
    assert WAYS["fused"] in record.reason
    assert model.config._attn_implementation == "eager"
    assert_equal(record, eager(family, tiny.CAUSAL, input_ids=ids(TOKENS)).attentions, 4)
