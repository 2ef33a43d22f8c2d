"""What a result is made of: beams and paths, the flow drawn from them, sums over all paths, predictions."""

from __future__ import annotations

import math
from dataclasses import dataclass, field


@dataclass(frozen=True)
class BeamState:
    """One beam of the search: where it has been, and what it scored on the way."""

    positions: list[int]
    """Target first, the position reached last at the end."""
    edge_attns: list[float]
    """Weight of each hop; one fewer than positions."""
    log_score: float
    """Sum of log(weight) over the hops."""
    is_terminal: bool = False
    edge_heads: list[int] = field(default_factory=list)
    """The head that carried each hop where heads were kept apart, else empty."""

    @property
    def current_pos(self) -> int:
        """The position reached last; reverse-attention 0.1.0 has it, and nothing here reads it."""
        return self.positions[-1]

    @property
    def num_edges(self) -> int:
        return len(self.edge_attns)


@dataclass(frozen=True)
class HopShares:
    """Where a token path hops: of its mass, what makes one hop in each layer, and by each head there."""

    layers: list[float]
    """Lowest first; sums to 1."""
    heads: list[list[float]]
    """(layer, head); those of a layer sum to its share."""


@dataclass(frozen=True)
class BeamPath:
    """A finished beam with its tokens; every list starts at the target."""

    positions: list[int]
    tokens: list[str]
    token_ids: list[int]
    edge_attns: list[float]
    """Weight of each hop. Token paths: of the mass that comes along the path so far, the share that makes
    the hop in whichever layer; what comes to the path's end and stays there is the path's mass."""
    score_raw: float
    """Sum of log(weight), natural logarithm; of a token path the log of its mass."""
    score_norm: float
    """score_raw after length normalisation, which token paths have none of."""
    edge_heads: list[int | None] = field(default_factory=list)
    """The head that carried most of each hop; None where the residual stream carried more. Token paths: the
    head of the layer and head that did, see ``hops``."""
    head_weights: list[list[float]] = field(default_factory=list)
    """What each head put on each hop (hop, head); 0 for heads that were not asked for. Layer graph: its
    attention there, grown as the hop's weight where sinks were renormalised. Routes: its part of the
    edge's weight; what they leave of it is the residual stream's. Token paths: empty, see ``hops``."""
    layers: list[int] = field(default_factory=list)
    """Routes: the layer of each position, from the target's down to 0, the embeddings."""
    mass: float | None = None
    """Network graph: what the path carries of the mass 1 at the target, exp(score_raw)."""
    hops: list[HopShares] = field(default_factory=list)
    """Token paths: the layers and heads of each hop."""
    speaks_for: list[float] = field(default_factory=list)
    """With relevance, for each hop: what the heads that speak for the answer there add to it, in logits, and
    where the hop stays the residual stream. Of the edge, over all routes and whichever heads the path took;
    token paths: in all layers together, see ``TraceResult.hops``."""
    speaks_against: list[float] = field(default_factory=list)
    """What those that speak against it take away; not positive. Both together are the hop's net relevance."""

    def __post_init__(self) -> None:
        if self.layers and self.mass is None:  # a route's, where it is not said, as in older files
            object.__setattr__(self, "mass", math.exp(self.score_raw))


@dataclass(frozen=True)
class SankeyNode:
    """A token in the diagram; its id is that of ``flow.node_id``."""

    id: str
    name: str
    position: int
    layer: int = 0


@dataclass(frozen=True)
class SankeyLink:
    """A hop in the diagram, from the earlier token (source) to the later one (target)."""

    source: str
    target: str
    value: float
    """Sum over the beams that use the hop of beam share x weight."""
    beam_indices: list[int] = field(default_factory=list)


@dataclass(frozen=True)
class SankeyData:
    nodes: list[SankeyNode]
    links: list[SankeyLink]


@dataclass(frozen=True)
class Predecessor:
    """A position that a query attends to, and how much."""

    position: int
    weight: float


@dataclass(frozen=True)
class HeadShare:
    """A head of a layer, and its share of something."""

    layer: int
    head: int
    share: float


