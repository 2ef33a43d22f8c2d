"""What both graphs take and give: the settings of a trace, and what a search found."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..prompt.checks import real, whole, wholes
from ..result import BeamState, Hop, HopShares, Predecessor, SinkEvidence, Totals
from ..result.edge_weights import METHODS
from ..weights.heads import AggHeads, head_reducer, plain_heads
from ..weights.sinks import Sinks, sink_positions
from .beam import check_search_settings, length_power

_ALLOWED: dict[str, Collection[str]] = {
    "graph": ("layer", "network"),
    "weights": METHODS,
    "search": ("beam", "exact"),
    "sink": ("keep", "drop", "renormalize"),
    "paths": ("layer", "token"),
}
_PLAIN: dict[str, Callable[[Any, str], Any]] = {
    "top_beam": whole,
    "top_k": whole,
    "min_attn": real,
    "diversity": real,
    "agg_heads": lambda given, name: plain_heads(given),
    "stop_at_bos": lambda given, name: bool(given),
    "sink_positions": lambda given, name: _sinks_given(given, name),
}


def _sinks_given(given: Any, name: str) -> list[int] | str | None:
    if given is None or given == "found":
        return given
    if isinstance(given, str):
        raise ValueError(f"{name} is {given!r}; give positions, or 'found'.")
    return wholes(given, name)


@dataclass(frozen=True, kw_only=True)
class Settings:
    """The settings of ``ReverseAttentionTracer.trace``, checked, their numbers plain ints and floats.

    Raises:
        ValueError: a setting is out of range, or two do not go together.
    """

    top_beam: int
    top_k: int
    min_attn: float
    agg_heads: AggHeads
    length_norm: str
    stop_at_bos: bool
    graph: str
    weights: str
    search: str
    sink: str
    sink_positions: Sequence[int] | str | None
    diversity: float
    paths: str = "layer"

    def __post_init__(self) -> None:
        for name, plain in _PLAIN.items():
            object.__setattr__(self, name, plain(getattr(self, name), name))
        check_search_settings(self.top_beam, self.top_k, self.min_attn)
        length_power(self.length_norm)
        head_reducer(self.agg_heads)
        for name, allowed in _ALLOWED.items():
            if getattr(self, name) not in allowed:
                words = " or ".join(map(repr, allowed))
                raise ValueError(f"{name} is {getattr(self, name)!r}; use {words}.")
        if self.weights == "relevance" and self.graph != "network":
            raise ValueError("weights='relevance' weighs the edges of the network; use graph='network'.")
        if not 0 <= self.diversity <= 1:
            raise ValueError(f"diversity is {self.diversity!r}; it is a share of edges, from 0 to 1.")
        if self.diversity and self.search == "beam":
            raise ValueError("diversity needs the exact search; use search='exact'.")
        if self.paths == "token":
            self._check_token_paths()

    def _check_token_paths(self) -> None:
        if self.graph == "layer":
            raise ValueError("paths='token' adds up routes through the network; use graph='network' with it.")
        if self.search == "beam":
            raise ValueError("paths='token' is found exactly; use search='exact', or paths='layer'.")
        if self.diversity:
            raise ValueError(
                "diversity is for routes that differ in a layer or two; token paths visit different tokens "
                "each. Use diversity=0, or paths='layer'."
            )

    def plain(self) -> dict[str, Any]:
        """As a result keeps them and JSON can hold them; the sinks are kept as they were made out."""
        kept = {name: value for name, value in vars(self).items() if name != "sink_positions"}
        return {**kept, "weights": self.weights if self.graph == "network" else None}

    @property
    def heads_apart(self) -> bool:
        return self.agg_heads == "none"

    @property
    def finds_sinks(self) -> bool:
        return self.sink_positions == "found"

    def sinks(
        self, bos: Sequence[int], attention_mask: Sequence[int], evidence: Sequence[SinkEvidence]
    ) -> Sinks:
        """The sinks of a sequence with these BOS positions and this padding, or those with the evidence."""
        given = self.sink_positions
        if isinstance(given, str):
            return Sinks(self.sink, tuple(sorted(sink.position for sink in evidence)))
        return Sinks(self.sink, sink_positions(given, bos, attention_mask))


@dataclass(frozen=True)
class Found:
    """What a search through either graph found; positions only, no tokens yet."""

    states: list[BeamState]
    head_weights: list[list[list[float]]]
    """For each path, hop and head, what the head put on the hop."""
    predecessors: dict[int, list[Predecessor]] = field(default_factory=dict)
    layers: list[int] = field(default_factory=list)
    """The layer of each entry of a route; empty in the layer graph."""
    totals: Totals | Callable[[], Totals] = field(default_factory=Totals)
    """A function where they are not summed before they are asked for."""
    node_mass: dict[str, float] = field(default_factory=dict)
    node_predecessors: dict[str, list[Predecessor]] = field(default_factory=dict)
    hops: list[Hop] = field(default_factory=list)
    """In the network graph, those that most mass makes."""
    hop_shares: list[list[HopShares]] = field(default_factory=list)
    """Of token paths, for each path and hop; else empty."""
    extended: int | None = None
    left_out: float | None = None

    def carriers(self, state: BeamState, head_weights: list[list[float]]) -> list[int | None]:
        """The head that carried most of each hop of a path; None where the residual stream did."""
        if self.hop_shares:
            return [*state.edge_heads]
        if state.edge_heads:
            n_heads = len(head_weights[0]) if head_weights else 0
            return [head if head < n_heads else None for head in state.edge_heads]
        hops = zip(state.edge_attns, head_weights, strict=True)
        return [
            None if self.layers and weight - sum(heads) > max(heads) else heads.index(max(heads))
            for weight, heads in hops
        ]
