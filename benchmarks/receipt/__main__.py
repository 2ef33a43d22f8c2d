"""Does the answer need the hops that a method names? They are cut, and only they are kept, at equal numbers.

For every prompt of ``find_the_answer`` that the model answers right, each method names its first 1, 5, 10
and 20 hops (``sets``), none into the first token. Measured are, in nats of the answer's log probability:

- **lost**: where these hops are cut in all layers and heads and the rest of each row is renormalised;
- **kept**: of what everything cut loses, the share that is not lost where all but these hops, each token's
  own edge and those into the first token are cut;
- **random**: lost with as many random hops of about as much attention, anywhere and to the same tokens
  (``knockout.control``), the mean of some draws;
- **hop after hop**, on some prompts of at most 80 tokens (``searches``): lost with the hops that a causal
  search finds, greedily, among those that cost most alone, with those of relevance traced anew after each
  cut, and with those of the true gradient;
- **everything**: lost with all hops cut, those into the first token too;
- **source unread**: lost where no token reads those that hold the answer (``why``).

Of *agreement* the question is why the answer rather than its contrast: relevance is asked that, and what is
lost is how far the answer is ahead of it.

The intervals are over tasks and prompts, by bootstrap; each task counts alike.

Each prompt is kept as it is measured, in benchmarks/results; a run goes on where the last one stopped.

    python -m benchmarks.receipt demo-qwen2 demo-gpt2 --prompts 4      # minutes
    python -m benchmarks.receipt --prompts 2 --greedy 2 --write       # all, and into benchmarks/README.md
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any

import torch

from benchmarks import report
from benchmarks.find_the_answer.asking import Bench
from benchmarks.find_the_answer.methods import ANSWERS_TOKEN
from benchmarks.find_the_answer.tasks import TASKS, Task, prompts
from benchmarks.receipt import tables, why
from benchmarks.receipt.prompt import Prompt
from benchmarks.receipt.searches import GREEDY, SEARCHES
from benchmarks.receipt.sets import ASKED, HEAVIEST, named_hops
from benchmarks.receipt.tables import FEW, SHOWN, SIZES, Measured
from benchmarks.receipt.why import told_of

RESULTS = Path(__file__).parents[1] / "results"
MODELS = ("smollm2-135m", "gemma3-270m", "demo-qwen2", "demo-gpt2")
SEED = 50_000
_TRIED_AT_ONCE = 8
_MOST_TRIES = 40
_LONGEST = 80  # tokens of a prompt that is searched causally: of n, n² / 2 hops are tried alone


def measure(prompt: Prompt, bench: Bench, kept: dict[str, Any], searched: bool) -> None:
    """One prompt, every method and search that was not asked of it yet."""
    outcomes, named = kept["outcomes"], {}
    for method in ASKED:
        if method not in outcomes:
            named[method] = named_hops(bench.tracer, prompt.case, method, max(SIZES))
            lost = prompt.lost_by_size(named[method], FEW if method == HEAVIEST else SIZES)
            lost[SHOWN] |= prompt.beside(named[method][:SHOWN])
            outcomes[method] = by_name(lost)
    kept |= {"whole": prompt.whole, "source": prompt.source}
    for method in SEARCHES if searched else ():
        if method not in outcomes:
            named[method] = SEARCHES[method](bench, prompt)
            outcomes[method] = by_name(prompt.lost_by_size(named[method], FEW))
    if GREEDY in named:
        kept["best"] = prompt.best_of(named_hops(bench.tracer, prompt.case, ANSWERS_TOKEN, SHOWN))
        kept["searched"] = told_of(prompt, named[GREEDY])


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
        searched = is_short and of_task[task.name] <= given.greedy
        if {*ASKED, *(SEARCHES if searched else ())} - {*kept["outcomes"]}:
            measure(Prompt(bench.case(task), given.draws), bench, kept, searched)
            path.write_text(json.dumps(measured), encoding="utf-8")
        print(f"{name} {task.name} {of_task[task.name]}", file=sys.stderr, flush=True)
    return measured


def told(name: str, measured: Measured) -> str:
    """All tables of a model."""
    why_not = f"Of {name}, what the causal search cuts (`benchmarks/receipt/why.py`), ten hops:"
    return "\n\n".join([tables.of(name, measured, list(SEARCHES)), why_not, why.table(measured)])


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("models", nargs="*", default=[], help=f"of {', '.join(MODELS)}; default all")
    add("--prompts", type=int, default=2, help="right answers a task (2)")
    add("--draws", type=int, default=5, help="of random hops, of each kind (5)")
    add("--greedy", type=int, default=1, help="of these prompts, searched hop after hop (1)")
    add("--kept", action="store_true", help="tell what was measured before, measure nothing")
    add("--write", action="store_true", help="put the tables into benchmarks/README.md")
    given = parser.parse_args()
    torch.set_num_threads(1)
    RESULTS.mkdir(exist_ok=True)
    text = "\n\n".join(told(name, of_model(name, given)) for name in given.models or MODELS)
    print(text)
    if given.write:
        report.write("receipt", text)


if __name__ == "__main__":
    main()
