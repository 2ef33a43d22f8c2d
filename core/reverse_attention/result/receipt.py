"""The receipt: what happens to an answer when edges that the picture shows are cut.

Cut is an edge's attention in its layers; what is left of each row is renormalised. Positions are those of the
result, tokens or words; log probabilities are natural.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from .types import Alternative


@dataclass(frozen=True)
class Outcome:
    """What the model gives the answer in one run."""

    log_probability: float
    probability: float
    difference: float | None = None
    """By how much the answer's log probability is ahead of that of its contrasts together; None without."""


@dataclass(frozen=True)
class Effect:
    """What cutting something does."""

    after: Outcome
    lost: float
    """Nats of the answer's log probability, before less after; negative where cutting helps it."""
    share: float | None
    """Of what is lost with everything cut, from 0 to 1; None where that loses nothing."""
    beyond: str = ""
    """Why the share is 0 or 1 though less or more was lost; empty where it is as measured."""


@dataclass(frozen=True)
class Interval:
    """A mean, and between which bounds it lies with 95 % confidence (bootstrap over draws)."""

    mean: float
    low: float
    high: float


@dataclass(frozen=True)
class LayerEffect:
    """A hop cut in one layer alone."""

    layer: int
    effect: Effect


@dataclass(frozen=True)
class HopEffect:
    """A drawn hop cut."""

    query: int
    key: int
    layers: list[int]
    """In which it was cut, together."""
    weight: float
    """What it carries: of token paths the mass of all routes that make it, of routes that of the drawn ones;
    in the layer graph its attention."""
    paths: list[int]
    """Which of the drawn paths make it, from 0 on."""
    effect: Effect
    by_layer: list[LayerEffect] = field(default_factory=list)
    """The same in each layer apart, lowest first; empty where it is in one layer only."""
    instead: Interval | None = None
    """Nats that a random edge like it costs, cut alone in its place; None where none was drawn."""


@dataclass(frozen=True)
class PathEffect:
    """All hops of a drawn path cut together."""

    path: int
    """From 0 on, best first."""
    effect: Effect


@dataclass(frozen=True)
class TokenEffect:
    """All edges that lead out of a token cut, in all layers: no other token reads it any more."""

    position: int
    effect: Effect


@dataclass(frozen=True)
class Control:
    """Random edges in the place of the drawn ones: as many, in the same layers, on no drawn path."""

    kind: str
    """``anywhere``: from any token to any that may read it; ``reader``: to the same tokens as the drawn."""
    draws: int
    edges: int
    """In each draw; fewer than are drawn where there are not so many others."""
    attention: float
    """What the drawn edges take of attention, the mean over heads, summed over layers and edges."""
    matched: float
    """The same of the random ones, the mean over draws."""
    log_probability: Interval
    probability: Interval
    lost: Interval
    share: Interval | None
    """None where ``Effect.share`` is."""


@dataclass(frozen=True)
class Receipt:
    """What the answer needs of the picture."""

    answer: Alternative
    """The token, and its probability with nothing cut."""
    position: int
    """The token, never a word, at which it is read."""
    against: list[Alternative]
    """What it is compared with; empty for all other tokens."""
    heads: str
    """``all``: an edge is cut in all heads; ``carrying``: in those that carry nine tenths of the hop."""
    seed: int
    layers: list[int]
    """Those that the paths run through, in which everything is cut at the floor."""
    before: Outcome
    """Nothing cut: the ceiling."""
    floor: Outcome
    """Everything cut but each token's edge to itself."""
    drawn: Effect
    """All drawn hops cut together."""
    kept: Effect
    """Everything cut but the drawn hops, each token's own edge and those into sinks."""
    bare: Effect
    """The same without the drawn hops."""
    controls: list[Control] = field(default_factory=list)
    hops: list[HopEffect] = field(default_factory=list)
    """In the order of the paths."""
    paths: list[PathEffect] = field(default_factory=list)
    tokens: list[TokenEffect] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    """What is not as people would expect it, sentences."""

    def __repr__(self) -> str:
        before, after = self.before.probability, self.drawn.after.probability
        cut = f"{after:.3f} with {len(self.hops)} drawn hops cut"
        return f"<Receipt: {self.answer.label} has {before:.3f}, and {cut}>"

    @property
    def left(self) -> float | None:
        """Share of the way from the floor to the ceiling that the drawn hops alone keep."""
        return None if self.kept.share is None else 1 - self.kept.share
