"""A receipt in sentences: what the answer needs of the picture, beside what random edges would do."""

from __future__ import annotations

from collections.abc import Iterator

from ..prompt.visible import isolated
from ..result import TraceResult
from ..result.receipt import Control, HopEffect, Receipt
from .numbers import counted, number, percent

_CARRIES = 0.1  # of all mass, or of attention: a hop that weighs as much carries much
_NOTHING = 0.02  # of what can be lost, or nats: a hop that costs less does nothing

INSTEAD = "a random edge loses"
"""In its place, cut alone; the heading of a column."""
LIMITS = (
    "What is left of a row is renormalised, which is nothing that the model met in its training; of edges "
    "that do the same work each may be cut without loss, though all together are needed; and effects do not "
    "add up."
)


def receipt_lines(result: TraceResult) -> list[str]:
    """The sentences that a receipt comes to, the most important first; none where there is none."""
    receipt = result.receipt
    if receipt is None:
        return []
    of_hops = [*_each(receipt, result), *_idle(receipt, result)]
    return [sentence(receipt), *_kept(receipt), *of_hops, *receipt.notes]


def sentence(receipt: Receipt) -> str:
    """What cutting all that is drawn does, and what cutting others does."""
    before, after = (percent(o.probability) for o in (receipt.before, receipt.drawn.after))
    told = f"Cutting {_these(len(receipt.hops))} takes {_answer(receipt)} from {before} to {after}"
    control = next((control for control in receipt.controls if control.kind == "anywhere"), None)
    if control is None:
        return f"{told}; there are no other edges to compare them with."
    return f"{told}; {_random(control, len(receipt.hops))}."


def _these(n: int) -> str:
    return "this hop" if n == 1 else f"these {n} hops"


def _random(control: Control, drawn: int) -> str:
    chance = control.probability
    between = f"mean of {control.draws} draws, {percent(chance.low)} to {percent(chance.high)}"
    fewer = "" if control.edges == drawn else ", all there are,"
    count = f"{control.edges} random {'one' if control.edges == 1 else 'ones'}"
    verb = "leaves" if control.edges == 1 else "leave"
    return f"{count} of about as much attention{fewer} {verb} {percent(chance.mean)} ({between})"


def _answer(receipt: Receipt) -> str:
    return isolated(receipt.answer.label)


def _kept(receipt: Receipt) -> Iterator[str]:
    kept, bare = (percent(effect.after.probability) for effect in (receipt.kept, receipt.bare))
    if receipt.hops:
        yield (
            f"Kept alone, beside each token's own edge and those into sinks, they leave {kept}; without them "
            f"{bare} is left, with everything cut {percent(receipt.floor.probability)}."
        )


def _each(receipt: Receipt, result: TraceResult) -> Iterator[str]:
    """The hop that costs most by itself, beside all together: they may stand in for each other."""
    if len(receipt.hops) < 2:
        return
    worst = max(receipt.hops, key=lambda hop: hop.effect.lost)
    single, together = worst.effect.lost, receipt.drawn.lost
    alone = f"By itself {hop_name(worst, result)} costs most, {number(single)} nats; all together cost "
    redundant = "; each little, all together much: they stand in for each other"
    yield f"{alone}{number(together)}{redundant if together > 1 and single < together / 3 else ''}."


def _idle(receipt: Receipt, result: TraceResult) -> Iterator[str]:
    names = [hop_name(hop, result) for hop in receipt.hops if is_idle(hop)]
    if names:
        verb = "carries" if len(names) == 1 else "carry"
        change = "changes" if len(names) == 1 else "change"
        yield f"{'; '.join(names)} {verb} much and, cut alone, {change} next to nothing."


def is_idle(hop: HopEffect) -> bool:
    """Whether a hop carries much and does nothing, cut by itself."""
    little = hop.effect.lost if hop.effect.share is None else hop.effect.share
    return hop.weight >= _CARRIES and little < _NOTHING


def note_of(hop: HopEffect) -> str:
    """What is not as people would expect it of a hop; empty where nothing is."""
    return "carries much, does nothing" if is_idle(hop) else hop.effect.beyond


def instead_of(hop: HopEffect) -> str:
    """What a random edge in the place of a hop costs, in nats; empty where none was cut."""
    if hop.instead is None:
        return ""
    return f"{number(hop.instead.mean)} ({number(hop.instead.low)} to {number(hop.instead.high)})"


def hop_name(hop: HopEffect, result: TraceResult) -> str:
    """Mary -> to, the earlier token first, and its layer where it is in one only."""
    key, query = (f"{isolated(result.labels[p])} ({p})" for p in (hop.key, hop.query))
    where = f" in layer {hop.layers[0]}" if len(hop.layers) == 1 and result.graph == "network" else ""
    return f"{key} → {query}{where}"


def token_name(position: int, result: TraceResult) -> str:
    """A token that is cut; that it is a sink is said, since any answer suffers without one."""
    is_sink = position in result.sink_positions
    return f"{isolated(result.labels[position])} ({position}){', a sink' if is_sink else ''}"


def control_lines(receipt: Receipt) -> list[str]:
    """Each control in a sentence: how many random edges, how like the drawn ones, what they cost."""
    kinds = {"anywhere": "anywhere in the text", "reader": "to the same tokens"}
    return [
        f"{counted(control.edges, 'random edge')} {kinds[control.kind]}, of {number(control.matched)} in "
        f"attention ({number(control.attention)} for those drawn), cost {number(control.lost.mean)} nats "
        f"({number(control.lost.low)} to {number(control.lost.high)})."
        for control in receipt.controls
    ]
