"""The tokens that can be asked about at a position: what the model gives each, and which one a text means."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from torch import Tensor

from ..capture import Record
from ..model.predictions import alternative
from ..prompt.visible import visible
from ..result import Alternative
from ..shapes import Float
from .answer import first_token

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

_SPACE = visible(" ")
_MARKS = str.maketrans({_SPACE: " ", "↵": "\n", "⇥": "\t"})
"""As labels show white space."""


@dataclass(frozen=True)
class Named:
    """The token that a text means."""

    text: str
    """As it is read, its space before it."""
    token_id: int
    n_tokens: int
    """Of the text; the token is the first."""


@dataclass(frozen=True, eq=False)
class Candidates:
    """What a model gives every token at one position."""

    probabilities: Float[Tensor, " vocab"]
    tokenizer: PreTrainedTokenizerBase

    @classmethod
    def at(cls, record: Record, tokenizer: PreTrainedTokenizerBase, position: int) -> Candidates:
        """Those that a record has at a token.

        Raises:
            CaptureError: its model gives no logits; a ValueError.
        """
        return cls(record.logits([position])[0].double().softmax(dim=-1), tokenizer)

    def likeliest(self, n: int) -> list[Alternative]:
        """The likeliest tokens, best first."""
        top = self.probabilities.topk(min(n, len(self.probabilities))).indices
        return [self.of(int(token_id)) for token_id in top]

    def of(self, token_id: int) -> Alternative:
        """A token with its probability."""
        return alternative(token_id, self.probabilities, self.tokenizer)

    def rank(self, token_id: int) -> int:
        """1 where no token is likelier."""
        return 1 + int((self.probabilities > self.probabilities[token_id]).sum())

    def meant(self, text: str, name: str = "The token") -> Named:
        """The token that people mean by a text.

        White space before it is taken as it is, also as labels show it. A word without any is taken with a
        space before it where the likeliest token has one: people type ``Rome`` where models say ``␣Rome``.

        Args:
            text: of any length.
            name: what it is, for the error.

        Raises:
            ValueError: the tokenizer has no token for it.
        """
        text = text.translate(_MARKS)
        if not text[:1].isspace() and self.likeliest(1)[0].label.startswith(_SPACE):
            text = f" {text}"
        return Named(text, *first_token(text, self.tokenizer, name))
