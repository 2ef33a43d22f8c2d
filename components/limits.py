"""How long what people type may be."""

from __future__ import annotations

from typing import Any

from components.portal.settings import settings
from reverse_attention.prompt.encode import token_ids

LONGEST_TOKEN = 100
"""Characters of a token that is typed to be asked about; what is longer is cut."""


def ids_of(text: str, tokenizer: Any) -> tuple[int, ...]:
    """The text's token ids, as a trace reads it.

    Raises:
        ValueError: it is longer than the settings allow, in characters or in tokens, or cannot be read.
    """
    most = settings().limits.characters
    if len(text) > most:
        raise ValueError(f"The prompt has {len(text):,} characters; here {most:,} are the limit. Shorten it.")
    return tuple(token_ids(text, tokenizer, settings().limits.tokens))
