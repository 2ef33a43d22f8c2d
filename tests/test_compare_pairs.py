"""The built-in pairs: what their notes say is true of both demo models."""

import pytest
from test_compare import traced

from reverse_attention import compare
from reverse_attention.compare import answers
from reverse_attention.demo import PAIRS
from reverse_attention.spans import word_spans


def compared(loaded, name):
    pair = next(pair for pair in PAIRS if pair.name == name)
    results, asked = traced(loaded, pair.texts)
    return compare(results, by="words", answers=answers(asked)), pair


@pytest.fixture(params=["demo", "demo_bos"])
def loaded(request):
    return request.getfixturevalue(request.param)


def gains(comparison):
    """What each word gains, by its group."""
    return {change.group: change.change for change in comparison.changes[0].influence}


@pytest.mark.parametrize("name", [pair.name for pair in PAIRS])
def test_the_models_answer_both(loaded, name):
    comparison, pair = compared(loaded, name)
    for column, answer in zip(comparison.columns, pair.answers, strict=True):
        assert answer.startswith(column.answer.top[0].token)


def test_names_swapped(loaded):
    (pair,) = compared(loaded, "Names swapped")[0].pairs
    assert pair.influence_distance < 0.05
    assert pair.paths_all - pair.paths_shared <= 1


def test_fact_changed(loaded):
    comparison, _ = compared(loaded, "Fact changed")
    best = max(comparison.changes[0].influence, key=lambda change: change.change)
    assert best.label == "Paris → Cairo"


def test_order_changed(loaded):
    comparison, _ = compared(loaded, "Order changed")
    before, after = comparison.columns
    old, new = before.unit_groups[:4], after.unit_groups[10:14]
    assert [before.units.keys[:4], after.units.keys[10:14]] == [["Alice", "lives", "in", "Paris"]] * 2
    assert not set(old) & set(new)
    change = gains(comparison)
    assert sum(change[g] for g in old) < -0.05
    assert sum(change[g] for g in new) > 0.05


def test_question_changed(loaded):
    comparison, pair = compared(loaded, "Question changed")
    words = [pair.texts[0][slice(*span)].strip() for span in word_spans(pair.texts[0])]
    change = gains(comparison)
    assert change[words.index("blue")] > 0.01
    assert change[words.index("red")] < -0.005


def test_number_changed(loaded):
    """The second noun's number plays no part."""
    _, asked = traced(loaded, ["The keys near the lamps", "The key near the lamp"])
    assert [answer.top[0].token for answer in answers(asked)] == [" are", " is"]
