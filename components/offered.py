"""Which examples and pairs are worth offering: those that the model at hand gives the answers of.

A model that was just loaded is asked for the next word of each, for a few seconds at most; what it was not
asked by then is offered.
"""

from __future__ import annotations

import time
from collections.abc import Collection, Sequence

import streamlit as st

from components.limits import ids_of
from components.turn import turn
from reverse_attention.demo import EXAMPLES, MODELS, PAIRS
from reverse_attention.model.generate import continue_text, continues_text
from reverse_attention.model.load import LoadedModel
from reverse_attention.progress import tell
from reverse_attention.trace.answer import first_token

_SECONDS = 4.0
_ASKED = {
    **{example.name: [(example.text, example.answer)] for example in EXAMPLES},
    **{pair.name: list(zip(pair.texts, pair.answers, strict=True)) for pair in PAIRS},
}


@st.cache_resource
def _given() -> dict[str, dict[str, bool]]:
    """By model and name of an example or a pair, whether the model gives its answers."""
    return {}


def learn(loaded: LoadedModel, names: Sequence[str]) -> bool:
    """Ask a model for the answers of these, if it was not asked yet; returns whether it was."""
    given = _given().setdefault(loaded.name, {})
    new = [name for name in names if name not in given]
    if not new or loaded.name in MODELS or not continues_text(loaded.model):
        return False
    with turn("predict"):
        until = time.monotonic() + _SECONDS
        for name in new:
            late = time.monotonic() > until
            given[name] = late or all(_says(loaded, text, answer) for text, answer in _ASKED[name])
            tell("asking for examples", len(given) / len(_ASKED))
    return True


def _says(loaded: LoadedModel, text: str, answer: str) -> bool:
    try:
        ids = ids_of(text, loaded.tokenizer)
        said = continue_text(loaded.model, loaded.tokenizer, ids, max_new_tokens=1)
        return said.token_ids[len(ids) :] == [first_token(answer, loaded.tokenizer, "the answer")[0]]
    except ValueError:  # it is too long for this model, or its answer cannot be written
        return False


def offered(names: Sequence[str], model: str, chosen: Collection[str | None]) -> list[str]:
    """Those that the model gives the answers of, as far as that is known, and what is chosen."""
    given = _given().get(model, {})
    return [name for name in names if given.get(name, True) or name in chosen]
