"""A model that is being loaded in half precision changes the process's default precision for a moment.

So transformers builds a model. What other threads trace meanwhile must not know it.
"""

from dataclasses import replace

import pytest
import torch

from reverse_attention import ReverseAttentionTracer
from reverse_attention.demo import EXAMPLES
from reverse_attention.result.method_table import METHODS
from tests import tiny


@pytest.fixture
def half():
    """Turns the default to bfloat16 from now on, until the test ends."""
    before = torch.get_default_dtype()
    yield lambda: torch.set_default_dtype(torch.bfloat16)
    torch.set_default_dtype(before)


def results(tracer: ReverseAttentionTracer) -> list[str]:
    """By every method, a layer's heads apart, and with a receipt: all from a new record."""
    record = tracer.capture(EXAMPLES[0].text)
    traces = [tracer.trace(record, -1, graph="network", weights=method, paths="token") for method in METHODS]
    traces += [tracer.trace(record, -1, layer=1, agg_heads="none", sink_positions="found", predict=True)]
    traces += [tracer.trace(record, -1, graph="network", weights="relevance", words=True)]
    return [
        replace(traces[0], receipt=tracer.receipt(record, traces[0])).to_json(),
        *(trace.to_json() for trace in traces),
    ]


@pytest.mark.parametrize("which", ["demo", "demo_bos"])
def test_a_trace_knows_nothing_of_the_default_precision(which, request, half):
    model = request.getfixturevalue(which)
    expected = results(ReverseAttentionTracer(model.model, model.tokenizer))
    half()
    assert results(ReverseAttentionTracer(model.model, model.tokenizer)) == expected


@pytest.mark.parametrize(
    "family", ["bloom", "falcon", "gemma3_text", "gpt_neox", "gpt_oss", "mixtral", "mpt", "phi3"]
)
def test_the_models_own_pass_knows_nothing_of_it_either(family, half):
    """Else a model that loads would change what another, which runs, says. These differ most."""
    model = tiny.build(family).float()
    ids = torch.arange(12)[None] + 3
    with torch.no_grad():
        expected = model(ids, use_cache=False).logits
        half()
        assert torch.equal(model(ids, use_cache=False).logits, expected)
