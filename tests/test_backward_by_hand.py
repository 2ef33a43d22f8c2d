"""What the way back is made of, by hand: places, sums, bytes, how far two relevances differ."""

from types import SimpleNamespace

import numpy as np
import pytest
import torch

from reverse_attention import ReverseAttentionTracer
from reverse_attention.backward import Asked, gradients_of
from reverse_attention.backward import gradients as room
from reverse_attention.backward.patterns import _at_a_time, _pulled, _spoken
from reverse_attention.backward.places import _Attention, _same, _times, hidden, hidden_input, matching
from reverse_attention.backward.recorder import Layer, flat
from reverse_attention.backward.saved import Saved
from reverse_attention.backward.sums import Budget, Spoken
from reverse_attention.backward.understanding import _miss, _without_rule
from reverse_attention.capture.values import Port
from reverse_attention.memory import n_bytes


def test_a_hidden_state_has_two_or_three_axes_of_numbers():
    three, two = torch.zeros(1, 4, 3), torch.zeros(4, 3)
    assert hidden(three) is three
    assert hidden((two, None)) is two
    assert hidden([three, two]) is three
    for other in (torch.zeros(3), torch.zeros(1, 1, 4, 3), torch.zeros(4, 3).long(), None, (), "text"):
        assert hidden(other) is None
    assert hidden_input((three,), {"hidden_states": two}) is three
    assert hidden_input((), {"hidden_states": two}) is two
    assert hidden_input((), {}) is None


@pytest.mark.parametrize(("off", "same"), [(0.9e-4, True), (1.1e-4, False)])
def test_two_streams_are_one_where_each_token_is_in_its_own_size(off, same):
    """A token a thousandth as large as the largest is held to that; smaller ones count as large as it."""
    stream = torch.diag(torch.tensor([1000.0, 2.0, 0.001]))
    for token, size in ((0, 1000.0), (1, 2.0), (2, 1.0)):
        other = stream.clone()
        other[token, 0] += off * size
        assert _same(other, stream) is same


def test_what_is_added_is_found_with_its_factor():
    generator = torch.Generator().manual_seed(0)
    x, added = torch.randn(2, 4, 3, generator=generator)
    assert _times(x + 0.5 * added, x, added) == pytest.approx(0.5)
    assert _times(x - 0.5 * added, x, added) is None
    assert _times(x, x, added) is None  # nothing of it is there
    assert _times(x[None] + added, x, added) == pytest.approx(1)
    assert _times(x + added, x, torch.randn(4, 3, generator=generator)) is None
    assert _times(x[:2], x, added) is None


def test_of_a_parallel_block_what_is_added_is_not_taken_for_the_other_part():
    """Twice what attention adds is not that, beside which stands another part, as an MLP's."""
    x, added, mlp = torch.randn(3, 4, 3, generator=torch.Generator().manual_seed(0))
    ports = {name: Port(name, 0, True) for name in ("attention", "mlp", "block")}
    attention = _Attention("attention", 0, "", [(Port("block", 0, False), x)])
    attention.outputs.append((ports["attention"], added))
    attention.resolve(x + 2 * added, ports["block"], [(ports["attention"], added)])
    assert attention.place is None
    others = [(ports["attention"], added), (ports["mlp"], mlp)]
    attention.resolve(x + added + mlp, ports["block"], others)
    assert (attention.place.added, attention.place.times) == (ports["attention"], pytest.approx(1))


def test_attentions_within_a_module_are_those_of_its_own_name():
    attentions = [_Attention(name, call, "", []) for name, call in (("a.b", 0), ("a.bc", 0), ("a.b.c", 1))]
    assert matching(attentions, "a.b", 0) == attentions[:1]
    assert matching(attentions, "a", 0) == attentions[:2]
    assert matching(attentions, "a.b", 1) == attentions[2:]


def test_a_layer_is_complete_once_all_was_seen():
    layer = Layer(SimpleNamespace(y=Port("m", 0, False), times=0.5))
    for name in ("x", "y", "added", "values", "o"):
        assert not layer.complete
        setattr(layer, name, torch.ones(1, 2, 3))
    assert layer.complete
    assert torch.equal(layer.stays(), flat(layer.x))
    parallel = Layer(SimpleNamespace(y=Port("m", 0, True), times=0.5), x=None)
    parallel.y, parallel.added = torch.full((1, 2, 3), 4.0), torch.ones(1, 2, 3)
    assert torch.equal(parallel.stays(), torch.full((2, 3), 3.5))
    o = torch.arange(24.0).reshape(1, 2, 3, 4)
    assert torch.equal(layer.by_token(o), o[0])
    layer.heads_first = True
    assert torch.equal(layer.by_token(o), o[0].transpose(0, 1))
    assert torch.equal(layer.by_head(o), o[0])


