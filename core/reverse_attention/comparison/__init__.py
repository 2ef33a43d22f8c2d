"""Traces side by side: prompts of one model, or models on one prompt.

Example:
    >>> results = [tracer.trace_text(text) for text in prompts]
    >>> comparison = compare(results)
    >>> comparison.to_pandas()

``alignment`` says which tokens or words correspond, ``steps`` what a path passes, ``measures`` how alike two
traces are, ``depth`` which layers match, ``answers`` what each model predicts. ``build.compare`` puts a
``Comparison`` together, ``tables``, ``files`` and ``report`` take it away, ``difference``, ``lines`` and
``view`` draw it.
"""

from .answering import Answer, Asked, Candidate, answers
from .build import compare
from .comparison import Change, Column, Comparison, Failure, InfluenceChange, Pair

__all__ = [
    "Answer",
    "Asked",
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
