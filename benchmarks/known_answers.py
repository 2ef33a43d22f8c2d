"""Does a trace find the token that holds the answer? The demo models' own prompts, all layers and heads.

Pretrained models, relevance and token paths are measured by ``find_the_answer``.

The demo models' generator says, for each held-out prompt, which characters hold the answer. For every
prompt that the model answers right, each method traces from the prompt's last token (from which the
answer is predicted), and three things are counted:

- **paths**: an answer token is on one of the five paths;
- **rank**: an answer token is among the five tokens of largest influence; 1 / rank is averaged as MRR;
- **tokens**: how many different tokens the five paths visit, and the **chance** that as many tokens,
  drawn blindly, hit the answer. The target itself never counts;
- **first**: an answer token is among the first five different tokens that the paths visit, the best path
  first, each from the target back. No method is shown more tokens than another then.

For comparison ``last row`` ranks tokens by the last layer's mean attention at the target, with no search.

    PYTHONPATH=core python -m benchmarks.known_answers demo-qwen2   # one model, into benchmarks/results
    PYTHONPATH=core python -m benchmarks.known_answers --write      # both, and into benchmarks/README.md
"""

from __future__ import annotations

import argparse
import json
import math
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from benchmarks import answer_tables, report
from reverse_attention import Record, ReverseAttentionTracer, TraceResult
from reverse_attention.demo.corpus import TASKS, Cloze, clozes
from reverse_attention.model.load import load

RESULTS = Path(__file__).parent / "results"
MODELS = ("demo-qwen2", "demo-gpt2")
SEED = 20_000  # far from the seeds of training and of its checks
SHOWN = 5


@dataclass(frozen=True)
class Method:
    """One way to trace, under the name that the tables use."""

    name: str
    settings: dict[str, Any]
    row: str = "t"
    """``read``: the answer is appended and traced from, what the model reads there."""


@dataclass(frozen=True)
class Outcome:
    """What one method found on one prompt."""

    on_a_path: bool
    among_first: bool
    rank: int
    n_tokens: int
    chance: float
    coverage: float
    paths_to_sink: float
    """Share of the five paths that end in the sink."""
    milliseconds: float


def methods(n_layers: int, n_heads: int) -> Iterator[Method]:
    """Every method of the tables."""
    for layer in range(n_layers):
        yield Method(f"layer {layer}", {"layer": layer})
        yield Method(f"layer {layer}, exact", {"layer": layer, "search": "exact"})
        for sink in ("drop", "renormalize"):
            yield Method(f"layer {layer}, sink {sink}", {"layer": layer, "sink": sink})
        for head in range(n_heads):
            yield Method(f"layer {layer}, head {head}", {"layer": layer, "agg_heads": head})
        yield Method(f"layer {layer}, read at the answer", {"layer": layer}, row="read")
    for weights in ("rollout", "norm", "ifr"):
        network = {"graph": "network", "weights": weights}
        yield Method(f"network {weights}", network)
        yield Method(f"network {weights}, diverse", {**network, "diversity": 0.5})
        for sink in ("drop", "renormalize"):
            yield Method(f"network {weights}, sink {sink}", {**network, "sink": sink})
        yield Method(f"network {weights}, read at the answer", network, row="read")


class Bench:
    """One model and its tracer."""

    def __init__(self, name: str) -> None:
        loaded = load(name)
        self.name, self.tokenizer = name, loaded.tokenizer
        self.tracer = ReverseAttentionTracer(loaded.model, loaded.tokenizer)
        config = loaded.model.config
        self.methods = list(methods(config.num_hidden_layers, config.num_attention_heads))

    def run(self, task: str, n: int) -> tuple[float, list[dict[str, Outcome]]]:
        """Accuracy over the prompts that were tried, and the outcomes of n right ones."""
        right, tried = [], 0
        for prompt in clozes(task, 3 * n, SEED):
            tried += 1
            outcomes = self._prompt(prompt)
            if outcomes is not None:
                right.append(outcomes)
            if len(right) == n:
                break
        return len(right) / tried, right

    def _prompt(self, prompt: Cloze) -> dict[str, Outcome] | None:
        """Outcomes of all methods, or None where the model answers wrong."""
        text = self.tokenizer(prompt.text, return_offsets_mapping=True, return_tensors="pt")
        whole = self.tokenizer(prompt.text + prompt.answer, return_tensors="pt").input_ids
        n = text.input_ids.shape[1]
        if not torch.equal(whole[:, :n], text.input_ids):
            raise ValueError(f"{prompt.text!r} is split differently with its answer.")
        record = self.tracer.capture(text.input_ids)
        if int(record.logits([n - 1]).argmax()) != int(whole[0, n]):
            return None
        start, end = prompt.source
        answer = {i for i, (s, e) in enumerate(text.offset_mapping[0].tolist()) if s < end and e > start}
        read = self.tracer.capture(whole[:, : n + 1])
        records = {"t": record, "read": read}
        by_method = {m.name: self._trace(m, records[m.row], answer) for m in self.methods}
        return {"last row": _last_row(record, answer), **by_method}

    def _trace(self, method: Method, record: Record, answer: set[int]) -> Outcome:
        started = time.perf_counter()
        result = self.tracer.trace(record, **method.settings)
        return outcome(result, answer, 1000 * (time.perf_counter() - started))


