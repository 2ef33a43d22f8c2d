"""The keys of session state: the one file that names them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from enum import StrEnum

from reverse_attention.result.setting_table import ABOUT


class Key(StrEnum):
    """Every session_state key; those of widgets that a link can set are also the names in it."""

    ADDRESS = "address"
    VISIT = "visit"
    VISIT_PLACE = "visit_place"
    SAID = "said"
    SAID_OVER = "said_over"
    VISIT_ASK = "visit_ask"
    VISITED = "visited"
    DRAFT_KEPT = "draft_kept"
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
    RUN = "run"
    RUN_ASKED = "run_asked"
    RUN_BACK = "run_back"
    RUN_DELETE = "run_delete"
    RUN_DELETED = "run_deleted"
    RUN_DUPLICATE = "run_duplicate"
    RUN_EDIT = "run_edit"
    RUN_EDITED = "run_edited"
    RUN_EXPORT = "run_export"
    RUN_FIRST = "run_first"
    RUN_FORM = "run_form"
    RUN_HEAD = "run_head"
    RUN_KIND = "run_kind"
    RUN_MODEL = "run_model"
    RUN_NEWER = "run_newer"
    RUN_NOTE = "run_note"
    RUN_OLDER = "run_older"
    RUN_OPEN = "run_open"
    RUN_OWNER = "run_owner"
    RUN_ROW = "run_row"
    RUN_SEARCH = "run_search"
    RUN_SHARING = "run_sharing"
    RUN_TAG = "run_tag"
    RUN_TAGS = "run_tags"
    RUN_TITLE = "run_title"
    RUN_UNDO = "run_undo"
    RUN_WANTED = "run_wanted"
    TO_RUN = "to_run"
    TO_TRACE = "to_trace"
    DOOR = "door"
    SIGN_IN = "sign_in"
    SIGN_IN_ASKED = "sign_in_asked"
    SIGN_OUT = "sign_out"
    SAVE_ASKED = "save_asked"
    SAVE_FORM = "save_form"
    SAVE_OF = "save_of"
    SAVE_RUN = "save_run"
    SAVE_TITLE = "save_title"
    SAVED_RUN = "saved_run"
    OPEN_SAVED = "open_saved"
    SAVED_FILE = "saved_file"
    SAVED_STRIP = "saved_strip"
    SAVED_PICTURE = "saved_picture"
    SAVED_PATHS = "saved_paths"
    RECEIPT = "receipt"
    RECEIPT_OF = "receipt_of"
    RECEIPT_MADE = "receipt_made"
    RECEIPT_EACH = "receipt_each"
    RECEIPT_OF_EACH = "receipt_of_each"
    CUT_TOKENS = "cut_tokens"
    CUT_HOPS = "cut_hops"
    CUT_HEADS = "cut_heads"
    CUT_SELECTED = "cut_selected"
    VERIFY = "verify"
    OPEN_IN_TRACE = "open_in_trace"
    VERIFY_ASKED = "verify_asked"
    VERIFIED = "verified"
    MAY_LOAD = "may_load"
    SAVE_CHART = "save_chart"
    CHART_KIND = "chart_kind"
    CHART_WIDTH = "chart_width"
    CHART_FILE = "chart_file"
    MAP = "map"
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
    COMPARED_PATHS = "compared_paths"
    COMPARED_TABLE = "compared_table"
    AGAINST = "against"
    DIFFERENCE = "difference"
    MEASURE = "measure"
    TABLE = "table"
    FILE = "file"
    LEARN = "learn"
    STEP = "step"
    LEARN_ANSWER = "learn_answer"
    LEARN_PICTURE = "learn_picture"
    LEARN_STRIP = "learn_strip"
    LEARN_TOKEN = "learn_token"
    LEARN_CHOICE = "learn_choice"
    LEARN_BEAMS = "learn_beams"
    LEARN_WAYS = "learn_ways"
    LEARN_AGAINST = "learn_against"
    LEARN_OPEN = "learn_open"
    LEARN_BACK = "learn_back"
    LEARN_ON = "learn_on"


def of_column(key: Key | str, column: int) -> str:
    """The key of one column of a comparison."""
    return f"{key}_{column + 1}"


def of_chart(key: Key, chart: str) -> str:
    """The key of a widget that saves one of several charts."""
    return f"{key}_{chart.replace(' ', '_')}"


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
