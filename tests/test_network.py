"""Traces through the whole network of the demo models: identities between result, picture and matrices."""

import itertools
import json
import math
from collections import defaultdict

import numpy as np
import pytest
import torch
from transformers import BertConfig, BertForMaskedLM

from reverse_attention import ReverseAttentionTracer, TraceResult
from reverse_attention.picture.picture import picture_of
from reverse_attention.search import network
from reverse_attention.weights import cache as kept
from reverse_attention.weights.methods import as_edges, edge_weights

TEXT = "Alice lives in Paris. Tom lives in Rome. Alice lives in"
METHODS = ("rollout", "norm", "ifr")


@pytest.fixture(scope="module", params=["demo", "demo_bos"])
def traced(request):
    """A tracer and the record of one prompt."""
    loaded = request.getfixturevalue(request.param)
    tracer = ReverseAttentionTracer(loaded.model, loaded.tokenizer)
    return tracer, tracer.capture(TEXT)


def matrices(record, method):
    """The weights of every layer as one matrix, lowest first."""
    n = len(record.input_ids)
    edges = as_edges(edge_weights(record, method, "mean"), heads_apart=False)
    return [edges(layer, range(n))[:, 0] for layer in range(1, record.n_layers + 1)]


@pytest.mark.parametrize("method", METHODS)
def test_routes_and_influence(traced, method):
    tracer, record = traced
    result = tracer.trace(record, graph="network", weights=method)
    layers = matrices(record, method)
    product = np.linalg.multi_dot(layers[::-1])
    assert result.influence == pytest.approx(product[result.target_pos])
    assert sum(result.influence) == pytest.approx(1)
    assert (result.search, result.optimality_gap, result.weights) == ("exact", 0.0, method)
    for beam in result.beams:
        assert beam.layers == list(range(record.n_layers, -1, -1))
        hops = zip(beam.layers, itertools.pairwise(beam.positions), strict=False)
        assert beam.edge_attns == pytest.approx([layers[layer - 1][q, k] for layer, (q, k) in hops])
        assert beam.score_raw == pytest.approx(math.log(math.prod(beam.edge_attns)))
        for weight, heads in zip(beam.edge_attns, beam.head_weights, strict=True):
            assert sum(heads) <= weight + 1e-6
    masses = [math.exp(beam.score_raw) for beam in result.beams]
    assert masses == sorted(masses, reverse=True)
    assert result.coverage == pytest.approx(sum(masses))


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(
    "settings", [{}, {"layer": 1}, {"top_beam": 12}, {"agg_heads": "none"}, {"diversity": 0.5}]
)
def test_the_picture_conserves_flow(traced, method, settings):
    tracer, record = traced
    result = tracer.trace(record, graph="network", weights=method, **settings)
    picture = picture_of(result)
    taken, given = defaultdict(float), defaultdict(float)
    for link in picture["links"]:
        given[link["source"]] += link["value"]
        taken[link["target"]] += link["value"]
        assert sum(share["value"] for share in link["shares"]) == pytest.approx(link["value"])
        assert sum(head["weight"] for head in link["heads"]) <= link["weight"] + 1e-6
    for node in picture["nodes"]:
        inner = node["id"] != picture["target"] and node["layer"] > 0
        if inner:
            assert taken[node["id"]] == pytest.approx(given[node["id"]])
        assert max(taken[node["id"]], given[node["id"]]) <= node["mass"] + 1e-9
    drawn = taken[picture["target"]]
    assert drawn + picture["other"]["share"] == pytest.approx(1)
    assert drawn == pytest.approx(sum(beam["share"] for beam in picture["beams"]))
    assert picture["coverage"] == pytest.approx(drawn)
    assert picture["target"] == f"L{result.layer + 1}_P{result.target_pos}"
    assert json.loads(json.dumps(picture, allow_nan=False)) == picture
    assert TraceResult.from_json(result.to_json()) == result


