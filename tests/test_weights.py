"""Edge weights of real architectures against their own attentions and their own residual streams."""

import copy
import dataclasses
from functools import cache

import pytest
import tiny
import torch

from reverse_attention.capture import capture
from reverse_attention.capture.block import PartsError
from reverse_attention.weights.methods import as_edges, edge_weights

IDS = torch.tensor([[11, 60, 3 + 4, 22, 8, 60, 31, 12, 9, 44]])
N = IDS.shape[1]

AFTER_ATTENTION = {
    "gpt2": "transformer.h.{}.ln_2",
    "qwen2": "model.layers.{}.post_attention_layernorm",
    "llama": "model.layers.{}.post_attention_layernorm",
    "gemma2": "model.layers.{}.pre_feedforward_layernorm",
    "granite": "model.layers.{}.post_attention_layernorm",
    "bert": "bert.encoder.layer.{}.attention.output.LayerNorm",
}
"""The module that is given the residual stream after attention: a name of each architecture's own."""
PARALLEL = {"gpt_neox": "gpt_neox.layers.{}"}
"""Blocks in which attention and MLP read the same stream: y is the block's input + its attention's output."""


@cache
def build(family):
    return tiny.build(family, tiny.MASKED if family == "bert" else tiny.CAUSAL)


@cache
def record_of(family):
    return capture(build(family), IDS)


def streams(model, family, n_layers):
    """Y of each layer, seen from outside by plain hooks."""
    seen, handles = {}, []
    for layer in range(n_layers):
        if family in AFTER_ATTENTION:
            module = model.get_submodule(AFTER_ATTENTION[family].format(layer))
            handles.append(
                module.register_forward_pre_hook(lambda m, args, n=layer: seen.update({n: args[0][0]}))
            )
            continue
        block = model.get_submodule(PARALLEL[family].format(layer))
        handles.append(
            block.register_forward_pre_hook(
                lambda m, args, kwargs, n=layer: seen.update(
                    {n: (args[0] if args else kwargs["hidden_states"])[0]}
                ),
                with_kwargs=True,
            )
        )
        handles.append(
            block.attention.register_forward_hook(
                lambda m, args, out, n=layer: seen.update({n: seen[n] + out[0][0]})
            )
        )
    with torch.no_grad():
        model(input_ids=IDS)
    for handle in handles:
        handle.remove()
    return seen


@pytest.mark.parametrize("family", [*AFTER_ATTENTION, *PARALLEL])
def test_parts_add_up_to_the_real_output(family):
    record = record_of(family)
    real = streams(build(family), family, record.n_layers)
    for layer in record.layers:
        block, rows = record.block(layer), record.rows(layer, range(N))
        assert torch.allclose(block.y, real[layer], atol=1e-4)
        dataclasses.replace(block, y=real[layer], tolerance=1e-5).check(rows, range(N))


@pytest.mark.parametrize("method", ["rollout", "norm", "ifr"])
@pytest.mark.parametrize("family", ["gpt2", "qwen2", "bert", "gpt_neox"])
@pytest.mark.parametrize("agg_heads", ["mean", "none", 1, [0, 2]])
def test_each_querys_weights_sum_to_one(family, method, agg_heads):
    record = record_of(family)
    by_head = edge_weights(record, method, agg_heads)
    weights = by_head(2, [0, 4, N - 1])
    assert weights.shape == (3, 5, N)
    assert (weights >= 0).all()
    assert torch.allclose(weights.sum(dim=(1, 2)), torch.ones(3, dtype=torch.float64), atol=1e-6)
    if family != "bert":
        assert weights[1, :, 5:].sum() == 0
    own = torch.eye(N)[[0, 4, N - 1]].bool()
    assert weights[:, -1][~own].sum() == 0  # the residual stream stays at its position
    edges = as_edges(by_head, heads_apart=False)(2, [0, 4, N - 1])
    assert edges.sum(axis=(1, 2)) == pytest.approx(1, abs=1e-15)
    together = by_head.together(2, [0, 4, N - 1])
    assert torch.allclose(together.double(), weights.sum(dim=1).double(), atol=1e-7)
    hops = by_head.proportions(2, [4, N - 1], [1, 3]).double()
    expected = weights[1:, :-1, [1, 3]].double()
    for share in (hops, expected):
        share /= share.sum(dim=1, keepdim=True).clamp(min=1e-30)  # an edge may weigh nothing
    assert torch.allclose(hops, expected, atol=1e-4)  # of ifr's small edges, in fp32


def test_rollout_is_half_attention_half_identity():
    record = record_of("qwen2")
    eager = tiny.build("qwen2", attn_implementation="eager")
    with torch.no_grad():
        attentions = eager(IDS, output_attentions=True).attentions
    weights = as_edges(edge_weights(record, "rollout", "mean"), heads_apart=False)
    for layer, attention in enumerate(attentions, start=1):
        expected = (attention[0].mean(dim=0) + torch.eye(N)) / 2
        assert weights(layer, range(N))[:, 0] == pytest.approx(expected.numpy(), abs=1e-5)


@pytest.mark.parametrize(
    ("agg_heads", "combine"),
    [
        (1, lambda a: a[1]),
        ([0, 2], lambda a: a[[0, 2]].mean(0)),
        ("max", lambda a: a.amax(0) / a.amax(0).sum(-1, True)),
    ],
)
def test_rollout_of_some_heads(agg_heads, combine):
    record = record_of("gpt2")
    attention = combine(record.rows(0, range(N)))
    weights = as_edges(edge_weights(record, "rollout", agg_heads), heads_apart=False)(1, range(N))
    assert weights[:, 0] == pytest.approx((attention + torch.eye(N)).numpy() / 2, abs=1e-6)


