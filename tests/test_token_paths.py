"""Token paths of small networks against every route, added up by the tokens that it visits."""

import itertools
import math
from collections import Counter, defaultdict

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_routes import KEEP, as_edges, every_route, random_network, shape

from reverse_attention.search import held_rows, token_paths
from reverse_attention.search.held_rows import Rows
from reverse_attention.search.needed_hops import heaviest_hops
from reverse_attention.search.routes import flow_down
from reverse_attention.search.token_paths import best_token_paths
from reverse_attention.weights.sinks import Sinks

WAYS = ("keep", "drop", "renormalize")
networks = st.builds(
    random_network,
    seed=st.integers(0, 2**32 - 1),
    n_layers=st.integers(1, 4),
    n=st.integers(1, 4),
    channels=st.integers(1, 2),
    holes=st.sampled_from([0.0, 0.3]),
)


def encoder_network(seed: int, n_layers: int, n: int) -> np.ndarray:
    """Weights that lead to later positions too, so that paths may come back."""
    weights = np.random.default_rng(seed).random((n_layers, n, 1, n)) ** 4
    return weights / weights.sum(axis=(2, 3), keepdims=True)


def merged(network: np.ndarray, target: int, min_weight: float = 0.0):
    """For every token path its mass, and (hop, layer) -> the part of it that hops there."""
    together = network.sum(axis=2, keepdims=True)  # heads do not split token paths
    together = np.where(together >= min_weight, together, 0)
    masses, parts = defaultdict(float), defaultdict(lambda: defaultdict(float))
    for mass, positions, _ in every_route(together, target):
        path = tuple(position for position, _ in itertools.groupby(positions))
        masses[path] += mass
        layers = range(len(network) - 1, -1, -1)
        hops = [layer for layer, (q, k) in zip(layers, itertools.pairwise(positions), strict=True) if q != k]
        for hop, layer in enumerate(hops):
            parts[path][hop, layer] += mass
    return masses, parts


def searched(network: np.ndarray, target: int, k: int, min_weight: float = 0.0, **more):
    rows = Rows(as_edges(network), len(network), min_weight)
    return best_token_paths(rows, target=target, k=k, **more)


def others(masses, best):
    """The masses of the paths that were not found."""
    known = {tuple(path.positions) for path in best.paths}
    return [mass for path, mass in masses.items() if path not in known]


@given(network=networks, k=st.integers(1, 9), min_weight=st.sampled_from([0.0, 0.1]), data=st.data())
def test_the_best_of_all_routes_added_up(network, k, min_weight, data):
    target = data.draw(st.integers(0, network.shape[1] - 1))
    masses, parts = merged(network, target, min_weight)
    best = searched(network, target, k, min_weight)
    assert best.complete
    assert [path.mass for path in best.paths] == pytest.approx(sorted(masses.values(), reverse=True)[:k])
    for path in best.paths:
        name = tuple(path.positions)
        assert path.mass == pytest.approx(masses[name])
        shares = {(hop, layer): part / masses[name] for (hop, layer), part in parts[name].items()}
        made = {(h, n): share for h, row in enumerate(path.layers) for n, share in enumerate(row) if share}
        assert made == pytest.approx(shares)
        assert path.layers.shape == (len(name) - 1, len(network))
    if not min_weight:
        assert sum(masses.values()) == pytest.approx(1)
    assert max(others(masses, best), default=0) <= best.left_out * (1 + 1e-9)
    if len(best.paths) == k:
        assert best.left_out <= best.paths[-1].mass * (1 + 1e-9)


@pytest.mark.parametrize("way", WAYS)
@given(network=networks, data=st.data())
def test_sinks_are_seen_to_before(network, way, data):
    n = network.shape[1]
    target = data.draw(st.integers(0, n - 1))
    sinks = Sinks(way, tuple(data.draw(st.sets(st.integers(0, n - 1), max_size=n - 1))))
    left = np.stack([sinks.apply(layer, range(n))[0] for layer in network])
    masses, _ = merged(left, target)
    rows = Rows(sinks.applied(as_edges(network)), len(network))
    best = best_token_paths(rows, target=target, k=1000)
    assert {tuple(path.positions): path.mass for path in best.paths} == pytest.approx(dict(masses))
    flow = flow_down(as_edges(network), **shape(network), target=target, k=0, sinks=sinks)
    assert sum(path.mass for path in best.paths) == pytest.approx(flow.mass[0].sum())
    ending = np.zeros(n)
    for path in best.paths:
        ending[path.positions[-1]] += path.mass
    assert ending == pytest.approx(flow.mass[0])  # influence


