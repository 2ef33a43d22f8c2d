"""What a comparison is made of: its columns, how alike every two are, and what changed, as plain dataclasses.

``build`` makes it, and ``comparison.Comparison`` adds what people do with it. In it,

- influence is a distribution over groups of aligned units: normalised to sum to 1, since in the layer graph
  influence is a number of expected visits, of which the target's own start counts as none. Tokens without
  text count together as one more outcome;
- paths are the groups that they pass, earliest first, and in which layers where all columns are routes
  through the same layers of one model. Else layers are left out, and stays in one group with them, so that
  neither a model's depth nor what it makes of a word plays a part. Tokens without text are left out: so is a
  BOS token that one model has. A path counts once, at its best rank; one with no text at all is not compared.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ..result import TraceResult
from .alignment import INSERTED, Units
from .answering import AnswerDistribution
from .steps import Steps

UNALIGNED = "unaligned (tokens without text)"
"""What stands in the place of a token's name, or of a path's."""
RBO_P = 0.9


@dataclass(frozen=True)
class Column:
    """One trace among those compared."""

    name: str
    result: TraceResult
    answer: AnswerDistribution | None
    """What the model predicts after the target, where it was asked for."""
    units: Units
    unit_groups: list[int]
    unit_marks: list[str | None]
    groups: list[int | None]
    """For each token the group that it belongs to; equal numbers in two columns correspond."""
    marks: list[str | None]
    """For each token how it differs from the reference: changed, inserted, in the reference deleted."""
    influence: dict[int | None, float]
    """For each group its share of the influence, which sum to 1; under None that of tokens without text.
    Empty where influence is not known, or the target reads nothing."""
    paths: list[Steps]
    """The steps of each path of the result, best path first."""
    layered: bool = False
    """Whether these paths tell layers apart."""

    @property
    def group_names(self) -> dict[int, str]:
        """What the column calls its groups; what was inserted is not to be taken for the reference's."""
        named = zip(self.unit_groups, self.units.names, self.unit_marks, strict=True)
        return {group: f"inserted {name}" if mark == INSERTED else name for group, name, mark in named}

    @property
    def target_group(self) -> int | None:
        """The group traced from."""
        return self.groups[self.result.target_pos]

    @property
    def unaligned(self) -> float:
        """Share of the influence that tokens without text have."""
        return self.influence.get(None, 0.0)


@dataclass(frozen=True)
class Pair:
    """How alike two columns are. Every measure is the same from either side."""

    first: int
    second: int
    paths_shared: int | None
    """None where the targets do not correspond: no path can then be shared."""
    paths_all: int
    """How many different paths the two have together."""
    edge_overlap: float | None
    """Jaccard index of the hops on the paths; None where neither has any."""
    path_overlap: float | None
    """Rank-biased overlap of the lists of paths; None as with ``paths_shared``, or without paths."""
    influence_distance: float | None
    """Jensen-Shannon distance, base 2, of influence; None where one is not known, or one is of routes and
    the other of walks through one layer, which are different quantities."""
    same_answer: bool | None
    """Both models find the same token the likeliest; None where one was not asked."""


@dataclass(frozen=True)
class InfluenceChange:
    """A group's share of the influence in the reference and in another column."""

    group: int | None
    label: str
    before: float
    after: float

    @property
    def change(self) -> float:
        return self.after - self.before


@dataclass(frozen=True)
class Change:
    """What one column has that the reference has not, and the other way round."""

    column: int
    shared: list[tuple[int, int]]
    """(path of the reference, path of the column), by index; of equal paths the best."""
    gained: list[int]
    """Paths of the column that the reference lacks."""
    lost: list[int]
    """Paths of the reference that the column lacks."""
    influence: list[InfluenceChange]
    """The largest change first; empty where the two cannot be held against each other."""
    marks: list[str | None]
    """For each token of the reference how it differs from this column: changed, deleted or None."""


@dataclass(frozen=True)
class Failure:
    """A column that could not be traced, and why."""

    name: str
    error: str
    at: int
    """Where it stood among all columns."""


@dataclass(frozen=True)
class Compared:
    """Two to four traces side by side, one of them the reference."""

    columns: list[Column]
    reference: int
    by: str
    """What was aligned: ``"tokens"`` or ``"words"``."""
    pairs: list[Pair]
    """Every pair, in the order of the columns."""
    changes: list[Change]
    """Every column but the reference against it, in the order of the columns."""
    rbo_p: float = RBO_P
    failed: list[Failure] = field(default_factory=list)

    def pair(self, a: int, b: int) -> Pair:
        """The measures of two columns, in either order."""
        return next(p for p in self.pairs if {p.first, p.second} == {a, b})

    def matrix(self, measure: str, same: Any = 1.0) -> list[list[Any]]:
        """A measure of ``Pair`` for every two columns; a column with itself has ``same``."""
        every = range(len(self.columns))
        return [[same if a == b else getattr(self.pair(a, b), measure) for b in every] for a in every]
