"""What a record takes of the memory, with all that traces of it have left for the next ones."""

from __future__ import annotations

from ..backward.gradients import bytes_kept_with as bytes_of_gradients
from ..capture import Record
from ..memory import n_bytes
from ..weights.cache import bytes_kept_with as bytes_of_weights


def bytes_of(record: Record) -> int:
    """Bytes of a record: the pass, and the edge weights and gradients kept with it; none of the model."""
    return n_bytes(record) + bytes_of_weights(record) + bytes_of_gradients(record)
