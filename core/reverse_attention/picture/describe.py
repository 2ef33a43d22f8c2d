"""What is said beside a picture: its name, what was traced and how, and what it can and cannot claim."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from ..prompt.visible import isolated, visible
from ..result import Balance, TraceResult
from ..result.method_table import METHODS
from .numbers import percent

_NOTABLE = 0.1  # of the margin: what is missing is told from there on
_LONGEST_PROMPT = 400  # characters; a line holds fewer
_LONGEST_NAME = 200  # bytes of a file's name; file systems end at 255
_WORD = re.compile(r"[^\W_]+")
_OF_ONE_LAYER = (
    "These paths chain one layer's attention, query to key; they leave out values, the MLP, the residual "
    "stream and the other layers."
)


def name_of(result: TraceResult) -> str:
    """What a picture of it is called: model, way, target and what its answer is compared with."""
    model = Path(result.model).name or "unnamed"
    way = f"layer {result.layer}" if result.graph == "layer" else f"network, {result.weights}"
    asked = f"{isolated(result.labels[result.asked_pos])} ({result.asked_pos})"
    return f"{model} · {way} · {'why' if result.predict else 'target'} {asked}{_question(result)}"


def _question(result: TraceResult) -> str:
    """The answer that is asked about, where it is not the target itself, and what it is compared with."""
    answer, guess = result.answer, result.prediction
    if answer is None:
        return ""
    against = ", ".join(isolated(token.label) for token in answer.against)
    is_other = bool(against) if guess is None else guess.token_id != answer.token_id
    named = f": {isolated(answer.label)}" if is_other else ""
    return named + (f" rather than {against}" if against else "")


def file_name(*parts: str, ending: str) -> str:
    """The name of a saved file, which every file system takes: letters and digits, cut by words.

    Args:
        parts: what it holds, such as ``name_of`` and ``prompt_line`` of a trace.
        ending: without the dot.
    """
    name = "reverse-attention"
    for word in _WORD.findall(unicodedata.normalize("NFKC", " ".join(parts))):
        if len(f"{name}-{word}".encode()) > _LONGEST_NAME:
            break
        name = f"{name}-{word}"
    return f"{name}.{ending}"


def prompt_line(result: TraceResult) -> str:
    """The text on one line, with nothing invisible in it."""
    return " ".join(visible(word) for word in result.text.split())[:_LONGEST_PROMPT]


def facts_of(result: TraceResult) -> list[tuple[str, str]]:
    """What was traced and how, as (name, value) pairs for people."""
    where = [("layer", f"{result.layer} (0 to {result.n_layers - 1})"), ("length norm", result.length_norm)]
    if result.graph == "network":
        where = [("layers", str(result.layer + 1)), ("edge weights", str(result.weights))]
    if result.paths == "token":
        where.append(("paths of", "tokens, their routes through the layers added up"))
    carried = [] if result.coverage is None else [("carried by these paths", percent(result.coverage))]
    return [
        ("model", result.model or "unnamed"),
        *([("adapters", ", ".join(result.adapters))] if result.adapters else []),
        *where,
        (f"{result.unit}s", str(result.seq_len)),
        *_asked(result),
        *_answered(result),
        ("paths", f"{len(result.beams)} by {result.search} search"),
        ("heads", str(result.agg_heads)),
        ("sinks", _sinks(result)),
        *carried,
        *_stopped(result),
        *(("note", note) for note in result.notes),
    ]


def _sinks(result: TraceResult) -> str:
    """What was done with sinks; of those found by what they do the evidence."""
    evidence = [
        f"{isolated(result.labels[_unit_of(result, sink.position)])} ({_unit_of(result, sink.position)}): "
        f"{percent(sink.received)} of attention, values {sink.length:.2f} as long as others"
        for sink in result.sink_evidence
    ]
    return "; ".join([result.sink, *evidence])


def _unit_of(result: TraceResult, token: int) -> int:
    """The position that holds a token."""
    return next(position for position, held in enumerate(result.members) if token in held)


def _stopped(result: TraceResult) -> list[tuple[str, str]]:
    """What a search that was stopped before its end may have missed."""
    last = min((beam.mass for beam in result.beams if beam.mass is not None), default=0.0)
    if result.left_out is None or result.left_out <= last * (1 + 1e-9):
        return []
    return [("a path that was not found carries at most", percent(result.left_out))]


def _asked(result: TraceResult) -> list[tuple[str, str]]:
    """The target; or what was generated, where from, and how likely that was."""
    named = [f"{isolated(result.labels[p])} ({p})" for p in (result.target_pos, result.asked_pos)]
    guess = result.prediction
    if guess is None:
        return [("target", named[0])]
    return [
        ("why it was generated", named[1]),
        ("read at", named[0]),
        ("probability" + " of its first token" * spans_tokens(result), percent(guess.probability)),
        ("rank", str(guess.rank)),
    ]


def _answered(result: TraceResult) -> list[tuple[str, str]]:
    """With relevance: the answer, what it is compared with, and how much speaks for and against it."""
    if result.answer is None or result.balance is None:
        return []
    answer, lowest = result.answer, result.balance.layers[0]
    first = f", the first of {answer.n_tokens} tokens" if answer.n_tokens > 1 else ""
    against = ", ".join(isolated(token.label) for token in answer.against) or "all other tokens"
    tokens = f"{lowest.speaks_for:.2f} for it, {-lowest.speaks_against:.2f} against"
    return [
        ("answer", f"{isolated(answer.label)}{first}: {percent(answer.probability)}, rank {answer.rank}"),
        ("compared with", against),
        ("margin", f"{result.balance.margin:.2f}; the tokens speak {tokens}"),
    ]


def spans_tokens(result: TraceResult) -> bool:
    """Whether what is asked about is a word of several tokens, the first of which the prediction is of."""
    return len(result.members[result.asked_pos]) > 1


def caption_of(result: TraceResult) -> str:
    """What the picture of this result can and cannot claim, in one line."""
    of_graph = _OF_ONE_LAYER if result.weights is None else METHODS[result.weights].caption
    if result.balance is not None:
        return " ".join([of_graph, *_missing(result.balance)])
    return f"Attention shows where the model looked, not why it answered. {of_graph}"


def _missing(balance: Balance) -> Iterator[str]:
    """What of the margin does not come to the tokens, and why."""
    if balance.constant:
        layers = "layer" + "s" * (len(balance.constant) > 1) + " " + ", ".join(map(str, balance.constant))
        yield f"In {layers} the MLP works by something unknown here, and what it adds is left out."
    lowest = balance.layers[0]
    total = lowest.speaks_for + lowest.speaks_against
    if abs(balance.soft_cap) > _NOTABLE * abs(balance.margin):
        capped = f"{balance.soft_cap:.2f}"
        yield f"Of the margin of {balance.margin:.2f}, {capped} is what the soft cap of the logits keeps."
    if abs(balance.margin - balance.soft_cap - total) > _NOTABLE * abs(balance.margin):
        yield (
            f"Of the margin of {balance.margin:.2f}, {total:.2f} comes to the tokens; the rest was given to "
            "parts that belong to none, such as biases."
        )
