"""Edge weights of real architectures against their own attentions and their own residual streams."""

import dataclasses
from functools import cache

import numpy as np
import pytest
import tiny
import torch

from reverse_attention.capture import capture
from reverse_attention.capture.block import PartsError
from reverse_attention.weights.methods import as_edges, edge_weights
from reverse_attention.weights.vectors import check_parts

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
        check_parts(rows, range(N), dataclasses.replace(block, y=real[layer], tolerance=1e-5))


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


def test_a_padded_prompt_weighs_like_the_prompt():
    model = build("gpt2")
    plain = record_of("gpt2")
    padded = capture(model, torch.cat([IDS[:, :2], IDS], dim=1), torch.tensor([[0, 0] + [1] * N]))
    for method in ("rollout", "norm", "ifr"):
        expected = edge_weights(plain, method, "mean")(2, [3, N - 1])
        found = edge_weights(padded, method, "mean")(2, [5, N + 1])
        assert torch.allclose(found[:, :, 2:], expected, atol=1e-5)
        assert found[:, :, :2].sum() == 0


def test_where_the_parts_are_not_known_it_is_said():
    record = record_of("bloom")
    edge_weights(record, "rollout", "mean")(1, [3])
    with pytest.raises(PartsError, match="weights='rollout'"):
        edge_weights(record, "ifr", "mean")(1, [3])
    some = capture(build("gpt2"), IDS, layers=[0])
    with pytest.raises(PartsError, match="layers=None"):
        edge_weights(some, "norm", "mean")(1, [3])
    with pytest.raises(ValueError, match="'attention'; use 'norm' or 'ifr' or 'rollout'"):
        edge_weights(record, "attention", "mean")


def test_half_precision():
    model = tiny.build("qwen2", dtype=torch.bfloat16)
    record = capture(model, IDS)
    exact = record_of("qwen2")
    for method in ("norm", "ifr"):
        weights = [
            np.asarray(edge_weights(r, method, "mean")(4, [N - 1]).sum(dim=1)) for r in (record, exact)
        ]
        assert np.abs(weights[0] - weights[1]).max() < 0.1
