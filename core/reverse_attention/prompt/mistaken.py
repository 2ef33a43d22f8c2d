"""What people give in place of a prompt, and what they should give instead."""

from __future__ import annotations

import reprlib
from collections.abc import Mapping, Sequence
from typing import Any


def refuse_mistaken(prompt: Any) -> None:
    """Refuse what is no prompt; what is left may still be no sequence of whole numbers.

    Raises:
        ValueError: it names what was given and the cure.
    """
    if isinstance(prompt, str):
        refuse_surrogates(prompt)
    cure = _cure(prompt)
    if cure is not None:
        raise ValueError(f"input_ids is {cure}. Else give one sequence of whole numbers, or a text.")


def refuse_surrogates(text: str) -> None:
    """Refuse half a surrogate pair, which is no character and which no tokenizer reads.

    Raises:
        ValueError: it says where the first one is.
    """
    place = next((n for n, character in enumerate(text) if "\ud800" <= character <= "\udfff"), None)
    if place is not None:
        raise ValueError(
            f"The text holds U+{ord(text[place]):04X} at character {place}, half of a surrogate pair and no "
            'character; read the file as UTF-8, or mend it by text.encode("utf-16", "surrogatepass")'
            '.decode("utf-16", "replace").'
        )


def _cure(prompt: Any) -> str | None:
    if isinstance(prompt, (bytes, bytearray, memoryview)):
        return "bytes; decode them first: prompt.decode('utf-8')"
    if isinstance(prompt, Mapping):
        return _cure_of_mapping(prompt)
    for name in ("token_ids", "input_ids"):  # a result, a continuation, a record
        if hasattr(prompt, name):
            return f"a {type(prompt).__name__}; give its {name}"
    if isinstance(prompt, Sequence) and len(prompt) and not isinstance(prompt, str):
        return _cure_of_list(prompt)
    return None


def _cure_of_mapping(prompt: Mapping[Any, Any]) -> str | None:
    if "input_ids" in prompt:
        return None
    if {"role", "content"} <= prompt.keys():
        return f"one chat message; {_CHAT}"
    if "sequences" in prompt:
        return "the whole output of generate; give its output.sequences"
    keys = ", ".join(reprlib.repr(key) for key in list(prompt)[:8]) or "nothing"
    return f"a {type(prompt).__name__} that holds {keys} and no 'input_ids'; give what the tokenizer returns"


def _cure_of_list(prompt: Sequence[Any]) -> str | None:
    first = prompt[0]
    if isinstance(first, Mapping):
        return f"a list of chat messages; {_CHAT}"
    if isinstance(first, (str, bytes)):
        return f"a list of {len(prompt)} texts; trace them one by one"
    return None


_CHAT = (
    "render the chat first: tokenizer.apply_chat_template(messages, return_dict=True, return_tensors='pt')"
)
