"""One step of the exact searches against sorting every candidate."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reverse_attention.search.kbest import extend


@settings(deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1),
    n_sources=st.integers(1, 6),
    n_channels=st.integers(1, 3),
    n_ways=st.integers(1, 5),
    k=st.integers(1, 40),
    levels=st.sampled_from([2, 1000]),  # two levels: nearly everything ties
)
def test_the_best_of_all_candidates(seed, n_sources, n_channels, n_ways, k, levels):
    rng = np.random.default_rng(seed)
    scores = -np.sort(rng.integers(levels, size=(n_sources, n_ways)) / levels, axis=1)
    scores[rng.random(scores.shape) < 0.2] = -np.inf
    scores = -np.sort(-scores, axis=1)
    logs = -rng.integers(levels, size=(n_sources, n_channels, 4)) / levels
    logs[rng.random(logs.shape) < 0.2] = -np.inf
    best = extend(scores, logs, k)
    for node in range(4):
        every = (scores[:, :, None] + logs[:, None, :, node]).reshape(-1)
        expected = np.sort(every[np.isfinite(every)])[::-1][:k]
        kept = best.scores[node][np.isfinite(best.scores[node])]
        assert kept == pytest.approx(expected, abs=0)
        ways = {
            (best.sources[node, i], best.channels[node, i], best.ranks[node, i]) for i in range(len(kept))
        }
        assert len(ways) == len(kept)
        for source, channel, rank in ways:
            assert scores[source, rank] + logs[source, channel, node] in kept


def test_ties_go_to_the_first():
    best = extend(np.zeros((3, 2)), np.zeros((3, 1, 1)), 2)
    assert best.sources.tolist() == [[0, 0]]
    assert best.ranks.tolist() == [[0, 1]]


def test_two_halves_beside_each_other_are_the_whole():
    rng = np.random.default_rng(0)
    scores, logs = -np.sort(rng.random((6, 3)), axis=1), -rng.random((6, 2, 4))
    whole = extend(scores, logs, 5)
    halves = [
        extend(scores[part], logs[part], 5).with_sources(np.arange(6)[part])
        for part in (slice(3), slice(3, 6))
    ]
    joined = halves[0].beside(halves[1], 5)
    assert np.array_equal(joined.scores, whole.scores)
    assert np.array_equal(joined.sources, whole.sources)
