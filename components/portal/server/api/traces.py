"""Traces and comparisons for programs, with the models, turns and limits of the pages."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from components.portal import measures
from components.portal.server.api.asked import AskedComparison, AskedTrace, Generation
from components.portal.server.api.calling import Call
from components.portal.settings import settings
from reverse_attention.result.setting_table import TraceSettings

if TYPE_CHECKING:
    from reverse_attention import Generated, Record, ReverseAttentionTracer, TraceResult


def trace(call: Call, asked: AskedTrace) -> str:
    """A saved trace, as JSON.

    Raises:
        ValueError: the model, the prompt or a setting cannot be; the message says which, and what can.
    """
    with _tracer(call, asked.model) as tracer:
        prompt, template = _prompt(tracer, asked)
        length = None
        if asked.generate is not None:
            generated = _generated(call, tracer, prompt, asked.generate)
            prompt, length = generated.token_ids, generated.prompt_length
        record, result = _traced(call, tracer, prompt, asked)
        if asked.receipt:
            with _turn(call, "receipt"):
                result = dataclasses.replace(result, receipt=tracer.receipt(record, result))
    return dataclasses.replace(result, prompt_length=length, template=template).to_json()


def _prompt(tracer: ReverseAttentionTracer, asked: AskedTrace) -> tuple[str | list[int], list[int]]:
    """What the model reads, and the positions that a chat template has put there."""
    if asked.messages is None:
        return _checked(asked.text or asked.token_ids or ""), []
    from reverse_attention.prompt.chat import render

    messages = [message.model_dump() for message in asked.messages]
    _checked("".join(message["content"] for message in messages))
    rendered = render(tracer.tokenizer, messages)
    return rendered.token_ids, rendered.template_positions


def _generated(
    call: Call, tracer: ReverseAttentionTracer, prompt: str | list[int], asked: Generation
) -> Generated:
    most = settings().limits.generated_tokens
    if asked.tokens > most:
        raise ValueError(f"generate.tokens is {asked.tokens:,}; here {most:,} are the limit.")
    from reverse_attention.progress import tell

    made: list[int] = []

    def on_token(token_id: int) -> None:
        made.append(token_id)
        tell("continuing", len(made) / asked.tokens)

    how = asked.model_dump(exclude={"tokens"})
    with _turn(call, "generate"):
        return tracer.generate(prompt, max_new_tokens=asked.tokens, on_token=on_token, **how)


def compare(call: Call, asked: AskedComparison) -> str:
    """A saved comparison, as JSON.

    Raises:
        ValueError: see ``trace``.
    """
    from reverse_attention import compare
    from reverse_attention.comparison import AskedRow, answers

    results, rows = [], []
    for model in asked.models:
        with _tracer(call, model) as tracer:
            for text in asked.texts:
                record, result = _traced(call, tracer, _checked(text), asked)
                results.append(result)
                rows.append(AskedRow(record, tracer.tokenizer, result.members[result.target_pos][-1]))
    with measures.timed("compare"):
        compared = compare(results, reference=asked.reference, by=asked.by, answers=answers(rows))
    return compared.to_json()


def _checked(prompt: str | list[int]) -> str | list[int]:
    """The prompt, if it has no more characters than one may have; tokens are counted where they are made."""
    most = settings().limits.characters
    if isinstance(prompt, str) and len(prompt) > most:
        raise ValueError(f"text has {len(prompt):,} characters; here {most:,} are the limit. Shorten it.")
    return prompt


def _traced(
    call: Call,
    tracer: ReverseAttentionTracer,
    prompt: str | list[int],
    asked: AskedTrace | AskedComparison,
) -> tuple[Record, TraceResult]:
    chosen = {name: getattr(asked.settings, name) for name in asked.settings.model_fields_set}
    wanted = TraceSettings.for_people(**chosen)
    with _turn(call, "capture"):
        record = tracer.capture(prompt)
    with _turn(call, "trace"):
        return record, tracer.trace(record, asked.target, **vars(wanted))


@contextmanager
def _turn(call: Call, stage: measures.Stage) -> Iterator[None]:
    """Run what stands inside when its turn comes, among those of the pages."""
    from components.portal.shared import at_work
    from reverse_attention.progress import told_to

    with at_work(stage, f"token {call.caller}", call.waits, call.told) as told, told_to(told):
        yield


@contextmanager
def _tracer(call: Call, name: str) -> Iterator[ReverseAttentionTracer]:
    """Traces on a model that is offered here, which stays in memory inside."""
    from components.portal.places import allowed
    from components.portal.shared import borrowed
    from reverse_attention import ReverseAttentionTracer

    how = allowed(name, alone=False)  # a program is nobody who sits at this machine
    with borrowed(how, call.told) as loaded:
        yield ReverseAttentionTracer(loaded.model, loaded.tokenizer, max_tokens=settings().limits.tokens)
