"""Traces of token paths on the demo models: against routes, matrices and the picture."""

import dataclasses
import itertools
import json
import math
from collections import defaultdict

import numpy as np
import pytest
import torch
from test_network import METHODS, TEXT, matrices
from transformers import BertConfig, BertForMaskedLM

from reverse_attention import ReverseAttentionTracer, TraceResult, verify
from reverse_attention.picture.describe import facts_of
from reverse_attention.picture.page import page
from reverse_attention.picture.picture import picture_of
from reverse_attention.picture.wire import packed
from reverse_attention.search import token_paths
from reverse_attention.trace import overview

TOKEN = {"graph": "network", "paths": "token"}
SHORT = "Tom lives in Rome."


@pytest.fixture(scope="module", params=["demo", "demo_bos"])
def traced(request):
    """A tracer and the record of one prompt."""
    loaded = request.getfixturevalue(request.param)
    tracer = ReverseAttentionTracer(loaded.model, loaded.tokenizer)
    return tracer, tracer.capture(TEXT)


@pytest.fixture(scope="module")
def encoder(demo):
    """A tracer of a small BERT with random weights, and a record."""
    torch.manual_seed(0)
    sizes = {"hidden_size": 32, "num_hidden_layers": 3, "num_attention_heads": 2, "intermediate_size": 32}
    model = BertForMaskedLM(BertConfig(vocab_size=len(demo.tokenizer), **sizes))
    tracer = ReverseAttentionTracer(model, demo.tokenizer)
    return tracer, tracer.capture(TEXT)


def added_up(routes: TraceResult):
    """(mass, layers of each hop, heads of each hop) of every token path, from routes."""
    n_layers = routes.layer + 1
    masses, layers, heads = defaultdict(float), {}, {}
    for route in routes.beams:
        path = tuple(position for position, _ in itertools.groupby(route.positions))
        masses[path] += route.mass
        of_hops = layers.setdefault(path, np.zeros((len(path) - 1, n_layers)))
        of_heads = heads.setdefault(path, np.zeros((len(path) - 1, n_layers, len(route.head_weights[0]))))
        n = 0
        for layer, (query, key), head_weights in zip(
            range(n_layers - 1, -1, -1), itertools.pairwise(route.positions), route.head_weights, strict=True
        ):
            if query != key:
                of_hops[n, layer] += route.mass
                of_heads[n, layer] += route.mass * np.array(head_weights) / sum(head_weights)
                n += 1
    return masses, layers, heads


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("settings", [{}, {"sink": "renormalize"}, {"sink": "drop"}, {"min_attn": 0.05}])
def test_they_are_all_routes_added_up(traced, method, settings):
    tracer, _ = traced
    record = tracer.capture(SHORT)
    routes = tracer.trace(record, graph="network", weights=method, top_beam=9999, **settings)
    assert len(routes.beams) < 9999
    masses, layers, heads = added_up(routes)
    result = tracer.trace(record, weights=method, top_beam=9999, **TOKEN, **settings)
    assert {tuple(b.positions): b.mass for b in result.beams} == pytest.approx(dict(masses), abs=1e-7)
    for beam in result.beams:
        name = tuple(beam.positions)
        if beam.mass < 1e-6:
            continue  # shares of next to nothing are rounding
        by_layer = np.array([hop.layers for hop in beam.hops]).reshape(layers[name].shape)
        assert by_layer == pytest.approx(layers[name] / masses[name], abs=1e-5)
        by_head = np.array([hop.heads for hop in beam.hops]).reshape(heads[name].shape)
        assert by_head == pytest.approx(heads[name] / masses[name], abs=1e-5)
        for hop, head in zip(beam.hops, beam.edge_heads, strict=True):
            assert max(map(max, hop.heads)) == max(shares[head] for shares in hop.heads)
    assert result.influence == pytest.approx(routes.influence)
    assert result.sinks == routes.sinks
    assert result.coverage == pytest.approx(routes.coverage)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(
    "settings", [{}, {"layer": 1}, {"agg_heads": "none"}, {"agg_heads": [0, 2]}, {"words": True}]
)
def test_the_picture_conserves_flow(traced, method, settings):
    tracer, record = traced
    result = tracer.trace(record, weights=method, top_beam=12, **TOKEN, **settings)
    picture = picture_of(result)
    taken, given, starts = defaultdict(float), defaultdict(float), defaultdict(float)
    for link in picture["links"]:
        given[link["source"]] += link["value"]
        taken[link["target"]] += link["value"]
        assert sum(share["value"] for share in link["shares"]) == pytest.approx(link["value"])
        assert link["value"] <= link["weight"] + 1e-6
        assert sum(link["layers"]) == pytest.approx(1)
        assert all(head["weight"] <= link["layers"][head["layer"]] + 1e-6 for head in link["heads"])
    for beam, path in zip(picture["beams"], result.beams, strict=True):
        starts[beam["nodes"][0]] += beam["share"]
        assert beam["share"] == path.mass
        assert beam["nodes"] == [f"L{result.layer}_P{position}" for position in reversed(path.positions)]
    for node in picture["nodes"]:
        through = taken[node["id"]] + starts[node["id"]]
        assert through <= node["mass"] + 1e-6
        if node["id"] != picture["target"]:
            assert through == pytest.approx(given[node["id"]])
    target = picture["target"]
    assert target == f"L{result.layer}_P{result.target_pos}"
    assert taken[target] + starts[target] + picture["other"]["share"] == pytest.approx(1)
    assert picture["graph"] == "token"
    assert json.loads(json.dumps(picture, allow_nan=False)) == picture
    assert json.loads(json.dumps(packed(picture)))["packed"] == 1
    assert TraceResult.from_json(result.to_json()) == result
    assert page(result)


