"""The receipt of a result: everything that it draws cut, together and apart, beside random edges.

All runs are of one list of cuts, so that they share batches:

1. the floor, everything cut; the drawn hops cut; only they kept; not even they;
2. each hop, each of its layers apart, each path, each token;
3. the controls.

A share says how much of the way from nothing cut to everything cut an outcome is. It is bounded by both; what
goes beyond says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from ..backward import Asked
from ..result import Alternative
from ..result.receipt import (
    Control,
    Effect,
    HopEffect,
    Interval,
    LayerEffect,
    Outcome,
    PathEffect,
    Receipt,
    TokenEffect,
)
from .control import KINDS, Pairs, attended, draws, in_place_of, interval
from .cuts import Cut
from .drawing import Drawing
from .drawn import DrawnHop
from .passes import Knockout
from .reading import outcomes_of

_NOTHING = 1e-3  # nats: where everything cut loses less, there are no shares of it


@dataclass(frozen=True)
class Scale:
    """From nothing cut to everything cut."""

    before: Outcome
    floor: Outcome

    def effect(self, after: Outcome) -> Effect:
        """What was lost, and which share of all that can be."""
        lost = self.before.log_probability - after.log_probability
        whole = self.before.log_probability - self.floor.log_probability
        if whole < _NOTHING:
            return Effect(after, lost, None, "With everything cut the answer loses nothing.")
        if lost > whole:
            return Effect(after, lost, 1.0, "The answer loses more than with everything cut.")
        return Effect(after, lost, max(lost / whole, 0.0), "Cutting helps the answer." if lost < 0 else "")


Pending = Callable[[Scale], Effect]
"""An effect that is known once all cuts were run."""


@dataclass(eq=False)
class Runs:
    """Cuts that are asked for one by one and run together."""

    knockout: Knockout
    asked: Asked
    cuts: list[Cut] = field(default_factory=list)
    outcomes: list[Outcome] = field(default_factory=list)

    def ask(self, cut: Cut) -> Pending:
        """Have something cut."""
        number = len(self.cuts)
        self.cuts.append(cut)
        return lambda scale: scale.effect(self.outcomes[number])

    def run(self, floor: Cut) -> Scale:
        """Run all that was asked for, and the floor."""
        read = partial(outcomes_of, asked=self.asked)
        *self.outcomes, lowest = self.knockout.run([*self.cuts, floor], read)
        return Scale(read(self.knockout.logits)[0], lowest)


def measure(
    knockout: Knockout,
    drawing: Drawing,
    asked: Asked,
    names: Sequence[Alternative],
    *,
    n_draws: int,
    seed: int,
    by_layer: bool,
    hop_controls: bool,
) -> Receipt:
    """Run the receipt of what a result draws.

    Args:
        knockout: of the record of it, at the position of the answer.
        drawing: what is cut.
        asked: the answer, and what it is compared with.
        names: of the answer, then of what it is compared with.
        n_draws: how many times random edges are cut.
        seed: of the draws.
        by_layer: cut each hop in each layer apart, too.
        hop_controls: cut as many random edges in the place of each hop, too.

    Raises:
        KnockoutError: the model cannot be run with edges cut.
    """
    runs = Runs(knockout, asked)
    drawn = runs.ask(drawing.cut(drawing.hops))
    kept, bare = runs.ask(drawing.only(drawing.hops)), runs.ask(drawing.only([]))
    hops, paths, tokens = _hops(drawing, runs, by_layer), _paths(drawing, runs), _tokens(drawing, runs)
    instead = _instead(drawing, runs, n_draws if hop_controls else 0, seed)
    controls = _controls(drawing, runs, n_draws, seed)
    scale = runs.run(drawing.only([], sinks=False))
    return Receipt(
        answer=names[0],
        position=asked.position,
        against=list(names[1:]),
        heads=drawing.heads,
        seed=seed,
        layers=drawing.layers,
        before=scale.before,
        floor=scale.floor,
        drawn=drawn(scale),
        kept=kept(scale),
        bare=bare(scale),
        controls=controls(scale),
        hops=[replace(hop, instead=one) for hop, one in zip(hops(scale), instead(scale), strict=True)],
        paths=paths(scale),
        tokens=tokens(scale),
        notes=[*_notes(drawing)],
    )


def _hops(drawing: Drawing, runs: Runs, by_layer: bool) -> Callable[[Scale], list[HopEffect]]:
    """Each hop cut, in all its layers and in each apart."""
    whole = [runs.ask(drawing.cut([hop])) for hop in drawing.hops]
    apart = [
        [
            (part[0], runs.ask(drawing.cut([replace(hop, parts=(part,))])))
            for part in (hop.parts if by_layer and len(hop.parts) > 1 else ())
        ]
        for hop in drawing.hops
    ]

    def effects(scale: Scale) -> list[HopEffect]:
        return [
            HopEffect(
                query=hop.query,
                key=hop.key,
                layers=hop.layers,
                weight=hop.weight,
                paths=list(hop.paths),
                effect=effect(scale),
                by_layer=[LayerEffect(layer, of_layer(scale)) for layer, of_layer in layers],
            )
            for hop, effect, layers in zip(drawing.hops, whole, apart, strict=True)
        ]

    return effects


def _instead(
    drawing: Drawing, runs: Runs, n_draws: int, seed: int
) -> Callable[[Scale], list[Interval | None]]:
    """What random edges cost in the place of each hop, each cut alone; the same one is cut once."""
    asked = []
    for hop in drawing.hops:
        drawn = [
            *in_place_of(
                hop, drawing.hops, drawing.pairs, drawing.result.sink_positions, n=n_draws, seed=seed
            )
        ]
        once = {one: runs.ask(drawing.cut([one])) for one in dict.fromkeys(drawn)}
        asked.append([once[one] for one in drawn])

    def intervals(scale: Scale) -> list[Interval | None]:
        return [
            _interval([effect(scale).lost for effect in effects], seed) if effects else None
            for effects in asked
        ]

    return intervals


def _paths(drawing: Drawing, runs: Runs) -> Callable[[Scale], list[PathEffect]]:
    """All hops of each path cut together."""
    asked = [
        runs.ask(drawing.cut(hop for hop in drawing.hops if path in hop.paths))
        for path in range(len(drawing.result.beams))
    ]
    return lambda scale: [PathEffect(path, effect(scale)) for path, effect in enumerate(asked)]


def _tokens(drawing: Drawing, runs: Runs) -> Callable[[Scale], list[TokenEffect]]:
    """All edges out of each token cut."""
    asked = [(position, runs.ask(drawing.out_of(position))) for position in drawing.tokens]
    return lambda scale: [TokenEffect(position, effect(scale)) for position, effect in asked]


def _controls(drawing: Drawing, runs: Runs, n_draws: int, seed: int) -> Callable[[Scale], list[Control]]:
    """Random hops in the place of the drawn ones; no control where there are no others."""
    pairs, sinks = drawing.pairs, drawing.result.sink_positions
    drawn = {kind: [*draws(drawing.hops, pairs, sinks, kind=kind, n=n_draws, seed=seed)] for kind in KINDS}
    asked = {
        kind: [runs.ask(drawing.cut(hops)) for hops in sets] for kind, sets in drawn.items() if all(sets)
    }

    def controls(scale: Scale) -> list[Control]:
        return [
            _control(kind, [effect(scale) for effect in effects], drawn[kind], drawing.hops, pairs, seed)
            for kind, effects in asked.items()
        ]

    return controls


def _control(
    kind: str,
    effects: Sequence[Effect],
    drawn: Sequence[Sequence[DrawnHop]],
    hops: Sequence[DrawnHop],
    pairs: Pairs,
    seed: int,
) -> Control:
    shares = [effect.share for effect in effects if effect.share is not None]
    return Control(
        kind=kind,
        draws=len(drawn),
        edges=len(drawn[0]),
        attention=attended(hops, pairs),
        matched=sum(attended(some, pairs) for some in drawn) / len(drawn),
        log_probability=_interval([effect.after.log_probability for effect in effects], seed),
        probability=_interval([effect.after.probability for effect in effects], seed),
        lost=_interval([effect.lost for effect in effects], seed),
        share=_interval(shares, seed) if shares else None,
    )


def _interval(values: Sequence[float], seed: int) -> Interval:
    return Interval(*interval(values, seed))


def _notes(drawing: Drawing) -> Iterator[str]:
    """What is not as people would expect it."""
    record, result = drawing.record, drawing.result
    if not drawing.hops:
        yield "The paths hop nowhere, so that there is nothing to cut."
    without = record.n_layers - len(record.attending)
    if without and result.graph == "network":
        yield (
            f"{without} of {record.n_layers} layers have no attention; what they carry between tokens is not "
            "cut."
        )
    if record.prompt.decoder_input_ids is not None:
        yield "What the decoder reads of the encoder is not cut."
    left_out = len(drawing.sources) - len(drawing.tokens)
    if left_out:
        yield (
            f"Cut out one by one were {len(drawing.tokens)} tokens, those on the paths or of most influence, "
            f"and not the other {left_out}."
        )
