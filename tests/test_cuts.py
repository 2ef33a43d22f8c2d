"""What is cut, told by hand: bundles of edges, masks, heads that carry a hop, random edges in its place."""

import itertools
import math
from collections import Counter
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from torch import nn

from reverse_attention import BeamPath, ReverseAttentionTracer, Totals
from reverse_attention.backward import Asked
from reverse_attention.knockout.control import Pairs, attended, draws, in_place_of, interval
from reverse_attention.knockout.cuts import NOTHING, Bundle, Cut, batch_mask
from reverse_attention.knockout.drawing import Drawing
from reverse_attention.knockout.drawn import DrawnHop, drawn_hops
from reverse_attention.knockout.earlier import Earlier
from reverse_attention.knockout.passes import _FEWEST, Knockout
from reverse_attention.knockout.reading import outcomes_of
from reverse_attention.knockout.start import Floors, rows_of
from reverse_attention.result import Hop, HopShares


@pytest.mark.parametrize(
    ("bundle", "first", "backward", "both_ways"),
    [
        (Bundle((3, 2), (1,)), 2, True, True),
        (Bundle((1,), (1, 2)), 1, False, True),
        (Bundle((1,), (1,)), 1, False, False),
        (Bundle((2,), (2, 1)), 2, True, True),
        (Bundle(None, (4, 2)), 3, False, False),
        (Bundle((), ()), 0, False, False),
        (Bundle(None, ()), 1, False, False),
    ],
)
def test_who_reads_first_and_whether_anyone_does(bundle, first, backward, both_ways):
    assert bundle.first == first
    assert (bundle.exists(True), bundle.exists(False)) == (backward, both_ways)


def test_edges_of_a_bundle_and_masks_of_a_cut():
    assert Bundle((2, 1), (0,)).cells(3, 3).nonzero().tolist() == [[1, 0], [2, 0]]
    assert Bundle(None, (0, 1)).cells(3, 4).nonzero().tolist() == [[2, 0], [2, 1]]
    cut = Cut({1: (Bundle((2,), (0, 2)), Bundle((1,), (0,), (1,))), 2: (Bundle((2,), (1,)),)})
    assert cut.layers == [1, 2]
    assert cut.mask(1, 2, 3, 3).nonzero().tolist() == [[0, 2, 0], [1, 1, 0], [1, 2, 0]]
    assert cut.mask(2, 2, 3, 3).nonzero().tolist() == [[0, 2, 1]]
    assert not cut.mask(0, 2, 3, 3).any()
    only = Cut({1: (Bundle((2,), (1,)),)}, only=(1,), sinks=(0,))
    assert only.mask(1, 2, 3, 3)[0].tolist() == [
        [False, True, True],
        [False, False, True],
        [False, False, False],
    ]
    assert not only.mask(2, 2, 3, 3).any()
    assert (only.layers, only.first(3), cut.first(3), NOTHING.first(3)) == ([1], 0, 1, 3)
    assert batch_mask([NOTHING, cut], 0, 2, 3, 3) is None
    together = batch_mask([NOTHING, cut], 1, 2, 3, 3)
    assert together.shape == (2, 2, 3, 3)
    assert not together[0].any()
    assert torch.equal(together[1], cut.mask(1, 2, 3, 3))
    assert batch_mask([cut, only], 2, 2, 3, 3)[1].sum() == 0


@pytest.fixture(scope="module")
def result(demo):
    return ReverseAttentionTracer(demo.model, demo.tokenizer).trace_text("Mary gave John a drink")


def path(positions, weights, **more):
    names = [str(p) for p in positions]
    return BeamPath(positions, names, positions, weights, -1.0, -1.0, **more)


def hops_of(result, heads="all", attending=(0, 1, 2)):
    hops = drawn_hops(result, attending, heads)
    return [(hop.query, hop.key, hop.parts, hop.weight, hop.paths) for hop in hops]


