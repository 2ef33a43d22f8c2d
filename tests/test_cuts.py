"""What is cut, told by hand: bundles of edges, masks, the hops and heads and tokens of a drawing."""

import math
from dataclasses import replace
from types import SimpleNamespace

import pytest
import torch

from reverse_attention import BeamPath, ReverseAttentionTracer, Totals
from reverse_attention.backward import Asked
from reverse_attention.knockout.cuts import NOTHING, Bundle, Cut, batch_mask
from reverse_attention.knockout.drawing import Drawing
from reverse_attention.knockout.drawn import drawn_hops
from reverse_attention.knockout.reading import outcomes_of
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


def test_what_is_read_of_logits():
    logits = torch.tensor([[1.0, 3.0, 2.0], [0.0, 0.0, 0.0]])
    p = logits.double().softmax(dim=1)
    for against in ((), (0,), (0, 2)):
        for outcome, row in zip(outcomes_of(logits, Asked(0, 1, against)), p.tolist(), strict=True):
            assert outcome.probability == pytest.approx(row[1])
            assert outcome.log_probability == pytest.approx(math.log(row[1]))
            ahead = math.log(row[1] / sum(row[n] for n in against)) if against else None
            assert outcome.difference == (ahead and pytest.approx(ahead))


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
