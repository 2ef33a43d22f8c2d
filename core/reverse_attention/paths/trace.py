"""What a trace returns: plain dataclasses of plain ints, floats and strings."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .saved import SCHEMA, checked

if TYPE_CHECKING:
    import pandas as pd


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
        return self.positions[-1]

    @property
    def num_edges(self) -> int:
        return len(self.edge_attns)


@dataclass(frozen=True)
class BeamPath:
    """A finished beam with its tokens; every list starts at the target."""

    positions: list[int]
    tokens: list[str]
    token_ids: list[int]
    edge_attns: list[float]
    score_raw: float
    """Sum of log(weight), natural logarithm."""
    score_norm: float
    """score_raw after length normalisation."""
    edge_heads: list[int | None] = field(default_factory=list)
    """The head that carried most of each hop; None where the residual stream carried more."""
    head_weights: list[list[float]] = field(default_factory=list)
    """What each head put on each hop (hop, head). Layer graph: its attention there. Network graph: its
    part of the edge's weight; what they leave of it is the residual stream's."""
    layers: list[int] = field(default_factory=list)
    """Network graph: the layer of each position, from the target's down to 0, the embeddings."""


@dataclass(frozen=True)
class SankeyNode:
    """A token in the diagram; id is ``L{layer}_P{position}``."""

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
class SinkShare:
    """What the sinks take in a layer: of the mass that runs down from the target, the share that goes
    from other positions into them there.
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
    from the target comes by it (1 at the target; see ``graphs.walk``). Network graph: mass of all routes
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


@dataclass(frozen=True, eq=False)
class TraceResult:
    """Everything that one trace found, and the settings that produced it.

    The totals of the layer graph read every row of attention up to the target, many more than the search
    did. They are summed when one of them is first read, and the result keeps the record until then.
    """

    seq_len: int
    target_pos: int
    """Position traced from, 0-based, never negative."""
    layer: int
    """Layer traced, 0-based, never negative."""
    top_beam: int
    top_k: int
    tokens: list[str]
    """Each token id of the sequence decoded on its own."""
    beams: list[BeamPath]
    """Best first."""
    sankey: SankeyData
    paths_text: list[str]
    token_ids: list[int] = field(default_factory=list)
    """The sequence as the model read it."""
    labels: list[str] = field(default_factory=list)
    """Tokens as people should see them: whitespace, control characters and byte pieces visible."""
    special: list[bool] = field(default_factory=list)
    """Which tokens are special ones (BOS, separators, ...)."""
    predecessors: dict[int, list[Predecessor]] = field(default_factory=dict)
    """For each position on a path, what it attends to most in this layer, heaviest first."""
    min_attn: float = 0.0
    agg_heads: str | int | list[int] = "mean"
    length_norm: str = "avg_logprob"
    stop_at_bos: bool = True
    n_layers: int = 0
    model: str = ""
    """Name or folder that the model was loaded from."""
    revision: str | None = None
    """Its commit on the hub, where the hub gave one."""
    dtype: str = ""
    device: str = ""
    """Kind of the device that the model's first weights lie on."""
    versions: dict[str, str] = field(default_factory=dict)
    """Of the libraries that ran."""
    capture: str = ""
    """How the attention was obtained, in words."""
    graph: str = "layer"
    weights: str | None = None
    """Network graph: ``rollout``, ``norm`` or ``ifr``."""
    search: str = "beam"
    totals: Totals | Callable[[], Totals] = field(default_factory=Totals, repr=False)
    """What all paths carry; a function where that is summed only when it is asked for."""
    diversity: float = 0.0
    sink: str = "keep"
    sink_positions: list[int] = field(default_factory=list)
    prediction: Prediction | None = None
    """With ``predict``: what the model gave for the token asked about."""
    node_mass: dict[str, float] = field(default_factory=dict)
    """Network graph: mass of all routes through each drawn node, by node id."""
    node_predecessors: dict[str, list[Predecessor]] = field(default_factory=dict)
    """Network graph: the heaviest edges down from each drawn node, by node id."""
    text: str = ""
    """The prompt; what the tokens decode to where ids were traced."""
    spans: list[tuple[int, int] | None] = field(default_factory=list)
    """For each token its characters [start, end) in the text; None for tokens without text, such as BOS."""
    unit: str = "token"
    """What a position is: ``token``, or ``word`` (module ``words``). All positions and all lists that have an
    entry for each position count these; only ``token_ids`` and ``attention_mask`` always count tokens."""
    members: list[list[int]] = field(default_factory=list)
    """For each position its tokens."""
    predict: bool = False
    """The target is the position before the one asked about."""
    bos_token_id: int | None = None
    """As it was given; None for the tokenizer's own."""
    attention_mask: list[int] = field(default_factory=list)
    """1 for tokens, 0 for padding."""

    @property
    def unit_ids(self) -> list[int | None]:
        """The token id at each position; None for a word of several tokens."""
        if self.unit == "token":
            return [*self.token_ids]
        return [self.token_ids[held[0]] if len(held) == 1 else None for held in self.members]

    @property
    def influence(self) -> list[float]:
        """For each token its share over all paths; see ``Totals``."""
        return self._summed().influence

    @property
    def coverage(self) -> float | None:
        """Share of the mass of all paths that the paths of this result carry."""
        return self._summed().coverage

    @property
    def optimality_gap(self) -> float | None:
        """How far the best path here is from the best there is; see ``Totals``."""
        return self._summed().optimality_gap

    @property
    def sinks(self) -> list[SinkShare]:
        """The ledger of the sinks, lowest layer first."""
        return self._summed().sinks

    def _summed(self) -> Totals:
        totals = self.totals if isinstance(self.totals, Totals) else self.totals()
        object.__setattr__(self, "totals", totals)  # frozen for everyone else
        return totals

    def __eq__(self, other: object) -> bool:
        return isinstance(other, TraceResult) and self.to_dict() == other.to_dict()

    def __getstate__(self) -> dict[str, Any]:
        self._summed()  # the function holds the record
        return vars(self)

    def to_dict(self) -> dict[str, Any]:
        """The result as JSON-ready builtins, with the schema's name and version."""
        totals = dataclasses.asdict(self._summed())
        fields = dataclasses.asdict(self)
        del fields["totals"]
        return {"schema": SCHEMA, **fields, **totals}

    def to_json(self, *, indent: int | None = None) -> str:
        """The result as JSON text; ``from_json`` reads it back to an equal result.

        Raises:
            ValueError: a number is NaN or infinite, which JSON has no word for.
        """
        return json.dumps(self.to_dict(), ensure_ascii=False, allow_nan=False, indent=indent)

    @classmethod
    def from_json(cls, text: str) -> TraceResult:
        """Read what ``to_json`` wrote.

        Raises:
            ValueError: it is no JSON, too large, not a trace of this schema, or damaged; the message says
                what is wrong.
        """
        return _from_dict(checked(text))

    def to_pandas(self) -> pd.DataFrame:
        """One row a path, best first: rank, score, raw score, edges, positions, path. Needs pandas."""
        import pandas as pd

        columns = ["rank", "score", "score_raw", "edges", "positions", "path"]
        rows = [
            (rank, b.score_norm, b.score_raw, len(b.edge_attns), b.positions[::-1], text)
            for rank, (b, text) in enumerate(zip(self.beams, self.paths_text, strict=True), start=1)
        ]
        return pd.DataFrame(rows, columns=columns)


