"""The benchmark of receipts, on a model whose needed hops are known by construction."""

from types import SimpleNamespace

import pytest
import torch

from benchmarks.find_the_answer.outcomes import Case
from benchmarks.find_the_answer.tasks import Task
from benchmarks.receipt import searches, tables, why
from benchmarks.receipt.prompt import Prompt, reader_of
from benchmarks.receipt.searches import SEARCHES, again, greedy
from benchmarks.receipt.sets import ASKED, kept_of, named_hops
from reverse_attention import ReverseAttentionTracer
from tests.induction import induction_model

ANSWER, WRONG = 9, 8
NEEDED = {(6, 3), (3, 2)}
"""Hops of the induction model, of which each alone is the whole answer."""


@pytest.fixture(scope="module")
def bench(demo_bos):
    """The induction model and its one prompt, 7 3 5 9 1 8 5, as the benchmark has its own."""
    model = induction_model()
    tracer = ReverseAttentionTracer(model, demo_bos.tokenizer)
    task = Task("induction", 0, "", "", "", (0, 0), None)

    def case(task):
        record = tracer.capture(torch.tensor([[7, 3, 5, 9, 1, 8, 5]]))
        return Case(task, record, ANSWER, WRONG, {3}, set())

    return SimpleNamespace(model=model, tracer=tracer, task=task, case=case)


@pytest.fixture(scope="module")
def prompt(bench):
    return Prompt(bench.case(bench.task), n_draws=2)


def test_searches_find_the_hops_that_are_needed(bench, prompt):
    hops = greedy(prompt, 2)
    assert hops[0] in NEEDED
    assert named_hops(bench.tracer, prompt.case, ASKED[0], 1) == again(bench, prompt, 1) == [(6, 3)]
    kept, bare = prompt.lost([kept_of([*NEEDED, (6, 5)], prompt.record), kept_of([], prompt.record)])
    assert prompt.lost_with([hops])[0] > 3
    assert kept < 3 < bare
    assert all(key for method in ASKED for _, key in named_hops(bench.tracer, prompt.case, method, 9))


def test_what_is_cut_is_not_found_again(bench, prompt):
    """Nor is the model left cut."""
    for search in SEARCHES.values():
        hops = search(bench, prompt)
        assert len(set(hops)) == len(hops)
    assert Prompt(bench.case(bench.task), n_draws=2).before == prompt.before


def test_hops_are_cut_as_in_a_knock_out_and_the_slope_is_of_their_logits(demo):
    """Beside passes of the knock-out, and beside a small step in one logit of attention."""
    tracer = ReverseAttentionTracer(demo.model, demo.tokenizer)
    record = tracer.capture("The key of Anna opens the")
    target = len(record.input_ids) - 1
    case = Case(Task("keys", 0, "", "", "", (0, 0), None), record, ANSWER, WRONG, {3}, set())
    prompt, cut = Prompt(case, n_draws=2), [(target, 2), (4, 3)]

    def has(added=None):
        with torch.no_grad(), searches._cut(demo.model, cut, added):
            return float(prompt.read(demo.model(input_ids=record.prompt.input_ids).logits[:, -1])[0])

    assert prompt.before - has() == pytest.approx(prompt.lost_with([cut])[0], abs=1e-4)
    slope, step = searches._slope(demo.model, prompt, cut), torch.zeros(target + 1, target + 1)
    step[target, 1] = 0.05
    assert float(slope[target, 1]) == pytest.approx((has(step) - has(-step)) / 0.1, rel=0.02)
    assert slope[tuple(zip(*cut, strict=True))].tolist() == [0.0, 0.0]


def test_of_a_contrast_the_lead_is_read(prompt):
    logits = torch.zeros(1, 20)
    logits[0, [ANSWER, WRONG]] = torch.tensor([3.0, 1.0])
    case = Case(Task("agreement", 0, "", "", "", (0, 0), None), prompt.record, ANSWER, WRONG, {3}, set())
    assert float(reader_of(case)(logits)[0]) == pytest.approx(2.0)
    assert float(prompt.read(logits)[0]) == pytest.approx(float(logits.double().log_softmax(-1)[0, ANSWER]))


