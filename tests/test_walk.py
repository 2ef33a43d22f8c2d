"""Influence and total mass of the layer graph against linear algebra and against every path."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_exact import random_attention

from reverse_attention.search.exact import exact_paths
from reverse_attention.search.hops import HopRules, all_hops
from reverse_attention.search.walk import Walk


def walked(attn, rules, out_of=1.0):
    walk = Walk(rules)
    for query in range(rules.target, -1, -1):
        walk.leave(query, rules.allow(attn[[query]], [query])[0], out_of)
    return walk


@settings(deadline=None)
@given(seed=st.integers(0, 2**32 - 1), n=st.integers(1, 9), holes=st.sampled_from([0.0, 0.2]), data=st.data())
def test_visits_and_mass(seed, n, holes, data):
    attn = random_attention(seed, n, holes=holes)
    target = data.draw(st.integers(0, n - 1))
    bos = data.draw(st.sets(st.integers(0, n - 1), max_size=2))
    rules = HopRules.of(target, stop_at=sorted(bos))
    walk = walked(attn, rules)
    hops = all_hops(attn, rules)

    steps = np.exp(hops.whole()[:, 0])
    steps[rules.ends] = 0  # nothing leaves an end
    assert walk.visits == pytest.approx(np.linalg.inv(np.eye(target + 1) - steps)[target])

    paths = exact_paths(hops, k=10_000, length_norm="none")
    through = np.zeros(target + 1)
    for path in paths:  # a chain to s is a prefix of finished paths, so count each prefix once
        for i in range(len(path.positions)):
            first = next(p for p in paths if p.positions[: i + 1] == path.positions[: i + 1])
            if first is path:
                through[path.positions[i]] += math.prod(path.edge_attns[:i])
    assert walk.visits == pytest.approx(through)
    assert walk.finished == pytest.approx(sum(math.exp(p.log_score) for p in paths))


def test_by_hand():
    """From 2: half to 1, a quarter to 0; from 1: 0.4 to 0. 0 is reached with 0.25 + 0.5 x 0.4."""
    weights = np.array([[1.0, 0, 0], [0.4, 0.6, 0], [0.25, 0.5, 0.25]])
    walk = walked(weights, HopRules.of(2))
    assert walk.visits == pytest.approx([0.45, 0.5, 1])
    assert walk.finished == pytest.approx(0.45)


def test_heads_apart_are_drawn_at_random():
    """From 2 the heads move to 1 with 0.4 and 0.2, to 0 with 0 and 0.5; from 1 to 0 with 0 and 1."""
    heads = np.zeros((3, 2, 3))  # (query, head, key)
    heads[2] = [[0, 0.4, 0.6], [0.5, 0.2, 0.3]]
    heads[1] = [[0, 1, 0], [1, 0, 0]]
    walk = walked(heads, HopRules.of(2), out_of=2)
    assert walk.visits == pytest.approx([0.25 + 0.3 * 0.5, 0.3, 1])
