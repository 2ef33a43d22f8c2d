"""Beam search against reverse-attention 0.1.0's answers and against enumerating every path."""

import itertools
import math
import re
from collections.abc import Iterator

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from reverse_attention.search.beam import beam_search_backward
from reverse_attention.search.length import length_normalizer

NORMS = ("none", "avg_logprob", "sqrt", "pow:0.7")
EVERYTHING = {"top_beam": 10_000, "top_k": 1_000}


def test_golden(golden):
    settings, attention_mask = golden["settings"], golden["attention_mask"]
    states = beam_search_backward(
        torch.tensor(golden["attn"]),
        golden["target_pos"],
        bos_positions=golden["bos_positions"],
        attention_mask=None if attention_mask is None else torch.tensor(attention_mask),
        **settings,
    )
    normalize = length_normalizer(settings["length_norm"])
    assert [beam.positions for beam in states] == [beam["positions"] for beam in golden["beams"]]
    for beam, expected in zip(states, golden["beams"], strict=True):
        assert beam.edge_attns == pytest.approx(expected["edge_attns"], abs=1e-6)
        assert beam.log_score == pytest.approx(expected["score_raw"], abs=1e-6)
        assert normalize(beam.log_score, beam.num_edges) == pytest.approx(expected["score_norm"], abs=1e-6)


def every_path(attn: np.ndarray, path: list[int], ends: set[int], causal: bool) -> Iterator[list[int]]:
    """All paths that extend this one until it ends, found by recursion."""
    keys = range(path[-1]) if causal else range(len(attn))
    following = [key for key in keys if key not in path and attn[path[-1], key] > 0]
    if (path[-1] in ends and len(path) > 1) or not following:
        yield path
        return
    for key in following:
        yield from every_path(attn, [*path, key], ends, causal)


@st.composite
def matrices(draw: st.DrawFn, causal: bool) -> np.ndarray:
    n = draw(st.integers(1, 7 if causal else 5))
    seed = draw(st.integers(0, 2**32 - 1))
    attn = np.random.default_rng(seed).random((n, n)) ** 3
    attn[attn < draw(st.sampled_from([0.0, 0.05, 0.3]))] = 0  # dead ends
    attn = np.tril(attn) if causal else attn
    return attn / np.maximum(attn.sum(axis=1, keepdims=True), 1e-9)


@pytest.mark.parametrize("causal", [True, False])
@pytest.mark.parametrize("norm", NORMS)
@given(data=st.data())
def test_a_wide_search_finds_every_path_in_order(causal, data, norm):
    attn = data.draw(matrices(causal))
    target = data.draw(st.integers(0, len(attn) - 1))
    bos = data.draw(st.sets(st.integers(0, len(attn) - 1), max_size=2))
    normalize = length_normalizer(norm)

    def score(path: list[int]) -> float:
        hops = itertools.pairwise(path)
        return normalize(sum(math.log(attn[q, k]) for q, k in hops), len(path) - 1)

    expected = sorted(every_path(attn, [target], {0, *bos}, causal), key=score, reverse=True)
    states = beam_search_backward(
        attn, target, length_norm=norm, bos_positions=sorted(bos), causal=causal, **EVERYTHING
    )
    assert sorted(beam.positions for beam in states) == sorted(expected)
    assert [normalize(b.log_score, b.num_edges) for b in states] == pytest.approx(
        [score(p) for p in expected]
    )


@given(data=st.data())
def test_narrow_settings_are_kept(data):
    attn = data.draw(matrices(True))
    limit = data.draw(st.floats(0, 1))
    states = beam_search_backward(attn, -1, top_beam=2, top_k=1, min_attn=limit)
    assert len(states) <= 2
    for beam in states:
        assert all(weight >= limit for weight in beam.edge_attns)
        for query, key in zip(beam.positions, beam.positions[1:], strict=False):
            assert attn[query, key] == attn[query, :query].max()


def test_heads_kept_apart_name_the_head_of_each_hop():
    first, second = np.zeros((3, 3)), np.zeros((3, 3))
    first[2, 1], second[2, 1], second[1, 0] = 0.6, 0.3, 0.9
    best, other = beam_search_backward(np.stack([first, second]), 2)
    assert (best.positions, best.edge_heads, best.edge_attns) == ([2, 1, 0], [0, 1], [0.6, 0.9])
    assert (other.positions, other.edge_heads, other.edge_attns) == ([2, 1, 0], [1, 1], [0.3, 0.9])


def test_a_tie_goes_to_the_earlier_key():
    attn = np.tril(np.ones((4, 4))) / 4
    assert beam_search_backward(attn, 3, top_beam=1, top_k=2)[0].positions == [3, 0]


def test_combined_heads_name_none():
    assert beam_search_backward(np.tril(np.ones((2, 2))), 1)[0].edge_heads == []


def test_masked_positions_are_no_predecessors():
    attn = np.tril(np.ones((5, 5)))
    paths = beam_search_backward(attn, 4, attention_mask=[1, 0, 1, 1, 1], **EVERYTHING)
    assert len(paths) == 4  # every subset of {2, 3} on the way from 4 to 0
    assert not any(1 in beam.positions for beam in paths)


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"top_beam": 0}, "top_beam is 0"),
        ({"top_beam": True}, "top_beam is True"),
        ({"top_k": 1.5}, "top_k is 1.5"),
        ({"min_attn": -0.1}, "between 0 and 1"),
        ({"min_attn": math.nan}, "between 0 and 1"),
        ({"length_norm": "mean"}, "'avg_logprob'"),
        ({"length_norm": "pow:x"}, "pow:<number>"),
        ({"length_norm": "pow:nan"}, "pow:<number>"),
        ({"target_pos": 3}, "between 0 and 2"),
        ({"target_pos": -4}, "between -3 and -1"),
        ({"attn": np.full((3, 3), math.nan)}, "NaN"),
    ],
)
def test_what_is_wrong_is_said(settings, says):
    with pytest.raises(ValueError) as error:
        beam_search_backward(**{"attn": np.ones((3, 3)), "target_pos": 2, **settings})
    assert says in str(error.value)


def test_a_weight_of_just_min_attn_is_enough():
    attn = np.zeros((3, 3), dtype=np.float32)
    attn[2] = [0.25, 0.05, 0]
    paths = beam_search_backward(attn, 2, min_attn=0.25)
    assert [path.positions for path in paths] == [[2, 0]]
    assert [path.positions for path in beam_search_backward(attn, 2, min_attn=0.2501)] == [[2]]
    lighter = beam_search_backward(attn, 2, min_attn=float(attn[2, 1]))
    assert sorted(path.positions for path in lighter) == [[2, 0], [2, 1]]


@pytest.mark.parametrize("shape", [(3,), (3, 4), (2, 3, 4), (3, 3, 4), (1, 2, 3, 3)])
def test_only_square_matrices_are_searched(shape):
    with pytest.raises(
        ValueError, match=rf"attn has shape {re.escape(str(shape))}; it must be \(query, key\)"
    ):
        beam_search_backward(np.ones(shape), 0)
