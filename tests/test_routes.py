"""Routes through small networks against enumerating every route, and against products of matrices."""

import itertools
import math

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from reverse_attention.search import routes as routes_module
from reverse_attention.search.diverse import diverse_routes
from reverse_attention.search.routes import flow_down
from reverse_attention.weights.sinks import Sinks

KEEP = Sinks("keep", (0,))


def random_network(seed: int, n_layers: int, n: int, channels: int = 1, holes: float = 0.0) -> np.ndarray:
    """Weights (layer, query, channel, key), lower triangular, each query's summing to 1."""
    weights = np.random.default_rng(seed).random((n_layers, n, channels, n)) ** 4
    weights[weights < holes] = 0
    weights += np.eye(n)[:, None] * 0.3
    weights *= np.tri(n)[:, None]
    return weights / weights.sum(axis=(2, 3), keepdims=True)


def as_edges(network: np.ndarray):
    return lambda layer, queries: network[layer - 1][list(queries)]


def shape(network: np.ndarray) -> dict[str, int]:
    return {"n_layers": network.shape[0], "seq_len": network.shape[1]}


def every_route(network: np.ndarray, target: int):
    """(mass, positions, channels) of all routes, heaviest first."""
    n_layers, n, n_channels, _ = network.shape
    routes = []
    for below in itertools.product(range(n), repeat=n_layers):
        positions = (target, *below)
        for channels in itertools.product(range(n_channels), repeat=n_layers):
            hops = zip(range(n_layers - 1, -1, -1), positions, channels, positions[1:], strict=False)
            mass = math.prod(network[layer, q, c, k] for layer, q, c, k in hops)
            if mass > 0:
                routes.append((mass, positions, channels))
    return sorted(routes, key=lambda route: -route[0])


networks = st.builds(
    random_network,
    seed=st.integers(0, 2**32 - 1),
    n_layers=st.integers(1, 3),
    n=st.integers(1, 4),
    channels=st.integers(1, 2),
    holes=st.sampled_from([0.0, 0.3]),
)


@settings(deadline=None)
@given(network=networks, k=st.integers(1, 30), data=st.data())
def test_the_best_of_every_route(network, k, data):
    target = data.draw(st.integers(0, network.shape[1] - 1))
    every = every_route(network, target)
    flow = flow_down(as_edges(network), **shape(network), target=target, k=k, sinks=KEEP)
    assert [math.exp(r.log_mass) for r in flow.routes] == pytest.approx([mass for mass, *_ in every[:k]])
    routes = {(tuple(r.positions), tuple(r.channels)) for r in flow.routes}
    assert len(routes) == len(flow.routes) == min(k, len(every))
    masses = {(positions, channels): mass for mass, positions, channels in every}
    for route in flow.routes:
        assert math.prod(route.weights) == pytest.approx(
            masses[tuple(route.positions), tuple(route.channels)]
        )
    assert sum(mass for mass, *_ in every) == pytest.approx(1)


@settings(deadline=None)
@given(network=networks, data=st.data())
def test_masses_are_rows_of_the_product(network, data):
    target = data.draw(st.integers(0, network.shape[1] - 1))
    flow = flow_down(as_edges(network), **shape(network), target=target, k=1, sinks=KEEP)
    product = np.eye(network.shape[1])
    for layer in range(network.shape[0], -1, -1):
        assert flow.mass[layer] == pytest.approx(product[target])
        product = product @ network[layer - 1].sum(axis=1)
    assert flow.mass.sum(axis=1) == pytest.approx(1)


def test_queries_in_chunks_are_the_same(monkeypatch):
    network = random_network(1, 3, 9)
    whole = flow_down(as_edges(network), **shape(network), target=8, k=12, sinks=KEEP)
    monkeypatch.setattr(routes_module, "_CHUNK", 1)
    chunked = flow_down(as_edges(network), **shape(network), target=8, k=12, sinks=KEEP)
    assert [r.positions for r in chunked.routes] == [r.positions for r in whole.routes]
    assert chunked.mass == pytest.approx(whole.mass)


def test_only_queries_that_carry_mass_are_asked_for():
    network, asked = random_network(1, 3, 6), []

    def edges(layer, queries):
        asked.append((layer, queries))
        return network[layer - 1][list(queries)]

    flow_down(edges, **shape(network), target=2, k=1, sinks=KEEP)
    assert asked == [(3, [2]), (2, [0, 1, 2]), (1, [0, 1, 2])]


def test_light_edges_are_left_out_of_routes_but_not_of_the_masses():
    network = random_network(2, 2, 4)
    flow = flow_down(as_edges(network), **shape(network), target=3, k=99, sinks=KEEP, min_weight=0.2)
    assert flow.routes
    assert all(weight >= 0.2 for route in flow.routes for weight in route.weights)
    assert flow.mass[0].sum() == pytest.approx(1)


def test_a_sink_by_hand():
    """From 1 a quarter goes to the sink in each of two layers: 0.25, then 0.75 x 0.25."""
    one = np.array([[1.0, 0.0], [0.25, 0.75]])
    network = np.stack([one, one])[:, :, None]
    kept, dropped, grown = (
        flow_down(as_edges(network), **shape(network), target=1, k=4, sinks=Sinks(way, (0,)))
        for way in ("keep", "drop", "renormalize")
    )
    assert kept.sink_taken == pytest.approx([0.75 * 0.25, 0.25])
    assert kept.mass[0] == pytest.approx([1 - 0.75**2, 0.75**2])
    assert dropped.sink_taken == pytest.approx([0.75 * 0.25, 0.25])
    assert dropped.mass[0] == pytest.approx([0, 0.75**2])
    assert grown.sink_taken == pytest.approx([0.25, 0.25])
    assert grown.mass[0] == pytest.approx([0, 1])
    assert [r.positions for r in grown.routes] == [[1, 1, 1]]


@settings(deadline=None)
@given(
    network=networks,
    k=st.integers(1, 6),
    diversity=st.sampled_from([0.01, 1 / 3, 0.5, 2 / 3, 1.0]),
    data=st.data(),
)
def test_diverse_routes_are_the_greedy_choice_from_every_route(network, k, diversity, data):
    target = data.draw(st.integers(0, network.shape[1] - 1))
    n_layers = network.shape[0]
    every = every_route(network, target)
    assume(all(above > below * (1 + 1e-9) for (above, *_), (below, *_) in itertools.pairwise(every)))
    drawn, expected = set(), []
    for mass, positions, channels in every:
        edges = set(zip(range(n_layers), positions, channels, positions[1:], strict=False))
        if len(edges - drawn) >= diversity * n_layers - 1e-9 and len(expected) < k:
            expected.append(mass)
            drawn |= edges
    routes = diverse_routes(as_edges(network), **shape(network), target=target, k=k, diversity=diversity)
    assert [math.exp(r.log_mass) for r in routes] == pytest.approx(expected)
    assert [math.prod(r.weights) for r in routes] == pytest.approx(expected)


def test_a_weight_of_just_the_smallest_is_enough():
    """Routes may use it; the masses count what is lighter all the same."""
    network = np.array([[[[1.0, 0.0]], [[0.25, 0.75]]]])
    place = {"n_layers": 1, "seq_len": 2, "target": 1, "k": 9, "sinks": KEEP}
    for min_weight, ends in ((0.25, [1, 0]), (0.75, [1]), (0.7501, [])):
        flow = flow_down(as_edges(network), **place, min_weight=min_weight)
        assert [route.positions[-1] for route in flow.routes] == ends
        assert flow.mass[0].tolist() == [0.25, 0.75]
