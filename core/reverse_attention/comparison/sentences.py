"""What changed, in words: the numbers of a comparison as short sentences."""

from __future__ import annotations

from functools import partial

from ..picture.numbers import percent
from ..prompt.visible import isolated
from ..result.setting_table import KEPT
from .answering import Candidate
from .build import group_names
from .depth import relative_depth
from .measured import paths_of, sinks_of, sunk
from .steps import hops_along
from .types import Change, Column, Compared, InfluenceChange

_SHOWN = 3
NOTABLE = 0.005
"""A change of influence below half a percentage point is not told."""
_share = partial(percent, tenths=True)
_TOLD_ELSEWHERE = {"graph", "predict", "sink_positions", "bos_token_id"}
_SETTINGS = {
    name: about.label[0].lower() + about.label[1:]
    for name, about in KEPT.items()
    if name not in _TOLD_ELSEWHERE
}


def subtitle(column: Column) -> str:
    """What a column is: its target, what its model predicts there, and the layers traced."""
    parts = [f"target {named_target(column)}"]
    if column.answer:
        best = column.answer.top[0]
        parts = [
            f"after {named_target(column)} predicts {isolated(best.label)} with {_share(best.probability)}"
        ]
        parts.append(f"entropy {column.answer.entropy:.2f} bits")
    if asked := _asked_for(column):
        parts.insert(0, f"asked for {asked}")
    result = column.result
    depth = relative_depth(result.layer, result.n_layers)
    parts.append(
        f"layer {result.layer} of 0 to {result.n_layers - 1}, depth {100 * depth:.0f} %"
        if result.graph == "layer"
        else f"all {result.n_layers} layers"
    )
    return " · ".join(parts)


def named_target(column: Column) -> str:
    """The target's label and position."""
    position = column.result.target_pos
    return f"{isolated(column.result.labels[position])} ({position})"


def changed(comparison: Compared, change: Change) -> list[str]:
    """What a column has that the reference has not, one sentence for each measure."""
    before, after = comparison.columns[comparison.reference], comparison.columns[change.column]
    told = [*_settings(before, after), *_asked(before, after), *_predictions(before, after)]
    same = _same_before(comparison, change)
    counted = _paths_counted(before, after)
    return [*told, *same, *counted, _paths(comparison, change), *_influence(comparison, change)]


def _same_before(comparison: Compared, change: Change) -> list[str]:
    """What two prompts of one causal model begin with alike is the same to it."""
    before, after = comparison.columns[comparison.reference], comparison.columns[change.column]
    then, now = before.result, after.result
    texts = zip(then.token_ids, now.token_ids, strict=False)
    n = next((n for n, (a, b) in enumerate(texts) if a != b), 0)
    if not n or comparison.by != "tokens" or before.answer is None or after.answer is None:
        return []
    where = next((p for p, held in enumerate(now.members) if n in held), None)
    at = "" if where is None else f", {isolated(now.labels[where])} ({where})"
    tokens = "first token is" if n == 1 else f"first {n} tokens are"
    return [
        f"The {tokens} the same in both, and the model, which reads forward only, makes the same of them; "
        f"what differs begins after them{at}."
    ]


def _settings(before: Column, after: Column) -> list[str]:
    """What differs because the two were traced in different ways."""
    then, now = before.result, after.result
    if then.graph != now.graph:
        return [
            f"{before.name} is traced in the {then.graph} graph and {after.name} in the {now.graph} graph. "
            "Their influence and flows are different quantities and are not compared."
        ]
    alike = before.layered or then.graph == "layer" or {then.paths, now.paths} == {"token"}
    deep = [] if alike else ["Layers are left out of paths, since not all columns have the same."]
    fitted = then.n_layers != now.n_layers  # to the nearest relative depth
    differ = [
        f"{words} {getattr(then, name)} and {getattr(now, name)}"
        for name, words in _SETTINGS.items()
        if getattr(then, name) != getattr(now, name) and not (fitted and name == "layer")
    ]
    return deep + ([f"They are traced in different ways: {', '.join(differ)}."] if differ else [])


def _asked(before: Column, after: Column) -> list[str]:
    """How likely the token was whose prediction is traced."""
    then, now = _asked_for(before), _asked_for(after)
    return [f"The token asked for: {then} in {before.name}, {now} in {after.name}."] if then and now else []


def _asked_for(column: Column) -> str:
    """The token whose prediction is traced, and how likely it was; empty where none is."""
    result = column.result
    if result.prediction is None:
        return ""
    asked = result.target_pos + 1
    guess = result.prediction
    return f"{isolated(result.labels[asked])} ({asked}) {_share(guess.probability)} (rank {guess.rank})"


def _predictions(before: Column, after: Column) -> list[str]:
    """How likely each one's best token is to both."""
    if before.answer is None or after.answer is None:
        return []
    best, other = before.answer.top[0], after.answer.top[0]
    both = list(zip(before.answer.watched, after.answer.watched, strict=True))
    asked = [pair for pair in both if not any(map(_is_first, pair)) and _are_asked(pair, before, after)]
    if best.token.strip() == other.token.strip():
        label = isolated(best.label)
        told = [f"Both predict {label}: {_share(best.probability)} and {_share(other.probability)}."]
    else:
        told = [_from_to(*pair) for pair in both if any(map(_is_first, pair))]
    return told + [_from_to(*pair) for pair in asked]


