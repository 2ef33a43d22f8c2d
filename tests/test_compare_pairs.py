"""The built-in pairs: what their notes say is true of both demo models."""

import pytest
from test_compare import traced

from reverse_attention import compare
from reverse_attention.comparison import answers
from reverse_attention.demo import PAIRS


def compared(loaded, name):
    pair = next(pair for pair in PAIRS if pair.name == name)
    results, asked = traced(loaded, pair.texts)
    return compare(results, answers=answers(asked)), pair


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


def labels(column, start, stop):
    """What these units read, put together."""
    return "".join(column.units.labels[start:stop])


def test_names_swapped(loaded):
    comparison, _ = compared(loaded, "Names swapped")
    assert comparison.pairs[0].influence_distance < 0.05
    assert len(comparison.changes[0].lost) == len(comparison.changes[0].gained) <= 1


def test_fact_changed(loaded):
    comparison, _ = compared(loaded, "Fact changed")
    best = max(comparison.changes[0].influence, key=lambda change: change.change)
    assert best.label in ("␣Paris → ␣Cairo", "inserted air")  # one model reads Cairo in three pieces


def test_order_changed(loaded):
    comparison, _ = compared(loaded, "Order changed")
    before, after = comparison.columns
    start, there = (column.units.labels.index("␣Paris") for column in (before, after))
    assert labels(before, start - 2, start + 1) == labels(after, there - 2, there + 1) == "␣lives␣in␣Paris"
    old, new = before.unit_groups[start - 2 : start + 1], after.unit_groups[there - 2 : there + 1]
    assert not set(old) & set(new)
    change = gains(comparison)
    assert sum(change[g] for g in old) < -0.05
    assert sum(change[g] for g in new) > 0.05


def test_question_changed(loaded):
    comparison, _ = compared(loaded, "Question changed")
    words, change = comparison.columns[0].units.labels, gains(comparison)
    assert change[words.index("␣blue")] > 0.01
    assert change[words.index("␣red")] < -0.005


def test_number_changed(loaded):
    """Prompts that end in other tokens, or other numbers of them, are both asked what comes next."""
    comparison, pair = compared(loaded, "Number changed")
    before, after = comparison.columns
    assert before.target_group == after.target_group
    assert comparison.pairs[0].paths_shared is not None
    assert [column.answer.top[0].token for column in comparison.columns] == list(pair.answers)
