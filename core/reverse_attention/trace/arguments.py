"""What a tracer is given: model, tokenizer, record, result; what is none is refused with the cure."""

from __future__ import annotations

import reprlib
from typing import Any

from torch import nn

from ..capture import Record
from ..capture.wrappers import plain_model
from ..result import TraceResult

_LOAD = {
    "model": "AutoModelForCausalLM.from_pretrained(name)",
    "tokenizer": "AutoTokenizer.from_pretrained(name)",
}


def check_model(model: Any) -> None:
    """Refuse what is no transformers model.

    Raises:
        ValueError: it names what was given and the cure.
    """
    is_object = not isinstance(model, type)
    if is_object and all(hasattr(plain_model(model), name) for name in ("config", "parameters")):
        return
    raise ValueError(f"The model is {_named(model)}; {_cure_of_model(model)}.")


def check_tokenizer(tokenizer: Any) -> None:
    """Refuse what is no tokenizer of transformers.

    Raises:
        ValueError: it names what was given and the cure.
    """
    is_object = not isinstance(tokenizer, type)
    if is_object and all(hasattr(tokenizer, name) for name in ("decode", "convert_ids_to_tokens")):
        return
    raise ValueError(f"The tokenizer is {_named(tokenizer)}; {_cure_of_tokenizer(tokenizer)}.")


def check_record(record: Any) -> None:
    """Refuse what is no record.

    Raises:
        ValueError: it names what was given and the cure.
    """
    if not isinstance(record, Record):
        raise ValueError(f"The record is {_named(record)}; give what tracer.capture(text) returns.")


def check_result(result: Any) -> None:
    """Refuse what is no trace.

    Raises:
        ValueError: it names what was given and the cure.
    """
    if not isinstance(result, TraceResult):
        raise ValueError(f"The result is {_named(result)}; give what tracer.trace(record) returns.")


def _cure_of_model(model: Any) -> str:
    if hasattr(model, "convert_ids_to_tokens"):
        return "model and tokenizer are swapped: ReverseAttentionTracer(model, tokenizer)"
    if hasattr(model, "model") and hasattr(model, "tokenizer"):  # a pipeline, or a LoadedModel
        return "give its parts: ReverseAttentionTracer(it.model, it.tokenizer)"
    if isinstance(model, nn.Module):
        inner = next((n for n, m in model.named_modules() if hasattr(m, "config") and n), None)
        if inner is not None:
            return f"it wraps a transformers model: give model.get_submodule({inner!r})"
    return f"load it first, by {_LOAD['model']}"


def _cure_of_tokenizer(tokenizer: Any) -> str:
    if isinstance(tokenizer, nn.Module):
        return "model and tokenizer are swapped: ReverseAttentionTracer(model, tokenizer)"
    for part in ("tokenizer", "processor"):  # of a multi-modal processor, a pipeline
        if hasattr(getattr(tokenizer, part, None), "convert_ids_to_tokens"):
            return f"give its {part}"
    if hasattr(tokenizer, "token_to_id"):  # of the tokenizers library
        return "wrap it: transformers.PreTrainedTokenizerFast(tokenizer_object=tokenizer)"
    return f"load the model's own, by {_LOAD['tokenizer']}"


def _named(given: Any) -> str:
    if given is None or isinstance(given, (str, bytes, int, float)):
        return reprlib.repr(given)
    return f"a {type(given).__name__}"
