"""The beam search of reverse-attention 0.1.0 under the name that it has there (module ``search.beam``)."""

from .result import BeamState
from .search.beam import beam_search_backward

__all__ = ["BeamState", "beam_search_backward"]
