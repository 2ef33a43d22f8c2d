"""A comparison as people use it: made of traces, and taken away as JSON, as a page and as tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..picture.notebook import framed
from ..picture.page import report_page
from ..result import TraceResult
from .answering import AnswerDistribution
from .build import build
from .files import from_json, to_json
from .report import report
from .tables import rows
from .types import RBO_P, Compared, Failure

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class Comparison(Compared):
    """Two to four traces side by side, one of them the reference."""

    def __repr__(self) -> str:
        names = ", ".join(repr(column.name) for column in self.columns)
        reference = self.columns[self.reference].name
        return f"<Comparison of {names} with {reference!r} by {self.by}, {len(self.failed)} failed>"

    def _repr_html_(self) -> str:
        """The interactive pictures and what changed, for notebooks."""
        return framed(self.to_html())

    def to_pandas(self, table: str = "measures") -> pd.DataFrame:
        """A table of ``tables.rows``, such as measures, paths or receipt. Needs pandas."""
        import pandas as pd

        return pd.DataFrame(rows(self, table)).convert_dtypes()

    def to_json(self, *, indent: int | None = None) -> str:
        """The comparison as JSON text; ``from_json`` reads it back to an equal one."""
        return to_json(self, indent=indent)

    def to_html(self) -> str:
        """The comparison as one self-contained page: pictures, what changed in words, charts and tables."""
        return report_page(report(self))

    @classmethod
    def from_json(cls, text: str) -> Comparison:
        """Read what ``to_json`` wrote; needs no model. A column that is damaged becomes a ``Failure``.

        Raises:
            ValueError: the text is no saved comparison, or no column of it is whole.
        """
        return cls(**vars(from_json(text)))


def compare(
    results: Sequence[TraceResult],
    *,
    names: Sequence[str] | None = None,
    reference: int = 0,
    by: str | None = None,
    answers: Sequence[AnswerDistribution | None] | None = None,
    failed: Sequence[Failure] = (),
    rbo_p: float = RBO_P,
) -> Comparison:
    """Compare traces: of several prompts by one model, or of one prompt by several models.

    Args:
        results: one to four traces; a single one has nothing to be measured against.
        names: what to call them, each differently; default the models, or the prompts' numbers.
        reference: index of the trace that the others are held against.
        by: ``"tokens"``, for traces of one model that all count tokens or all count its words, or
            ``"words"`` of the text; default tokens where that can be.
        answers: what each model predicts (``comparison.answering``), an entry for each trace.
        failed: columns that could not be traced, to be kept with the others.
        rbo_p: persistence of the rank-biased overlap of the paths.

    Raises:
        ValueError: a number or setting is out of range, a list has another length, traces cannot be compared
            by tokens, or a trace lacks the text of its tokens.
    """
    compared = build(
        results, names=names, reference=reference, by=by, answers=answers, failed=failed, rbo_p=rbo_p
    )
    return Comparison(**vars(compared))
