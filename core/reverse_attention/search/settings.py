"""What both graphs take and give: the settings of a trace, checked, and what a search found."""

from __future__ import annotations

import math
import reprlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from ..prompt.checks import real, whole, whole_or_none, wholes
from ..result import BeamState, Hop, HopShares, Predecessor, SinkEvidence, Totals
from ..result.method_table import METHODS, knows_answer
from ..result.setting_table import ABOUT, KEPT, About, TraceSettings
from ..weights.heads import head_reducer, plain_heads
from ..weights.sinks import Sinks, sink_positions
from .length import length_power

_OWN: dict[str, Callable[[Any, str], Any]] = {
    "agg_heads": lambda given, name: plain_heads(given),
    "answer": lambda given, name: given,
    "against": lambda given, name: given,
    "length_norm": lambda given, name: _text(given, name),
    "bos_token_id": whole_or_none,
    "sink_positions": lambda given, name: _sinks_given(given, name),
}
"""How settings are made plain that are neither a word of their row's, nor a number, nor yes or no."""


def _text(given: Any, name: str) -> str:
    if not isinstance(given, str):
        raise ValueError(f"{name} is {reprlib.repr(given)}; give one of its words.")
    return given


def _sinks_given(given: Any, name: str) -> list[int] | str | None:
    if isinstance(given, str) and given != "found":
        raise ValueError(f"{name} is {reprlib.repr(given)}; give positions, or 'found'.")
    return given if given is None or isinstance(given, str) else wholes(given, name)


@dataclass(frozen=True, kw_only=True)
class Settings(TraceSettings):
    """The settings of a trace, checked: words made out, numbers plain ints and floats.

    Raises:
        ValueError: a setting is out of range, or two do not go together.
    """

    graph: str
    search: str
    sink: str

    def __post_init__(self) -> None:
        for name, about in ABOUT.items():
            _refuse_no_word(name, getattr(self, name), about)
        if self.graph is None:
            object.__setattr__(self, "graph", "network" if self.is_of_answer else "layer")
        if self.search is None:
            object.__setattr__(self, "search", "beam" if self.graph == "layer" else "exact")
        if self.sink is None:
            object.__setattr__(self, "sink", self._usual_sink())
        for name, about in ABOUT.items():
            object.__setattr__(self, name, _checked(name, getattr(self, name), about))
        length_power(self.length_norm)
        head_reducer(self.agg_heads)
        self._check_answer()
        if self.diversity and self.search == "beam":
            raise ValueError("diversity needs the exact search; use search='exact'.")
        if self.paths == "token":
            self._check_token_paths()

    @property
    def is_of_answer(self) -> bool:
        """Whether edges are weighed by what they carry for an answer."""
        return knows_answer(self.weights)

    def _usual_sink(self) -> str | None:
        """What suits the weights; None where they are known only once the record is."""
        if self.graph == "layer" or self.weights not in METHODS:
            return None if self.graph == "network" and self.weights is None else "keep"
        return METHODS[self.weights].sink

    def _check_answer(self) -> None:
        if self.is_of_answer and self.graph != "network":
            raise ValueError(
                f"weights={self.weights!r} weighs the edges of the network; use graph='network'."
            )
        is_open = self.weights is None and self.graph == "network"
        if not (self.is_of_answer or is_open or (self.answer is None and self.against is None)):
            raise ValueError(
                f"answer and against are for weights='relevance'; weights={self.weights!r} knows no answer."
            )

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

    def kept(self) -> dict[str, Any]:
        """As a result keeps them and JSON can hold them."""
        kept = {name: getattr(self, name) for name in KEPT}
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


def _refuse_no_word(name: str, given: Any, about: About) -> None:
    """Refuse what is none of the words that a setting may be; None may stand for one of them."""
    if about.values is None or (given is None and name in ("graph", "search", "weights", "sink")):
        return
    if not isinstance(given, str) or given not in about.values:
        raise ValueError(f"{name} is {reprlib.repr(given)}; use {' or '.join(map(repr, about.values))}.")


def _yes_or_no(given: Any, name: str) -> bool:
    """A bool, or 0 or 1, of whichever library; "false" is neither."""
    plain = given.item() if getattr(given, "ndim", None) == 0 else given
    if isinstance(plain, bool | int) and plain in (0, 1):
        return bool(plain)
    raise ValueError(f"{name} is {reprlib.repr(given)}; use True or False.")


def _checked(name: str, given: Any, about: About) -> Any:
    """A setting as its row allows it, its number plain."""
    if name in _OWN:
        return _OWN[name](given, name)
    if name in ("weights", "sink") and given is None:  # known once the record is: see weights.methods
        return None
    if about.values is not None:
        return given
    if isinstance(about.default, bool):
        return _yes_or_no(given, name)
    number = (whole if isinstance(about.default, int) else real)(given, name)
    least, most = about.least, about.most
    if not (-math.inf if least is None else least) <= number <= (math.inf if most is None else most):
        allowed = f"at least {least}" if most is None else f"from {least} to {most}"
        raise ValueError(f"{name} is {reprlib.repr(given)}; it must be {allowed}.")
    return number


class Speaks(NamedTuple):
    """What speaks for the answer and what against it, in logits; together they are what is net."""

    speaks_for: float
    speaks_against: float
    """Not positive."""


@dataclass(frozen=True)
class SearchOutcome:
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
    speaks: list[list[Speaks]] = field(default_factory=list)
    """With relevance, for each path and hop; else empty."""
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