def test_what_a_result_says(traced):
    tracer, record = traced
    result = tracer.trace(record, weights="ifr", length_norm="sqrt", **TOKEN)
    assert (result.paths, result.optimality_gap, len(result.beams)) == ("token", 0.0, 5)
    assert result.left_out <= result.beams[-1].mass
    assert result.extended > 0
    masses = [beam.mass for beam in result.beams]
    assert masses == sorted(masses, reverse=True)
    for beam, text in zip(result.beams, result.paths_text, strict=True):
        assert beam.positions[0] == result.target_pos
        assert beam.score_norm == beam.score_raw == pytest.approx(math.log(beam.mass))
        assert text.endswith(f" (mass: {beam.mass:.4f})")
        assert text.count(" -> ") == len(beam.edge_attns) == len(beam.positions) - 1
        assert (beam.layers, beam.head_weights) == ([], [[]] * len(beam.edge_attns))
    assert result.coverage == pytest.approx(sum(masses))


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("paths", ["layer", "token"])
def test_the_hops_it_needs_most(traced, method, paths):
    tracer, record = traced
    result = tracer.trace(record, graph="network", weights=method, paths=paths)
    layers = matrices(record, method)
    mass, by_layer = np.eye(result.seq_len)[result.target_pos], []
    for weights in layers[::-1]:
        by_layer.append(mass[:, None] * weights)
        mass = mass @ weights
    by_layer = np.array(by_layer[::-1])  # (layer, query, key)
    together = by_layer.sum(axis=0) * (1 - np.eye(result.seq_len))
    drawn = {hop for beam in result.beams for hop in itertools.pairwise(beam.positions)}
    assert [hop.mass for hop in result.hops[:12]] == pytest.approx(
        np.sort(together.ravel())[:-13:-1], rel=1e-5
    )
    if paths == "token":
        assert drawn <= {(hop.query, hop.key) for hop in result.hops}
    for hop in result.hops:
        where = by_layer[:, hop.query, hop.key]
        assert hop.mass == pytest.approx(together[hop.query, hop.key], rel=1e-5)
        assert hop.layers == pytest.approx(where / where.sum(), abs=1e-6)
        shares = [head.share for head in hop.heads]
        assert shares == sorted(shares, reverse=True)
        assert len(shares) <= 8
        assert sum(shares) > 0.9 or len(shares) == 8


def test_predecessors_are_what_goes_on(traced):
    tracer, record = traced
    result = tracer.trace(record, weights="norm", **TOKEN)
    masses = {(hop.query, hop.key): hop.mass for hop in result.hops}
    for node, predecessors in result.node_predecessors.items():
        query = int(node.split("_P")[1])
        for one in predecessors:
            if (query, one.position) in masses:
                share = masses[query, one.position] / result.node_mass[node]
                assert one.weight == pytest.approx(share, abs=1e-6)
        assert sum(one.weight for one in predecessors) <= 1 + 1e-9
    assert result.node_mass[f"L{result.layer}_P{result.target_pos}"] == pytest.approx(1)


def test_words_are_paths_of_words(traced):
    tracer, record = traced
    result = tracer.trace(record, words=True, **TOKEN)
    routes = tracer.trace(record, words=True, graph="network")
    assert result.influence == pytest.approx(routes.influence)
    assert max(map(max, (beam.positions for beam in result.beams))) < len(result.members)


