"""Exact paths of the layer graph against enumerating every path."""

import itertools
import math
import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reverse_attention import BeamState
from reverse_attention.search import exact
from reverse_attention.search.beam import beam_search_backward
from reverse_attention.search.best_path import best_sum
from reverse_attention.search.exact import LONGEST_ANY_NORM, exact_paths, optimality_gap, rival_shift
from reverse_attention.search.hops import HopRules, Hops, all_hops
from reverse_attention.search.length import length_normalizer

NORMS = ("none", "avg_logprob", "sqrt", "pow:0.7", "pow:1.5")


def random_attention(seed: int, n: int, *, sharpness: float = 3, holes: float = 0.0) -> np.ndarray:
    attn = np.tril(np.random.default_rng(seed).random((n, n)) ** sharpness)
    attn[attn < holes] = 0  # dead ends
    return attn / np.maximum(attn.sum(axis=1, keepdims=True), 1e-9)


def allowed_hops(attn, target, **settings):
    return all_hops(attn, HopRules.of(target, **settings))


def in_chunks(hops, size):
    """The same hops, so many queries at a time."""
    logs = hops.whole()
    ends = range(len(logs), 0, -size)
    chunks = [(range(max(0, end - size), end), logs[max(0, end - size) : end]) for end in ends]
    return Hops(lambda: iter(chunks), hops.ends)


def swept(attn, rules):
    """The rows as the layer graph reads them: from the target down, one after the other."""

    def sweep():
        for query in range(rules.target, -1, -1):
            yield query, rules.allow(attn[[query]], [query])[0]

    return sweep


def every_path(attn, path, ends, usable):
    """All paths that extend this one until it ends, by recursion; ends do not hold the target."""
    following = [key for key in range(path[-1]) if usable(path[-1], key)]
    if (path[-1] in ends and len(path) > 1) or not following:
        yield path
        return
    for key in following:
        yield from every_path(attn, [*path, key], ends, usable)


@pytest.mark.parametrize("norm", NORMS)  # drawn with the rest, one norm may hardly come in a run
@given(
    seed=st.integers(0, 2**32 - 1),
    n=st.integers(1, 9),
    k=st.integers(1, 12),
    holes=st.sampled_from([0.0, 0.05, 0.3]),
    min_attn=st.sampled_from([0.0, 0.02, 0.2]),
    data=st.data(),
)
def test_the_best_of_every_path(seed, n, k, holes, min_attn, norm, data):
    attn = random_attention(seed, n, holes=holes)
    target = data.draw(st.integers(0, n - 1))
    bos = data.draw(st.sets(st.integers(0, n - 1), max_size=2))
    mask = np.array(data.draw(st.lists(st.sampled_from([1, 1, 1, 0]), min_size=n, max_size=n)))
    normalize = length_normalizer(norm)

    def usable(query, key):
        return attn[query, key] > 0 and attn[query, key] >= min_attn and mask[key]

    def score(path):
        return normalize(sum(math.log(attn[q, s]) for q, s in itertools.pairwise(path)), len(path) - 1)

    every = sorted(every_path(attn, [target], {0, *bos}, usable), key=score, reverse=True)
    hops = allowed_hops(attn, target, min_attn=min_attn, stop_at=sorted(bos), attention_mask=mask)
    size = data.draw(st.integers(1, n))
    best = exact_paths(in_chunks(hops, size), k=k, length_norm=norm)
    assert len(best) == min(k, len(every))
    assert len({tuple(path.positions) for path in best}) == len(best)
    assert all(path.positions in every for path in best)
    assert [score(path.positions) for path in best] == pytest.approx([score(path) for path in every[:k]])
    rules = HopRules.of(target, min_attn=min_attn, stop_at=sorted(bos), attention_mask=mask)
    sweep = swept(attn, rules)
    worse = data.draw(st.sampled_from(best))
    rival = best_sum(sweep, rules, rival_shift([worse], norm))
    gap = optimality_gap([worse], norm, sweep, rules, rival)
    assert gap == pytest.approx(score(every[0]) - score(worse.positions), abs=1e-9)
    for path in best:
        assert path.log_score == pytest.approx(sum(map(math.log, path.edge_attns)))
        assert path.edge_attns == pytest.approx(
            [attn[q, s] for q, s in zip(path.positions, path.positions[1:], strict=False)]
        )


@pytest.mark.parametrize("norm", NORMS)
def test_heads_kept_apart_are_parallel_edges(norm):
    heads = np.stack([random_attention(seed, 5) for seed in (1, 2)], axis=1)  # (query, head, key)
    wide = beam_search_backward(np.moveaxis(heads, 1, 0), -1, top_beam=10_000, top_k=100, length_norm=norm)
    for size in (1, 2, 5):
        hops = in_chunks(allowed_hops(heads, 4), size)
        best = exact_paths(hops, k=20, length_norm=norm, heads_apart=True)
        assert [(p.positions, p.edge_heads) for p in best] == [(p.positions, p.edge_heads) for p in wide[:20]]


