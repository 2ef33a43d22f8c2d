"""Does a trace find the token that holds the answer on pretrained models? Eight tasks, every method.

For every prompt of ``tasks`` that the model answers right, each method traces from the prompt's last token.
Counted are, the target itself and, for influence, the sink left aside (``outcomes``):

- **on five**: a token of the answer's source is on one of the five paths; **best**: on the best path alone;
- **first**: it has the largest influence of all tokens; **among**: one of the five largest;
- **coverage**: what the five paths carry of all;
- **both**: in ``keys``, one path visits the source and what leads to it;
- **missing**: the share of the answer's margin that has not come down to the embeddings as relevance;
- **chance**: that as many tokens, drawn blindly, hit the source.

The intervals are over templates: a bootstrap that draws whole templates, since prompts of one are alike. The
dashboard's way is asked on all prompts, the others on the first of each task (``methods``), and so are the
token scores that people use elsewhere, which cost most (``baselines``). A run goes on where the last
one stopped: with larger numbers it measures what is missing.

    python -m benchmarks.find_the_answer smollm2-135m --prompts 25   # one model, into benchmarks/results
    python -m benchmarks.find_the_answer --prompts 100 --write       # all, and into both READMEs
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from typing import Any

import torch

from benchmarks import report
from benchmarks.find_the_answer import tables
from benchmarks.find_the_answer.asking import Bench
from benchmarks.find_the_answer.baselines import NAMES
from benchmarks.find_the_answer.methods import METHODS, Numbers, group_of, in_turn
from benchmarks.find_the_answer.outcomes import Case, Outcome
from benchmarks.find_the_answer.tasks import TASKS, Task, needles, prompts

RESULTS = Path(__file__).parents[1] / "results"
MODELS = ("smollm2-135m", "gemma3-270m", "demo-qwen2", "demo-gpt2")
SEED = 40_000
FAR = (100, 300, 1000)
"""Words between a needle and its question."""
_TRIED_AT_ONCE = 32
_MOST_TRIED = 16
"""Prompts tried for each right answer that is wanted, at most."""


def sources() -> dict[str, Iterator[Task]]:
    """The prompts of every task."""
    return {task: prompts(task, SEED) for task in TASKS} | {
        f"needle {far}": needles(far, SEED) for far in FAR
    }


def wanted(task: str, numbers: Numbers) -> Numbers:
    """Right answers: of needles, which are long, fewer, and of the first methods only."""
    if "needle" not in task:
        return numbers
    return Numbers(min(numbers.prompts, max(5, numbers.prompts // 5)), several=0, grid=0, baselines=0)


class Measurement:
    """One model on one task: what was measured before, and what is added."""

    def __init__(self, bench: Bench, task: str, kept: dict[str, Any]) -> None:
        self._bench, self._task, self._kept = bench, task, kept
        for name, empty in {"tried": 0, "right": [], "follows": [], "outcomes": {}}.items():
            kept.setdefault(name, empty)

    def run(self, source: Iterator[Task], numbers: Numbers) -> None:
        """Bring every method to its number of prompts."""
        tried = list(islice(source, _MOST_TRIED * numbers.most))
        if not all(self._bench.fits(prompt) for prompt in tried[:1]):
            return
        self._find(tried, numbers.most)
        for number, which in enumerate(self._kept["right"]):
            lacking = dict(self._lacking(number, numbers))
            if lacking:
                case = self._bench.case(tried[which])
                for name, ask in lacking.items():
                    self._outcomes(name).append(asdict(ask(case)))

    def _find(self, tried: list[Task], n: int) -> None:
        """Go on trying prompts until enough are answered right."""
        kept = self._kept
        while len(kept["right"]) < n and kept["tried"] < len(tried):
            size = min(_TRIED_AT_ONCE, n - len(kept["right"]) + 4)
            some = tried[kept["tried"] : kept["tried"] + size]
            for prompt, is_right in zip(some, self._bench.right(some), strict=True):
                if is_right:
                    kept["right"].append(kept["tried"])
                    kept["follows"].append(self._bench.follows(prompt))
                kept["tried"] += 1

    def _lacking(self, number: int, numbers: Numbers) -> Iterator[tuple[str, Callable[[Case], Outcome]]]:
        """The methods that are to be asked of a prompt and were not."""
        bench = self._bench
        for name in in_turn(self._task):
            if self._is_due(name, number, getattr(numbers, group_of(name, self._task))):
                yield name, lambda case, name=name: bench.outcome(case, METHODS[name])
        for name in NAMES:
            if self._is_due(name, number, numbers.baselines):
                yield name, lambda case, name=name: bench.scored(case, name)

    def _is_due(self, name: str, number: int, n: int) -> bool:
        return number < n and len(self._outcomes(name)) == number

    def _outcomes(self, name: str) -> list[dict[str, Any]]:
        return self._kept["outcomes"].setdefault(name, [])


def measure(name: str, path: Path, numbers: Numbers) -> None:
    """All tasks of one model, written after each; what is there already is not measured again."""
    torch.set_num_threads(1)  # a second process measures another model
    measured = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {"model": name, "tasks": {}}
    bench = Bench(name)
    for task, source in sources().items():
        kept = measured["tasks"].setdefault(task, {})
        Measurement(bench, task, kept).run(source, wanted(task, numbers))
        path.write_text(json.dumps(measured), encoding="utf-8")
        print(f"{name} {task}: {len(kept['right'])} right of {kept['tried']}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("models", nargs="*", default=[], help=f"of {', '.join(MODELS)}; default all")
    add("--prompts", type=int, default=100, help="right answers a task (100)")
    add("--several", type=int, default=20, help="of these, asked of the methods that come next (20)")
    add("--grid", type=int, default=10, help="of these, asked of every weight, sink and path (10)")
    add("--baselines", type=int, default=10, help="of these, asked of what people use elsewhere (10)")
    add("--write", action="store_true", help="put the tables into benchmarks/README.md and README.md")
    given = parser.parse_args()
    numbers = Numbers(given.prompts, given.several, given.grid, given.baselines)
    RESULTS.mkdir(exist_ok=True)
    paths = {name: RESULTS / f"find_the_answer_{name}.json" for name in given.models or MODELS}
    for name, path in paths.items():
        measure(name, path, numbers)
    measured = [json.loads(path.read_text(encoding="utf-8")) for path in paths.values()]
    print(tables.of_all(measured))
    if given.write:
        report.write("find the answer", tables.of_all(measured))
        report.write("find the answer", tables.in_short(measured), report.FRONT_PAGE)


if __name__ == "__main__":
    main()
