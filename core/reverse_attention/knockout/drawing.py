"""What a result draws, told as what is cut: its hops, its layers, its tokens.

Positions are those of the result, tokens or words; cuts count the tokens that are run, of which padding
before the prompt is none. Between words every edge from a token of the one to a token of the other is meant.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..capture import Record
from ..capture.word_view import WordView
from ..result import TraceResult
from .control import Pairs
from .cuts import Bundle, Cut
from .drawn import DrawnHop, drawn_hops

_MOST_TOKENS = 64


@dataclass(frozen=True)
class Drawing:
    """A result of a record, and its hops."""

    record: Record
    result: TraceResult
    heads: str
    """Which heads of a hop are cut."""
    hops: Sequence[DrawnHop]

    @classmethod
    def of(cls, record: Record, result: TraceResult, heads: str) -> Drawing:
        """Find the hops.

        Raises:
            ValueError: there is no such word as ``heads``.
        """
        return cls(record, result, heads, drawn_hops(result, record.attending, heads))

    @property
    def layers(self) -> list[int]:
        """The layers that the paths run through."""
        if self.result.graph == "layer":
            return [self.result.layer]
        return [layer for layer in self.record.attending if layer <= self.result.layer]

    @property
    def pairs(self) -> Pairs:
        """Attention between the positions that random edges are chosen from."""
        read_last = self.result.target_pos if self.result.predict else None
        in_words = self.result.unit == "word"
        view = WordView(self.record, self.result.members, read_last) if in_words else self.record
        return Pairs(view, self.result.target_pos)

    @property
    def sources(self) -> list[int]:
        """Positions that the target may know of, without itself; padding is none."""
        n = self.result.target_pos if self.record.causal else self.result.seq_len
        real = (p for p in range(n) if self.record.attention_mask[self.result.members[p][0]])
        return [position for position in real if position != self.result.target_pos]

    @property
    def tokens(self) -> list[int]:
        """The sources; of many, those on the paths and then those of most influence."""
        sources = self.sources
        if len(sources) <= _MOST_TOKENS:
            return sources
        on_paths = {position for path in self.result.beams for position in path.positions}
        influence = self.result.influence or [0.0] * self.result.seq_len
        order = sorted(sources, key=lambda position: (position not in on_paths, -influence[position]))
        return sorted(order[:_MOST_TOKENS])

    def cut(self, hops: Iterable[DrawnHop]) -> Cut:
        """Some hops together."""
        return Cut(self._bundles(hops))

    def only(self, hops: Iterable[DrawnHop], *, sinks: bool = True) -> Cut:
        """Everything but some hops, and edges into sinks where these are kept."""
        into = [token for sink in self.result.sink_positions if sinks for token in self._run(sink)]
        return Cut(self._bundles(hops), only=tuple(self.layers), sinks=tuple(into))

    def out_of(self, position: int) -> Cut:
        """All edges out of a position."""
        return Cut({layer: (Bundle(None, self._run(position)),) for layer in self.layers})

    def _run(self, position: int) -> tuple[int, ...]:
        """The tokens of a position, counted from the first that is run."""
        return tuple(token - self.record.run.start for token in self.result.members[position])

    def _bundles(self, hops: Iterable[DrawnHop]) -> Mapping[int, tuple[Bundle, ...]]:
        bundles: dict[int, tuple[Bundle, ...]] = {}
        for hop in hops:
            for layer, heads in hop.parts:
                bundle = Bundle(self._run(hop.query), self._run(hop.key), heads)
                bundles[layer] = (*bundles.get(layer, ()), bundle)
        return bundles
