"""The picture holds what the result holds: identities between beams, links and shares."""

import json
import math

import pytest

from reverse_attention import BeamPath, TraceResult
from reverse_attention.picture.picture import picture_of
from reverse_attention.picture.token_strip import token_strip_of
from reverse_attention.result.flow import beam_shares, sankey

TEXT = "When Mary and John went to the store, John gave a drink to"


def path(positions: list[int], weights: list[float]) -> BeamPath:
    score = sum(map(math.log, weights))
    names = [f"t{p}" for p in positions]
    return BeamPath(positions, names, positions, weights, score, score)


def test_shares_by_hand():
    """Two paths of scores log 0.5 and log 0.25 share 2 : 1; the hop of both adds up."""
    beams = [path([2, 1, 0], [1.0, 0.5]), path([2, 1], [0.25])]
    assert beam_shares(beams) == pytest.approx([2 / 3, 1 / 3])
    links = {(k.source, k.target): k for k in sankey(beams, ["a", "b", "c"], layer=3).links}
    assert links["L3_P1", "L3_P2"].value == pytest.approx(2 / 3 * 1.0 + 1 / 3 * 0.25)
    assert links["L3_P1", "L3_P2"].beam_indices == [0, 1]
    assert links["L3_P0", "L3_P1"].value == pytest.approx(2 / 3 * 0.5)


@pytest.fixture(scope="module")
def result(demo) -> TraceResult:
    from reverse_attention import ReverseAttentionTracer

    return ReverseAttentionTracer(demo.model, demo.tokenizer).trace_text(TEXT, layer=1)


def test_picture_and_result_agree(result):
    picture = picture_of(result)
    assert [(k["source"], k["target"], k["value"]) for k in picture["links"]] == [
        (k.source, k.target, k.value) for k in result.sankey.links
    ]
    assert [n["id"] for n in picture["nodes"]] == [n.id for n in result.sankey.nodes]
    for link in picture["links"]:
        assert sum(share["value"] for share in link["shares"]) == pytest.approx(link["value"])
    for beam, drawn in zip(result.beams, picture["beams"], strict=True):
        assert drawn["score"] == beam.score_norm
        assert drawn["nodes"] == [f"L1_P{p}" for p in reversed(beam.positions)]
        hops = zip(drawn["nodes"], drawn["nodes"][1:], drawn["weights"], strict=False)
        weights = {(k["source"], k["target"]): k["weight"] for k in picture["links"]}
        assert all(weights[source, target] == pytest.approx(weight) for source, target, weight in hops)
    assert sum(beam["share"] for beam in picture["beams"]) == pytest.approx(1)


def test_the_browser_gets_plain_json(result):
    data = {"picture": picture_of(result), "tokens": token_strip_of(result)}
    assert json.loads(json.dumps(data, allow_nan=False)) == data


def test_a_lone_target_is_one_node(demo):
    from reverse_attention import ReverseAttentionTracer

    result = ReverseAttentionTracer(demo.model, demo.tokenizer).trace_text(TEXT, 0)
    picture = picture_of(result)
    assert [n["id"] for n in picture["nodes"]] == [picture["target"]]
    assert picture["links"] == []
