"""What a search tells of its paths: the head of each hop, how far they are from the best, what they carry."""

import math
from types import SimpleNamespace

import numpy as np
import pytest

from reverse_attention import BeamState
from reverse_attention.search import diverse
from reverse_attention.search.network import _coverage, _gap, _token_gap
from reverse_attention.search.settings import SearchOutcome


@pytest.mark.parametrize(
    ("outcome", "state", "heads", "carried"),
    [
        ({}, {"edge_heads": [1, 2]}, [[0.1, 0.2], [0.3, 0.4]], [1, None]),  # a channel more: the stream
        ({}, {}, [[0.1, 0.2], [0.4, 0.3]], [1, 0]),
        ({"layers": [2, 1, 0]}, {}, [[0.1, 0.2], [0.4, 0.3]], [None, 0]),  # 0.7 of 1 is the stream's
        ({"layers": [2, 1, 0]}, {}, [[0.5, 0.0], [0.25, 0.25]], [0, None]),  # as much as the stream's
        ({"hop_shares": [[]]}, {"edge_heads": [3, 3]}, [[], []], [3, 3]),
        ({}, {"edge_attns": []}, [], []),
    ],
)
def test_the_head_that_carried_most_of_a_hop(outcome, state, heads, carried):
    told = SearchOutcome(states=[], head_weights=[], **outcome)
    path = BeamState(**{"positions": [2, 1, 0], "edge_attns": [1.0, 1.0], "log_score": 0.0} | state)
    assert told.carriers(path, heads) == carried


def state(mass: float, positions=(1, 0)) -> BeamState:
    return BeamState(list(positions), [mass], math.log(mass), True)


def test_what_is_missing_of_the_best_path():
    assert _token_gap(SearchOutcome([], [], left_out=0.5)) is None
    for left_out, gap in ((None, 0.0), (0.0, 0.0), (0.25, 0.0), (0.5, 0.0), (1.0, math.log(2))):
        assert _token_gap(SearchOutcome([state(0.5)], [], left_out=left_out)) == pytest.approx(gap)
    flow = SimpleNamespace(mass=np.array([[0.5, 0.25], [0.0, 1.0]]), routes=[])
    flow.routes = [SimpleNamespace(positions=[1, 1], log_mass=math.log(0.5))]
    assert _coverage([state(0.25), state(0.25)], flow) == pytest.approx(2 / 3)
    assert _coverage([state(0.75), state(0.25)], flow) == 1.0
    assert _coverage([], SimpleNamespace(mass=np.zeros((2, 2)))) is None
    assert _gap([], flow, "none") is None
    assert _gap([state(0.4, (1, 1))], flow, "none") == 0.0
    assert _gap([state(0.25)], flow, "none") == pytest.approx(math.log(2))
    assert _gap([state(0.6)], flow, "none") == 0.0


def test_weights_of_all_layers_are_kept_up_to_a_limit(monkeypatch):
    one = np.array([[1.0, 0.0], [0.5, 0.5]])[:, None]
    place = {"n_layers": 3, "seq_len": 2, "target": 1, "k": 1, "diversity": 0.5}
    monkeypatch.setattr(diverse, "_LARGEST", 3 * 1 * 2**2)
    assert diverse.diverse_routes(lambda layer, queries: one[list(queries)], **place)
    monkeypatch.setattr(diverse, "_LARGEST", 3 * 1 * 2**2 - 1)
    with pytest.raises(ValueError, match="weights of 3 layers for 2 tokens, which are too many"):
        diverse.diverse_routes(lambda layer, queries: one[list(queries)], **place)