def test_heads_apart_name_their_head(traced):
    tracer, record = traced
    result = tracer.trace(record, graph="network", weights="ifr", agg_heads="none", top_beam=30)
    by_head = edge_weights(record, "ifr", "none")
    moved = 0
    for beam in result.beams:
        hops = zip(
            beam.layers, itertools.pairwise(beam.positions), beam.edge_heads, beam.edge_attns, strict=False
        )
        for layer, (query, key), head, weight in hops:
            assert weight == pytest.approx(
                float(by_head(layer, [query])[0, -1 if head is None else head, key]), abs=1e-6
            )
            moved += head is not None
    assert moved


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("agg_heads", ["mean", [0, 2]])
@pytest.mark.parametrize("sink", ["keep", "drop", "renormalize"])
def test_heads_carry_what_is_left_once_sinks_are_seen_to(traced, method, agg_heads, sink):
    """A hop to another token is the heads' alone: they sum to its weight, and one of them carried it."""
    tracer, record = traced
    asked = {"graph": "network", "weights": method, "agg_heads": agg_heads, "sink": sink}
    result = tracer.trace(record, **asked, top_beam=20)
    by_head = edge_weights(record, method, agg_heads)
    moved = 0
    for beam in result.beams:
        hops = zip(beam.layers, itertools.pairwise(beam.positions), beam.head_weights, strict=False)
        for (layer, (query, key), heads), weight, head in zip(
            hops, beam.edge_attns, beam.edge_heads, strict=True
        ):
            whole = by_head(layer, [query])[0]
            left = 1 - float(whole[:, 0].sum()) if sink == "renormalize" and query else 1
            assert heads == pytest.approx((whole[:-1, key] / left).tolist(), abs=1e-6)
            if query != key:
                moved += 1
                assert sum(heads) == pytest.approx(weight, abs=1e-6)
                assert heads[head] == max(heads)
    assert moved


@pytest.mark.parametrize("sink", ["drop", "renormalize"])
def test_predecessors_are_what_is_left_once_sinks_are_seen_to(traced, sink):
    tracer, record = traced
    result = tracer.trace(record, graph="network", sink=sink)
    layers = matrices(record, "rollout")
    for node, predecessors in result.node_predecessors.items():
        layer, query = map(int, node[1:].split("_P"))
        row = layers[layer - 1][query].copy()
        if query:
            row[0] = 0
            row /= row.sum() if sink == "renormalize" else 1
        heaviest = sorted(row[row > 0], reverse=True)[: len(predecessors)]
        assert [p.weight for p in predecessors] == pytest.approx(heaviest, abs=1e-6)
        assert [row[p.position] for p in predecessors] == pytest.approx(heaviest, abs=1e-6)


def test_one_head_alone(traced):
    tracer, record = traced
    result = tracer.trace(record, graph="network", agg_heads=2)
    assert result.influence == pytest.approx(
        torch.linalg.multi_dot(
            [
                (record.rows(n, range(result.seq_len))[2] + torch.eye(result.seq_len)) / 2
                for n in record.layers
            ][::-1]
        )[result.target_pos].tolist(),
        abs=1e-5,
    )


def test_beam_search_says_how_far_it_is_from_the_best(traced):
    tracer, record = traced
    exact = tracer.trace(record, graph="network", weights="norm", top_beam=1)
    narrow = tracer.trace(record, graph="network", weights="norm", search="beam", top_beam=1, top_k=1)
    wide = tracer.trace(record, graph="network", weights="norm", search="beam", top_beam=500, top_k=99)
    assert narrow.optimality_gap == pytest.approx(
        exact.beams[0].score_norm - narrow.beams[0].score_norm, abs=1e-6
    )
    assert wide.optimality_gap == 0
    assert wide.beams[0].positions == exact.beams[0].positions


