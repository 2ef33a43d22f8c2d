"""Overviews against the model's own attention and against identities."""

import itertools

import numpy as np
import pytest

from reverse_attention.trace import overview

TEXT = "When Mary and John went to the store, John gave a drink to"


@pytest.fixture(scope="module")
def record(demo):
    from reverse_attention import ReverseAttentionTracer

    return ReverseAttentionTracer(demo.model, demo.tokenizer).capture(TEXT)


def test_heads_along_a_path_of_the_layer_graph(tracer, record):
    path = tracer.trace(record, layer=1, agg_heads=2).beams[0]
    shares = overview.heads_along(record, path)
    assert shares.shape == (record.n_layers, len(record.rows(0, [0])))
    assert shares[1, 2] == pytest.approx(np.mean(path.edge_attns), abs=1e-6)


def test_heads_along_a_route_leave_the_rest_to_the_residual_stream(tracer, record):
    for path in tracer.trace(record, graph="network").beams:
        shares = overview.heads_along(record, path)
        assert (shares >= 0).all()
        hops = list(itertools.pairwise(path.positions))[::-1]  # lowest layer first
        for layer, (query, key) in enumerate(hops):
            if query != key:  # an edge between tokens is attention's alone
                assert shares[layer].sum() == pytest.approx(1, abs=1e-5)
            else:
                assert shares[layer].sum() <= 0.5 + 1e-5  # rollout: at least half is the residual stream


def test_a_lone_target_has_no_heads(tracer, record):
    assert not overview.heads_along(record, tracer.trace(record, 0).beams[0]).any()


def test_attention_map_is_a_part_of_the_rows(record):
    cells = overview.attention_map(record, 1, [2, 5], agg_heads=0)
    assert cells == pytest.approx(record.rows(1, [2, 5])[0][:, [2, 5]].numpy())


def test_hops_leave_out_stays(tracer, record):
    for path in tracer.trace(record, graph="network").beams:
        by_layer = [overview.hops_in_layer(path, layer) for layer in record.layers]
        moves = [(q, k) for q, k in itertools.pairwise(path.positions) if q != k]
        assert [hop for hops in reversed(by_layer) for hop in hops] == moves  # each framed in one layer
        assert all(len(hops) <= 1 for hops in by_layer)