@pytest.mark.parametrize("norm", NORMS)
@pytest.mark.parametrize("kind", ["random", "local", "sink"])
def test_no_beam_search_does_better(norm, kind):
    """On matrices too large to enumerate: never worse than a wide beam search, and the order is right."""
    n = 60
    attn = random_attention(7, n, sharpness=6)
    attn += {"random": 0, "local": 4 * np.eye(n, k=-1), "sink": 4 * (np.arange(n) == 0)}[kind]
    attn = np.tril(attn) / np.tril(attn).sum(axis=1, keepdims=True)
    normalize = length_normalizer(norm)
    exact = [
        normalize(p.log_score, p.num_edges)
        for p in exact_paths(allowed_hops(attn, n - 1), k=8, length_norm=norm)
    ]
    beams = beam_search_backward(attn, -1, top_beam=200, top_k=60, length_norm=norm)
    wide = [normalize(p.log_score, p.num_edges) for p in beams[:8]]
    assert exact == sorted(exact, reverse=True)
    assert all(ours >= theirs - 1e-9 for ours, theirs in zip(exact, wide, strict=True))


def test_best_means_and_best_hop_counts_agree():
    """Two algorithms for one question: Dinkelbach's, and the table over hop counts."""
    hops = allowed_hops(random_attention(3, 120, sharpness=8), 119)
    one = exact_paths(hops, k=10, length_norm="avg_logprob")
    other = exact_paths(hops, k=10, length_norm="pow:1.0000000000001")
    assert [p.positions for p in one] == [p.positions for p in other]


def test_weights_of_one_are_no_endless_search():
    attn = np.eye(6, k=-1)
    (path,) = exact_paths(allowed_hops(attn, 5), k=3, length_norm="avg_logprob")
    assert path.positions == [5, 4, 3, 2, 1, 0]


def test_the_gap_to_a_path_of_weights_one_is_found():
    """The mean of its logs is 0, and so is every better bound: the search for one must end there."""
    attn = np.eye(6, k=-1)
    attn[5, 0] = 0.5
    rules = HopRules.of(5)
    sweep = swept(attn, rules)
    poor = BeamState([5, 0], [0.5], math.log(0.5), True)
    rival = best_sum(sweep, rules, rival_shift([poor], "avg_logprob"))
    assert optimality_gap([poor], "avg_logprob", sweep, rules, rival) == pytest.approx(math.log(2))


def test_long_sequences():
    n = LONGEST_ANY_NORM + 1
    hops = allowed_hops(random_attention(5, n), n - 1)
    assert exact_paths(hops, k=2, length_norm="none")
    assert exact_paths(hops, k=2, length_norm="avg_logprob")
    with pytest.raises(ValueError, match="up to 512"):
        exact_paths(hops, k=1, length_norm="sqrt")


def test_the_longest_table_is_quick():
    hops = allowed_hops(random_attention(5, LONGEST_ANY_NORM), LONGEST_ANY_NORM - 1)
    start = time.perf_counter()
    assert len(exact_paths(hops, k=5, length_norm="sqrt")) == 5
    assert time.perf_counter() - start < 20


def test_damage_is_named():
    attn = random_attention(0, 4)
    attn[2, 1] = math.nan
    with pytest.raises(ValueError, match="position 2 holds NaN"):
        allowed_hops(attn, 3)


@pytest.mark.parametrize("norm", ["none", "avg_logprob"])
def test_paths_of_new_hops_are_looked_for_until_there_are_enough(norm):
    """Of the best few most share their hops: more are gone through than are asked for."""
    hops = allowed_hops(random_attention(11, 9, sharpness=6), 8)
    every = exact_paths(hops, k=1000, length_norm=norm)
    kept, drawn = [], set()
    for path in every:
        own = set(itertools.pairwise(path.positions))
        if len(own - drawn) / len(own) >= 0.8 and len(kept) < 4:
            kept.append(path)
            drawn |= own
    assert kept[-1] not in every[:4]
    diverse = exact_paths(hops, k=4, length_norm=norm, diversity=0.8)
    assert [path.positions for path in diverse] == [path.positions for path in kept]


def test_of_long_prompts_fewer_paths_are_gone_through(tracer, monkeypatch):
    """Those that come back are the first of those that more would bring."""
    record = tracer.capture("Alice lives in Paris. Tom lives in Rome. Alice lives in")
    settings = {"search": "exact", "diversity": 0.9}
    whole = [beam.positions for beam in tracer.trace(record, **settings).beams]
    monkeypatch.setattr(exact, "_PLACES_COMPARED", 0)
    fewer = [beam.positions for beam in tracer.trace(record, **settings).beams]
    assert fewer == whole[: len(fewer)]
    assert 0 < len(fewer) < len(whole)


def test_a_weight_of_just_min_attn_is_enough():
    attn = np.zeros((3, 3))
    attn[2] = [0.25, 0.05, 0]
    for min_attn, keys in ((0.05, [0, 1]), (0.25, [0]), (0.2501, [])):
        (logs,) = (logs for _, logs in allowed_hops(attn, 2, min_attn=min_attn).chunks())
        assert np.flatnonzero(np.isfinite(logs[2, 0])).tolist() == keys
