"""What the backward pass raises."""

_HINT = "What attention carries, whatever the answer, can be had with weights='ifr' and sink='renormalize'."


class RelevanceError(ValueError):
    """A model, record or question of which no relevance can be had; the message says why."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"{reason} {_HINT}")
        self.reason = reason
