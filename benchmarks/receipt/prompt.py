"""One prompt whose hops are cut: what that costs its answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from statistics import fmean

from torch import Tensor

from benchmarks.find_the_answer.outcomes import Case
from benchmarks.receipt.sets import CONTRASTED, FIRST, Hop, cut_of, kept_of, unread
from benchmarks.receipt.tables import SHOWN, SIZES
from reverse_attention.knockout import Knockout
from reverse_attention.knockout.control import KINDS, Pairs, draws
from reverse_attention.knockout.cuts import Cut
from reverse_attention.knockout.drawn import DrawnHop
from reverse_attention.shapes import Float

Read = Callable[[Float[Tensor, "row vocab"]], Float[Tensor, " row"]]


def reader_of(case: Case) -> Read:
    """From logits to what the answer has, in nats: its log probability, or its lead over its contrast."""
    against = case.contrast if case.task.name in CONTRASTED else None
    return partial(_read, answer=case.answer, against=against)


def _read(logits: Float[Tensor, "row vocab"], answer: int, against: int | None) -> Float[Tensor, " row"]:
    logs = logits.double().log_softmax(dim=-1)
    return logs[:, answer] - (0 if against is None else logs[:, against])


class Prompt:
    """A prompt that the model answers right, run again with hops cut."""

    def __init__(self, case: Case, n_draws: int) -> None:
        self.case, self.record, self._n_draws = case, case.record, n_draws
        self.knockout, self.pairs = Knockout(self.record, case.target), Pairs(self.record, case.target)
        self.read = reader_of(case)
        self.before = float(self.read(self.knockout.logits)[0])
        self.whole, self.source = self.lost([Cut(only=self.record.layers), unread(case.source, self.record)])

    def lost(self, cuts: Sequence[Cut]) -> list[float]:
        """Nats that the answer loses in each run."""
        return [
            self.before - has for has in self.knockout.run(cuts, lambda logits: self.read(logits).tolist())
        ]

    def lost_with(self, sets: Sequence[Sequence[Hop]]) -> list[float]:
        """Nats that it loses with each of these sets of hops cut."""
        return self.lost([cut_of(hops, self.record) for hops in sets])

    def lost_by_size(self, hops: Sequence[Hop], sizes: Sequence[int] = SIZES) -> dict[int, dict[str, float]]:
        """What is lost with the first of these cut, so and so many."""
        lost = self.lost_with([hops[:size] for size in sizes])
        return {size: {"lost": nats} for size, nats in zip(sizes, lost, strict=True)}

    def beside(self, hops: Sequence[Hop]) -> dict[str, float]:
        """What is lost with as many random ones cut, and kept with these alone."""
        random_hops = [self._random(hops, kind) for kind in KINDS]
        cuts = [cut_of(some, self.record) for sets in random_hops for some in sets]
        kept, *others = self.lost([kept_of(hops, self.record), *cuts])
        share = 1 - kept / self.whole if self.whole > 0 else 0.0
        by_kind = (others[: self._n_draws], others[self._n_draws :])
        chance = {kind: fmean(values) for kind, values in zip(KINDS, by_kind, strict=True)}
        drawn = fmean(len(some) for some in random_hops[0])  # a short prompt may have too few others
        return {"hops": len(hops), "kept": min(max(share, 0.0), 1.0), "drawn": drawn, **chance}

    def best_of(self, hops: Sequence[Hop]) -> float:
        """The most that is lost with the first 1, 2, … cut: one more may help the answer."""
        return max(self.lost_with([hops[: n + 1] for n in range(min(SHOWN, len(hops)))]), default=0.0)

    def _random(self, hops: Sequence[Hop], kind: str) -> list[list[Hop]]:
        parts = tuple((layer, None) for layer in self.record.layers)
        drawn = [DrawnHop(query, key, parts, 0.0, ()) for query, key in hops]
        sets = draws(drawn, self.pairs, [FIRST], kind=kind, n=self._n_draws, seed=0)
        return [[(hop.query, hop.key) for hop in some] for some in sets]
