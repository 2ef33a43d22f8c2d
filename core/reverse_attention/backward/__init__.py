"""One linearised backward pass: how much each part of the residual stream speaks for an answer.

``gradients_of`` is the way in; ``Gradients`` is what comes out, for ``weights.relevance``. Under it:

- ``margin``: what is asked, as a scalar of the logits.
- ``graph`` runs a prompt through a twin of the model under ``rules``, kinds of operation whose gradients are
  ``functions``, with attention ``patterns`` held constant, and pulls the scalar back.
- ``understanding`` finds out on a short prompt where a model's residual stream is met (``places``), and
  whether relevance is conserved, layer by layer; ``recorder`` notes what passes at those places.

Sources: Ali et al. 2022 (CP-LRP), Achtibat et al. 2024 (AttnLRP), Jafari et al. 2025 (RelP), Yin & Neubig
2022 (contrast).
"""

from .errors import RelevanceError
from .gradients import Gradients, gradients_of, refuse_relevance
from .margin import Asked

__all__ = ["Asked", "Gradients", "RelevanceError", "gradients_of", "refuse_relevance"]
