"""What two columns are measured by: their influence and their paths without what says nothing of either.

Sinks take mass whatever the text says, so every two columns would look alike by them; the sentences say how
much they hold. Where the target itself is one, it stays. A path that stays at the target passes no token, and
every column has one.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..result import TraceResult
from .alignment import Units
from .steps import Steps, steps_of
from .types import Column


def sinks_of(column: Column) -> list[int]:
    """The positions that are left out."""
    result = column.result
    return [position for position in result.sink_positions if position != result.target_pos]


def sunk(column: Column) -> float:
    """Share of a column's influence that its sinks hold; 0 where none is known."""
    mass = _mass(column.result)
    return sum(mass[position] for position in sinks_of(column)) / sum(mass) if any(mass) else 0.0


def influence_of(column: Column) -> dict[int | None, float]:
    """For each group its share of the influence that sinks leave, as ``Column.influence`` has it of all."""
    return shares_of_groups(column.result, column.units, column.unit_groups, leave_out=sinks_of(column))


def shares_of_groups(
    result: TraceResult, units: Units, groups: Sequence[int], *, leave_out: Sequence[int] = ()
) -> dict[int | None, float]:
    """For each group its share of the influence, under None that of tokens without text.

    Args:
        result: whose influence.
        units: of its tokens.
        groups: of the units.
        leave_out: positions whose influence does not count.

    Returns:
        Shares that sum to 1; nothing where no influence is known or left.
    """
    mass = [0.0 if position in leave_out else share for position, share in enumerate(_mass(result))]
    if not mass:
        return {}
    projected, unaligned = units.project(mass)
    by_group: dict[int | None, float] = dict(zip(groups, projected, strict=True))
    if unaligned:
        by_group[None] = unaligned
    total = sum(by_group.values())
    return {group: share / total for group, share in by_group.items()} if total else {}


def _mass(result: TraceResult) -> list[float]:
    """Influence of each token; in the layer graph none of the target, where the walk starts: 1, whatever is
    read.
    """
    mass = list(result.influence)
    if result.graph == "layer" and mass:
        mass[result.target_pos] = 0.0
    return mass


def paths_of(column: Column) -> dict[Steps, int]:
    """The index of every different path that passes another token than the target, best first."""
    sinks = sinks_of(column)
    groups = [None if position in sinks else group for position, group in enumerate(column.groups)]
    ranks: dict[Steps, int] = {}
    for index, beam in enumerate(column.result.beams):
        path = steps_of(beam, groups, layered=column.layered)
        if len({group for _, group in path}) > 1:
            ranks.setdefault(path, index)
    return ranks