def test_sums_are_kept_by_blocks_and_within_bytes():
    blocks = np.arange(12, dtype=np.float32).reshape(2, 2, 3)
    spoken = Spoken([(0, 0, blocks[0]), (2, 1, blocks[1])])
    assert spoken.n_bytes == 48
    rows = [(sums.tolist(), first) for sums, first in spoken.rows([3, 0, 1, 2])]
    assert rows == [([9, 10, 11], 1), ([0, 1, 2], 0), ([3, 4, 5], 0), ([6, 7, 8], 1)]
    budget = Budget(48)
    assert not budget.take(49)
    assert budget.take(40)
    assert not budget.take(9)
    assert budget.take(8)
    assert budget.left == 0


def test_what_heads_pull_and_say_is_added_up_over_those_that_share_values():
    generator = torch.Generator().manual_seed(0)
    rows, gradient = torch.rand(4, 3, 5, generator=generator), torch.randn(4, 3, 2, generator=generator)
    values = torch.randn(2, 5, 2, generator=generator)
    expected = torch.einsum("hqk,hqv->hkv", rows, gradient).reshape(2, 2, 5, 2).sum(dim=1)
    torch.testing.assert_close(_pulled(rows, gradient, 2), expected)
    per_head = values.repeat_interleave(2, dim=0)
    expected = torch.einsum("hqk,hqv,hkv->qk", rows, gradient, per_head)
    torch.testing.assert_close(_spoken(rows, gradient, values), expected)


def test_blocks_of_queries_fit_the_cache():
    def rows(heads, queries):
        shape = torch.Size((1, heads, queries, 64))
        call = SimpleNamespace(query=SimpleNamespace(shape=shape), key=SimpleNamespace(shape=shape))
        return _at_a_time(call)

    assert rows(4, 40) == 16  # no fewer
    assert rows(4, 257) == 33  # an eighth, rounded up
    assert rows(8, 2048) == 64  # 2^20 entries of A


@pytest.mark.parametrize(
    ("misses", "layers"), [([0.0, 1e-3, 1.1e-3], (2,)), ([float("nan"), 0.0], (0,)), ([], ())]
)
def test_a_layer_that_loses_more_than_a_thousandth_has_no_rule(misses, layers):
    assert _without_rule(misses) == layers


def test_a_miss_is_a_share_of_each_tokens_own_size():
    """Against the larger of the two relevances, or a hundredth of what the numbers could make."""
    stream, gradient = torch.tensor([[3.0, 4.0], [0.3, 0.4]]), torch.tensor([[0.0, 1.0], [0.0, 1.0]])
    one, other = torch.tensor([4.0, 0.4]), torch.tensor([4.0, 0.2])
    assert _miss(one, other, gradient, stream) == pytest.approx(0.5)
    small = torch.tensor([0.01, 0.0])
    assert _miss(small, 0 * small, gradient, stream) == pytest.approx(0.01 / (5 * 0.01))
    assert _miss(0 * small, 0 * small, 0 * gradient, stream) == 0


def test_bytes_that_a_graph_saves_are_counted_once():
    x, weight = torch.ones(8, requires_grad=True), torch.nn.Linear(4, 4, bias=False)
    saved = Saved()
    saved.watch(weight)
    with saved:
        _ = x.exp() * x.exp()  # keeps both results; exp saves what it makes
        _ = weight(torch.ones(2, 4, requires_grad=True))  # the weight is the model's own
    assert saved.bytes == 2 * 8 * 4 + 2 * 4 * 4


def test_what_is_kept_with_a_record_is_told_in_bytes(demo, monkeypatch):
    record = ReverseAttentionTracer(demo.model, demo.tokenizer).capture("Mary gave John a drink")
    assert room.bytes_kept_with(record) == 0
    gradients = gradients_of(record, Asked(4, 7))
    kept = room._kept[record]
    own = n_bytes([gradients], kept.values)
    assert room.bytes_kept_with(record) == own + kept.graph.bytes > own > 0
    monkeypatch.setattr(room, "_pass_bytes", 100)
    for size, is_kept in ((101, False), (100, True)):
        kept.graph = None
        graph = SimpleNamespace(bytes=size)
        room._keep(record, kept, graph)
        assert (kept.graph is graph) is is_kept


def test_gradients_stand_for_what_they_are_of(demo):
    record = ReverseAttentionTracer(demo.model, demo.tokenizer).capture("Mary gave John a drink")
    gradients = gradients_of(record, Asked(4, 7, (9, 8, 9)))
    gradients.check(record)
    gradients.check(record, Asked(4, 7, (8, 9)))
    with pytest.raises(ValueError, match="cannot stand for"):
        gradients.check(record, Asked(3, 7, (8, 9)))
