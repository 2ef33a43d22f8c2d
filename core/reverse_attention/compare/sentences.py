"""What changed, in words: the numbers of a comparison as short sentences."""

from __future__ import annotations

from .comparison import Change, Column, Comparison
from .depth import relative_depth

_SHOWN = 3
_NOTABLE = 0.005  # a change of influence below half a per cent is not told


def subtitle(column: Column) -> str:
    """What a column is: its target, what its model predicts there, and the layers traced."""
    parts = [f"target {_target(column)}"]
    if column.answer:
        best = column.answer.top[0]
        parts = [f"after {_target(column)} predicts {best.label} with {percent(best.probability)}"]
        parts.append(f"entropy {column.answer.entropy:.2f} bits")
    result = column.result
    depth = relative_depth(result.layer, result.n_layers)
    parts.append(
        f"layer {result.layer} of 0 to {result.n_layers - 1}, depth {100 * depth:.0f} %"
        if result.graph == "layer"
        else f"all {result.n_layers} layers"
    )
    return " · ".join(parts)


def percent(probability: float) -> str:
    """A probability for people; what rounds to none or all of it is not called so."""
    if 0 < probability < 0.001:
        return "under 0.1 %"
    return "over 99.9 %" if 0.999 < probability < 1 else f"{probability:.1%}".replace("%", " %")


def _target(column: Column) -> str:
    position = column.result.target_pos
    return f"{column.result.labels[position]} ({position})"


def changed(comparison: Comparison, change: Change) -> list[str]:
    """What a column has that the reference has not, one sentence for each measure."""
    before, after = comparison.columns[comparison.reference], comparison.columns[change.column]
    return [*_predictions(before, after), _paths(comparison, change), *_influence(comparison, change)]


def _predictions(before: Column, after: Column) -> list[str]:
    """How likely each one's best token is to both."""
    if before.answer is None or after.answer is None:
        return []
    best, other = before.answer.top[0], after.answer.top[0]
    if best.token.strip() == other.token.strip():
        return [f"Both predict {best.label}: {percent(best.probability)} and {percent(other.probability)}."]
    return [
        f"{then.label} goes from {percent(then.probability)} (rank {then.rank}) to "
        f"{percent(now.probability)} (rank {now.rank})."
        for then, now in zip(before.answer.watched, after.answer.watched, strict=True)
        if then and now and 1 in (then.rank, now.rank)
    ]


def _paths(comparison: Comparison, change: Change) -> str:
    pair = comparison.pair(comparison.reference, change.column)
    return (
        f"{_paths_are(len(change.shared))} shared, {len(change.gained)} gained and {len(change.lost)} lost; "
        f"of the hops on either side's paths {100 * pair.edge_overlap:.0f} % are on both."
    )


def _paths_are(n: int) -> str:
    return "1 path is" if n == 1 else f"{n} paths are"


def _influence(comparison: Comparison, change: Change) -> list[str]:
    pair = comparison.pair(comparison.reference, change.column)
    if pair.influence_distance is None:
        return []
    notable = [c for c in change.influence if abs(c.change) >= _NOTABLE]
    gained = [f"{c.label} +{100 * c.change:.1f}" for c in notable if c.change > 0][:_SHOWN]
    lost = [f"{c.label} −{-100 * c.change:.1f}" for c in notable if c.change < 0][:_SHOWN]
    return [
        f"Influence is {pair.influence_distance:.2f} apart (0 the same, 1 disjoint).",
        *([f"Most influence, in percentage points, was gained by {', '.join(gained)}."] if gained else []),
        *([f"Most was lost by {', '.join(lost)}."] if lost else []),
        *_unaligned(comparison, change),
    ]


def _unaligned(comparison: Comparison, change: Change) -> list[str]:
    columns = [comparison.columns[n] for n in (comparison.reference, change.column)]
    if all(column.unaligned < _NOTABLE for column in columns):
        return []
    told = " and ".join(f"{percent(column.unaligned)} in {column.name}" for column in columns)
    return [f"Tokens without text, such as BOS, belong to no word; they hold {told}."]
