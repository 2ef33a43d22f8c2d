"""Saved traces: what is read back, and what is refused."""

import json

import pytest

from reverse_attention import BeamPath, SankeyData, SankeyLink, SankeyNode, TraceResult
from reverse_attention.paths import SCHEMA, Predecessor

RESULT = TraceResult(
    seq_len=2,
    target_pos=1,
    layer=3,
    top_beam=5,
    top_k=5,
    tokens=["</script>", "日"],
    beams=[BeamPath([1, 0], ["日", "</script>"], [8, 7], [0.25], -1.4, -1.4, [2])],
    sankey=SankeyData([SankeyNode("L3_P0", "</script>", 0, 3)], [SankeyLink("L3_P0", "L3_P1", 0.25, [0])]),
    paths_text=["</script> -> 日 (score: -1.4000)"],
    predecessors={1: [Predecessor(0, 0.25)]},
)


def test_round_trip():
    assert TraceResult.from_json(RESULT.to_json()) == RESULT
    assert TraceResult.from_json(RESULT.to_json(indent=2)) == RESULT


def test_json_holds_the_schema_and_plain_values():
    data = json.loads(RESULT.to_json())
    assert data["schema"] == SCHEMA
    assert data["beams"][0]["positions"] == [1, 0]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "not JSON"),
        ("[1, 2]", "found 'list'"),
        ('{"schema": "other/1"}', "found 'other/1'"),
        (json.dumps({"schema": SCHEMA}), "damaged"),
        (json.dumps({**RESULT.to_dict(), "beams": [{"positions": [1]}]}), "damaged"),
        (json.dumps({**RESULT.to_dict(), "sankey": 3}), "damaged"),
    ],
)
def test_foreign_and_damaged_files_are_refused(text, says):
    with pytest.raises(ValueError) as error:
        TraceResult.from_json(text)
    assert says in str(error.value)


def test_nan_is_not_written():
    beam = BeamPath([1], ["a"], [1], [], float("nan"), 0.0)
    with pytest.raises(ValueError):
        TraceResult(1, 0, 0, 5, 5, ["a"], [beam], SankeyData([], []), [""]).to_json()
