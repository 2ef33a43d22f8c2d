"""The state that outlives a rerun: cached models, records and traces, and the session's keys.

A model is loaded once for all sessions and the least recently used one goes when there are too
many; a prompt runs through the model once; a trace with settings seen before is not searched again.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import asdict, dataclass, replace
from enum import StrEnum

import streamlit as st
from streamlit.runtime.scriptrunner import add_script_run_ctx, get_script_run_ctx

from components.limits import max_tokens
from components.names import told
from reverse_attention import Record, ReverseAttentionTracer, TraceResult
from reverse_attention.model.load import LoadedModel, Steps, load
from reverse_attention.model.predictions import surprises
from reverse_attention.progress import Progress
from reverse_attention.result.receipt import Receipt
from reverse_attention.result.setting_table import ABOUT, TraceSettings

MAX_MODELS = 4  # as many as are compared at once
MAX_RECORDS = 24
MAX_TRACES = 500


class Key(StrEnum):
    """Every session_state key; those of widgets that a link can set are also the names in it."""

    ADDRESS = "address"
    VISIT = "visit"
    VISIT_PLACE = "visit_place"
    SAID = "said"
    SAID_OVER = "said_over"
    VISIT_ASK = "visit_ask"
    VISITED = "visited"
    MODEL = "model"
    LOAD_ASKED = "load_asked"
    USE_OFFERED = "use_offered"
    EXAMPLE = "example"
    PROMPT = "prompt"
    TARGET = "target"
    SEQUENCE = "sequence"
    GRAPH = "graph"
    LAYER = "layer"
    WEIGHTS = "weights"
    READ_WEIGHTS = "read_weights"
    ASK = "ask"
    UNIT = "unit"
    ASKED_ABOUT = "asked_about"
    SHADE = "colour"
    TOP_BEAM = "beams"
    TOP_K = "top_k"
    SEARCH = "search"
    DIVERSITY = "diversity"
    SINK = "sink"
    MIN_ATTN = "min_attn"
    HEADS = "heads"
    SOME_HEADS = "some_heads"
    LENGTH_NORM = "length_norm"
    POWER = "power"
    STOP_AT_BOS = "stop_at_bos"
    CHOSEN = "chosen"
    TYPED = "typed"
    SHARED_ANSWER = "shared_answer"
    SHARED_AGAINST = "shared_against"
    ANSWER_CHIPS = "answers"
    ANSWER_MENU = "answer"
    AGAINST_MENU = "rather_than"
    NEXT = "next"
    LEAVE_SINK = "leave_sink"
    STRIP = "token_strip"
    PICTURE = "picture"
    PICTURE_FRAME = "picture_frame"
    SELECTED_PATHS = "selected_paths"
    TABS = "tabs"
    HEAD_CELL = "head_cell"
    MAP_OF = "map_of"
    PATHS = "paths"
    PATH_TABLE = "path_table"
    SAVED_FILE = "saved_file"
    SAVED_STRIP = "saved_strip"
    SAVED_PICTURE = "saved_picture"
    SAVED_PATHS = "saved_paths"
    RECEIPT = "receipt"
    RECEIPT_OF = "receipt_of"
    VERIFY = "verify"
    OPEN_IN_TRACE = "open_in_trace"
    VERIFIED = "verified"
    MAP_LAYER = "map_layer"
    MAP_HEAD = "map_head"
    NEW_TOKENS = "tokens"
    WAY = "way"
    TEMPERATURE = "temperature"
    TOP_P = "top_p"
    SEED = "seed"
    HOW = "how"
    CONTINUE = "continue"
    CONTINUING = "continuing"
    CONTINUATION = "continuation"
    STOP = "stop"
    STOP_WORK = "stop_work"
    STOPPED = "stopped"
    PROMPT_ONLY = "prompt_only"
    CHAT = "chat"
    CHAT_MESSAGES = "chat_messages"
    PAIR = "pair"
    PROMPTS = "prompts"
    PROMPT_COUNT = "n"
    MODELS = "models"
    REFERENCE = "reference"
    OWN = "own"
    COMPARED = "compared"
    AGAINST = "against"
    DIFFERENCE = "difference"
    MEASURE = "measure"
    TABLE = "table"
    FILE = "file"


def of_column(key: Key | str, column: int) -> str:
    """The key of one column of a comparison."""
    return f"{key}_{column + 1}"


def is_key(name: str) -> bool:
    """Whether a name is that of a key, or of a column's."""
    plain_name = name.rstrip("0123456789").removesuffix("_")
    return bool({name, plain_name} & {*Key, *ABOUT})


def of_setting(name: str) -> Key | str:
    """The key of a setting of a trace: its own in ``Key``, else its name."""
    return Key[name.upper()] if name.upper() in Key.__members__ else name


_column: ContextVar[int | None] = ContextVar("column", default=None)


@contextmanager
def own_keys(column: int) -> Iterator[None]:
    """Inside, settings are those of one column of a comparison."""
    token = _column.set(column)
    try:
        yield
    finally:
        _column.reset(token)


def here(key: Key | str) -> str:
    """The key itself, or that of the column whose settings these are."""
    column = _column.get()
    return key if column is None else of_column(key, column)


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


@st.cache_resource(
    max_entries=MAX_MODELS,
    show_spinner="Loading the model …",
    on_release=lambda loaded: _in_memory().discard(loaded.name),
)
def load_model(name: str, _progress: Steps) -> LoadedModel:
    """The model, loaded once for all sessions.

    Raises:
        ModelError: it cannot be loaded.
    """
    loaded = load(name, progress=_progress)
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
    tracer = ReverseAttentionTracer(_loaded.model, _loaded.tokenizer, max_tokens=max_tokens())
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
    result = replace(result, model=told(result.model, _loaded.model))
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
    _progress: Progress | None = None,
) -> Receipt:
    """What the answer loses where what a trace draws is cut."""
    tracer = ReverseAttentionTracer(_loaded.model, _loaded.tokenizer)
    return tracer.receipt(_record, _result, progress=_progress)


@st.cache_data(max_entries=MAX_RECORDS, show_spinner="Asking how surprising each token was …")
def token_surprises(
    name: str, text: str, _record: Record, token_ids: tuple[int, ...] | None = None
) -> list[float | None]:
    """Surprise of each token in bits, -log2 of its probability; None for the first one."""
    return surprises(_record)
