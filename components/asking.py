"""The question that is asked of the tokens: why or what is read, of tokens or words, and their colour."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from components import address
from components.cached import token_surprises
from components.prompt import TracedText
from components.session import Key
from reverse_attention import Record, TraceResult
from reverse_attention.picture.token_strip import token_strip_of

QUESTIONS = {"predict": "Why it says that", "read": "What it reads"}
UNITS = {"token": "Tokens", "word": "Words"}
SHADES = {"influence": "Influence", "surprise": "Surprise"}
_ASK_HELP = (
    "Why the model says its next token, or one that stands in the text: what speaks for it, traced from the "
    "token before it. Or what a token reads, whatever is said of it."
)
_UNIT_HELP = "Merge subwords into words: attention into a word adds up, out of a word it is averaged."
_SHADE_HELP = (
    "Colour tokens by their share of everything that leads to the target, or by how little the model "
    "expected them (bits: 1 is a probability of a half, 10 one in a thousand)."
)


@dataclass(frozen=True)
class Asking:
    """What is asked."""

    why: bool
    """Why something is said, not what is read."""
    words: bool
    shade: str
    predict: bool = False
    """Of a token that stands in the text, so that the one before it is traced from."""


def asking(record: Record, row: DeltaGenerator, *, shades: bool = True) -> Asking:
    """The choices above the tokens; a model that says nothing has fewer.

    Args:
        record: what is asked.
        row: where they stand.
        shades: let the tokens' colour be chosen.
    """
    predicts = record.causal and record.has_logits
    with row:
        ask = _choice("Ask", QUESTIONS, Key.ASK, _ASK_HELP) if record.has_logits else "read"
        unit = _choice("Show", UNITS, Key.UNIT, _UNIT_HELP)
        shade = _choice("Colour by", SHADES, Key.SHADE, _SHADE_HELP) if predicts and shades else "influence"
    address.tell((Key.ASK, Key.UNIT, Key.SHADE))
    return Asking(why=ask == "predict", words=unit == "word", shade=shade)


def of_target(asking: Asking, record: Record, picked: int | None) -> Asking:
    """The question as it can be put to a target.

    Args:
        asking: what is asked.
        record: of the tokens; one that reads both ways guesses each token where it stands.
        picked: the token or word asked about; None for what comes next.
    """
    if not asking.why or picked is None or not record.causal:
        return asking
    if picked > 0:
        return replace(asking, predict=True)
    st.info(
        "Nothing stands before the first token, so the model did not predict it: this is what it reads. "
        "Click another token to see why it came."
    )
    return replace(asking, why=False)


def _choice(label: str, options: dict[str, str], key: Key, help_text: str) -> str:
    usual = next(iter(options))
    return address.choose(
        st.segmented_control,
        label,
        options,
        key=key,
        usual=usual,
        default=usual,
        required=True,
        help=help_text,
        width="content",
    )


def strip_of(
    question: Asking, prompt: TracedText, name: str, result: TraceResult, record: Record
) -> dict[str, Any]:
    """The token strip of a result, coloured as was asked."""
    if question.shade != "surprise":
        return token_strip_of(result)
    of_tokens = token_surprises(name, prompt.text, record, prompt.token_ids)
    bits = [_sum([of_tokens[position] for position in held]) for held in result.members]
    return token_strip_of(result, shade="surprise", surprise=bits)


def _sum(bits: list[float | None]) -> float | None:
    """Bits of surprise of a word: its tokens' probabilities are multiplied."""
    return None if None in bits else sum(b for b in bits if b is not None)
