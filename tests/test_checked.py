"""What a saved trace must hold: of every bound the last value that may be and the first that may not."""

import copy
import json
from dataclasses import replace

import pytest

from reverse_attention import ReverseAttentionTracer, TraceResult
from reverse_attention.result import SinkEvidence
from reverse_attention.result.checked import _contradictions
from reverse_attention.result.json_file import parse

TEXT = "Mary gave John a drink"
LAYER, NETWORK, TOKENS = "layer", "network", "token"


@pytest.fixture(scope="module")
def whole(demo) -> dict[str, dict]:
    """A saved trace of each kind; that of token paths with all that a trace can hold."""
    tracer = ReverseAttentionTracer(demo.model, demo.tokenizer)
    record = tracer.capture(TEXT)
    tokens = tracer.trace(record, weights="relevance", paths="token", predict=True)
    tokens = replace(tokens, receipt=tracer.receipt(record, tokens, draws=2))
    results = {
        LAYER: tracer.trace(record),
        NETWORK: tracer.trace(record, graph="network", weights="norm"),
        TOKENS: replace(tokens, sink_evidence=[SinkEvidence(0, 0.5, 0.5)], template=[0], prompt_length=3),
    }
    return {kind: json.loads(result.to_json()) for kind, result in results.items()}


def set_in(data: dict, path: tuple, value) -> None:
    for step in path[:-1]:
        data = data[step]
    data[path[-1]] = value


def wrong_in(data: dict) -> list[str]:
    return list(_contradictions(data))


def test_nothing_is_wrong_with_what_was_saved(whole):
    for data in whole.values():
        assert wrong_in(data) == []
        assert json.loads(TraceResult.from_dict(data).to_json()) == data


def bound_of(data: dict, name: str) -> int:
    """The first number that is none of these."""
    return {
        "position": data["seq_len"],
        "target": data["seq_len"] - data["predict"],
        "token": len(data["token_ids"]),
        "length": len(data["token_ids"]) + 1,
        "layer": data["n_layers"],
        "traced layer": data["layer"] + 1,
        "path": len(data["beams"]),
    }[name]


BOUNDS = [
    (LAYER, ("target_pos",), "target", "target_pos names position"),
    (TOKENS, ("target_pos",), "target", "target_pos names position"),
    (LAYER, ("sink_positions", 0), "position", "sink_positions names position"),
    (LAYER, ("predecessors", "LAST", 0, "position"), "position", "predecessors names position"),
    (NETWORK, ("node_predecessors", "LAST", 0, "position"), "position", "predecessors names position"),
    (LAYER, ("sankey", "nodes", 0, "position"), "position", "sankey.nodes names position"),
    (LAYER, ("layer",), "layer", "layers"),
    (TOKENS, ("template", 0), "token", "template or prompt_length name token"),
    (TOKENS, ("prompt_length",), "length", "template or prompt_length name token"),
    (TOKENS, ("answer", "position"), "token", "answer is read at token"),
    (TOKENS, ("prediction", "position"), "token", "prediction names token"),
    (LAYER, ("beams", 0, "positions", -1), "position", "do not start at the target, or do not exist"),
    (TOKENS, ("hops", 0, "query"), "position", "hops name position"),
    (TOKENS, ("hops", 0, "key"), "position", "hops name position"),
    (TOKENS, ("hops", 0, "heads", 0, "layer"), "traced layer", "hops name other layers"),
    (TOKENS, ("sink_evidence", 0, "position"), "token", "sink_evidence names token"),
    (LAYER, ("sankey", "links", 0, "beam_indices", 0), "path", "a link leads to no node, or is on no path"),
    (TOKENS, ("receipt", "position"), "token", "receipt is read at token"),
    (TOKENS, ("receipt", "tokens", 0, "position"), "position", "receipt names position"),
    (TOKENS, ("receipt", "hops", 0, "query"), "position", "receipt names position"),
    (TOKENS, ("receipt", "hops", 0, "key"), "position", "receipt names position"),
    (TOKENS, ("receipt", "layers", 0), "layer", "receipt names layer"),
    (TOKENS, ("receipt", "hops", 0, "layers", 0), "layer", "receipt names layer"),
    (TOKENS, ("receipt", "hops", 0, "by_layer", 0, "layer"), "layer", "receipt names layer"),
    (TOKENS, ("receipt", "paths", 0, "path"), "path", "receipt names path"),
    (TOKENS, ("receipt", "hops", 0, "paths", 0), "path", "receipt names path"),
]


@pytest.mark.parametrize(("kind", "path", "bound", "says"), BOUNDS, ids=lambda part: str(part))
def test_the_first_that_is_not_there_is_refused_and_the_last_that_is_not(whole, kind, path, bound, says):
    data = copy.deepcopy(whole[kind])
    path = tuple(max(data[path[0]]) if step == "LAST" else step for step in path)
    first = bound_of(data, bound)
    set_in(data, path, first)
    assert any(says in wrong for wrong in wrong_in(data))
    set_in(data, path, first - 1)
    assert not any(says in wrong for wrong in wrong_in(data))