def test_heads_are_counted_from_either_end_and_no_further():
    record = record_of("gpt2")
    n_heads = record.rows(0, [0]).shape[0]
    rows = {head: edge_weights(record, "rollout", head)(1, [N - 1]) for head in (0, n_heads - 1)}
    assert torch.equal(edge_weights(record, "rollout", -n_heads)(1, [N - 1]), rows[0])
    assert torch.equal(edge_weights(record, "rollout", -1)(1, [N - 1]), rows[n_heads - 1])
    for wrong in (n_heads, -n_heads - 1):
        with pytest.raises(ValueError, match=f"{n_heads} heads, 0 to {n_heads - 1}"):
            edge_weights(record, "rollout", wrong)(1, [N - 1])


def test_a_padded_prompt_weighs_like_the_prompt():
    model = build("gpt2")
    plain = record_of("gpt2")
    padded = capture(model, torch.cat([IDS[:, :2], IDS], dim=1), torch.tensor([[0, 0] + [1] * N]))
    for method in ("rollout", "norm", "ifr"):
        expected = edge_weights(plain, method, "mean")(2, [3, N - 1])
        own = edge_weights(padded, method, "mean")(2, [5, N + 1])
        assert torch.allclose(own[:, :, 2:], expected, atol=1e-5)
        assert own[:, :, :2].sum() == 0


def test_where_the_parts_are_not_known_it_is_said():
    record = record_of("bloom")
    edge_weights(record, "rollout", "mean")(1, [3])
    with pytest.raises(PartsError, match="weights='rollout'"):
        edge_weights(record, "ifr", "mean")(1, [3])
    some = capture(build("gpt2"), IDS, layers=[0])
    with pytest.raises(PartsError, match="layers=None"):
        edge_weights(some, "norm", "mean")(1, [3])
    with pytest.raises(ValueError, match="weights is 'attention'; use '"):
        edge_weights(record, "attention", "mean")


def with_a_massive_token(family, dtype):
    """The stream of one token is a hundred times that of all others, in one dimension, as in real models."""
    model = copy.deepcopy(build(family))
    model.get_input_embeddings().weight.data[IDS[0, 0], 5] = 100 * model.get_input_embeddings().weight.max()
    return model.to(dtype)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.float16])
@pytest.mark.parametrize("family", [*AFTER_ATTENTION, *PARALLEL])
def test_half_precision_is_the_same_weights_in_fp32(family, dtype):
    model = with_a_massive_token(family, dtype)
    full = copy.deepcopy(model).float()
    record, exact, real = capture(model, IDS), capture(full, IDS), streams(full, family, 4)
    for layer in record.layers:
        assert torch.allclose(record.block(layer).y, real[layer], rtol=1e-4, atol=1e-4)
        for method in ("rollout", "norm", "ifr"):
            weights, expected = (
                edge_weights(r, method, "none")(layer + 1, range(N)) for r in (record, exact)
            )
            assert torch.allclose(weights, expected, atol=1e-4), method
    assert torch.allclose(record.logits(range(N)), exact.logits(range(N)), atol=1e-3)


@pytest.mark.parametrize("scale", [1, 1e3])
def test_parts_that_miss_a_small_token_beside_a_massive_one_are_refused(scale):
    """Each token is checked in its own size: nobody is excused by another's."""
    record = capture(build("qwen2"), IDS)
    block, rows = record.block(2), record.rows(2, range(N))
    block.check(rows, range(N))
    x, y = block.x.clone(), block.y.clone()
    x[0], y[0] = x[0] + scale, y[0] + scale
    y[7] += 0.01 * (y[7] - x[7])
    with pytest.raises(PartsError, match=r"9\.9e-03 of its size at position 7"):
        dataclasses.replace(block, x=x, y=y).check(rows, range(N))


def test_a_fp16_stream_that_overflows_is_computed_in_fp32():
    model = with_a_massive_token("qwen2", torch.float16)
    model.model.layers[1].mlp.down_proj.weight.data *= 3e4
    with torch.no_grad():
        assert not model(IDS).logits.isfinite().all()  # in its own precision
    full = copy.deepcopy(model).float()
    record, exact = capture(model, IDS), capture(full, IDS)
    for layer in record.layers:
        weights, expected = (edge_weights(r, "norm", "none")(layer + 1, range(N)) for r in (record, exact))
        assert torch.allclose(weights, expected, atol=1e-4)


def test_the_reason_tells_the_precision_that_was_computed_in():
    assert (
        "in fp32 from weights in bfloat16" in capture(tiny.build("qwen2", dtype=torch.bfloat16), IDS).reason
    )
    assert "weights in" not in record_of("qwen2").reason


def test_a_hook_that_takes_the_attentions_output_away_is_noticed():
    """The stream is read where it is, so a steered block is not weighed as if it were not."""
    model = copy.deepcopy(build("qwen2"))
    model.model.layers[1].self_attn.register_forward_hook(lambda m, args, out: (0 * out[0], *out[1:]))
    with pytest.raises(PartsError, match="miss its output"):
        edge_weights(capture(model, IDS), "norm", "mean")(2, range(N))


def test_a_model_that_is_cast_is_planned_anew():
    model = tiny.build("qwen2")
    capture(model, IDS)
    model.to(torch.bfloat16)
    assert "in fp32 from weights in bfloat16" in capture(model, IDS).reason