def _is_first(candidate: Candidate | None) -> bool:
    return candidate is not None and candidate.whole and candidate.rank == 1


def _are_asked(pair: tuple[Candidate | None, Candidate | None], *columns: Column) -> bool:
    """Whether the trace of a column is about the token."""
    for candidate, column in zip(pair, columns, strict=True):
        answer = column.result.answer
        if candidate and answer and candidate.token_id in answer.asked_ids:
            return True
    return False


def _from_to(then: Candidate | None, now: Candidate | None) -> str:
    if then and now:
        return f"{isolated(now.wanted)} goes from {_likely(then)} to {_likely(now)}."
    only = then or now
    assert only is not None  # it is somebody's likeliest
    return f"{isolated(only.wanted)} has {_likely(only)}; the other tokenizer has no token for it."


def _likely(candidate: Candidate) -> str:
    piece = "" if candidate.whole else f", its first piece {isolated(candidate.label)}"
    return f"{_share(candidate.probability)} (rank {candidate.rank}{piece})"


def _paths_counted(*columns: Column) -> list[str]:
    """Why fewer paths are counted than are drawn."""
    counts = [(len(paths_of(column)), len(column.result.beams), column.name) for column in columns]
    if all(counted == drawn for counted, drawn, _ in counts):
        return []
    told = " and ".join(f"{counted} of {drawn} in {name}" for counted, drawn, name in counts)
    return [
        "Paths that are the same without their sinks are counted once, and those that then pass no other "
        f"token than the target not at all: {told}."
    ]


def _paths(comparison: Compared, change: Change) -> str:
    before, after = comparison.columns[comparison.reference], comparison.columns[change.column]
    pair = comparison.pair(comparison.reference, change.column)
    if pair.paths_shared is None:
        return (
            f"The targets, {named_target(before)} and {named_target(after)}, do not correspond, "
            "so no path is shared; pick one that both have."
        )
    paths = f"{_paths_are(pair.paths_shared)} shared, {len(change.gained)} gained and {len(change.lost)} lost"
    if pair.edge_overlap is None:
        return f"{paths}; no path has a hop."
    hops = f"of the hops on either side's paths {percent(pair.edge_overlap)} are on both"
    return f"{paths}; {hops}{_hops_named(before, after)}."


def _hops_named(before: Column, after: Column) -> str:
    """The hops that are on both sides' paths, which may be on no path that is shared."""
    hops_before, hops_after = hops_along(paths_of(before)), hops_along(paths_of(after))
    if before.layered or hops_before == hops_after:  # of routes too many, and most stay at one token
        return ""
    names, both = group_names(before, after), hops_before & hops_after
    hops = [f"{isolated(names[a])} → {isolated(names[b])}" for (_, a), (_, b) in sorted(both)]
    more = f" and {len(hops) - _SHOWN} more" if len(hops) > _SHOWN else ""
    return f": {', '.join(hops[:_SHOWN])}{more}" if hops else ""


def _paths_are(n: int) -> str:
    return "1 path is" if n == 1 else f"{n} paths are"


def notable(change: Change) -> list[InfluenceChange]:
    """The changes of influence that are more than rounding, the largest first."""
    return [group for group in change.influence if abs(group.change) >= NOTABLE]


def _influence(comparison: Compared, change: Change) -> list[str]:
    pair = comparison.pair(comparison.reference, change.column)
    if pair.influence_distance is None:
        return []
    told = notable(change)
    gained = [f"{isolated(c.label)} +{100 * c.change:.1f}" for c in told if c.change > 0][:_SHOWN]
    lost = [f"{isolated(c.label)} −{-100 * c.change:.1f}" for c in told if c.change < 0][:_SHOWN]
    return [
        f"Influence is {pair.influence_distance:.2f} apart (0 the same, 1 disjoint).",
        *([f"Most influence, in percentage points, was gained by {', '.join(gained)}."] if gained else []),
        *([f"Most was lost by {', '.join(lost)}."] if lost else []),
        *_sunk(comparison, change),
        *_unaligned(comparison, change),
    ]


def _sunk(comparison: Compared, change: Change) -> list[str]:
    """How much the sinks hold that no measure counts."""
    columns = [comparison.columns[n] for n in (comparison.reference, change.column)]
    if all(sunk(column) < NOTABLE for column in columns):
        return []
    told = " and ".join(f"{_share(sunk(column))} of influence in {column.name}" for column in columns)
    named = dict.fromkeys(
        f"{isolated(column.result.labels[p])} ({p})" for column in columns for p in sinks_of(column)
    )
    names = f", {' and '.join(named)}," if len(named) <= _SHOWN else ""
    if len(named) == 1:
        return [f"The sink{names} is left out of all these measures; it holds {told}."]
    return [f"The sinks{names} are left out of all these measures; they hold {told}."]


def _unaligned(comparison: Compared, change: Change) -> list[str]:
    columns = [comparison.columns[n] for n in (comparison.reference, change.column)]
    if all(column.unaligned < NOTABLE for column in columns):
        return []
    told = " and ".join(f"{_share(column.unaligned)} in {column.name}" for column in columns)
    return [f"Tokens without text, such as BOS, belong to no word; they hold {told}."]
