"""What is kept of a run: a JSON text that the library's own reader took, and what a list tells of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from components.portal.runs import words
from components.portal.runs.tables import Kind
from components.portal.runs.thumbnail import thumbnail
from reverse_attention import TraceResult
from reverse_attention.prompt.visible import visible
from reverse_attention.result.json_file import parse
from reverse_attention.result.trace_result import SCHEMA as TRACE

if TYPE_CHECKING:
    from reverse_attention import Comparison

_COMPARISON = "reverse-attention/comparison/1"
_LARGEST = 4 * 64 * 2**20  # bytes; the readers have smaller limits for their kinds
_LONGEST_PROMPT = 20_000


@dataclass(frozen=True)
class Saved:
    """A run's content, checked, and what a list tells of it."""

    kind: Kind
    content: str
    title: str
    """One that says what was asked, for whoever gives none."""
    models: tuple[str, ...]
    target: str
    prompt: str
    thumbnail: str


def read(content: str) -> TraceResult | Comparison:
    """A saved trace or comparison, whichever it is.

    Raises:
        ValueError: it is neither, too large, or damaged; the message says where.
    """
    data = parse(content, "saved trace or comparison", max_bytes=_LARGEST)
    schema = data.get("schema") if isinstance(data, dict) else None
    if schema == _COMPARISON:
        from reverse_attention import Comparison  # brings torch, which a trace does not need

        return Comparison.from_json(content)
    if schema == TRACE:
        return TraceResult.from_dict(data)
    raise ValueError("Not a saved trace or comparison: the file does not say which of them it is.")


def checked(content: str) -> Saved:
    """What is kept of a JSON text: what the reader made of it, written anew.

    Raises:
        ValueError: see ``read``.
    """
    opened = read(content)
    if isinstance(opened, TraceResult):
        return _saved(Kind.TRACE, opened.to_json(), [opened])
    return _saved(Kind.COMPARISON, opened.to_json(), [column.result for column in opened.columns])


def title_of(results: Sequence[TraceResult]) -> str:
    """What was asked, and the first words of what of: never longer than a line."""
    first = results[0]
    models = dict.fromkeys(result.model or "unnamed" for result in results)
    versus = f" · {len(models)} models" if len(models) > 1 else f" · {len(results)} prompts"
    asked = words.line(_asked(first), words.LONGEST_TITLE // 3)
    return words.line(f"{asked}{versus * (len(results) > 1)} · {first.text}", words.LONGEST_TITLE)


def _saved(kind: Kind, content: str, results: Sequence[TraceResult]) -> Saved:
    prompts = dict.fromkeys(result.text for result in results)
    return Saved(
        kind=kind,
        content=content,
        title=title_of(results),
        models=tuple(dict.fromkeys(words.line(result.model or "unnamed", 200) for result in results)),
        target=words.line(" | ".join(dict.fromkeys(map(_asked, results))), 200),
        prompt=words.line(" | ".join(prompts), _LONGEST_PROMPT),
        thumbnail=thumbnail(results),
    )


def _asked(result: TraceResult) -> str:
    """The word that it is about: the answer, or the token traced from."""
    label = result.answer.label if result.answer else result.labels[result.asked_pos]
    return visible(label).removeprefix("␣") or label
