"""Where the best path misses the token that holds the answer: does the model need that token there?

Of every prompt that a model answers right, relevance with token paths gives its best path, as in
``find_the_answer``. Two things are then cut in all layers and heads, each by itself, and the model runs
again:

- the **source**: all edges out of the tokens that hold the answer;
- the **path**: all edges out of the other tokens that the best path visits, the first token left aside, on
  which most attention falls back.

Counted is where the answer is not the likeliest token any more, and the nats of its log probability that are
lost, over prompts where the best path misses the source, and beside them over those where it does not. Where
the answer stays without its source, the model has another way to it, and that is no fault of the path.

    python -m benchmarks.find_the_answer.misses demo-qwen2 demo-gpt2 --prompts 50 --write
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from statistics import fmean

import torch

from benchmarks import report
from benchmarks.find_the_answer.__main__ import SEED
from benchmarks.find_the_answer.asking import Bench
from benchmarks.find_the_answer.means import FEWEST
from benchmarks.find_the_answer.methods import AGAINST, ANSWERS_TOKEN, METHODS
from benchmarks.find_the_answer.outcomes import Case, of_trace
from benchmarks.find_the_answer.tasks import TASKS, Task, prompts
from reverse_attention.knockout import Knockout
from reverse_attention.knockout.cuts import Bundle, Cut

_FIRST = 0
_TRIED_AT_ONCE, _MOST_TRIED = 32, 16


@dataclass(frozen=True)
class Effect:
    """What a cut does to the answer."""

    turns: bool
    lost: float


@dataclass(frozen=True)
class Told:
    """Of one prompt."""

    is_hit: bool
    is_first: bool
    """The source has the largest influence."""
    source: Effect
    path: Effect | None
    """None where the best path visits nothing else."""


def ask(bench: Bench, task: Task) -> Told:
    """Trace one prompt, and cut its source and what its best path visits."""
    case = bench.case(task)
    settings = METHODS[AGAINST if task.name == "agreement" else ANSWERS_TOKEN]
    result = bench.traced(case, settings)
    outcome = of_trace(case, result, seconds=0.0)
    others = set(result.beams[0].positions) - case.source - {case.target, _FIRST}
    knockout = Knockout(case.record, case.target)
    cuts = [_out_of(tokens, case) for tokens in (case.source, others)]
    before = _logs(knockout.logits, case.answer)[0][0]
    (source, path) = (
        Effect(top != case.answer, before - log)
        for log, top in knockout.run(cuts, lambda logits: _logs(logits, case.answer))
    )
    return Told(bool(outcome.best), outcome.rank == 1, source, path if others else None)


def _out_of(tokens: set[int], case: Case) -> Cut:
    """All edges out of some tokens; nothing cut where there are none."""
    return Cut({layer: (Bundle(None, tuple(sorted(tokens))),) for layer in case.record.layers})


def _logs(logits: torch.Tensor, answer: int) -> list[tuple[float, int]]:
    logs = logits.double().log_softmax(dim=-1)
    return list(zip(logs[:, answer].tolist(), logs.argmax(dim=-1).tolist(), strict=True))


def answered(bench: Bench, name: str, n: int) -> Iterator[Task]:
    """The first prompts of a task that the model answers right."""
    source = islice(prompts(name, SEED), n * _MOST_TRIED)
    right = (
        one
        for some in iter(lambda: list(islice(source, _TRIED_AT_ONCE)), [])
        for one, is_right in zip(some, bench.right(some), strict=True)
        if is_right
    )
    return islice(right, n)


def rows(name: str, n: int) -> Iterator[list[str]]:
    """A row for each task that a model answers often enough, then one for all."""
    bench, every = Bench(name), []
    for task in TASKS:
        told = [ask(bench, one) for one in answered(bench, task, n)]
        if len(told) >= FEWEST:
            every += told
            yield [name, task, *_row(told)]
    yield [name, "**all**", *_row(every)]


def _row(told: Sequence[Told]) -> list[str]:
    missed = [one for one in told if not one.is_hit]
    not_first = [one for one in told if not one.is_first]
    hit = [one for one in told if one.is_hit]
    paths = [one.path for one in missed if one.path]
    return [
        str(len(told)),
        str(len(missed)),
        _effects([one.source for one in missed]),
        _effects(paths),
        str(len(not_first)),
        _effects([one.source for one in not_first]),
        _effects([one.source for one in hit]),
    ]


def _effects(effects: Sequence[Effect]) -> str:
    if not effects:
        return "–"
    turned = sum(effect.turns for effect in effects)
    return f"{turned} of {len(effects)} ({fmean(effect.lost for effect in effects):.2f})"


_HEAD = (
    "model", "task", "prompts", "best path misses", "there, source cut: answer gone (nats)",
    "there, the path's own tokens cut", "not first", "there, source cut",
    "where the best path hits, source cut",
)  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("models", nargs="+", help="as in find_the_answer")
    parser.add_argument("--prompts", type=int, default=50, help="right answers a task (50)")
    parser.add_argument("--write", action="store_true", help="put the table into benchmarks/README.md")
    given = parser.parse_args()
    torch.set_num_threads(1)
    text = report.table(list(_HEAD), [row for name in given.models for row in rows(name, given.prompts)])
    print(text)
    if given.write:
        report.write("misses", text)


if __name__ == "__main__":
    main()
