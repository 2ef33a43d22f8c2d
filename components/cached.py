"""What costs time, done once for all sessions: models, records, traces, receipts."""

from __future__ import annotations

import threading
import time
from dataclasses import asdict, dataclass
from weakref import WeakKeyDictionary

import streamlit as st
from streamlit.runtime.scriptrunner import add_script_run_ctx, get_script_run_ctx

from components.names import is_alone
from components.portal.cache import Asked
from components.portal.lending import lent
from components.portal.places import allowed
from components.portal.settings import settings
from components.portal.shared import borrowed, models, records, results
from components.turn import Line, turn
from reverse_attention import Alternative, Record, ReverseAttentionTracer, TraceResult
from reverse_attention.knockout.by_hand import Named
from reverse_attention.model.load import LoadedModel, Steps
from reverse_attention.model.predictions import surprises
from reverse_attention.result.receipt import Receipt
from reverse_attention.result.setting_table import TraceSettings
from reverse_attention.trace.candidates import Candidates

_MOST_TIMED = 200  # models and lengths of prompts
_SAID = 4  # likeliest tokens
_captured: WeakKeyDictionary[Record, float] = WeakKeyDictionary()
"""The seconds that each new record took."""


@dataclass(frozen=True)
class TimedTrace:
    result: TraceResult
    seconds: float


def models_in_memory() -> list[str]:
    """The models that are loaded, for whichever session."""
    return models().names()


def load_model(name: str, progress: Steps) -> LoadedModel:
    """The model, loaded once for all sessions, and in memory until this page's run ends.

    Raises:
        ModelError: it is not offered here, cannot be loaded, or does not fit beside those in use.
    """
    how = allowed(name, alone=is_alone())
    return lent(borrowed(how, progress))


def in_this_session(tell: Steps) -> Steps:
    """The callback, able to reach this session's page from the threads that download files."""
    context = get_script_run_ctx()

    def told(step: str) -> None:
        add_script_run_ctx(threading.current_thread(), context)
        tell(step)

    return told


def record(
    name: str,
    text: str,
    loaded: LoadedModel,
    token_ids: tuple[int, ...] | None = None,
    line: Line | None = None,
) -> Record:
    """The record of one forward pass over the prompt, kept for every later trace of it.

    The prompt is the text, or token ids where it is more than a text.
    """
    limit = settings().limits.tokens

    def capture() -> Record:
        tracer = ReverseAttentionTracer(loaded.model, loaded.tokenizer, max_tokens=limit)
        with turn("capture", line):
            started = time.perf_counter()
            made = tracer.capture(text if token_ids is None else token_ids)
            _captured[made] = time.perf_counter() - started
        return made

    return records().get(
        _asked(name, text, token_ids), capture, is_good=lambda kept: kept.is_of(loaded.model), progress=line
    )


def seconds_of_new(record: Record) -> float | None:
    """How long this record took, told once: None of one that is not new."""
    return _captured.pop(record, None)


def _asked(name: str, text: str, token_ids: tuple[int, ...] | None) -> Asked:
    return Asked(name, (text, token_ids))


@st.cache_resource(max_entries=_MOST_TIMED, show_spinner=False)
def seconds_per_token(
    name: str, _loaded: LoadedModel, _ids: tuple[int, ...], _line: Line | None = None
) -> float:
    """How long a model takes here for each token of a pass, measured on these ones."""
    tracer = ReverseAttentionTracer(_loaded.model, _loaded.tokenizer)
    with turn("capture", _line):
        tracer.capture(_ids)  # the first one finds out how
        started = time.perf_counter()
        tracer.capture(_ids)
    return (time.perf_counter() - started) / len(_ids)


def trace(
    name: str,
    text: str,
    target: int | None,
    settings: TraceSettings,
    loaded: LoadedModel,
    record: Record,
    token_ids: tuple[int, ...] | None = None,
    line: Line | None = None,
) -> TimedTrace:
    """The trace of a record, and the time that the search took."""

    def search() -> TimedTrace:
        tracer = ReverseAttentionTracer(loaded.model, loaded.tokenizer)
        with turn("trace", line):
            started = time.perf_counter()
            result = tracer.trace(record, target, **asdict(settings))
            seconds = time.perf_counter() - started
        records().measure(_asked(name, text, token_ids), record)
        return TimedTrace(result, seconds)

    return results().get(Asked(name, ("trace", text, token_ids, target, settings)), search, line)


def receipt(
    name: str,
    text: str,
    target: int | None,
    settings: TraceSettings,
    loaded: LoadedModel,
    record: Record,
    result: TraceResult,
    token_ids: tuple[int, ...] | None = None,
    hop_controls: bool = False,
    line: Line | None = None,
) -> Receipt:
    """What the answer loses where what a trace draws is cut."""

    def cut() -> Receipt:
        tracer = ReverseAttentionTracer(loaded.model, loaded.tokenizer)
        with turn("receipt", line):
            return tracer.receipt(record, result, hop_controls=hop_controls)

    about = ("receipt", text, token_ids, target, settings, hop_controls)
    return results().get(Asked(name, about), cut, line)


def knocked_out(
    name: str,
    text: str,
    position: int,
    answer: int | None,
    cut: Named,
    members: tuple[tuple[int, ...], ...],
    loaded: LoadedModel,
    record: Record,
    token_ids: tuple[int, ...] | None = None,
    line: Line | None = None,
) -> list[tuple[Alternative, Alternative]]:
    """The answer and what the model says, each before and after some edges are cut."""

    def knock_out() -> list[tuple[Alternative, Alternative]]:
        tracer = ReverseAttentionTracer(loaded.model, loaded.tokenizer)
        before = Candidates.at(record, loaded.tokenizer, position)
        with turn("receipt", line):
            after = tracer.knock_out(record, position, **vars(cut), members=members)
        likeliest = [*before.likeliest(_SAID), *after.likeliest(_SAID)]
        said = dict.fromkeys(token.token_id for token in likeliest)
        ids = said if answer is None else {answer: None, **said}
        return [(before.of(token_id), after.of(token_id)) for token_id in ids]

    about = ("cut", text, token_ids, position, answer, cut, members)
    return results().get(Asked(name, about), knock_out, line)


def token_surprises(
    name: str, text: str, record: Record, token_ids: tuple[int, ...] | None = None
) -> list[float | None]:
    """Surprise of each token in bits, -log2 of its probability; None for the first one."""

    def ask() -> list[float | None]:
        with st.spinner("Asking how surprising each token was …"), turn("predict"):
            return surprises(record)

    return results().get(Asked(name, ("surprise", text, token_ids)), ask, None)
