"""What a trace costs, side by side with reverse-attention 0.1.0.

Both run in processes of their own on the same model, weights and prompts, in turn; their paths are
compared before any number is believed. 0.1.0 needs its own environment, since the import names are equal:

    python -m venv /tmp/seed && /tmp/seed/bin/pip install reverse-attention==0.1.0
    PYTHONPATH=core python -m benchmarks.capture --seed /tmp/seed/bin/python --write
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks import report

ROOT = Path(__file__).parents[1]
WORKER = Path(__file__).with_name("capture_worker.py")
_HEAD = ("figure", "0.1.0", "this library", "ratio", "bar")
Run = Callable[..., dict[str, Any]]


def main() -> None:
    """Measure, print, and write if asked to."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--seed", required=True, help="the Python that has reverse-attention 0.1.0")
    arguments.add_argument("--tokens", type=int, nargs="+", default=[256, 1024, 2048])
    arguments.add_argument(
        "--long", type=int, default=4096, help="half of the longest prompt on the small model"
    )
    arguments.add_argument("--repeats", type=int, default=3)
    arguments.add_argument("--shape", default="qwen2-0.5b", help="qwen2-0.5b or small")
    arguments.add_argument("--device", default="cpu")
    arguments.add_argument("--dtype", default="float32")
    arguments.add_argument("--machine", default="", help="more on what it ran on, in words")
    arguments.add_argument("--write", action="store_true", help="write the table into benchmarks/README.md")
    given = arguments.parse_args()
    job = {
        "shape": given.shape,
        "device": given.device,
        "dtype": given.dtype,
        "repeats": given.repeats,
        "layer": -1,
    }

    def ours(what: str, **more: Any) -> dict[str, Any]:
        return run(sys.executable, {**job, "attention": "sdpa", "what": what, **more})

    def theirs(what: str, **more: Any) -> dict[str, Any]:
        return run(given.seed, {**job, "attention": "eager", "what": what, **more}, library=False)

    rows = []
    for tokens in given.tokens:
        rows += traces(ours, theirs, tokens, bars=tokens == max(given.tokens))
        print(report.table(_HEAD, rows), flush=True)
    rows += [
        *again(ours, max(given.tokens)),
        *searches(ours, theirs, max(given.tokens)),
        *long(ours, given.long),
    ]
    text = f"{given.machine} {report.here_and_today()}\n\n{report.table(_HEAD, rows)}".strip()
    print(text)
    if given.write:
        report.write("capture", text)


