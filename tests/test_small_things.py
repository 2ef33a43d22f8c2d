"""Small things that much stands on: weights kept, settings made plain, which head carried a hop."""

import math
from types import SimpleNamespace

import numpy as np
import pytest
import torch

from reverse_attention import BeamPath, BeamState, ReverseAttentionTracer
from reverse_attention.result.method_table import METHODS
from reverse_attention.search import diverse
from reverse_attention.search.network import _coverage, _gap, _token_gap
from reverse_attention.search.settings import SearchOutcome, Settings, _yes_or_no
from reverse_attention.weights import cache
from reverse_attention.weights.methods import Weights, as_edges, first_method, methods, why_not

TEXT = "Mary gave John a drink"


@pytest.fixture(scope="module")
def record(demo):
    return ReverseAttentionTracer(demo.model, demo.tokenizer).capture(TEXT)


class Prompt:
    """What a record is to the cache."""

    input_ids = (0,) * 6


def rows_of(layer, queries):
    """Weights up to each query, of two channels."""
    rows = [np.r_[np.full(query + 1, layer / (query + 1)), np.zeros(5 - query)] for query in queries]
    return np.stack([np.tile(row, (2, 1)) for row in rows])


def test_rows_that_were_asked_for_are_kept_without_their_zeros_and_counted():
    prompt, asked = Prompt(), []

    def edges(layer, queries):
        asked.append((layer, list(queries)))
        return rows_of(layer, queries)

    assert cache.bytes_kept_with(prompt) == 0
    read = cache.kept(prompt, "way", edges)
    for queries in ([5, 1], [1, 5, 3], [3, 1], [5]):
        assert np.array_equal(read(2, queries), rows_of(2, queries))
    assert asked == [(2, [5, 1]), (2, [3])]
    assert cache.bytes_kept_with(prompt) == 2 * 8 * (6 + 2 + 4)
    cache.kept(prompt, "another", edges)(2, [1])
    read(1, [1])
    assert asked[2:] == [(2, [1]), (1, [1])]


@pytest.mark.parametrize(("limit", "n_kept"), [(2 * 8 * 8, 2), (2 * 8 * 8 - 1, 1)])
def test_no_more_is_kept_than_there_is_room_for(monkeypatch, limit, n_kept):
    monkeypatch.setattr(cache, "_LIMIT", limit)
    prompt = Prompt()
    read = cache.kept(prompt, "way", rows_of)
    assert np.array_equal(read(1, [5, 1]), rows_of(1, [5, 1]))
    assert len(cache._kept[prompt].rows) == n_kept
    assert np.array_equal(read(1, [5, 1]), rows_of(1, [5, 1]))


def test_a_row_without_any_weight_is_kept_as_nothing():
    prompt = Prompt()
    read = cache.kept(prompt, "way", lambda layer, queries: np.zeros((len(queries), 1, 6)))
    assert not read(1, [2, 3]).any()
    assert cache.bytes_kept_with(prompt) == 0
    assert read(1, [2]).shape == (1, 1, 6)


def test_from_a_lower_layer_nothing_speaks_for_an_answer(record):
    last = record.n_layers - 1
    for layer in (-1, last, -1 - record.n_layers):
        assert methods(record, layer) == tuple(METHODS)
        assert first_method(record, layer) == ("relevance", "")
    for layer in (0, last - 1, -2):
        assert methods(record, layer) == ("ifr", "norm", "rollout")
        reason = f"What the model says is read from its last layer, {last}, not from {layer}."
        assert why_not(record, "gradients", layer) == reason
        assert first_method(record, layer) == ("ifr", f"Edge weights: ifr, not relevance. {reason}")
        assert why_not(record, "block", layer) == ""


def test_a_weight_that_is_no_number_is_named():
    rows = torch.ones(2, 1, 3)
    rows[1, 0, 2] = math.nan
    weights = Weights(lambda layer, queries: rows, lambda layer, queries: rows[:, 0], None)
    for apart in (True, False):
        with pytest.raises(ValueError, match="weights of position 7 in layer 2 hold NaN"):
            as_edges(weights, heads_apart=apart)(3, [5, 7])


@pytest.mark.parametrize("value", [True, 1, np.bool_(True), torch.tensor(True), torch.tensor(1)])
def test_yes_is_said_in_many_ways(value):
    assert _yes_or_no(value, "predict") is True


@pytest.mark.parametrize("value", [2, -1, "true", 1.0, None, torch.tensor([True, False])])
def test_what_is_neither_yes_nor_no_is_refused(value):
    assert _yes_or_no(0, "predict") is False
    with pytest.raises(ValueError, match="; use True or False"):
        _yes_or_no(value, "predict")


def test_bounds_that_may_be_and_what_is_told_of_others():
    assert (Settings(min_attn=1).min_attn, Settings(top_k=1).top_k) == (1, 1)
    with pytest.raises(ValueError, match="top_k is 0; it must be at least 1"):
        Settings(top_k=0)
    with pytest.raises(ValueError, match=r"diversity is 1\.5; it must be from 0 to 1"):
        Settings(diversity=1.5, search="exact")
    with pytest.raises(ValueError, match="sink_positions is 'first'; give positions"):
        Settings(sink_positions="first")
    with pytest.raises(ValueError, match="length_norm is 3; give one of its words"):
        Settings(length_norm=3)


def test_what_suits_the_weights_is_done_with_sinks_unless_it_is_chosen():
    usual = {name: row.sink for name, row in METHODS.items()}
    for name, sink in usual.items():
        assert Settings(graph="network", weights=name, sink=None).sink == sink
    assert Settings(sink=None).sink == "keep"
    assert Settings(graph="network", weights=None, sink=None).sink is None
    assert Settings(graph="layer", weights=None, sink=None).sink == "keep"
    assert Settings().kept()["weights"] is None
    assert Settings(graph="network").kept()["weights"] == "rollout"


def test_answers_are_asked_of_relevance_or_where_the_weights_are_open():
    for weights in ("relevance", None):
        assert Settings(graph="network", weights=weights, answer=3, against=[4]).against == [4]
    for asked in ({"answer": 3}, {"against": 3}):
        with pytest.raises(ValueError, match="answer and against are for"):
            Settings(graph="network", weights="norm", **asked)


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


def test_a_route_of_an_older_file_has_the_mass_of_its_score():
    def path(layers, mass=None):
        return BeamPath([1, 0], ["b", "a"], [1, 0], [0.5], math.log(0.5), 0.0, layers=layers, mass=mass)

    assert path([1, 0]).mass == pytest.approx(0.5)
    assert path([1, 0], 0.25).mass == 0.25
    assert path([]).mass is None
    assert BeamState([3, 1], [0.5], -1.0, True).current_pos == 1


def test_a_result_says_in_a_line_what_it_is(demo, record):
    tracer = ReverseAttentionTracer(demo.model, demo.tokenizer)
    told = [
        repr(tracer.trace(record, **settings))
        for settings in (
            {"layer": 1, "top_beam": 2},
            {"graph": "network", "weights": "norm", "paths": "token", "predict": True},
        )
    ]
    assert told == [
        "<TraceResult of 'demo-qwen2': layer 1, 5 tokens, 2 paths to ␣drink (4)>",
        "<TraceResult of 'demo-qwen2': network by norm, 5 tokens, 5 token paths to ␣drink (4)>",
    ]
