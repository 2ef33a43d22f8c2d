"""Passes with cut edges that start higher or later: what is kept for them, and which run together."""

import itertools

import numpy as np
import pytest
import torch
from torch import nn

from reverse_attention.knockout.cuts import Bundle, Cut
from reverse_attention.knockout.earlier import Earlier
from reverse_attention.knockout.passes import _FEWEST, Knockout
from reverse_attention.knockout.start import Floors, rows_of


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
