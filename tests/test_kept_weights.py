"""Weights that are kept with their record: which are asked for again, and how many bytes they take."""

import numpy as np
import pytest

from reverse_attention.weights import cache


class Prompt:
    """What a record is to the cache."""

    input_ids = (0,) * 6


def rows_of(layer, queries):
    """Weights up to each query, of two channels."""
    rows = [np.r_[np.full(query + 1, layer / (query + 1)), np.zeros(5 - query)] for query in queries]
    return np.stack([np.tile(row, (2, 1)) for row in rows])


def test_rows_that_were_asked_for_are_kept_without_their_zeros_and_counted():
    prompt, asked = Prompt(), []

    def edges(layer, queries):
        asked.append((layer, list(queries)))
        return rows_of(layer, queries)

    assert cache.bytes_kept_with(prompt) == 0
    read = cache.kept(prompt, "way", edges)
    for queries in ([5, 1], [1, 5, 3], [3, 1], [5]):
        assert np.array_equal(read(2, queries), rows_of(2, queries))
    assert asked == [(2, [5, 1]), (2, [3])]
    assert cache.bytes_kept_with(prompt) == 2 * 8 * (6 + 2 + 4)
    cache.kept(prompt, "another", edges)(2, [1])
    read(1, [1])
    assert asked[2:] == [(2, [1]), (1, [1])]


@pytest.mark.parametrize(("limit", "n_kept"), [(2 * 8 * 8, 2), (2 * 8 * 8 - 1, 1)])
def test_no_more_is_kept_than_there_is_room_for(monkeypatch, limit, n_kept):
    monkeypatch.setattr(cache, "_LIMIT", limit)
    prompt = Prompt()
    read = cache.kept(prompt, "way", rows_of)
    assert np.array_equal(read(1, [5, 1]), rows_of(1, [5, 1]))
    assert len(cache._kept[prompt].rows) == n_kept
    assert np.array_equal(read(1, [5, 1]), rows_of(1, [5, 1]))


def test_a_row_without_any_weight_is_kept_as_nothing():
    prompt = Prompt()
    read = cache.kept(prompt, "way", lambda layer, queries: np.zeros((len(queries), 1, 6)))
    assert not read(1, [2, 3]).any()
    assert cache.bytes_kept_with(prompt) == 0
    assert read(1, [2]).shape == (1, 1, 6)
