"""The scalar that is pulled back: by how much an answer is ahead of what it is compared with.

    F = z_y − Σ_c q_c z_c,  q = softmax of the contrasts' logits, held constant,

z the logits at one token, y the answer. The contrasts are all other tokens, or those that are named
(Yin & Neubig 2022). With all others, ∂F/∂z is that of log p_y divided by 1 − p_y: the same weights, and they
do not vanish where p_y is near 1. With one, F = z_y − z_c, and it changes its sign with the two swapped.
A plain logit would carry what all logits have in common, mostly how frequent a token is.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from ..shapes import Float


@dataclass(frozen=True)
class Asked:
    """What a backward pass is asked: one answer at one token, and its contrasts.

    Attributes:
        position: of the token whose logits are read, from 0 on.
        answer: token id.
        against: token ids in ascending order, each once and none the answer; empty for all others.
    """

    position: int
    answer: int
    against: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "against", tuple(sorted(set(self.against))))
        if self.answer in self.against:
            raise ValueError(
                f"The answer, token {self.answer}, stands among those that it is compared with; name others."
            )

    def margin(self, logits: Float[Tensor, " vocab"]) -> Float[Tensor, ""]:
        """F, in the graph of the logits.

        Raises:
            ValueError: there is no such token.
        """
        wrong = [token for token in (self.answer, *self.against) if not 0 <= token < len(logits)]
        if wrong:
            raise ValueError(f"There is no token {wrong[0]}; the model predicts 0 to {len(logits) - 1}.")
        return logits[self.answer] - (self._shares(logits) * logits).sum()

    @torch.no_grad()
    def _shares(self, logits: Float[Tensor, " vocab"]) -> Float[Tensor, " vocab"]:
        """Q of each token; 0 for the answer and whatever it is not compared with."""
        compared = torch.zeros_like(logits, dtype=torch.bool)
        compared[list(self.against)] = True
        if not self.against:
            compared[:] = True
            compared[self.answer] = False
        kept = logits.double().masked_fill(~compared, -torch.inf)
        return kept.softmax(dim=0).to(logits.dtype)