@given(seed=st.integers(0, 999), n_layers=st.integers(1, 4), n=st.integers(1, 3), k=st.integers(1, 9))
def test_where_attention_runs_both_ways_paths_may_come_back(seed, n_layers, n, k):
    network = encoder_network(seed, n_layers, n)
    masses, _ = merged(network, 0)
    best = searched(network, 0, k)
    assert [path.mass for path in best.paths] == pytest.approx(sorted(masses.values(), reverse=True)[:k])


def test_with_one_layer_they_are_the_edges():
    network = random_network(3, 1, 5)
    best = searched(network, 4, 9)
    row = network[0, 4, 0]
    assert {path.positions[-1]: path.mass for path in best.paths} == pytest.approx(dict(enumerate(row)))
    for path in best.paths:
        assert path.positions == ([4] if path.positions[-1] == 4 else [4, path.positions[-1]])
        assert path.weights == pytest.approx([row[key] for key in path.positions[1:]])


def test_two_layers_by_hand():
    """1 stays with 0.75; it hops to 0 in the upper layer, or in the lower one with what is left."""
    one = np.array([[1.0, 0.0], [0.25, 0.75]])
    best = searched(np.stack([one, one])[:, :, None], 1, 5)
    stays, hops = best.paths
    assert (stays.positions, stays.mass, stays.weights) == ([1], 0.5625, [])
    assert (hops.positions, hops.mass) == ([1, 0], 0.25 + 0.75 * 0.25)
    assert hops.layers.tolist() == [[0.1875 / 0.4375, 0.25 / 0.4375]]
    assert hops.weights == [0.4375]


def test_weights_lead_to_the_mass_that_comes_to_the_end():
    network = random_network(5, 4, 6)
    for path in searched(network, 5, 20).paths:
        arrived = math.prod(path.weights)
        assert path.mass <= arrived * (1 + 1e-9)
        rest = [other for other in searched(network, 5, 9999).paths if _begins(other, path)]
        assert arrived == pytest.approx(sum(other.mass for other in rest))


def _begins(other, path) -> bool:
    return other.positions[: len(path.positions)] == path.positions


@given(network=networks, k=st.integers(1, 5), most=st.integers(1, 6))
def test_a_search_that_is_stopped_says_what_it_may_have_missed(network, k, most):
    target = network.shape[1] - 1
    masses, _ = merged(network, target)
    stopped = searched(network, target, k, most=most)
    assert stopped.extended <= most
    for path in stopped.paths:
        assert path.mass == pytest.approx(masses[tuple(path.positions)])
    assert max(others(masses, stopped), default=0) <= stopped.left_out * (1 + 1e-9)
    best = sorted(masses.values(), reverse=True)[:k]
    if stopped.complete:
        assert [path.mass for path in stopped.paths] == pytest.approx(best)
    else:  # what is above what may be missing is as it should be
        sure = [path.mass for path in stopped.paths if path.mass > stopped.left_out]
        assert sure == pytest.approx(best[: len(sure)])


@given(network=networks, k=st.integers(1, 9))
def test_work_is_bounded_by_the_last_paths_mass(network, k):
    best = searched(network, network.shape[1] - 1, k)
    assert best.extended <= (len(network) + 1) / best.paths[-1].mass


