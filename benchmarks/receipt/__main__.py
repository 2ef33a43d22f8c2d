"""Does the answer need the hops that a method names? They are cut, and only they are kept, at equal numbers.

For every prompt of ``find_the_answer`` that the model answers right, each method names its first 5, 10 and 20
hops (``sets``). Measured are, in nats of the answer's log probability:

- **lost**: where these hops are cut in all layers and heads and the rest of each row is renormalised;
- **kept**: of what everything cut loses, the share that is not lost where all but these hops, each token's
  own edge and those into the first token are cut;
- **random**: lost with as many random hops of about as much attention, anywhere and to the same tokens
  (``knockout.control``), the mean of some draws;
- **greedy**: lost with the hops that a causal search finds, hop after hop, among those that cost most alone:
  on a sample, the upper bound.

The intervals are over tasks and prompts, by bootstrap; each task counts alike.

    python -m benchmarks.receipt demo-qwen2 demo-gpt2 --prompts 4      # minutes
    python -m benchmarks.receipt --prompts 10 --greedy 2 --write       # all, and into benchmarks/README.md
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from statistics import fmean
from typing import Any

import torch

from benchmarks import report
from benchmarks.find_the_answer.asking import Bench
from benchmarks.find_the_answer.outcomes import Case
from benchmarks.find_the_answer.tasks import TASKS, Task, prompts
from benchmarks.receipt.sets import ASKED, Hop, cut_of, greedy, kept_of, named_hops
from reverse_attention.knockout import Knockout
from reverse_attention.knockout.control import KINDS, Pairs, draws
from reverse_attention.knockout.cuts import Cut
from reverse_attention.knockout.drawn import DrawnHop

RESULTS = Path(__file__).parents[1] / "results"
MODELS = ("smollm2-135m", "gemma3-270m", "demo-qwen2", "demo-gpt2")
SIZES = (5, 10, 20)
SEED = 50_000
_MOST_TRIED = 16
_GREEDY = 10  # hops of the causal search
_RESAMPLES = 2000
Measured = Sequence[Mapping[str, Any]]
"""What the command keeps of a model, prompt by prompt."""


def logs_of(logits: torch.Tensor, token: int) -> list[float]:
    """What each run gives the answer, in nats."""
    return logits.double().log_softmax(dim=-1)[:, token].tolist()


class Prompt:
    """One prompt that is cut: what a set of hops costs its answer, and what it keeps alone."""

    def __init__(self, case: Case, n_draws: int) -> None:
        self.case, self.record, self._n_draws = case, case.record, n_draws
        last = len(self.record.input_ids) - 1
        self.knockout, self.pairs = Knockout(self.record, last), Pairs(self.record, last)
        self.read = partial(logs_of, token=case.answer)
        self.before = self.read(self.knockout.logits)[0]
        self.whole = self.lost([Cut(only=self.record.layers)])[0]

    def lost(self, cuts: Sequence[Cut]) -> list[float]:
        """Nats that the answer loses in each run."""
        return [self.before - log for log in self.knockout.run(cuts, self.read)]

    def outcome(self, hops: Sequence[Hop]) -> dict[str, float]:
        """What is lost with these cut, with as many random ones, and kept with these alone."""
        random_hops = [self._random(hops, kind) for kind in KINDS]
        cuts = [cut_of(some, self.record) for sets in random_hops for some in sets]
        cut, kept, *others = self.lost([cut_of(hops, self.record), kept_of(hops, self.record), *cuts])
        share = 1 - kept / self.whole if self.whole > 0 else 0.0
        by_kind = (others[: self._n_draws], others[self._n_draws :])
        chance = {kind: fmean(values) for kind, values in zip(KINDS, by_kind, strict=True)}
        return {"hops": len(hops), "lost": cut, "kept": min(max(share, 0.0), 1.0), **chance}

    def _random(self, hops: Sequence[Hop], kind: str) -> list[list[Hop]]:
        parts = tuple((layer, None) for layer in self.record.layers)
        drawn = [DrawnHop(query, key, parts, 0.0, ()) for query, key in hops]
        sets = draws(drawn, self.pairs, [0], kind=kind, n=self._n_draws, seed=0)
        return [[(hop.query, hop.key) for hop in some] for some in sets]


def measure(bench: Bench, task: Task, n_draws: int, with_greedy: bool) -> dict[str, Any]:
    """One prompt, every method at every number of hops."""
    prompt = Prompt(bench.case(task), n_draws)
    outcomes: dict[str, dict[int, dict[str, float]]] = {}
    for method in ASKED:
        hops = named_hops(bench.tracer, prompt.record, method, max(SIZES))
        outcomes[method] = {size: prompt.outcome(hops[:size]) for size in SIZES}
    if with_greedy:
        best = greedy(prompt.knockout, prompt.record, prompt.read, _GREEDY)
        sizes = [size for size in SIZES if size <= _GREEDY]
        lost = prompt.lost([cut_of(best[:size], prompt.record) for size in sizes])
        outcomes["greedy"] = {size: {"lost": nats} for size, nats in zip(sizes, lost, strict=True)}
    return {"task": task.name, "outcomes": outcomes}


def asked_of(bench: Bench, n: int) -> Iterator[Task]:
    """The first prompts of each task that the model answers right."""
    for name in TASKS:
        tried = list(islice(prompts(name, SEED), _MOST_TRIED * n))
        right = (one for one, is_right in zip(tried, bench.right(tried), strict=True) if is_right)
        yield from islice(right, n)


def mean_over_tasks(measured: Measured, method: str, size: int, key: str) -> list[list[float]]:
    """A figure by task and prompt; of the prompts that have it."""
    by_task: dict[str, list[float]] = {}
    for one in measured:
        if method in one["outcomes"] and str(size) in one["outcomes"][method]:
            by_task.setdefault(one["task"], []).append(one["outcomes"][method][str(size)][key])
    return list(by_task.values())


def told(values: list[list[float]]) -> str:
    """A mean over tasks of their means, and its 95 % interval over tasks and prompts."""
    if not values:
        return "–"
    rng = random.Random(0)
    means = []
    for _ in range(_RESAMPLES):
        tasks = rng.choices(values, k=len(values))
        means.append(fmean(fmean(rng.choices(task, k=len(task))) for task in tasks))
    means.sort()
    low, high = means[int(0.025 * _RESAMPLES)], means[int(0.975 * _RESAMPLES) - 1]
    return f"{fmean(map(fmean, values)):.2f} [{low:.2f}, {high:.2f}]"


def table(name: str, measured: Measured) -> str:
    """What one model's answers lose, by method and number of hops."""
    rows = []
    for method in (*ASKED, "greedy"):
        lost = [told(mean_over_tasks(measured, method, size, "lost")) for size in SIZES]
        others = ("kept", *KINDS) if method != "greedy" else ()
        rest = [told(mean_over_tasks(measured, method, 10, key)) for key in others]
        rows.append([method, *lost, *(rest or ["–"] * 3)])
    head = ["hops of", *(f"lost, {n}" for n in SIZES), "kept, 10", "random, 10", "random, same readers"]
    tasks = {one["task"] for one in measured}
    return f"**{name}**, {len(measured)} prompts of {len(tasks)} tasks\n\n{report.table(head, rows)}"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("models", nargs="*", default=[], help=f"of {', '.join(MODELS)}; default all")
    add("--prompts", type=int, default=2, help="right answers a task (2)")
    add("--draws", type=int, default=10, help="of random hops (10)")
    add("--greedy", type=int, default=1, help="of these prompts, searched causally (1)")
    add("--write", action="store_true", help="put the tables into benchmarks/README.md")
    given = parser.parse_args()
    torch.set_num_threads(1)
    RESULTS.mkdir(exist_ok=True)
    tables = []
    for name in given.models or MODELS:
        bench, measured, of_task = Bench(name), [], Counter[str]()
        for task in asked_of(bench, given.prompts):
            of_task[task.name] += 1
            measured.append(measure(bench, task, given.draws, of_task[task.name] <= given.greedy))
            print(f"{name} {task.name} {of_task[task.name]}", file=sys.stderr, flush=True)
        path = RESULTS / f"receipt_{name}.json"
        path.write_text(json.dumps(measured), encoding="utf-8")
        tables.append(table(name, json.loads(path.read_text(encoding="utf-8"))))
    print("\n\n".join(tables))
    if given.write:
        report.write("receipt", "\n\n".join(tables))


if __name__ == "__main__":
    main()