def test_sinks_and_their_ledger(traced):
    tracer, record = traced
    kept, dropped, grown = (
        tracer.trace(record, graph="network", sink=way) for way in ("keep", "drop", "renormalize")
    )
    sinks = [0]
    assert kept.sink_positions == dropped.sink_positions == sinks
    n = len(record.input_ids)
    mass = np.eye(n)[kept.target_pos]
    for share, matrix in zip(reversed(kept.sinks), reversed(matrices(record, "rollout")), strict=True):
        others = np.arange(n) != 0
        assert share.taken == pytest.approx(mass[others] @ matrix[others, 0])
        assert share.removed == 0
        mass = mass @ matrix
    assert [share.layer for share in kept.sinks] == list(range(record.n_layers))
    assert sum(share.removed for share in dropped.sinks) == pytest.approx(1 - sum(dropped.influence))
    assert dropped.influence[0] == grown.influence[0] == 0
    assert sum(grown.influence) == pytest.approx(1)
    assert picture_of(dropped)["other"]["total"] == pytest.approx(sum(dropped.influence))


def test_what_was_predicted_and_from_where(traced):
    tracer, record = traced
    target = 5
    with torch.no_grad():
        logits = tracer.model(torch.tensor([record.input_ids])).logits[0, target - 1]
    expected = logits.double().softmax(dim=-1)
    for result in (
        tracer.trace(record, target, predict=True),
        tracer.trace(torch.tensor([record.input_ids]), target, predict=True, graph="network"),
        tracer.trace(torch.tensor([record.input_ids]), target, predict=True),
    ):
        prediction = result.prediction
        assert result.target_pos == target - 1
        assert (prediction.position, prediction.token_id) == (target, record.input_ids[target])
        assert prediction.probability == pytest.approx(float(expected[prediction.token_id]), rel=1e-3)
        order = expected.argsort(descending=True).tolist()
        assert prediction.rank == order.index(prediction.token_id) + 1
        assert prediction.runner_up_id == next(i for i in order if i != prediction.token_id)
        assert TraceResult.from_json(result.to_json()) == result
    with pytest.raises(ValueError, match="position 0 has nothing before it"):
        tracer.trace(record, 0, predict=True)


def test_the_text_of_a_route_leaves_out_stays(traced):
    tracer, record = traced
    result = tracer.trace(record, graph="network")
    for beam, text in zip(result.beams, result.paths_text, strict=True):
        moves = [p for p, _ in itertools.groupby(beam.positions)]
        assert text.count(" -> ") == len(moves) - 1
        assert text.endswith(f"(mass: {math.exp(beam.score_raw):.4f})")


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"graph": "tree"}, "'network' or 'layer'"),
        ({"weights": "attention"}, "'relevance' or 'ifr' or 'norm' or 'rollout'"),
        ({"search": "greedy"}, "'exact' or 'beam'"),
        ({"sink": "remove"}, "'keep' or 'drop' or 'renormalize'"),
        ({"sink_positions": [99]}, "sink_positions holds 99"),
        ({"diversity": 2}, "from 0 to 1"),
        ({"diversity": 0.5}, "search='exact'"),
        ({"graph": "network", "weights": "ifr", "agg_heads": "max"}, "agg_heads='max'"),
        ({"graph": "network", "agg_heads": 99}, "heads, 0 to"),
    ],
)
def test_what_is_wrong_is_said(traced, settings, says):
    tracer, record = traced
    with pytest.raises(ValueError) as error:
        tracer.trace(record, **settings)
    assert says in str(error.value)


def test_a_record_of_one_layer_is_not_enough(traced):
    tracer, _ = traced
    with pytest.raises(ValueError, match="Capture all layers"):
        tracer.trace(tracer.capture(TEXT, layers=[2]), graph="network")


def test_the_layer_graph_counts_all_paths(traced):
    """Influence by linear algebra, and the sink's share by hand."""
    tracer, record = traced
    n = len(record.input_ids)
    attn = record.matrix(1).numpy().astype(np.float64)
    steps = np.tril(attn, -1)
    visited = np.linalg.inv(np.eye(n) - steps)[n - 1]
    result = tracer.trace(record, layer=1)
    assert result.influence == pytest.approx(visited, abs=1e-6)
    drawn = sum(math.exp(beam.score_raw) for beam in result.beams)
    assert result.coverage == pytest.approx(drawn / visited[0])
    assert result.sinks[0].taken == pytest.approx(visited[0])  # here position 0 is the sink and the only end
    dropped = tracer.trace(record, layer=1, sink="drop")
    assert all(0 not in beam.positions for beam in dropped.beams)
    assert dropped.sinks[0].removed == dropped.sinks[0].taken > 0


