"""Pretrained models in half precision: their rounded weights are computed with as in fp32.

Real models have tokens whose residual stream is a hundred times larger than all others'.
"""

import copy
from dataclasses import dataclass
from typing import Any

import pytest
import torch
from real import real_folder
from transformers import AutoTokenizer

from benchmarks import precision
from reverse_attention import ReverseAttentionTracer
from reverse_attention.capture import Record
from reverse_attention.capture.casting import CastRows
from reverse_attention.result.method_table import METHODS
from reverse_attention.weights.methods import methods

BOUND = 1e-4  # of weights, masses and influences, all between 0 and 1
MODELS = [
    pytest.param((name, dtype), id=f"{name}-{dtype}")
    for name in ("smollm2-135m", "gemma3-270m")
    for dtype in (torch.bfloat16, torch.float16)
]


@dataclass
class Half:
    """A pretrained model in half precision, and what was captured of "Hello world"."""

    name: str
    model: Any
    tokenizer: Any
    ids: torch.Tensor
    record: Record


@pytest.fixture(scope="module", params=MODELS)
def half(request):
    """One after the other, so that one at a time is in memory."""
    name, dtype = request.param
    folder = real_folder(name)
    model, tokenizer = precision.load(folder, dtype), AutoTokenizer.from_pretrained(folder)
    ids = tokenizer("Hello world", return_tensors="pt").input_ids
    return Half(name, model, tokenizer, ids, ReverseAttentionTracer(model, tokenizer).capture(ids))


@pytest.mark.real
def test_weights_are_those_of_the_plain_formulas_on_the_upcast_weights(half):
    longer = half.tokenizer(precision.PROMPTS[1], return_tensors="pt").input_ids
    largest = precision.differences(half.model, [longer], precision.NAMES[half.name])
    assert largest.keys() == METHODS.keys()
    assert max(largest.values()) <= BOUND


@pytest.mark.real
def test_every_method_is_offered_and_none_is_refused_then(half):
    offered = methods(half.record)
    assert set(offered) == set(METHODS)
    for method in offered:
        tracer = ReverseAttentionTracer(half.model, half.tokenizer)
        result = tracer.trace(half.record, graph="network", weights=method)
        assert (result.weights, f"torch.{result.dtype}") == (method, str(half.model.dtype))
        assert sum(result.influence) == pytest.approx(1, abs=1e-6)


@pytest.mark.real
@pytest.mark.parametrize("half", MODELS[:1], indirect=True)
def test_paths_are_those_of_the_upcast_model(half):
    """The best path of ``norm`` had a mass of 0.6654 where a wrong stream was read."""
    upcast = copy.deepcopy(half.model).float()
    full = ReverseAttentionTracer(upcast, half.tokenizer).capture(half.ids)
    masses = {}
    for method in ("rollout", "norm", "ifr"):
        one, other = (
            ReverseAttentionTracer(model, half.tokenizer).trace(record, graph="network", weights=method)
            for model, record in ((half.model, half.record), (upcast, full))
        )
        assert one.influence == pytest.approx(other.influence, abs=BOUND), method
        masses[method], expected = ([beam.mass for beam in result.beams] for result in (one, other))
        assert masses[method] == pytest.approx(expected, abs=BOUND), method
    assert masses["norm"][0] == pytest.approx(0.2439, abs=BOUND)


def test_of_a_table_only_the_rows_that_are_looked_up_are_cast():
    table = torch.randn(7, 3, generator=torch.Generator().manual_seed(0)).bfloat16()
    cast, ids = CastRows(table), torch.tensor([[2, 6, 2]])
    rows = torch.nn.functional.embedding(ids, cast, padding_idx=6)
    assert (cast.dtype, rows.dtype) == (torch.float32, torch.float32)
    assert torch.equal(rows, table.float()[ids])
    assert torch.equal(ids[:, :2].float() @ cast[:2], ids[:, :2].float() @ table.float()[:2])  # as any table
