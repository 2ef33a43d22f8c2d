"""Random edges in the place of drawn ones, from attention whose every edge weighs differently."""

import math
from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
import torch

from reverse_attention.knockout.control import Pairs, attended, draws, in_place_of, interval
from reverse_attention.knockout.drawn import DrawnHop


class Attention:
    """A record of one layer and one head."""

    causal = True

    def __init__(self, rows):
        self._rows = torch.tensor(rows)
        self.attention_mask = [1] * len(rows)

    def rows(self, layer, queries):
        return self._rows[None, list(queries)]


def attention(n: int = 8) -> np.ndarray:
    """Each edge another weight, all apart by a tenth at least."""
    rows = np.zeros((n, n))
    rows[np.tril_indices(n)] = 1.1 ** -np.arange(n * (n + 1) // 2)
    return rows


def a_hop(query: int, key: int) -> DrawnHop:
    return DrawnHop(query, key, ((0, None),), 0.0, (0,))


def test_random_edges_are_within_a_factor_of_two_or_the_five_nearest():
    rows = attention()
    pairs = Pairs(Attention(rows), 7)
    for hop in (a_hop(4, 2), a_hop(7, 6), a_hop(1, 0)):
        others = [(q, k) for q in range(8) for k in range(q) if (q, k) != (hop.query, hop.key)]
        apart = {place: abs(math.log(rows[place] / rows[hop.query, hop.key])) for place in others if place[1]}
        near = [place for place in apart if apart[place] <= math.log(2)]
        if len(near) < 5:
            near = sorted(apart, key=apart.get)[:5]
        if hop.key == 0:  # a sink's stand-in leads to the sink
            apart = {p: abs(math.log(rows[p] / rows[1, 0])) for p in others if p[1] == 0}
            close = [place for place in apart if apart[place] <= math.log(2)]
            near = close if len(close) >= 5 else sorted(apart, key=apart.get)[:5]
        made = Counter((one.query, one.key) for one in in_place_of(hop, [hop], pairs, [0], n=400, seed=3))
        assert set(made) == set(near)
        assert sum(made.values()) == 400
        one = next(in_place_of(hop, [hop], pairs, [0], n=1, seed=3))
        assert (one.weight, one.paths, one.parts) == (pytest.approx(rows[one.query, one.key]), (), hop.parts)
    assert attended([a_hop(4, 2), a_hop(1, 0)], pairs) == pytest.approx(rows[4, 2] + rows[1, 0])


def test_random_edges_are_in_no_layer_of_a_drawn_one_and_none_twice():
    pairs = Pairs(Attention(attention(4)), 3)
    hops = [a_hop(3, 2), a_hop(3, 1)]
    for some in draws(hops, pairs, [0], kind="anywhere", n=20, seed=0):
        assert [(one.query, one.key) for one in some] == [(2, 1)]  # the only one left that leads to no sink
    assert [*draws(hops, pairs, [0], kind="reader", n=2, seed=0)] == [[], []]
    elsewhere = [a_hop(3, 2), replace(a_hop(3, 1), parts=((1, None),))]
    made = {(one.query, one.key) for one in in_place_of(elsewhere[0], elsewhere, pairs, [0], n=50, seed=0)}
    assert made == {(2, 1), (3, 1)}


def test_nothing_is_read_of_padding_nor_of_later_tokens():
    record = Attention(attention(4))
    record.attention_mask = [0, 1, 1, 1]
    may = Pairs(record, 2).may_read()
    assert np.argwhere(may).tolist() == [[2, 1]]
    record.causal = False
    assert np.argwhere(Pairs(record, 2).may_read()).tolist() == [
        [1, 2], [1, 3], [2, 1], [2, 3], [3, 1], [3, 2],
    ]  # fmt: skip


def test_the_interval_of_a_mean():
    assert interval([2.0, 2.0], 0) == (2, 2, 2)
    mean, low, high = interval([float(n) for n in range(100)], 1)
    assert mean == 49.5
    spread = 1.96 * np.std(range(100)) / 10
    assert (low, high) == (pytest.approx(mean - spread, abs=0.6), pytest.approx(mean + spread, abs=0.6))