@pytest.mark.parametrize(
    ("span", "is_place"),
    [([0, 0], True), ([0, len(TEXT)], True), ([0, len(TEXT) + 1], False), ([3, 2], False), (None, True)],
)
def test_a_span_is_a_place_in_the_text(whole, span, is_place):
    data = copy.deepcopy(whole[LAYER])
    data["spans"][1] = span
    assert ("spans[1] is no place in the text" in wrong_in(data)) != is_place


LISTS = [
    *(
        (LAYER, (name,), f"{name} has")
        for name in ("tokens", "labels", "special", "members", "attention_mask")
    ),
    *((TOKENS, (name,), f"{name} has") for name in ("influence", "spans", "relevance", "paths_text")),
    *((LAYER, ("beams", 0, name), f"beams[0]: {name} has") for name in ("tokens", "token_ids", "edge_attns")),
    *((LAYER, ("beams", 0, name), f"beams[0]: {name} has") for name in ("edge_heads", "head_weights")),
    (TOKENS, ("beams", 1, "hops"), "beams[1]: hops has"),
    (TOKENS, ("beams", 1, "speaks_for"), "beams[1]: speaks_for and speaks_against have"),
    (TOKENS, ("beams", 1, "speaks_against"), "beams[1]: speaks_for and speaks_against have"),
    (TOKENS, ("beams", 1, "hops", 0, "layers"), "beams[1]: a hop's shares are not of"),
    (TOKENS, ("beams", 1, "hops", 0, "heads"), "beams[1]: a hop's shares are not of"),
    (TOKENS, ("hops", 0, "layers"), "hops name other layers"),
    (TOKENS, ("hops", 0, "speaks_for"), "hops: speaks_for and speaks_against have"),
    (TOKENS, ("hops", 0, "speaks_against"), "hops: speaks_for and speaks_against have"),
    (NETWORK, ("beams", 0, "layers"), "beams[0]: its layers are not those"),
    (LAYER, ("sankey", "nodes"), "the nodes are not those that the paths visit"),
]


@pytest.mark.parametrize(("kind", "path", "says"), LISTS, ids=lambda part: str(part))
def test_a_list_that_lacks_its_last_entry_is_refused(whole, kind, path, says):
    data = copy.deepcopy(whole[kind])
    place = data
    for step in path:
        place = place[step]
    place.pop()
    try:
        assert next(wrong for wrong in wrong_in(data) if says in wrong)
    except ValueError:  # zip: what comes later would not be looked at, since the first wrong thing is told
        assert says in next(_contradictions(data))


@pytest.mark.parametrize("name", ["spans", "relevance"])
def test_what_may_be_missing_may_be_empty(whole, name):
    assert wrong_in(whole[TOKENS] | {name: []}) == []


@pytest.mark.parametrize("name", ["coverage", "optimality_gap", "sinks"])
def test_without_influence_nothing_is_known_that_comes_with_it(whole, name):
    without = {"influence": [], "coverage": None, "optimality_gap": None, "sinks": []}
    data = whole[LAYER] | {**without, name: whole[LAYER][name]}
    assert wrong_in(data) == [f"influence is empty, though {name} is known, which comes with it"]
    assert wrong_in(whole[LAYER] | without) == []


@pytest.mark.parametrize(
    ("kind", "change", "says"),
    [
        (TOKENS, {"predict": False}, "it holds a prediction that was not asked for"),
        (LAYER, {"paths": "token"}, "token paths in the layer graph"),
        (LAYER, {"weights": "norm"}, "weights are 'norm' in the layer graph"),
        (NETWORK, {"weights": None}, "weights are None in the network graph"),
        (NETWORK, {"weights": "mood"}, "weights are 'mood'; this version knows"),
        (NETWORK, {"node_mass": {}}, "a node has no mass"),
        (NETWORK, {"paths": "token"}, "beams[0]: its layers are not those of a path in the network graph"),
        (TOKENS, {"answer": None}, "it says what speaks for an answer, and there is none"),
    ],
)
def test_what_does_not_go_together_is_refused(whole, kind, change, says):
    assert any(says in wrong for wrong in wrong_in(whole[kind] | change))


def test_only_paths_through_the_network_have_a_mass(whole):
    data = copy.deepcopy(whole[LAYER])
    data["beams"][1]["mass"] = 0.25
    assert wrong_in(data) == ["beams[1]: it has a mass, which only paths through the network have"]


def test_nodes_have_the_names_of_their_places(whole):
    data = copy.deepcopy(whole[LAYER])
    one, other = data["sankey"]["nodes"][:2]
    one["id"], other["id"] = other["id"], one["id"]
    assert wrong_in(data) == ["a node's name is not its place"]


def test_a_text_of_just_the_most_bytes_is_read():
    assert parse("[1, 2]", "list", max_bytes=6) == [1, 2]
    with pytest.raises(ValueError, match="a list has at most"):
        parse("[1, 2]", "list", max_bytes=5)


@pytest.mark.parametrize(
    ("agg_heads", "says"),
    [
        (["a"], r"agg_heads\[0\]: 'a' is not of type 'integer'"),  # the form that was meant
        ({}, r"agg_heads: {} is not one of \['mean', 'max', 'none'\]"),
    ],
)
def test_of_several_forms_that_may_be_what_is_wrong_in_the_one_meant_is_told(whole, agg_heads, says):
    with pytest.raises(ValueError, match=says):
        TraceResult.from_dict(whole[LAYER] | {"agg_heads": agg_heads})