def test_a_stopped_search_says_so(tracer, monkeypatch):
    record = tracer.capture(TEXT)
    whole = tracer.trace(record, weights="norm", top_beam=9, **TOKEN)
    monkeypatch.setattr(
        token_paths.best_token_paths,
        "__kwdefaults__",
        {**token_paths.best_token_paths.__kwdefaults__, "most": 1},
    )
    result = tracer.trace(record, weights="norm", top_beam=9, **TOKEN)
    (first,) = result.beams
    best = max(beam.mass for beam in whole.beams if beam.positions != first.positions)
    assert (result.extended, first.positions) == (1, [result.target_pos])
    assert result.left_out >= best
    assert result.optimality_gap == pytest.approx(math.log(result.left_out / first.mass))
    assert "a path that was not found carries at most" in dict(facts_of(result))
    assert "a path that was not found carries at most" not in dict(facts_of(whole))
    assert TraceResult.from_json(result.to_json()) == result


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"paths": "tokens"}, "paths is 'tokens'; use 'token' or 'layer'"),
        ({"paths": "token", "graph": "layer"}, "use graph='network'"),
        ({"paths": "token", "search": "beam"}, "use search='exact'"),
        ({"paths": "token", "diversity": 0.5}, "token paths visit different tokens"),
    ],
)
def test_what_does_not_go_together(tracer, settings, said):
    with pytest.raises(ValueError, match=said):
        tracer.trace_text(TEXT, **{"graph": "network", **settings})


def test_an_encoders_paths_may_come_back(encoder):
    tracer, record = encoder
    result = tracer.trace(record, 3, weights="norm", top_beam=40, **TOKEN)
    assert any(len(set(beam.positions)) < len(beam.positions) for beam in result.beams)
    assert all(hop.key != 3 for hop in result.hops[:12])
    assert TraceResult.from_json(result.to_json()) == result
    assert picture_of(result)


def test_tables(traced):
    tracer, record = traced
    result = tracer.trace(record, weights="ifr", **TOKEN)
    hops = result.to_pandas(rows="hops")
    assert len(result.to_pandas()) == 5
    assert hops.groupby(["rank", "hop"])["share"].sum().to_numpy() == pytest.approx(1)
    best = next(n for n, beam in enumerate(result.beams) if beam.hops)
    for rank, beam in enumerate(result.beams, start=1):
        assert set(hops[hops["rank"] == rank]["hop"]) == set(range(1, 1 + len(beam.hops)))
    first = hops[hops["rank"] == best + 1].iloc[0]
    assert (first["from"], first["token_from"]) == (
        result.beams[best].positions[-1],
        result.beams[best].tokens[-1],
    )
    with pytest.raises(ValueError, match="rows is 'tokens'; use 'paths', 'hops', 'receipt' or 'signs'"):
        result.to_pandas(rows="tokens")
    with pytest.raises(ValueError, match="paths='token'"):
        tracer.trace(record, graph="network").to_pandas(rows="hops")


def test_heads_along_a_path(traced):
    tracer, record = traced
    result = tracer.trace(record, weights="ifr", top_beam=9, **TOKEN)
    for beam in result.beams:
        shares = overview.heads_along(record, beam)
        assert shares.shape == (record.n_layers, 4)
        assert shares.sum() == pytest.approx(len(beam.edge_attns))  # each hop is made once


def test_it_is_traced_again_from_its_file(traced):
    tracer, record = traced
    result = tracer.trace(record, weights="norm", **TOKEN)
    checked = verify(TraceResult.from_json(result.to_json()), tracer)
    assert checked.same_paths
    assert max(checked.differences.values()) < 1e-6


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"hops": []}, "hops has 0 entries for"),
        ({"layers": [1, 0]}, "its layers are not those of a path"),
    ],
)
def test_damaged_paths_are_refused(tracer, change, said):
    result = tracer.trace_text(TEXT, weights="norm", **TOKEN)
    at = next(n for n, beam in enumerate(result.beams) if len(beam.positions) == 2)
    beams = [dataclasses.replace(b, **change) if n == at else b for n, b in enumerate(result.beams)]
    with pytest.raises(ValueError, match=said):
        TraceResult.from_json(dataclasses.replace(result, beams=beams).to_json())


def test_hops_through_a_layer_that_is_not_there_are_refused(tracer):
    data = json.loads(tracer.trace_text(TEXT, weights="norm", **TOKEN).to_json())
    data["hops"][0]["heads"][0]["layer"] = data["layer"] + 1
    with pytest.raises(ValueError, match="hops name other layers"):
        TraceResult.from_dict(data)


def test_files_from_before_token_paths_are_read(tracer):
    result = tracer.trace_text(TEXT, graph="network")
    data = result.to_dict()
    for name in ("paths", "hops", "extended", "left_out", "sink_evidence"):
        del data[name]
    for beam in data["beams"]:
        del beam["mass"], beam["hops"]
    read = TraceResult.from_json(json.dumps(data))
    assert read.beams == result.beams
    assert picture_of(read) == picture_of(result)