@pytest.mark.parametrize("sink", ["keep", "drop", "renormalize"])
@pytest.mark.parametrize("sinks", [[0], [0, 3, 5]])
def test_what_sinks_take_or_would_have_taken_is_a_share(traced, sink, sinks):
    """A walk that stays where it first meets a sink: how likely it meets one."""
    tracer, record = traced
    n = len(record.input_ids)
    steps = np.tril(record.matrix(0).numpy().astype(np.float64), -1)
    steps[sinks] = 0
    met = np.linalg.inv(np.eye(n) - steps)[n - 1, sinks].sum()
    (share,) = tracer.trace(record, layer=0, sink=sink, sink_positions=sinks).sinks
    assert share.taken == pytest.approx(met, abs=1e-6)
    assert share.removed == (0 if sink == "keep" else share.taken)


@pytest.mark.parametrize("layer", [0, 1, 2])
@pytest.mark.parametrize("sink", ["keep", "drop", "renormalize"])
def test_the_strongest_heads_are_walked_in_shares(traced, layer, sink):
    """Their rows sum to more than 1; the walk moves with each weight's share of its row."""
    tracer, record = traced
    n = len(record.input_ids)
    result = tracer.trace(record, n - 5, layer=layer, agg_heads="max", sink=sink)
    strongest = record.matrix(layer, lambda rows: rows.amax(dim=0)).numpy().astype(np.float64)
    shares = strongest / strongest.sum(axis=1, keepdims=True)
    steps = np.tril(shares, -1)
    if sink != "keep":
        steps[:, 0] = 0
    if sink == "renormalize":
        steps[1:] /= 1 - shares[1:, :1]
    steps[0] = 0
    visited = np.linalg.inv(np.eye(n) - steps)[n - 5]
    assert result.influence == pytest.approx(visited, abs=1e-5)
    assert max(result.influence) <= 1
    ends = visited @ (steps.sum(axis=1) == 0)
    drawn = sum(
        math.prod(steps[q, s] for q, s in itertools.pairwise(beam.positions)) for beam in result.beams
    )
    assert result.coverage == pytest.approx(drawn / ends, abs=1e-5)


def test_the_exact_search_of_the_layer_graph(traced):
    tracer, record = traced
    for norm in ("none", "avg_logprob", "sqrt", "pow:0.7"):
        beam = tracer.trace(record, layer=1, length_norm=norm)
        exact = tracer.trace(record, layer=1, length_norm=norm, search="exact")
        assert exact.optimality_gap == 0
        # Rows computed in other batches differ by rounding.
        gap = exact.beams[0].score_norm - beam.beams[0].score_norm
        assert beam.optimality_gap == pytest.approx(gap, abs=1e-6)
        scores = [b.score_norm for b in exact.beams]
        assert scores == sorted(scores, reverse=True)
        assert all(e >= b.score_norm - 1e-6 for e, b in zip(scores, beam.beams, strict=True))
    spread = tracer.trace(record, layer=1, search="exact", diversity=0.6)
    seen = set()
    for path in spread.beams:
        hops = set(itertools.pairwise(path.positions))
        assert len(hops - seen) >= 0.6 * len(hops)
        seen |= hops


