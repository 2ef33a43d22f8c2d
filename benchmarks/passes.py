"""What a trace costs, in plain forward passes of the model over the same prompt.

One thread, processor time, each step once on a prompt of English of so many tokens; a short prompt goes
before, so that the model has been looked at. ``again`` is another setting of a trace; another answer needs a
backward pass, another target of ``ifr`` none. Memory is what a record and its first trace by relevance add to
the process at most, over what a plain pass with its activations kept for a backward pass adds.

    python -m benchmarks.passes smollm2-135m --tokens 256 1024 2048
    python -m benchmarks.passes smollm2-135m qwen2-0.5b --write   # the second: that shape, random weights
"""

from __future__ import annotations

import argparse
import gc
import os
import random
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import torch

from benchmarks import real_models, report
from benchmarks.capture_worker import SHAPES, Tokenizer, build
from reverse_attention import ReverseAttentionTracer
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


def measured(model: Any, tokenizer: Any, n_tokens: int) -> Iterator[tuple[str, float]]:
    """Each step's cost in plain passes."""
    tracer, ids = ReverseAttentionTracer(model, tokenizer), prompt(tokenizer, n_tokens)
    network = {"graph": "network", "paths": "token"}
    tracer.trace(tracer.capture(ids[:16]), weights="relevance", **network)
    given = torch.tensor([ids])
    with torch.no_grad():
        model(given)
        plain = seconds(lambda: model(given))
    kept: dict[str, Any] = {}

    def traced(method: str, **settings: Any) -> float:
        work = partial(tracer.trace, kept["record"], weights=method, **settings, **network)
        return seconds(work) / plain

    captured = seconds(lambda: kept.update(record=tracer.capture(ids))) / plain
    yield "capture", captured
    yield "relevance, whole", captured + traced("relevance")
    yield "again", traced("relevance", top_beam=6)
    yield "another answer", traced("relevance", answer=17)
    yield "ifr, whole", captured + traced("ifr", sink="renormalize")
    yield "ifr, another target", traced("ifr", sink="renormalize", target_pos=n_tokens - 9)
    yield "norm, whole", captured + traced("norm", sink="renormalize")
    kept.clear()
    ours = memory(
        lambda: (record := tracer.capture(ids), tracer.trace(record, weights="relevance", **network))
    )
    yield "memory", ours / memory(lambda: model(inputs_embeds=_embedded(model, given)))


def _returning() -> dict[str, str]:
    return {**os.environ, _BIG: "65536", "MALLOC_TRIM_THRESHOLD_": "65536"}


def _embedded(model: Any, ids: torch.Tensor) -> torch.Tensor:
    return model.get_input_embeddings()(ids).detach().requires_grad_()


def rows(names: list[str], lengths: list[int]) -> Iterator[list[str]]:
    """A row for each model and length, as it is measured."""
    for name in names:
        model, tokenizer = subject(name)
        model.requires_grad_(False)
        for n_tokens in lengths:
            costs = dict(measured(model, tokenizer, n_tokens))
            row = [name, str(n_tokens), *(f"{costs[step]:.2f}" for step in BARS)]
            print(*row, flush=True)
            yield row


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "models", nargs="+", help=f"of benchmarks.real_models, or a shape: {', '.join(SHAPES)}"
    )
    parser.add_argument("--tokens", type=int, nargs="*", default=[256, 1024], help="default 256 1024")
    parser.add_argument("--write", action="store_true", help="put the table into benchmarks/README.md")
    arguments = parser.parse_args()
    if _BIG not in os.environ:  # so that memory which is given back leaves the process
        os.execve(sys.executable, [sys.executable, "-m", "benchmarks.passes", *sys.argv[1:]], _returning())
    torch.set_num_threads(1)
    head = ["model", "tokens", *(f"{step} (≤ {bar})" for step, bar in BARS.items())]
    text = report.table(head, rows(arguments.models, arguments.tokens))
    print(text)
    if arguments.write:
        report.write("passes", text)


if __name__ == "__main__":
    main()
