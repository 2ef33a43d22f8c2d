"""Golden reports: all that receipts and comparisons of demo prompts say, in tables, sentences and pictures.

``python -m tests.golden_reports`` writes them anew; read the difference before you commit it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from functools import cache
from pathlib import Path
from typing import Any

from reverse_attention import Comparison, Record, ReverseAttentionTracer, TraceResult, compare
from reverse_attention.comparison import AskedRow, Failure, answers
from reverse_attention.comparison.receipts import have_receipts
from reverse_attention.comparison.relevance import relevance_changes
from reverse_attention.comparison.report import report
from reverse_attention.comparison.tables import rows, tables_of
from reverse_attention.comparison.view import columns
from reverse_attention.model.load import load
from reverse_attention.picture.picture import picture_of
from reverse_attention.picture.receipt_section import receipt_sections
from reverse_attention.picture.token_strip import token_strip_of
from reverse_attention.picture.wire import packed
from tests.golden import rounded, written

FOLDER = Path(__file__).parent / "data" / "reports"
MARY = "When Mary and John went to the store, John gave a drink to"
JOHN = "When Mary and John went to the store, Mary gave a drink to"
SHORT = "Mary and John went to the store and John gave a drink to"
KEYS = "The keys near the lamp"
ROUTES = {"graph": "network", "weights": "norm", "top_beam": 3}
TOKENS = {"graph": "network", "weights": "relevance", "paths": "token", "top_beam": 3}
LAYER = {"graph": "layer", "layer": 1, "top_beam": 3}


@cache
def tracer_of(model: str) -> ReverseAttentionTracer:
    loaded = load(model)
    return ReverseAttentionTracer(loaded.model, loaded.tokenizer)


@cache
def record_of(model: str, text: str) -> Record:
    return tracer_of(model).capture(text)


def traced(model: str, text: str, **settings: Any) -> TraceResult:
    return tracer_of(model).trace(record_of(model, text), **settings)


def with_receipt(result: TraceResult, **settings: Any) -> TraceResult:
    tracer, record = tracer_of(result.model), record_of(result.model, result.text)
    return replace(result, receipt=tracer.receipt(record, result, draws=3, **settings))


def compared(results: list[TraceResult], **more: Any) -> Comparison:
    """With what each model predicts after its target."""
    asked = [
        AskedRow(record_of(r.model, r.text), tracer_of(r.model).tokenizer, r.target_pos) for r in results
    ]
    return compare(results, answers=answers(asked), **more)


def a_token_path() -> TraceResult:
    return with_receipt(traced("demo-gpt2", KEYS, **TOKENS), by_layer=True, hop_controls=True)


def a_route() -> TraceResult:
    result = traced("demo-gpt2", KEYS, **{**TOKENS, "paths": "layer", "agg_heads": "none", "top_beam": 5})
    return with_receipt(result, heads="carrying")


def of_words() -> TraceResult:
    """Two of which are of several tokens."""
    result = traced("demo-gpt2", MARY, **TOKENS, sink="renormalize", words=True, predict=True)
    return with_receipt(result, heads="carrying", by_layer=True)


def of_one_layer() -> TraceResult:
    return with_receipt(traced("demo-gpt2", KEYS, **LAYER, sink="drop"), against=[" the", " in"])


RECEIPTS: dict[str, Callable[[], TraceResult]] = {
    "receipt of a token path": a_token_path,
    "receipt of routes, heads apart": a_route,
    "receipt of words": of_words,
    "receipt of one layer": of_one_layer,
}


def three_prompts() -> Comparison:
    """Routes, whose layers are told apart."""
    return compared([traced("demo-qwen2", text, **ROUTES) for text in (MARY, JOHN, SHORT)], reference=1)


def two_models() -> Comparison:
    """Token paths of the words of one prompt, with receipts."""
    results = [traced(model, MARY, **TOKENS, answer=" Mary") for model in ("demo-qwen2", "demo-gpt2")]
    return compared([with_receipt(result, by_layer=False) for result in results])


def one_layer() -> Comparison:
    """Why a word was generated, from two layers, and beside them what failed."""
    results = [
        traced("demo-gpt2", text, predict=True, **{**LAYER, "layer": n})
        for n, text in ((1, MARY), (2, SHORT))
    ]
    return compared(results, names=["A", "B"], by="words", failed=[Failure("C", "Not there.", 1)])


def both_graphs() -> Comparison:
    return compared(
        [traced("demo-gpt2", KEYS, **TOKENS), traced("demo-gpt2", f"{KEYS} are", **LAYER)], names=["A", "B"]
    )


COMPARISONS: dict[str, Callable[[], Comparison]] = {
    "three prompts": three_prompts,
    "two models": two_models,
    "one layer": one_layer,
    "both graphs": both_graphs,
}


def _of_receipt(result: TraceResult) -> dict[str, Any]:
    picture = picture_of(result)
    strip = token_strip_of(result, shade="surprise", surprise=[None, *range(1, result.seq_len)])
    return {
        "receipt": asdict(result.receipt),
        "sections": receipt_sections(result),
        "tables": dict(_tables(result)),
        "sent": packed(picture),
        "strip": strip,
    }


def _tables(result: TraceResult) -> Iterator[tuple[str, Any]]:
    for name in ("paths", "receipt", "hops", "signs"):
        if name in ("paths", "receipt") or (result.answer and (name == "signs" or result.paths == "token")):
            table = result.to_pandas(name)
            yield (
                name,
                [list(table.columns), *json.loads(table.to_json(orient="values", double_precision=12))],
            )


def _of_comparison(comparison: Comparison) -> dict[str, Any]:
    told = report(comparison)
    plain = [{k: v for k, v in s.items() if k != "compare"} for s in told["sections"]]
    before = comparison.columns[comparison.reference]
    return {
        "columns": [
            {name: value for name, value in column.items() if name != "picture"}
            for column in columns(comparison, comparison.changes[0])
        ],
        "answers": [asdict(column.answer) for column in comparison.columns],
        "units": [[c.unit_groups, c.unit_marks, c.paths, c.influence] for c in comparison.columns],
        "pairs": [asdict(pair) for pair in comparison.pairs],
        "changes": [asdict(change) for change in comparison.changes],
        "relevance": [
            [asdict(one) for one in relevance_changes(before, comparison.columns[change.column])]
            for change in comparison.changes
        ],
        "facts": told["facts"],
        "sections": plain,
        "tables": {name: rows(comparison, name) for name in tables_of(comparison)},
        "receipts": have_receipts(comparison),
    }


def shown(name: str) -> dict[str, Any]:
    """All that is said in a case, figures rounded."""
    said = _of_receipt(RECEIPTS[name]()) if name in RECEIPTS else _of_comparison(COMPARISONS[name]())
    figures: dict[str, Any] = rounded(said)
    return figures


def file_of(name: str) -> Path:
    return FOLDER / f"{name.replace(' ', '-').replace(',', '')}.json"


def rewrite() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in (*RECEIPTS, *COMPARISONS):
        file_of(name).write_text(written(shown(name)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    rewrite()