def _last_row(record: Record, answer: set[int]) -> Outcome:
    """The tokens that the last layer attends to most at the last token."""
    target = len(record.input_ids) - 1
    row = record.rows(-1, [target]).mean(dim=0)[0, :target]
    rank = 1 + min(row.argsort(descending=True, stable=True).tolist().index(p) for p in answer)
    hit = rank <= SHOWN
    return Outcome(hit, hit, rank, SHOWN, chance(target, len(answer), SHOWN), 0.0, 0.0, 0.0)


def chance(n: int, n_answers: int, n_drawn: int) -> float:
    """Probability that some of n tokens, drawn blindly, hit one of the answer's."""
    n_drawn = min(n, n_drawn)  # a short prompt has fewer tokens than are shown
    return 1 - math.comb(n - n_answers, n_drawn) / math.comb(n, n_drawn)


def outcome(result: TraceResult, answer: set[int], milliseconds: float) -> Outcome:
    """Count what a trace found."""
    target = result.target_pos
    visited = list(dict.fromkeys(p for beam in result.beams for p in beam.positions if p != target))
    others = sorted((p for p in range(target)), key=lambda p: -result.influence[p])
    ends = [beam.positions[-1] in result.sink_positions for beam in result.beams]
    return Outcome(
        on_a_path=not answer.isdisjoint(visited),
        among_first=not answer.isdisjoint(visited[:SHOWN]),
        rank=1 + min(others.index(p) for p in answer),
        n_tokens=len(visited),
        chance=chance(target, len(answer), len(visited)),
        coverage=result.coverage or 0.0,
        paths_to_sink=sum(ends) / len(ends),
        milliseconds=milliseconds,
    )


def wilson(hits: float, n: int) -> tuple[float, float]:
    """95 % confidence interval of a share (Wilson 1927)."""
    z, p = 1.959964, hits / n
    middle, half = p + z * z / (2 * n), z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return (middle - half) / (1 + z * z / n), (middle + half) / (1 + z * z / n)


def bootstrap(values: Sequence[float], draws: int = 1000) -> tuple[float, float]:
    """95 % confidence interval of a mean."""
    rng = random.Random(0)
    means = sorted(sum(rng.choices(values, k=len(values))) / len(values) for _ in range(draws))
    return means[int(0.025 * draws)], means[int(0.975 * draws) - 1]


def summary(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """Shares and means with their intervals."""
    n = len(outcomes)
    paths, first5 = sum(o.on_a_path for o in outcomes), sum(o.among_first for o in outcomes)
    rank5 = sum(o.rank <= SHOWN for o in outcomes)
    reciprocal = [1 / o.rank for o in outcomes]
    means = {
        name: sum(getattr(o, name) for o in outcomes) / n
        for name in ("n_tokens", "chance", "coverage", "paths_to_sink", "milliseconds")
    }
    return {
        "n": n,
        "paths": paths / n,
        "paths_95": wilson(paths, n),
        "first5": first5 / n,
        "first5_95": wilson(first5, n),
        "rank5": rank5 / n,
        "rank5_95": wilson(rank5, n),
        "mrr": sum(reciprocal) / n,
        "mrr_95": bootstrap(reciprocal),
        **means,
    }


def measure(name: str, n: int, path: Path) -> None:
    """All tasks of one model, written after each task; tasks that are there already are left out."""
    torch.set_num_threads(1)  # the matrices are small; a second process measures the other model
    bench = Bench(name)
    measured = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {"model": name, "tasks": {}}
    for task in TASKS:
        if task in measured["tasks"]:
            continue
        accuracy, outcomes = bench.run(task, n)
        by_method = {m: summary([o[m] for o in outcomes]) for m in outcomes[0]}
        measured["tasks"][task] = {"accuracy": accuracy, "methods": by_method}
        path.write_text(json.dumps(measured, indent=1), encoding="utf-8")
        print(f"{name} {task}: {len(outcomes)} prompts, accuracy {accuracy:.2f}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("models", nargs="*", default=[], help=f"of {', '.join(MODELS)}; default all")
    parser.add_argument("--prompts", type=int, default=200, help="right answers per task (default 200)")
    parser.add_argument("--write", action="store_true", help="put the tables into benchmarks/README.md")
    arguments = parser.parse_args()
    RESULTS.mkdir(exist_ok=True)
    for name in arguments.models or MODELS:
        path = RESULTS / f"known_answers_{name}.json"
        measure(name, arguments.prompts, path)
        print(answer_tables.of_model(json.loads(path.read_text(encoding="utf-8"))))
    if arguments.write:
        paths = [RESULTS / f"known_answers_{name}.json" for name in MODELS]
        measured = [json.loads(path.read_text(encoding="utf-8")) for path in paths]
        report.write("known answers", f"{report.here_and_today()}\n\n{answer_tables.of_all(measured)}")


if __name__ == "__main__":
    main()
