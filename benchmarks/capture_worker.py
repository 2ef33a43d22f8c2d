"""One measurement, in a process of its own; ``capture.py`` starts it in either environment.

It uses only what reverse-attention 0.1.0 and this library have in common, so that the same lines are
timed. A job comes as JSON on the command line and its result goes as JSON on the last line of output.
"""

from __future__ import annotations

import json
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from transformers import Qwen2Config, Qwen2ForCausalLM

SHAPES = {
    "qwen2-0.5b": {
        "vocab_size": 151936,
        "hidden_size": 896,
        "intermediate_size": 4864,
        "num_hidden_layers": 24,
        "num_attention_heads": 14,
        "num_key_value_heads": 2,
        "tie_word_embeddings": True,
    },
    "small": {
        "vocab_size": 1024,
        "hidden_size": 128,
        "intermediate_size": 512,
        "num_hidden_layers": 4,
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
    },
}
# Random queries and keys give almost even attention; larger ones make paths that differ. Still larger ones
# make a model in which the last bits of two passes grow into different scores (see capture/trial.py).
_SHARPER = 3.0


class Tokenizer:
    """The few things that a trace asks of a tokenizer; ids stand for words."""

    pad_token_id = bos_token_id = eos_token_id = None
    all_special_ids: tuple[int, ...] = ()

    def decode(self, ids: Any, **_: Any) -> str:
        return " ".join(f" w{int(i)}" for i in ([ids] if isinstance(ids, int) else list(ids)))

    def convert_ids_to_tokens(self, ids: Any) -> Any:
        return f"w{ids}" if isinstance(ids, int) else [f"w{int(i)}" for i in ids]

    def batch_decode(self, ids: Any, **_: Any) -> list[str]:
        return [self.decode(i) for i in ids]


def build(shape: str, attention: str, device: str, dtype: str) -> Any:
    """A model of a shape; the same weights for the same shape, whichever process builds it."""
    torch.manual_seed(0)
    config = Qwen2Config(**SHAPES[shape], max_position_embeddings=32768, attn_implementation=attention)
    model = Qwen2ForCausalLM(config).eval()
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if name.endswith(("q_proj.weight", "k_proj.weight")):
                parameter *= _SHARPER
    return model.to(device=device, dtype=getattr(torch, dtype))


def prompt(length: int, vocabulary: int) -> torch.Tensor:
    """The same ids for the same length."""
    return torch.randint(0, vocabulary, (1, length), generator=torch.Generator().manual_seed(length))


def timed(run: Callable[[], Any], repeats: int) -> tuple[list[float], Any]:
    """Seconds of each run, and what the last one gave."""
    seconds, result = [], None
    for _ in range(repeats):
        result = None  # what the run before gave is no part of this one's memory
        _synchronize()
        start = time.perf_counter()
        result = run()
        _synchronize()
        seconds.append(time.perf_counter() - start)
    return seconds, result


def added_memory(run: Callable[[], Any]) -> float:
    """MB that a run needs at its peak beyond what is there before it: of the process, or of the GPU.

    Of a process it is right where the allocator keeps nothing back (``MALLOC_MMAP_THRESHOLD_``).
    """
    if torch.cuda.is_available():
        torch.cuda.reset_peak_memory_stats()
        before = torch.cuda.memory_allocated()
        run()
        return (torch.cuda.max_memory_allocated() - before) / 1e6
    Path("/proc/self/clear_refs").write_text("5")  # Linux: the peak starts again from here
    before = _status("VmRSS")
    run()
    return (_status("VmHWM") - before) / 1e3


def time_or_memory(run: Callable[[], Any], job: dict[str, Any]) -> dict[str, Any]:
    """One of the two: what is set up to measure memory is slower."""
    if job["memory"]:
        return {"memory": added_memory(run)}
    return {"seconds": timed(run, job["repeats"])[0]}


def _status(name: str) -> int:
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith(f"{name}:")).split()[1])


def _synchronize() -> None:
    if torch.cuda.is_available():
        torch.cuda.synchronize()