def _from_dict(data: dict[str, Any]) -> TraceResult:
    values = {name: value for name, value in data.items() if name != "schema"}
    totals = {f.name: values.pop(f.name) for f in dataclasses.fields(Totals)}
    totals["sinks"] = [SinkShare(**share) for share in totals["sinks"]]
    values["totals"] = Totals(**totals)
    values["beams"] = [BeamPath(**beam) for beam in data["beams"]]
    values["sankey"] = SankeyData(
        nodes=[SankeyNode(**node) for node in data["sankey"]["nodes"]],
        links=[SankeyLink(**link) for link in data["sankey"]["links"]],
    )
    values["predecessors"] = {int(position): way for position, way in _ways(data["predecessors"]).items()}
    values["node_predecessors"] = _ways(data["node_predecessors"])
    values["prediction"] = _prediction(data["prediction"]) if data["prediction"] else None
    values["spans"] = [tuple(span) if span else None for span in data["spans"]]
    return TraceResult(**values)


def _ways(data: dict[str, list[dict[str, Any]]]) -> dict[str, list[Predecessor]]:
    return {start: [Predecessor(**p) for p in found] for start, found in data.items()}


def _prediction(data: dict[str, Any]) -> Prediction:
    alternatives = [Alternative(**alternative) for alternative in data.get("alternatives", [])]
    return Prediction(**{**data, "alternatives": alternatives})
