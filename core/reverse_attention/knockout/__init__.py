"""The model run again with edges of the picture cut: does it need them?

- ``cuts`` says which edges, ``knife`` cuts them while a twin of the model runs, ``passes`` runs many cuts at
  a time (``start`` finds the layer from which on), and ``reading`` reads the answer.
- ``drawn`` finds the hops of a result, ``control`` draws random edges like them, ``drawing`` makes cuts of
  both, and ``measure`` has all run and makes the receipt (``result.receipt``).

Source: Geva et al. 2023 (attention knockout).
"""

from .errors import KnockoutError
from .passes import Knockout

__all__ = ["Knockout", "KnockoutError"]
