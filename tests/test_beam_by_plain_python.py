"""The beam search against the same steps written as plainly as they are told, narrow settings and all."""

import itertools
import math

import numpy as np
import pytest

from reverse_attention.search import kbest
from reverse_attention.search.beam import beam_search_backward
from reverse_attention.search.layer import heaviest
from reverse_attention.search.length import length_normalizer

NORMS = ("none", "avg_logprob", "sqrt", "pow:0.7")
CASES = list(itertools.product(range(6), (True, False), (1, 2, 4), (1, 2, 9), (0.0, 0.15)))


def plain(attn, target, *, top_beam, top_k, min_attn, norm, ends, mask, causal):
    """(positions, weights, heads) of the best beams; attn is (head, query, key)."""
    normalize = length_normalizer(norm)
    active, finished = [([target], [], [])], []
    score = lambda beam: normalize(sum(map(math.log, beam[1])), len(beam[1]))  # noqa: E731
    while active:
        longer = []
        for positions, weights, heads in active:
            query = positions[-1]
            ways = [
                (attn[head, query, key], head, key)
                for head, key in itertools.product(range(len(attn)), range(query if causal else len(attn[0])))
                if attn[head, query, key] > 0 and attn[head, query, key] >= min_attn and mask[key]
                if causal or key not in positions
            ]
            ways = sorted(ways, key=lambda way: -way[0])[:top_k]
            longer += [([*positions, key], [*weights, w], [*heads, head]) for w, head, key in ways]
            finished += [(positions, weights, heads)] * (not ways)
        ended = [beam for beam in longer if beam[0][-1] in ends]
        finished += sorted(ended, key=score, reverse=True)[:top_beam]
        others = [beam for beam in longer if beam[0][-1] not in ends]
        active = sorted(others, key=score, reverse=True)[:top_beam]
    return sorted(finished, key=score, reverse=True)[:top_beam]


@pytest.mark.parametrize("norm", NORMS)
@pytest.mark.parametrize("n_heads", [1, 2])
def test_every_step_is_as_it_is_told(n_heads, norm):
    for seed, causal, top_beam, top_k, min_attn in CASES:
        rng = np.random.default_rng([seed, n_heads])
        n = 5 + seed % 3
        attn = rng.random((n_heads, n, n)) ** 2
        attn[rng.random(attn.shape) < 0.2] = 0
        mask = (rng.random(n) < 0.9).astype(int)
        bos = [int(p) for p in rng.integers(n, size=seed % 2)]
        settings = {"top_beam": top_beam, "top_k": top_k, "min_attn": min_attn, "causal": causal}
        beams = beam_search_backward(
            attn[0] if n_heads == 1 else attn,
            n - 1 - seed % 2,
            length_norm=norm,
            bos_positions=bos,
            attention_mask=mask,
            **settings,
        )
        expected = plain(attn, n - 1 - seed % 2, norm=norm, ends={0, *bos}, mask=mask, **settings)
        assert [beam.positions for beam in beams] == [positions for positions, _, _ in expected]
        for beam, (_, weights, heads) in zip(beams, expected, strict=True):
            assert beam.edge_attns == weights
            assert beam.edge_heads == (heads if n_heads > 1 and weights else beam.edge_heads)
            assert beam.log_score == pytest.approx(sum(map(math.log, weights)))
            assert beam.is_terminal


@pytest.mark.parametrize("stop_at_bos", [True, False])
def test_bos_ends_a_path_where_it_may(stop_at_bos):
    attn = np.eye(4, k=-1)
    (beam,) = beam_search_backward(attn, 3, bos_positions=[1], stop_at_bos=stop_at_bos)
    assert beam.positions == ([3, 2, 1] if stop_at_bos else [3, 2, 1, 0])


@pytest.mark.parametrize("min_attn", [0, 1])
def test_the_bounds_of_the_smallest_weight_may_be_asked_for(min_attn):
    assert beam_search_backward(np.eye(3, k=-1), 2, min_attn=min_attn)[0].positions == [2, 1, 0]
    with pytest.raises(ValueError, match="min_attn is"):
        beam_search_backward(np.eye(3), 2, min_attn=1.001)


def test_what_a_position_attends_to_most_is_named_eight_deep():
    row = np.array([0.1, 0.0, 0.2, 0.1, 0.05, 0.06, 0.07, 0.08, 0.09, 0.15, 0.1])
    named = [(one.position, one.weight) for one in heaviest(row)]
    assert [position for position, _ in named] == [2, 9, 0, 3, 10, 8, 7, 6]
    assert [weight for _, weight in named] == [row[position] for position, _ in named]
    assert [one.position for one in heaviest(np.array([0.0, 0.5]))] == [1]


@pytest.mark.parametrize("few", [0, 32])
def test_the_largest_of_many_are_the_same_in_pieces_and_by_striking_out(monkeypatch, few):
    """Equal numbers, and fewer than are asked for."""
    rng = np.random.default_rng(0)
    scores = -np.sort(rng.integers(4, size=(5, 3)) / 4, axis=1)
    logs = np.where(rng.random((5, 2, 7)) < 0.6, -np.inf, -rng.integers(4, size=(5, 2, 7)) / 4)
    whole = kbest.extend(scores, logs, 4)
    monkeypatch.setattr(kbest, "_CANDIDATES", 1)
    monkeypatch.setattr(kbest, "_FEW", few)
    again = kbest.extend(scores, logs, 4)
    assert np.array_equal(again.scores, whole.scores)
    finite = np.isfinite(whole.scores)
    for one, other in zip(again.columns(), whole.columns(), strict=True):
        assert np.array_equal(one[finite], other[finite])
