"""One forward pass of a model, kept as a record from which attention rows are read.

``engine`` is the way in; ``record`` is what comes out. Between them:

- ``sites`` finds where a model attends, ``probe`` which way of capture equals its own eager attention,
  and ``plans`` keeps the answer;
- ``twin`` makes a twin of the model that shares its weights, so that the model itself is never touched;
- ``passes`` runs it, ``attention`` and ``masks`` compute rows from queries and keys, ``lm_head`` logits,
  and ``values`` finds what each token adds to the residual stream, kept as a ``block``;
- ``word_view`` is the record by words.
"""

from .engine import capture
from .errors import CaptureError
from .record import Record

__all__ = ["CaptureError", "Record", "capture"]
