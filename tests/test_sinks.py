"""Sinks on hand-made weights."""

import numpy as np
import pytest

from reverse_attention.weights.sinks import Sinks, sink_positions

WEIGHTS = np.array([[1.0, 0, 0], [0.8, 0.2, 0], [0.5, 0.2, 0.3]])


def test_each_way_by_hand():
    kept, taken = Sinks("keep", (0,)).apply(WEIGHTS, range(3))
    assert np.array_equal(kept, WEIGHTS)
    assert taken == pytest.approx([0, 0.8, 0.5])  # a sink's edge to itself does not count
    dropped, taken = Sinks("drop", (0,)).apply(WEIGHTS, range(3))
    assert dropped == pytest.approx(np.array([[1, 0, 0], [0, 0.2, 0], [0, 0.2, 0.3]]))
    assert taken == pytest.approx([0, 0.8, 0.5])
    grown, _ = Sinks("renormalize", (0,)).apply(WEIGHTS, range(3))
    assert grown == pytest.approx(np.array([[1, 0, 0], [0, 1, 0], [0, 0.4, 0.6]]))


def test_some_queries_and_parallel_edges():
    weights = np.stack([WEIGHTS, WEIGHTS * 2], axis=1)  # (query, channel, key)
    grown, taken = Sinks("renormalize", (0, 1)).apply(weights[[2]], [2])
    assert taken == pytest.approx(np.array([[0.7, 1.4]]))
    assert grown == pytest.approx(np.array([[[0, 0, 1], [0, 0, 2]]]))


def test_rows_apart_keep_a_sum_each():
    """One head gives the sink half and the other a tenth: each grows by what it gave itself."""
    weights = np.array([[[0.5, 0.3, 0.2], [0.1, 0.9, 0.0]]])  # (query, head, key)
    grown, _ = Sinks("renormalize", (0,)).apply(weights, [2], rows_apart=True)
    assert grown == pytest.approx(np.array([[[0, 0.6, 0.4], [0, 1, 0]]]))


def test_a_row_that_is_all_sink_is_left_empty():
    weights = np.array([[1.0, 0.0], [1.0, 0.0]])
    assert Sinks("renormalize", (0,)).apply(weights, [0, 1])[0] == pytest.approx(np.array([[1, 0], [0, 0]]))


def test_which_positions():
    every = [1, 1, 1, 1, 1]
    assert sink_positions(None, [], every) == (0,)
    assert sink_positions(None, [0, 3], every) == (0, 3)
    assert sink_positions([-1, 1, 1], [0], every) == (1, 4)
    assert sink_positions([], [0], every) == ()
    assert sink_positions([-5, 4], [], every) == (0, 4)
    for wrong in (5, -6):
        with pytest.raises(ValueError, match=f"holds {wrong}; the sequence has 5 tokens.*-5 and 4"):
            sink_positions([wrong], [], every)
    with pytest.raises(ValueError, match="'keep', 'drop' or 'renormalize'"):
        Sinks("remove", (0,))


def test_padding_is_no_sink():
    padded = [0, 0, 1, 1, 1]
    assert sink_positions(None, [], padded) == (2,)
    assert sink_positions(None, [0, 1, 3], padded) == (3,)  # padding often is the BOS or EOS token
    assert sink_positions(None, [0, 1], padded) == (2,)
    assert sink_positions([1], [], padded) == (1,)  # asked for
