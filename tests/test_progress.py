"""How far a long step is, and that it can be stopped wherever it tells so."""

import copy
from collections import defaultdict

import pytest
import torch

from reverse_attention import ReverseAttentionTracer
from reverse_attention.progress import told_to, within
from reverse_attention.search.token_paths import MOST_EXTENDED

SETTINGS = {"graph": "network", "weights": "relevance", "paths": "token", "sink_positions": "found"}


@pytest.fixture
def unseen(demo):
    """A tracer of a model that was never probed."""
    return ReverseAttentionTracer(copy.deepcopy(demo.model), demo.tokenizer)


def traced(tracer, progress=None):
    record = tracer.capture("The cat sat on the", progress=progress)
    return tracer.trace(record, **SETTINGS, progress=progress)


def test_every_step_is_told_and_none_goes_back(unseen):
    told = []
    traced(unseen, lambda step, share: told.append((step, share)))
    steps = list(dict.fromkeys(step for step, _ in told))
    assert steps == [
        "getting to know the model",
        "running the model",
        "looking for sinks",
        "running the model once more",
        "pulling the answer back",
        "weighing the edges",
        "searching paths",
        "telling the heads of each hop apart",
    ]
    shares = defaultdict(list)
    for step, share in told:
        shares[step].append(share)
        assert 0 <= share <= 1
    for step in ("running the model", "running the model once more", "pulling the answer back"):
        assert shares[step] == sorted(shares[step])
        assert shares[step][-1] == 1
    layers = [0.25, 0.5, 0.75, 1.0]  # the model has four: a step is told before a layer, or after it
    for step in ("running the model once more", "pulling the answer back", steps[-1]):
        assert [*dict.fromkeys(shares[step])] == layers
    for step in ("looking for sinks", "weighing the edges"):
        assert shares[step] == [0.0, *layers[:-1]]
    searched = shares["searching paths"]
    assert searched == [(n + 1) / MOST_EXTENDED for n in range(len(searched))]


def test_what_the_callback_raises_ends_the_work_wherever_it_does(unseen):
    """Also in the probe, which takes failures of one way of capture for a reason to try the next."""
    n_told = []
    expected = traced(unseen, lambda step, share: n_told.append(step))
    for n in range(0, len(n_told), 7):
        tracer = ReverseAttentionTracer(copy.deepcopy(unseen.model), unseen.tokenizer)
        left = iter(range(n))
        with pytest.raises(InterruptedError, match=f"^at {n}$"):
            traced(tracer, lambda step, share, n=n, left=left: stop_after(left, n))
        assert not [hook for module in tracer.model.modules() for hook in module._forward_hooks]
        assert all(
            torch.equal(one, other)
            for one, other in zip(tracer.model.parameters(), unseen.model.parameters(), strict=True)
        )
        if n % 3 == 0:  # and it can be asked again
            assert traced(tracer).paths_text == expected.paths_text


def stop_after(left, n):
    if next(left, None) is None:
        raise InterruptedError(f"at {n}")


def test_one_that_asks_for_nothing_leaves_it_to_the_one_around(tracer):
    told = []
    tracer.capture("The cat sat")  # it is probed
    with told_to(lambda step, share: told.append((step, share))):
        tracer.capture("The cat sat", progress=None)
        with within("both", 0.5, 1.0):
            tracer.capture("The cat sat")
    n = len(told) // 2
    assert [step for step, _ in told[:n]] == ["running the model"] * n
    assert told[n] == ("both", 0.5)
    assert told[-1] == ("both", 1.0)
    tracer.capture("The cat sat")
    assert len(told) == 2 * n + 1
