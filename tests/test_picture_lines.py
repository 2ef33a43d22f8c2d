"""What single lines of a picture say, each against the model's attention or values worked out by hand."""

import math
from dataclasses import replace

import numpy as np
import pytest

from components.path_in_words import path_in_words
from reverse_attention import BeamPath, ReverseAttentionTracer, SankeyData, TraceResult
from reverse_attention.picture.picture import picture_of
from reverse_attention.result.flow import sankey

TEXT = "When Mary and John went to the store, John gave a drink to"


@pytest.fixture(scope="module")
def record(demo):
    tracer = ReverseAttentionTracer(demo.model, demo.tokenizer)
    return tracer, tracer.capture(TEXT)


def drawn_by_hand(beams, *, layer, graph="layer", agg_heads="mean", labels=("A", "B", "C", "D")):
    """The picture of paths over four tokens."""
    tokens = [label.lower() for label in labels]
    flow = sankey(beams, tokens, layer=layer)
    mass = {node.id: 1.0 for node in flow.nodes} if graph == "network" else {}
    result = TraceResult(
        seq_len=4,
        target_pos=3,
        layer=layer,
        top_beam=1,
        top_k=1,
        tokens=tokens,
        beams=beams,
        sankey=flow,
        paths_text=[],
        token_ids=[0, 1, 2, 3],
        labels=list(labels),
        special=[False] * 4,
        graph=graph,
        agg_heads=agg_heads,
        node_mass=mass,
        members=[[0], [1], [2], [3]],
    )
    return picture_of(result)


def path(positions, weights, head_weights, *, heads=None, layers=()):
    score = sum(map(math.log, weights))
    heads = heads or [0] * len(weights)
    names = [str(p) for p in positions]
    return BeamPath(positions, names, positions, weights, score, score, heads, head_weights, list(layers))


def test_an_arrow_has_the_number_of_the_block_that_moves_the_token():
    """From C to D in block 2, which turns layer 2's states into layer 3's; from A to C in block 0."""
    route = path([3, 2, 2, 0], [0.5, 0.5, 0.5], [[0.1]] * 3, layers=[3, 2, 1, 0])
    picture = drawn_by_hand([route], layer=2, graph="network")
    assert picture["beams"][0]["text"] == "A (0) →⁰ C (2) →² D (3)"


def test_an_arrow_of_the_layer_graph_has_no_number():
    picture = drawn_by_hand([path([3, 2, 0], [0.5, 0.5], [[0.1]] * 2)], layer=2)
    assert picture["beams"][0]["text"] == "A (0) → C (2) → D (3)"


def test_the_block_of_an_arrow_is_where_its_hop_is_weighed(record):
    """The arrow's number is the layer in whose attention its head puts the weight that is shown."""
    tracer, captured = record
    result = tracer.trace(captured, graph="network", weights="rollout", agg_heads="none", top_beam=8)
    raised = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
    n_heads = len(captured.rows(0, [0]))
    for beam, drawn in zip(result.beams, picture_of(result)["beams"], strict=True):
        hops = list(zip(beam.positions, beam.positions[1:], beam.edge_heads, beam.edge_attns, strict=False))
        moves = [hop for hop in hops if hop[0] != hop[1]]
        numbers = [
            int(part.split(" ")[0].translate(raised)) for part in drawn["text"].split(" →")[1:]
        ]  # earliest first
        for number, (query, key, head, weight) in zip(numbers, moves[::-1], strict=True):
            attention = float(captured.rows(number, [query])[head, 0, key])
            assert weight == pytest.approx(attention / n_heads / 2, rel=1e-4)


def test_a_node_of_the_layer_graph_names_what_it_attends_to_most(record):
    tracer, captured = record
    result = tracer.trace(captured, graph="layer", layer=1)
    for node in picture_of(result)["nodes"]:
        row = captured.rows(1, [node["position"]]).mean(dim=0)[0].double().numpy()
        order = np.argsort(-row, kind="stable")[:5]
        expected = [(int(key), float(row[key])) for key in order if row[key] > 0]
        assert [p["position"] for p in node["predecessors"]] == [key for key, _ in expected]
        assert [p["weight"] for p in node["predecessors"]] == pytest.approx(
            [w for _, w in expected], rel=1e-4
        )