@pytest.fixture(scope="module")
def encoder(demo):
    """A tracer of a small BERT with random weights, and a record."""
    torch.manual_seed(0)
    sizes = {"hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 2, "intermediate_size": 32}
    tracer = ReverseAttentionTracer(
        BertForMaskedLM(BertConfig(vocab_size=len(demo.tokenizer), **sizes)), demo.tokenizer
    )
    return tracer, tracer.capture(TEXT)


@pytest.mark.parametrize("method", METHODS)
def test_an_encoder_has_routes_from_both_sides(encoder, method):
    tracer, record = encoder
    result = tracer.trace(record, 3, graph="network", weights=method, top_beam=50)
    assert result.influence == pytest.approx(np.linalg.multi_dot(matrices(record, method)[::-1])[3])
    assert min(result.influence[4:]) > 0
    assert any(max(beam.positions) > 3 for beam in result.beams)


def test_an_encoders_paths_may_come_back_so_none_is_called_the_best(encoder):
    tracer, record = encoder
    result = tracer.trace(record, 3)
    assert (result.influence, result.coverage, result.optimality_gap) == ([], None, None)
    with pytest.raises(ValueError, match="runs both ways"):
        tracer.trace(record, 3, search="exact")


def alike(result: TraceResult, expected: TraceResult) -> None:
    """But for rounding: rows worked out among other rows differ in their last bits."""
    assert [beam.positions for beam in result.beams] == [beam.positions for beam in expected.beams]
    for a, b in zip(result.beams, expected.beams, strict=True):
        assert a.edge_attns == pytest.approx(b.edge_attns, abs=1e-6)
        assert a.edge_heads == b.edge_heads
    assert result.influence == pytest.approx(expected.influence, abs=1e-6)


@pytest.mark.parametrize("agg_heads", ["mean", "none", [0, 2]])
def test_another_target_of_a_record_is_not_weighed_anew(tracer, agg_heads, monkeypatch):
    settings = {"graph": "network", "weights": "norm", "agg_heads": agg_heads}
    expected = [tracer.trace_text(TEXT, target, **settings) for target in (-1, 4)]
    record, asked = tracer.capture(TEXT), []

    def counted(by_head, **more):
        edges = as_edges(by_head, **more)

        def read(layer, queries):
            asked.extend((layer, query) for query in queries)
            return edges(layer, queries)

        return read

    monkeypatch.setattr(network, "as_edges", counted)
    assert tracer.trace(record, **settings) == expected[0]
    first = len(asked)
    alike(tracer.trace(record, 4, **settings), expected[1])
    drawn = {place for beam in expected[1].beams for place in zip(beam.layers, beam.positions, strict=True)}
    needed = {(layer, hop.query) for hop in expected[1].hops for layer in range(1, record.n_layers + 1)}
    assert {*asked[first:]} <= drawn | needed  # their heads are looked up; nothing else is


@pytest.mark.parametrize(
    ("settings", "lie_there"),
    [({}, True), ({"agg_heads": [0, 2]}, False), ({"agg_heads": "none", "paths": "layer"}, False)],
)
def test_rows_that_lie_in_memory_are_not_kept_twice(tracer, settings, lie_there, monkeypatch):
    """Those of relevance, added up on the way back: another setting computes no attention for them."""
    record = tracer.capture(TEXT)
    asked = {"graph": "network", "weights": "relevance", "paths": "token", **settings}
    first = tracer.trace(record, top_beam=3, **asked)
    assert (kept.bytes_kept_with(record) == 0) is lie_there
    read, rows = set(), type(record).rows
    counted = lambda self, layer, queries: [read.update(queries), rows(self, layer, queries)][1]  # noqa: E731
    monkeypatch.setattr(type(record), "rows", counted)
    again = tracer.trace(record, top_beam=2, **asked)
    assert [beam.positions for beam in again.beams] == [beam.positions for beam in first.beams[:2]]
    of_drawn_paths = {position for beam in first.beams for position in beam.positions}
    assert read <= of_drawn_paths | {hop.query for hop in first.hops}


def test_what_is_kept_has_a_limit(tracer, monkeypatch):
    monkeypatch.setattr(kept, "_LIMIT", 2000)
    record = tracer.capture(TEXT)
    settings = {"graph": "network", "weights": "rollout"}
    for target in (-1, 4):
        alike(tracer.trace(record, target, **settings), tracer.trace_text(TEXT, target, **settings))
    rows = kept._kept[record].rows.values()
    assert 0 < sum(row.nbytes for row in rows) <= 2000


@pytest.mark.parametrize("search", ["exact", "beam"])
@pytest.mark.parametrize("graph", ["network", "layer"])
def test_a_hop_of_just_the_smallest_weight_is_taken(traced, graph, search):
    """The best path is still found where its lightest hop is the bound, and not where it is below."""
    tracer, record = traced
    best = tracer.trace(record, graph=graph, search=search, top_beam=1).beams[0]
    lightest = min(best.edge_attns)
    again = tracer.trace(record, graph=graph, search=search, top_beam=1, min_attn=lightest)
    assert again.beams[0].positions == best.positions
    above = tracer.trace(record, graph=graph, search=search, top_beam=1, min_attn=lightest * 1.001)
    assert [beam.positions for beam in above.beams] != [best.positions]


@pytest.mark.parametrize("sink", ["keep", "drop"])
@pytest.mark.parametrize("settings", [{"graph": "network"}, {"graph": "layer", "layer": 1}], ids=str)
def test_heads_apart_lead_as_much_into_sinks_as_heads_together(traced, settings, sink):
    """A walk that draws each hop's head at random is the walk along the heads' mean."""
    tracer, record = traced
    together, apart = (
        tracer.trace(record, agg_heads=heads, sink=sink, **settings) for heads in ("mean", "none")
    )
    assert max(share.taken for share in together.sinks) > 0.01
    for name in ("taken", "removed"):
        expected = [getattr(share, name) for share in together.sinks]
        assert [getattr(share, name) for share in apart.sinks] == pytest.approx(expected, rel=1e-5)
    assert apart.influence == pytest.approx(together.influence, rel=1e-5)


@pytest.mark.parametrize("graph", ["network", "layer"])
def test_what_sinks_would_have_taken_is_removed_unless_they_are_kept(traced, graph):
    tracer, record = traced
    for sink in ("keep", "drop", "renormalize"):
        for share in tracer.trace(record, graph=graph, sink=sink).sinks:
            assert share.taken > 0
            assert share.removed == (0 if sink == "keep" else share.taken)


def test_what_sinks_take_of_the_network_is_what_ends_in_them(traced):
    """A sink passes its mass down to itself, so its influence is what it took on the way."""
    tracer, record = traced
    for method in METHODS:
        result = tracer.trace(record, graph="network", weights=method)
        (sink,) = result.sink_positions
        assert sum(share.taken for share in result.sinks) == pytest.approx(result.influence[sink])


@pytest.mark.parametrize(
    "settings",
    [{"graph": "layer"}, *({"graph": "network", "weights": method} for method in METHODS)],
    ids=str,
)
def test_a_head_named_twice_counts_once(traced, settings):
    tracer, record = traced
    n_heads = len(record.rows(0, [0]))
    one, twice, from_the_end = (
        tracer.trace(record, agg_heads=heads, **settings) for heads in ([0], [0, 0], [-n_heads, 0])
    )
    assert one.beams == twice.beams == from_the_end.beams
    assert one.influence == twice.influence
    assert one.beams == tracer.trace(record, agg_heads=0, **settings).beams


@pytest.mark.parametrize("settings", [{"graph": "layer"}, {"graph": "network", "weights": "norm"}], ids=str)
def test_padding_that_is_the_bos_token_changes_nothing(demo_bos, settings):
    tracer = ReverseAttentionTracer(demo_bos.model, demo_bos.tokenizer)
    ids = tracer.capture(TEXT).input_ids
    n_padding = 3
    padded = torch.tensor([[ids[0]] * n_padding + list(ids)])
    mask = (torch.arange(padded.shape[1]) >= n_padding).long()[None]
    plain = tracer.trace(torch.tensor([ids]), **settings, sink="drop")
    beside = tracer.trace(padded, attention_mask=mask, **settings, sink="drop")
    assert beside.sink_positions == [plain.sink_positions[0] + n_padding] == [n_padding]
    assert [[p - n_padding for p in beam.positions] for beam in beside.beams] == [
        beam.positions for beam in plain.beams
    ]
    assert beside.influence == pytest.approx([0.0] * n_padding + plain.influence, abs=1e-4)
    assert [s.taken for s in beside.sinks] == pytest.approx([s.taken for s in plain.sinks], abs=1e-4)
