"""Golden pictures: every line of what two demo prompts show, for kind of paths × heads × sinks.

``python -m tests.golden_pictures`` writes them anew; read the difference before you commit it, one line a
node, link or path.
"""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

from reverse_attention import Record, ReverseAttentionTracer, TraceResult
from reverse_attention.model.load import load
from reverse_attention.picture.describe import caption_of, facts_of, name_of
from reverse_attention.picture.picture import picture_of
from tests.golden import rounded, written

FOLDER = Path(__file__).parent / "data" / "pictures"
PROMPTS = {
    "demo-qwen2": "When Mary and John went to the store, John gave a drink to",
    "demo-gpt2": "The keys near the lamp",
}
"""The second model's tokenizer puts BOS first, which is the sink there."""
PATHS: dict[str, dict[str, Any]] = {
    "layer": {"graph": "layer", "layer": 1},
    "network": {"graph": "network", "weights": "norm"},
    "token": {"graph": "network", "weights": "norm", "paths": "token"},
    "relevance": {"graph": "network", "weights": "relevance", "paths": "token"},
}
HEADS: list[Any] = ["mean", "none", [0, 2]]
SINKS = ["keep", "drop", "renormalize"]
CASES = [*itertools.product(PROMPTS, PATHS, range(len(HEADS)), SINKS)]


def file_of(model: str, paths: str) -> Path:
    return FOLDER / f"{model}-{paths}.json"


def name_of_case(heads: int, sink: str) -> str:
    return f"heads {HEADS[heads]}, sinks {sink}"


def traced(tracer: ReverseAttentionTracer, record: Record, paths: str, heads: int, sink: str) -> TraceResult:
    """A case's result: narrow, so that its picture can be read."""
    settings = {**PATHS[paths], "agg_heads": HEADS[heads], "sink": sink, "top_beam": 3, "top_k": 3}
    return tracer.trace(record, predict=True, **settings)


def shown(result: TraceResult) -> dict[str, Any]:
    """All that people see of a result, figures rounded."""
    seen = {
        "name": name_of(result),
        "caption": caption_of(result),
        "facts": dict(facts_of(result)),
        "paths": result.paths_text,
        "influence": result.influence,
        "sinks": [[share.layer, share.taken, share.removed] for share in result.sinks],
        "picture": picture_of(result),
    }
    figures: dict[str, Any] = rounded(seen)
    return figures


def rewrite() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for model, text in PROMPTS.items():
        loaded = load(model)
        tracer = ReverseAttentionTracer(loaded.model, loaded.tokenizer)
        record = tracer.capture(text)
        for paths in PATHS:
            cases = {
                name_of_case(heads, sink): shown(traced(tracer, record, paths, heads, sink))
                for heads, sink in itertools.product(range(len(HEADS)), SINKS)
            }
            file_of(model, paths).write_text(written(cases) + "\n", encoding="utf-8")


if __name__ == "__main__":
    rewrite()
