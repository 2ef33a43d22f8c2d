"""Measures against values worked out by hand, and identities."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reverse_attention.comparison.measures import jaccard, jensen_shannon_distance, rank_biased_overlap

RANKED = st.lists(st.integers(0, 9), unique=True, max_size=7)
MASS = st.dictionaries(st.integers(0, 5), st.floats(0.01, 1), min_size=1).map(
    lambda weights: {key: value / sum(weights.values()) for key, value in weights.items()}
)


def test_jaccard():
    assert jaccard({1, 2, 3}, {2, 3, 4, 5}) == pytest.approx(2 / 5)
    assert jaccard(set(), set()) is None
    assert jaccard({1}, set()) == 0


def test_jensen_shannon_distance_by_hand():
    # Half the mass each on a and b against all on a: the middle is (3/4, 1/4).
    divergence = (0.5 * math.log2(0.5 / 0.75) + 0.5 * math.log2(0.5 / 0.25) + math.log2(1 / 0.75)) / 2
    assert jensen_shannon_distance({"a": 0.5, "b": 0.5}, {"a": 1.0}) == pytest.approx(math.sqrt(divergence))
    assert jensen_shannon_distance({"a": 1.0}, {"b": 1.0}) == 1


@given(MASS, MASS, MASS)
def test_jensen_shannon_distance_is_a_metric(a, b, c):
    distance = jensen_shannon_distance
    assert distance(a, a) == 0
    assert distance(a, b) == distance(b, a)
    assert 0 <= distance(a, b) <= 1
    assert distance(a, c) <= distance(a, b) + distance(b, c) + 1e-9


@given(MASS, st.randoms(use_true_random=False))
def test_names_and_order_of_outcomes_play_no_part(a, rng):
    keys = list(a)
    rng.shuffle(keys)
    renamed = {f"outcome {key}": a[key] for key in keys}
    other = {f"outcome {key}": share for key, share in zip(keys, a.values(), strict=True)}
    plain = dict(zip(keys, a.values(), strict=True))
    assert jensen_shannon_distance(renamed, other) == pytest.approx(
        jensen_shannon_distance(a, plain), abs=1e-7
    )


@pytest.mark.parametrize(
    ("a", "b", "p", "expected"),
    [
        ([1, 2], [2, 1], 0.9, 0.9),  # nothing at depth 1, all at depth 2: the agreement seen last goes on
        ([1, 2, 3], [1, 2, 3], 0.5, 1.0),
        ([1], [2], 0.9, 0.0),
        # Depths 1, 2, 3 agree by 1, 1/2, 2/3: (1 - p) / p (p + p^2 / 2 + 2 p^3 / 3) + 2/3 p^3, p = 1/2.
        ([1, 2, 3], [1, 3, 4], 0.5, 1 / 2 + 1 / 8 + 1 / 12 + 1 / 12),
        # The shorter list is all in the longer one's top: Webber et al. take it to go on so.
        ([1, 2], [1, 2, 3, 4], 0.9, 1.0),
        ([], [1], 0.9, 0.0),
    ],
)  # fmt: skip
def test_rank_biased_overlap_by_hand(a, b, p, expected):
    assert rank_biased_overlap(a, b, p) == pytest.approx(expected)


def test_nothing_agrees_with_nothing_neither_way():
    assert rank_biased_overlap([], []) is None


@given(RANKED, RANKED.filter(bool), st.floats(0.1, 0.99))
def test_rank_biased_overlap(a, b, p):
    overlap_of_ranks = rank_biased_overlap(a, b, p)
    assert overlap_of_ranks == rank_biased_overlap(b, a, p)
    assert -1e-12 <= overlap_of_ranks <= 1 + 1e-12
    assert rank_biased_overlap(b, b, p) == pytest.approx(1)
    if len(a) == len(b) and a:  # equation 23, for lists of one length
        overlap = [len(set(a[:d]) & set(b[:d])) for d in range(len(a) + 1)]
        seen = sum(overlap[d] / d * p**d for d in range(1, len(a) + 1))
        assert overlap_of_ranks == pytest.approx((1 - p) / p * seen + overlap[-1] / len(a) * p ** len(a))


def test_agreement_on_top_counts_most():
    assert rank_biased_overlap([1, 2, 3, 4], [1, 2, 5, 6]) > rank_biased_overlap([1, 2, 3, 4], [5, 6, 3, 4])
