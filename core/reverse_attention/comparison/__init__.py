"""Traces side by side: prompts of one model, or models on one prompt.

Example:
    >>> results = [tracer.trace_text(text) for text in prompts]
    >>> comparison = compare(results)
    >>> comparison.to_pandas()

``alignment`` says which tokens or words correspond, ``steps`` what a path passes, ``measures`` how alike two
traces are, ``depth`` which layers match, ``answering`` what each model predicts. ``types`` holds the plain
data and ``build`` makes it; ``difference``, ``lines`` and ``view`` draw it, ``sentences`` tells it,
``tables``, ``files`` and ``report`` take it away, and ``comparison`` has the class with all of these on top.
"""

from .answering import AnswerDistribution, AskedRow, Candidate, answers
from .comparison import Comparison, compare
from .types import Change, Column, Failure, InfluenceChange, Pair

__all__ = [
    "AnswerDistribution",
    "AskedRow",
    "Candidate",
    "Change",
    "Column",
    "Comparison",
    "Failure",
    "InfluenceChange",
    "Pair",
    "answers",
    "compare",
]