def test_predecessors_are_named_by_labels_as_nodes_are(record):
    tracer, captured = record
    for settings in ({"graph": "layer", "layer": 1}, {"graph": "network"}):
        result = tracer.trace(captured, **settings)
        assert result.labels != result.tokens
        named = [p for node in picture_of(result)["nodes"] for p in node["predecessors"]]
        assert named
        assert all(p["label"] == result.labels[p["position"]] for p in named)


def test_heads_are_named_down_to_a_hundredth_of_the_heaviest():
    beams = [path([3, 0], [0.5], [[0.0099, 0.0101, 1.0, 0.19]])]
    (link,) = drawn_by_hand(beams, layer=0)["links"]
    assert link["heads"] == [
        {"head": 2, "weight": 1.0},
        {"head": 3, "weight": 0.19},
        {"head": 1, "weight": 0.0101},
    ]


def test_a_head_of_exactly_a_hundredth_or_of_nothing_is_not_named():
    (link,) = drawn_by_hand([path([3, 0], [0.5], [[0.01, 1.0]])], layer=0)["links"]
    assert [head["head"] for head in link["heads"]] == [1]
    (link,) = drawn_by_hand([path([3, 0], [0.5], [[0.0, 0.0]])], layer=0)["links"]
    assert link["heads"] == []


def test_parallel_edges_are_the_heaviest_in_a_layer_and_their_sum_in_the_network():
    hop = {"heads": [0]}, {"heads": [1]}
    in_layer = [path([3, 0], [w], [[0.5, 0.2]], **h) for w, h in zip((0.5, 0.2), hop, strict=True)]
    (link,) = drawn_by_hand(in_layer, layer=0, agg_heads="none")["links"]
    assert (link["weight"], len(link["heads"])) == (0.5, 2)
    routes = [
        path([3, 0], [w], [[0.5, 0.2]], layers=[1, 0], **h) for w, h in zip((0.5, 0.2), hop, strict=True)
    ]
    (link,) = drawn_by_hand(routes, layer=0, agg_heads="none", graph="network")["links"]
    assert link["weight"] == pytest.approx(0.7)
    assert link["value"] == pytest.approx(0.7)


def test_the_target_stands_at_the_top():
    assert drawn_by_hand([path([3, 0], [0.5], [[0.5]])], layer=2)["target"] == "L2_P3"
    route = path([3, 0], [0.5], [[0.5]], layers=[1, 0])
    assert drawn_by_hand([route], layer=0, graph="network")["target"] == "L1_P3"


def test_what_no_drawn_route_carries_is_other(record):
    tracer, captured = record
    result = tracer.trace(captured, graph="network", sink="drop", sink_positions=[1])
    drawn = sum(math.exp(beam.score_raw) for beam in result.beams)
    other = picture_of(result)["other"]
    assert other["total"] == pytest.approx(sum(result.influence))
    assert other["share"] == pytest.approx(sum(result.influence) - drawn)
    assert other["share"] > 0.1


def test_nothing_is_drawn_of_no_paths():
    picture = drawn_by_hand([], layer=0)
    assert (picture["nodes"], picture["links"], picture["beams"]) == ([], [], [])
    assert picture["pruned"] is None
    assert sankey([], [], layer=0) == SankeyData([], [])


def test_a_path_is_told_as_a_sentence():
    """The first that moves, without its stays; what it carries of what, and where its layers are told."""
    stays = replace(path([3, 3, 3], [0.5, 0.5], [[], []], layers=[2, 1, 0]), mass=0.25)
    moves = replace(path([3, 1, 1], [0.5, 0.5], [[], []], layers=[2, 1, 0]), mass=0.25)
    told = path_in_words(drawn_by_hand([stays, moves], layer=1, graph="network"))
    assert "Path 2: what the model had made of B (1) was read by attention at D (3). " in told
    assert "Of everything that leads to the target, 25 % goes this way." in told
    assert path_in_words(drawn_by_hand([stays], layer=1, graph="network")) == ""