def measured_of(task, lost, drawn=10, searched=None):
    """A prompt of which ten hops of relevance lose so much, random ones nothing, and another method half."""
    figures = {"kept": 0.5, "drawn": drawn, "anywhere": 0.0, "reader": 0.1}
    by_size = {ASKED[0]: lost, ASKED[2]: lost / 2} | (dict.fromkeys(SEARCHES, searched) if searched else {})
    outcomes = {
        method: {str(n): {**figures, "lost": nats} for n in tables.SIZES} for method, nats in by_size.items()
    }
    said = {"places": {"into the target": 6, "neither": 4}, "says": "another", "sure": 0.9}
    return {
        "task": task,
        "outcomes": outcomes,
        "whole": 5.0,
        "source": 4.0,
        "best": lost + 1,
        "searched": said,
    }


def test_a_table_has_means_over_tasks_with_intervals():
    measured = [measured_of("one", 1.0), measured_of("one", 3.0, searched=6.0), measured_of("other", 6.0)]
    lines = tables.of("some-model", measured, list(SEARCHES)).splitlines()
    assert lines[0] == "**some-model**, 3 prompts of 2 tasks"
    # (2 + 6) / 2; tasks and prompts drawn anew
    assert lines[4].startswith(f"| {ASKED[0]} | 4.00 [1.50, 6.00] |")
    assert lines[7].startswith(f"| {ASKED[3]} | – |")
    # searches beside relevance on the one prompt that has both
    assert f"| {ASKED[0]} | 3.00 [3.00, 3.00] | 3.00 [3.00, 3.00] | 3.00 [3.00, 3.00] |" in lines
    assert lines[-1] == "| greedy | 6.00 [6.00, 6.00] | 6.00 [6.00, 6.00] | 6.00 [6.00, 6.00] |"


def test_bars_say_what_misses_them():
    measured = [measured_of("one", 1.0), measured_of("one", 3.0), measured_of("other", 0.05)]
    measured.append(measured_of("third", 2.0, drawn=0))
    one, other, third = [
        line
        for line in tables.of("some-model", measured, []).splitlines()
        if line[2:7] in ("one |", "other", "third")
    ]
    assert one == f"| one | 2 | 2.00 | 1.00 ({ASKED[2]}) | 0.00 | ≥ 200 |"
    assert other == f"| other | 1 | 0.05 | 0.03 ({ASKED[2]}) | 0.00 | ≥ 5; **missed** |"
    # no random hops are left, so there is nothing to be over
    assert third == f"| third | 1 | 2.00 | 1.00 ({ASKED[2]}) | – | – |"


def test_why_compares_relevance_with_a_search_and_with_the_need():
    measured = [
        measured_of("one", 1.0),
        measured_of("one", 3.0, searched=6.0),
        measured_of("one", 5.0, searched=2.0),
    ]
    *_, one = why.table(measured).splitlines()
    # of the two that were searched; needed are 4 of 6 and 2 of 2, of which 3 and 2 are lost
    assert one.startswith("| one | 2 | 4.00 | 5.00 | 4.00 | 4.00 | 5.00 | 1.00 | 0.83 | 1.00 |")
    assert one.endswith("| 6.0, 0.0, 4.0 | another 2 (0.90) |")


def test_what_a_search_cuts_is_told_by_place(prompt):
    told = why.told_of(prompt, [(6, 3), (6, 2), (5, 3), (3, 2)])
    assert told["places"] == {"into the target": 2, "out of the source": 1, "neither": 1}
    assert told["says"] != "the answer"
    assert why.told_of(prompt, [(2, 1)])["says"] == "the answer"
