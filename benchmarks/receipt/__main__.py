"""Does the answer need the hops that a method names? They are cut, and only they are kept, at equal numbers.

For every prompt of ``find_the_answer`` that the model answers right, each method names its first 1, 5, 10
and 20 hops (``sets``), none into the first token. Measured are, in nats of the answer's log probability:

- **lost**: where these hops are cut in all layers and heads and the rest of each row is renormalised;
- **kept**: of what everything cut loses, the share that is not lost where all but these hops, each token's
  own edge and those into the first token are cut;
- **random**: lost with as many random hops of about as much attention, anywhere and to the same tokens
  (``knockout.control``), the mean of some draws;
- **greedy**: lost with the hops that a causal search finds, hop after hop, among those that cost most alone:
  on a sample of prompts of at most 80 tokens, the upper bound;
- **everything**: lost with all hops cut, those into the first token too.

The intervals are over tasks and prompts, by bootstrap; each task counts alike.

Each prompt is kept as it is measured, in benchmarks/results; a run goes on where the last one stopped.

    python -m benchmarks.receipt demo-qwen2 demo-gpt2 --prompts 4      # minutes
    python -m benchmarks.receipt --prompts 10 --greedy 2 --write       # all, and into benchmarks/README.md
"""

from __future__ import annotations

import argparse
import json
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
from benchmarks.receipt import tables
from benchmarks.receipt.sets import ASKED, FIRST, Hop, cut_of, greedy, kept_of, named_hops
from benchmarks.receipt.tables import GREEDY, SHOWN, SIZES
from reverse_attention import ReverseAttentionTracer
from reverse_attention.knockout import Knockout
from reverse_attention.knockout.control import KINDS, Pairs, draws
from reverse_attention.knockout.cuts import Cut
from reverse_attention.knockout.drawn import DrawnHop

RESULTS = Path(__file__).parents[1] / "results"
MODELS = ("smollm2-135m", "gemma3-270m", "demo-qwen2", "demo-gpt2")
SEED = 50_000
_TRIED_AT_ONCE = 8
_MOST_TRIES = 40
_LONGEST = 80  # tokens of a prompt that is searched causally: of n, n² / 2 hops are tried alone


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

    def lost_by_size(self, hops: Sequence[Hop]) -> dict[int, dict[str, float]]:
        """What is lost with the first 1, 5, 10 and 20 of these cut."""
        lost = self.lost([cut_of(hops[:size], self.record) for size in SIZES])
        return {size: {"lost": nats} for size, nats in zip(SIZES, lost, strict=True)}

    def beside(self, hops: Sequence[Hop]) -> dict[str, float]:
        """What is lost with as many random ones cut, and kept with these alone."""
        random_hops = [self._random(hops, kind) for kind in KINDS]
        cuts = [cut_of(some, self.record) for sets in random_hops for some in sets]
        kept, *others = self.lost([kept_of(hops, self.record), *cuts])
        share = 1 - kept / self.whole if self.whole > 0 else 0.0
        by_kind = (others[: self._n_draws], others[self._n_draws :])
        chance = {kind: fmean(values) for kind, values in zip(KINDS, by_kind, strict=True)}
        drawn = fmean(len(some) for some in random_hops[0])  # a short prompt may have too few others
        return {"hops": len(hops), "kept": min(max(share, 0.0), 1.0), "drawn": drawn, **chance}

    def _random(self, hops: Sequence[Hop], kind: str) -> list[list[Hop]]:
        parts = tuple((layer, None) for layer in self.record.layers)
        drawn = [DrawnHop(query, key, parts, 0.0, ()) for query, key in hops]
        sets = draws(drawn, self.pairs, [FIRST], kind=kind, n=self._n_draws, seed=0)
        return [[(hop.query, hop.key) for hop in some] for some in sets]


def measure(prompt: Prompt, tracer: ReverseAttentionTracer, kept: dict[str, Any], with_greedy: bool) -> None:
    """One prompt, every method that was not asked of it yet."""
    for method in ASKED:
        if method not in kept["outcomes"]:
            hops = named_hops(tracer, prompt.record, method, max(SIZES))
            outcomes = prompt.lost_by_size(hops)
            outcomes[SHOWN] |= prompt.beside(hops[:SHOWN])
            kept["outcomes"][method] = by_name(outcomes)
    kept["whole"] = prompt.whole
    if with_greedy and GREEDY not in kept["outcomes"]:
        hops = greedy(prompt.knockout, prompt.record, prompt.read, SHOWN)
        outcomes = prompt.lost_by_size(hops)
        kept["outcomes"][GREEDY] = by_name({size: outcomes[size] for size in SIZES if size <= SHOWN})


def by_name(outcomes: Mapping[int, dict[str, float]]) -> dict[str, dict[str, float]]:
    """Sizes as JSON has them."""
    return {str(size): figures for size, figures in outcomes.items()}


def asked_of(bench: Bench, n: int) -> Iterator[Task]:
    """The first prompts that the model answers right, one of each task, then the second of each."""
    by_task = [_right(bench, name) for name in TASKS]
    for _ in range(n):
        for right in by_task:
            yield from islice(right, 1)


def _right(bench: Bench, name: str) -> Iterator[Task]:
    source = prompts(name, SEED)
    for _ in range(_MOST_TRIES):
        tried = list(islice(source, _TRIED_AT_ONCE))
        yield from (one for one, is_right in zip(tried, bench.right(tried), strict=True) if is_right)


def of_model(name: str, given: argparse.Namespace) -> list[dict[str, Any]]:
    """Every prompt of one model, written after each."""
    path = RESULTS / f"receipt_{name}.json"
    measured = json.loads(path.read_text(encoding="utf-8")) if path.exists() else []
    if given.kept:
        return measured
    known = {one["text"]: one for one in measured}
    bench, of_task = Bench(name), Counter[str]()
    for task in asked_of(bench, given.prompts):
        of_task[task.name] += 1
        if task.text not in known:
            known[task.text] = {"task": task.name, "text": task.text, "outcomes": {}}
            measured.append(known[task.text])
        kept, is_short = known[task.text], len(bench.tokenizer(task.text).input_ids) <= _LONGEST
        with_greedy = is_short and of_task[task.name] <= given.greedy
        wanted = {"whole", *ASKED, *([GREEDY] if with_greedy else [])}
        if wanted - {*kept, *kept["outcomes"]}:
            measure(Prompt(bench.case(task), given.draws), bench.tracer, kept, with_greedy)
            path.write_text(json.dumps(measured), encoding="utf-8")
        print(f"{name} {task.name} {of_task[task.name]}", file=sys.stderr, flush=True)
    return measured


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("models", nargs="*", default=[], help=f"of {', '.join(MODELS)}; default all")
    add("--prompts", type=int, default=2, help="right answers a task (2)")
    add("--draws", type=int, default=5, help="of random hops, of each kind (5)")
    add("--greedy", type=int, default=1, help="of these prompts, searched causally (1)")
    add("--kept", action="store_true", help="tell what was measured before, measure nothing")
    add("--write", action="store_true", help="put the tables into benchmarks/README.md")
    given = parser.parse_args()
    torch.set_num_threads(1)
    RESULTS.mkdir(exist_ok=True)
    told = "\n\n".join(tables.of(name, of_model(name, given)) for name in given.models or MODELS)
    print(told)
    if given.write:
        report.write("receipt", told)


if __name__ == "__main__":
    main()
