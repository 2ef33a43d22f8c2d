"""Models whose weights accelerate keeps elsewhere between passes."""

import copy

import accelerate
import pytest
import tiny
import torch

from reverse_attention.capture import capture
from reverse_attention.weights.methods import edge_weights

IDS = torch.tensor([[11, 60, 7, 22, 8, 60, 31]])


@pytest.mark.parametrize("family", ["qwen2", "gpt2", "gemma2"])
@pytest.mark.parametrize("place", ["cpu", "disk"])
def test_offloaded_weights_give_the_same_parts(family, place, tmp_path):
    model = tiny.build(family)
    away = copy.deepcopy(model)
    if place == "cpu":
        away = accelerate.cpu_offload(away, execution_device=torch.device("cpu"))
    else:
        away = accelerate.disk_offload(away, str(tmp_path), execution_device=torch.device("cpu"))
    assert all(p.is_meta for p in away.parameters())  # else this tests nothing
    record, exact = capture(away, IDS), capture(model, IDS)
    for method in ("norm", "ifr"):
        for layer in (1, 4):
            ways = [edge_weights(r, method, "mean")(layer, range(7)) for r in (record, exact)]
            assert torch.allclose(*ways, atol=1e-5)
    assert all(p.is_meta for p in away.parameters())