def test_only_rows_of_visited_positions_are_read(monkeypatch):
    monkeypatch.setattr(token_paths, "_READ_AHEAD", 1)
    network, asked = random_network(1, 3, 40), []
    network[:, 39, 0, :] = np.eye(40)[39] * 0.5 + np.eye(40)[7] * 0.5  # 39 stays or hops to 7
    network[:, 7, 0, :] = np.eye(40)[7] * 0.5 + np.eye(40)[2] * 0.5
    network[:, 2, 0, :] = np.eye(40)[2]

    def edges(layer, queries):
        asked.extend((layer, query) for query in queries)
        return network[layer - 1][list(queries)]

    best = best_token_paths(Rows(edges, 3), target=39, k=2)
    assert [(path.positions, path.mass) for path in best.paths] == [([39, 7, 2], 0.5), ([39, 7], 0.375)]
    assert sorted(asked) == [(layer, query) for layer in (1, 2, 3) for query in (2, 7, 39)]


@pytest.mark.parametrize("ahead", [1, 4])
def test_no_row_is_read_twice(monkeypatch, ahead):
    monkeypatch.setattr(token_paths, "_READ_AHEAD", ahead)
    monkeypatch.setattr(held_rows, "_HELD", 3 * sum(range(8)))  # room for what leads to earlier positions
    network, asked = random_network(2, 3, 8), []

    def edges(layer, queries):
        asked.append([(layer, query) for query in queries])
        return network[layer - 1][list(queries)]

    best = best_token_paths(Rows(edges, 3), target=7, k=30)
    assert len({position for path in best.paths for position in path.positions}) > 4
    read = list(itertools.chain(*asked))
    assert len(read) == len(set(read))
    assert any(len(rows) > 1 for rows in asked)  # those that wait are read along


def test_rows_that_are_not_held_are_read_again(monkeypatch):
    network = random_network(2, 4, 12)
    expected = searched(network, 11, 30)
    monkeypatch.setattr(held_rows, "_HELD", 1)
    again = searched(network, 11, 30)
    assert [path.positions for path in again.paths] == [path.positions for path in expected.paths]
    assert [path.mass for path in again.paths] == [path.mass for path in expected.paths]


@pytest.mark.parametrize("most", [1, 5])
def test_a_search_is_stopped_before_it_reads_all_again_and_again(monkeypatch, most):
    network = random_network(2, 4, 12)
    masses, _ = merged(network, 11)
    monkeypatch.setattr(held_rows, "_HELD", 1)
    monkeypatch.setattr(token_paths, "_READ_AHEAD", 1)
    monkeypatch.setattr(token_paths, "_MOST_AHEAD", 1)
    monkeypatch.setattr(token_paths, "MOST_READ_AGAIN", most)
    asked = Counter()

    def edges(layer, queries):
        asked.update(queries if layer == 1 else [])
        return network[layer - 1][list(queries)]

    stopped = best_token_paths(Rows(edges, 4), target=11, k=30)
    assert not stopped.complete
    found = {tuple(path.positions): path.mass for path in stopped.paths}
    assert found == pytest.approx({path: masses[path] for path in found})
    assert (
        0 < max(mass for path, mass in masses.items() if path not in found) <= stopped.left_out * (1 + 1e-9)
    )
    while_paths_are_told = sum(len(path.positions) for path in stopped.paths)
    assert most <= asked.total() - len(asked) <= most + 2 + while_paths_are_told


@given(network=networks)
def test_hops_of_all_routes(network):
    """What runs over a hop is what the token paths that make it carry."""
    n = network.shape[1]
    masses, _ = merged(network, n - 1)
    flow = flow_down(as_edges(network), **shape(network), target=n - 1, k=0, sinks=KEEP)
    expected, visits = np.zeros((n, n)), np.zeros(n)
    for path, mass in masses.items():
        visits[list(path)] += mass
        for query, key in itertools.pairwise(path):
            expected[query, key] += mass
    assert flow.hops * (1 - np.eye(n)) == pytest.approx(expected)
    assert flow.visits == pytest.approx(visits)
    order = [expected[hop] for hop in heaviest_hops(flow, n - 1)]
    assert order == pytest.approx(sorted(expected[expected > 0], reverse=True)[:12])


def test_no_hop_leads_into_the_target():
    network = encoder_network(4, 3, 4)
    flow = flow_down(as_edges(network), **shape(network), target=2, k=0, sinks=KEEP)
    assert flow.hops[:, 2].min() > 0
    assert {key for _, key in heaviest_hops(flow, 2)} == {0, 1, 3}