def trace(job: dict[str, Any]) -> dict[str, Any]:
    """A whole trace of one layer: forward pass, search, result."""
    from reverse_attention import ReverseAttentionTracer

    model = build(job["shape"], job["attention"], job["device"], job["dtype"])
    tracer = ReverseAttentionTracer(model, Tokenizer())
    start = time.perf_counter()
    tracer.trace(prompt(32, model.config.vocab_size), layer=job["layer"])  # first use: imports, a probe
    first = time.perf_counter() - start
    ids = prompt(job["tokens"], model.config.vocab_size)
    if job["memory"]:
        return {"memory": added_memory(lambda: tracer.trace(ids, layer=job["layer"]))}
    seconds, result = timed(lambda: tracer.trace(ids, layer=job["layer"]), job["repeats"])
    return {
        "seconds": seconds,
        "first": first,
        "paths": [beam.positions for beam in result.beams],
        "scores": [beam.score_norm for beam in result.beams],
    }


def forward(job: dict[str, Any]) -> dict[str, Any]:
    """The bare blocks up to the layer, with the model's fast attention, no head."""
    model = build(job["shape"], "sdpa", job["device"], job["dtype"])
    ids = prompt(job["tokens"], model.config.vocab_size).to(job["device"])
    with torch.no_grad():
        model.model(prompt(32, model.config.vocab_size).to(job["device"]))
        return time_or_memory(lambda: model.model(ids, use_cache=False), job)


def capture(job: dict[str, Any]) -> dict[str, Any]:
    """The capture of one layer alone, without the search; only this library has it apart."""
    from reverse_attention import ReverseAttentionTracer

    model = build(job["shape"], job["attention"], job["device"], job["dtype"])
    tracer = ReverseAttentionTracer(model, Tokenizer())
    tracer.capture(prompt(32, model.config.vocab_size), layers=[job["layer"]])
    ids = prompt(job["tokens"], model.config.vocab_size)
    return time_or_memory(lambda: tracer.capture(ids, layers=[job["layer"]]), job)


def again(job: dict[str, Any]) -> dict[str, Any]:
    """More traces of one record: other layers, targets and settings; only this library has it."""
    from reverse_attention import ReverseAttentionTracer

    model = build(job["shape"], "sdpa", job["device"], job["dtype"])
    tracer = ReverseAttentionTracer(model, Tokenizer())
    record = tracer.capture(prompt(job["tokens"], model.config.vocab_size))
    model.forward = None  # a pass would fail
    last = job["tokens"] - 1
    settings = [
        {"layer": layer, "target_pos": target, "top_beam": beams, "top_k": k}
        for layer in (0, model.config.num_hidden_layers // 2, model.config.num_hidden_layers - 1)
        for target in (last, last // 2)
        for beams, k in ((5, 5), (20, 10))
    ]
    seconds = [timed(lambda chosen=chosen: tracer.trace(record, **chosen), 1)[0][0] for chosen in settings]
    return {"seconds": seconds}


def search(job: dict[str, Any]) -> dict[str, Any]:
    """Beam search alone, on a matrix that mostly attends to the previous token."""
    from reverse_attention.search.beam import beam_search_backward

    n = job["tokens"]
    noise = torch.rand(n, n, generator=torch.Generator().manual_seed(n), dtype=torch.float64)
    distance = (torch.arange(n)[:, None] - torch.arange(n)[None, :]).double()
    weights = torch.where(distance > 0, torch.exp(-0.7 * distance) + 1e-6, 0.0) * (0.5 + noise)
    matrix = (weights / weights.sum(-1, keepdim=True).clamp(min=1e-9)).float()
    run = lambda: beam_search_backward(matrix, n - 1, top_beam=20, top_k=10, bos_positions=[0])  # noqa: E731
    seconds, states = timed(run, job["repeats"])
    return {
        "seconds": seconds,
        "paths": [state.positions for state in states],
        "scores": [state.log_score for state in states],
    }


MEASURES = {"trace": trace, "capture": capture, "forward": forward, "again": again, "search": search}

if __name__ == "__main__":
    warnings.simplefilter("ignore")
    task = json.loads(sys.argv[1])
    print(json.dumps(MEASURES[task["what"]](task)))