def run(python: str, job: dict[str, Any], *, library: bool = True) -> dict[str, Any]:
    """Times and memory, each in a fresh process; with this checkout's library, or what that Python has."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    if library:
        environment["PYTHONPATH"] = str(ROOT / "core")
    times = _run(python, {**job, "memory": False}, environment)
    if job["what"] not in ("trace", "capture", "forward"):
        return times
    # Freed memory that the allocator keeps would be counted, or not, as it happens to fit the next tensor.
    honest = {**environment, "MALLOC_MMAP_THRESHOLD_": "65536"}
    return {**times, **_run(python, {**job, "memory": True}, honest)}


def _run(python: str, job: dict[str, Any], environment: dict[str, str]) -> dict[str, Any]:
    command = [python, str(WORKER), json.dumps(job)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{job} failed:\n{done.stderr[-2000:]}")
    return json.loads(done.stdout.splitlines()[-1])


def traces(ours: Run, theirs: Run, tokens: int, *, bars: bool) -> list[tuple[str, ...]]:
    """One trace of the last layer: time over 0.1.0 and over the bare forward pass, and memory.

    The bars are for the longest prompt.
    """
    old, new = theirs("trace", tokens=tokens), ours("trace", tokens=tokens)
    bare, alone = ours("forward", tokens=tokens), ours("capture", tokens=tokens)
    eager = ours("trace", tokens=tokens, attention="eager")
    for other in (new, eager):
        check_equal(old, other, tokens)
    n = f"{tokens} tokens"
    over_bare = [_seconds(bare["seconds"]) + " (bare)", _seconds(new["seconds"])]
    return [
        versus(f"one trace, last layer, {n}", old["seconds"], new["seconds"], "≤ 0.42" * bars),
        versus(f"its capture, without the search, {n}", old["seconds"], alone["seconds"]),
        versus(f"one trace, the model loaded with eager attention, {n}", old["seconds"], eager["seconds"]),
        (
            f"one trace over the bare forward of its blocks, {n}",
            *over_bare,
            _ratio(bare, new),
            "≤ 1.05" * bars,
        ),
        memory(f"memory added by one trace, {n}", old, new, "≤ 0.03" * bars),
        memory(f"by its capture, {n}", old, alone),
        memory(f"by the bare forward, {n}", old, bare),
        (f"first use: probe and a trace of 32 tokens, {n}", "", f"{new['first']:.2f} s", "", ""),
    ]


def memory(name: str, old: dict[str, Any], new: dict[str, Any], bar: str = "") -> tuple[str, ...]:
    """A line that compares peaks beyond what was there before."""
    ratio = f"{new['memory'] / old['memory']:.3f}"
    return name, f"{old['memory']:.0f} MB", f"{new['memory']:.1f} MB", ratio, bar


def check_equal(old: dict[str, Any], new: dict[str, Any], tokens: int) -> None:
    """Raise unless both found the same paths with the same scores."""
    scores = zip(old["scores"], new["scores"], strict=True)
    if old["paths"] != new["paths"] or any(abs(a - b) > 1e-4 for a, b in scores):
        raise RuntimeError(f"{tokens} tokens: the paths differ:\n{old['paths']}\n{new['paths']}")


def versus(name: str, old: list[float], new: list[float], bar: str = "") -> tuple[str, ...]:
    """A line that compares medians."""
    return name, _seconds(old), _seconds(new), f"{median(new) / median(old):.3f}", bar


def _ratio(old: dict[str, Any], new: dict[str, Any]) -> str:
    return f"{median(new['seconds']) / median(old['seconds']):.3f}"


def _seconds(times: list[float]) -> str:
    middle = median(times)
    return f"{middle:.2f} s" if middle >= 1 else f"{middle * 1e3:.1f} ms"


def again(ours: Run, tokens: int) -> list[tuple[str, ...]]:
    """Another trace from the record, over layers, targets and beam settings."""
    seconds = ours("again", tokens=tokens)["seconds"]
    spread = f"{_seconds(seconds)} (slowest {max(seconds) * 1e3:.1f} ms)"
    return [(f"another trace from the record, {tokens} tokens", "a whole trace", spread, "", "≤ 50 ms")]


def searches(ours: Run, theirs: Run, tokens: int) -> list[tuple[str, ...]]:
    """Beam search alone."""
    old, new = theirs("search", tokens=tokens), ours("search", tokens=tokens)
    check_equal(old, new, tokens)
    return [
        versus(
            f"beam search alone, 20 beams, top 10, {tokens} positions",
            old["seconds"],
            new["seconds"],
            "≤ 0.1",
        )
    ]


def long(ours: Run, tokens: int) -> list[tuple[str, ...]]:
    """How time and memory grow, on the small model."""
    rows = []
    for what in ("trace", "capture"):
        short, twice = (ours(what, shape="small", tokens=n, layer=1) for n in (tokens, 2 * tokens))
        before, after = f"{short['memory']:.1f} MB", f"{twice['memory']:.1f} MB"
        growth = f"{twice['memory'] / short['memory']:.2f}"
        name = f"small model, one layer, one {what}, {tokens} and {2 * tokens} tokens"
        rows += [
            (f"memory added, {name}", before, after, growth, "≤ 2.2"),
            (f"time, {name}", _seconds(short["seconds"]), _seconds(twice["seconds"]), "", ""),
        ]
    return rows


if __name__ == "__main__":
    main()
