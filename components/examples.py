"""What an example is said to show, where the model at hand shows it; else, what it says instead."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import streamlit as st

from components.text import plain
from reverse_attention import Comparison, TraceResult
from reverse_attention.demo import EXAMPLES, PAIRS, Example
from reverse_attention.prompt.visible import isolated, visible
from reverse_attention.trace.answer import first_token


def of_example(result: TraceResult, tokenizer: Any) -> None:
    """Say it of a trace of what comes after an example's text; of any other trace say nothing."""
    example = next((one for one in EXAMPLES if one.text == result.text), None)
    if example is None or result.predict or result.answer is None or result.answer.rank > 1:
        return
    st.caption(plain(_of_example(example, result, tokenizer)))


def _of_example(example: Example, result: TraceResult, tokenizer: Any) -> str:
    assert result.answer is not None
    if result.answer.token_id != first_token(example.answer, tokenizer, "the answer")[0]:
        return (
            f"This example is about how {visible(example.answer)} is found; this model says "
            f"{isolated(result.answer.label)}, so it does not show that here."
        )
    start = example.text.index(example.reads)
    end = start + len(example.reads)
    there = {p for p, span in enumerate(result.spans) if span and span[0] < end and start < span[1]}
    if any(there.intersection(beam.positions) for beam in result.beams):
        return example.note
    return f"This model says {visible(example.answer)}, but none of these paths comes by {example.reads}."


def of_pair(texts: Sequence[str], comparison: Comparison, tokenizer: Any) -> None:
    """Say it of a comparison of what comes after a built-in pair; of any other say nothing."""
    pair = next((one for one in PAIRS if one.texts == tuple(texts)), None)
    said = [column.answer.top[0] for column in comparison.columns if column.answer]
    if pair is None or len(said) != 2 or any(column.result.predict for column in comparison.columns):
        return
    wanted = [first_token(answer, tokenizer, "the answer")[0] for answer in pair.answers]
    if [token.token_id for token in said] == wanted:
        st.caption(plain(pair.note))
        return
    told, meant = (" and ".join(labels) for labels in ([isolated(t.label) for t in said], pair.answers))
    st.caption(plain(f"This pair is about{meant}; this model says {told}, so it does not show that here."))
