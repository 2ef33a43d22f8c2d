"""What a trace through the whole network takes: seconds of the trace alone, the record being there.

A Qwen2-shaped model with random weights; the median of three traces for each kind of edge weights, and
the memory that the process needs at most. Random weights spread attention evenly, the worst case:
every position carries mass in every layer.

    PYTHONPATH=core python -m benchmarks.network                    # 12 layers, 8 heads, 256 tokens
    PYTHONPATH=core python -m benchmarks.network --tokens 1024 --write
"""

from __future__ import annotations

import argparse
import resource
import statistics
import time
from collections.abc import Sequence

import torch
from transformers import AutoModelForCausalLM, Qwen2Config

from benchmarks import report
from reverse_attention import ReverseAttentionTracer
from reverse_attention.model.load import load

WIDTH, LAYERS, HEADS = 512, 12, 8


def tracer() -> ReverseAttentionTracer:
    """A tracer of a model with random weights; its tokenizer is only asked for tokens' names."""
    torch.manual_seed(0)
    config = Qwen2Config(
        vocab_size=1024,
        hidden_size=WIDTH,
        intermediate_size=4 * WIDTH,
        num_hidden_layers=LAYERS,
        num_attention_heads=HEADS,
        num_key_value_heads=HEADS // 2,
        max_position_embeddings=8192,
    )
    return ReverseAttentionTracer(AutoModelForCausalLM.from_config(config), load("demo-qwen2").tokenizer)


def seconds(tracer: ReverseAttentionTracer, ids: torch.Tensor, weights: str, repeats: int = 3) -> float:
    """Median time of a record's first trace; later ones read weights that are kept."""
    times = []
    for _ in range(repeats):
        record = tracer.capture(ids)
        started = time.perf_counter()
        tracer.trace(record, graph="network", weights=weights)
        times.append(time.perf_counter() - started)
    return statistics.median(times)


def measure(lengths: Sequence[int]) -> list[tuple[object, ...]]:
    """A row for each length: tokens, capture, rollout, norm, ifr, peak memory."""
    trace, rows = tracer(), []
    trace.capture(torch.randint(1, 1024, (1, 16)))  # the first capture probes the model
    for length in lengths:
        ids = torch.randint(1, 1024, (1, length))
        started = time.perf_counter()
        trace.capture(ids)
        captured = time.perf_counter() - started
        by_method = [seconds(trace, ids, weights) for weights in ("rollout", "norm", "ifr")]
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
        rows.append((length, *(f"{s:.2f}" for s in (captured, *by_method)), f"{peak:.1f}"))
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--tokens", type=int, nargs="*", default=[256], help="lengths (default 256)")
    parser.add_argument("--write", action="store_true", help="put the table into benchmarks/README.md")
    arguments = parser.parse_args()
    head = ["tokens", "capture (s)", "rollout (s)", "norm (s)", "ifr (s)", "peak memory (GB)"]
    text = report.table(head, measure(arguments.tokens))
    text = f"{LAYERS} layers, {HEADS} heads, width {WIDTH}; {report.here_and_today()}\n\n{text}"
    print(text)
    if arguments.write:
        report.write("network", text)


if __name__ == "__main__":
    main()