def test_hops_of_one_layer(result):
    """What two paths share counts once, with the larger weight; a stay is none."""
    one = path([4, 2, 0], [0.5, 0.25], head_weights=[[0.1, 0.8, 0.1], [0.5, 0.5, 0.0]], edge_heads=[1, 0])
    other = path([4, 2, 1], [0.6, 0.5], head_weights=[[0.9, 0.05, 0.05], [0.0, 0.0, 1.0]], edge_heads=[0, 2])
    stays = path([4, 4], [1.0], head_weights=[[1.0, 0.0, 0.0]], edge_heads=[0])
    traced = replace(result, layer=1, beams=[one, other, stays])
    assert hops_of(traced) == [
        (4, 2, ((1, None),), 0.6, (0, 1)),
        (2, 0, ((1, None),), 0.25, (0,)),
        (2, 1, ((1, None),), 0.5, (1,)),
    ]
    carrying = [hop[:3] for hop in hops_of(traced, "carrying")]
    # 0.8 and 0.1 of the one path are just nine tenths; of the other 0.9 alone is
    assert carrying == [(4, 2, ((1, (0, 1)),)), (2, 0, ((1, (0, 1)),)), (2, 1, ((1, (2,)),))]
    apart = [hop[:3] for hop in hops_of(replace(traced, agg_heads="none"), "carrying")]
    assert apart == [(4, 2, ((1, (0, 1)),)), (2, 0, ((1, (0,)),)), (2, 1, ((1, (2,)),))]


def test_hops_of_routes_and_of_token_paths(result):
    """A route hops from state l + 1 to state l by the attention of layer l; equal hops add up."""
    more = {"edge_heads": [0, 0], "head_weights": [[1.0], [1.0]]}
    routes = [path([4, p, 0], [0.5, 0.5], layers=[2, 1, 0], mass=m, **more) for p, m in ((2, 0.25), (4, 0.5))]
    routes.append(replace(routes[0], mass=0.125))
    traced = replace(result, graph="network", layer=1, beams=routes)
    assert hops_of(traced) == [
        (4, 2, ((1, None),), 0.375, (0, 2)),
        (2, 0, ((0, None),), 0.375, (0, 2)),
        (4, 0, ((0, None),), 0.5, (1,)),
    ]
    heads = [[0.05, 0.0], [0.5, 0.0], [0.4, 0.05]]
    tokens = path([4, 0], [0.5], mass=0.5, hops=[HopShares([0.05, 0.5, 0.45], heads)], head_weights=[[]])
    traced = replace(
        traced, paths="token", layer=2, beams=[tokens], hops=[Hop(4, 1, 0.9, [], []), Hop(4, 0, 0.7, [], [])]
    )
    assert hops_of(traced) == [(4, 0, ((0, None), (1, None), (2, None)), 0.7, (0,))]
    assert hops_of(traced, "carrying") == [(4, 0, ((1, (0,)), (2, (0,))), 0.7, (0,))]
    assert hops_of(traced, attending=(0, 2, 3))[0][2] == ((0, None), (2, None))


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


def test_what_is_read_of_logits():
    logits = torch.tensor([[1.0, 3.0, 2.0], [0.0, 0.0, 0.0]])
    p = logits.double().softmax(dim=1)
    for against in ((), (0,), (0, 2)):
        for outcome, row in zip(outcomes_of(logits, Asked(0, 1, against)), p.tolist(), strict=True):
            assert outcome.probability == pytest.approx(row[1])
            assert outcome.log_probability == pytest.approx(math.log(row[1]))
            ahead = math.log(row[1] / sum(row[n] for n in against)) if against else None
            assert outcome.difference == (ahead and pytest.approx(ahead))


def test_earlier_keys_and_values_stand_before_later_ones(monkeypatch):
    keys, values, query = torch.randn(1, 2, 5, 3), torch.randn(1, 2, 5, 3), torch.randn(2, 4, 2, 3)
    earlier = Earlier(5)
    assert not earlier.usable
    earlier.keep(0, keys, values, None)
    assert earlier.usable
    later = torch.randn(2, 2, 2, 3)
    own, key, value, mask = earlier.beside(0, query, later, 2 * later)
    assert own is query
    for made, before, after in ((key, keys, later), (value, values, 2 * later)):
        assert torch.equal(made, torch.cat([before[:, :, :3].expand(2, -1, -1, -1), after], dim=2))
    assert mask[0, 0].tolist() == [[True] * 4 + [False], [True] * 5]
    given = torch.randn(1, 1, 5, 5)
    earlier.keep(1, keys, values, given)
    assert torch.equal(earlier.beside(1, query, later, later)[3], given[:, :, 3:])
    one_row = torch.randn(1, 1, 1, 5)
    earlier.keep(2, keys, values, one_row)
    assert torch.equal(earlier.beside(2, query, later, later)[3], one_row)
    monkeypatch.setattr("reverse_attention.knockout.earlier._MOST_BYTES", earlier._bytes)
    assert earlier.usable
    earlier.keep(3, keys, values, None)
    assert (earlier.usable, earlier._of_layer) == (False, {})


