"""A matrix of one's own, traced and drawn as a layer of a model is."""

import numpy as np
import pytest

from reverse_attention import TraceResult
from reverse_attention.trace.matrix import trace_matrix

MATRIX = [[1.0, 0.0, 0.0], [0.7, 0.3, 0.0], [0.1, 0.6, 0.3]]
TOKENS = ["A", " b", "\n"]


@pytest.mark.parametrize("search", ["beam", "exact"])
@pytest.mark.parametrize("agg_heads", ["mean", "none", [1]])
def test_the_matrix_of_a_model_gives_the_trace_of_the_model(tracer, search, agg_heads):
    record = tracer.capture("Alice lives in Paris. Tom lives in Rome.")
    asked = {"search": search, "agg_heads": agg_heads, "sink": "renormalize"}
    ours = tracer.trace(record, layer=2, **asked)
    alone = trace_matrix(record.rows(2, range(ours.seq_len)), ours.tokens, **asked)
    assert [beam.positions for beam in alone.beams] == [beam.positions for beam in ours.beams]
    assert [beam.head_weights for beam in alone.beams] == [beam.head_weights for beam in ours.beams]
    assert alone.influence == pytest.approx(ours.influence)
    assert alone.paths_text == ours.paths_text


def test_it_can_be_worked_out_by_hand_and_kept_and_shown():
    result = trace_matrix(MATRIX, TOKENS, name="mine")
    assert [beam.positions for beam in result.beams] == [[2, 1, 0], [2, 0]]
    assert result.beams[0].score_norm == pytest.approx(np.log(0.6 * 0.7) / 2)
    assert result.influence == pytest.approx([0.1 + 0.6 * 0.7, 0.6, 1.0])
    assert TraceResult.from_json(result.to_json()) == result
    assert result.labels == ["A", "␣b", "↵"]
    assert "<iframe" in result._repr_html_()
    both_ways = trace_matrix([[0.5, 0.5], [0.5, 0.5]], ["a", "b"], 0, causal=False)
    assert [beam.positions for beam in both_ways.beams] == [[0, 1]]


@pytest.mark.parametrize(
    ("matrix", "settings", "says"),
    [
        ([[1.0, 0.0]], {}, r"shape \(1, 2\) and there are 3 tokens"),
        ([[1.0, 0.0, 0.0]] * 2 + [[-0.5, 1.0, 0.5]], {}, "negative, infinite or NaN"),
        ([[1.0, 0.0, float("nan")]] * 3, {}, "negative, infinite or NaN"),
        (MATRIX, {"graph": "network"}, "no model behind it"),
        (MATRIX, {"sink_positions": "found"}, "no model behind it"),
        (MATRIX, {"beams": 3}, "unexpected keyword argument 'beams'"),
        (MATRIX, {"top_beam": 0}, "top_beam is 0"),
        (MATRIX, {"target_pos": 3}, "3"),
    ],
)
def test_what_is_no_matrix_of_attention_is_refused(matrix, settings, says):
    with pytest.raises(ValueError, match=says):
        trace_matrix(matrix, TOKENS, **settings)
