"""What is read of a run's logits: what they give one answer."""

from __future__ import annotations

from torch import Tensor

from ..backward import Asked
from ..result.receipt import Outcome
from ..shapes import Float


def outcomes_of(logits: Float[Tensor, "row vocab"], asked: Asked) -> list[Outcome]:
    """What each run gives the answer, and by how much that is ahead of its contrasts."""
    against = list(asked.against)
    logs = logits.double().log_softmax(dim=-1)
    answer = logs[:, asked.answer]
    ahead = (answer - logs[:, against].logsumexp(dim=-1)).tolist() if against else [None] * len(logs)
    return [
        Outcome(log, probability, difference)
        for log, probability, difference in zip(answer.tolist(), answer.exp().tolist(), ahead, strict=True)
    ]
