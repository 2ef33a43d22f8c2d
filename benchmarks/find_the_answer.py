"""Does a trace find the token that holds the answer on pretrained models? Eight tasks, every method.

For every prompt of ``benchmarks.tasks`` that the model answers right, each method traces from the prompt's
last token. Counted are, the target itself and, for influence, the sink left aside:

- **on five**: a token of the answer's source is on one of the five paths; **best**: on the best path alone;
- **first**: it has the largest influence of all tokens;
- **coverage**: what the five paths carry of all;
- **both**: in ``keys``, one path visits the source and what leads to it;
- **chance**: that as many tokens as the five paths visit, drawn blindly, hit the source.

The intervals are over templates: a bootstrap that draws whole templates, since prompts of one are alike.

    python -m benchmarks.find_the_answer smollm2-135m --prompts 25   # one model, into benchmarks/results
    python -m benchmarks.find_the_answer --prompts 100 --write       # all, and into benchmarks/README.md
"""

from __future__ import annotations

import argparse
import json
import math
import random
import time
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import torch

from benchmarks import real_models, report
from benchmarks.tasks import TASKS, Task, needles, prompts
from reverse_attention import Record, ReverseAttentionTracer, TraceResult
from reverse_attention.model.load import load
from reverse_attention.weights.sinks import sink_positions

RESULTS = Path(__file__).parent / "results"
MODELS = ("smollm2-135m", "gemma3-270m", "demo-qwen2", "demo-gpt2")
SEED = 40_000
FAR = (100, 300, 1000)
"""Words between a needle and its question."""
NETWORK: dict[str, Any] = {"graph": "network"}
TOKEN: dict[str, Any] = {**NETWORK, "paths": "token"}
METHODS: dict[str, dict[str, Any]] = {
    "0.1.0 (last layer)": {},
    "rollout, layers": {**NETWORK, "weights": "rollout"},
    "norm, layers": {**NETWORK, "weights": "norm"},
    "norm, token paths": {**TOKEN, "weights": "norm"},
    "norm, sinks rescaled, token paths": {**TOKEN, "weights": "norm", "sink": "renormalize"},
    "ifr, layers": {**NETWORK, "weights": "ifr"},
    "ifr, token paths": {**TOKEN, "weights": "ifr"},
    "ifr, sinks rescaled, token paths": {**TOKEN, "weights": "ifr", "sink": "renormalize"},
    "relevance, layers": {**NETWORK, "weights": "relevance"},
    "relevance, token paths": {**TOKEN, "weights": "relevance"},
    "relevance with contrast, token paths": {**TOKEN, "weights": "relevance", "against": "the task's"},
}


@dataclass(frozen=True)
class Outcome:
    """What one method showed for one prompt."""

    template: int
    on_five: bool
    best: bool
    first: bool
    both: bool | None
    coverage: float
    chance: float
    seconds: float


@dataclass(frozen=True)
class Case:
    """A prompt that the model answers right, and the tokens that count."""

    task: Task
    record: Record
    answer: int
    contrast: int
    source: set[int]
    via: set[int]


class Bench:
    """One model and its tracer."""

    def __init__(self, name: str) -> None:
        place = real_models.made() / name
        loaded = load(str(place) if place.exists() else name)
        self.tokenizer = loaded.tokenizer
        self.tracer = ReverseAttentionTracer(loaded.model, loaded.tokenizer)

    def cases(self, tasks: Iterable[Task]) -> Iterator[Case | None]:
        """Each prompt that is answered right; None for one that is not, or is split differently."""
        for task in tasks:
            ids, whole, wrong = (
                self.tokenizer(task.text + rest).input_ids for rest in ("", task.answer, task.contrast)
            )
            n = len(ids)
            if whole[:n] != ids or wrong[:n] != ids or whole[n] == wrong[n]:
                yield None
                continue
            record = self.tracer.capture(task.text)
            right = int(record.logits([n - 1]).argmax()) == whole[n]
            places = [_tokens(record, span) for span in (task.source, task.via)]
            yield Case(task, record, whole[n], wrong[n], *places) if right else None

    def outcome(self, case: Case, settings: Mapping[str, Any]) -> Outcome:
        """What one method shows."""
        chosen = dict(settings)
        if "against" in chosen:
            chosen["against"] = case.contrast
        started = time.perf_counter()
        result = self.tracer.trace(case.record, **chosen)
        return _outcome(case, result, time.perf_counter() - started)


def _tokens(record: Record, span: tuple[int, int] | None) -> set[int]:
    """The tokens that hold characters of a span."""
    if span is None:
        return set()
    start, end = span
    return {p for p, place in enumerate(record.spans) if place and place[0] < end and place[1] > start}


def _outcome(case: Case, result: TraceResult, seconds: float) -> Outcome:
    target = result.target_pos
    visited = [set(path.positions) - {target} for path in result.beams]
    sinks = sink_positions(None, [], case.record.attention_mask)
    others = [p for p in range(target) if p not in sinks or p in case.source]
    both = any(path & case.source and path & case.via for path in visited) if case.via else None
    return Outcome(
        template=case.task.template,
        on_five=any(path & case.source for path in visited),
        best=bool(visited and visited[0] & case.source),
        first=max(others, key=lambda p: result.influence[p]) in case.source,
        both=both,
        coverage=result.coverage or 0.0,
        chance=_chance(target, len(case.source), len(set().union(*visited))),
        seconds=seconds,
    )


