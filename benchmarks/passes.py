"""What a trace costs, in plain forward passes of the model over the same prompt.

One thread, processor time, on a prompt of English of so many tokens; a short prompt goes before, so that the
model has been looked at. A plain pass goes before every step that runs the model, and the step is counted in
that one, so that what else the machine does counts for both; told is the median of some rounds. ``again`` is
another setting of a trace; another answer needs a backward pass, another target of ``ifr`` none.

Memory is what a record and its first trace by relevance add to the process at most, over what a plain pass
with its activations kept for a backward pass adds; measured in a process of its own, whose allocator gives
back what is freed, which takes time.

    python -m benchmarks.passes smollm2-135m --tokens 256 1024 2048
    python -m benchmarks.passes smollm2-135m qwen2-0.5b --write   # the second: that shape, random weights

Each row is kept as it is measured, in benchmarks/results; what is there is not measured again.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import Any

import torch

from benchmarks import real_models, report
from benchmarks.capture_worker import SHAPES, Tokenizer, build
from reverse_attention import Record, ReverseAttentionTracer
from reverse_attention.demo import prose
from reverse_attention.model.load import load

BARS = {
    "capture": 1.3,
    "relevance, whole": 3.5,
    "another answer": 1.5,
    "again": 0.3,
    "ifr, whole": 8,
    "ifr, another target": 0.3,
    "norm, whole": 3,
    "memory": 1.5,
}
"""What each should stay under."""
RESULTS = Path(__file__).parent / "results" / "passes.json"
_STATUS = Path("/proc/self/status")
_BIG = "MALLOC_MMAP_THRESHOLD_"


def subject(name: str) -> tuple[Any, Any]:
    """A model and its tokenizer: a pretrained one, or a shape of ``capture_worker`` with random weights."""
    if name in SHAPES:
        return build(name, "sdpa", "cpu", "float32"), Tokenizer()
    loaded = load(str(real_models.made() / name), device="cpu", dtype="float32")
    return loaded.model, loaded.tokenizer


def prompt(tokenizer: Any, n_tokens: int) -> list[int]:
    """Token ids of English, or for a model of random weights random ones."""
    rng = random.Random(n_tokens)
    if isinstance(tokenizer, Tokenizer):
        return [rng.randrange(1000) for _ in range(n_tokens)]
    text = " ".join(prose.sentence(rng) for _ in range(n_tokens // 4))
    return list(tokenizer(text).input_ids[:n_tokens])


def seconds(work: Callable[[], Any]) -> float:
    """Processor time."""
    started = time.process_time()
    work()
    return time.process_time() - started


def memory(work: Callable[[], Any]) -> float:
    """What the process needs more at most while it works, MB."""
    gc.collect()
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # the high-water mark begins anew
    before = _status("VmRSS")
    kept = work()
    added = _status("VmHWM") - before
    del kept
    return added


def _status(name: str) -> float:
    line = next(row for row in _STATUS.read_text(encoding="ascii").splitlines() if row.startswith(name))
    return int(line.split()[1]) / 1024


class Costs:
    """What the steps of a trace of one prompt cost."""

    def __init__(self, model: Any, tokenizer: Any, n_tokens: int) -> None:
        self._tracer, ids = ReverseAttentionTracer(model, tokenizer), prompt(tokenizer, n_tokens)
        self._model, self._ids, self._given = model.requires_grad_(False), ids, torch.tensor([ids])
        self._trace(self._tracer.capture(ids[:16]), "relevance")
        self._plain()

    def round(self) -> Iterator[tuple[str, float]]:
        """Each step once, in plain passes."""
        plain, last = self._plain(), len(self._ids) - 9
        record, captured = self._captured(plain)
        yield "capture", captured
        yield "relevance, whole", captured + self._trace(record, "relevance") / plain
        yield "again", self._trace(record, "relevance", top_beam=6) / plain
        yield "another answer", self._trace(record, "relevance", answer=17) / plain
        for method in ("ifr", "norm"):
            plain = self._plain()
            record, captured = self._captured(plain)
            yield f"{method}, whole", captured + self._trace(record, method, sink="renormalize") / plain
            if method == "ifr":
                other = self._trace(record, method, sink="renormalize", target_pos=last)
                yield "ifr, another target", other / plain

    def memory(self) -> float:
        """Of a record and its first trace, in that of a plain pass whose activations are kept."""
        ours = memory(lambda: self._trace(self._tracer.capture(self._ids), "relevance"))
        embedded = self._model.get_input_embeddings()(self._given).detach().requires_grad_()
        return ours / memory(lambda: self._model(inputs_embeds=embedded))

    @torch.no_grad()
    def _plain(self) -> float:
        return seconds(lambda: self._model(self._given))

    def _captured(self, plain: float) -> tuple[Record, float]:
        kept: list[Record] = []
        took = seconds(lambda: kept.append(self._tracer.capture(self._ids)))
        return kept[0], took / plain

    def _trace(self, record: Record, method: str, **settings: Any) -> float:
        network = {"graph": "network", "paths": "token", "weights": method, **settings}
        return seconds(lambda: self._tracer.trace(record, **network))


def of_length(name: str, n_tokens: int, rounds: int) -> dict[str, float]:
    """The medians of all steps, and memory."""
    costs = Costs(*subject(name), n_tokens)
    told = [dict(costs.round()) for _ in range(rounds)]
    medians = {step: median(one[step] for one in told) for step in told[0]}
    command = [sys.executable, "-m", "benchmarks.passes", name, "--tokens", str(n_tokens), "--only-memory"]
    alone = subprocess.run(command, env=_returning(), stdout=subprocess.PIPE, text=True, check=True)
    return {**medians, "memory": float(alone.stdout.splitlines()[-1])}


def _returning() -> dict[str, str]:
    return {**os.environ, _BIG: "65536", "MALLOC_TRIM_THRESHOLD_": "65536"}


def rows(names: list[str], lengths: list[int], rounds: int) -> Iterator[list[str]]:
    """A row for each model and length, kept as it is measured."""
    known = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else {}
    for name in names:
        for n_tokens in lengths:
            place = f"{name} {n_tokens}"
            if place not in known:
                known[place] = of_length(name, n_tokens, rounds)
                RESULTS.parent.mkdir(exist_ok=True)
                RESULTS.write_text(json.dumps(known), encoding="utf-8")
            row = [name, str(n_tokens), *(_told(step, known[place][step]) for step in BARS)]
            print(*row, file=sys.stderr, flush=True)
            yield row


def _told(step: str, cost: float) -> str:
    return f"{cost:.2f}" + ("" if cost <= BARS[step] else "; **missed**")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "models", nargs="+", help=f"of benchmarks.real_models, or a shape: {', '.join(SHAPES)}"
    )
    parser.add_argument("--tokens", type=int, nargs="*", default=[256, 1024], help="lengths (256 1024)")
    parser.add_argument("--write", action="store_true", help="put the table into benchmarks/README.md")
    parser.add_argument("--rounds", type=int, default=3, help="of which the median is told (3)")
    parser.add_argument("--only-memory", action="store_true", help="print what the first row takes")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    if arguments.only_memory:
        print(Costs(*subject(arguments.models[0]), arguments.tokens[0]).memory())
        return
    head = ["model", "tokens", *(f"{step} (≤ {bar})" for step, bar in BARS.items())]
    text = report.table(head, list(rows(arguments.models, arguments.tokens, arguments.rounds)))
    print(text)
    if arguments.write:
        report.write("passes", text)


if __name__ == "__main__":
    main()
