"""The benchmark of receipts, on a model whose needed hops are known by construction."""

from functools import partial

import torch

from benchmarks.receipt import tables
from benchmarks.receipt.__main__ import logs_of
from benchmarks.receipt.sets import ASKED, cut_of, greedy, kept_of, named_hops
from reverse_attention import ReverseAttentionTracer
from reverse_attention.knockout import Knockout
from tests.induction import induction_model


def test_a_causal_search_finds_the_two_hops_that_are_needed(demo_bos):
    tracer = ReverseAttentionTracer(induction_model(), demo_bos.tokenizer)
    record = tracer.capture(torch.tensor([[7, 3, 5, 9, 1, 8, 5]]))
    knockout, read = Knockout(record, 6), partial(logs_of, token=9)
    hops = greedy(knockout, record, read, 2)
    assert hops[0] in {(6, 3), (3, 2)}  # each alone is the whole answer
    assert named_hops(tracer, record, ASKED[0], 1) == [(6, 3)]
    before = read(knockout.logits)[0]
    cut, kept, bare = knockout.run(
        [cut_of(hops, record), kept_of([(6, 3), (3, 2), (6, 5)], record), kept_of([], record)], read
    )
    assert before - cut > 3
    assert all(key for method in ASKED for _, key in named_hops(tracer, record, method, 9))
    assert kept > cut
    assert kept > bare


def measured_of(task, lost, drawn=10, **others):
    """A prompt of which ten hops of relevance lose so much, random ones nothing, and other methods half."""
    figures = {"kept": 0.5, "drawn": drawn, "anywhere": 0.0, "reader": 0.1}
    by_size = {method: lost / (2 if n else 1) for n, method in enumerate(ASKED[:2])} | others
    outcomes = {
        method: {str(n): {**figures, "lost": nats} for n in tables.SIZES} for method, nats in by_size.items()
    }
    return {"task": task, "outcomes": outcomes, "whole": 5.0}


def test_a_table_has_means_over_tasks_with_intervals():
    measured = [measured_of("one", 1.0), measured_of("one", 3.0), measured_of("other", 6.0)]
    lines = tables.of("some-model", measured).splitlines()
    assert lines[0] == "**some-model**, 3 prompts of 2 tasks"
    # (2 + 6) / 2; tasks and prompts drawn anew
    assert lines[4].startswith(f"| {ASKED[0]} | 4.00 [1.50, 6.00] |")
    assert lines[6].startswith(f"| {ASKED[2]} | – |")


def test_bars_compare_prompts_that_have_both():
    measured = [measured_of("one", 1.0), measured_of("one", 3.0, greedy=6.0), measured_of("other", 0.05)]
    measured.append(measured_of("third", 2.0, drawn=0))
    *_, one, other, third = tables.of("some-model", measured).splitlines()
    # greedy beside relevance on the one prompt that was searched, 3 of 6
    assert (
        one == f"| one | 2 [1] | 2.00 | 1.00 ({ASKED[1]}) | 0.00 | ≥ 200 | 6.00 | 0.50; **missed** | 5.00 |"
    )
    assert other == f"| other | 1 [0] | 0.05 | 0.03 ({ASKED[1]}) | 0.00 | ≥ 5; **missed** | – | – | – |"
    # no random hops are left, so there is nothing to be over
    assert third == f"| third | 1 [0] | 2.00 | 1.00 ({ASKED[1]}) | – | – | – | – | – |"