def _chance(n: int, n_source: int, n_drawn: int) -> float:
    """Probability that some of n tokens, drawn blindly, hit the source."""
    return 1 - math.comb(n - n_source, n_drawn) / math.comb(n, n_drawn)


def run(bench: Bench, tasks: Iterable[Task], n: int) -> tuple[float, dict[str, list[Outcome]]]:
    """The share of prompts answered right, and each method's outcomes on n of these (of 8 n at most)."""
    outcomes: dict[str, list[Outcome]] = defaultdict(list)
    tried = right = 0
    for case in islice(bench.cases(tasks), 8 * n):
        tried += 1
        if case is None:
            continue
        right += 1
        for name, settings in METHODS.items():
            outcomes[name].append(bench.outcome(case, settings))
        if right == n:
            break
    return right / tried, dict(outcomes)


def interval(values: Sequence[tuple[Hashable, float]], draws: int = 2000) -> tuple[float, float]:
    """95 % interval of a mean by drawing whole templates; values are (template, value)."""
    by_template: dict[Hashable, list[float]] = defaultdict(list)
    for template, value in values:
        by_template[template].append(value)
    groups, rng = list(by_template.values()), random.Random(0)
    means = []
    for _ in range(draws):
        drawn = [value for group in rng.choices(groups, k=len(groups)) for value in group]
        means.append(sum(drawn) / len(drawn))
    means.sort()
    return means[int(0.025 * draws)], means[int(0.975 * draws) - 1]


def measure(name: str, n: int, path: Path) -> None:
    """All tasks of one model, written after each; those that are there already are left out."""
    torch.set_num_threads(1)  # a second process measures another model
    bench = Bench(name)
    measured = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {"model": name, "tasks": {}}
    sources = {task: prompts(task, SEED) for task in TASKS}
    sources |= {f"needle {far}": needles(far, SEED) for far in FAR}
    for task, source in sources.items():
        if task in measured["tasks"]:
            continue
        wanted = n if "needle" not in task else max(5, n // 5)
        accuracy, outcomes = run(bench, source, wanted)
        kept = {method: [asdict(outcome) for outcome in some] for method, some in outcomes.items()}
        measured["tasks"][task] = {"accuracy": accuracy, "outcomes": kept}
        path.write_text(json.dumps(measured), encoding="utf-8")
        print(
            f"{name} {task}: {len(next(iter(kept.values()), []))} prompts, accuracy {accuracy:.2f}",
            flush=True,
        )


def table(measured: Mapping[str, Any]) -> str:
    """A model's rows: a method, then its means over the tasks, and what it is on each task."""
    tasks = {name: task for name, task in measured["tasks"].items() if task["outcomes"]}
    head = ["method", "on five [95 %]", "best", "first", "coverage", "both hops", "chance", "s", *tasks]
    rows = []
    for method in METHODS:
        some = [outcome for task in tasks.values() for outcome in task["outcomes"][method]]
        both = [outcome["both"] for outcome in some if outcome["both"] is not None]
        on_each = [_mean(task["outcomes"][method], "on_five") for task in tasks.values()]
        low, high = interval(
            [
                ((name, outcome["template"]), outcome["on_five"])
                for name, task in tasks.items()
                for outcome in task["outcomes"][method]
            ]
        )
        cells = [f"{_mean(some, key):.2f}" for key in ("best", "first", "coverage")]
        rest = [f"{sum(both) / len(both):.2f}" if both else "–", f"{_mean(some, 'chance'):.2f}"]
        times = f"{_mean(some, 'seconds'):.2f}"
        rows.append(
            [method, f"{_mean(some, 'on_five'):.2f} [{low:.2f}, {high:.2f}]", *cells, *rest, times]
            + [f"{share:.2f}" for share in on_each]
        )
    right = ", ".join(
        f"{name} {len(task['outcomes'][next(iter(METHODS))])} of accuracy {task['accuracy']:.2f}"
        for name, task in tasks.items()
    )
    return f"### {measured['model']}\n\nPrompts: {right}.\n\n{report.table(head, rows)}"


def _mean(outcomes: Sequence[Mapping[str, Any]], key: str) -> float:
    return sum(outcome[key] for outcome in outcomes) / len(outcomes)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("models", nargs="*", default=[], help=f"of {', '.join(MODELS)}; default all")
    parser.add_argument("--prompts", type=int, default=100, help="right answers a task (default 100)")
    parser.add_argument("--write", action="store_true", help="put the tables into benchmarks/README.md")
    arguments = parser.parse_args()
    RESULTS.mkdir(exist_ok=True)
    paths = {name: RESULTS / f"find_the_answer_{name}.json" for name in arguments.models or MODELS}
    for name, path in paths.items():
        measure(name, arguments.prompts, path)
    tables = [table(json.loads(path.read_text(encoding="utf-8"))) for path in paths.values()]
    print("\n\n".join(tables))
    if arguments.write:
        report.write("find the answer", "\n\n".join(tables))


if __name__ == "__main__":
    main()
