"""Which hops a method names, best first; random ones like them; and what a greedy causal search names.

All are hops from a token to another, cut in all layers and heads at once, so that methods are compared at
equal numbers of equal things. Of a trace, the order is that of its paths, the best first, and then that of
the hops that carry most (``result.hops``). The layer graph of 0.1.0 has no such list, only its paths.

Hops into the first token are none: most attention falls back on it, and without it a model breaks, whatever
it was asked, so that the methods that name nothing else would seem to find most.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import Any

from benchmarks.find_the_answer.methods import ANSWERS_TOKEN, METHODS, SEED
from reverse_attention import Record, ReverseAttentionTracer, TraceResult
from reverse_attention.knockout import Knockout
from reverse_attention.knockout.cuts import Bundle, Cut

Hop = tuple[int, int]
"""Query and key."""

ASKED = (
    ANSWERS_TOKEN,
    "ifr, sinks rescaled, token paths",
    "norm, sinks rescaled, token paths",
    "norm, token paths",
    "rollout, token paths",
    SEED,
)
"""The methods, by their names in ``find_the_answer``."""
FIRST = 0
_MOST_PATHS = 20
_TRIED = 30  # hops that a causal search chooses from


def named_hops(tracer: ReverseAttentionTracer, record: Record, method: str, n: int) -> list[Hop]:
    """The first hops that a method names, at most ``n``; none into the first token."""
    settings: dict[str, Any] = {**METHODS[method], "top_beam": _MOST_PATHS}
    if method == SEED:
        settings |= {"top_k": 20}
    result = tracer.trace(record, **settings)
    hops = dict.fromkeys([*_of_paths(result), *((hop.query, hop.key) for hop in result.hops)])
    return [(query, key) for query, key in hops if key != FIRST][:n]


def _of_paths(result: TraceResult) -> list[Hop]:
    pairs = itertools.chain(*(itertools.pairwise(path.positions) for path in result.beams))
    return [(query, key) for query, key in pairs if query != key]


def cut_of(hops: Sequence[Hop], record: Record) -> Cut:
    """Some hops, in all layers."""
    bundles = tuple(Bundle((query,), (key,)) for query, key in hops)
    return Cut(dict.fromkeys(record.layers, bundles))


def kept_of(hops: Sequence[Hop], record: Record) -> Cut:
    """Everything but some hops, each token's own edge and those into the first token."""
    return Cut(cut_of(hops, record).bundles, only=record.layers, sinks=(FIRST,))


def greedy(knockout: Knockout, record: Record, read: Callable[..., Sequence[float]], n: int) -> list[Hop]:
    """Hop after hop, the one that costs the answer most beside those before it: what a method could name.

    Chosen from are the hops that cost most by themselves; of those that only cost together with others it may
    miss some.

    Args:
        knockout: of the record.
        record: of one prompt.
        read: from logits to the answer's log probability in each run.
        n: how many hops.
    """

    def logs(chosen: Sequence[Hop], others: Sequence[Hop]) -> dict[Hop, float]:
        runs = knockout.run([cut_of([*chosen, hop], record) for hop in others], read)
        return dict(zip(others, runs, strict=True))

    every = [(query, key) for query in range(len(record.input_ids)) for key in range(FIRST + 1, query)]
    alone = logs([], every)
    left = sorted(every, key=lambda hop: alone[hop])[:_TRIED]
    chosen = left[:1]
    while len(chosen) < min(n, len(left)):
        beside = logs(chosen, [hop for hop in left if hop not in chosen])
        chosen.append(min(beside, key=lambda hop: beside[hop]))
    return chosen
