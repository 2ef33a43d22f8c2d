"""The lines of Python that make what a page shows: model, prompt, question, and what is set otherwise.

Texts stand in them as Python writes them, so that none can end its own quotes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from textwrap import indent
from typing import Any

import streamlit as st

from reverse_attention import Comparison, TraceResult
from reverse_attention.model.names import brief, is_folder
from reverse_attention.result.setting_table import ABOUT, TraceSettings

_WIDTH = 88
_FOLDER = "  # a folder: write its path"


@dataclass(frozen=True)
class AskedTrace:
    """A trace, and what was asked for it."""

    model: str
    """Its name, as it is loaded by."""
    prompt: str | Sequence[int]
    """A text, or token ids where it is more than a text."""
    target: int
    settings: TraceSettings
    result: TraceResult


def copy_as_python(lines: str) -> None:
    """Show lines of Python, to be copied by their button."""
    with st.expander("Copy as Python"):
        st.code(lines, language="python")


def of_trace(asked: AskedTrace) -> str:
    """The lines that make a trace."""
    marks = {"prompt_length": asked.result.prompt_length, "template": asked.result.template}
    marked = _keywords({name: value for name, value in marks.items() if value})
    # which tokens the model has added, and which a chat template
    return "\n".join(
        [
            *["from dataclasses import replace\n"] * bool(marked),
            "from reverse_attention import ReverseAttentionTracer, load",
            "",
            *_tracer(asked.model),
            f"result = {_traced('tracer', asked, _keywords(_chosen(asked)))}",
            *[f"result = {_wrapped('replace(', ['result', *marked], ')')}"] * bool(marked),
            "result  # in a notebook its picture; else: tracer.render_html(result, 'output/')",
        ]
    )


def of_comparison(asked: Sequence[AskedTrace], comparison: Comparison) -> str:
    """The lines that make the traces of a comparison, one for each column, and compare them."""
    models = list(dict.fromkeys(one.model for one in asked))
    numbers = {model: "" if len(models) == 1 else f"_{n}" for n, model in enumerate(models, 1)}
    chosen = [_chosen(one) for one in asked]
    shared = {n: v for n, v in chosen[0].items() if all(n in own and own[n] == v for own in chosen)}
    traces = [
        _traced(
            f"tracer{numbers[one.model]}",
            one,
            ["**settings", *_keywords({n: v for n, v in own.items() if n not in shared})],
        )
        for one, own in zip(asked, chosen, strict=True)
    ]
    names = [column.name for column in comparison.columns]
    compared = _keywords({"names": names, "reference": comparison.reference, "by": comparison.by})
    return "\n".join(
        [
            "from reverse_attention import ReverseAttentionTracer, compare, load",
            "",
            *(line for model, number in numbers.items() for line in _tracer(model, number)),
            f"settings = {_wrapped('dict(', _keywords(shared), ')')}",
            f"results = {_wrapped('[', traces, ']')}",
            f"comparison = {_wrapped('compare(', ['results', *compared], ')')}",
            "comparison  # in a notebook its pictures; else: comparison.to_html()",
        ]
    )


def _tracer(model: str, number: str = "") -> list[str]:
    return [
        f"loaded{number} = load({brief(model)!r}){_FOLDER if is_folder(model) else ''}",
        f"tracer{number} = ReverseAttentionTracer(loaded{number}.model, loaded{number}.tokenizer)",
    ]


def _chosen(asked: AskedTrace) -> dict[str, Any]:
    """What is set otherwise than the library has it; sinks as they were seen to."""
    given = {**asdict(asked.settings), "sink": asked.result.sink}
    if asked.settings.graph == "layer":
        del given["weights"]
    if asked.settings.layer == asked.result.n_layers - 1:
        del given["layer"]
    return {name: value for name, value in given.items() if value != ABOUT[name].default}


def _traced(tracer: str, asked: AskedTrace, settings: Sequence[str]) -> str:
    prompt = asked.prompt if isinstance(asked.prompt, str) else list(asked.prompt)
    return _wrapped(f"{tracer}.trace(", [repr(prompt), str(asked.target), *settings], ")")


def _keywords(arguments: dict[str, Any]) -> list[str]:
    return [f"{name}={value!r}" for name, value in arguments.items()]


def _wrapped(opening: str, parts: Sequence[str], closing: str) -> str:
    """Parts in brackets, on one line if that is short; line ends in texts are escaped, so none is in them."""
    line = f"{opening}{', '.join(parts)}{closing}"
    if len(line) <= _WIDTH:
        return line
    return "\n".join([opening, *(indent(f"{part},", "    ") for part in parts), closing])
