"""Models whose weights accelerate keeps elsewhere between passes."""

import copy

import accelerate
import pytest
import tiny
import torch

from reverse_attention.backward import Asked, gradients_of
from reverse_attention.capture import capture
from reverse_attention.result.method_table import METHODS
from reverse_attention.weights.methods import edge_weights, methods

IDS = torch.tensor([[11, 60, 7, 22, 8, 60, 31]])


@pytest.mark.parametrize(
    ("family", "dtype", "place"),
    [
        ("qwen2", torch.float32, "cpu"),
        ("gpt2", torch.float32, "disk"),  # whose biases are held out where relevance is understood
        ("gpt2", torch.float16, "cpu"),
        ("qwen2", torch.bfloat16, "disk"),
        ("gemma2", torch.bfloat16, "cpu"),
        ("gemma2", torch.float16, "disk"),
    ],
)
def test_offloaded_weights_give_the_same_by_every_method(family, dtype, place, tmp_path):
    model = tiny.build(family).to(dtype)
    away = copy.deepcopy(model)
    if place == "cpu":
        away = accelerate.cpu_offload(away, execution_device=torch.device("cpu"))
    else:
        away = accelerate.disk_offload(away, str(tmp_path), execution_device=torch.device("cpu"))
    assert all(p.is_meta for p in away.parameters())  # else this tests nothing
    record, exact = capture(away, IDS), capture(model, IDS)
    assert set(methods(record)) == METHODS.keys()
    for method in METHODS:
        asked = [gradients_of(r, Asked(6, 17)) if method == "relevance" else None for r in (record, exact)]
        for layer in (1, 4):
            ways = [
                edge_weights(r, method, "mean", gradients)(layer, range(7))
                for r, gradients in zip((record, exact), asked, strict=True)
            ]
            assert torch.allclose(*ways, atol=1e-5), method
    assert all(p.is_meta for p in away.parameters())
