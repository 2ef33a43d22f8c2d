"""What costs time, done once for all sessions: models, records, traces, receipts."""

from __future__ import annotations

import threading
import time
from dataclasses import asdict, dataclass

import streamlit as st
from streamlit.runtime.scriptrunner import add_script_run_ctx, get_script_run_ctx

from components.names import is_alone
from components.portal.places import allowed
from components.portal.settings import Offered, settings
from reverse_attention import Alternative, Record, ReverseAttentionTracer, TraceResult
from reverse_attention.knockout.by_hand import Named
from reverse_attention.model.load import LoadedModel, Steps, load
from reverse_attention.model.predictions import surprises
from reverse_attention.progress import Progress
from reverse_attention.result.receipt import Receipt
from reverse_attention.result.setting_table import TraceSettings
from reverse_attention.trace.candidates import Candidates

MAX_MODELS = 4  # as many as are compared at once
MAX_RECORDS = 24
MAX_TRACES = 500
_SAID = 4  # likeliest tokens


@dataclass(frozen=True)
class TimedTrace:
    result: TraceResult
    seconds: float


@st.cache_resource
def _in_memory() -> set[str]:
    return set()


def models_in_memory() -> list[str]:
    """The models that are loaded, for whichever session."""
    return sorted(_in_memory())


def load_model(name: str, progress: Steps) -> LoadedModel:
    """The model, loaded once for all sessions.

    Raises:
        ModelError: it is not offered here, or cannot be loaded.
    """
    return _loaded(name, allowed(name, alone=is_alone()), progress)


@st.cache_resource(
    max_entries=MAX_MODELS,
    show_spinner="Loading the model …",
    on_release=lambda loaded: _in_memory().discard(loaded.name),
)
def _loaded(name: str, _how: Offered, _progress: Steps) -> LoadedModel:
    loaded = load(_how.name, revision=_how.revision, dtype=_how.dtype, device=_how.device, progress=_progress)
    _in_memory().add(loaded.name)
    return loaded


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
    progress: Progress | None = None,
) -> Record:
    """The record of one forward pass over the prompt, kept for every later trace of it.

    The prompt is the text, or token ids where it is more than a text.
    """
    captured = _captured(name, text, loaded, token_ids, progress)
    if not captured.is_of(loaded.model):  # which has been loaded anew since
        _captured.clear(name, text, loaded, token_ids)
        captured = _captured(name, text, loaded, token_ids, progress)
    return captured


@st.cache_resource(max_entries=MAX_RECORDS, show_spinner=False)
def _captured(
    name: str,
    text: str,
    _loaded: LoadedModel,
    token_ids: tuple[int, ...] | None,
    _progress: Progress | None = None,
) -> Record:
    tracer = ReverseAttentionTracer(_loaded.model, _loaded.tokenizer, max_tokens=settings().limits.tokens)
    return tracer.capture(text if token_ids is None else token_ids, progress=_progress)


@st.cache_resource(max_entries=MAX_MODELS, show_spinner=False)
def seconds_per_token(
    name: str, _loaded: LoadedModel, _ids: tuple[int, ...], _progress: Progress | None = None
) -> float:
    """How long a model takes here for each token of a pass, measured on these ones."""
    tracer = ReverseAttentionTracer(_loaded.model, _loaded.tokenizer)
    tracer.capture(_ids, progress=_progress)  # the first one finds out how
    started = time.perf_counter()
    tracer.capture(_ids)
    return (time.perf_counter() - started) / len(_ids)


@st.cache_data(max_entries=MAX_TRACES, show_spinner=False)
def trace(
    name: str,
    text: str,
    target: int | None,
    settings: TraceSettings,
    _loaded: LoadedModel,
    _record: Record,
    token_ids: tuple[int, ...] | None = None,
    _progress: Progress | None = None,
) -> TimedTrace:
    """The trace of a record, and the time that the search took."""
    started = time.perf_counter()
    tracer = ReverseAttentionTracer(_loaded.model, _loaded.tokenizer)
    result = tracer.trace(_record, target, **asdict(settings), progress=_progress)
    return TimedTrace(result, time.perf_counter() - started)


@st.cache_data(max_entries=MAX_TRACES, show_spinner=False)
def receipt(
    name: str,
    text: str,
    target: int | None,
    settings: TraceSettings,
    _loaded: LoadedModel,
    _record: Record,
    _result: TraceResult,
    token_ids: tuple[int, ...] | None = None,
    hop_controls: bool = False,
    _progress: Progress | None = None,
) -> Receipt:
    """What the answer loses where what a trace draws is cut."""
    tracer = ReverseAttentionTracer(_loaded.model, _loaded.tokenizer)
    return tracer.receipt(_record, _result, hop_controls=hop_controls, progress=_progress)


@st.cache_data(max_entries=MAX_TRACES, show_spinner=False)
def knocked_out(
    name: str,
    text: str,
    position: int,
    answer: int | None,
    cut: Named,
    members: tuple[tuple[int, ...], ...],
    _loaded: LoadedModel,
    _record: Record,
    token_ids: tuple[int, ...] | None = None,
    _progress: Progress | None = None,
) -> list[tuple[Alternative, Alternative]]:
    """The answer and what the model says, each before and after some edges are cut."""
    tracer = ReverseAttentionTracer(_loaded.model, _loaded.tokenizer)
    before = Candidates.at(_record, _loaded.tokenizer, position)
    after = tracer.knock_out(_record, position, **vars(cut), members=members, progress=_progress)
    likeliest = [*before.likeliest(_SAID), *after.likeliest(_SAID)]
    ids = dict.fromkeys([*([] if answer is None else [answer]), *(token.token_id for token in likeliest)])
    return [(before.of(token_id), after.of(token_id)) for token_id in ids]


@st.cache_data(max_entries=MAX_RECORDS, show_spinner="Asking how surprising each token was …")
def token_surprises(
    name: str, text: str, _record: Record, token_ids: tuple[int, ...] | None = None
) -> list[float | None]:
    """Surprise of each token in bits, -log2 of its probability; None for the first one."""
    return surprises(_record)