@dataclass(frozen=True)
class Hop:
    """A hop from a position to another in the network graph, whichever route it is on."""

    query: int
    key: int
    mass: float
    """Of all routes from the target, those that make the hop, in whichever layer."""
    layers: list[float]
    """Of that mass, what makes it in each layer, lowest first; sums to 1."""
    heads: list[HeadShare]
    """Of that mass, what goes by the heads that carry most, heaviest first."""
    speaks_for: list[float] = field(default_factory=list)
    """With relevance: what speaks for the answer on the hop's edge in each layer, lowest first, in logits;
    module ``search.speaking``."""
    speaks_against: list[float] = field(default_factory=list)
    """And what speaks against it; not positive."""


@dataclass(frozen=True)
class SinkEvidence:
    """What a position does that makes it a sink; see ``weights.found_sinks``."""

    position: int
    """Counts tokens."""
    received: float
    """Attention that a later token gives it, in the mean over tokens, layers and heads."""
    length: float
    """How long what it adds for that is, beside the median token's: 1 is as long."""


@dataclass(frozen=True)
class SinkShare:
    """What the sinks take in a layer: of the mass that runs down from the target, the share that goes
    from other positions into them there. In the layer graph mass is taken once, by the first sink that
    the walk from the target comes by.
    """

    layer: int
    taken: float
    """With ``drop`` and ``renormalize``: what they would have taken."""
    removed: float
    """The same, or 0 where sinks are kept."""


@dataclass(frozen=True)
class Totals:
    """What all paths of a trace carry, not only those found."""

    influence: list[float] = field(default_factory=list)
    """For each token its share over all paths. Layer graph: probability that the random backward walk
    from the target comes by it (1 at the target; see ``search.walk``). Network graph: mass of all routes
    that end in its embedding (sums to 1). Empty where it cannot be computed: in encoders, whose layer
    graph lets a walk come back to a position."""
    coverage: float | None = None
    """Share of the mass of all paths that the paths of the trace carry."""
    optimality_gap: float | None = None
    """Normalised score of the best path that there is, less that of the best path found. 0 where the
    search found it; None where the best is not known."""
    sinks: list[SinkShare] = field(default_factory=list)
    """The ledger of the sinks, lowest layer first."""


@dataclass(frozen=True)
class Alternative:
    """A token that might have stood at a position."""

    token_id: int
    token: str
    label: str
    """The token as people should see it."""
    probability: float


@dataclass(frozen=True)
class Answer:
    """The token that relevance is about."""

    token_id: int
    token: str
    label: str
    """The token as people should see it."""
    probability: float
    rank: int
    """1 where the model found no token likelier."""
    position: int
    """The token, never a word, whose logits the answer was read from."""
    against: list[Alternative] = field(default_factory=list)
    """What it is compared with, likeliest first; empty for all other tokens."""
    n_tokens: int = 1
    """Of the text that was asked for; only its first token is the answer."""

    @property
    def asked_ids(self) -> list[int]:
        """The token's id, then those of what it is compared with."""
        return [self.token_id, *(token.token_id for token in self.against)]


@dataclass(frozen=True)
class LayerRelevance:
    """How much all tokens together speak for and against the answer at one layer's input."""

    layer: int
    speaks_for: float
    speaks_against: float
    """Not positive."""


@dataclass(frozen=True)
class Balance:
    """How far relevance is conserved on its way down: every layer's sum would be the margin."""

    margin: float
    """By how much the answer's logit is ahead of the others', their mean weighed by probability."""
    layers: list[LayerRelevance]
    """The lowest first; what is missing there to the margin was given to biases, to an encoder, or to
    ``soft_cap``."""
    constant: list[int] = field(default_factory=list)
    """Layers whose MLP has no rule and was held constant; what it adds to the answer is missing, too."""
    soft_cap: float = 0.0
    """What a soft cap of the logits keeps of the margin, or, negative, gives on more: a curve's slope times
    what it is given is not what it makes of it. It comes to no token."""


@dataclass(frozen=True)
class Prediction:
    """What the model gave for a token, read at the position before it."""

    position: int
    """Of the token; the trace starts one before it."""
    token_id: int
    token: str
    probability: float
    rank: int
    """1 where the model found no token likelier."""
    runner_up_id: int
    """The likeliest other token."""
    runner_up: str
    runner_up_probability: float
    alternatives: list[Alternative] = field(default_factory=list)
    """The likeliest tokens, likeliest first; the token itself is among them where it is likely enough."""
    surprise: float | None = None
    """-log2 of the probability, in bits; None where it was not computed."""
    label: str = ""
    """The token as people should see it."""
    runner_up_label: str = ""