def test_rows_of_kept_outputs():
    hidden, pair = torch.randn(1, 5, 3), torch.randn(1, 7)
    assert torch.equal(rows_of(hidden, 2, 3), hidden[:, 3:].repeat(2, 1, 1))
    assert torch.equal(rows_of(pair, 2, 3), pair.repeat(2, 1))
    several = torch.randn(2, 5, 3)
    assert rows_of(several, 2, 3) is several
    assert rows_of("text", 2, 3) == "text"


def test_outputs_of_blocks_are_kept_where_there_is_room(monkeypatch):
    class Blocks(nn.Module):
        def __init__(self):
            super().__init__()
            self.blocks = nn.ModuleList([nn.Linear(3, 3), nn.Sequential(nn.ModuleList([]), nn.Linear(3, 3))])

        def forward(self, x):
            floors.met(9)  # outside of any block
            for n, block in enumerate([self.blocks[0], self.blocks[1][1]]):
                x = block(x)
                floors.met(n)
            return x

    def seen(most):
        monkeypatch.setattr("reverse_attention.knockout.start._MOST_BYTES", most)
        model = Blocks()
        floors.watch(model)
        model.blocks[0].register_forward_hook(lambda m, a, o: floors.met(5))
        model(torch.ones(1, 4, 3))

    floors = Floors()
    seen(48)  # four tokens of three numbers of four bytes
    assert [name for name, _ in floors.outputs] == ["blocks.0"]
    assert floors.usable
    floors = Floors()
    seen(47)
    assert not floors.usable
    assert (floors.outputs[0][1], floors.below(5)) == (None, 0)


@pytest.mark.parametrize("most_rows", [1, 3, 64])
def test_batches_hold_every_cut_once_and_waste_little(most_rows):
    """A batch ends where a pass of its own costs less than the tokens that need not run."""
    knockout = object.__new__(Knockout)
    knockout._first = lambda cut: cut
    knockout._start = lambda cut: 0
    knockout._most_rows = lambda first: most_rows
    cuts = [int(n) for n in np.random.default_rng(0).integers(40, size=30)]
    batches = list(knockout._batches(cuts))
    assert sorted(n for batch in batches for n in batch) == list(range(30))
    firsts = [[cuts[n] for n in batch] for batch in batches]
    assert all(batch == sorted(batch, reverse=True) and len(batch) <= most_rows for batch in firsts)
    for batch, after in itertools.pairwise(firsts):
        assert batch[-1] >= after[0]
        assert len(batch) == most_rows or len(batch) * (batch[-1] - after[0]) > 32
        for n in range(1, len(batch)):
            assert n * (batch[n - 1] - batch[n]) <= 32


def test_a_few_tokens_run_at_least():
    knockout = object.__new__(Knockout)
    knockout._from_later, knockout._n_tokens = True, 20
    cut = Cut({0: (Bundle((18,), (2,)),)})
    for position, first in ((19, 20 - _FEWEST), (21, 18), (2, 0)):
        knockout._position = position
        assert knockout._first(cut) == first
    knockout._from_later = False
    assert knockout._first(cut) == 0


def test_of_many_tokens_those_on_paths_and_of_most_influence_are_cut(result):
    influence = [(7 * position % 80) / 80 for position in range(80)]
    long = replace(
        result,
        seq_len=80,
        members=[[position] for position in range(80)],
        beams=[path([79, 3, 0], [0.5, 0.5])],
        totals=Totals(influence=influence),
    )

    def tokens_before(target, **more):
        record = SimpleNamespace(causal=True, attention_mask=[1] * 80, **more)
        return Drawing(record, replace(long, target_pos=target), "all", []).tokens

    assert tokens_before(64) == list(range(64))
    cut = tokens_before(79)
    assert len(cut) == 64
    assert cut == sorted(cut)
    left = set(range(79)) - set(cut)
    assert not {0, 3} & left
    assert max(influence[p] for p in left) < min(influence[p] for p in set(cut) - {0, 3})
    padded = SimpleNamespace(causal=False, attention_mask=[0, 1, 1, *[1] * 77])
    few = replace(long, seq_len=4, target_pos=2, members=long.members[:4])
    assert Drawing(padded, few, "all", []).sources == [1, 3]
