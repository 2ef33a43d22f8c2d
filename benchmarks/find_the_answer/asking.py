"""A model that is asked: which prompts it answers right, and what a method shows for one of these.

1. ``right`` goes through prompts in batches: one forward pass each, and of it the last token's logits only.
   Prompts that are split differently with their answer behind them are none that it answers.
2. ``case`` captures one that was answered right.
3. ``outcome`` and ``scored`` ask a method.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any

import torch
from torch.nn.utils.rnn import pad_sequence

from benchmarks import real_models
from benchmarks.find_the_answer.baselines import Asked, Baselines
from benchmarks.find_the_answer.methods import CONTRAST
from benchmarks.find_the_answer.outcomes import Case, Outcome, of_scores, of_trace, tokens_of
from benchmarks.find_the_answer.tasks import Task
from reverse_attention import ReverseAttentionTracer, TraceResult
from reverse_attention.model.load import load

_TOKENS_AT_ONCE = 512  # of the prompts in a batch


class Bench:
    """One model and its tracer."""

    def __init__(self, name: str) -> None:
        place = real_models.made() / name
        loaded = load(str(place) if place.exists() else name)
        self.model, self.tokenizer = loaded.model, loaded.tokenizer
        self.tracer = ReverseAttentionTracer(loaded.model, loaded.tokenizer)

    @cached_property
    def baselines(self) -> Baselines:
        return Baselines(self.model)

    def right(self, tasks: Sequence[Task]) -> list[bool]:
        """Which of these prompts the model answers right."""
        asked = [(task.text, task.answer, task.contrast) for task in tasks]
        return self._answered(asked)

    def follows(self, task: Task) -> bool | None:
        """Whether the model's answer turns with the text; None where the text cannot be turned."""
        return self._answered([(task.turned, task.contrast, task.answer)])[0] if task.turned else None

    def fits(self, task: Task) -> bool:
        """Whether the model has positions for the prompt and its answer."""
        limit = getattr(self.model.config, "max_position_embeddings", None)
        return limit is None or len(self.tokenizer(task.text + task.answer).input_ids) <= limit

    def _answered(self, asked: Sequence[tuple[str, str, str]]) -> list[bool]:
        split = [self._split(*one) for one in asked]
        answered = [False] * len(asked)
        for batch in _batches([n for n, one in enumerate(split) if one], lambda n: len(split[n][0])):
            predicted = self._predicted([split[n][0] for n in batch])
            for n, token in zip(batch, predicted, strict=True):
                answered[n] = token == split[n][1]
        return answered

    def _split(self, text: str, answer: str, contrast: str) -> tuple[list[int], int, int] | None:
        """The text's tokens, the answer's and the contrast's first; None where they are not told apart."""
        ids, whole, wrong = (self.tokenizer(text + rest).input_ids for rest in ("", answer, contrast))
        n = len(ids)
        apart = whole[:n] == ids and wrong[:n] == ids and min(len(whole), len(wrong)) > n
        return (ids, whole[n], wrong[n]) if apart and whole[n] != wrong[n] else None

    @torch.no_grad()
    def _predicted(self, prompts: Sequence[list[int]]) -> list[int]:
        ids = pad_sequence([torch.tensor(prompt) for prompt in prompts], batch_first=True)
        lengths = torch.tensor([len(prompt) for prompt in prompts])
        mask = (torch.arange(ids.shape[1]) < lengths[:, None]).long()
        hidden = self.model.base_model(input_ids=ids, attention_mask=mask, use_cache=False)[0]
        last = hidden[torch.arange(len(ids)), lengths - 1]
        return self.model.get_output_embeddings()(last).argmax(dim=-1).tolist()

    def case(self, task: Task) -> Case:
        """A prompt that the model answers right, captured."""
        split = self._split(task.text, task.answer, task.contrast)
        if split is None:
            raise ValueError(f"{task.text!r} is split differently with its answer behind it.")
        record = self.tracer.capture(task.text)
        return Case(task, record, *split[1:], *(tokens_of(record, span) for span in (task.source, task.via)))

    def outcome(self, case: Case, settings: Mapping[str, Any]) -> Outcome:
        """What a trace shows."""
        started = time.perf_counter()
        result = self.traced(case, settings)
        return of_trace(case, result, time.perf_counter() - started)

    def traced(self, case: Case, settings: Mapping[str, Any]) -> TraceResult:
        """A trace of the prompt; a contrast that the settings leave open is the prompt's own."""
        chosen = dict(settings)
        if chosen.get("against") == CONTRAST:
            chosen["against"] = case.contrast
        return self.tracer.trace(case.record, **chosen)

    def scored(self, case: Case, baseline: str) -> Outcome:
        """What the scores of a baseline show; agreement is asked with its contrast."""
        contrast = case.contrast if case.task.name == "agreement" else None
        asked = Asked(torch.tensor([case.record.input_ids]), case.answer, contrast)
        started = time.perf_counter()
        scores = self.baselines.methods[baseline](asked)
        return of_scores(case, scores.tolist(), time.perf_counter() - started)


def _batches(numbers: Iterable[int], length: Any) -> Iterable[list[int]]:
    """Numbers in batches of prompts of like length, of ``_TOKENS_AT_ONCE`` tokens in all."""
    batch: list[int] = []
    for n in sorted(numbers, key=length):
        if batch and length(n) * (len(batch) + 1) > _TOKENS_AT_ONCE:
            yield batch
            batch = []
        batch.append(n)
    if batch:
        yield batch
