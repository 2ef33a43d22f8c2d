"""The benchmark of receipts, on a model whose needed hops are known by construction."""

from functools import partial

import torch

from benchmarks.receipt.__main__ import logs_of, table
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
    assert kept > cut
    assert kept > bare


def test_a_table_has_means_over_tasks_with_intervals():
    figures = {"lost": 2.0, "kept": 0.5, "anywhere": 0.0, "reader": 0.1}
    measured = [
        {"task": task, "outcomes": {ASKED[0]: {str(n): {**figures, "lost": lost} for n in (5, 10, 20)}}}
        for task, lost in (("one", 1.0), ("one", 3.0), ("other", 6.0))
    ]
    lines = table("some-model", measured).splitlines()
    assert lines[0] == "**some-model**, 3 prompts of 2 tasks"
    assert lines[4].startswith(
        f"| {ASKED[0]} | 4.00 [1.50, 6.00] |"
    )  # (2 + 6) / 2; tasks and prompts drawn anew
    assert lines[5].startswith(f"| {ASKED[1]} | – |")
