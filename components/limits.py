"""The dashboard's limits; its host sets one by an environment variable."""

from __future__ import annotations

import os

MAX_TOKENS = "REVERSE_ATTENTION_MAX_TOKENS"
_DEFAULT_MAX_TOKENS = 4096
LONGEST_TOKEN = 100
"""Characters of a token that is typed to be asked about; what is longer is cut."""


def max_tokens() -> int:
    """The longest prompt that is traced, in tokens.

    Raises:
        ValueError: the variable holds no whole number above 0.
    """
    value = os.environ.get(MAX_TOKENS, "").strip()
    if value and not (value.isascii() and value.isdigit() and int(value)):
        raise ValueError(
            f"{MAX_TOKENS} is {value!r}; whoever runs this dashboard must set a whole number above 0."
        )
    return int(value) if value else _DEFAULT_MAX_TOKENS
